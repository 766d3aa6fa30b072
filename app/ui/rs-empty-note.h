/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_EMPTY_NOTE (rs_empty_note_get_type ())
G_DECLARE_FINAL_TYPE (RsEmptyNote, rs_empty_note, RS, EMPTY_NOTE, GtkWidget)

/*
 * The crane with a line where there is nothing to show yet.
 *
 * Property: text.
 */
GtkWidget *rs_empty_note_new (const char *text);

G_END_DECLS
