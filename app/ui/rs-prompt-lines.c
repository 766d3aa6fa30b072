/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of a prompter: the size at which they fit, and where each sentence stands. */
#include "rs-prompt-lines.h"

#include "rs-stage.h"

#include <math.h>

#define LEAST 0.5
#define STEP 0.04
/* The current sentence begins in the upper third: after at most a quarter of lines. */
#define LEAD 0.25

struct _RsPromptLines
{
  GPtrArray *layouts; /* PangoLayout, one a sentence */
  GArray *tops;       /* int: the first line of each sentence, and the number of all */
  int pitch;          /* px from line to line */
  int n_window;       /* lines that the window shows whole */
};

static void
set_font (PangoLayout *layout, RsStage *stage, double factor, int pitch)
{
  PangoFontDescription *font = rs_stage_font (stage, RS_FONT_PROMPT);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_font_description_set_absolute_size (
      font, lround (pango_font_description_get_size (font) * factor / PANGO_SCALE)
                * PANGO_SCALE);
  pango_attr_list_insert (attributes,
                          pango_attr_line_height_new_absolute (pitch * PANGO_SCALE));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_font_description_free (font);
}

static RsPromptLines *
lay_out (GtkWidget *widget, const char *const *sentences, int width, double factor)
{
  RsStage *stage = rs_stage_of (widget);
  RsPromptLines *self = g_new0 (RsPromptLines, 1);
  int top = 0;

  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->tops = g_array_new (FALSE, FALSE, sizeof (int));
  self->pitch = MAX ((int)lround (rs_stage_line (stage, RS_FONT_PROMPT) * factor), 1);
  for (guint i = 0; sentences[i] != NULL; i++)
    {
      PangoLayout *layout = gtk_widget_create_pango_layout (widget, sentences[i]);

      set_font (layout, stage, factor, self->pitch);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_width (layout, width * PANGO_SCALE);
      g_ptr_array_add (self->layouts, layout);
      g_array_append_val (self->tops, top);
      top += pango_layout_get_line_count (layout);
    }
  g_array_append_val (self->tops, top);
  return self;
}

static int
get_first_line (RsPromptLines *self, guint sentence)
{
  return g_array_index (self->tops, int, sentence);
}

static int
count_lines (RsPromptLines *self, guint sentence)
{
  return get_first_line (self, sentence + 1) - get_first_line (self, sentence);
}

static gboolean
fits (RsPromptLines *self, int height)
{
  for (guint i = 0; i < self->layouts->len; i++)
    if (count_lines (self, i) * self->pitch > height)
      return FALSE;
  return TRUE;
}

/**
 * rs_prompt_lines_new:
 * @widget: whose font map and stage
 * @width: px of the window
 * @height: likewise
 * @largest: the size to begin with, 1 for 72/108 px of the design
 *
 * Returns: (transfer full): lines of the largest size at which each sentence fits
 *   the window, half of 72/108 at the least
 */
RsPromptLines *
rs_prompt_lines_new (GtkWidget *widget,
                     const char *const *sentences,
                     int width,
                     int height,
                     double largest)
{
  RsPromptLines *self;
  double factor = largest;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (sentences != NULL, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  self = lay_out (widget, sentences, width, factor);
  while (!fits (self, height) && factor - STEP >= LEAST)
    {
      rs_prompt_lines_free (self);
      factor -= STEP;
      self = lay_out (widget, sentences, width, factor);
    }
  self->n_window = MAX (height / self->pitch, 1);
  return self;
}

/** rs_prompt_lines_free: (not nullable) */
void
rs_prompt_lines_free (RsPromptLines *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->layouts);
  g_array_unref (self->tops);
  g_free (self);
}

/** rs_prompt_lines_get_layout: (transfer none) */
PangoLayout *
rs_prompt_lines_get_layout (RsPromptLines *self, guint sentence)
{
  g_return_val_if_fail (self != NULL && sentence < self->layouts->len, NULL);

  return g_ptr_array_index (self->layouts, sentence);
}

/** rs_prompt_lines_get_top: px from the beginning of the text. */
int
rs_prompt_lines_get_top (RsPromptLines *self, guint sentence)
{
  g_return_val_if_fail (self != NULL && sentence < self->layouts->len, 0);

  return get_first_line (self, sentence) * self->pitch;
}

/** rs_prompt_lines_get_height: px of all lines of a sentence. */
int
rs_prompt_lines_get_height (RsPromptLines *self, guint sentence)
{
  g_return_val_if_fail (self != NULL && sentence < self->layouts->len, 0);

  return count_lines (self, sentence) * self->pitch;
}

/** rs_prompt_lines_get_width: px of the longest line of a sentence. */
int
rs_prompt_lines_get_width (RsPromptLines *self, guint sentence)
{
  int width, height;

  g_return_val_if_fail (self != NULL && sentence < self->layouts->len, 0);

  pango_layout_get_pixel_size (rs_prompt_lines_get_layout (self, sentence), &width,
                               &height);
  return width;
}

/** rs_prompt_lines_get_window: px of the lines that the window shows whole. */
int
rs_prompt_lines_get_window (RsPromptLines *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_window * self->pitch;
}

/**
 * rs_prompt_lines_find_scroll:
 *
 * Returns: px of the text above the window, so that @sentence begins in the upper
 *   third after what was read before, and ends in the window
 */
int
rs_prompt_lines_find_scroll (RsPromptLines *self, guint sentence)
{
  int lead;

  g_return_val_if_fail (self != NULL && sentence < self->layouts->len, 0);

  lead = MAX ((int)(self->n_window * LEAD), 1);
  lead = MIN (lead, self->n_window - count_lines (self, sentence));
  lead = CLAMP (lead, 0, get_first_line (self, sentence));
  return (get_first_line (self, sentence) - lead) * self->pitch;
}
