/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many cards a page takes, and how large their pictures are. */
#include "rs-sheet-spread.h"

/**
 * rs_sheet_spread_count:
 * @free: pt that are free on this page
 * @words: (array length=n_cards): the heights of what is said under the pictures, pt
 * @picture: (out): the height of each picture on this page, pt
 *
 * As many cards as leave each picture its least height; then they share what is left.
 *
 * Returns: how many of the cards stand on this page, at least one
 */
guint
rs_sheet_spread_count (const RsSheetRoom *room,
                       double free,
                       const double *words,
                       guint n_cards,
                       double *picture)
{
  double left = free;
  guint n = 0;

  g_return_val_if_fail (room != NULL && words != NULL && picture != NULL, 0);
  g_return_val_if_fail (n_cards > 0, 0);

  while (n < n_cards)
    {
      double rest = left - words[n] - (n > 0 ? room->gap : 0);

      if (n > 0 && rest / (n + 1) < room->least)
        break;
      left = rest;
      n++;
    }
  *picture = CLAMP (left / n, room->least, room->most);
  return n;
}
