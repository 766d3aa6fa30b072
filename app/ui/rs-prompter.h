/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_PROMPTER (rs_prompter_get_type ())
G_DECLARE_FINAL_TYPE (RsPrompter, rs_prompter, RS, PROMPTER, GtkWidget)

/*
 * What is read aloud, for a dark ground: 72/108, the current sentence bright, its
 * neighbours dim. It scrolls by whole lines so that the current sentence begins in
 * the upper third; a text with a sentence too long for the space is smaller as a
 * whole, never cut. Sentences are numbered from 0; -1 is none.
 *
 * Where sentences may be tapped arrow keys walk them and Enter taps the one reached.
 *
 * Signal: sentence-tapped (int index).
 */
GtkWidget *rs_prompter_new (void);
void rs_prompter_set_sentences (RsPrompter *self, const char *const *sentences);
guint rs_prompter_get_n_sentences (RsPrompter *self);
void rs_prompter_set_current (RsPrompter *self, int index);
int rs_prompter_get_current (RsPrompter *self);
void rs_prompter_set_marked (RsPrompter *self, gboolean is_marked);
void rs_prompter_set_touchable (RsPrompter *self, gboolean is_touchable);
void rs_prompter_set_largest (RsPrompter *self, double largest);
int rs_prompter_find_at (RsPrompter *self, double x, double y);
gboolean rs_prompter_get_box (RsPrompter *self, int index, graphene_rect_t *box);
gboolean rs_prompter_is_whole (RsPrompter *self);
gboolean rs_prompter_is_still (RsPrompter *self);

G_END_DECLS
