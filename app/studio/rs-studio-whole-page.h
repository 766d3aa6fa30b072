/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_WHOLE_PAGE (rs_studio_whole_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioWholePage, rs_studio_whole_page, RS, STUDIO_WHOLE_PAGE, GtkWidget)

/*
 * All of it is heard with the sentence lit; one that did not come out well is read
 * again.
 */
GtkWidget *rs_studio_whole_page_new (RsStudioFlow *flow);

G_END_DECLS
