/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_BUTTON_FACE (rs_button_face_get_type ())
G_DECLARE_FINAL_TYPE (RsButtonFace, rs_button_face, RS, BUTTON_FACE, GtkWidget)

/* The icon and the word of a button. Narrower than both together it shows the icon. */
GtkWidget *rs_button_face_new (void);
void rs_button_face_set_icon (RsButtonFace *self, const char *icon);
const char *rs_button_face_get_icon (RsButtonFace *self);
void rs_button_face_set_word (RsButtonFace *self, const char *word);
const char *rs_button_face_get_word (RsButtonFace *self);
void rs_button_face_set_word_first (RsButtonFace *self, gboolean word_first);

G_END_DECLS
