/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_RUNNING_TEXT (rs_running_text_get_type ())
G_DECLARE_FINAL_TYPE (RsRunningText, rs_running_text, RS, RUNNING_TEXT, GtkWidget)

/*
 * Running text of the school level, 42/64. The current sentence lies on a band with
 * a brick line under it. Sentences are numbered from 0 as they were given; -1 is
 * none. Arrow keys walk the sentences, Enter taps the one reached.
 *
 * Signal: sentence-tapped (int index).
 */
GtkWidget *rs_running_text_new (void);
void rs_running_text_set_sentences (RsRunningText *self, const char *const *sentences);
guint rs_running_text_get_n_sentences (RsRunningText *self);
void rs_running_text_set_current (RsRunningText *self, int index);
int rs_running_text_get_current (RsRunningText *self);
int rs_running_text_find_at (RsRunningText *self, double x, double y);
int rs_running_text_measure_height (RsRunningText *self, int width);

G_END_DECLS
