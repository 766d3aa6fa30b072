/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-offer.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_REQUEST (rs_studio_request_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioRequest, rs_studio_request, RS, STUDIO_REQUEST, GtkWidget)

/*
 * «Учитель просит перечитать», the word, and what to do about it. Hidden where the
 * teacher asks for nothing.
 *
 * Signals: heard (): the word is to be spoken; taken (): it is read again.
 */
GtkWidget *rs_studio_request_new (void);
void rs_studio_request_set (RsStudioRequest *self, const RsStudioOffer *offer);

G_END_DECLS
