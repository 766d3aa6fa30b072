/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_BADGE (rs_badge_get_type ())
G_DECLARE_FINAL_TYPE (RsBadge, rs_badge, RS, BADGE, GtkWidget)

/*
 * A round mark with an icon. Looks: "badge" (blue on white), "check" (white on
 * green), "chip" (white on blue). Its size is what it is given. Decoration: what
 * holds it has the name.
 */
GtkWidget *rs_badge_new (const char *look);
void rs_badge_set_icon (RsBadge *self, const char *icon);

G_END_DECLS
