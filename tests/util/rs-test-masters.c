/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A telling of the sample has silence between its sentences: that is where it is cut. */

#include "rs-test-masters.h"

#include "rs-master.h"
#include "rs-opus-coder.h"

#include <math.h>

#define RATE 48000
#define GAP (RATE / 4)
#define HEARD 100

/* Around each sentence: the pre-roll, and until somebody touches «Готово». */
#define BEFORE (RATE * 7 / 10)
#define AFTER (RATE * 9 / 10)

static void
test_master_free (RsTestMaster *self)
{
  g_free (self->path);
  g_array_unref (self->samples);
  g_free (self);
}

/* From *@at on: the next stretch that no silence parts. */
static gboolean
find_sentence (const gint16 *voice, gsize n, gsize *at, gsize *end)
{
  gsize last;

  while (*at < n && ABS (voice[*at]) < HEARD)
    (*at)++;
  last = *at;
  for (gsize i = *at; i < n && i - last < GAP; i++)
    if (ABS (voice[i]) >= HEARD)
      last = i;
  *end = last + 1;
  return *at < n;
}

static gint16
hear (GRand *rand, double voice, double room)
{
  double heard = voice + 32767 * room * g_rand_double_range (rand, -1, 1);

  return (gint16)lrint (CLAMP (heard, -32768, 32767));
}

static RsTestMaster *
make_master (const char *folder,
             guint number,
             const gint16 *voice,
             gsize n,
             double gain,
             double room)
{
  RsTestMaster *self = g_new0 (RsTestMaster, 1);
  g_autoptr (GRand) rand = g_rand_new_with_seed (number + 1);
  g_autofree char *name = g_strdup_printf ("%02u-1.flac", number + 1);
  g_autoptr (GError) error = NULL;

  self->path = g_build_filename (folder, name, NULL);
  self->start = BEFORE;
  self->end = BEFORE + n;
  self->samples = g_array_new (FALSE, FALSE, sizeof (gint16));
  for (gsize i = 0; i < BEFORE + n + AFTER; i++)
    {
      gboolean speaks = i >= self->start && i < self->end;
      gint16 sample = hear (rand, speaks ? gain * voice[i - BEFORE] : 0, room);

      g_array_append_val (self->samples, sample);
    }
  rs_master_write (self->path, (gint16 *)(gpointer)self->samples->data,
                   self->samples->len, &error);
  g_assert_no_error (error);
  return self;
}

/* What is heard of @path, as of a microphone. */
static GArray *
decode (const char *path)
{
  g_autofree char *data = NULL;
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GArray) heard = NULL;
  GArray *samples = g_array_new (FALSE, FALSE, sizeof (gint16));
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  file = g_bytes_new_take (g_steal_pointer (&data), length);
  heard = rs_opus_coder_decode (file, NULL, NULL);
  g_assert_nonnull (heard);
  for (guint i = 0; i < heard->len; i++)
    {
      float wide = g_array_index (heard, float, i) * 32767;
      gint16 sample = (gint16)lrintf (CLAMP (wide, -32767, 32767));

      g_array_append_val (samples, sample);
    }
  return samples;
}

/**
 * rs_test_masters_make:
 * @folder: where to put them
 * @voice: a telling, Ogg Opus
 * @n: how many of its sentences; again from the first when there are no more
 * @gain: how loud the microphone hears it; above 4 it clips
 * @room: noise of the room, linear
 *
 * Returns: (transfer full) (element-type RsTestMaster):
 */
GPtrArray *
rs_test_masters_make (
    const char *folder, const char *voice, guint n, double gain, double room)
{
  GPtrArray *masters = g_ptr_array_new_with_free_func ((GDestroyNotify)test_master_free);
  g_autoptr (GArray) sound = decode (voice);
  const gint16 *samples = (const gint16 *)(gpointer)sound->data;
  gsize at = 0, end;

  while (masters->len < n)
    {
      if (!find_sentence (samples, sound->len, &at, &end))
        {
          g_assert_cmpuint (masters->len, >, 0);
          at = 0;
          continue;
        }
      g_ptr_array_add (masters, make_master (folder, masters->len, samples + at, end - at,
                                             gain, room));
      at = end;
    }
  return masters;
}
