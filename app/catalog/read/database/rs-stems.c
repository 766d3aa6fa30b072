/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stems of Russian words, with a memory. */

#include "rs-stems.h"

#include "rs-families.h"

#include <libstemmer.h>
#include <string.h>

/* A text of ten thousand stories asks for a million words, and for few different ones. */
#define N_KEPT 1024

/* Longer words are rare: they are not kept. */
#define MAX_KEPT_BYTES 46

typedef struct
{
  char word[MAX_KEPT_BYTES];
  char stem[MAX_KEPT_BYTES];
  guint8 length; /* of the word; 0: nothing is kept here */
  guint8 stem_length;
  const char *const *heads;
} Kept;

struct _RsStems
{
  struct sb_stemmer *stemmer;
  RsFamilies *families;
  Kept kept[N_KEPT];
};

/**
 * rs_stems_new:
 *
 * Returns: (transfer full) (nullable): %NULL where the library knows no Russian
 */
RsStems *
rs_stems_new (void)
{
  struct sb_stemmer *stemmer = sb_stemmer_new ("russian", "UTF_8");
  RsStems *self;

  if (stemmer == NULL)
    return NULL;
  self = g_new0 (RsStems, 1);
  self->stemmer = stemmer;
  self->families = rs_families_new ();
  return self;
}

void
rs_stems_free (RsStems *self)
{
  if (self == NULL)
    return;

  sb_stemmer_delete (self->stemmer);
  rs_families_free (self->families);
  g_free (self);
}

static Kept *
find_place (RsStems *self, const char *word, int length)
{
  guint hash = 5381;

  for (int i = 0; i < length; i++)
    hash = hash * 33 + (guchar)word[i];
  return &self->kept[hash % N_KEPT];
}

static void
keep (Kept *kept, const char *word, int length, const RsStem *stem)
{
  memcpy (kept->word, word, (gsize)length);
  memcpy (kept->stem, stem->stem, (gsize)stem->length);
  kept->length = (guint8)length;
  kept->stem_length = (guint8)stem->length;
  kept->heads = stem->heads;
}

/**
 * rs_stems_find:
 * @word: folded and terminated
 * @length: its bytes
 * @stem: (out caller-allocates): valid until the next call
 *
 * Returns: %FALSE only without memory
 */
gboolean
rs_stems_find (RsStems *self, const char *word, int length, RsStem *stem)
{
  gboolean is_short = length > 0 && length <= MAX_KEPT_BYTES;
  Kept *kept;

  g_return_val_if_fail (self != NULL && word != NULL && stem != NULL, FALSE);

  kept = find_place (self, word, length);
  if (is_short && kept->length == length && memcmp (kept->word, word, (gsize)length) == 0)
    {
      *stem = (RsStem){ kept->stem, kept->stem_length, kept->heads };
      return TRUE;
    }
  stem->stem = (const char *)sb_stemmer_stem (self->stemmer, (const sb_symbol *)word,
                                              length);
  if (stem->stem == NULL)
    return FALSE;
  stem->length = sb_stemmer_length (self->stemmer);
  stem->heads = rs_families_lookup (self->families, word);
  if (is_short && stem->length <= MAX_KEPT_BYTES)
    keep (kept, word, length, stem);
  return TRUE;
}
