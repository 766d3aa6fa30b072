/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_LANDSCAPE (rs_landscape_get_type ())
G_DECLARE_FINAL_TYPE (RsLandscape, rs_landscape, RS, LANDSCAPE, GtkWidget)

/* The river among hills, drawn: what is seen when there is no picture at all. */
GtkWidget *rs_landscape_new (void);

G_END_DECLS
