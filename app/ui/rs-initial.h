/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_INITIAL (rs_initial_get_type ())
G_DECLARE_FINAL_TYPE (RsInitial, rs_initial, RS, INITIAL, GtkWidget)

/*
 * Somebody without a portrait: the first letter of a name in a round whose colour is
 * always the same for the same name. Its size is what it is given. Decoration: what
 * holds it has the name.
 */
GtkWidget *rs_initial_new (const char *name);
void rs_initial_set_name (RsInitial *self, const char *name);

G_END_DECLS
