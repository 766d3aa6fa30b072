/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_START_PAGE (rs_studio_start_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioStartPage, rs_studio_start_page, RS, STUDIO_START_PAGE, GtkWidget)

/* What waits for the reader, and «Новая запись». */
GtkWidget *rs_studio_start_page_new (RsStudioFlow *flow);

G_END_DECLS
