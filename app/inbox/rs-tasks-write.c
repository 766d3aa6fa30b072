/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tasks.json as it is written: README.md says what each member means. */
#include "rs-tasks-file.h"

#include "rs-json-writer.h"

static void
write_narrator (RsJsonWriter *json, const RsTaskNarrator *narrator)
{
  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_text (json, "uid", narrator->uid);
  rs_json_writer_text (json, "name", narrator->name);
  rs_json_writer_int (json, "grade", narrator->grade);
  rs_json_writer_text (json, "kind", narrator->is_adult ? "adult" : "child");
  rs_json_writer_flag (json, "consent", narrator->has_consent);
  rs_json_writer_some_text (json, "until", narrator->until);
  rs_json_writer_end_object (json);
}

static void
write_card (RsJsonWriter *json, const GPtrArray *card)
{
  rs_json_writer_begin_array (json, NULL);
  for (guint i = 0; i < card->len; i++)
    {
      const RsTaskSentence *sentence = g_ptr_array_index (card, i);

      rs_json_writer_begin_object (json, NULL);
      rs_json_writer_text (json, "uid", sentence->uid);
      rs_json_writer_text (json, "text", sentence->text);
      rs_json_writer_text (json, "digest", sentence->digest);
      rs_json_writer_end_object (json);
    }
  rs_json_writer_end_array (json);
}

static void
write_times (RsJsonWriter *json, const GPtrArray *card)
{
  for (guint i = 0; i < card->len; i++)
    {
      const RsTaskSentence *sentence = g_ptr_array_index (card, i);

      if (sentence->model_start < 0)
        continue;
      rs_json_writer_begin_array (json, sentence->uid);
      rs_json_writer_int (json, NULL, sentence->model_start);
      rs_json_writer_int (json, NULL, sentence->model_end);
      rs_json_writer_end_array (json);
    }
}

static void
write_model (RsJsonWriter *json, const RsTaskTelling *telling)
{
  if (telling->model_sound == NULL)
    return;
  rs_json_writer_begin_object (json, "model");
  rs_json_writer_text (json, "sound", telling->model_sound);
  rs_json_writer_some_text (json, "name", telling->model_name);
  rs_json_writer_begin_object (json, "times");
  for (guint i = 0; i < telling->cards->len; i++)
    write_times (json, g_ptr_array_index (telling->cards, i));
  rs_json_writer_end_object (json);
  rs_json_writer_end_object (json);
}

static void
write_readers (RsJsonWriter *json, const GPtrArray *readers)
{
  if (readers->len == 0)
    return;
  rs_json_writer_begin_array (json, "readers");
  for (guint i = 0; i < readers->len; i++)
    {
      const RsTaskReader *reader = g_ptr_array_index (readers, i);

      rs_json_writer_begin_object (json, NULL);
      rs_json_writer_text (json, "narrator", reader->narrator);
      rs_json_writer_text (json, "state", rs_task_progress_to_string (reader->state));
      rs_json_writer_some_text (json, "sound", reader->sound);
      rs_json_writer_end_object (json);
    }
  rs_json_writer_end_array (json);
}

static void
write_telling (RsJsonWriter *json, const RsTaskTelling *telling)
{
  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_text (json, "uid", telling->uid);
  rs_json_writer_text (json, "story", telling->story);
  rs_json_writer_text (json, "title", telling->title);
  rs_json_writer_text (json, "section", telling->section);
  rs_json_writer_text (json, "level", rs_level_to_string (telling->level));
  rs_json_writer_flag (json, "draft", telling->is_draft);
  rs_json_writer_some_text (json, "picture", telling->picture);
  rs_json_writer_begin_array (json, "cards");
  for (guint i = 0; i < telling->cards->len; i++)
    write_card (json, g_ptr_array_index (telling->cards, i));
  rs_json_writer_end_array (json);
  write_model (json, telling);
  write_readers (json, telling->readers);
  rs_json_writer_end_object (json);
}

static void
write_label (RsJsonWriter *json, const RsTaskLabel *label)
{
  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_text (json, "owner", label->owner);
  rs_json_writer_text (json, "field", label->field);
  rs_json_writer_text (json, "text", label->text);
  rs_json_writer_text (json, "digest", label->digest);
  rs_json_writer_text (json, "about", label->about);
  rs_json_writer_end_object (json);
}

static void
write_return (RsJsonWriter *json, const RsTaskReturn *item)
{
  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_text (json, "take", item->take);
  rs_json_writer_text (json, "narrator", item->narrator);
  rs_json_writer_some_text (json, "telling", item->telling);
  rs_json_writer_text (json, "reason", rs_task_reason_to_string (item->reason));
  rs_json_writer_text (json, "words", item->words);
  rs_json_writer_some_text (json, "voice", item->voice);
  rs_json_writer_begin_array (json, "sentences");
  for (char **uid = item->sentences; *uid != NULL; uid++)
    rs_json_writer_text (json, NULL, *uid);
  rs_json_writer_end_array (json);
  rs_json_writer_end_object (json);
}

/* In the order of their names, so that the same tasks are the same bytes. */
static void
write_voices (RsJsonWriter *json, GHashTable *voices)
{
  g_autoptr (GList) owners = g_list_sort (g_hash_table_get_keys (voices),
                                          (GCompareFunc)g_strcmp0);

  rs_json_writer_begin_object (json, "voices");
  for (GList *owner = owners; owner != NULL; owner = owner->next)
    rs_json_writer_text (json, owner->data, g_hash_table_lookup (voices, owner->data));
  rs_json_writer_end_object (json);
}

/* Writes one of the rows of an array. */
typedef void (*RsWriteFunc) (RsJsonWriter *json, gconstpointer row);

static void
write_all (RsJsonWriter *json, const char *name, const GPtrArray *rows, RsWriteFunc write)
{
  rs_json_writer_begin_array (json, name);
  for (guint i = 0; i < rows->len; i++)
    write (json, g_ptr_array_index (rows, i));
  rs_json_writer_end_array (json);
}

/**
 * rs_tasks_file_write:
 * @self: tasks
 * @length: (out): how many bytes
 *
 * Returns: (transfer full): the same bytes for the same tasks
 */
char *
rs_tasks_file_write (RsTasks *self, gsize *length)
{
  g_autoptr (RsJsonWriter) json = rs_json_writer_new ();

  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_int (json, "format", RS_TASKS_FORMAT);
  rs_json_writer_text (json, "today", rs_tasks_get_today (self));
  rs_json_writer_text (json, "museum", rs_tasks_get_museum (self));
  write_all (json, "narrators", rs_tasks_get_narrators (self),
             (RsWriteFunc)write_narrator);
  write_all (json, "tellings", rs_tasks_get_tellings (self), (RsWriteFunc)write_telling);
  write_all (json, "labels", rs_tasks_get_labels (self), (RsWriteFunc)write_label);
  write_all (json, "returned", rs_tasks_get_returned (self), (RsWriteFunc)write_return);
  write_voices (json, rs_tasks_get_voices (self));
  rs_json_writer_end_object (json);

  return rs_json_writer_steal (json, length);
}
