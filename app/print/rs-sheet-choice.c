/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stories are printed, in which order. */
#include "rs-sheet-choice.h"

#include "rs-error.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* So much of a uid names it. */
#define LEAST_UID 8

/* How well a name fits what is there; the best ones win. */
typedef enum
{
  FIT_NONE,
  FIT_START,
  FIT_WHOLE,
} Fit;

static int
compare (gint64 a, gint64 b, const char *a_uid, const char *b_uid)
{
  return a != b ? (a < b ? -1 : 1) : strcmp (a_uid, b_uid);
}

static int
compare_sections (gconstpointer a, gconstpointer b)
{
  const RsSection *first = *(RsSection *const *)a, *second = *(RsSection *const *)b;

  return compare (first->position, second->position, first->uid, second->uid);
}

static int
compare_stories (gconstpointer a, gconstpointer b)
{
  const RsStory *first = *(RsStory *const *)a, *second = *(RsStory *const *)b;

  return compare (first->position, second->position, first->uid, second->uid);
}

/* Ё, capitals and stress do not matter. */
static Fit
find_fit (const char *folded, const char *uid, const char *title)
{
  g_autofree char *other = rs_text_fold (title);

  if (g_str_equal (folded, uid) || g_strcmp0 (folded, other) == 0)
    return FIT_WHOLE;
  if ((strlen (folded) >= LEAST_UID && g_str_has_prefix (uid, folded))
      || (other != NULL && g_str_has_prefix (other, folded)))
    return FIT_START;
  return FIT_NONE;
}

static gboolean
shows_level (const RsSheetOrder *order, RsLevel level)
{
  return !order->is_home || order->level == level;
}

/* What invites the staff to write is nothing to take home, unless it is asked for. */
static gboolean
is_wanted (const RsSheetOrder *order, const RsStory *story)
{
  return !order->is_home || !story->is_stub || order->story != NULL;
}

static void
set_nothing (GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
               _ ("There is nothing to print: visitors see no story yet. Publish one "
                  "first"));
}

/* The sections in which somebody sees something, each once. */
static GPtrArray *
list_sections (const RsSheetChoice *self)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_section_unref);
  g_autoptr (GHashTable) met = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint level = 0; level < RS_N_LEVELS; level++)
    {
      g_autoptr (GPtrArray) some = NULL;

      if (!shows_level (&self->order, (RsLevel)level))
        continue;
      some = rs_release_list_sections (self->release, (RsLevel)level);
      for (guint i = 0; i < some->len; i++)
        {
          RsSection *section = some->pdata[i];

          if (!g_hash_table_contains (met, section->uid))
            {
              g_ptr_array_add (all, rs_section_ref (section));
              g_hash_table_add (met, section->uid);
            }
        }
    }
  g_ptr_array_sort (all, compare_sections);
  return all;
}

static GPtrArray *
list_stories (const RsSheetChoice *self, const RsSection *section)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_story_unref);
  g_autoptr (GHashTable) met = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint level = 0; level < RS_N_LEVELS; level++)
    {
      g_autoptr (GPtrArray) some = NULL;

      if (!shows_level (&self->order, (RsLevel)level))
        continue;
      some = rs_release_list_stories (self->release, section->uid, (RsLevel)level);
      for (guint i = 0; i < some->len; i++)
        {
          RsStory *story = some->pdata[i];

          if (is_wanted (&self->order, story) && !g_hash_table_contains (met, story->uid))
            {
              g_ptr_array_add (all, rs_story_ref (story));
              g_hash_table_add (met, story->uid);
            }
        }
    }
  g_ptr_array_sort (all, compare_stories);
  return all;
}

static void
set_ambiguous (GError **error, const char *name, const char *one, const char *other)
{
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("“%s” may be “%s” or “%s”: write more of the title"), name, one, other);
}

static gboolean
keep_section (RsSheetChoice *self, GError **error)
{
  g_autofree char *folded = rs_text_fold (self->order.section);
  g_autoptr (RsSection) found = NULL;
  Fit best = FIT_NONE;

  for (guint i = 0; folded != NULL && i < self->sections->len; i++)
    {
      RsSection *section = self->sections->pdata[i];
      Fit fit = find_fit (folded, section->uid, section->title);

      if (fit != FIT_NONE && fit == best)
        {
          set_ambiguous (error, self->order.section, found->title, section->title);
          return FALSE;
        }
      if (fit <= best)
        continue;
      best = fit;
      g_clear_pointer (&found, rs_section_unref);
      found = rs_section_ref (section);
    }
  if (found == NULL)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                   _ ("There is no theme “%s” to print. Check its title in the museum"),
                   self->order.section);
      return FALSE;
    }
  g_ptr_array_set_size (self->sections, 0);
  g_ptr_array_add (self->sections, g_steal_pointer (&found));
  return TRUE;
}

/* The best fitting story of all sections, and where it is. */
typedef struct
{
  char *folded;
  Fit fit;
  RsStory *story;
  RsStory *rival; /* fits as well */
  RsSection *section;
} Search;

static void
search_section (const RsSheetChoice *self, RsSection *section, Search *search)
{
  g_autoptr (GPtrArray) stories = list_stories (self, section);

  for (guint i = 0; i < stories->len; i++)
    {
      RsStory *story = stories->pdata[i];
      Fit fit = find_fit (search->folded, story->uid, story->title);

      if (fit == FIT_NONE || fit < search->fit)
        continue;
      g_clear_pointer (&search->rival, rs_story_unref);
      if (fit == search->fit)
        {
          search->rival = rs_story_ref (story);
          continue;
        }
      search->fit = fit;
      g_clear_pointer (&search->story, rs_story_unref);
      search->story = rs_story_ref (story);
      search->section = section;
    }
}

static gboolean
take_found (RsSheetChoice *self, const Search *search, GError **error)
{
  RsSection *section;

  if (search->rival != NULL)
    {
      set_ambiguous (error, self->order.story, search->story->title,
                     search->rival->title);
      return FALSE;
    }
  if (search->story == NULL)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                   _ ("There is no story “%s” to print. Look for it with rodnaya search; "
                      "it may be locked or not told at this level"),
                   self->order.story);
      return FALSE;
    }
  self->story = g_strdup (search->story->uid);
  section = rs_section_ref (search->section);
  g_ptr_array_set_size (self->sections, 0);
  g_ptr_array_add (self->sections, section);
  return TRUE;
}

static gboolean
keep_story (RsSheetChoice *self, GError **error)
{
  Search search = { rs_text_fold (self->order.story), FIT_NONE, NULL, NULL, NULL };
  gboolean is_taken;

  for (guint i = 0; search.folded != NULL && i < self->sections->len; i++)
    search_section (self, self->sections->pdata[i], &search);
  is_taken = take_found (self, &search, error);
  g_clear_pointer (&search.rival, rs_story_unref);
  g_clear_pointer (&search.story, rs_story_unref);
  g_free (search.folded);
  return is_taken;
}

static guint
count_stories (const RsSheetChoice *self)
{
  guint n = 0;

  for (guint i = 0; i < self->sections->len; i++)
    {
      g_autoptr (GPtrArray) stories = rs_sheet_choice_list (self,
                                                            self->sections->pdata[i]);

      n += stories->len;
    }
  return n;
}

/**
 * rs_sheet_choice_make:
 * @self: filled
 *
 * Returns: %FALSE with #RS_ERROR_NOT_FOUND or #RS_ERROR_INVALID if there is nothing of
 *   the kind to print, or too much of it
 */
gboolean
rs_sheet_choice_make (RsSheetChoice *self,
                      RsRelease *release,
                      const RsSheetOrder *order,
                      GError **error)
{
  g_return_val_if_fail (self != NULL && order != NULL, FALSE);
  g_return_val_if_fail (RS_IS_RELEASE (release), FALSE);

  self->release = g_object_ref (release);
  self->order = *order;
  self->sections = list_sections (self);
  if (self->sections->len == 0 && rs_release_get_damage (release) == NULL)
    {
      set_nothing (error);
      return FALSE;
    }
  if ((order->section != NULL && !keep_section (self, error))
      || (order->story != NULL && !keep_story (self, error)))
    return FALSE;
  self->n_stories = count_stories (self);
  if (self->n_stories > 0 || rs_release_get_damage (release) != NULL)
    return TRUE;
  set_nothing (error);
  return FALSE;
}

/**
 * rs_sheet_choice_clear:
 * @self: a choice
 */
void
rs_sheet_choice_clear (RsSheetChoice *self)
{
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_pointer (&self->story, g_free);
  g_clear_object (&self->release);
}

/**
 * rs_sheet_choice_list:
 * @section: one of @self
 *
 * Returns: (transfer full) (element-type RsStory): the stories of it to print, in order
 */
GPtrArray *
rs_sheet_choice_list (const RsSheetChoice *self, const RsSection *section)
{
  GPtrArray *stories;

  g_return_val_if_fail (self != NULL && section != NULL, NULL);

  stories = list_stories (self, section);
  for (guint i = stories->len; self->story != NULL && i > 0; i--)
    if (!g_str_equal (((RsStory *)stories->pdata[i - 1])->uid, self->story))
      g_ptr_array_remove_index (stories, i - 1);
  return stories;
}
