/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** RS_STUDIO_HOLD_MS: how long the mark is held. */
#define RS_STUDIO_HOLD_MS 5000

#define RS_TYPE_STUDIO_HOLD (rs_studio_hold_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioHold, rs_studio_hold, RS, STUDIO_HOLD, GObject)

/*
 * The hidden door: the crane of the header, or the mark beside it, held for five
 * seconds. A tap on it does what a tap on any inert place does.
 *
 * Signal: held ().
 */
RsStudioHold *rs_studio_hold_new (void);
void rs_studio_hold_watch (RsStudioHold *self, GtkWidget *page, GdkEvent *event);

G_END_DECLS
