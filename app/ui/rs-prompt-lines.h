/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _RsPromptLines RsPromptLines;

/*
 * The lines of a prompter in a window of so many px: one size for the whole text, at
 * which its longest sentence fits the window. Immutable.
 */
RsPromptLines *rs_prompt_lines_new (GtkWidget *widget,
                                    const char *const *sentences,
                                    int width,
                                    int height,
                                    double largest);
void rs_prompt_lines_free (RsPromptLines *self);
PangoLayout *rs_prompt_lines_get_layout (RsPromptLines *self, guint sentence);
int rs_prompt_lines_get_top (RsPromptLines *self, guint sentence);
int rs_prompt_lines_get_height (RsPromptLines *self, guint sentence);
int rs_prompt_lines_get_width (RsPromptLines *self, guint sentence);
int rs_prompt_lines_get_window (RsPromptLines *self);
int rs_prompt_lines_find_scroll (RsPromptLines *self, guint sentence);

G_END_DECLS
