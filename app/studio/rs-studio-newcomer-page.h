/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_NEWCOMER_PAGE (rs_studio_newcomer_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioNewcomerPage, rs_studio_newcomer_page, RS, STUDIO_NEWCOMER_PAGE, GtkWidget)

/* Who is not in the list: a name, then a class. */
GtkWidget *rs_studio_newcomer_page_new (RsStudioFlow *flow);

G_END_DECLS
