/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tokens.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_FIT_LABEL (rs_fit_label_get_type ())
G_DECLARE_FINAL_TYPE (RsFitLabel, rs_fit_label, RS, FIT_LABEL, GtkWidget)

/*
 * A text that is never cut: it takes one line at the size of its role, else a
 * smaller one line, else up to @lines lines, else whatever size fits the space that
 * it gets. Left-aligned unless xalign says otherwise.
 */
GtkWidget *rs_fit_label_new (const char *text, RsFont font);
void rs_fit_label_set_text (RsFitLabel *self, const char *text);
const char *rs_fit_label_get_text (RsFitLabel *self);
void rs_fit_label_set_font (RsFitLabel *self, RsFont font);
void rs_fit_label_set_xalign (RsFitLabel *self, double xalign);
void rs_fit_label_set_lines (RsFitLabel *self, int lines);
gboolean rs_fit_label_is_whole (RsFitLabel *self);
void rs_fit_label_set_squeezable (RsFitLabel *self, gboolean squeezable);

G_END_DECLS
