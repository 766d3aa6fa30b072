/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_TROUBLE_CARD (rs_studio_trouble_card_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioTroubleCard, rs_studio_trouble_card, RS, STUDIO_TROUBLE_CARD, GtkWidget)

/*
 * What went wrong, over any page: the crane, a sentence, what now. Nothing that was
 * said is lost, and it says so. Hidden while all is well.
 */
GtkWidget *rs_studio_trouble_card_new (RsStudioFlow *flow);
void rs_studio_trouble_card_show (RsStudioTroubleCard *self, RsStudioTrouble trouble);
void rs_studio_trouble_card_set_aside (RsStudioTroubleCard *self, gboolean is_aside);

G_END_DECLS
