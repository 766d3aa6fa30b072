/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_DECLINED_PAGE (rs_studio_declined_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioDeclinedPage, rs_studio_declined_page, RS, STUDIO_DECLINED_PAGE, GtkWidget)

/*
 * «Оставить себе» or «Стереть»; erasing is asked twice.
 */
GtkWidget *rs_studio_declined_page_new (RsStudioFlow *flow);

G_END_DECLS
