/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tasks.json as it is read: README.md says what each member means. */
#include "rs-tasks-file.h"

#include "rs-error.h"
#include "rs-strict-json.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_NAME 200    /* characters of a name or a title */
#define MAX_TEXT 4000   /* of what is read, and of what the teacher says */
#define MAX_OWNER 200   /* of whose a label is */
#define MAX_MS 86400000 /* a day: no reading is longer */
#define TIMES 2         /* a beginning and an end */

/* The rows of a telling while it is read. */
typedef struct
{
  RsTaskTelling *telling;
  GPtrArray *card;
} RsTellingRead;

static void
read_narrator (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTasks *self = data;
  JsonObject *object = rs_strict_json_as_object (json, element);
  g_autoptr (RsTaskNarrator) narrator = rs_task_narrator_new (
      rs_strict_json_uid (json, object, "uid"),
      rs_strict_json_text (json, object, "name", MAX_NAME));
  const char *kind = rs_strict_json_text (json, object, "kind", MAX_NAME);

  narrator->grade = (guint)rs_strict_json_int (json, object, "grade", 0, 11);
  narrator->is_adult = g_str_equal (kind, "adult");
  if (!narrator->is_adult && !g_str_equal (kind, "child"))
    rs_strict_json_refuse (json, "kind");
  narrator->has_consent = rs_strict_json_flag (json, object, "consent");
  narrator->until = g_strdup (rs_strict_json_optional_date (json, object, "until"));
  g_ptr_array_add (rs_tasks_get_narrators (self), g_steal_pointer (&narrator));
}

static void
read_sentence (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTellingRead *state = data;
  JsonObject *object = rs_strict_json_as_object (json, element);

  g_ptr_array_add (state->card, rs_task_sentence_new (
                                    rs_strict_json_uid (json, object, "uid"),
                                    rs_strict_json_text (json, object, "text", MAX_TEXT),
                                    rs_strict_json_digest (json, object, "digest")));
}

static void
read_card (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTellingRead *state = data;

  state->card = rs_task_telling_add_card (state->telling);
  rs_strict_json_walk_element (json, element, RS_TASKS_MAX_SENTENCES, read_sentence,
                               state);
}

static void
read_reader (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTellingRead *state = data;
  JsonObject *object = rs_strict_json_as_object (json, element);
  RsTaskProgress progress = RS_TASK_SUBMITTED;
  g_autoptr (RsTaskReader) reader = NULL;

  if (!rs_task_progress_from_string (
          rs_strict_json_text (json, object, "state", MAX_NAME), &progress))
    rs_strict_json_refuse (json, "state");
  reader = rs_task_reader_new (rs_strict_json_uid (json, object, "narrator"), progress);
  reader->sound = g_strdup (rs_strict_json_optional_file (json, object, "sound"));
  g_ptr_array_add (state->telling->readers, g_steal_pointer (&reader));
}

/* One end of the time of a sentence: the first, then the second. */
static void
read_time (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTaskSentence *sentence = data;
  int time = (int)rs_strict_json_as_int (json, element, 0, MAX_MS);

  if (sentence->model_start < 0)
    sentence->model_start = time;
  else
    sentence->model_end = time;
}

/* A time is both its ends, in order, or there is none. */
static void
read_times (RsStrictJson *json, JsonObject *times, RsTaskSentence *sentence)
{
  if (!json_object_has_member (times, sentence->uid))
    return;
  rs_strict_json_walk (json, times, sentence->uid, TIMES, read_time, sentence);
  if (sentence->model_start < 0 || sentence->model_end < sentence->model_start)
    rs_strict_json_refuse (json, "model.times");
}

static void
read_model (RsStrictJson *json, JsonObject *model, RsTaskTelling *telling)
{
  JsonObject *times;

  if (model == NULL)
    return;
  telling->model_sound = g_strdup (rs_strict_json_optional_file (json, model, "sound"));
  telling->model_name = g_strdup (
      rs_strict_json_optional_text (json, model, "name", MAX_NAME));
  times = rs_strict_json_optional_object (json, model, "times");
  for (guint i = 0; times != NULL && i < telling->cards->len; i++)
    {
      const GPtrArray *card = g_ptr_array_index (telling->cards, i);

      for (guint j = 0; j < card->len; j++)
        read_times (json, times, g_ptr_array_index (card, j));
    }
}

static void
read_telling_head (RsStrictJson *json, JsonObject *object, RsTaskTelling *telling)
{
  const char *section = rs_strict_json_optional_text (json, object, "section", MAX_NAME);

  g_free (telling->title);
  telling->title = g_strdup (rs_strict_json_text (json, object, "title", MAX_NAME));
  g_free (telling->section);
  telling->section = g_strdup (section != NULL ? section : "");
  if (!rs_level_from_string (rs_strict_json_text (json, object, "level", MAX_NAME),
                             &telling->level))
    rs_strict_json_refuse (json, "level");
  telling->is_draft = rs_strict_json_flag (json, object, "draft");
  telling->picture = g_strdup (rs_strict_json_optional_file (json, object, "picture"));
}

static void
read_telling (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTasks *self = data;
  JsonObject *object = rs_strict_json_as_object (json, element);
  g_autoptr (RsTaskTelling) telling = rs_task_telling_new (
      rs_strict_json_uid (json, object, "uid"),
      rs_strict_json_uid (json, object, "story"));
  RsTellingRead state = { telling, NULL };

  read_telling_head (json, object, telling);
  rs_strict_json_walk (json, object, "cards", RS_TASKS_MAX_CARDS, read_card, &state);
  rs_strict_json_walk (json, object, "readers", RS_TASKS_MAX_READERS, read_reader,
                       &state);
  read_model (json, rs_strict_json_optional_object (json, object, "model"), telling);
  g_ptr_array_add (rs_tasks_get_tellings (self), g_steal_pointer (&telling));
}

static void
read_label (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTasks *self = data;
  JsonObject *object = rs_strict_json_as_object (json, element);
  const char *about = rs_strict_json_optional_text (json, object, "about", MAX_TEXT);

  g_ptr_array_add (
      rs_tasks_get_labels (self),
      rs_task_label_new (rs_strict_json_text (json, object, "owner", MAX_OWNER),
                         rs_strict_json_text (json, object, "field", MAX_NAME),
                         rs_strict_json_text (json, object, "text", MAX_TEXT),
                         rs_strict_json_digest (json, object, "digest"),
                         about != NULL ? about : ""));
}

static void
read_sentence_uid (RsStrictJson *json, JsonNode *element, gpointer data)
{
  GPtrArray *uids = data;

  g_ptr_array_add (uids, g_strdup (rs_strict_json_as_uid (json, element)));
}

static void
read_return (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTasks *self = data;
  JsonObject *object = rs_strict_json_as_object (json, element);
  g_autoptr (RsTaskReturn) item = rs_task_return_new (
      rs_strict_json_uid (json, object, "take"),
      rs_strict_json_uid (json, object, "narrator"));
  const char *words = rs_strict_json_optional_text (json, object, "words", MAX_TEXT);
  GPtrArray *uids = g_ptr_array_new ();

  item->telling = g_strdup (rs_strict_json_optional_uid (json, object, "telling"));
  if (!rs_task_reason_from_string (rs_strict_json_text (json, object, "reason", MAX_NAME),
                                   &item->reason))
    rs_strict_json_refuse (json, "reason");
  g_free (item->words);
  item->words = g_strdup (words != NULL ? words : "");
  item->voice = g_strdup (rs_strict_json_optional_file (json, object, "voice"));
  rs_strict_json_walk (json, object, "sentences", RS_TASKS_MAX_SENTENCES,
                       read_sentence_uid, uids);
  g_ptr_array_add (uids, NULL);
  g_strfreev (item->sentences);
  item->sentences = (GStrv)g_ptr_array_free (uids, FALSE);
  g_ptr_array_add (rs_tasks_get_returned (self), g_steal_pointer (&item));
}

static void
read_voices (RsStrictJson *json, JsonObject *voices, RsTasks *self)
{
  JsonObjectIter iter;
  const char *owner;

  if (voices == NULL)
    return;
  if (json_object_get_size (voices) > RS_TASKS_MAX_VOICES)
    rs_strict_json_refuse (json, "voices");
  json_object_iter_init (&iter, voices);
  while (json_object_iter_next (&iter, &owner, NULL))
    {
      const char *file = rs_strict_json_optional_file (json, voices, owner);

      if (file != NULL)
        rs_tasks_set_voice (self, owner, file);
    }
}

static void
read_all (RsTasks *self, RsStrictJson *json, JsonObject *root)
{
  const char *today = rs_strict_json_optional_date (json, root, "today");
  const char *museum = rs_strict_json_optional_text (json, root, "museum", MAX_NAME);

  if (today == NULL)
    rs_strict_json_refuse (json, "today");
  else
    rs_tasks_set_today (self, today);
  rs_tasks_set_museum (self, museum != NULL ? museum : "");
  rs_strict_json_walk (json, root, "narrators", RS_TASKS_MAX_NARRATORS, read_narrator,
                       self);
  rs_strict_json_walk (json, root, "tellings", RS_TASKS_MAX_TELLINGS, read_telling, self);
  rs_strict_json_walk (json, root, "labels", RS_TASKS_MAX_LABELS, read_label, self);
  rs_strict_json_walk (json, root, "returned", RS_TASKS_MAX_RETURNED, read_return, self);
  read_voices (json, rs_strict_json_optional_object (json, root, "voices"), self);
}

/**
 * rs_tasks_file_read:
 * @self: new tasks
 * @path: a tasks.json
 *
 * Returns: whether @self now holds what stands there
 */
gboolean
rs_tasks_file_read (RsTasks *self, const char *path, GError **error)
{
  g_autoptr (RsStrictJson) json = rs_strict_json_load (path, RS_TASKS_MAX_BYTES,
                                                       RS_TASKS_FORMAT, error);

  if (json == NULL)
    return FALSE;
  read_all (self, json, rs_strict_json_get_root (json));
  if (rs_strict_json_get_fault (json) == NULL)
    return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("The list of what to read, “%s”, is damaged (%s). Publish again in the "
                  "museum: that writes it anew."),
               path, rs_strict_json_get_fault (json));
  return FALSE;
}
