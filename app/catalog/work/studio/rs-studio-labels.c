/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words around the stories: which nobody has read, and what the program says. */
#include "rs-studio-rows.h"

#include "rs-interface-strings.h"
#include "rs-labels.h"
#include "rs-studio-query.h"

/* Approved voices that may be heard today. */
#define VOICES                                                           \
  " FROM voice v JOIN narrator n ON n.uid = v.narrator"                  \
  " JOIN head h ON h.uid = v.uid AND h.approved = h.rev"                 \
  " WHERE v.is_removed = 0 AND v.uid NOT IN (SELECT uid FROM withdrawn)" \
  " AND " RS_STUDIO_MAY_BE_HEARD

/* What a label belongs to, for who reads it. */
#define ABOUT                                                            \
  "coalesce ((SELECT title FROM section WHERE uid = l.owner),"           \
  " (SELECT title FROM story WHERE uid = l.owner),"                      \
  " (SELECT s.title FROM question q JOIN story s ON s.uid = q.story"     \
  " WHERE q.uid = l.owner),"                                             \
  " (SELECT s.title FROM answer a JOIN question q ON q.uid = a.question" \
  " JOIN story s ON s.uid = q.story WHERE a.uid = l.owner),"             \
  " (SELECT caption FROM photo WHERE uid = l.owner),"                    \
  " (SELECT title FROM moment WHERE uid = l.owner),"                     \
  " (SELECT title FROM place WHERE uid = l.owner),"                      \
  " (SELECT title FROM pair WHERE uid = l.owner),"                       \
  " (SELECT title FROM route WHERE uid = l.owner),"                      \
  " (SELECT title FROM object WHERE uid = l.owner))"

#define LABELS_SQL                                                                  \
  "WITH spoken AS MATERIALIZED (SELECT v.owner, v.field, v.text_digest" VOICES      \
  " AND n.kind <> 'computer'), l AS MATERIALIZED ("                                 \
  "SELECT kind, owner, field, text, rs_digest (text) AS digest FROM (" RS_LABELS    \
  " UNION ALL " RS_INTERFACE_STRINGS (                                              \
      "?2") ")"                                                                     \
            " WHERE trim (text) <> '')"                                             \
            " SELECT l.owner, l.field, l.text, l.digest, " ABOUT " AS about FROM l" \
            " WHERE NOT EXISTS (SELECT 1 FROM spoken v WHERE v.owner = l.owner"     \
            " AND v.field = l.field AND v.text_digest = l.digest)"                  \
            " ORDER BY l.kind, about, l.owner, l.field"

/* A person's voice comes last, and so is the one that stays. */
#define VOICES_SQL                                                                 \
  "SELECT v.owner, m.digest, m.mime FROM (SELECT v.owner, v.sound, n.kind" VOICES  \
  " AND v.owner GLOB 'ui:*' AND v.text_digest = ("                                 \
  "SELECT rs_digest (l.text) FROM (SELECT 0 AS kind, 0 AS is_filled, '' AS owner," \
  " '' AS field, '' AS text UNION ALL " RS_INTERFACE_STRINGS (                     \
      "?2") ") l"                                                                  \
            " WHERE l.owner = v.owner)) v JOIN media m ON m.digest = v.sound"      \
            " ORDER BY v.owner, v.kind <> 'computer'"

/* The function of the caller and what it gets. */
typedef struct
{
  gpointer func;
  gpointer data;
} Caller;

static RsStatement *
prepare (RsWorkshop *workshop, const char *sql, GError **error)
{
  g_autofree char *strings = rs_interface_strings_read ();
  RsStatement *query = rs_studio_query_new (workshop, sql, error);

  if (query != NULL)
    rs_statement_bind_text (query, 2, strings);
  return query;
}

static void
read_label (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const RsStudioLabel row = {
    .owner = rs_statement_get_text (rows, 0),
    .field = rs_statement_get_text (rows, 1),
    .text = rs_statement_get_text (rows, 2),
    .digest = rs_statement_get_text (rows, 3),
    .about = rs_statement_get_text (rows, 4),
  };

  ((RsStudioLabelFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_labels:
 * @func: (scope call): gets each
 * @data: for @func
 *
 * All words of the museum that nobody has read, or only a computer.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_labels (RsWorkshop *workshop,
                       RsStudioLabelFunc func,
                       gpointer data,
                       GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = prepare (workshop, LABELS_SQL, error);
  return rs_studio_query_run (query, read_label, &caller, error);
}

static void
read_voice (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const RsStudioVoice row = {
    .owner = rs_statement_get_text (rows, 0),
    .sound = rs_statement_get_text (rows, 1),
    .mime = rs_statement_get_text (rows, 2),
  };

  ((RsStudioVoiceFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_voices:
 * @func: (scope call): gets each; of an owner that has several the best comes last
 * @data: for @func
 *
 * The voices of the interface that may be heard today and say its words.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_voices (RsWorkshop *workshop,
                       RsStudioVoiceFunc func,
                       gpointer data,
                       GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = prepare (workshop, VOICES_SQL, error);
  return rs_studio_query_run (query, read_voice, &caller, error);
}
