/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of one telling: who keeps which uid, then cards and sentences anew. */
#include "rs-telling-rows.h"

#include "rs-draft-row.h"
#include "rs-sentence-match.h"
#include "rs-text.h"
#include "rs-uid.h"

#define KNOWN_SQL                                     \
  "SELECT s.uid, s.digest, s.text, c.uid FROM card c" \
  " JOIN sentence s ON s.card = c.uid"                \
  " WHERE c.telling = ?1 ORDER BY c.position, c.uid, s.position, s.uid"

/* What voices of this telling read and its text no longer has. */
#define CUT_SQL                                                           \
  "SELECT r.sentence, r.digest, r.text, NULL FROM narration n"            \
  " JOIN reading r ON r.narration = n.uid"                                \
  " WHERE n.telling = ?1 AND r.sentence NOT IN (SELECT s.uid FROM card c" \
  " JOIN sentence s ON s.card = c.uid WHERE c.telling = ?1)"              \
  " GROUP BY r.sentence, r.digest ORDER BY min (r.position), r.sentence"

#define CARDS_SQL "SELECT uid, photo FROM card WHERE telling = ?1 ORDER BY position, uid"

/* What the parts of this file share while they write one telling. */
typedef struct
{
  RsDatabase *database;
  RsTellingDraft *telling;
  const char *title;
  const char *source;    /* NULL: staff */
  char *path;            /* of the telling in the source */
  GPtrArray *known;      /* RsKnownSentence */
  GArray *written;       /* RsWrittenSentence, of all cards in order */
  GHashTable *old_cards; /* uid → photo, those that no new card has yet */
  GHashTable *used;      /* uids that must not be given to anything new */
} Writer;

static void
clear_written (gpointer data)
{
  g_free (((RsWrittenSentence *)data)->digest);
}

static void
writer_clear (Writer *self)
{
  g_free (self->path);
  g_ptr_array_unref (self->known);
  g_array_unref (self->written);
  g_hash_table_unref (self->old_cards);
  g_hash_table_unref (self->used);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Writer, writer_clear)

static void
writer_init (Writer *self, RsDatabase *database, RsTellingDraft *telling)
{
  *self = (Writer){ .database = database, .telling = telling };
  self->known = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_known_sentence_free);
  self->written = g_array_new (FALSE, TRUE, sizeof (RsWrittenSentence));
  g_array_set_clear_func (self->written, clear_written);
  self->old_cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* "story/mamont/little"; another language than Russian adds its name. */
static void
set_path (Writer *self, const RsOrigin *origin)
{
  const char *level = rs_level_to_string (self->telling->level);

  if (origin == NULL)
    return;
  self->source = origin->source;
  self->path = g_str_equal (self->telling->lang, "ru")
                   ? g_strdup_printf ("%s/%s", origin->path, level)
                   : g_strdup_printf ("%s/%s/%s", origin->path, level,
                                      self->telling->lang);
}

/* A free uid: of a source PATH/what/N with the lowest N that nothing has. */
static char *
make_uid (Writer *self, const char *what)
{
  for (guint n = 1;; n++)
    {
      g_autofree char *path = self->source != NULL
                                  ? g_strdup_printf ("%s/%s/%u", self->path, what, n)
                                  : NULL;
      char *uid = path != NULL ? rs_uid_derive (self->source, path) : rs_uid_new ();

      if (g_hash_table_add (self->used, g_strdup (uid)))
        return uid;
      g_free (uid);
    }
}

static gboolean
find_telling (Writer *self, const char *story_uid, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      self->database,
      "SELECT uid FROM telling WHERE story = ?1 AND level = ?2 AND lang = ?3", error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, story_uid);
  rs_statement_bind_text (find, 2, rs_level_to_string (self->telling->level));
  rs_statement_bind_text (find, 3, self->telling->lang);
  if (rs_statement_step (find, &local_error))
    {
      g_free (self->telling->uid);
      self->telling->uid = rs_statement_dup_text (find, 0);
    }
  else if (self->telling->uid == NULL)
    self->telling->uid = self->source != NULL ? rs_uid_derive (self->source, self->path)
                                              : rs_uid_new ();
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
write_telling (Writer *self, const char *story_uid, GError **error)
{
  g_autoptr (RsStatement) upsert = NULL;

  if (!find_telling (self, story_uid, error))
    return FALSE;
  upsert = rs_database_prepare (
      self->database,
      "INSERT INTO telling (uid, story, level, lang) VALUES (?1, ?2, ?3, ?4)"
      " ON CONFLICT (uid) DO UPDATE SET is_removed = 0",
      error);
  if (upsert == NULL)
    return FALSE;
  rs_statement_bind_text (upsert, 1, self->telling->uid);
  rs_statement_bind_text (upsert, 2, story_uid);
  rs_statement_bind_text (upsert, 3, rs_level_to_string (self->telling->level));
  rs_statement_bind_text (upsert, 4, self->telling->lang);
  return rs_statement_run (upsert, error);
}

static gboolean
read_known (Writer *self, const char *sql, GError **error)
{
  g_autoptr (RsStatement) list = rs_database_prepare (self->database, sql, error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return FALSE;
  rs_statement_bind_text (list, 1, self->telling->uid);
  while (rs_statement_step (list, &local_error))
    {
      RsKnownSentence *known = g_new0 (RsKnownSentence, 1);

      known->uid = rs_statement_dup_text (list, 0);
      known->digest = rs_statement_dup_text (list, 1);
      known->text = rs_statement_dup_text (list, 2);
      known->card_uid = rs_statement_dup_text (list, 3);
      g_ptr_array_add (self->known, known);
      g_hash_table_add (self->used, g_strdup (known->uid));
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
read_cards (Writer *self, GError **error)
{
  g_autoptr (RsStatement) list = rs_database_prepare (self->database, CARDS_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (list == NULL)
    return FALSE;
  rs_statement_bind_text (list, 1, self->telling->uid);
  while (rs_statement_step (list, &local_error))
    {
      const char *photo = rs_statement_get_text (list, 1);

      g_hash_table_insert (self->old_cards, rs_statement_dup_text (list, 0),
                           g_strdup (photo != NULL ? photo : ""));
      g_hash_table_add (self->used, rs_statement_dup_text (list, 0));
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static void
list_written (Writer *self)
{
  for (guint i = 0; i < self->telling->cards->len; i++)
    {
      const RsCardDraft *card = g_ptr_array_index (self->telling->cards, i);

      for (guint j = 0; j < card->sentences->len; j++)
        {
          const char *text = g_ptr_array_index (card->sentences, j);
          RsWrittenSentence written = { text, rs_text_digest (text), NULL };

          g_array_append_val (self->written, written);
        }
    }
}

/* The card that the first known sentence of the new one stood on, if no other new card
   has its uid. */
static char *
find_card_by_words (Writer *self, guint first, guint n_sentences)
{
  for (guint i = first; i < first + n_sentences; i++)
    {
      const RsKnownSentence *known = g_array_index (self->written, RsWrittenSentence, i)
                                         .known;

      if (known != NULL && known->card_uid != NULL
          && g_hash_table_contains (self->old_cards, known->card_uid))
        return g_strdup (known->card_uid);
    }
  return NULL;
}

static char *
find_card_by_photo (Writer *self, const char *photo_uid)
{
  GHashTableIter iter;
  gpointer uid;
  gpointer photo;
  const char *first = NULL;

  if (photo_uid == NULL)
    return NULL;
  /* The smallest uid, so that the answer does not hang on the order of a hash table. */
  g_hash_table_iter_init (&iter, self->old_cards);
  while (g_hash_table_iter_next (&iter, &uid, &photo))
    if (g_str_equal (photo, photo_uid) && (first == NULL || strcmp (uid, first) < 0))
      first = uid;
  return g_strdup (first);
}

static void
settle_card_uid (Writer *self, RsCardDraft *card, guint first_sentence)
{
  g_autofree char *uid = find_card_by_words (self, first_sentence, card->sentences->len);

  if (uid == NULL)
    uid = find_card_by_photo (self, card->photo_uid);
  if (uid == NULL)
    uid = make_uid (self, "card");
  g_hash_table_remove (self->old_cards, uid);
  g_free (card->uid);
  card->uid = g_steal_pointer (&uid);
}

static gboolean
write_sentence (Writer *self,
                const char *card_uid,
                guint position,
                const RsWrittenSentence *written,
                GError **error)
{
  g_autofree char *what = g_strconcat ("sentence/", written->digest, NULL);
  g_autofree char *uid = written->known != NULL ? g_strdup (written->known->uid)
                                                : make_uid (self, what);
  g_autoptr (RsStatement) insert = rs_database_prepare (
      self->database,
      "INSERT INTO sentence (uid, card, position, text, digest)"
      " VALUES (?1, ?2, ?3, ?4, ?5)",
      error);

  if (insert == NULL)
    return FALSE;
  rs_statement_bind_text (insert, 1, uid);
  rs_statement_bind_text (insert, 2, card_uid);
  rs_statement_bind_int (insert, 3, position);
  rs_statement_bind_text (insert, 4, written->text);
  rs_statement_bind_text (insert, 5, written->digest);
  return rs_statement_run (insert, error);
}

static gboolean
write_card_row (Writer *self, const RsCardDraft *card, guint position, GError **error)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      self->database,
      "INSERT INTO card (uid, telling, position, photo) VALUES (?1, ?2, ?3, ?4)", error);

  if (insert == NULL
      || !rs_draft_row_refer (self->database, RS_REFERENCE_PHOTO, card->photo_uid,
                              self->title, error))
    return FALSE;
  rs_statement_bind_text (insert, 1, card->uid);
  rs_statement_bind_text (insert, 2, self->telling->uid);
  rs_statement_bind_int (insert, 3, position);
  rs_draft_row_bind_optional (insert, 4, card->photo_uid);
  return rs_statement_run (insert, error);
}

static gboolean
write_cards (Writer *self, GError **error)
{
  guint sentence = 0;

  for (guint i = 0; i < self->telling->cards->len; i++)
    {
      RsCardDraft *card = g_ptr_array_index (self->telling->cards, i);

      settle_card_uid (self, card, sentence);
      if (!write_card_row (self, card, i, error))
        return FALSE;
      for (guint j = 0; j < card->sentences->len; j++)
        if (!write_sentence (
                self, card->uid, j,
                &g_array_index (self->written, RsWrittenSentence, sentence++), error))
          return FALSE;
    }
  return TRUE;
}

static gboolean
delete_parts (Writer *self, GError **error)
{
  return rs_draft_row_delete_parts (self->database,
                                    "DELETE FROM sentence WHERE card IN (SELECT uid FROM "
                                    "card WHERE telling = ?1)",
                                    self->telling->uid, error)
         && rs_draft_row_delete_parts (self->database,
                                       "DELETE FROM card WHERE telling = ?1",
                                       self->telling->uid, error);
}

/**
 * rs_telling_rows_write:
 * @story_uid: a story that is there
 * @title: of the story, for messages
 * @telling: what to write; gets its uid and those of its cards
 * @origin: (nullable): of the story
 *
 * Writes a telling over what was there. Sentences keep their uids as
 * rs_sentence_match() finds them; a card keeps that of the card where its first known
 * sentence stood, else of one with its picture.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_telling_rows_write (RsDatabase *database,
                       const char *story_uid,
                       const char *title,
                       RsTellingDraft *telling,
                       const RsOrigin *origin,
                       GError **error)
{
  g_auto (Writer) self = { 0 };

  writer_init (&self, database, telling);
  self.title = title;
  set_path (&self, origin);
  list_written (&self);
  if (!write_telling (&self, story_uid, error) || !read_known (&self, KNOWN_SQL, error)
      || !read_known (&self, CUT_SQL, error) || !read_cards (&self, error))
    return FALSE;
  rs_sentence_match (self.known, self.written);
  return delete_parts (&self, error) && write_cards (&self, error);
}
