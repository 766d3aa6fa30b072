/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the sounds of a take are called: `03-2.flac` is the second try of the third item,
 * `00-1.flac` the first time that all was read in one go.
 */
#include "rs-take-name.h"

#include "rs-take.h"

#include <string.h>

#define MAX_NUMBER 99999 /* of a try: nobody reads a sentence more often */
#define ENDING ".flac"

/**
 * rs_take_name_make:
 * @item: number of the item from 0, or %RS_TAKE_WHOLE
 * @number: of the try from 1
 *
 * Returns: (transfer full): the name of its file
 */
char *
rs_take_name_make (guint item, guint number)
{
  return g_strdup_printf ("%02u-%u" ENDING, item == RS_TAKE_WHOLE ? 0 : item + 1, number);
}

/* The digits at @at as a number; where they end. */
static const char *
read_number (const char *at, guint max, guint *number)
{
  guint64 value = 0;

  for (; g_ascii_isdigit (*at) && value <= max; at++)
    value = value * 10 + (guint64)g_ascii_digit_value (*at);
  *number = (guint)MIN (value, G_MAXUINT);
  return at;
}

/**
 * rs_take_name_read:
 * @name: of a file
 * @item: (out): number of the item from 0, or %RS_TAKE_WHOLE
 * @number: (out): of the try from 1
 *
 * Returns: whether rs_take_name_make() gives this very name
 */
gboolean
rs_take_name_read (const char *name, guint *item, guint *number)
{
  g_autofree char *same = NULL;
  const char *at;
  guint place;

  g_return_val_if_fail (name != NULL, FALSE);

  at = read_number (name, RS_TAKE_MAX_ITEMS, &place);
  if (place > RS_TAKE_MAX_ITEMS || *at != '-')
    return FALSE;
  at = read_number (at + 1, MAX_NUMBER, number);
  if (*number < 1 || *number > MAX_NUMBER || strcmp (at, ENDING) != 0)
    return FALSE;
  *item = place == 0 ? RS_TAKE_WHOLE : place - 1;
  same = rs_take_name_make (*item, *number);
  return g_str_equal (name, same);
}
