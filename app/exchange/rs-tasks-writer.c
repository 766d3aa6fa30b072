/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DATA/tasks from the workshop and the inbox: all that the studio is to know. */
#include "rs-tasks-writer.h"

#include "rs-settings.h"
#include "rs-studio-rows.h"
#include "rs-take.h"
#include "rs-tasks-files.h"
#include "rs-tasks.h"

#include <string.h>

/* Tasks while they are gathered. */
typedef struct
{
  RsTasks *tasks;
  RsTasksFiles *files;
  GPtrArray *takes;     /* of the inbox */
  GHashTable *tellings; /* uid → RsTaskTelling, of the tasks or left out of them */
  GHashTable *waiting;  /* labels that lie in the inbox: "field owner" */
  GPtrArray *drafts;    /* tellings in the order of the museum, before they have words */
  RsTaskTelling *telling; /* whose sentences come now */
  GPtrArray *card;
  char *card_uid;
} RsGather;

static void
gather_clear (RsGather *self)
{
  g_clear_object (&self->tasks);
  g_clear_pointer (&self->files, rs_tasks_files_free);
  g_clear_pointer (&self->takes, g_ptr_array_unref);
  g_clear_pointer (&self->tellings, g_hash_table_unref);
  g_clear_pointer (&self->waiting, g_hash_table_unref);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->card_uid, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsGather, gather_clear)

static void
add_narrator (const RsStudioNarrator *row, gpointer data)
{
  RsGather *self = data;
  RsTaskNarrator *narrator = rs_task_narrator_new (row->uid, row->name);

  narrator->grade = row->grade;
  narrator->is_adult = row->is_adult;
  narrator->has_consent = row->has_consent;
  narrator->until = g_strdup (row->until);
  g_ptr_array_add (rs_tasks_get_narrators (self->tasks), narrator);
}

static void
add_telling (const RsStudioTelling *row, gpointer data)
{
  RsGather *self = data;
  RsTaskTelling *telling = rs_task_telling_new (row->uid, row->story);

  g_free (telling->title);
  telling->title = g_strdup (row->title);
  g_free (telling->section);
  telling->section = g_strdup (row->section);
  rs_level_from_string (row->level, &telling->level);
  telling->is_draft = row->is_draft;
  telling->picture = g_strdup (
      rs_tasks_files_offer (self->files, row->picture, row->picture_mime));
  g_ptr_array_add (self->drafts, telling);
  g_hash_table_insert (self->tellings, telling->uid, telling);
}

static void
add_sentence (const RsStudioSentence *row, gpointer data)
{
  RsGather *self = data;

  if (self->telling == NULL || !g_str_equal (self->telling->uid, row->telling))
    {
      self->telling = g_hash_table_lookup (self->tellings, row->telling);
      g_clear_pointer (&self->card_uid, g_free);
    }
  if (self->telling == NULL)
    return;
  if (g_strcmp0 (self->card_uid, row->card) != 0)
    {
      g_free (self->card_uid);
      self->card_uid = g_strdup (row->card);
      self->card = rs_task_telling_add_card (self->telling);
    }
  g_ptr_array_add (self->card, rs_task_sentence_new (row->uid, row->text, row->digest));
}

/* A text that nobody has written yet is nothing to read. */
static void
keep_written (RsGather *self)
{
  GPtrArray *tellings = rs_tasks_get_tellings (self->tasks);

  for (guint i = 0; i < self->drafts->len; i++)
    {
      RsTaskTelling *telling = g_ptr_array_index (self->drafts, i);

      if (telling->cards->len == 0)
        {
          g_hash_table_remove (self->tellings, telling->uid);
          continue;
        }
      g_ptr_array_add (tellings, telling);
      g_ptr_array_index (self->drafts, i) = NULL; /* it has another owner now */
    }
}

static void
add_reading (const RsStudioReading *row, gpointer data)
{
  RsGather *self = data;
  RsTaskTelling *telling = g_hash_table_lookup (self->tellings, row->telling);
  const char *sound;
  RsTaskReader *reader;

  if (telling == NULL)
    return;
  sound = rs_tasks_files_offer (self->files, row->sound, row->mime);
  if (row->is_model)
    {
      telling->model_sound = g_strdup (sound);
      telling->model_name = g_strdup (row->name);
    }
  if (row->is_computer)
    return;
  reader = rs_task_reader_new (row->narrator, RS_TASK_MUSEUM);
  reader->sound = g_strdup (sound);
  g_ptr_array_add (telling->readers, reader);
}

static void
add_time (const RsStudioTime *row, gpointer data)
{
  RsGather *self = data;
  const RsTaskTelling *telling = g_hash_table_lookup (self->tellings, row->telling);

  for (guint i = 0; telling != NULL && i < telling->cards->len; i++)
    {
      GPtrArray *card = g_ptr_array_index (telling->cards, i);

      for (guint j = 0; j < card->len; j++)
        {
          RsTaskSentence *sentence = g_ptr_array_index (card, j);

          if (!g_str_equal (sentence->uid, row->sentence))
            continue;
          sentence->model_start = row->start;
          sentence->model_end = row->end;
          return;
        }
    }
}

/* What is to be done stands before what is done: a reader may be there more than once. */
static void
add_progress (RsGather *self,
              const char *telling_uid,
              const char *narrator,
              RsTaskProgress state)
{
  RsTaskTelling *telling = telling_uid != NULL
                               ? g_hash_table_lookup (self->tellings, telling_uid)
                               : NULL;

  if (telling != NULL)
    g_ptr_array_insert (telling->readers, 0, rs_task_reader_new (narrator, state));
}

static char *
name_label (const char *owner, const char *field)
{
  return g_strconcat (field, " ", owner, NULL);
}

static void
add_submitted (RsGather *self, RsTake *take)
{
  if (rs_take_get_state (take) != RS_TAKE_SUBMITTED)
    return;
  add_progress (self, rs_take_get_telling (take), rs_take_get_narrator (take),
                RS_TASK_SUBMITTED);
  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    {
      const RsTakeItem *item = rs_take_get_item (take, i);

      if (rs_take_get_kind (take) == RS_TAKE_LABELS && item->chosen >= 0)
        g_hash_table_add (self->waiting, name_label (item->owner, item->field));
    }
}

/* Whether it was given to the museum once more since. */
static gboolean
is_submitted (RsGather *self, const char *take_uid)
{
  for (guint i = 0; i < self->takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (self->takes, i);

      if (g_str_equal (rs_take_get_uid (take), take_uid))
        return rs_take_get_state (take) == RS_TAKE_SUBMITTED;
    }
  return FALSE;
}

static void
add_return (const RsStudioReturn *row, gpointer data)
{
  RsGather *self = data;
  RsTaskReturn *item;

  if (is_submitted (self, row->take))
    return;
  item = rs_task_return_new (row->take, row->narrator);
  item->telling = g_strdup (row->telling);
  rs_task_reason_from_string (row->reason, &item->reason);
  g_free (item->words);
  item->words = g_strdup (row->words);
  g_strfreev (item->sentences);
  item->sentences = row->sentences[0] != '\0' ? g_strsplit (row->sentences, " ", -1)
                                              : g_new0 (char *, 1);
  g_ptr_array_add (rs_tasks_get_returned (self->tasks), item);
  add_progress (self, row->telling, row->narrator, RS_TASK_RETURNED);
}

static void
add_label (const RsStudioLabel *row, gpointer data)
{
  RsGather *self = data;
  g_autofree char *name = name_label (row->owner, row->field);

  if (!g_hash_table_contains (self->waiting, name))
    g_ptr_array_add (rs_tasks_get_labels (self->tasks),
                     rs_task_label_new (row->owner, row->field, row->text, row->digest,
                                        row->about != NULL ? row->about : ""));
}

static void
add_voice (const RsStudioVoice *row, gpointer data)
{
  RsGather *self = data;
  const char *file = rs_tasks_files_offer (self->files, row->sound, row->mime);

  if (file != NULL)
    rs_tasks_set_voice (self->tasks, row->owner, file);
}

static gboolean
gather_texts (RsGather *self, RsWorkshop *workshop, GError **error)
{
  if (!rs_studio_rows_narrators (workshop, add_narrator, self, error)
      || !rs_studio_rows_tellings (workshop, add_telling, self, error)
      || !rs_studio_rows_sentences (workshop, add_sentence, self, error))
    return FALSE;
  keep_written (self);
  return rs_studio_rows_readings (workshop, add_reading, self, error)
         && rs_studio_rows_times (workshop, add_time, self, error);
}

static gboolean
gather_rest (RsGather *self, RsWorkshop *workshop, GError **error)
{
  for (guint i = 0; i < self->takes->len; i++)
    add_submitted (self, g_ptr_array_index (self->takes, i));
  return rs_studio_rows_returned (workshop, add_return, self, error)
         && rs_studio_rows_labels (workshop, add_label, self, error)
         && rs_studio_rows_voices (workshop, add_voice, self, error);
}

static gboolean
gather_begin (RsGather *self, RsWorkshop *workshop, GError **error)
{
  const char *data = rs_workshop_get_data (workshop);
  g_autoptr (RsSettings) settings = rs_settings_new (data);
  g_autofree char *today = rs_clock_today (rs_workshop_get_clock (workshop));

  self->tasks = rs_tasks_new ();
  rs_tasks_set_today (self->tasks, today);
  rs_tasks_set_museum (self->tasks, rs_settings_get_museum_name (settings));
  self->takes = rs_take_list (data, NULL);
  self->tellings = g_hash_table_new (g_str_hash, g_str_equal);
  self->waiting = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->drafts = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_task_telling_free);
  self->files = rs_tasks_files_new (data, error);
  return self->files != NULL;
}

/**
 * rs_tasks_writer_run:
 * @workshop: with no transaction open
 *
 * Writes DATA/tasks anew: whoever reads it meanwhile finds all that the old or the new
 * list names. What says the same already is not written.
 *
 * Returns: %TRUE, or %FALSE with an error; then the old list is still there
 */
gboolean
rs_tasks_writer_run (RsWorkshop *workshop, GError **error)
{
  g_auto (RsGather) self = { 0 };

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  return gather_begin (&self, workshop, error) && gather_texts (&self, workshop, error)
         && gather_rest (&self, workshop, error) && rs_tasks_files_put (self.files, error)
         && rs_tasks_save (self.tasks, rs_workshop_get_data (workshop), error)
         && rs_tasks_files_tidy (self.files, error);
}
