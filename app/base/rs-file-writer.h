/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsFileWriter:
 *
 * A file that is written piece by piece: nobody sees it before it is whole.
 */
typedef struct _RsFileWriter RsFileWriter;

RsFileWriter *rs_file_writer_new (const char *path, GError **error);
void rs_file_writer_free (RsFileWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsFileWriter, rs_file_writer_free)

gboolean rs_file_writer_write (RsFileWriter *self, gconstpointer data, gsize length);
gboolean rs_file_writer_commit (RsFileWriter *self, int mode, GError **error);

G_END_DECLS
