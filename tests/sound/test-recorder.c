/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The recorder with a source in the program: its states, what it tells and in which
 * order, every rate and number of channels, sources that hang, fail, or end. */

#include "rs-file.h"
#include "rs-master.h"
#include "rs-preroll.h"
#include "rs-recorder.h"
#include "rs-test-sound.h"

#include <glib/gstdio.h>
#include <math.h>

#define LIMIT_MS 20000
#define LIVE "audiotestsrc is-live=true samplesperbuffer=480 "
#define TONE LIVE "freq=1000 volume=0.5 "

typedef struct
{
  char *folder;
  char *path;
  RsRecorder *recorder;
  GString *told; /* a letter for each thing that was told */
  gint64 n_saved;
  int fault;
  guint n_levels;
  double rms;
  double peak;
  RsRecorderState awaited;
  gboolean is_reached;
} Fixture;

static void
on_state (RsRecorder *recorder, Fixture *fixture)
{
  static const char letters[] = "colrs";
  RsRecorderState state = rs_recorder_get_state (recorder);

  g_string_append_c (fixture->told, letters[state]);
  fixture->is_reached = fixture->is_reached || state == fixture->awaited;
}

static void
on_level (RsRecorder *recorder, double rms, double peak, Fixture *fixture)
{
  g_assert_cmpint (rs_recorder_get_state (recorder), >=, RS_RECORDER_LISTENING);
  fixture->n_levels++;
  fixture->rms = rms;
  fixture->peak = peak;
}

static void
on_saved (RsRecorder *recorder, const char *path, gint64 n_samples, Fixture *fixture)
{
  g_assert_cmpstr (path, ==, fixture->path);
  g_string_append_c (fixture->told, 'S');
  fixture->n_saved = n_samples;
}

static void
on_failed (RsRecorder *recorder, int fault, const char *message, Fixture *fixture)
{
  g_assert_nonnull (message);
  g_assert_cmpstr (message, !=, "");
  g_string_append_c (fixture->told, 'F');
  fixture->fault = fault;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  *fixture = (Fixture){ .fault = -1 };
  fixture->folder = g_dir_make_tmp ("rs-recorder-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "01-1.flac", NULL);
  fixture->told = g_string_new (NULL);
  fixture->recorder = rs_recorder_new ();
  rs_recorder_set_source (fixture->recorder, data);
  rs_recorder_set_space (fixture->recorder, 0, 0);
  g_signal_connect (fixture->recorder, "state-changed", G_CALLBACK (on_state), fixture);
  g_signal_connect (fixture->recorder, "level", G_CALLBACK (on_level), fixture);
  g_signal_connect (fixture->recorder, "saved", G_CALLBACK (on_saved), fixture);
  g_signal_connect (fixture->recorder, "failed", G_CALLBACK (on_failed), fixture);
}

/* Whatever happened, nothing of a recorder outlives it but for a moment. */
static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->recorder);
  rs_test_run_for (50);
  g_assert_true (rs_file_remove_tree (fixture->folder, NULL));
  g_string_free (fixture->told, TRUE);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
wait_for (Fixture *fixture, RsRecorderState state)
{
  fixture->awaited = state;
  fixture->is_reached = rs_recorder_get_state (fixture->recorder) == state;
  g_assert_true (rs_test_run_until (&fixture->is_reached, LIMIT_MS));
}

static void
open_device (Fixture *fixture)
{
  rs_recorder_open (fixture->recorder);
  wait_for (fixture, RS_RECORDER_LISTENING);
}

static GArray *
read_master (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GArray *samples = NULL;

  rs_master_read (fixture->path, &samples, &error);
  g_assert_no_error (error);
  g_assert_cmpint (samples->len, ==, fixture->n_saved);
  return samples;
}

static void
test_record (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) samples = NULL;
  gint64 mark;

  g_assert_cmpint (rs_recorder_get_state (fixture->recorder), ==, RS_RECORDER_CLOSED);
  open_device (fixture);
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
  wait_for (fixture, RS_RECORDER_LISTENING);
  rs_recorder_close (fixture->recorder);
  g_assert_cmpstr (fixture->told->str, ==, "olrslSc");
  g_assert_cmpint (fixture->fault, ==, -1);
  samples = read_master (fixture);
  g_assert_cmpint (fixture->n_saved, >=, mark);
  g_assert_cmpint (fixture->n_saved, >=, RS_PREROLL_SAMPLES + RS_MASTER_RATE / 2);
  g_assert_cmpint (rs_recorder_get_length (fixture->recorder), ==, fixture->n_saved);
  g_assert_cmpint (rs_recorder_mark (fixture->recorder), ==, fixture->n_saved);
}

/* A second one at once, in the same breath. */
static void
test_again (Fixture *fixture, gconstpointer data)
{
  open_device (fixture);
  for (guint i = 0; i < 5; i++)
    {
      rs_recorder_start (fixture->recorder, fixture->path);
      rs_test_run_for (100 * i);
      rs_recorder_stop (fixture->recorder);
      rs_recorder_stop (fixture->recorder);
      wait_for (fixture, RS_RECORDER_LISTENING);
      g_array_unref (read_master (fixture));
      g_unlink (fixture->path);
    }
  rs_recorder_close (fixture->recorder);
  rs_recorder_close (fixture->recorder);
  g_assert_cmpstr (fixture->told->str, ==, "olrslSrslSrslSrslSrslSc");
}

/* Closed in the middle, opened again before the file is closed. */
static void
test_close (Fixture *fixture, gconstpointer data)
{
  open_device (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (200);
  rs_recorder_close (fixture->recorder);
  wait_for (fixture, RS_RECORDER_CLOSED);
  rs_test_run_for (20);
  g_array_unref (read_master (fixture));
  g_assert_cmpstr (fixture->told->str, ==, "olrscS");

  g_unlink (fixture->path);
  open_device (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (200);
  rs_recorder_close (fixture->recorder);
  rs_recorder_open (fixture->recorder);
  wait_for (fixture, RS_RECORDER_LISTENING);
  g_assert_cmpstr (fixture->told->str, ==, "olrscSolrscSol");
  g_array_unref (read_master (fixture));
}

/* Thrown away in the middle: what was said is in the file all the same. */
static void
test_drop (Fixture *fixture, gconstpointer data)
{
  gint64 n_samples = 0;
  gint64 limit = g_get_monotonic_time () + 5 * G_USEC_PER_SEC;
  g_autoptr (GArray) samples = NULL;

  open_device (fixture);
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
test_rates (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) samples = NULL;
  const gint16 *sound;
  guint n_rises = 0;
  double energy = 0;

  open_device (fixture);
  rs_test_run_for (400);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (1000);
  rs_recorder_stop (fixture->recorder);
  wait_for (fixture, RS_RECORDER_LISTENING);
  rs_test_run_for (20);
  samples = read_master (fixture);
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

static void
assert_fault (Fixture *fixture, RsRecorderFault fault, const char *told)
{
  rs_test_run_for (50);
  g_assert_cmpstr (fixture->told->str, ==, told);
  g_assert_cmpint (fixture->fault, ==, fault);
}

/* Nothing, or nothing but an error. */
static void
test_no_microphone (Fixture *fixture, gconstpointer data)
{
  rs_recorder_open (fixture->recorder);
  wait_for (fixture, RS_RECORDER_CLOSED);
  assert_fault (fixture, RS_RECORDER_NO_MICROPHONE, "ocF");
  g_assert_cmpuint (fixture->n_levels, ==, 0);
}

/* It fails, ends or hangs while it records. */
static void
test_lost (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) samples = NULL;

  open_device (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  wait_for (fixture, RS_RECORDER_CLOSED);
  assert_fault (fixture, RS_RECORDER_LOST, "olrscSF");
  samples = read_master (fixture);
  g_assert_cmpuint (samples->len, >, RS_MASTER_RATE / 10);
  g_assert_cmpint (samples->len, ==, rs_recorder_get_length (fixture->recorder));
}

static void
test_lost_listening (Fixture *fixture, gconstpointer data)
{
  open_device (fixture);
  wait_for (fixture, RS_RECORDER_CLOSED);
  assert_fault (fixture, RS_RECORDER_LOST, "olcF");

  rs_recorder_set_source (fixture->recorder, TONE); /* plugged in again */
  open_device (fixture);
  rs_recorder_start (fixture->recorder, fixture->path);
  rs_test_run_for (200);
  rs_recorder_stop (fixture->recorder);
  wait_for (fixture, RS_RECORDER_LISTENING);
  rs_test_run_for (20);
  g_array_unref (read_master (fixture));
}

static void
test_disk (Fixture *fixture, gconstpointer data)
{
  open_device (fixture);
  rs_recorder_set_space (fixture->recorder, G_MAXUINT64 - 1, 0);
  rs_recorder_start (fixture->recorder, fixture->path);
  wait_for (fixture, RS_RECORDER_LISTENING);
  assert_fault (fixture, RS_RECORDER_DISK_LOW, "olrlF");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));

  rs_recorder_set_space (fixture->recorder, 0, G_MAXUINT64);
  rs_recorder_start (fixture->recorder, fixture->path);
  wait_for (fixture, RS_RECORDER_LISTENING);
  assert_fault (fixture, RS_RECORDER_DISK_FULL, "olrlFrlSF");
  g_array_unref (read_master (fixture));

  /* The same name once more is refused: nothing is ever written over. */
  rs_recorder_set_space (fixture->recorder, 0, 0);
  rs_recorder_start (fixture->recorder, fixture->path);
  wait_for (fixture, RS_RECORDER_LISTENING);
  assert_fault (fixture, RS_RECORDER_CANNOT_WRITE, "olrlFrlSFrlF");
  g_array_unref (read_master (fixture));
}

static void
add (const char *name, const char *source, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, source, set_up, test, tear_down);
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
