/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_ATTRACT_PAGE (rs_attract_page_get_type ())
G_DECLARE_FINAL_TYPE (RsAttractPage, rs_attract_page, RS, ATTRACT_PAGE, GtkWidget)

/*
 * The pictures that call from afar. The whole page is one button; where there is no
 * picture a landscape is drawn, so that it is never black.
 */
GtkWidget *rs_attract_page_new (RsMuseum *museum);
void rs_attract_page_set_poster (RsAttractPage *self, const char *path);
void rs_attract_page_refresh (RsAttractPage *self);

G_END_DECLS
