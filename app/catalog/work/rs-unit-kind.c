/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kinds of units by their names in the database and in JSON. */
#include "rs-unit-kind.h"

static const char *const names[RS_N_UNIT_KINDS] = {
  [RS_UNIT_PHOTO] = "photo",   [RS_UNIT_SECTION] = "section",
  [RS_UNIT_STORY] = "story",   [RS_UNIT_NARRATION] = "narration",
  [RS_UNIT_VOICE] = "voice",   [RS_UNIT_QUESTION] = "question",
  [RS_UNIT_MOMENT] = "moment", [RS_UNIT_PLACE] = "place",
  [RS_UNIT_PAIR] = "pair",     [RS_UNIT_ROUTE] = "route",
  [RS_UNIT_OBJECT] = "object",
};

/**
 * rs_unit_kind_to_string:
 *
 * Returns: (transfer none): the name, which is also that of its table
 */
const char *
rs_unit_kind_to_string (RsUnitKind kind)
{
  g_return_val_if_fail ((guint)kind < RS_N_UNIT_KINDS, NULL);

  return names[kind];
}

/**
 * rs_unit_kind_from_string:
 * @text: (nullable): a name
 * @kind: (out): the kind
 *
 * Returns: whether @text is the name of a kind
 */
gboolean
rs_unit_kind_from_string (const char *text, RsUnitKind *kind)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; i < RS_N_UNIT_KINDS; i++)
    if (g_strcmp0 (text, names[i]) == 0)
      {
        *kind = (RsUnitKind)i;
        return TRUE;
      }
  return FALSE;
}
