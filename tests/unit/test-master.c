/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Masters as a crash, a power cut, a full disk and a stranger leave them. */

#include "rs-master.h"

#include "rs-error.h"
#include "rs-master-encoder.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Not a multiple of a frame. */
#define N_SAMPLES (3 * RS_MASTER_RATE + 123)

/* What a file that is cut may lose: the frame that is cut. */
#define FRAME 1920

typedef struct
{
  char *folder;
  char *path;
  gint16 *samples;
  GByteArray *file;       /* finished */
  GByteArray *unfinished; /* as a killed program leaves it */
  guint64 room;           /* of the disk, bytes */
} Fixture;

static gboolean
on_store (gint64 offset, gconstpointer bytes, gsize length, gpointer data)
{
  Fixture *fixture = data;

  if (offset + length > fixture->room)
    return FALSE;
  if (offset + length > fixture->file->len)
    g_byte_array_set_size (fixture->file, (guint)(offset + length));
  memcpy (fixture->file->data + offset, bytes, length);
  return TRUE;
}

/* Noise that swells, so that frames differ in length. */
static void
make_samples (Fixture *fixture)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  fixture->samples = g_new (gint16, N_SAMPLES);
  for (gsize i = 0; i < N_SAMPLES; i++)
    {
      int loudness = 10 + (int)(i / 10 % 6000);

      fixture->samples[i] = (gint16)g_rand_int_range (rand, -loudness, loudness);
    }
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsMasterEncoder) encoder = NULL;

  *fixture = (Fixture){ .room = G_MAXUINT32 };
  fixture->folder = g_dir_make_tmp ("rs-master-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "01-1.flac", NULL);
  fixture->file = g_byte_array_new ();
  make_samples (fixture);
  encoder = rs_master_encoder_new (on_store, fixture);
  for (gsize i = 0; i < N_SAMPLES; i += 480)
    g_assert_true (rs_master_encoder_write (encoder, fixture->samples + i,
                                            MIN (480, N_SAMPLES - i)));
  fixture->unfinished = g_byte_array_new ();
  g_byte_array_append (fixture->unfinished, fixture->file->data, fixture->file->len);
  g_assert_true (rs_master_encoder_finish (encoder));
  g_assert_cmpint (rs_master_encoder_get_n_samples (encoder), ==, N_SAMPLES);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_unlink (fixture->path);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_byte_array_unref (fixture->file);
  g_byte_array_unref (fixture->unfinished);
  g_free (fixture->samples);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
put (Fixture *fixture, const guint8 *data, gsize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (fixture->path, (const char *)data, length, &error);
  g_assert_no_error (error);
}

static void
assert_holds (Fixture *fixture, gsize n_samples)
{
  g_autoptr (GArray) samples = NULL;
  g_autoptr (GError) error = NULL;

  rs_master_read (fixture->path, &samples, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (samples->data, samples->len * sizeof (gint16), fixture->samples,
                   n_samples * sizeof (gint16));
}

static void
assert_refused (Fixture *fixture, int code)
{
  g_autoptr (GArray) samples = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (rs_master_read (fixture->path, &samples, &error));
  g_assert_error (error, RS_ERROR, code);
  g_assert_null (samples);
}

static void
assert_hopeless (Fixture *fixture, int code)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize length_before, length_after;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &before, &length_before, NULL));
  g_assert_false (rs_master_repair (fixture->path, NULL, &error));
  g_assert_error (error, RS_ERROR, code);
  g_assert_true (g_file_get_contents (fixture->path, &after, &length_after, NULL));
  g_assert_cmpmem (after, length_after, before, length_before);
}

/* Returns: how many samples it has after the repair, all of them right. */
static gsize
repair (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  gint64 n_samples = -1;

  rs_master_repair (fixture->path, &n_samples, &error);
  g_assert_no_error (error);
  assert_holds (fixture, (gsize)n_samples);
  return (gsize)n_samples;
}

static void
test_write (Fixture *fixture, gconstpointer data)
{
  static const gsize lengths[] = { 1, 15, 16, FRAME - 1, FRAME, FRAME + 1, N_SAMPLES };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      rs_master_write (fixture->path, fixture->samples, lengths[i], &error);
      g_assert_no_error (error);
      assert_holds (fixture, lengths[i]);
    }
  put (fixture, fixture->file->data, fixture->file->len);
  assert_holds (fixture, N_SAMPLES);
}

/* One that is whole is left alone to the last byte. */
static void
test_whole (Fixture *fixture, gconstpointer data)
{
  g_autofree char *after = NULL;
  gsize length;

  put (fixture, fixture->file->data, fixture->file->len);
  g_assert_cmpuint (repair (fixture), ==, N_SAMPLES);
  g_assert_true (g_file_get_contents (fixture->path, &after, &length, NULL));
  g_assert_cmpmem (after, length, fixture->file->data, fixture->file->len);
}

static void
test_killed (Fixture *fixture, gconstpointer data)
{
  put (fixture, fixture->unfinished->data, fixture->unfinished->len);
  assert_refused (fixture, RS_ERROR_DAMAGED);
  g_assert_cmpuint (N_SAMPLES - repair (fixture), <=, FRAME + 1);
}

/* Cut at any byte: all whole frames before it are kept. The more bytes, the more
 * samples. */
static void
test_cut (Fixture *fixture, gconstpointer data)
{
  gsize known = 0;

  for (gsize length = RS_MASTER_HEAD + 4000; length < fixture->unfinished->len;
       length += 1777)
    {
      gsize n_samples;

      put (fixture, fixture->unfinished->data, length);
      n_samples = repair (fixture);
      g_assert_cmpuint (n_samples, >=, known);
      known = n_samples;
    }
  g_assert_cmpuint (known, >=, N_SAMPLES - 3 * FRAME);
}

/* A power cut leaves zeros or old bytes where the disk was not written, at the end or in
 * the middle; old bytes may be frames of the same file. */
static void
test_tails (Fixture *fixture, gconstpointer data)
{
  gsize half = fixture->unfinished->len / 2;
  g_autofree guint8 *file = g_memdup2 (fixture->unfinished->data,
                                       fixture->unfinished->len);
  gsize n_samples;

  put (fixture, file, half);
  n_samples = repair (fixture);
  g_assert_cmpuint (n_samples, >, N_SAMPLES / 4);

  memset (file + half, 0, half);
  put (fixture, file, 2 * half);
  g_assert_cmpuint (repair (fixture), ==, n_samples);

  for (gsize i = half; i < 2 * half; i++)
    file[i] = (guint8)g_test_rand_int ();
  put (fixture, file, 2 * half);
  g_assert_cmpuint (repair (fixture), ==, n_samples);

  memcpy (file + half, fixture->unfinished->data, half);
  put (fixture, file, 2 * half);
  g_assert_cmpuint (repair (fixture), ==, n_samples);
}

/* What comes after a hole is where it was, and in the hole is silence. */
static void
test_hole (Fixture *fixture, gconstpointer data)
{
  gsize half = fixture->unfinished->len / 2;
  gsize n_silent = 0;
  gint64 n_samples = 0;
  g_autoptr (GArray) samples = NULL;
  g_autoptr (GError) error = NULL;

  memset (fixture->unfinished->data + half, 0, 4096);
  put (fixture, fixture->unfinished->data, fixture->unfinished->len);
  rs_master_repair (fixture->path, &n_samples, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (N_SAMPLES - n_samples, <=, FRAME + 1);
  g_assert_true (rs_master_read (fixture->path, &samples, NULL));
  for (gsize i = 0; i < samples->len; i++)
    {
      gint16 sample = g_array_index (samples, gint16, i);

      if (sample != fixture->samples[i])
        {
          g_assert_cmpint (sample, ==, 0);
          n_silent++;
        }
    }
  g_assert_cmpuint (n_silent, >, 0);
  g_assert_cmpuint (n_silent, <, 6 * FRAME);
}

/* One wrong bit in a file that was finished is noticed, and costs a frame. */
static void
test_bit (Fixture *fixture, gconstpointer data)
{
  gint64 n_samples = 0;
  g_autoptr (GError) error = NULL;

  fixture->file->data[fixture->file->len / 2] ^= 0x10;
  put (fixture, fixture->file->data, fixture->file->len);
  assert_refused (fixture, RS_ERROR_DAMAGED);
  rs_master_repair (fixture->path, &n_samples, &error);
  g_assert_no_error (error);
  g_assert_cmpint (n_samples, ==, N_SAMPLES);
}

static void
test_no_sound (Fixture *fixture, gconstpointer data)
{
  for (gsize length = 0; length < RS_MASTER_HEAD + 40; length += 7)
    {
      put (fixture, fixture->unfinished->data, length);
      assert_refused (fixture, RS_ERROR_DAMAGED);
      assert_hopeless (fixture, RS_ERROR_DAMAGED);
    }
}

/* A promise of hours, another format, another kind of file, no file at all. */
static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  g_autofree guint8 *file = g_memdup2 (fixture->file->data, fixture->file->len);
  g_autoptr (GError) error = NULL;

  file[21] |= 0x0f; /* the length: 36 bits */
  put (fixture, file, fixture->file->len);
  assert_refused (fixture, RS_ERROR_DAMAGED);

  file[20] ^= 0x02; /* two channels */
  put (fixture, file, fixture->file->len);
  assert_refused (fixture, RS_ERROR_INVALID);
  assert_hopeless (fixture, RS_ERROR_INVALID);

  memset (file, 'x', fixture->file->len);
  put (fixture, file, fixture->file->len);
  assert_refused (fixture, RS_ERROR_INVALID);
  assert_hopeless (fixture, RS_ERROR_INVALID);

  g_unlink (fixture->path);
  assert_refused (fixture, RS_ERROR_NOT_FOUND);
  g_assert_false (rs_master_repair (fixture->path, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (rs_master_repair (fixture->folder, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
}

/* The magic is all or nothing. */
static void
test_magic (Fixture *fixture, gconstpointer data)
{
  g_autofree guint8 *head = g_memdup2 (fixture->file->data, RS_MASTER_HEAD);

  g_assert_true (rs_master_has_magic (head, RS_MASTER_HEAD));
  g_assert_false (rs_master_has_magic (head, RS_MASTER_HEAD - 1));
  for (guint i = 0; i < 21; i++)
    {
      guint8 byte = head[i];

      if (i >= 8 && i < 18) /* sizes of blocks and frames: not ours to judge */
        continue;
      head[i] ^= 0x42;
      g_assert_false (rs_master_has_magic (head, RS_MASTER_HEAD));
      head[i] = byte;
    }
  head[4] ^= 0x80; /* the last block of the head, or not */
  g_assert_true (rs_master_has_magic (head, RS_MASTER_HEAD));
}

/* The disk is full at any moment: what is stored is a whole master without its tail. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  gsize whole = fixture->unfinished->len;

  for (gsize room = RS_MASTER_HEAD + 4000; room < whole; room += whole / 40)
    {
      g_autoptr (RsMasterEncoder) encoder = NULL;
      gsize n_samples;

      g_byte_array_set_size (fixture->file, 0);
      fixture->room = room;
      encoder = rs_master_encoder_new (on_store, fixture);
      g_assert_false (rs_master_encoder_write (encoder, fixture->samples, N_SAMPLES));
      g_assert_true (rs_master_encoder_finish (encoder));
      g_assert_cmpint (rs_master_encoder_get_end (encoder), <=, room);
      put (fixture, fixture->file->data, (gsize)rs_master_encoder_get_end (encoder));
      n_samples = (gsize)rs_master_encoder_get_n_samples (encoder);
      g_assert_cmpuint (n_samples, >, 0);
      assert_holds (fixture, n_samples);
      g_assert_cmpuint (repair (fixture), ==, n_samples);
    }
  fixture->room = 10;
  {
    g_autoptr (RsMasterEncoder) encoder = rs_master_encoder_new (on_store, fixture);

    g_assert_false (rs_master_encoder_write (encoder, fixture->samples, 1));
    g_assert_false (rs_master_encoder_finish (encoder));
  }
}

/* A folder that cannot be written: the old file is as it was. */
static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  if (geteuid () == 0)
    {
      g_test_skip ("root may write everywhere");
      return;
    }
  put (fixture, fixture->unfinished->data, fixture->unfinished->len);
  g_assert_no_errno (g_chmod (fixture->folder, 0500));
  assert_hopeless (fixture, RS_ERROR_READ_ONLY);
  g_assert_no_errno (g_chmod (fixture->folder, 0700));
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/master/write", test_write);
  add ("/master/whole", test_whole);
  add ("/master/killed", test_killed);
  add ("/master/cut", test_cut);
  add ("/master/tails", test_tails);
  add ("/master/hole", test_hole);
  add ("/master/bit", test_bit);
  add ("/master/no-sound", test_no_sound);
  add ("/master/foreign", test_foreign);
  add ("/master/magic", test_magic);
  add ("/master/full", test_full);
  add ("/master/read-only", test_read_only);
  return g_test_run ();
}
