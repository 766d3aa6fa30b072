/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds «е» that wants to be «ё»: who learns to read is not to guess. */
#include "rs-yo.h"

#include "rs-text.h"
#include "rs-yo-words.h"

#include <string.h>

struct _RsYo
{
  GHashTable *words; /* with «е» → with «ё» */
  GHashTable *after; /* the same, after a preposition */
  GStrv prepositions;
  GStrv beginnings; /* with «е» and with «ё» in turn */
};

static const char *
get_part (const char *part)
{
  return g_str_equal (part, "-") ? "" : part;
}

static char *
with_ie (const char *word)
{
  g_autofree char *lower = g_utf8_strdown (word, -1);
  g_auto (GStrv) parts = g_strsplit (lower, "ё", -1);

  return g_strjoinv ("е", parts);
}

static void
add (GHashTable *words, const char *word)
{
  g_hash_table_insert (words, with_ie (word), g_strdup (word));
}

static void
add_forms (GHashTable *words, const char *stem, GStrv prefixes, GStrv endings)
{
  for (guint i = 0; prefixes[i] != NULL; i++)
    for (guint j = 0; endings[j] != NULL; j++)
      {
        g_autofree char *word = g_strconcat (get_part (prefixes[i]), stem,
                                             get_part (endings[j]), NULL);

        add (words, word);
      }
}

static void
add_group (GHashTable *words, const RsYoWords *group)
{
  g_auto (GStrv) stems = g_strsplit (group->stems, " ", -1);
  g_auto (GStrv) prefixes = g_strsplit (group->prefixes, " ", -1);
  g_auto (GStrv) endings = g_strsplit (group->endings, " ", -1);

  for (guint i = 0; stems[i] != NULL; i++)
    add_forms (words, stems[i], prefixes, endings);
}

/**
 * rs_yo_new:
 *
 * Returns: (transfer full): made once for many texts
 */
RsYo *
rs_yo_new (void)
{
  RsYo *self = g_new0 (RsYo, 1);
  g_auto (GStrv) after = g_strsplit (RS_YO_THEN, " ", -1);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->after = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->prepositions = g_strsplit (RS_YO_AFTER, " ", -1);
  self->beginnings = g_strsplit (RS_YO_BEGINNINGS, " ", -1);
  for (gsize i = 0; i < rs_n_yo_words; i++)
    add_group (self->words, &rs_yo_words[i]);
  for (guint i = 0; after[i] != NULL; i++)
    add (self->after, after[i]);
  return self;
}

/**
 * rs_yo_free:
 * @self: (nullable):
 */
void
rs_yo_free (RsYo *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->after);
  g_strfreev (self->prepositions);
  g_strfreev (self->beginnings);
  g_free (self);
}

/* Words of letters alone, in lower case, their «ё» kept. */
static GStrv
split (const char *text)
{
  g_autofree char *plain = rs_text_strip_stress (text);
  g_autofree char *lower = g_utf8_strdown (plain != NULL ? plain : "", -1);
  g_autoptr (GString) spaced = g_string_new (NULL);

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (spaced, g_unichar_isalpha (c) ? c : ' ');
    }
  return g_strsplit (spaced->str, " ", -1);
}

static char *
begin_well (const RsYo *self, const char *word)
{
  for (guint i = 0; self->beginnings[i] != NULL; i++)
    {
      g_autofree char *bad = with_ie (self->beginnings[i]);

      if (g_str_has_prefix (word, bad))
        return g_strconcat (self->beginnings[i], word + strlen (bad), NULL);
    }
  return NULL;
}

static char *
write_well (const RsYo *self, const char *before, const char *word)
{
  const char *known = g_hash_table_lookup (self->words, word);

  if (known == NULL && before != NULL
      && g_strv_contains ((const char *const *)self->prepositions, before))
    known = g_hash_table_lookup (self->after, word);
  return known != NULL ? g_strdup (known) : begin_well (self, word);
}

/**
 * rs_yo_find:
 * @text: (nullable): Russian
 *
 * Only what is certain: «все» may be «всё» and may be not. Each word once.
 *
 * Returns: (transfer full): the words that lack their «ё», as they should be written
 */
GStrv
rs_yo_find (const RsYo *self, const char *text)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  words = split (text);
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *better = write_well (self, i > 0 ? words[i - 1] : NULL, words[i]);

      if (better != NULL && g_hash_table_add (seen, words[i]))
        g_strv_builder_add (found, better);
    }
  return g_strv_builder_end (found);
}
