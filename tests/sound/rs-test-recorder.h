/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-recorder.h"

G_BEGIN_DECLS

/**
 * RsTestRecorder:
 * @told: a letter for each thing that the recorder told: c, o, l, r, s for the state
 *   that it changed to, S for saved, F for failed
 *
 * A recorder, what it told, and a folder for its file.
 */
typedef struct
{
  char *folder;
  char *path;
  RsRecorder *recorder;
  GString *told;
  gint64 n_saved;
  int fault;
  guint n_levels;
  double rms;
  double peak;
  RsRecorderState awaited;
  gboolean is_reached;
} RsTestRecorder;

void rs_test_recorder_set_up (RsTestRecorder *self, gconstpointer source);
void rs_test_recorder_renew (RsTestRecorder *self, const char *source);
void rs_test_recorder_tear_down (RsTestRecorder *self, gconstpointer source);
void rs_test_recorder_wait_for (RsTestRecorder *self, RsRecorderState state);
void rs_test_recorder_open (RsTestRecorder *self);
GArray *rs_test_recorder_read (RsTestRecorder *self);
void rs_test_recorder_assert_fault (RsTestRecorder *self,
                                    RsRecorderFault fault,
                                    const char *told);

G_END_DECLS
