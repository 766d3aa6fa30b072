/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages with a prompter show alike. */
#include "rs-studio-show.h"

#include "rs-studio-words.h"

#include <glib/gi18n-lib.h>

static guint
count_lines (RsStudioFlow *flow)
{
  GPtrArray *lines = rs_studio_flow_get_lines (flow);

  return lines != NULL ? lines->len : 0;
}

/** rs_studio_find_line: Returns: (transfer none) (nullable): a piece of the text */
const RsStudioLine *
rs_studio_find_line (RsStudioFlow *flow, guint line)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  if (line >= count_lines (flow))
    return NULL;
  return g_ptr_array_index (rs_studio_flow_get_lines (flow), line);
}

static char *
make_title (RsStudioFlow *flow, guint place)
{
  const RsStudioLine *line = rs_studio_find_line (flow, place);
  const char *title = rs_studio_flow_get_title (flow);

  if (rs_studio_flow_is_labels (flow))
    return line != NULL ? rs_studio_words_label (line) : g_strdup ("");
  if (title == NULL || *title == '\0')
    return g_strdup ("");
  /* Translators: %s is the title of a story. */
  return g_strdup_printf (C_ ("studio-story title", "“%s”"), title);
}

/** rs_studio_show_heading: the story, and which piece of how many. */
void
rs_studio_show_heading (RsPageFrame *frame, RsStudioFlow *flow, guint place)
{
  guint n = count_lines (flow);
  g_autofree char *title = make_title (flow, place);
  g_autofree char *chip = NULL;

  g_return_if_fail (RS_IS_PAGE_FRAME (frame));

  if (n > 0 && rs_studio_flow_is_labels (flow))
    /* Translators: which label of how many. */
    chip = g_strdup_printf (C_ ("studio-chip label", "Label %u of %u"), place + 1, n);
  else if (n > 0)
    /* Translators: which sentence of how many. */
    chip = g_strdup_printf (C_ ("studio-chip piece", "Piece %u of %u"), place + 1, n);
  rs_page_frame_set_title (frame, title);
  rs_page_frame_set_chip (frame, chip);
}

/** rs_studio_show_lines: the text, with @current bright; -1 for none. */
void
rs_studio_show_lines (RsPrompter *prompter, RsStudioFlow *flow, int current)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  guint n = count_lines (flow);
  g_auto (GStrv) sentences = NULL;

  g_return_if_fail (RS_IS_PROMPTER (prompter));

  for (guint i = 0; i < n; i++)
    g_strv_builder_add (texts, rs_studio_find_line (flow, i)->text);
  sentences = g_strv_builder_end (texts);
  rs_prompter_set_sentences (prompter, (const char *const *)sentences);
  rs_prompter_set_current (prompter, current < (int)n ? current : -1);
}

/** rs_studio_show_progress: what is recorded; @current -1 for none. */
void
rs_studio_show_progress (RsProgressDashes *dashes, RsStudioFlow *flow, int current)
{
  static const RsDash looks[] = { [RS_STUDIO_LINE_EMPTY] = RS_DASH_AHEAD,
                                  [RS_STUDIO_LINE_ASKED] = RS_DASH_ASKED,
                                  [RS_STUDIO_LINE_RECORDED] = RS_DASH_DONE };
  guint n = count_lines (flow);
  g_autofree RsDash *states = g_new0 (RsDash, n + 1);

  g_return_if_fail (RS_IS_PROGRESS_DASHES (dashes));

  for (guint i = 0; i < n; i++)
    states[i] = looks[rs_studio_find_line (flow, i)->state];
  rs_progress_dashes_set (dashes, states, n, current < (int)n ? current : -1);
}

/** rs_studio_show_word: what a button says now; @voice is the msgctxt of @word. */
void
rs_studio_show_word (RsTouchButton *button,
                     const char *icon,
                     const char *word,
                     const char *voice)
{
  g_autofree char *owner = g_strconcat ("ui:", voice, NULL);

  g_return_if_fail (RS_IS_TOUCH_BUTTON (button));

  rs_touch_button_set_icon (button, icon);
  rs_touch_button_set_word (button, word);
  rs_touch_button_set_voice (button, owner, "text");
}

/** rs_studio_show_class: adds a look, or takes it away. */
void
rs_studio_show_class (GtkWidget *widget, const char *css_class, gboolean is_shown)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (is_shown)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}
