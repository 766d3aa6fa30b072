/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of the three levels, as files and databases spell them. */
#include "rs-level.h"

static const char *const names[RS_N_LEVELS] = {
  [RS_LEVEL_LITTLE] = "little",
  [RS_LEVEL_SCHOOL] = "school",
  [RS_LEVEL_ADULT] = "adult",
};

/**
 * rs_level_to_string:
 * @level: a level
 *
 * Returns: its name in files and databases
 */
const char *
rs_level_to_string (RsLevel level)
{
  g_return_val_if_fail ((guint)level < RS_N_LEVELS, names[RS_LEVEL_LITTLE]);

  return names[level];
}

/**
 * rs_level_from_string:
 * @text: (nullable): what should be a level's name
 * @level: (out) (optional): the level; untouched if there is none of this name
 *
 * Returns: whether @text names a level
 */
gboolean
rs_level_from_string (const char *text, RsLevel *level)
{
  for (guint i = 0; i < RS_N_LEVELS; i++)
    if (g_strcmp0 (text, names[i]) == 0)
      {
        if (level != NULL)
          *level = i;
        return TRUE;
      }

  return FALSE;
}
