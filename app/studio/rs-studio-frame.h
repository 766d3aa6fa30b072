/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-page-frame.h"
#include "rs-studio-flow.h"
#include "rs-touch-button.h"

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_FRAME (rs_studio_frame_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioFrame, rs_studio_frame, RS, STUDIO_FRAME, RsPageFrame)

/*
 * What the studio's pages have in common: the night, the crane at the upper right, and
 * Назад at the left of the dock where the flow can go back. Speaks its heading when its
 * view opens, which is never while the microphone is open. Backspace and Escape go back,
 * Space and Enter press the main button of the page.
 *
 * Properties: voice ("ui:" and the msgctxt of the heading).
 *
 * Signals: refresh (): the page came to the screen, or what it shows has changed; back
 * (): gboolean: whether the page went back a step of its own.
 */
GtkWidget *rs_studio_frame_new (void);
void rs_studio_frame_set_flow (RsStudioFrame *self, RsStudioFlow *flow);
void rs_studio_frame_add_later (RsStudioFrame *self);
void rs_studio_frame_set_main (RsStudioFrame *self, RsTouchButton *main);

G_END_DECLS
