/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-page-frame.h"
#include "rs-progress-dashes.h"
#include "rs-prompter.h"
#include "rs-studio-flow.h"
#include "rs-touch-button.h"

G_BEGIN_DECLS

/* What the pages with a prompter show alike. */
void rs_studio_show_heading (RsPageFrame *frame, RsStudioFlow *flow, guint place);
void rs_studio_show_lines (RsPrompter *prompter, RsStudioFlow *flow, int current);
void rs_studio_show_progress (RsProgressDashes *dashes, RsStudioFlow *flow, int current);
const RsStudioLine *rs_studio_find_line (RsStudioFlow *flow, guint line);
void rs_studio_show_word (RsTouchButton *button,
                          const char *icon,
                          const char *word,
                          const char *voice);
void rs_studio_show_class (GtkWidget *widget, const char *css_class, gboolean is_shown);

G_END_DECLS
