/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-sheet-maker.h"

G_BEGIN_DECLS

/**
 * RsSheetEntry:
 * @color: (nullable): of a section; a story has none
 * @page: where it begins, from 1, counted without the front
 *
 * One line of the contents.
 */
typedef struct
{
  char *title;
  char *color;
  guint page;
} RsSheetEntry;

/**
 * RsSheetFront:
 * @entries: (element-type RsSheetEntry)
 * @n_pages: of the front itself; 0 while that is not known yet
 *
 * What stands before the stories.
 */
typedef struct
{
  const char *museum;
  const char *title;
  const char *aside;
  const char *day;
  GArray *entries;
  guint n_pages;
} RsSheetFront;

GArray *rs_sheet_front_new_entries (void);
void rs_sheet_front_add_entry (GArray *entries,
                               const char *title,
                               const char *color,
                               guint page);
void rs_sheet_front_add (const RsSheetMaker *maker, const RsSheetFront *front);

G_END_DECLS
