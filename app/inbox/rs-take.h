/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take-head.h"
#include "rs-take-item.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** RS_TAKE_FORMAT: of the take.json that this version writes. */
#define RS_TAKE_FORMAT 1

/** RS_TAKE_WHOLE: instead of an item's number: all that was read in one go. */
#define RS_TAKE_WHOLE G_MAXUINT

/**
 * RsTake:
 *
 * One folder of the inbox: what somebody has read, and how far they are. Whatever changes
 * it is on the disk when the function returns, or is not changed at all.
 */
#define RS_TYPE_TAKE (rs_take_get_type ())
G_DECLARE_FINAL_TYPE (RsTake, rs_take, RS, TAKE, GObject)

/**
 * RsTakeCut:
 * @start: where an item begins in a file, in samples
 * @end: where it ends
 *
 * The part of one item in what was read in one go.
 */
typedef struct
{
  gint64 start;
  gint64 end;
} RsTakeCut;

RsTake *rs_take_create (const char *data,
                        const RsTakeHead *head,
                        GPtrArray *items,
                        GError **error);
RsTake *rs_take_load (const char *folder, GError **error);
GPtrArray *rs_take_list (const char *data, GPtrArray *findings);

const char *rs_take_get_uid (RsTake *self);
const char *rs_take_get_folder (RsTake *self);
RsTakeKind rs_take_get_kind (RsTake *self);
RsTakeState rs_take_get_state (RsTake *self);
const char *rs_take_get_narrator (RsTake *self);
const char *rs_take_get_telling (RsTake *self);
const char *rs_take_get_title (RsTake *self);
const char *rs_take_get_made (RsTake *self);
guint rs_take_get_n_items (RsTake *self);
const RsTakeItem *rs_take_get_item (RsTake *self, guint item);
guint rs_take_get_n_recorded (RsTake *self);
guint rs_take_get_n_lost (RsTake *self);
char *rs_take_get_try_path (RsTake *self, guint item, guint try);
char *rs_take_get_chosen_path (RsTake *self, guint item);

char *rs_take_begin_try (RsTake *self, guint item);
gboolean rs_take_end_try (
    RsTake *self, guint item, const char *path, gint64 n_samples, GError **error);
gboolean rs_take_end_whole (RsTake *self,
                            const char *path,
                            gint64 n_samples,
                            guint first,
                            const RsTakeCut *cuts,
                            guint n_cuts,
                            GError **error);
gboolean rs_take_set_cut (
    RsTake *self, guint item, guint try, const RsTakeCut *cut, GError **error);
gboolean rs_take_choose (RsTake *self, guint item, int try, GError **error);
gboolean rs_take_drop_try (RsTake *self, guint item, guint try, GError **error);
gboolean rs_take_set_state (RsTake *self, RsTakeState state, GError **error);
gboolean rs_take_delete (RsTake *self, GError **error);

/**
 * RsTakeOrphan:
 * @item: number of the item that was being read, or %RS_TAKE_WHOLE
 * @path: what is left of it
 *
 * A sound that no try names: what a crash left.
 */
typedef struct
{
  guint item;
  char *path;
} RsTakeOrphan;

gboolean rs_take_check_try (RsTake *self, guint item, guint try, GError **error);
GPtrArray *rs_take_find_orphans (RsTake *self);
void rs_take_orphan_free (RsTakeOrphan *self);

G_END_DECLS
