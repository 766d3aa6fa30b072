/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_PROGRESS_DASHES (rs_progress_dashes_get_type ())
G_DECLARE_FINAL_TYPE (
    RsProgressDashes, rs_progress_dashes, RS, PROGRESS_DASHES, GtkWidget)

/**
 * RsDash:
 * @RS_DASH_AHEAD: to do: only an outline
 * @RS_DASH_ASKED: to do once more: an outline of straw
 * @RS_DASH_DONE: filled with green
 *
 * What has become of one piece.
 */
typedef enum
{
  RS_DASH_AHEAD,
  RS_DASH_ASKED,
  RS_DASH_DONE,
} RsDash;

/*
 * How far a reading has come, one dash a piece, for a dark ground. The current one
 * is higher than its neighbours and of straw: told by shape as well as by colour.
 */
GtkWidget *rs_progress_dashes_new (void);
void rs_progress_dashes_set (RsProgressDashes *self,
                             const RsDash *dashes,
                             guint n_dashes,
                             int current);
void rs_progress_dashes_set_name (RsProgressDashes *self, const char *name);

G_END_DECLS
