/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_END_PAGE (rs_end_page_get_type ())
G_DECLARE_FINAL_TYPE (RsEndPage, rs_end_page, RS, END_PAGE, GtkWidget)

/* What can follow a story, and the cranes of this visit. */
GtkWidget *rs_end_page_new (RsMuseum *museum);
void rs_end_page_refresh (RsEndPage *self);

G_END_DECLS
