/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_KEYBOARD (rs_keyboard_get_type ())
G_DECLARE_FINAL_TYPE (RsKeyboard, rs_keyboard, RS, KEYBOARD, GtkWidget)

/**
 * RsKeyboardOrder:
 * @RS_KEYBOARD_TYPEWRITER: ЙЦУКЕН
 * @RS_KEYBOARD_ALPHABET: АБВ, for who has just learnt the letters
 */
typedef enum
{
  RS_KEYBOARD_TYPEWRITER,
  RS_KEYBOARD_ALPHABET,
} RsKeyboardOrder;

/*
 * Russian letters to touch, a space, a hyphen, a key that takes the last one back, and
 * one that changes the order of the letters. It has no capitals: who asks for words
 * makes them.
 *
 * Signals: typed (const char *text): a letter, a space or a hyphen; erased ().
 */
GtkWidget *rs_keyboard_new (void);
void rs_keyboard_set_order (RsKeyboard *self, RsKeyboardOrder order);
RsKeyboardOrder rs_keyboard_get_order (RsKeyboard *self);

G_END_DECLS
