/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSheetRoom:
 * @first: pt that are free on the page that is begun
 * @page: pt of a page
 * @gap: pt between cards
 * @least: pt of a picture's height; a smaller one is not worth looking at
 * @most: likewise
 *
 * The place that the cards of a telling share.
 */
typedef struct
{
  double first, page, gap;
  double least, most;
} RsSheetRoom;

guint rs_sheet_spread_count (const RsSheetRoom *room,
                             double free,
                             const double *words,
                             guint n_cards,
                             double *picture);

G_END_DECLS
