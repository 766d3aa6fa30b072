/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The recorder with a source in the program: its states, what it tells and in which
 * order, every rate and number of channels, sources that hang, fail, or end. */

#include "rs-master.h"
#include "rs-preroll.h"
#include "rs-test-recorder.h"
#include "rs-test-sound.h"

#include <glib/gstdio.h>
#include <math.h>

#define LIVE "audiotestsrc is-live=true samplesperbuffer=480 "
#define TONE LIVE "freq=1000 volume=0.5 "

static void
test_record (RsTestRecorder *fixture, gconstpointer data)
{
  g_autoptr (GArray) samples = NULL;
  gint64 mark;

  g_assert_cmpint (rs_recorder_get_state (fixture->recorder), ==, RS_RECORDER_CLOSED);
  rs_test_recorder_open (fixture);
  rs_test_run_for (500);
  g_assert_cmpuint (fixture->n_levels, >=, 5);
  g_assert_cmpfloat_with_epsilon (fixture->peak, -6.02, 0.1);
  g_assert_cmpfloat_with_epsilon (fixture->rms, -9.03, 0.1);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));

  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (700);
  mark = rs_recorder_mark (fixture->recorder);
  rs_recorder_stop (fixture->recorder);
  g_assert_cmpint (rs_recorder_get_state (fixture->recorder), ==, RS_RECORDER_STOPPING);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
  rs_recorder_close (fixture->recorder);
  g_assert_cmpstr (fixture->told->str, ==, "olrslSc");
  g_assert_cmpint (fixture->fault, ==, -1);
  samples = rs_test_recorder_read (fixture);
  g_assert_cmpint (fixture->n_saved, >=, mark);
  g_assert_cmpint (fixture->n_saved, >=, RS_PREROLL_SAMPLES + RS_MASTER_RATE / 2);
  g_assert_cmpint (rs_recorder_get_length (fixture->recorder), ==, fixture->n_saved);
  g_assert_cmpint (rs_recorder_mark (fixture->recorder), ==, fixture->n_saved);
}

/* A second one at once, in the same breath. */
static void
test_again (RsTestRecorder *fixture, gconstpointer data)
{
  rs_test_recorder_open (fixture);
  for (guint i = 0; i < 5; i++)
    {
      rs_recorder_start (fixture->recorder, fixture->path);
      rs_test_run_for (100 * i);
      rs_recorder_stop (fixture->recorder);
      rs_recorder_stop (fixture->recorder);
      rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
      g_array_unref (rs_test_recorder_read (fixture));
      g_unlink (fixture->path);
    }
  rs_recorder_close (fixture->recorder);
  rs_recorder_close (fixture->recorder);
  g_assert_cmpstr (fixture->told->str, ==, "olrslSrslSrslSrslSrslSc");
}

/* Closed in the middle, opened again before the file is closed. */
static void
test_close (RsTestRecorder *fixture, gconstpointer data)
{
  rs_test_recorder_open (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (200);
  rs_recorder_close (fixture->recorder);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_CLOSED);
  rs_test_run_for (20);
  g_array_unref (rs_test_recorder_read (fixture));
  g_assert_cmpstr (fixture->told->str, ==, "olrscS");

  g_unlink (fixture->path);
  rs_test_recorder_open (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (200);
  rs_recorder_close (fixture->recorder);
  rs_recorder_open (fixture->recorder);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
  g_assert_cmpstr (fixture->told->str, ==, "olrscSolrscSol");
  g_array_unref (rs_test_recorder_read (fixture));
}

/* Thrown away in the middle: what was said is in the file all the same. */
static void
test_drop (RsTestRecorder *fixture, gconstpointer data)
{
  gint64 n_samples = 0;
  gint64 limit = g_get_monotonic_time () + 5 * G_USEC_PER_SEC;
  g_autoptr (GArray) samples = NULL;

  rs_test_recorder_open (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (300);
  n_samples = rs_recorder_get_length (fixture->recorder);
  g_assert_finalize_object (fixture->recorder);
  while (samples == NULL && g_get_monotonic_time () < limit)
    if (!rs_master_read (fixture->path, &samples, NULL))
      rs_test_run_for (20);
  g_assert_nonnull (samples);
  g_assert_cmpint (samples->len, >=, n_samples);
  fixture->recorder = rs_recorder_new ();
}

/* The tone of 1000 Hz is one, whatever the device has: 48 zero crossings upwards in
 * 48 ms, less the noise of the ends. */
static void
test_rates (RsTestRecorder *fixture, gconstpointer data)
{
  g_autoptr (GArray) samples = NULL;
  const gint16 *sound;
  guint n_rises = 0;
  double energy = 0;

  rs_test_recorder_open (fixture);
  rs_test_run_for (400);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (1000);
  rs_recorder_stop (fixture->recorder);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
  rs_test_run_for (20);
  samples = rs_test_recorder_read (fixture);
  g_assert_cmpuint (samples->len, >, RS_MASTER_RATE);
  sound = (const gint16 *)(gpointer)samples->data;
  for (guint i = 4800; i < RS_MASTER_RATE; i++)
    {
      n_rises += sound[i - 1] < 0 && sound[i] >= 0;
      energy += (double)sound[i] * sound[i];
    }
  g_assert_cmpuint (n_rises, >=, 898);
  g_assert_cmpuint (n_rises, <=, 902);
  g_assert_cmpfloat_with_epsilon (sqrt (energy / (RS_MASTER_RATE - 4800)),
                                  0.5 * 32768 / G_SQRT2, 600);
}

/* Nothing, or nothing but an error. */
static void
test_no_microphone (RsTestRecorder *fixture, gconstpointer data)
{
  rs_recorder_open (fixture->recorder);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (fixture, RS_RECORDER_NO_MICROPHONE, "ocF");
  g_assert_cmpuint (fixture->n_levels, ==, 0);
}

/* It fails, ends or hangs while it records. */
static void
test_lost (RsTestRecorder *fixture, gconstpointer data)
{
  g_autoptr (GArray) samples = NULL;

  rs_test_recorder_open (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (fixture, RS_RECORDER_LOST, "olrscSF");
  samples = rs_test_recorder_read (fixture);
  g_assert_cmpuint (samples->len, >, RS_MASTER_RATE / 10);
  g_assert_cmpint (samples->len, ==, rs_recorder_get_length (fixture->recorder));
}

static void
test_lost_listening (RsTestRecorder *fixture, gconstpointer data)
{
  rs_test_recorder_open (fixture);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (fixture, RS_RECORDER_LOST, "olcF");

  rs_recorder_set_source (fixture->recorder, TONE); /* plugged in again */
  rs_test_recorder_open (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (200);
  rs_recorder_stop (fixture->recorder);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
  rs_test_run_for (20);
  g_array_unref (rs_test_recorder_read (fixture));
}

static void
test_disk (RsTestRecorder *fixture, gconstpointer data)
{
  rs_test_recorder_open (fixture);
  rs_recorder_set_space (fixture->recorder, G_MAXUINT64 - 1, 0);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
  rs_test_recorder_assert_fault (fixture, RS_RECORDER_DISK_LOW, "olrlF");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));

  rs_recorder_set_space (fixture->recorder, 0, G_MAXUINT64);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
  rs_test_recorder_assert_fault (fixture, RS_RECORDER_DISK_FULL, "olrlFrlSF");
  g_array_unref (rs_test_recorder_read (fixture));

  /* The same name once more is refused: nothing is ever written over. */
  rs_recorder_set_space (fixture->recorder, 0, 0);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_recorder_wait_for (fixture, RS_RECORDER_LISTENING);
  rs_test_recorder_assert_fault (fixture, RS_RECORDER_CANNOT_WRITE, "olrlFrlSFrlF");
  g_array_unref (rs_test_recorder_read (fixture));
}

static void
add (const char *name, const char *source, void (*test) (RsTestRecorder *, gconstpointer))
{
  g_test_add (name, RsTestRecorder, source, rs_test_recorder_set_up, test,
              rs_test_recorder_tear_down);
}

#define FORMAT(format, rate, channels) \
  TONE "! audio/x-raw,format=" format ",rate=" rate ",channels=" channels

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/recorder/record", TONE, test_record);
  add ("/recorder/again", TONE, test_again);
  add ("/recorder/close", TONE, test_close);
  add ("/recorder/drop", TONE, test_drop);
  add ("/recorder/rates/8000-mono", FORMAT ("S16LE", "8000", "1"), test_rates);
  add ("/recorder/rates/44100-stereo", FORMAT ("S16LE", "44100", "2"), test_rates);
  add ("/recorder/rates/96000-stereo", FORMAT ("S24LE", "96000", "2"), test_rates);
  add ("/recorder/rates/float", FORMAT ("F32LE", "192000", "1"), test_rates);
  add ("/recorder/no-microphone/nonsense", "nosuchelement", test_no_microphone);
  add ("/recorder/no-microphone/error", "filesrc location=/nonexistent",
       test_no_microphone);
  add ("/recorder/no-microphone/no-buffers", TONE "! identity drop-probability=1",
       test_no_microphone);
  add ("/recorder/no-microphone/no-server", "pulsesrc server=unix:/nonexistent",
       test_no_microphone);
  add ("/recorder/lost/error", TONE "! identity error-after=60", test_lost);
  add ("/recorder/lost/end", TONE "num-buffers=60", test_lost);
  add ("/recorder/lost/listening", TONE "! identity error-after=60", test_lost_listening);
  add ("/recorder/disk", TONE, test_disk);
  return g_test_run ();
}
