/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of WHAT: texts and labels with what became of them. */
#include "rs-studio-lists.h"
#include "rs-studio-rate.h"
#include "rs-studio-shelf.h"
#include "rs-text.h"

static RsStudioTextState
find_state (RsStudioSession *session,
            GPtrArray *takes,
            const RsTaskTelling *telling,
            const char *narrator)
{
  const RsTaskReader *reader = rs_task_telling_find_reader (telling, narrator);
  RsTake *open = rs_studio_shelf_find_text (takes, narrator, telling->uid, RS_TAKE_OPEN);
  RsTake *given = rs_studio_shelf_find_text (takes, narrator, telling->uid,
                                             RS_TAKE_SUBMITTED);

  if (open != NULL)
    return rs_studio_lists_is_asked (session, open) ? RS_STUDIO_TEXT_RETURNED
                                                    : RS_STUDIO_TEXT_STARTED;
  if (given != NULL)
    return rs_studio_lists_is_asked (session, given) ? RS_STUDIO_TEXT_RETURNED
                                                     : RS_STUDIO_TEXT_SUBMITTED;
  if (reader == NULL)
    return RS_STUDIO_TEXT_NEW;
  if (reader->state == RS_TASK_RETURNED)
    return RS_STUDIO_TEXT_RETURNED;
  return reader->state == RS_TASK_MUSEUM ? RS_STUDIO_TEXT_MUSEUM
                                         : RS_STUDIO_TEXT_SUBMITTED;
}

static guint
count_words (const RsTaskTelling *telling)
{
  guint words = 0;

  for (guint i = 0; i < telling->cards->len; i++)
    {
      GPtrArray *card = g_ptr_array_index (telling->cards, i);

      for (guint j = 0; j < card->len; j++)
        words += rs_text_count_words (
            ((const RsTaskSentence *)g_ptr_array_index (card, j))->text);
    }
  return words;
}

static RsStudioText *
make_text (RsStudioSession *session, GPtrArray *takes, const RsTaskTelling *telling)
{
  RsTasks *tasks = rs_studio_session_get_tasks (session);
  const RsStudioPerson *person = rs_studio_session_get_person (session);
  RsTake *open = rs_studio_shelf_find_text (takes, person->uid, telling->uid,
                                            RS_TAKE_OPEN);
  RsStudioText *text = g_new0 (RsStudioText, 1);
  guint words = count_words (telling);

  text->uid = g_strdup (telling->uid);
  text->title = g_strdup (telling->title);
  text->section = g_strdup (telling->section);
  text->picture = telling->picture != NULL ? rs_tasks_find_file (tasks, telling->picture)
                                           : NULL;
  text->level = telling->level;
  text->state = find_state (session, takes, telling, person->uid);
  text->is_draft = telling->is_draft;
  text->has_model = telling->model_sound != NULL;
  text->seconds = rs_studio_rate_seconds (words, person->grade, person->is_adult);
  text->is_long = rs_studio_rate_is_long (words, person->grade, person->is_adult);
  text->n_pieces = rs_task_telling_count_sentences (telling);
  text->n_recorded = open != NULL ? rs_take_get_n_recorded (open) : 0;
  return text;
}

static RsStudioText *
make_labels (RsStudioSession *session, GPtrArray *takes, guint most)
{
  RsTasks *tasks = rs_studio_session_get_tasks (session);
  const RsStudioPerson *person = rs_studio_session_get_person (session);
  RsTake *open = rs_studio_shelf_find_labels (takes, person->uid);
  g_autoptr (GPtrArray) next = rs_studio_shelf_next_labels (takes, tasks, most);
  RsStudioText *text = NULL;

  if (open == NULL && next->len == 0)
    return NULL;
  text = g_new0 (RsStudioText, 1);
  text->uid = g_strdup ("");
  text->title = g_strdup ("");
  text->section = g_strdup ("");
  text->is_labels = TRUE;
  if (open == NULL)
    text->about = g_strdup (((RsTaskLabel *)g_ptr_array_index (next, 0))->about);
  text->n_pieces = open != NULL ? rs_take_get_n_items (open) : next->len;
  text->n_recorded = open != NULL ? rs_take_get_n_recorded (open) : 0;
  if (open != NULL)
    text->state = rs_studio_lists_is_asked (session, open) ? RS_STUDIO_TEXT_RETURNED
                                                           : RS_STUDIO_TEXT_STARTED;
  return text;
}

/* What is asked for, what was begun, what is new, and what needs nobody. */
static int
compare_texts (gconstpointer a, gconstpointer b)
{
  static const int ORDER[] = {
    [RS_STUDIO_TEXT_RETURNED] = 0, [RS_STUDIO_TEXT_STARTED] = 1,
    [RS_STUDIO_TEXT_NEW] = 2,      [RS_STUDIO_TEXT_SUBMITTED] = 3,
    [RS_STUDIO_TEXT_MUSEUM] = 4,
  };
  const RsStudioText *x = *(RsStudioText *const *)a, *y = *(RsStudioText *const *)b;

  return ORDER[x->state] - ORDER[y->state];
}

/**
 * rs_studio_lists_texts:
 * @takes: (element-type RsTake): the inbox
 * @labels: how many of a portion
 *
 * Returns: (transfer full) (element-type RsStudioText): for the person; none without one
 */
GPtrArray *
rs_studio_lists_texts (RsStudioSession *session, GPtrArray *takes, guint labels)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_studio_text_free);
  RsStudioText *batch = NULL;
  GPtrArray *tellings = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (session), texts);
  g_return_val_if_fail (takes != NULL, texts);

  if (rs_studio_session_get_tasks (session) == NULL
      || rs_studio_session_get_person (session) == NULL)
    return texts;
  tellings = rs_tasks_get_tellings (rs_studio_session_get_tasks (session));
  for (guint i = 0; i < tellings->len; i++)
    g_ptr_array_add (texts, make_text (session, takes, g_ptr_array_index (tellings, i)));
  batch = make_labels (session, takes, labels);
  if (batch != NULL)
    g_ptr_array_add (texts, batch);
  g_ptr_array_sort (texts, compare_texts); /* stable: the order of the museum stays */
  return texts;
}
