/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-recorder.h"

G_BEGIN_DECLS

/**
 * RsRecordSpace:
 * @to_start: bytes that must be free to begin
 * @to_go_on: bytes below which it ends
 */
typedef struct
{
  guint64 to_start;
  guint64 to_go_on;
} RsRecordSpace;

/**
 * RsRecordEnd:
 * @n_samples: in the file, which is whole; 0: there is none, or one to be repaired
 * @has_fault: whether it ended for @fault and not because it was told to
 * @message: (nullable): about the fault, for the log
 */
typedef struct
{
  gint64 n_samples;
  gboolean has_fault;
  RsRecorderFault fault;
  char *message;
} RsRecordEnd;

#define RS_TYPE_RECORD_FILE (rs_record_file_get_type ())
G_DECLARE_FINAL_TYPE (RsRecordFile, rs_record_file, RS, RECORD_FILE, GObject)

/* Called once, in the main loop, when the file is closed. */
typedef void (*RsRecordFileFunc) (RsRecordFile *file,
                                  const RsRecordEnd *end,
                                  gpointer data);

/*
 * A master that is being recorded: its own thread encodes and writes, another one
 * syncs. What was given to it is on its way to the disk within 50 ms.
 */
RsRecordFile *rs_record_file_new (const char *path,
                                  RsRecordSpace space,
                                  RsRecordFileFunc func,
                                  gpointer data);
void rs_record_file_write (RsRecordFile *self, const gint16 *samples, gsize n_samples);
void rs_record_file_end (RsRecordFile *self);
void rs_record_file_forget (RsRecordFile *self);
const char *rs_record_file_get_path (RsRecordFile *self);

G_END_DECLS
