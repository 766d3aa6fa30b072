/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_SECTION_PAGE (rs_section_page_get_type ())
G_DECLARE_FINAL_TYPE (RsSectionPage, rs_section_page, RS, SECTION_PAGE, GtkWidget)

/* The stories of one section. */
GtkWidget *rs_section_page_new (RsMuseum *museum);
void rs_section_page_refresh (RsSectionPage *self);

G_END_DECLS
