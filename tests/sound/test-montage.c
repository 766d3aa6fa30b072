/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Masters of a known voice, and what is heard of the playing copy: DESIGN.md, "Sound".
 */

#include "rs-montage.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-master.h"
#include "rs-opus-coder.h"
#include "rs-opus-info.h"
#include "rs-peaks.h"
#include "rs-test-masters.h"
#include "rs-test-sound.h"
#include "rs-trim.h"

#include <math.h>
#include <string.h>

#define RATE 48000
#define MS (RATE / 1000)
#define ROOM 0.001 /* -60 dB */

#define TARGET (-18.0)
#define PEAK (-1.5)

typedef struct
{
  const char *voice; /* the telling that the masters are cut from */
  char *folder;
  char *out;
  GPtrArray *masters;
  RsMontage *montage;
  GArray *heard; /* of gint16 */
} Fixture;

/* What is tested, of which telling. */
typedef struct
{
  const char *path;
  guint argument;
  void (*test) (Fixture *f, gconstpointer data);
  const char *voice;
} Case;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->voice = ((const Case *)data)->voice;
  f->folder = g_dir_make_tmp ("rs-montage-XXXXXX", NULL);
  f->out = g_build_filename (f->folder, "out.opus", NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_object (&f->montage);
  g_clear_pointer (&f->masters, g_ptr_array_unref);
  g_clear_pointer (&f->heard, g_array_unref);
  rs_file_remove_tree (f->folder, NULL);
  g_free (f->folder);
  g_free (f->out);
}

static RsTestMaster *
master_at (Fixture *f, guint i)
{
  return g_ptr_array_index (f->masters, i);
}

static const RsMontageTiming *
timing_at (Fixture *f, guint i)
{
  return &g_array_index (rs_montage_get_timings (f->montage), RsMontageTiming, i);
}

static void
make_masters (Fixture *f, RsMontageKind kind, guint n, double gain, double room)
{
  f->masters = rs_test_masters_make (f->folder, f->voice, n, gain, room);
  f->montage = rs_montage_new (kind);
  for (guint i = 0; i < n; i++)
    rs_montage_add (f->montage, master_at (f, i)->path, 0, 0, FALSE);
}

static void
make_copy (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  rs_montage_make (f->montage, f->out, NULL, &error);
  g_assert_no_error (error);
  f->heard = rs_test_sound_decode (f->out);
}

/* What a player hears, and that the montage says the same of it. */
static RsLoudness
measure (Fixture *f)
{
  RsLoudness heard, said;
  RsOpusInfo info;

  g_assert_true (rs_opus_info_read (f->out, &info, NULL));
  g_assert_cmpint (info.n_samples, ==, f->heard->len);
  g_assert_cmpint (info.duration_ms, ==, rs_montage_get_duration (f->montage));
  g_assert_cmpuint (info.channels, ==, 1);
  g_assert_cmpuint (g_bytes_get_size (rs_montage_get_peaks (f->montage)), ==,
                    2
                        * ((f->heard->len + RATE / RS_PEAKS_PER_SECOND - 1)
                           / (RATE / RS_PEAKS_PER_SECOND)));
  g_assert_true (rs_loudness_measure_s16 ((gint16 *)(gpointer)f->heard->data,
                                          f->heard->len, RATE, &heard));
  rs_montage_get_loudness (f->montage, &said);
  g_assert_cmpfloat_with_epsilon (heard.integrated, said.integrated, 0.05);
  g_assert_cmpfloat_with_epsilon (heard.true_peak, said.true_peak, 0.1);
  g_test_message ("%.2f LUFS, at most %.2f, %.2f dBTP, %.1f s", heard.integrated,
                  heard.momentary, heard.true_peak, f->heard->len / (double)RATE);
  return heard;
}

static void
assert_level (Fixture *f)
{
  RsLoudness loudness = measure (f);

  g_assert_cmpfloat_with_epsilon (loudness.integrated, TARGET, 0.5);
  g_assert_cmpfloat (loudness.true_peak, <=, PEAK);
}

/* How alike @n samples are, -1 to 1. */
static double
compare (const gint16 *a, const gint16 *b, gsize n)
{
  double both = 0, first = 1, second = 1;

  for (gsize i = 0; i < n; i++)
    {
      both += (double)a[i] * b[i];
      first += (double)a[i] * a[i];
      second += (double)b[i] * b[i];
    }
  return both / sqrt (first * second);
}

/* Where in the copy this speech is heard best, in samples from where it should be. */
static int
find_lag (Fixture *f, gint64 expected, const gint16 *speech, gsize n)
{
  const gint16 *heard = (const gint16 *)(gpointer)f->heard->data;
  double best = 0;
  int lag = G_MAXINT;

  for (int try = -2 * MS; try <= 2 * MS; try++)
    {
      double alike = compare (heard + expected + try, speech, n);

      if (alike <= best)
        continue;
      best = alike;
      lag = try;
    }
  g_assert_cmpfloat (best, >, 0.9);
  return lag;
}

/* The part of @master that is speech is heard at @timing, within a millisecond. */
static void
assert_place (Fixture *f,
              const RsTestMaster *master,
              gint64 from,
              gint64 until,
              const RsMontageTiming *timing)
{
  const gint16 *samples = (const gint16 *)(gpointer)master->samples->data + from;
  RsTrim speech;
  int lag;

  g_assert_true (rs_trim_find_s16 (samples, until - from, RATE, 0, &speech));
  g_assert_cmpint (timing->end - timing->start, ==, speech.end - speech.start);
  lag = find_lag (f, timing->start, samples + speech.start, speech.end - speech.start);
  g_test_message ("%d samples off; the voice begins %+.1f ms from there", lag,
                  ((double)master->start - from - speech.start) / MS);
  g_assert_cmpint (ABS (lag), <=, MS);
  g_assert_cmpint (ABS (timing->start_ms * MS - timing->start), <=, MS / 2);
  g_assert_cmpint (ABS (timing->end_ms * MS - timing->end), <=, MS / 2);
  /* A soft first sound is under the room's noise; the rest is kept to 20 ms. */
  g_assert_cmpint (ABS ((gint64)master->start - from - (gint64)speech.start), <=,
                   20 * MS);
}

static void
test_five (Fixture *f, gconstpointer data)
{
  make_masters (f, RS_MONTAGE_TELLING, 5, 0.5, ROOM);
  make_copy (f);
  assert_level (f);
  for (guint i = 0; i < 5; i++)
    {
      assert_place (f, master_at (f, i), 0, master_at (f, i)->samples->len,
                    timing_at (f, i));
      if (i > 0)
        g_assert_cmpint (timing_at (f, i)->start - timing_at (f, i - 1)->end, ==,
                         350 * MS);
    }
}

static void
test_new_card (Fixture *f, gconstpointer data)
{
  f->masters = rs_test_masters_make (f->folder, f->voice, 2, 1, ROOM);
  f->montage = rs_montage_new (RS_MONTAGE_TELLING);
  rs_montage_add (f->montage, master_at (f, 0)->path, 0, 0, FALSE);
  rs_montage_add (f->montage, master_at (f, 1)->path, 0, 0, TRUE);
  make_copy (f);
  g_assert_cmpint (timing_at (f, 1)->start - timing_at (f, 0)->end, ==, 700 * MS);
}

/* One master, a tap between the sentences. */
static void
test_one_take (Fixture *f, gconstpointer data)
{
  RsTestMaster whole = { NULL };
  gint64 taps[4] = { 0 };

  f->masters = rs_test_masters_make (f->folder, f->voice, 3, 1, ROOM);
  f->montage = rs_montage_new (RS_MONTAGE_TELLING);
  whole.path = g_build_filename (f->folder, "whole.flac", NULL);
  whole.samples = g_array_new (FALSE, FALSE, sizeof (gint16));
  for (guint i = 0; i < 3; i++)
    {
      GArray *samples = master_at (f, i)->samples;

      g_array_append_vals (whole.samples, samples->data, samples->len);
      taps[i + 1] = whole.samples->len;
    }
  g_assert_true (rs_master_write (whole.path, (gint16 *)(gpointer)whole.samples->data,
                                  whole.samples->len, NULL));
  for (guint i = 0; i < 3; i++)
    rs_montage_add (f->montage, whole.path, taps[i], i < 2 ? taps[i + 1] : 0, FALSE);
  make_copy (f);
  assert_level (f);
  for (guint i = 0; i < 3; i++)
    {
      whole.start = taps[i] + master_at (f, i)->start;
      assert_place (f, &whole, taps[i], taps[i + 1], timing_at (f, i));
    }
  g_array_unref (whole.samples);
  g_free (whole.path);
}

static void
test_very_quiet (Fixture *f, gconstpointer data)
{
  make_masters (f, RS_MONTAGE_TELLING, 3, 0.01, 0.00001);
  make_copy (f);
  assert_level (f);
}

static void
test_clipping (Fixture *f, gconstpointer data)
{
  make_masters (f, RS_MONTAGE_TELLING, 3, 12, ROOM);
  make_copy (f);
  assert_level (f);
}

/* A room as loud as a school's corridor: -38 dB under a voice of -20. */
static void
test_loud_room (Fixture *f, gconstpointer data)
{
  make_masters (f, RS_MONTAGE_TELLING, 3, 0.8, 0.012);
  make_copy (f);
  assert_level (f);
}

static void
test_lengths (Fixture *f, gconstpointer data)
{
  guint n = ((const Case *)data)->argument;

  make_masters (f, RS_MONTAGE_TELLING, n, 0.3, ROOM);
  make_copy (f);
  assert_level (f);
  assert_place (f, master_at (f, n - 1), 0, master_at (f, n - 1)->samples->len,
                timing_at (f, n - 1));
}

/* The first word of a sentence: up to its first weak moment after a third of a second. */
static gsize
find_word (const RsTestMaster *master)
{
  return master->start + RATE * 2 / 5;
}

static void
test_one_word (Fixture *f, gconstpointer data)
{
  RsMontageKind kind = ((const Case *)data)->argument;
  RsLoudness loudness;

  f->masters = rs_test_masters_make (f->folder, f->voice, 1, 0.2, ROOM);
  f->montage = rs_montage_new (kind);
  rs_montage_add (f->montage, master_at (f, 0)->path, 0, find_word (master_at (f, 0)),
                  FALSE);
  make_copy (f);
  loudness = measure (f);
  g_assert_cmpfloat (loudness.true_peak, <=, PEAK);
  if (kind == RS_MONTAGE_LABEL)
    g_assert_cmpfloat_with_epsilon (loudness.momentary, TARGET, 1.5);
  else
    g_assert_cmpfloat_with_epsilon (loudness.integrated, TARGET, 0.5);
}

/* The step of a step, so to say: a voice has large differences, but they do not change
 * from one sample to the next as at a click. */
static double
find_bend (const gint16 *samples, gsize n)
{
  double bend = 0;

  for (gsize i = 2; i < n; i++)
    bend = MAX (bend, ABS (samples[i] - 2.0 * samples[i - 1] + samples[i - 2]));
  return bend;
}

/* How much sharper than its neighbourhood, 20 ms at each side, the sound is within 5 ms
 * of @at. */
static double
find_click (const GArray *sound, gint64 at)
{
  const gint16 *samples = (const gint16 *)(gpointer)sound->data;
  gint64 near = 5 * MS, far = 20 * MS;
  double around;

  g_assert_cmpint (at - far, >=, 0);
  g_assert_cmpint (at + far, <=, sound->len);
  around = MAX (find_bend (samples + at - far, far - near),
                find_bend (samples + at + near, far - near));
  return find_bend (samples + at - near, 2 * near) / MAX (around, 5);
}

/* A room that hums, 40 dB below full scale: cut off, each piece of it would begin and
 * end with a step. */
#define HUM 300
static void
add_hum (GArray *samples, double phase)
{
  for (guint i = 0; i < samples->len; i++)
    {
      gint16 *sample = &g_array_index (samples, gint16, i);

      *sample = (gint16)CLAMP (*sample + HUM * cos (2 * G_PI * 100 * i / RATE + phase),
                               -32768, 32767);
    }
}

static void
make_humming_masters (Fixture *f)
{
  make_masters (f, RS_MONTAGE_TELLING, 3, 1, 0);
  for (guint i = 0; i < 3; i++)
    {
      GArray *samples = master_at (f, i)->samples;

      add_hum (samples, i * G_PI);
      g_assert_true (rs_master_write (
          master_at (f, i)->path, (gint16 *)(gpointer)samples->data, samples->len, NULL));
    }
}

static void
test_no_clicks (Fixture *f, gconstpointer data)
{
  make_humming_masters (f);
  make_copy (f);
  for (guint i = 0; i + 1 < 3; i++)
    {
      gint64 end = timing_at (f, i)->end, start = timing_at (f, i + 1)->start;

      /* The hum is no speech: there is room on either side of it. */
      g_assert_cmpint (end - timing_at (f, i)->start, <,
                       master_at (f, i)->samples->len - RATE);
      /* Where the room of the one ends and that of the other begins. */
      g_assert_cmpfloat (find_click (f->heard, end + 200 * MS), <, 2);
      g_assert_cmpfloat (find_click (f->heard, start - 150 * MS), <, 2);
    }
}

/* The same, joined without the fades: the test above would see it. */
static void
test_a_click_is_heard (Fixture *f, gconstpointer data)
{
  g_autoptr (GArray) joined = g_array_new (FALSE, TRUE, sizeof (float));
  g_autoptr (GBytes) file = NULL;
  guint half;

  make_humming_masters (f);
  for (guint i = 0; i < 2; i++)
    {
      GArray *samples = master_at (f, i)->samples;

      g_array_set_size (joined, joined->len + 100 * MS);
      half = joined->len;
      for (guint j = 0; j < samples->len - (i == 0 ? 100 : 0); j++)
        {
          float sample = g_array_index (samples, gint16, j) / 32768.0f;

          g_array_append_val (joined, sample);
        }
    }
  file = rs_opus_coder_encode ((float *)(gpointer)joined->data, joined->len, NULL, NULL);
  g_assert_true (g_file_set_contents (f->out, g_bytes_get_data (file, NULL),
                                      (gssize)g_bytes_get_size (file), NULL));
  f->heard = rs_test_sound_decode (f->out);
  g_assert_cmpfloat (find_click (f->heard, half), >, 4);
}

static void
assert_refused (Fixture *f, RsErrorCode code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = NULL;

  g_assert_true (g_file_set_contents (f->out, "as it was", -1, NULL));
  g_assert_false (rs_montage_make (f->montage, f->out, NULL, &error));
  g_assert_error (error, RS_ERROR, code);
  g_test_message ("%s", error->message);
  g_assert_true (g_file_get_contents (f->out, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "as it was");
}

static void
test_silence (Fixture *f, gconstpointer data)
{
  g_autofree gint16 *silence = g_new0 (gint16, 3 * RATE);

  make_masters (f, RS_MONTAGE_TELLING, 3, 1, ROOM);
  g_assert_true (rs_master_write (master_at (f, 1)->path, silence, 3 * RATE, NULL));
  assert_refused (f, RS_ERROR_INVALID);
}

/* The microphone was on, and nobody spoke. */
static void
test_room (Fixture *f, gconstpointer data)
{
  make_masters (f, RS_MONTAGE_TELLING, 2, 0, 0.005);
  assert_refused (f, RS_ERROR_INVALID);
}

static void
test_missing (Fixture *f, gconstpointer data)
{
  make_masters (f, RS_MONTAGE_TELLING, 2, 1, ROOM);
  g_assert_true (rs_file_remove_tree (master_at (f, 1)->path, NULL));
  assert_refused (f, RS_ERROR_NOT_FOUND);
}

static void
test_cut_short (Fixture *f, gconstpointer data)
{
  g_autofree char *bytes = NULL;
  gsize length;

  make_masters (f, RS_MONTAGE_TELLING, 2, 1, ROOM);
  g_assert_true (g_file_get_contents (master_at (f, 0)->path, &bytes, &length, NULL));
  g_assert_true (
      g_file_set_contents (master_at (f, 0)->path, bytes, (gssize)length / 2, NULL));
  assert_refused (f, RS_ERROR_DAMAGED);
}

static void
test_part_outside (Fixture *f, gconstpointer data)
{
  f->masters = rs_test_masters_make (f->folder, f->voice, 1, 1, ROOM);
  f->montage = rs_montage_new (RS_MONTAGE_TELLING);
  rs_montage_add (f->montage, master_at (f, 0)->path, 1000 * RATE, 0, FALSE);
  assert_refused (f, RS_ERROR_INVALID);
}

static void
on_made (GObject *montage, GAsyncResult *result, gpointer data)
{
  *(gboolean *)data = TRUE;
}

static void
keep_result (GObject *montage, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **)data = g_object_ref (result);
}

static void
test_async (Fixture *f, gconstpointer data)
{
  g_autoptr (GAsyncResult) result = NULL;

  make_masters (f, RS_MONTAGE_TELLING, 1, 1, ROOM);
  rs_montage_make_async (f->montage, f->out, NULL, keep_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (rs_montage_make_finish (f->montage, result, NULL));
  g_assert_true (g_file_test (f->out, G_FILE_TEST_EXISTS));
}

static void
test_stopped (Fixture *f, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean done = FALSE;

  make_masters (f, RS_MONTAGE_TELLING, 2, 1, ROOM);
  rs_montage_make_async (f->montage, f->out, cancellable, on_made, &done);
  g_cancellable_cancel (cancellable);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (g_file_test (f->out, G_FILE_TEST_EXISTS));
}

/* The same masters give the same file: a copy can be made anew at any time. */
static void
test_again (Fixture *f, gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gsize first_length, second_length;

  make_masters (f, RS_MONTAGE_TELLING, 2, 1, ROOM);
  g_assert_true (rs_montage_make (f->montage, f->out, NULL, NULL));
  g_assert_true (g_file_get_contents (f->out, &first, &first_length, NULL));
  g_assert_true (rs_montage_make (f->montage, f->out, NULL, NULL));
  g_assert_true (g_file_get_contents (f->out, &second, &second_length, NULL));
  g_assert_cmpmem (first, first_length, second, second_length);
  g_assert_cmpuint (rs_montage_get_timings (f->montage)->len, ==, 2);
}

int
main (int argc, char **argv)
{
  Case cases[] = {
    { "/montage/five", 0, test_five },
    { "/montage/new-card", 0, test_new_card },
    { "/montage/one-take", 0, test_one_take },
    { "/montage/very-quiet", 0, test_very_quiet },
    { "/montage/clipping", 0, test_clipping },
    { "/montage/loud-room", 0, test_loud_room },
    { "/montage/half-a-minute", 8, test_lengths },
    { "/montage/ninety-seconds", 22, test_lengths },
    { "/montage/one-word/label", RS_MONTAGE_LABEL, test_one_word },
    { "/montage/one-word/telling", RS_MONTAGE_TELLING, test_one_word },
    { "/montage/no-clicks", 0, test_no_clicks },
    { "/montage/click-is-heard", 0, test_a_click_is_heard },
    { "/montage/silence", 0, test_silence },
    { "/montage/room", 0, test_room },
    { "/montage/missing", 0, test_missing },
    { "/montage/cut-short", 0, test_cut_short },
    { "/montage/part-outside", 0, test_part_outside },
    { "/montage/async", 0, test_async },
    { "/montage/stopped", 0, test_stopped },
    { "/montage/again", 0, test_again },
  };

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      cases[i].voice = argv[1];
      g_test_add (cases[i].path, Fixture, &cases[i], set_up, cases[i].test, tear_down);
    }
  return g_test_run ();
}
