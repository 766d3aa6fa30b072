/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is on its way from a microphone: levels, the ring of what was just said, marks,
 * and the watch over it all. */

#include "rs-file.h"
#include "rs-master.h"
#include "rs-meter.h"
#include "rs-preroll.h"
#include "rs-tape.h"
#include "rs-watchdog.h"

#include <glib/gstdio.h>

#define MS 1000
#define BUFFER 480

/* Levels of samples */

static void
test_meter (void)
{
  gint16 samples[2 * RS_METER_WINDOW] = { 0 };
  RsMeter meter = { 0 };
  double rms, peak;

  g_assert_cmpuint (rs_meter_feed (&meter, samples, RS_METER_WINDOW, &rms, &peak), ==,
                    RS_METER_WINDOW);
  g_assert_cmpfloat (rms, <=, RS_METER_SILENCE);
  g_assert_cmpfloat (peak, <=, RS_METER_SILENCE);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    samples[i] = i % 2 == 0 ? 16384 : -16384;
  g_assert_cmpuint (rs_meter_feed (&meter, samples, 100, &rms, &peak), ==, 0);
  g_assert_cmpuint (rs_meter_feed (&meter, samples, G_N_ELEMENTS (samples), &rms, &peak),
                    ==, RS_METER_WINDOW - 100);
  g_assert_cmpfloat_with_epsilon (rms, -6.02, 0.01);
  g_assert_cmpfloat_with_epsilon (peak, -6.02, 0.01);

  for (guint i = 0; i < RS_METER_WINDOW; i++)
    samples[i] = i == 77 ? G_MININT16 : 0;
  g_assert_cmpuint (rs_meter_feed (&meter, samples, RS_METER_WINDOW, &rms, &peak), ==,
                    RS_METER_WINDOW);
  g_assert_cmpfloat_with_epsilon (rms, -33.80, 0.01);
  g_assert_cmpfloat_with_epsilon (peak, 0, 0.01);
}

/* The ring */

static void
assert_remembers (const RsPreroll *preroll, guint first, guint n)
{
  g_autofree gint16 *samples = g_new (gint16, RS_PREROLL_SAMPLES);

  g_assert_cmpuint (rs_preroll_copy (preroll, samples), ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (samples[i], ==, (gint16)(first + i));
}

static void
test_preroll (void)
{
  static const guint sizes[] = { 1, 480, 481, 7000, RS_PREROLL_SAMPLES, 20000 };
  g_autofree RsPreroll *preroll = g_new0 (RsPreroll, 1);
  g_autofree gint16 *samples = g_new (gint16, 20000);

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      guint at = 0;

      rs_preroll_forget (preroll);
      assert_remembers (preroll, 0, 0);
      for (guint turn = 0; turn < 70; turn++)
        {
          guint n;

          for (guint i = 0; i < sizes[s]; i++)
            samples[i] = (gint16)(at + i);
          rs_preroll_feed (preroll, samples, sizes[s]);
          at += sizes[s];
          n = MIN (at, RS_PREROLL_SAMPLES);
          assert_remembers (preroll, at - n, n);
        }
    }
}

/* The watch */

static void
test_watchdog (void)
{
  RsWatchdog dog;
  gint64 now = 0;

  rs_watchdog_start (&dog, now);
  for (; now < 2900 * MS; now += 250 * MS)
    g_assert_cmpint (rs_watchdog_look (&dog, 0, now), ==, RS_WATCHDOG_FINE);
  g_assert_cmpint (rs_watchdog_look (&dog, 0, now), ==, RS_WATCHDOG_NEVER_BEGAN);

  rs_watchdog_start (&dog, now);
  for (guint n = 1; n < 20; n++, now += 250 * MS)
    g_assert_cmpint (rs_watchdog_look (&dog, n, now), ==, RS_WATCHDOG_FINE);
  now -= 250 * MS;
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (rs_watchdog_look (&dog, 19, now += 250 * MS), ==, RS_WATCHDOG_FINE);
  g_assert_cmpint (rs_watchdog_look (&dog, 19, now += 250 * MS), ==, RS_WATCHDOG_STOPPED);
}

/* A program that was away for a minute has not listened either. */
static void
test_watchdog_busy (void)
{
  RsWatchdog dog;

  rs_watchdog_start (&dog, 0);
  g_assert_cmpint (rs_watchdog_look (&dog, 5, 1), ==, RS_WATCHDOG_FINE);
  g_assert_cmpint (rs_watchdog_look (&dog, 5, 60000 * MS), ==, RS_WATCHDOG_FINE);
  g_assert_cmpint (rs_watchdog_look (&dog, 6, 60010 * MS), ==, RS_WATCHDOG_FINE);
}

/* The tape */

typedef struct
{
  char *folder;
  char *path;
  RsTape *tape;
  gint16 next;
  guint n_levels;
  gboolean is_done;
  RsRecordEnd end;
} Fixture;

static void
on_level (double rms, double peak, gpointer data)
{
  ((Fixture *)data)->n_levels++;
}

static void
on_end (RsRecordFile *file, const RsRecordEnd *end, gpointer data)
{
  Fixture *fixture = data;

  fixture->is_done = TRUE;
  fixture->end = *end;
  fixture->end.message = NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  *fixture = (Fixture){ 0 };
  fixture->folder = g_dir_make_tmp ("rs-tape-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "01-1.flac", NULL);
  fixture->tape = rs_tape_new (on_level, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_tape_forget (fixture->tape);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->tape);
  g_assert_true (rs_file_remove_tree (fixture->folder, NULL));
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* Samples that count; @now: ms */
static void
feed (Fixture *fixture, guint n_samples, gint64 now)
{
  g_autofree gint16 *samples = g_new (gint16, n_samples);

  for (guint i = 0; i < n_samples; i++)
    samples[i] = fixture->next++;
  rs_tape_feed (fixture->tape, samples, n_samples, now * MS);
}

static RsRecordFile *
begin (Fixture *fixture, RsRecordSpace space)
{
  RsRecordFile *file = rs_record_file_new (fixture->path, space, on_end, fixture);

  rs_tape_begin (fixture->tape, file);
  return file;
}

static void
wait_for_end (Fixture *fixture)
{
  while (!fixture->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_counts (Fixture *fixture, gint16 first, guint n_samples)
{
  g_autoptr (GArray) samples = NULL;
  g_autoptr (GError) error = NULL;

  rs_master_read (fixture->path, &samples, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (samples->len, ==, n_samples);
  for (guint i = 0; i < samples->len; i++)
    g_assert_cmpint (g_array_index (samples, gint16, i), ==, (gint16)(first + i));
}

static void
test_tape (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRecordFile) file = NULL;
  gint64 now = 0;

  for (; now < 1000; now += 10)
    feed (fixture, BUFFER, now);
  g_assert_cmpint (rs_tape_get_length (fixture->tape), ==, 0);
  g_assert_cmpint (rs_tape_mark (fixture->tape, now * MS), ==, 0);
  file = begin (fixture, (RsRecordSpace){ 0 });
  g_assert_cmpint (rs_tape_get_length (fixture->tape), ==, RS_PREROLL_SAMPLES);
  for (; now < 2000; now += 10)
    feed (fixture, BUFFER, now);

  /* The last buffer came at 1990 ms. */
  g_assert_cmpint (rs_tape_mark (fixture->tape, 1990 * MS), ==,
                   RS_PREROLL_SAMPLES + RS_MASTER_RATE);
  g_assert_cmpint (rs_tape_mark (fixture->tape, 1995 * MS), ==,
                   RS_PREROLL_SAMPLES + RS_MASTER_RATE + 240);

  /* What is said until 2005 ms comes with the second buffer from now. */
  rs_tape_end_at_mark (fixture->tape, 2005 * MS);
  for (; now < 2200; now += 10)
    feed (fixture, BUFFER, now);
  wait_for_end (fixture);
  g_assert_false (fixture->end.has_fault);
  g_assert_cmpint (fixture->end.n_samples, ==,
                   RS_PREROLL_SAMPLES + RS_MASTER_RATE + 2 * BUFFER);
  g_assert_cmpint (rs_tape_get_length (fixture->tape), ==, fixture->end.n_samples);
  assert_counts (fixture, (gint16)(RS_MASTER_RATE - RS_PREROLL_SAMPLES),
                 (guint)fixture->end.n_samples);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->n_levels, ==, 2200 / 50);
}

/* Nobody stops it: it stops by itself where a master ends. */
static void
test_tape_endless (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRecordFile) file = begin (fixture, (RsRecordSpace){ 0 });

  for (guint i = 0; i < 10 * 60 + 5; i++)
    feed (fixture, RS_MASTER_RATE, i * 1000);
  wait_for_end (fixture);
  g_assert_false (fixture->end.has_fault);
  assert_counts (fixture, 0, RS_MASTER_MAX_SAMPLES);
}

/* Nothing was said: no file stays. */
static void
test_tape_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRecordFile) file = begin (fixture, (RsRecordSpace){ 0 });

  rs_tape_end (fixture->tape);
  wait_for_end (fixture);
  g_assert_false (fixture->end.has_fault);
  g_assert_cmpint (fixture->end.n_samples, ==, 0);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
assert_fault (Fixture *fixture, RsRecorderFault fault)
{
  wait_for_end (fixture);
  g_assert_true (fixture->end.has_fault);
  g_assert_cmpint (fixture->end.fault, ==, fault);
}

static void
test_disk_low (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRecordFile) file = begin (fixture, (RsRecordSpace){ G_MAXUINT64 - 1, 0 });

  feed (fixture, RS_MASTER_RATE, 0);
  assert_fault (fixture, RS_RECORDER_DISK_LOW);
  g_assert_cmpint (fixture->end.n_samples, ==, 0);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_disk_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRecordFile) file = begin (fixture, (RsRecordSpace){ 0, G_MAXUINT64 });

  for (guint i = 0; i < 100; i++)
    feed (fixture, BUFFER, i * 10);
  assert_fault (fixture, RS_RECORDER_DISK_FULL);
  g_assert_cmpint (fixture->end.n_samples, >=, RS_MASTER_RATE / 4);
  assert_counts (fixture, 0, (guint)fixture->end.n_samples);
}

/* Never over another recording, nor where there is no folder. */
static void
test_cannot_write (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRecordFile) file = NULL;
  g_autofree char *content = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "precious", -1, NULL));
  file = begin (fixture, (RsRecordSpace){ 0 });
  feed (fixture, RS_MASTER_RATE, 0);
  assert_fault (fixture, RS_RECORDER_CANNOT_WRITE);
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "precious");
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRecordFile) file = NULL;

  g_assert_no_errno (g_rmdir (fixture->folder));
  file = begin (fixture, (RsRecordSpace){ 0 });
  feed (fixture, RS_MASTER_RATE, 0);
  assert_fault (fixture, RS_RECORDER_CANNOT_WRITE);
  g_assert_cmpint (fixture->end.n_samples, ==, 0);
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
  g_test_add_func ("/tape/meter", test_meter);
  g_test_add_func ("/tape/preroll", test_preroll);
  g_test_add_func ("/tape/watchdog", test_watchdog);
  g_test_add_func ("/tape/watchdog-busy", test_watchdog_busy);
  add ("/tape/file", test_tape);
  add ("/tape/endless", test_tape_endless);
  add ("/tape/empty", test_tape_empty);
  add ("/tape/disk-low", test_disk_low);
  add ("/tape/disk-full", test_disk_full);
  add ("/tape/cannot-write", test_cannot_write);
  add ("/tape/no-folder", test_no_folder);
  return g_test_run ();
}
