/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSourceLog:
 *
 * What the reader of a content source came upon, file and line, so that its author
 * mends everything in one go.
 */
typedef struct _RsSourceLog RsSourceLog;

RsSourceLog *rs_source_log_new (void);
void rs_source_log_free (RsSourceLog *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSourceLog, rs_source_log_free)

void rs_source_log_fault (RsSourceLog *self,
                          const char *file,
                          guint line,
                          const char *format,
                          ...) G_GNUC_PRINTF (4, 5);
void rs_source_log_advice (RsSourceLog *self,
                           const char *file,
                           guint line,
                           const char *format,
                           ...) G_GNUC_PRINTF (4, 5);

guint rs_source_log_get_n_faults (const RsSourceLog *self);
guint rs_source_log_get_n_advices (const RsSourceLog *self);
const char *rs_source_log_get_fault (const RsSourceLog *self, guint index);
const char *rs_source_log_get_advice (const RsSourceLog *self, guint index);

G_END_DECLS
