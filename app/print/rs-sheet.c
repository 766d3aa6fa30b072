/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A release on paper: first its pages are counted, for the contents to say where things
   stand, then they are drawn, one after another. */
#include "rs-sheet.h"

#include "rs-error.h"
#include "rs-sheet-choice.h"
#include "rs-sheet-front.h"
#include "rs-sheet-home.h"
#include "rs-sheet-reading.h"
#include "rs-sheet-words.h"

#include <glib/gi18n-lib.h>

/* Lengths in mm. To be read: a quarter of the page is for the pencil. */
static const RsSheetFrame reading_frame = {
  RS_SHEET_MM (16),  RS_SHEET_MM (17),  RS_SHEET_MM (144),
  RS_SHEET_MM (263), RS_SHEET_MM (165),
};
static const RsSheetFrame home_frame = {
  RS_SHEET_MM (18), RS_SHEET_MM (17), RS_SHEET_MM (174), RS_SHEET_MM (263), 0,
};

/* Share of the progress that counting takes. */
#define COUNT_SHARE 0.3

/* One run through all that is printed. */
typedef struct
{
  const RsSheetChoice *choice;
  RsSheetMaker maker;
  const char *museum;
  GArray *entries; /* NULL when they are known */
  guint n_stories, n_done;
  double base, share;
  RsSheetProgress progress;
  gpointer user_data;
} Run;

/**
 * rs_sheet_result_clear:
 * @self: a result
 */
void
rs_sheet_result_clear (RsSheetResult *self)
{
  g_clear_pointer (&self->faults, g_ptr_array_unref);
}

static void
add_story (Run *run, const RsSection *section, const RsStory *story, gboolean is_first)
{
  const RsSheetOrder *order = &run->choice->order;
  guint page;

  rs_sheet_paper_set_head (run->maker.paper,
                           order->is_home ? run->museum : section->title,
                           order->is_home ? section->title : story->title);
  rs_sheet_column_turn (run->maker.column);
  page = rs_sheet_paper_get_page (run->maker.paper);
  if (is_first)
    rs_sheet_paper_mark (run->maker.paper, section->title, 0);
  rs_sheet_paper_mark (run->maker.paper, story->title, 1);
  if (run->entries != NULL && is_first)
    rs_sheet_front_add_entry (run->entries, section->title, section->color, page);
  if (run->entries != NULL)
    rs_sheet_front_add_entry (run->entries, story->title, NULL, page);
  if (order->is_home)
    rs_sheet_home_add_story (&run->maker, story, order->level);
  else
    rs_sheet_reading_add_story (&run->maker, story);
}

/* A section at a time is in memory, and a page of it. */
static void
add_stories (Run *run)
{
  for (guint i = 0; i < run->choice->sections->len; i++)
    {
      const RsSection *section = run->choice->sections->pdata[i];
      g_autoptr (GPtrArray) stories = rs_sheet_choice_list (run->choice, section);

      for (guint j = 0; j < stories->len; j++)
        {
          const RsStory *story = stories->pdata[j];

          if (!rs_sheet_paper_is_fine (run->maker.paper)
              || rs_release_get_damage (run->maker.release) != NULL)
            return;
          run->progress (run->base + run->share * run->n_done++ / MAX (run->n_stories, 1),
                         story->title, run->user_data);
          add_story (run, section, story, j == 0);
        }
    }
}

static void
set_paper (Run *run, RsSheetPaper *paper, RsSheetColumn *column)
{
  run->maker.paper = paper;
  run->maker.column = column;
}

/* Where every story begins, and how many pages stand before the first. */
static void
count (Run *run, const RsSheetFrame *frame, RsSheetFront *front)
{
  g_autoptr (RsSheetPaper) body = rs_sheet_paper_new_counted (run->maker.type, frame);
  g_autoptr (RsSheetColumn) body_column = rs_sheet_column_new (body, NULL);
  g_autoptr (RsSheetPaper) head = rs_sheet_paper_new_counted (run->maker.type, frame);
  g_autoptr (RsSheetColumn) head_column = rs_sheet_column_new (head, NULL);

  set_paper (run, body, body_column);
  run->entries = front->entries;
  add_stories (run);
  run->entries = NULL;
  set_paper (run, head, head_column);
  rs_sheet_front_add (&run->maker, front);
  front->n_pages = rs_sheet_paper_get_page (head);
}

static gboolean
draw (Run *run, RsSheetPaper *paper, const RsSheetFront *front, GError **error)
{
  g_autoptr (RsSheetColumn) column = rs_sheet_column_new (paper, run->maker.pictures);
  const char *damage;

  set_paper (run, paper, column);
  if (front->n_pages > 0)
    rs_sheet_front_add (&run->maker, front);
  add_stories (run);
  damage = rs_release_get_damage (run->maker.release);
  if (damage == NULL)
    return rs_sheet_paper_finish (paper, error);
  g_set_error_literal (error, RS_ERROR, RS_ERROR_DAMAGED, damage);
  return FALSE;
}

static const char *
get_title (const RsSheetOrder *order)
{
  return order->is_home ? rs_sheet_words_level (order->level)
                        : _ ("To be read with a pencil");
}

static gboolean
run_all (Run *run,
         RsSheetFront *front,
         const char *path,
         const char *today,
         RsSheetResult *result,
         GError **error)
{
  const RsSheetOrder *order = &run->choice->order;
  const RsSheetFrame *frame = order->is_home ? &home_frame : &reading_frame;
  g_autofree char *title = g_strdup_printf ("%s. %s", run->museum, front->title);
  const RsSheetAbout about = { title, run->museum, today };
  g_autoptr (RsSheetPaper) paper = NULL;

  run->n_stories = run->choice->n_stories;
  run->share = 1;
  paper = rs_sheet_paper_new (path, run->maker.type, frame, &about, error);
  if (paper == NULL)
    return FALSE;
  if (run->n_stories > 1)
    {
      run->share = COUNT_SHARE;
      count (run, frame, front);
      run->base = COUNT_SHARE;
      run->share = 1 - COUNT_SHARE;
      run->n_done = 0;
    }
  if (!draw (run, paper, front, error))
    return FALSE;
  result->n_pages = rs_sheet_paper_get_page (paper);
  return TRUE;
}

/**
 * rs_sheet_print:
 * @order: what to print
 * @path: of the PDF to make or replace
 * @today: ISO 8601, the day that is printed on it
 * @result: (out): to be cleared
 *
 * Puts a release on A4 paper as visitors see it. What is locked or not shown today is
 * not there. Takes a section of stories and a page of pictures of memory.
 *
 * Returns: whether the PDF is in place; otherwise #RS_ERROR_NOT_FOUND (nothing to print),
 *   #RS_ERROR_INVALID (more than one thing is called so), #RS_ERROR_DAMAGED, or why the
 *   file cannot be written
 */
gboolean
rs_sheet_print (RsRelease *release,
                const RsSheetOrder *order,
                const char *path,
                const char *today,
                RsSheetProgress progress,
                gpointer user_data,
                RsSheetResult *result,
                GError **error)
{
  g_auto (RsSheetChoice) choice = { 0 };
  g_autoptr (RsSheetType) type = NULL;
  g_autoptr (RsSheetPictures) pictures = NULL;
  g_autoptr (GArray) entries = rs_sheet_front_new_entries ();
  g_autofree char *day = NULL;
  Run run = { 0 };
  RsSheetFront front = { 0 };

  g_return_val_if_fail (RS_IS_RELEASE (release), FALSE);
  g_return_val_if_fail (order != NULL && path != NULL && today != NULL, FALSE);
  g_return_val_if_fail (progress != NULL && result != NULL, FALSE);

  if (!rs_sheet_choice_make (&choice, release, order, error))
    return FALSE;
  type = rs_sheet_type_new ();
  pictures = rs_sheet_pictures_new (release);
  day = rs_sheet_words_day (today);
  run.choice = &choice;
  run.maker = (RsSheetMaker){ release, type, NULL, pictures, NULL };
  run.museum = rs_release_get_museum_name (release);
  if (*run.museum == '\0')
    run.museum = _ ("Museum");
  run.progress = progress;
  run.user_data = user_data;
  front = (RsSheetFront){ run.museum, get_title (order), NULL, day, entries, 0 };
  if (!order->is_home)
    front.aside = _ ("Sentences are numbered in each telling. The margin on the right is "
                     "for your remarks.");
  else if (choice.sections->len == 1)
    front.aside = ((const RsSection *)choice.sections->pdata[0])->title;
  if (!run_all (&run, &front, path, today, result, error))
    return FALSE;
  result->faults = g_ptr_array_ref (rs_sheet_pictures_get_faults (pictures));
  return TRUE;
}
