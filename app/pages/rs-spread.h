/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_SPREAD (rs_spread_get_type ())
G_DECLARE_FINAL_TYPE (RsSpread, rs_spread, RS, SPREAD, GtkWidget)

/**
 * RsSpreadPart:
 * @RS_SPREAD_PICTURE: large
 * @RS_SPREAD_CAPTION: under it
 * @RS_SPREAD_TEXT: what is said of it
 * @RS_SPREAD_FOOT: under the text: who tells
 */
typedef enum
{
  RS_SPREAD_PICTURE,
  RS_SPREAD_CAPTION,
  RS_SPREAD_TEXT,
  RS_SPREAD_FOOT,
} RsSpreadPart;

#define RS_N_SPREAD_PARTS (RS_SPREAD_FOOT + 1)

/*
 * A picture with its caption beside what is said of it; on a high screen the picture
 * is above. In a template its children are of type "picture", "caption", "text" and
 * "foot".
 */
GtkWidget *rs_spread_new (void);
void rs_spread_set_part (RsSpread *self, RsSpreadPart part, GtkWidget *widget);

G_END_DECLS
