/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_HOME_PAGE (rs_home_page_get_type ())
G_DECLARE_FINAL_TYPE (RsHomePage, rs_home_page, RS, HOME_PAGE, GtkWidget)

/* The sections, up to eight at a time. */
GtkWidget *rs_home_page_new (RsMuseum *museum);
void rs_home_page_refresh (RsHomePage *self);

G_END_DECLS
