/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_EDGE (rs_edge_get_type ())
G_DECLARE_FINAL_TYPE (RsEdge, rs_edge, RS, EDGE, GtkWidget)

/* The carved edge along the bottom: 40 px high, 24 of them drawn, deaf to touch. */
GtkWidget *rs_edge_new (void);

G_END_DECLS
