/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_MICROPHONE_PAGE (rs_studio_microphone_page_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioMicrophonePage,
                      rs_studio_microphone_page,
                      RS,
                      STUDIO_MICROPHONE_PAGE,
                      GtkWidget)

/*
 * A game: is one heard well? Advice is one plain word; then one hears oneself.
 */
GtkWidget *rs_studio_microphone_page_new (RsStudioFlow *flow);

G_END_DECLS
