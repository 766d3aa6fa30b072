/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The voices that there are already for what was read. */
#include "rs-desk-voices.h"

#include "rs-labels.h"
#include "rs-workshop-private.h"

#define OWN_NARRATION_SQL                                                    \
  "SELECT uid, position FROM narration WHERE telling = ?1 AND narrator = ?2" \
  " AND state <> 'withdrawn' AND uid NOT IN (SELECT uid FROM withdrawn)"     \
  " ORDER BY is_removed, uid LIMIT 1"

/* Of those that are there: the last of people, and the first of computers. */
#define PLACES_SQL                                                   \
  "SELECT max (CASE WHEN r.kind <> 'computer' THEN n.position END)," \
  " min (CASE WHEN r.kind = 'computer' THEN n.position END)"         \
  " FROM narration n JOIN narrator r ON r.uid = n.narrator"          \
  " WHERE n.telling = ?1 AND n.is_removed = 0"

#define OWN_VOICE_SQL                                                       \
  "SELECT uid FROM voice WHERE owner = ?1 AND field = ?2 AND narrator = ?3" \
  " AND uid NOT IN (SELECT uid FROM withdrawn) ORDER BY is_removed, uid DESC LIMIT 1"

#define WORDS_SQL \
  "SELECT text FROM (" RS_LABELS ") WHERE owner = ?1 AND field = ?2 AND text <> ''"

#define STEP 10

/* Returns: whether a row was found; FALSE with an error too. */
static gboolean
step_once (RsStatement *statement, gboolean *failed, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (rs_statement_step (statement, &local_error))
    return TRUE;
  *failed = local_error != NULL;
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* After the people, before the computers; where there is no gap, before all: a person is
 * never second to a computer. */
static gboolean
find_place (RsDatabase *database, const char *telling, int *position, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (database, PLACES_SQL, error);
  gboolean failed = FALSE, has_people, has_computer;
  int person, computer;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, telling);
  if (!step_once (find, &failed, error))
    return FALSE;
  has_people = !rs_statement_is_null (find, 0);
  has_computer = !rs_statement_is_null (find, 1);
  person = (int)rs_statement_get_int (find, 0);
  computer = (int)rs_statement_get_int (find, 1);
  if (!has_people)
    *position = has_computer ? computer - STEP * STEP : 0;
  else if (!has_computer)
    *position = person + STEP;
  else if (person + STEP < computer)
    *position = person + STEP;
  else
    *position = MIN (person + 1, computer - 1);
  return TRUE;
}

/**
 * rs_desk_find_narration:
 * @uid: (out) (nullable): of what this narrator has read of it before; %NULL for nothing
 * @position: (out): where it stands, or a place for the new one: after all people and
 *   before computers
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_desk_find_narration (RsWorkshop *workshop,
                        const char *telling,
                        const char *narrator,
                        char **uid,
                        int *position,
                        GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  gboolean failed = FALSE;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (telling != NULL && narrator != NULL, FALSE);
  g_return_val_if_fail (uid != NULL && position != NULL, FALSE);

  *uid = NULL;
  find = rs_database_prepare (workshop->database, OWN_NARRATION_SQL, error);
  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, telling);
  rs_statement_bind_text (find, 2, narrator);
  if (step_once (find, &failed, error))
    {
      *uid = rs_statement_dup_text (find, 0);
      *position = (int)rs_statement_get_int (find, 1);
      return TRUE;
    }
  return !failed && find_place (workshop->database, telling, position, error);
}

/**
 * rs_desk_find_voice:
 * @uid: (out) (nullable): of what this narrator has said of it before
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_desk_find_voice (RsWorkshop *workshop,
                    const char *owner,
                    const char *field,
                    const char *narrator,
                    char **uid,
                    GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  gboolean failed = FALSE;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (owner != NULL && field != NULL && narrator != NULL, FALSE);
  g_return_val_if_fail (uid != NULL, FALSE);

  *uid = NULL;
  find = rs_database_prepare (workshop->database, OWN_VOICE_SQL, error);
  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, owner);
  rs_statement_bind_text (find, 2, field);
  rs_statement_bind_text (find, 3, narrator);
  if (step_once (find, &failed, error))
    *uid = rs_statement_dup_text (find, 0);
  return !failed;
}

/**
 * rs_desk_find_words:
 * @owner: uid of what has a label
 * @text: (out) (nullable): what the label says now; %NULL if there is none
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_desk_find_words (RsWorkshop *workshop,
                    const char *owner,
                    const char *field,
                    char **text,
                    GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  gboolean failed = FALSE;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);
  g_return_val_if_fail (owner != NULL && field != NULL && text != NULL, FALSE);

  *text = NULL;
  find = rs_database_prepare (workshop->database, WORDS_SQL, error);
  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, owner);
  rs_statement_bind_text (find, 2, field);
  if (step_once (find, &failed, error))
    *text = rs_statement_dup_text (find, 0);
  return !failed;
}
