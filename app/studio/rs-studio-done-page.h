/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_DONE_PAGE (rs_studio_done_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioDonePage, rs_studio_done_page, RS, STUDIO_DONE_PAGE, GtkWidget)

/*
 * The teacher has it now: the crane rejoices, calmly.
 */
GtkWidget *rs_studio_done_page_new (RsStudioFlow *flow);

G_END_DECLS
