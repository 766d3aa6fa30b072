/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The labels that visitors will see and nobody has read aloud. */

#include "rs-unvoiced.h"

#include "rs-labels.h"
#include "rs-voicer.h"

#define UNVOICED                                                        \
  "SELECT owner, field, text FROM (" RS_LABELS ") l"                    \
  " WHERE (is_filled OR ?1) AND trim (text) <> '' AND NOT EXISTS ("     \
  "SELECT 1 FROM voice v WHERE v.owner = l.owner AND v.field = l.field" \
  " AND v.is_removed = 0 AND v.text_digest = rs_digest (l.text))"

/**
 * rs_unvoiced_list:
 * @is_all: with captions, descriptions and what else may have a voice
 *
 * Returns: (transfer full) (element-type RsLabel): may be empty
 */
GPtrArray *
rs_unvoiced_list (RsDatabase *working, gboolean is_all, GError **error)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_label_free);
  g_autoptr (RsStatement) find = rs_database_prepare (working, UNVOICED, error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return NULL;
  rs_statement_bind_int (find, 1, is_all);
  while (rs_statement_step (find, &local_error))
    {
      RsLabel *label = g_new0 (RsLabel, 1);

      label->owner = rs_statement_dup_text (find, 0);
      label->field = rs_statement_dup_text (find, 1);
      label->text = rs_statement_dup_text (find, 2);
      g_ptr_array_add (labels, label);
    }
  if (local_error == NULL)
    return g_steal_pointer (&labels);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
