/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-keeper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_GATE_PAGE (rs_studio_gate_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioGatePage, rs_studio_gate_page, RS, STUDIO_GATE_PAGE, GtkWidget)

/*
 * The code of the teacher's corner. Where none was ever set, it says how to set one and
 * lets in.
 *
 * Signals: passed (): the code is right; left (): whoever came goes back.
 */
GtkWidget *rs_studio_gate_page_new (RsStudioKeeper *keeper);

G_END_DECLS
