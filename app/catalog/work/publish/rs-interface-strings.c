/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of the program, as the build lists them: {"dock home": {"ru": "Домой"}}. */
#include "rs-interface-strings.h"

#include "rs-place.h"

/**
 * rs_interface_strings_read:
 *
 * Returns: (transfer full): the list as JSON; an empty one if it is not installed
 */
char *
rs_interface_strings_read (void)
{
  g_autofree char *path = rs_place_share ("interface-strings.json");
  char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) ? text : g_strdup ("{}");
}
