/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The title page and the contents. */
#include "rs-sheet-front.h"

#include <glib/gi18n-lib.h>

#define NUMBER_WIDTH RS_SHEET_MM (12)
#define INDENT RS_SHEET_MM (6)
#define BAR RS_SHEET_MM (3)
#define TITLE_TOP RS_SHEET_MM (70)

static void
clear_entry (gpointer data)
{
  RsSheetEntry *entry = data;

  g_free (entry->title);
  g_free (entry->color);
}

/**
 * rs_sheet_front_new_entries:
 *
 * Returns: (transfer full) (element-type RsSheetEntry): no entries yet
 */
GArray *
rs_sheet_front_new_entries (void)
{
  GArray *entries = g_array_new (FALSE, TRUE, sizeof (RsSheetEntry));

  g_array_set_clear_func (entries, clear_entry);
  return entries;
}

/**
 * rs_sheet_front_add_entry:
 * @color: (nullable): of a section
 */
void
rs_sheet_front_add_entry (GArray *entries,
                          const char *title,
                          const char *color,
                          guint page)
{
  const RsSheetEntry entry = { g_strdup (title), g_strdup (color), page };

  g_return_if_fail (entries != NULL && title != NULL);

  g_array_append_val (entries, entry);
}

static double
get_width (const RsSheetMaker *maker)
{
  return rs_sheet_paper_get_frame (maker->paper)->width;
}

static void
add_words (const RsSheetMaker *maker, RsSheetStyle style, double space, const char *text)
{
  rs_sheet_column_add_text (
      maker->column, 0, space, FALSE,
      rs_sheet_type_set (maker->type, style, text, get_width (maker)));
}

static void
add_title (const RsSheetMaker *maker, const RsSheetFront *front)
{
  RsSheetRow *top = rs_sheet_row_new (0);

  rs_sheet_row_add_rule (top, 0, TITLE_TOP, RS_SHEET_MM (24), RS_SHEET_MM (1.2),
                         "#A63C2B");
  rs_sheet_column_add (maker->column, top);
  add_words (maker, RS_SHEET_GRAND, RS_SHEET_MM (6), front->museum);
  add_words (maker, RS_SHEET_TITLE, RS_SHEET_MM (6), front->title);
  add_words (maker, RS_SHEET_BODY, RS_SHEET_MM (8), front->day);
  if (front->aside != NULL)
    add_words (maker, RS_SHEET_BODY, RS_SHEET_MM (8), front->aside);
}

/* A title too long for its line is cut: its page tells the rest. */
static RsSheetRow *
make_row (const RsSheetMaker *maker, const RsSheetEntry *entry, guint n_front)
{
  gboolean is_section = entry->color != NULL;
  RsSheetStyle style = is_section ? RS_SHEET_HEADING : RS_SHEET_BODY;
  double width = get_width (maker) - INDENT - NUMBER_WIDTH;
  g_autofree char *page = g_strdup_printf ("%u", entry->page + n_front);
  g_autoptr (PangoLayout) title = rs_sheet_type_set (maker->type, style, entry->title,
                                                     width);
  g_autoptr (PangoLayout) number = rs_sheet_type_set (maker->type, style, page,
                                                      NUMBER_WIDTH);
  RsSheetRow *row = rs_sheet_row_new (is_section ? RS_SHEET_MM (6) : RS_SHEET_MM (1));
  double text_width, height;

  pango_layout_set_height (title, -1);
  pango_layout_set_ellipsize (title, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (number, PANGO_ALIGN_RIGHT);
  height = rs_sheet_type_measure (title, &text_width);
  rs_sheet_row_add_text (row, INDENT, 0, RS_SHEET_INK, title);
  if (is_section)
    rs_sheet_row_add_rule (row, 0, 2, BAR, height - 4, entry->color);
  else if (text_width + BAR < width)
    rs_sheet_row_add_rule (row, INDENT + text_width + BAR, height - 4,
                           width - text_width - BAR, 0.3, NULL);
  rs_sheet_row_add_text (row, INDENT + width, 0, RS_SHEET_INK, number);
  row->keep = is_section;
  row->page = entry->page + n_front;
  return row;
}

/**
 * rs_sheet_front_add:
 *
 * Adds the title page and the contents.
 */
void
rs_sheet_front_add (const RsSheetMaker *maker, const RsSheetFront *front)
{
  g_return_if_fail (maker != NULL && front != NULL);

  rs_sheet_paper_set_head (maker->paper, NULL, NULL);
  rs_sheet_column_turn (maker->column);
  add_title (maker, front);
  rs_sheet_paper_set_head (maker->paper, front->museum, NULL);
  rs_sheet_column_turn (maker->column);
  add_words (maker, RS_SHEET_TITLE, 0, _ ("Contents"));
  for (guint i = 0; i < front->entries->len; i++)
    rs_sheet_column_add (
        maker->column, make_row (maker, &g_array_index (front->entries, RsSheetEntry, i),
                                 front->n_pages));
  rs_sheet_column_end (maker->column);
}
