/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsJsonWriter:
 *
 * JSON as the project writes it: the members in the order they are given, always the same
 * bytes for the same content, a line for each of the upper things.
 */
typedef struct _RsJsonWriter RsJsonWriter;

RsJsonWriter *rs_json_writer_new (void);
void rs_json_writer_free (RsJsonWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsJsonWriter, rs_json_writer_free)

void rs_json_writer_begin_object (RsJsonWriter *self, const char *name);
void rs_json_writer_end_object (RsJsonWriter *self);
void rs_json_writer_begin_array (RsJsonWriter *self, const char *name);
void rs_json_writer_end_array (RsJsonWriter *self);
void rs_json_writer_text (RsJsonWriter *self, const char *name, const char *text);
void rs_json_writer_some_text (RsJsonWriter *self, const char *name, const char *text);
void rs_json_writer_int (RsJsonWriter *self, const char *name, gint64 number);
void rs_json_writer_flag (RsJsonWriter *self, const char *name, gboolean flag);
char *rs_json_writer_steal (RsJsonWriter *self, gsize *length);

G_END_DECLS
