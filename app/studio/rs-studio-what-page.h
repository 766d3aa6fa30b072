/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_WHAT_PAGE (rs_studio_what_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioWhatPage, rs_studio_what_page, RS, STUDIO_WHAT_PAGE, GtkWidget)

/* Which text to read, or the labels. */
GtkWidget *rs_studio_what_page_new (RsStudioFlow *flow);

G_END_DECLS
