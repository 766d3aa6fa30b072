/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source-item.h"
#include "rs-source-log.h"
#include "rs-source-table.h"

G_BEGIN_DECLS

/**
 * RsSource:
 *
 * A folder of content as its author writes it, see media/SOURCE.md: read whole,
 * every reference resolved. The media it names are not looked at yet.
 */
typedef struct _RsSource RsSource;

RsSource *rs_source_new (const char *folder, const char *id, RsSourceLog *log);
RsSource *rs_source_read (const char *folder, RsSourceLog *log);
void rs_source_free (RsSource *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSource, rs_source_free)

const char *rs_source_get_folder (const RsSource *self);
const char *rs_source_get_id (const RsSource *self);
const char *rs_source_get_museum (const RsSource *self);
RsSourceLog *rs_source_get_log (const RsSource *self);
GPtrArray *rs_source_get_items (const RsSource *self);
RsSourceItem *rs_source_find_item (const RsSource *self, const char *path);

/* For the readers of its files. */
RsSourceItem *rs_source_add (RsSource *self,
                             RsSourceKind kind,
                             const char *path,
                             const char *file,
                             guint line,
                             gpointer draft);
RsSourceItem *rs_source_add_entry (RsSource *self,
                                   RsSourceKind kind,
                                   const char *noun,
                                   const RsSourceEntry *entry,
                                   gpointer draft);
char *rs_source_derive (const RsSource *self, const char *path);
char *rs_source_refer (
    RsSource *self, const char *noun, const char *id, const char *file, guint line);
void rs_source_add_spoken (RsSource *self,
                           const char *path,
                           const char *field,
                           const char *text);
const char *
rs_source_find_spoken (const RsSource *self, const char *path, const char *field);

G_END_DECLS
