/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a telling breaks into pages. */
#include "rs-story-breaks.h"

struct _RsStoryBreaks
{
  GArray *starts; /* (element-type guint): the first sentence of every page */
  guint n_sentences;
};

/**
 * rs_story_breaks_new:
 *
 * Returns: (transfer full): of no telling, without pages
 */
RsStoryBreaks *
rs_story_breaks_new (void)
{
  RsStoryBreaks *self = g_new0 (RsStoryBreaks, 1);

  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

void
rs_story_breaks_free (RsStoryBreaks *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->starts);
  g_free (self);
}

/**
 * rs_story_breaks_set_telling:
 * @telling: (nullable) (transfer none): %NULL: there are no pages
 *
 * Until it is measured, every card is a page.
 */
void
rs_story_breaks_set_telling (RsStoryBreaks *self, const RsTelling *telling)
{
  g_return_if_fail (self != NULL);

  g_array_set_size (self->starts, 0);
  self->n_sentences = telling != NULL ? telling->n_sentences : 0;
  for (guint i = 0; telling != NULL && i < telling->cards->len; i++)
    {
      const RsCard *card = g_ptr_array_index (telling->cards, i);

      g_array_append_val (self->starts, card->first_sentence);
    }
}

/**
 * rs_story_breaks_set_starts:
 * @starts: (array length=n_starts): first sentences, rising, the first of them 0
 *
 * Returns: whether they differ from those before
 */
gboolean
rs_story_breaks_set_starts (RsStoryBreaks *self, const guint *starts, guint n_starts)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (n_starts > 0 && starts[0] == 0, FALSE);

  if (self->starts->len == n_starts
      && memcmp (self->starts->data, starts, n_starts * sizeof *starts) == 0)
    return FALSE;
  g_array_set_size (self->starts, 0);
  g_array_append_vals (self->starts, starts, n_starts);
  return TRUE;
}

/**
 * rs_story_breaks_count_pages:
 *
 * Returns: 0 only without a telling
 */
guint
rs_story_breaks_count_pages (const RsStoryBreaks *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->starts->len;
}

/**
 * rs_story_breaks_find_page:
 *
 * Returns: the page that a sentence is on; the last one if there is no such sentence
 */
guint
rs_story_breaks_find_page (const RsStoryBreaks *self, guint sentence)
{
  guint page = 0;

  g_return_val_if_fail (self != NULL, 0);

  while (page + 1 < self->starts->len
         && g_array_index (self->starts, guint, page + 1) <= sentence)
    page++;
  return page;
}

/**
 * rs_story_breaks_get_start:
 *
 * Returns: the first sentence of a page; past the last page, the number of sentences
 */
guint
rs_story_breaks_get_start (const RsStoryBreaks *self, guint page)
{
  g_return_val_if_fail (self != NULL, 0);

  if (page < self->starts->len)
    return g_array_index (self->starts, guint, page);
  return self->n_sentences;
}
