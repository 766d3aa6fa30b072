/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-line.h"
#include "rs-take.h"
#include "rs-tasks.h"

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_DESK (rs_studio_desk_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioDesk, rs_studio_desk, RS, STUDIO_DESK, GObject)

/*
 * What lies before the reader: one text in pieces, and the take of it. The take begins
 * with the first recording, not before. The tasks may change meanwhile: what lies here
 * stays as it was opened.
 */
RsStudioDesk *rs_studio_desk_new (const char *data);
void rs_studio_desk_open_telling (RsStudioDesk *self,
                                  RsTasks *tasks,
                                  const RsTaskTelling *telling,
                                  const char *narrator,
                                  RsTake *take);
void rs_studio_desk_open_labels (RsStudioDesk *self,
                                 RsTasks *tasks,
                                 GPtrArray *labels,
                                 const char *narrator,
                                 RsTake *take);
void rs_studio_desk_set_today (RsStudioDesk *self, const char *today);
void rs_studio_desk_close (RsStudioDesk *self);

gboolean rs_studio_desk_is_open (RsStudioDesk *self);
gboolean rs_studio_desk_is_labels (RsStudioDesk *self);
RsTasks *rs_studio_desk_get_tasks (RsStudioDesk *self);
const RsTaskTelling *rs_studio_desk_get_telling (RsStudioDesk *self);
RsTake *rs_studio_desk_get_take (RsStudioDesk *self);
const char *rs_studio_desk_get_title (RsStudioDesk *self);
const char *rs_studio_desk_get_picture (RsStudioDesk *self);
guint rs_studio_desk_get_n_pieces (RsStudioDesk *self);
const RsTakeItem *rs_studio_desk_get_item (RsStudioDesk *self, guint piece);
GPtrArray *rs_studio_desk_get_lines (RsStudioDesk *self);

guint rs_studio_desk_get_place (RsStudioDesk *self);
void rs_studio_desk_set_place (RsStudioDesk *self, guint place);
int rs_studio_desk_find_wanted (RsStudioDesk *self, guint from);
gboolean rs_studio_desk_is_recorded (RsStudioDesk *self, guint piece);
guint rs_studio_desk_count_recorded (RsStudioDesk *self);
gint64 rs_studio_desk_measure (RsStudioDesk *self);

char *rs_studio_desk_begin (RsStudioDesk *self, gboolean is_whole, GError **error);
gboolean rs_studio_desk_owns (RsStudioDesk *self, const char *path);
gboolean rs_studio_desk_end (
    RsStudioDesk *self, guint piece, const char *path, gint64 n_samples, GError **error);
gboolean rs_studio_desk_end_whole (RsStudioDesk *self,
                                   const char *path,
                                   gint64 n_samples,
                                   guint first,
                                   const GArray *marks,
                                   GError **error);
int rs_studio_desk_find_silent (RsStudioDesk *self);
gboolean rs_studio_desk_choose (RsStudioDesk *self, int number, GError **error);

G_END_DECLS
