/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A recorder under test. */

#include "rs-test-recorder.h"

#include "rs-file.h"
#include "rs-master.h"
#include "rs-test-sound.h"

#define LIMIT_MS 20000

static void
on_state (RsRecorder *recorder, RsTestRecorder *self)
{
  static const char letters[] = "colrs";
  RsRecorderState state = rs_recorder_get_state (recorder);

  g_string_append_c (self->told, letters[state]);
  self->is_reached = self->is_reached || state == self->awaited;
}

static void
on_level (RsRecorder *recorder, double rms, double peak, RsTestRecorder *self)
{
  g_assert_cmpint (rs_recorder_get_state (recorder), >=, RS_RECORDER_LISTENING);
  self->n_levels++;
  self->rms = rms;
  self->peak = peak;
}

static void
on_saved (RsRecorder *recorder, const char *path, gint64 n_samples, RsTestRecorder *self)
{
  g_assert_cmpstr (path, ==, self->path);
  g_string_append_c (self->told, 'S');
  self->n_saved = n_samples;
}

static void
on_failed (RsRecorder *recorder, int fault, const char *message, RsTestRecorder *self)
{
  g_assert_nonnull (message);
  g_assert_cmpstr (message, !=, "");
  g_string_append_c (self->told, 'F');
  self->fault = fault;
}

/** rs_test_recorder_renew: a new one, with the limits of space that a school has */
void
rs_test_recorder_renew (RsTestRecorder *self, const char *source)
{
  self->recorder = rs_recorder_new ();
  rs_recorder_set_source (self->recorder, source);
  g_signal_connect (self->recorder, "state-changed", G_CALLBACK (on_state), self);
  g_signal_connect (self->recorder, "level", G_CALLBACK (on_level), self);
  g_signal_connect (self->recorder, "saved", G_CALLBACK (on_saved), self);
  g_signal_connect (self->recorder, "failed", G_CALLBACK (on_failed), self);
}

/** rs_test_recorder_set_up: @source: (nullable): as rs_recorder_set_source() has it */
void
rs_test_recorder_set_up (RsTestRecorder *self, gconstpointer source)
{
  *self = (RsTestRecorder){ .fault = -1 };
  self->folder = g_dir_make_tmp ("rs-recorder-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "01-1.flac", NULL);
  self->told = g_string_new (NULL);
  rs_test_recorder_renew (self, source);
  rs_recorder_set_space (self->recorder, 0, 0);
}

/** rs_test_recorder_tear_down: nothing of a recorder outlives it but for a moment */
void
rs_test_recorder_tear_down (RsTestRecorder *self, gconstpointer source)
{
  g_assert_finalize_object (self->recorder);
  rs_test_run_for (50);
  g_assert_true (rs_file_remove_tree (self->folder, NULL));
  g_string_free (self->told, TRUE);
  g_free (self->path);
  g_free (self->folder);
}

/** rs_test_recorder_wait_for: for twenty seconds at most */
void
rs_test_recorder_wait_for (RsTestRecorder *self, RsRecorderState state)
{
  self->awaited = state;
  self->is_reached = rs_recorder_get_state (self->recorder) == state;
  g_assert_true (rs_test_run_until (&self->is_reached, LIMIT_MS));
}

/** rs_test_recorder_open: and waits until it listens */
void
rs_test_recorder_open (RsTestRecorder *self)
{
  rs_recorder_open (self->recorder);
  rs_test_recorder_wait_for (self, RS_RECORDER_LISTENING);
}

/** rs_test_recorder_read: Returns: (transfer full) (element-type gint16): the master */
GArray *
rs_test_recorder_read (RsTestRecorder *self)
{
  g_autoptr (GError) error = NULL;
  GArray *samples = NULL;

  rs_master_read (self->path, &samples, &error);
  g_assert_no_error (error);
  g_assert_cmpint (samples->len, ==, self->n_saved);
  return samples;
}

/** rs_test_recorder_assert_fault: what was told so far, and the last fault */
void
rs_test_recorder_assert_fault (RsTestRecorder *self,
                               RsRecorderFault fault,
                               const char *told)
{
  rs_test_run_for (50);
  g_assert_cmpstr (self->told->str, ==, told);
  g_assert_cmpint (self->fault, ==, fault);
}
