/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of what one voice reads, sentence by sentence. */
#include "rs-reading-rows.h"

#include "rs-draft-row.h"
#include "rs-error.h"
#include "rs-reading-match.h"
#include "rs-text.h"
#include "rs-uid.h"

#include <glib/gi18n-lib.h>

#define SENTENCES_SQL                                                            \
  "SELECT s.uid, s.digest, s.text FROM card c JOIN sentence s ON s.card = c.uid" \
  " WHERE c.telling = ?1 ORDER BY c.position, c.uid, s.position, s.uid"

/* The same words keep what was agreed on and known about them. */
#define UPSERT_SQL                                                                      \
  "INSERT INTO reading (narration, position, sentence, digest, text, start_ms, end_ms," \
  " master) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"                                    \
  " ON CONFLICT (narration, sentence) DO UPDATE SET position = excluded.position,"      \
  " digest = excluded.digest, start_ms = excluded.start_ms, end_ms = excluded.end_ms,"  \
  " master = excluded.master,"                                                          \
  " agreed_digest = CASE WHEN digest = excluded.digest THEN agreed_digest END,"         \
  " text = CASE WHEN excluded.text = '' AND digest = excluded.digest THEN text"         \
  " ELSE excluded.text END"

/* The sentences of the telling, as three lists side by side. */
typedef struct
{
  GPtrArray *uids;
  GPtrArray *digests;
  GPtrArray *texts;
} Sentences;

static void
sentences_clear (Sentences *self)
{
  g_ptr_array_unref (self->uids);
  g_ptr_array_unref (self->digests);
  g_ptr_array_unref (self->texts);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sentences, sentences_clear)

static void
sentences_init (Sentences *self)
{
  self->uids = g_ptr_array_new_with_free_func (g_free);
  self->digests = g_ptr_array_new_with_free_func (g_free);
  self->texts = g_ptr_array_new_with_free_func (g_free);
}

static gboolean
read_sentences (Sentences *self,
                RsDatabase *database,
                const char *telling,
                GError **error)
{
  g_autoptr (RsStatement) list = rs_database_prepare (database, SENTENCES_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return FALSE;
  rs_statement_bind_text (list, 1, telling);
  while (rs_statement_step (list, &local_error))
    {
      g_ptr_array_add (self->uids, rs_statement_dup_text (list, 0));
      g_ptr_array_add (self->digests, rs_statement_dup_text (list, 1));
      g_ptr_array_add (self->texts, rs_statement_dup_text (list, 2));
    }
  g_ptr_array_add (self->digests, NULL);
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static int *
match (const Sentences *sentences, const RsNarrationDraft *narration)
{
  g_autoptr (GPtrArray) digests = g_ptr_array_new ();
  int *found = g_new (int, narration->readings->len + 1);

  for (guint i = 0; i < narration->readings->len; i++)
    {
      const RsReadingDraft *reading = g_ptr_array_index (narration->readings, i);

      g_ptr_array_add (digests, reading->digest);
    }
  g_ptr_array_add (digests, NULL);
  rs_reading_match ((const char *const *)sentences->digests->pdata,
                    (const char *const *)digests->pdata, found);
  return found;
}

/* A reading without a sentence waits for its words to return. */
static char *
make_cut_uid (const RsOrigin *origin, guint index)
{
  g_autofree char *path = NULL;

  if (origin == NULL)
    return rs_uid_new ();
  path = g_strdup_printf ("%s/reading/%u", origin->path, index + 1);
  return rs_uid_derive (origin->source, path);
}

/* What this voice read before in the same words, and is not written again yet: the
   reading stays the one that it was. */
static gboolean
find_earlier (RsDatabase *database,
              const char *narration_uid,
              const char *digest,
              char **uid,
              GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      database,
      "SELECT sentence FROM reading WHERE narration = ?1 AND digest = ?2"
      " AND position = -1 ORDER BY sentence LIMIT 1",
      error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, narration_uid);
  rs_statement_bind_text (find, 2, digest);
  if (rs_statement_step (find, &local_error))
    *uid = rs_statement_dup_text (find, 0);
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* Returns: (transfer full) (nullable): NULL with an error. */
static char *
choose_uid (RsDatabase *database,
            const char *narration_uid,
            const RsReadingDraft *reading,
            const Sentences *sentences,
            int found,
            const RsOrigin *origin,
            guint index,
            GError **error)
{
  char *uid = NULL;

  if (reading->sentence_uid != NULL)
    return g_strdup (reading->sentence_uid);
  if (found >= 0)
    return g_strdup (g_ptr_array_index (sentences->uids, found));
  if (!find_earlier (database, narration_uid, reading->digest, &uid, error))
    return NULL;
  return uid != NULL ? uid : make_cut_uid (origin, index);
}

/* The words as they were read: told by the draft, or those of the text if they still
   are the same. */
static const char *
choose_text (const RsReadingDraft *reading, const Sentences *sentences, const char *uid)
{
  if (reading->text != NULL)
    return reading->text;
  for (guint i = 0; i < sentences->uids->len; i++)
    if (g_str_equal (g_ptr_array_index (sentences->uids, i), uid))
      return g_str_equal (g_ptr_array_index (sentences->digests, i), reading->digest)
                 ? g_ptr_array_index (sentences->texts, i)
                 : "";
  return "";
}

static gboolean
check (const RsReadingDraft *reading, RsDatabase *database, GError **error)
{
  gboolean has_times = reading->start != 0 || reading->end != 0;

  if (has_times && (reading->start < 0 || reading->end <= reading->start))
    {
      g_autofree char *start = g_strdup_printf ("%" G_GINT64_FORMAT, reading->start);
      g_autofree char *end = g_strdup_printf ("%" G_GINT64_FORMAT, reading->end);

      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("A sentence is heard from %s to %s ms: the end has to be after the "
                      "start. Make the recording anew."),
                   start, end);
      return FALSE;
    }
  return rs_draft_row_refer (database, RS_REFERENCE_MEDIA, reading->master,
                             _ ("Recording"), error);
}

static gboolean
write_reading (RsDatabase *database,
               const char *narration_uid,
               guint position,
               const RsReadingDraft *reading,
               const char *sentence_uid,
               const char *text,
               GError **error)
{
  g_autoptr (RsStatement) upsert = rs_database_prepare (database, UPSERT_SQL, error);

  if (upsert == NULL || !check (reading, database, error))
    return FALSE;
  rs_statement_bind_text (upsert, 1, narration_uid);
  rs_statement_bind_int (upsert, 2, position);
  rs_statement_bind_text (upsert, 3, sentence_uid);
  rs_statement_bind_text (upsert, 4, reading->digest);
  rs_draft_row_bind_words (upsert, 5, text);
  if (reading->end > 0)
    {
      rs_statement_bind_int (upsert, 6, reading->start);
      rs_statement_bind_int (upsert, 7, reading->end);
    }
  rs_draft_row_bind_optional (upsert, 8, reading->master);
  return rs_statement_run (upsert, error);
}

static gboolean
write_readings (RsDatabase *database,
                const RsNarrationDraft *narration,
                const Sentences *sentences,
                const RsOrigin *origin,
                GError **error)
{
  g_autofree int *found = match (sentences, narration);

  for (guint i = 0; i < narration->readings->len; i++)
    {
      const RsReadingDraft *reading = g_ptr_array_index (narration->readings, i);
      g_autofree char *uid = choose_uid (database, narration->uid, reading, sentences,
                                         found[i], origin, i, error);

      if (uid == NULL
          || !write_reading (database, narration->uid, i, reading, uid,
                             choose_text (reading, sentences, uid), error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rs_reading_rows_write:
 * @narration: a voice whose own row is written
 * @origin: (nullable): where it comes from
 *
 * Writes what the voice reads over what was there. What was agreed on and known about
 * the same words stays.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_reading_rows_write (RsDatabase *database,
                       const RsNarrationDraft *narration,
                       const RsOrigin *origin,
                       GError **error)
{
  g_auto (Sentences) sentences = { 0 };

  sentences_init (&sentences);
  return read_sentences (&sentences, database, narration->telling_uid, error)
         && rs_draft_row_delete_parts (
             database, "UPDATE reading SET position = -1 WHERE narration = ?1",
             narration->uid, error)
         && write_readings (database, narration, &sentences, origin, error)
         && rs_draft_row_delete_parts (
             database, "DELETE FROM reading WHERE narration = ?1 AND position = -1",
             narration->uid, error);
}
