/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much there is in a museum. */
#include "rs-workshop.h"

#include "rs-register.h"
#include "rs-release-shelf.h"
#include "rs-working-format.h"
#include "rs-workshop-private.h"

#include <stddef.h>

#define STORIES "SELECT uid FROM story WHERE is_removed = 0"
#define TELLINGS "SELECT uid FROM telling WHERE is_removed = 0 AND story IN (" STORIES ")"
#define CARDS "SELECT uid FROM card WHERE telling IN (" TELLINGS ")"
#define ALL(table) "SELECT count(*) FROM " table " WHERE is_removed = 0"

static const struct
{
  gsize offset;
  const char *sql;
} questions[] = {
  { offsetof (RsCounts, sections), ALL ("section") },
  { offsetof (RsCounts, stories), ALL ("story") },
  { offsetof (RsCounts, stubs), ALL ("story") " AND is_stub" },
  { offsetof (RsCounts, tellings), "SELECT count(*) FROM (" TELLINGS ")" },
  { offsetof (RsCounts, cards), "SELECT count(*) FROM (" CARDS ")" },
  { offsetof (RsCounts, sentences),
    "SELECT count(*) FROM sentence WHERE card IN (" CARDS ")" },
  { offsetof (RsCounts, photos), ALL ("photo") },
  { offsetof (RsCounts, narrators), ALL ("narrator") },
  { offsetof (RsCounts, narrations), ALL ("narration") },
  { offsetof (RsCounts, voices), ALL ("voice") },
  { offsetof (RsCounts, questions), ALL ("question") },
  { offsetof (RsCounts, question_kinds),
    "SELECT count(DISTINCT kind) FROM question WHERE is_removed = 0" },
  { offsetof (RsCounts, moments), ALL ("moment") },
  { offsetof (RsCounts, places), ALL ("place") },
  { offsetof (RsCounts, pairs), ALL ("pair") },
  { offsetof (RsCounts, routes), ALL ("route") },
  { offsetof (RsCounts, objects), ALL ("object") },
  { offsetof (RsCounts, drafts), "SELECT count(*) FROM head WHERE approved IS NOT rev" },
  { offsetof (RsCounts, acts_unfinished),
    "SELECT count(*) FROM act WHERE finished_on IS NULL" },
};

static gboolean
count_ending (RsWorkshop *self, gint64 *number, GError **error)
{
  g_autofree char *today = rs_clock_today (self->clock);
  g_autoptr (GPtrArray) registered = rs_register_list (self, today, error);

  if (registered == NULL)
    return FALSE;
  for (guint i = 0; i < registered->len; i++)
    if (rs_register_is_ending (registered->pdata[i], today, RS_REGISTER_NOTICE))
      *number += 1;
  return TRUE;
}

/**
 * rs_workshop_count:
 * @counts: (out): filled
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_workshop_count (RsWorkshop *self, RsCounts *counts, GError **error)
{
  g_return_val_if_fail (RS_IS_WORKSHOP (self), FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  *counts = (RsCounts){ 0 };
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      gint64 *number = G_STRUCT_MEMBER_P (counts, questions[i].offset);

      if (!rs_database_read_int (self->database, questions[i].sql, number, error))
        return FALSE;
    }
  counts->schema = RS_WORKING_FORMAT;
  counts->release = rs_release_shelf_get_current (self->data);
  return count_ending (self, &counts->consents_ending, error);
}
