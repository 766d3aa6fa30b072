/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_WHO_PAGE (rs_studio_who_page_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioWhoPage, rs_studio_who_page, RS, STUDIO_WHO_PAGE, GtkWidget)

/* Who reads: everybody the museum knows. */
GtkWidget *rs_studio_who_page_new (RsStudioFlow *flow);

G_END_DECLS
