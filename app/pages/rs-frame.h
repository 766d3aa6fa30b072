/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"
#include "rs-page-frame.h"

G_BEGIN_DECLS

#define RS_TYPE_FRAME (rs_frame_get_type ())
G_DECLARE_FINAL_TYPE (RsFrame, rs_frame, RS, FRAME, RsPageFrame)

/*
 * What every page of the kiosk but the attract screen has in common: a page frame whose
 * dock has, always in the same places, Домой and Назад (but on the home page) and the
 * volume.
 *
 * Properties: is-home (set when it is made).
 */
GtkWidget *rs_frame_new (void);
void rs_frame_set_museum (RsFrame *self, RsMuseum *museum);

G_END_DECLS
