/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"
#include "rs-scale.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Looks at a page as a small hand and a short sight would: is all that can be touched
 * a button of ours, large enough, far enough from the next, where hands reach; is no
 * text cut off or drawn outside the screen.
 */
void rs_audit_page (GtkWidget *page,
                    const RsScale *scale,
                    RsLevel level,
                    const char *where,
                    GPtrArray *faults);

G_END_DECLS
