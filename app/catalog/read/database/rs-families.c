/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The exceptions of the stemmer, read once from families.txt. */

#include "rs-families.h"

#include "rs-catalog-read-resources.h"

#include <gio/gio.h>

#define RESOURCE "/ru/rodnaya_storona/catalog/read/families.txt"

struct _RsFamilies
{
  GStringChunk *words;
  GHashTable *heads; /* word → GPtrArray of the first words of its families, NULL last */
};

/* Keeps the NULL at the end of the array. */
static void
add_head (RsFamilies *self, const char *word, const char *head)
{
  GPtrArray *heads = g_hash_table_lookup (self->heads, word);

  if (heads == NULL)
    {
      heads = g_ptr_array_new ();
      g_ptr_array_add (heads, NULL);
      g_hash_table_insert (self->heads, g_string_chunk_insert_const (self->words, word),
                           heads);
    }
  g_ptr_array_insert (heads, (int)heads->len - 1,
                      g_string_chunk_insert_const (self->words, head));
}

static void
add_line (RsFamilies *self, const char *line)
{
  g_auto (GStrv) words = NULL;

  if (*line == '#' || *line == '\0')
    return;
  words = g_strsplit (line, " ", -1);
  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      add_head (self, *word, words[0]);
}

/**
 * rs_families_new_from_text:
 * @text: a family a line, its words separated by spaces; `#` starts a comment line
 *
 * Returns: (transfer full): the families
 */
RsFamilies *
rs_families_new_from_text (const char *text)
{
  RsFamilies *self = g_new0 (RsFamilies, 1);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  self->words = g_string_chunk_new (4096);
  self->heads = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                       (GDestroyNotify)g_ptr_array_unref);
  for (char **line = lines; *line != NULL; line++)
    add_line (self, g_strstrip (*line));
  return self;
}

/**
 * rs_families_new:
 *
 * Returns: (transfer full): the families that the product ships
 */
RsFamilies *
rs_families_new (void)
{
  g_autoptr (GBytes) text = g_resource_lookup_data (rs_catalog_read_get_resource (),
                                                    RESOURCE, 0, NULL);

  /* Linked into every program: without it the build is broken. */
  g_return_val_if_fail (text != NULL, rs_families_new_from_text (""));

  return rs_families_new_from_text (g_bytes_get_data (text, NULL));
}

void
rs_families_free (RsFamilies *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->heads);
  g_string_chunk_free (self->words);
  g_free (self);
}

/**
 * rs_families_lookup:
 * @word: a folded word
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the first words of
 *   the families that @word belongs to; %NULL for most words
 */
const char *const *
rs_families_lookup (RsFamilies *self, const char *word)
{
  GPtrArray *heads;

  g_return_val_if_fail (self != NULL, NULL);

  heads = g_hash_table_lookup (self->heads, word);
  return heads != NULL ? (const char *const *)heads->pdata : NULL;
}
