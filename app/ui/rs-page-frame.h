/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-header.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_PAGE_FRAME (rs_page_frame_get_type ())
G_DECLARE_DERIVABLE_TYPE (RsPageFrame, rs_page_frame, RS, PAGE_FRAME, GtkWidget)

struct _RsPageFrameClass
{
  GtkWidgetClass parent_class;
};

/*
 * The layout of a page: the title above, the dock below, the carved edge, the content
 * between them. In a template children of type "start", "center" and "end" go into the
 * dock; the content has no type.
 *
 * Properties: title, night (a dark ground: CSS class "night").
 */
GtkWidget *rs_page_frame_new (void);
void rs_page_frame_set_title (RsPageFrame *self, const char *title);
void rs_page_frame_set_night (RsPageFrame *self, gboolean is_night);
void rs_page_frame_set_chip (RsPageFrame *self, const char *words);
void rs_page_frame_set_content (RsPageFrame *self, GtkWidget *content);
void rs_page_frame_add_start (RsPageFrame *self, GtkWidget *control);
void rs_page_frame_add_center (RsPageFrame *self, GtkWidget *control);
void rs_page_frame_add_end (RsPageFrame *self, GtkWidget *control);
void rs_page_frame_begin_group (RsPageFrame *self, GtkWidget *first);
void rs_page_frame_set_keeps_words (RsPageFrame *self, gboolean keeps_words);
RsHeader *rs_page_frame_get_header (RsPageFrame *self);

G_END_DECLS
