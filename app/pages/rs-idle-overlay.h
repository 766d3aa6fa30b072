/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_IDLE_OVERLAY (rs_idle_overlay_get_type ())
G_DECLARE_FINAL_TYPE (RsIdleOverlay, rs_idle_overlay, RS, IDLE_OVERLAY, GtkWidget)

/* «Ты ещё здесь?» over the page, which stays to be seen; any touch answers. */
GtkWidget *rs_idle_overlay_new (RsMuseum *museum);

G_END_DECLS
