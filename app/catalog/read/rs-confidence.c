/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How sure a fact is, as files and databases spell it. */

#include "rs-confidence.h"

static const char *const names[RS_N_CONFIDENCES] = {
  [RS_CONFIDENCE_EXACT] = "exact",
  [RS_CONFIDENCE_SINGLE] = "single",
  [RS_CONFIDENCE_TOLD] = "told",
};

/**
 * rs_confidence_to_string:
 *
 * Returns: its name in files and databases
 */
const char *
rs_confidence_to_string (RsConfidence confidence)
{
  g_return_val_if_fail ((guint)confidence < RS_N_CONFIDENCES, names[RS_CONFIDENCE_TOLD]);

  return names[confidence];
}

/**
 * rs_confidence_from_string:
 * @text: (nullable): exact, single or told
 * @confidence: (out): untouched if there is none of this name
 *
 * Returns: whether it is one of them
 */
gboolean
rs_confidence_from_string (const char *text, RsConfidence *confidence)
{
  g_return_val_if_fail (confidence != NULL, FALSE);

  for (guint i = 0; i < RS_N_CONFIDENCES; i++)
    if (g_strcmp0 (text, names[i]) == 0)
      {
        *confidence = (RsConfidence)i;
        return TRUE;
      }
  return FALSE;
}
