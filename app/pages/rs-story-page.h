/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STORY_PAGE (rs_story_page_get_type ())
G_DECLARE_FINAL_TYPE (RsStoryPage, rs_story_page, RS, STORY_PAGE, GtkWidget)

/* A story that is told, card by card; «Подробнее» looks the same. */
GtkWidget *rs_story_page_new (RsMuseum *museum);
void rs_story_page_refresh (RsStoryPage *self);

G_END_DECLS
