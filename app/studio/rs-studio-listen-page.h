/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_LISTEN_PAGE (rs_studio_listen_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioListenPage, rs_studio_listen_page, RS, STUDIO_LISTEN_PAGE, GtkWidget)

/* What the museum has of the reader: heard, with the text. */
GtkWidget *rs_studio_listen_page_new (RsStudioFlow *flow);

G_END_DECLS
