/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-screen-window.h"
#include "rs-studio-flow.h"
#include "rs-studio-keeper.h"

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_WINDOW (rs_studio_window_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioWindow, rs_studio_window, RS, STUDIO_WINDOW, RsScreenWindow)

/*
 * The screen of the studio: one page for each view of the flow, trouble over them, and
 * the door of the teacher's corner: the crane held for five seconds, or F10.
 *
 * Signal: left (): the teacher closes the studio.
 */
GtkWidget *rs_studio_window_new (GtkApplication *application,
                                 RsStudioFlow *flow,
                                 RsStudioKeeper *keeper,
                                 const RsScreenOptions *options);
RsStudioFlow *rs_studio_window_get_flow (RsStudioWindow *self);
void rs_studio_window_open_gate (RsStudioWindow *self);
void rs_studio_window_close_gate (RsStudioWindow *self);
void rs_studio_window_show_trouble (RsStudioWindow *self, RsStudioTrouble trouble);

G_END_DECLS
