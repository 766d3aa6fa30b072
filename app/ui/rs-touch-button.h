/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-speaker.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_TOUCH_BUTTON (rs_touch_button_get_type ())
G_DECLARE_DERIVABLE_TYPE (RsTouchButton, rs_touch_button, RS, TOUCH_BUTTON, GtkButton)

struct _RsTouchButtonClass
{
  GtkButtonClass parent_class;
};

/*
 * Everything that can be touched. A GtkButton ("clicked", role button, Enter and
 * Space, the accessible action) that reacts when the finger lands, acts when it
 * leaves, lets go when the finger slides 12 mm from where it landed, and asks the
 * stage's RsTouchFilter about other fingers and repeats.
 *
 * Looks are CSS classes: none (paper), "primary" (pine), "record" (brick), "river"
 * (blue), "round". An icon with a word may be laid out in two ways: with the word, or
 * by the dock without it where there is no room; its name stays.
 *
 * Properties: icon ("home", without rs- and -symbolic; GtkButton's icon-name is
 * not meant), word (nullable: none is shown), voice-owner and voice-field (what is
 * spoken: "ui:" and the msgctxt, or a uid), speaks-on-tap (default TRUE: says it
 * before "clicked"; with FALSE only when the key pad reaches it), navigates (it
 * changes the page: deaf for 350 ms after a change), inert (shown, but a touch goes
 * through to what lies under it), slop (px of the design that the hit area reaches
 * out on each side, half the gap, default 12), speaker (default: the stage's).
 */
GtkWidget *rs_touch_button_new (const char *icon, const char *word, const char *name);
void rs_touch_button_set_icon (RsTouchButton *self, const char *icon);
const char *rs_touch_button_get_icon (RsTouchButton *self);
void rs_touch_button_set_word (RsTouchButton *self, const char *word);
const char *rs_touch_button_get_word (RsTouchButton *self);
void rs_touch_button_set_word_first (RsTouchButton *self, gboolean word_first);
void rs_touch_button_set_name (RsTouchButton *self, const char *name);
const char *rs_touch_button_get_name (RsTouchButton *self);
void
rs_touch_button_set_voice (RsTouchButton *self, const char *owner, const char *field);
void rs_touch_button_set_speaks_on_tap (RsTouchButton *self, gboolean speaks);
void rs_touch_button_set_navigates (RsTouchButton *self, gboolean navigates);
void rs_touch_button_set_inert (RsTouchButton *self, gboolean inert);
gboolean rs_touch_button_get_inert (RsTouchButton *self);
void rs_touch_button_set_slop (RsTouchButton *self, double slop);
void rs_touch_button_set_speaker (RsTouchButton *self, RsSpeaker *speaker);
void rs_touch_button_speak (RsTouchButton *self);

G_END_DECLS
