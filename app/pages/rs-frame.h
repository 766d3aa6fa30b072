/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-header.h"
#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_FRAME (rs_frame_get_type ())
G_DECLARE_FINAL_TYPE (RsFrame, rs_frame, RS, FRAME, GtkWidget)

/*
 * What every page but the attract screen has in common: the title above, the dock
 * below, the carved edge, the content between them. The dock has, always in the same
 * places, Домой and Назад (but on the home page) and the volume. In a template
 * further children are of type "start", "center" and "end"; the content has no type.
 *
 * Properties: title, is-home (set when it is made).
 */
GtkWidget *rs_frame_new (void);
void rs_frame_set_title (RsFrame *self, const char *title);
void rs_frame_set_museum (RsFrame *self, RsMuseum *museum);
RsHeader *rs_frame_get_header (RsFrame *self);
void rs_frame_begin_group (RsFrame *self, GtkWidget *first);

G_END_DECLS
