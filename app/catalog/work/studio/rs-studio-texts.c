/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What there is to read, drafts too, and where a model reads it. */
#include "rs-studio-rows.h"

#include "rs-studio-query.h"

/* Whoever writes a story sees to its words first: one that invites staff has none. */
#define TELLINGS                                                   \
  " FROM telling t JOIN story s ON s.uid = t.story"                \
  " JOIN section x ON x.uid = s.section"                           \
  " WHERE t.is_removed = 0 AND s.is_removed = 0 AND s.is_stub = 0" \
  " AND x.is_removed = 0 AND ?1 <> ''"

#define LEVEL "CASE t.level WHEN 'little' THEN 0 WHEN 'school' THEN 1 ELSE 2 END"

#define TELLINGS_SQL                                                               \
  "SELECT t.uid, s.uid, s.title, x.title, t.level,"                                \
  " NOT EXISTS (SELECT 1 FROM head h WHERE h.uid = s.uid AND h.approved = h.rev)," \
  " m.digest, m.mime FROM (SELECT t.uid AS telling, coalesce (("                   \
  "SELECT p.thumb FROM card c JOIN photo p ON p.uid = c.photo"                     \
  " WHERE c.telling = t.uid ORDER BY c.position, c.uid LIMIT 1),"                  \
  " (SELECT p.thumb FROM photo p WHERE p.uid = s.cover)) AS thumb" TELLINGS        \
  ") f JOIN telling t ON t.uid = f.telling JOIN story s ON s.uid = t.story"        \
  " JOIN section x ON x.uid = s.section LEFT JOIN media m ON m.digest = f.thumb"   \
  " ORDER BY x.position, x.uid, s.position, s.uid, " LEVEL

#define SENTENCES_SQL                                            \
  "SELECT c.telling, c.uid, e.uid, e.text, e.digest FROM card c" \
  " JOIN sentence e ON e.card = c.uid WHERE c.telling IN ("      \
  "SELECT t.uid" TELLINGS ") ORDER BY c.telling, c.position, c.uid, e.position, e.uid"

/* Approved, with a playing copy, of somebody who may be heard; the best comes first. */
#define HEARD                                                                     \
  "SELECT r.telling AS telling, r.uid AS narration, r.narrator AS narrator,"      \
  " n.shown_name AS name, n.kind AS kind, r.sound AS sound, row_number () OVER (" \
  "PARTITION BY r.telling ORDER BY CASE n.kind WHEN 'adult' THEN 0"               \
  " WHEN 'child' THEN 1 ELSE 2 END, r.position, r.uid) AS rank"                   \
  " FROM narration r JOIN narrator n ON n.uid = r.narrator"                       \
  " WHERE r.is_removed = 0 AND r.state = 'approved' AND r.sound IS NOT NULL"      \
  " AND r.uid NOT IN (SELECT uid FROM withdrawn) AND " RS_STUDIO_MAY_BE_HEARD

#define READINGS_SQL                                                                \
  "SELECT h.telling, h.narrator, h.name, h.kind = 'computer', h.rank = 1, h.sound," \
  " m.mime FROM (" HEARD ") h JOIN media m ON m.digest = h.sound"                   \
  " ORDER BY h.telling, h.rank"

#define TIMES_SQL                                                        \
  "SELECT h.telling, e.uid, r.start_ms, r.end_ms FROM (" HEARD ") h"     \
  " JOIN reading r ON r.narration = h.narration"                         \
  " JOIN sentence e ON e.uid = r.sentence JOIN card c ON c.uid = e.card" \
  " AND c.telling = h.telling WHERE h.rank = 1 AND r.end_ms IS NOT NULL" \
  " AND (r.digest = e.digest OR r.agreed_digest = e.digest)"

/* The function of the caller and what it gets. */
typedef struct
{
  gpointer func;
  gpointer data;
} Caller;

static void
read_telling (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const RsStudioTelling row = {
    .uid = rs_statement_get_text (rows, 0),
    .story = rs_statement_get_text (rows, 1),
    .title = rs_statement_get_text (rows, 2),
    .section = rs_statement_get_text (rows, 3),
    .level = rs_statement_get_text (rows, 4),
    .is_draft = rs_statement_get_int (rows, 5) != 0,
    .picture = rs_statement_get_text (rows, 6),
    .picture_mime = rs_statement_get_text (rows, 7),
  };

  ((RsStudioTellingFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_tellings:
 * @func: (scope call): gets each
 * @data: for @func
 *
 * All texts there are to read, in the order of the museum.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_tellings (RsWorkshop *workshop,
                         RsStudioTellingFunc func,
                         gpointer data,
                         GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = rs_studio_query_new (workshop, TELLINGS_SQL, error);
  return rs_studio_query_run (query, read_telling, &caller, error);
}

static void
read_sentence (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const RsStudioSentence row = {
    .telling = rs_statement_get_text (rows, 0),
    .card = rs_statement_get_text (rows, 1),
    .uid = rs_statement_get_text (rows, 2),
    .text = rs_statement_get_text (rows, 3),
    .digest = rs_statement_get_text (rows, 4),
  };

  ((RsStudioSentenceFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_sentences:
 * @func: (scope call): gets each
 * @data: for @func
 *
 * All sentences of those texts, telling by telling and in the order they are read.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_sentences (RsWorkshop *workshop,
                          RsStudioSentenceFunc func,
                          gpointer data,
                          GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = rs_studio_query_new (workshop, SENTENCES_SQL, error);
  return rs_studio_query_run (query, read_sentence, &caller, error);
}

static void
read_reading (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const RsStudioReading row = {
    .telling = rs_statement_get_text (rows, 0),
    .narrator = rs_statement_get_text (rows, 1),
    .name = rs_statement_get_text (rows, 2),
    .is_computer = rs_statement_get_int (rows, 3) != 0,
    .is_model = rs_statement_get_int (rows, 4) != 0,
    .sound = rs_statement_get_text (rows, 5),
    .mime = rs_statement_get_text (rows, 6),
  };

  ((RsStudioReadingFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_readings:
 * @func: (scope call): gets each
 * @data: for @func
 *
 * All approved recordings that may be heard today.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_readings (RsWorkshop *workshop,
                         RsStudioReadingFunc func,
                         gpointer data,
                         GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = rs_studio_query_new (workshop, READINGS_SQL, error);
  return rs_studio_query_run (query, read_reading, &caller, error);
}

static void
read_time (RsStatement *rows, gpointer data)
{
  const Caller *caller = data;
  const RsStudioTime row = {
    .telling = rs_statement_get_text (rows, 0),
    .sentence = rs_statement_get_text (rows, 1),
    .start = (int)rs_statement_get_int (rows, 2),
    .end = (int)rs_statement_get_int (rows, 3),
  };

  ((RsStudioTimeFunc)caller->func) (&row, caller->data);
}

/**
 * rs_studio_rows_times:
 * @func: (scope call): gets each
 * @data: for @func
 *
 * Where the models read the sentences that still say what was read.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_studio_rows_times (RsWorkshop *workshop,
                      RsStudioTimeFunc func,
                      gpointer data,
                      GError **error)
{
  g_autoptr (RsStatement) query = NULL;
  Caller caller = { func, data };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  query = rs_studio_query_new (workshop, TIMES_SQL, error);
  return rs_studio_query_run (query, read_time, &caller, error);
}
