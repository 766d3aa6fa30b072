/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the workshop to what the studio reads. */

#include "rs-consent-draft.h"
#include "rs-database.h"
#include "rs-file.h"
#include "rs-media-draft.h"
#include "rs-media-store.h"
#include "rs-narration-draft.h"
#include "rs-narrator-draft.h"
#include "rs-photo-draft.h"
#include "rs-place.h"
#include "rs-section-draft.h"
#include "rs-story-draft.h"
#include "rs-tasks-writer.h"
#include "rs-tasks.h"
#include "rs-test-inbox.h"
#include "rs-text.h"
#include "rs-uid.h"
#include "rs-voice-draft.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define TODAY "2026-05-28" /* of the clock below */

typedef struct
{
  char *data;
  RsClock *clock;
  RsWorkshop *workshop;
  char *photo;
  char *section;
  char *story;
  char *telling;
  char *picture;
} Fixture;

static char *
put_file (Fixture *self, const char *content, const char *mime)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  char *digest = rs_media_store_add_bytes (self->data, bytes, NULL);
  const RsMediaDraft media = { .digest = digest,
                               .size = (gint64)strlen (content),
                               .mime = mime };

  g_assert_nonnull (digest);
  g_assert_true (rs_media_draft_put (&media, self->workshop, NULL));
  return digest;
}

static void
put_photo (Fixture *self)
{
  g_autoptr (RsPhotoDraft) draft = rs_photo_draft_new ();
  g_autoptr (GError) error = NULL;

  self->picture = put_file (self, "a picture", "image/jpeg");
  draft->caption = g_strdup ("Бердь");
  draft->description = g_strdup ("Река и скала.");
  draft->original = g_strdup (self->picture);
  draft->screen = g_strdup (self->picture);
  draft->thumb = g_strdup (self->picture);
  rs_photo_draft_put (draft, self->workshop, NULL, NULL, &error);
  g_assert_no_error (error);
  self->photo = g_strdup (draft->uid);
}

static void
put_section (Fixture *self)
{
  g_autoptr (RsSectionDraft) draft = rs_section_draft_new ();
  g_autoptr (GError) error = NULL;

  draft->title = g_strdup ("Река");
  draft->color = g_strdup ("#1E5B86");
  rs_section_draft_put (draft, self->workshop, NULL, NULL, &error);
  g_assert_no_error (error);
  self->section = g_strdup (draft->uid);
}

static void
put_story (Fixture *self, const char *second)
{
  g_autoptr (RsStoryDraft) draft = rs_story_draft_new ();
  RsTellingDraft *telling = rs_story_draft_add_telling (draft, RS_LEVEL_LITTLE);
  RsCardDraft *first_card = rs_telling_draft_add_card (telling, self->photo);
  RsCardDraft *second_card = rs_telling_draft_add_card (telling, NULL);
  g_autoptr (GError) error = NULL;

  draft->uid = g_strdup (self->story);
  draft->section_uid = g_strdup (self->section);
  draft->title = g_strdup ("Откуда бежит Бердь");
  rs_card_draft_add_sentence (first_card, "Река бежит с гор.");
  rs_card_draft_add_sentence (second_card, second);
  rs_story_draft_add_telling (draft, RS_LEVEL_SCHOOL); /* nobody has written it yet */
  rs_story_draft_put (draft, self->workshop, NULL, NULL, &error);
  g_assert_no_error (error);
  g_free (self->story);
  g_free (self->telling);
  self->story = g_strdup (draft->uid);
  self->telling = g_strdup (telling->uid);
}

static char *
put_narrator (Fixture *self, RsNarratorKind kind, const char *name, int grade)
{
  g_autoptr (RsNarratorDraft) draft = rs_narrator_draft_new ();
  g_autoptr (GError) error = NULL;

  draft->kind = kind;
  draft->shown_name = g_strdup (name);
  draft->full_name = g_strdup ("Анна Тайная");
  draft->grade = grade;
  rs_narrator_draft_put (draft, self->workshop, NULL, NULL, &error);
  g_assert_no_error (error);
  return g_strdup (draft->uid);
}

static void
put_consent (Fixture *self, const char *narrator, guint scopes, const char *until)
{
  g_autoptr (RsConsentDraft) draft = rs_consent_draft_new ();
  g_autoptr (GError) error = NULL;

  draft->narrator_uid = g_strdup (narrator);
  draft->processing_number = g_strdup ("1");
  draft->processing_on = g_strdup ("2026-05-01");
  draft->showing_number = g_strdup ("2");
  draft->showing_on = g_strdup ("2026-05-01");
  draft->has_performance = TRUE;
  draft->scopes = scopes;
  draft->until = g_strdup (until);
  rs_consent_draft_put (draft, self->workshop, &error);
  g_assert_no_error (error);
}

static void
put_narration (Fixture *self, const char *narrator, const char *content)
{
  g_autoptr (RsNarrationDraft) draft = rs_narration_draft_new ();
  g_autofree char *sound = put_file (self, content, "audio/ogg");
  g_autofree char *first = rs_text_digest ("Река бежит с гор.");
  g_autofree char *second = rs_text_digest ("Она большая.");
  g_autoptr (GError) error = NULL;

  draft->telling_uid = g_strdup (self->telling);
  draft->narrator_uid = g_strdup (narrator);
  draft->state = RS_NARRATION_APPROVED;
  draft->sound = g_strdup (sound);
  draft->duration = 4000;
  rs_narration_draft_add_reading (draft, first, 0, 1500);
  rs_narration_draft_add_reading (draft, second, 1850, 4000);
  rs_narration_draft_put (draft, self->workshop, NULL, NULL, &error);
  g_assert_no_error (error);
  rs_workshop_approve (self->workshop, draft->uid, &error);
  g_assert_no_error (error);
}

static void
put_voice (Fixture *self, const char *narrator, const char *text)
{
  g_autoptr (RsVoiceDraft) draft = rs_voice_draft_new ();
  g_autoptr (GError) error = NULL;

  draft->owner = g_strdup (self->story);
  draft->field = g_strdup ("title");
  draft->text = g_strdup (text);
  draft->text_digest = rs_text_digest (text);
  draft->narrator_uid = g_strdup (narrator);
  draft->sound = put_file (self, text, "audio/ogg");
  draft->duration = 900;
  rs_voice_draft_put (draft, self->workshop, NULL, NULL, &error);
  g_assert_no_error (error);
  rs_workshop_approve (self->workshop, draft->uid, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->data = g_dir_make_tmp ("rs-tasks-XXXXXX", NULL);
  self->clock = rs_clock_new_fixed (G_GINT64_CONSTANT (1780000000000000));
  self->workshop = rs_workshop_open (self->data, RS_WORKSHOP_CREATE, self->clock, &error);
  g_assert_no_error (error);
  put_photo (self);
  put_section (self);
  put_story (self, "Она большая.");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->workshop);
  g_clear_object (&self->clock);
  g_assert_true (rs_file_remove_tree (self->data, NULL));
  g_free (self->data);
  g_free (self->photo);
  g_free (self->section);
  g_free (self->story);
  g_free (self->telling);
  g_free (self->picture);
}

/* What the studio reads after the writing. */
static RsTasks *
run (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  RsTasks *tasks;

  g_assert_true (rs_tasks_writer_run (self->workshop, &error));
  g_assert_no_error (error);
  tasks = rs_tasks_load (self->data, &error);
  g_assert_no_error (error);
  return tasks;
}

static const RsTaskTelling *
get_telling (Fixture *self, RsTasks *tasks)
{
  g_assert_cmpuint (rs_tasks_get_tellings (tasks)->len, ==, 1);
  return rs_tasks_find_telling (tasks, self->telling);
}

static const RsTaskSentence *
get_sentence (const RsTaskTelling *telling, guint card)
{
  const GPtrArray *sentences = g_ptr_array_index (telling->cards, card);

  g_assert_cmpuint (sentences->len, ==, 1);
  return g_ptr_array_index (sentences, 0);
}

static const RsTaskLabel *
find_label (RsTasks *tasks, const char *owner, const char *field)
{
  GPtrArray *labels = rs_tasks_get_labels (tasks);

  for (guint i = 0; i < labels->len; i++)
    {
      const RsTaskLabel *label = g_ptr_array_index (labels, i);

      if (g_str_equal (label->owner, owner) && g_str_equal (label->field, field))
        return label;
    }
  return NULL;
}

static void
test_texts (Fixture *self, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = run (self);
  const RsTaskTelling *telling = get_telling (self, tasks);
  g_autofree char *digest = rs_text_digest ("Она большая.");
  g_autofree char *picture = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpstr (rs_tasks_get_today (tasks), ==, TODAY);
  g_assert_cmpstr (telling->story, ==, self->story);
  g_assert_cmpstr (telling->title, ==, "Откуда бежит Бердь");
  g_assert_cmpstr (telling->section, ==, "Река");
  g_assert_cmpint (telling->level, ==, RS_LEVEL_LITTLE);
  g_assert_true (telling->is_draft);
  g_assert_null (telling->model_sound);
  g_assert_cmpuint (telling->cards->len, ==, 2);
  g_assert_cmpstr (get_sentence (telling, 1)->text, ==, "Она большая.");
  g_assert_cmpstr (get_sentence (telling, 1)->digest, ==, digest);
  picture = rs_tasks_find_file (tasks, telling->picture);
  g_assert_true (g_str_has_suffix (picture, ".jpg"));
  g_assert_true (g_file_get_contents (picture, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "a picture");
}

static void
test_draft_or_not (Fixture *self, gconstpointer data)
{
  g_autoptr (RsTasks) approved = NULL;
  g_autoptr (RsTasks) changed = NULL;

  g_assert_true (rs_workshop_approve_all (self->workshop, NULL, NULL));
  approved = run (self);
  g_assert_false (get_telling (self, approved)->is_draft);
  put_story (self, "Она холодная.");
  changed = run (self);
  g_assert_true (get_telling (self, changed)->is_draft);
  g_assert_cmpstr (get_sentence (get_telling (self, changed), 1)->text, ==,
                   "Она холодная.");
}

/* By class and name; of the full name nothing leaves the register. */
static void
test_narrators (Fixture *self, gconstpointer data)
{
  g_autofree char *teacher = put_narrator (self, RS_NARRATOR_ADULT, "Учитель", 0);
  g_autofree char *olya = put_narrator (self, RS_NARRATOR_CHILD, "Оля", 3);
  g_autofree char *ann = put_narrator (self, RS_NARRATOR_CHILD, "Аня", 3);
  g_autofree char *late = put_narrator (self, RS_NARRATOR_CHILD, "Ян", 1);
  g_autofree char *robot = put_narrator (self, RS_NARRATOR_COMPUTER, "Компьютер", 0);
  g_autofree char *path = g_build_filename (self->data, "tasks", "tasks.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (RsTasks) tasks = NULL;
  const char *order[] = { late, ann, olya, teacher };

  put_consent (self, teacher, RS_CONSENT_MUSEUM, NULL);
  put_consent (self, ann, RS_CONSENT_MUSEUM, "2026-05-30");
  put_consent (self, ann, RS_CONSENT_MUSEUM, "2027-05-31");
  put_consent (self, olya, RS_CONSENT_FAMILY, "2027-05-31");
  put_consent (self, late, RS_CONSENT_MUSEUM, "2026-05-27");
  tasks = run (self);
  g_assert_cmpuint (rs_tasks_get_narrators (tasks)->len, ==, G_N_ELEMENTS (order));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const RsTaskNarrator *narrator = g_ptr_array_index (rs_tasks_get_narrators (tasks),
                                                          i);

      g_assert_cmpstr (narrator->uid, ==, order[i]);
      g_assert_cmpint (rs_tasks_may_record (tasks, narrator, TODAY), ==,
                       i == 1 || i == 3);
    }
  g_assert_cmpstr (rs_tasks_find_narrator (tasks, ann)->until, ==, "2027-05-31");
  g_assert_null (rs_tasks_find_narrator (tasks, teacher)->until);
  g_assert_null (rs_tasks_find_narrator (tasks, robot));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "Тайная"));
}

/* The best to hear first is an adult; without a consent nobody is heard at all. */
static void
test_model (Fixture *self, gconstpointer data)
{
  g_autofree char *robot = put_narrator (self, RS_NARRATOR_COMPUTER, "Компьютер", 0);
  g_autofree char *ann = put_narrator (self, RS_NARRATOR_CHILD, "Аня", 3);
  g_autofree char *teacher = put_narrator (self, RS_NARRATOR_ADULT, "Учитель", 0);
  g_autoptr (RsTasks) first = NULL;
  g_autoptr (RsTasks) second = NULL;
  g_autoptr (RsTasks) third = NULL;
  const RsTaskTelling *telling;
  const RsTaskReader *reader;

  put_narration (self, robot, "computer");
  put_narration (self, ann, "child");
  put_narration (self, teacher, "teacher");
  first = run (self);
  telling = get_telling (self, first);
  g_assert_cmpstr (telling->model_name, ==, "Компьютер");
  g_assert_cmpuint (telling->readers->len, ==, 0);
  g_assert_cmpint (get_sentence (telling, 1)->model_start, ==, 1850);
  g_assert_cmpint (get_sentence (telling, 1)->model_end, ==, 4000);

  put_consent (self, ann, RS_CONSENT_MUSEUM, NULL);
  second = run (self);
  telling = get_telling (self, second);
  g_assert_cmpstr (telling->model_name, ==, "Аня");
  reader = rs_task_telling_find_reader (telling, ann);
  g_assert_cmpint (reader->state, ==, RS_TASK_MUSEUM);
  g_assert_cmpstr (reader->sound, ==, telling->model_sound);

  put_consent (self, teacher, RS_CONSENT_MUSEUM, NULL);
  put_story (self, "Она холодная.");
  third = run (self);
  telling = get_telling (self, third);
  g_assert_cmpstr (telling->model_name, ==, "Учитель");
  g_assert_cmpuint (telling->readers->len, ==, 2);
  /* A sentence of other words is not lit while the old ones are heard. */
  g_assert_cmpint (get_sentence (telling, 0)->model_end, ==, 1500);
  g_assert_cmpint (get_sentence (telling, 1)->model_end, ==, -1);
}

static void
test_labels (Fixture *self, gconstpointer data)
{
  g_autofree char *robot = put_narrator (self, RS_NARRATOR_COMPUTER, "Компьютер", 0);
  g_autofree char *teacher = put_narrator (self, RS_NARRATOR_ADULT, "Учитель", 0);
  g_autoptr (RsTasks) first = NULL;
  g_autoptr (RsTasks) second = NULL;
  const RsTaskLabel *label;

  put_voice (self, robot, "Откуда бежит Бердь");
  first = run (self);
  label = find_label (first, self->story, "title");
  g_assert_cmpstr (label->text, ==, "Откуда бежит Бердь");
  g_assert_cmpstr (label->about, ==, "Откуда бежит Бердь");
  g_assert_cmpstr (find_label (first, self->photo, "description")->about, ==, "Бердь");
  label = find_label (first, "ui:dock home", "text");
  g_assert_cmpstr (label->text, ==, "Домой");
  g_assert_cmpstr (label->about, ==, "");

  put_voice (self, teacher, "Откуда бежит Бердь");
  put_consent (self, teacher, RS_CONSENT_MUSEUM, "2026-05-28");
  second = run (self);
  g_assert_null (find_label (second, self->story, "title"));
  g_assert_nonnull (find_label (second, self->photo, "description"));
}

static void
submit (RsTake *take)
{
  g_autofree char *path = rs_test_inbox_record (take, 0, "звук");

  g_assert_true (rs_take_end_try (take, 0, path, 48000, NULL));
  g_assert_true (rs_take_set_state (take, RS_TAKE_SUBMITTED, NULL));
}

static RsTake *
make_take (Fixture *self, RsTakeKind kind, const char *narrator)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_take_item_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *digest = rs_text_digest ("слово");
  gboolean is_telling = kind == RS_TAKE_TELLING;
  RsTakeHead head = { .kind = kind,
                      .narrator = (char *)narrator,
                      .telling = is_telling ? self->telling : NULL,
                      .title = (char *)"Бердь",
                      .made = (char *)TODAY };
  RsTake *take;

  g_ptr_array_add (items, rs_take_item_new (self->story, is_telling ? "" : "title",
                                            "слово", digest, 0));
  take = rs_take_create (self->data, &head, items, &error);
  g_assert_no_error (error);
  return take;
}

static void
insert_return (Fixture *self, const char *take, const char *narrator)
{
  g_autofree char *path = rs_place_working (self->data);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = rs_database_open (path, RS_DATABASE_WRITE, &error);
  g_autoptr (RsStatement) insert = rs_database_prepare (
      database,
      "INSERT INTO returned VALUES (?1, ?2, ?3, 'slower', 'Не спеши',"
      " '[\"aaaa0000aaaa0000aaaa0000aaaa0000\",\"bbbb0000bbbb0000bbbb0000bbbb0000\"]',"
      " '" TODAY "', 1)",
      &error);

  g_assert_no_error (error);
  rs_statement_bind_text (insert, 1, take);
  rs_statement_bind_text (insert, 2, narrator);
  rs_statement_bind_text (insert, 3, self->telling);
  g_assert_true (rs_statement_run (insert, &error));
}

/* Given to the museum, asked for again, given again. */
static void
test_progress (Fixture *self, gconstpointer data)
{
  g_autofree char *ann = put_narrator (self, RS_NARRATOR_CHILD, "Аня", 3);
  g_autoptr (RsTake) take = make_take (self, RS_TAKE_TELLING, ann);
  g_autoptr (RsTasks) open = NULL;
  g_autoptr (RsTasks) submitted = NULL;
  g_autoptr (RsTasks) returned = NULL;
  g_autoptr (RsTasks) again = NULL;
  const RsTaskReturn *item;

  open = run (self);
  g_assert_cmpuint (get_telling (self, open)->readers->len, ==, 0);
  submit (take);
  submitted = run (self);
  g_assert_cmpint (
      rs_task_telling_find_reader (get_telling (self, submitted), ann)->state, ==,
      RS_TASK_SUBMITTED);

  insert_return (self, rs_take_get_uid (take), ann);
  g_assert_true (rs_take_set_state (take, RS_TAKE_OPEN, NULL));
  returned = run (self);
  g_assert_cmpuint (rs_tasks_get_returned (returned)->len, ==, 1);
  item = g_ptr_array_index (rs_tasks_get_returned (returned), 0);
  g_assert_cmpstr (item->take, ==, rs_take_get_uid (take));
  g_assert_cmpstr (item->telling, ==, self->telling);
  g_assert_cmpint (item->reason, ==, RS_TASK_REASON_SLOWER);
  g_assert_cmpstr (item->words, ==, "Не спеши");
  g_assert_cmpuint (g_strv_length (item->sentences), ==, 2);
  g_assert_cmpint (rs_task_telling_find_reader (get_telling (self, returned), ann)->state,
                   ==, RS_TASK_RETURNED);

  g_assert_true (rs_take_set_state (take, RS_TAKE_SUBMITTED, NULL));
  again = run (self);
  g_assert_cmpuint (rs_tasks_get_returned (again)->len, ==, 0);
  g_assert_cmpint (rs_task_telling_find_reader (get_telling (self, again), ann)->state,
                   ==, RS_TASK_SUBMITTED);
}

/* Labels that wait for the teacher are not asked for once more. */
static void
test_labels_wait (Fixture *self, gconstpointer data)
{
  g_autofree char *ann = put_narrator (self, RS_NARRATOR_CHILD, "Аня", 3);
  g_autoptr (RsTake) take = make_take (self, RS_TAKE_LABELS, ann);
  g_autoptr (RsTasks) open = run (self);
  g_autoptr (RsTasks) submitted = NULL;

  g_assert_nonnull (find_label (open, self->story, "title"));
  submit (take);
  submitted = run (self);
  g_assert_null (find_label (submitted, self->story, "title"));
}

static guint
count_files (Fixture *self)
{
  g_autofree char *folder = g_build_filename (self->data, "tasks", "files", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* A second name of what is there; what is named no more goes, and so does what was never
   ours. */
static void
test_files (Fixture *self, gconstpointer data)
{
  g_autofree char *robot = put_narrator (self, RS_NARRATOR_COMPUTER, "Компьютер", 0);
  g_autofree char *media = rs_place_media (self->data, self->picture);
  g_autofree char *folder = g_build_filename (self->data, "tasks", "files", NULL);
  g_autoptr (RsTasks) tasks = NULL;
  g_autoptr (RsTasks) removed = NULL;
  g_autofree char *picture = NULL;
  struct stat original;
  struct stat link_status;

  put_narration (self, robot, "computer");
  g_assert_true (g_mkdir_with_parents (folder, 0755) == 0);
  rs_test_inbox_write (folder, "чужой.exe", "вирус");
  tasks = run (self);
  g_assert_cmpuint (count_files (self), ==, 2);
  picture = rs_tasks_find_file (tasks, get_telling (self, tasks)->picture);
  g_assert_cmpint (stat (media, &original), ==, 0);
  g_assert_cmpint (stat (picture, &link_status), ==, 0);
  g_assert_cmpuint (original.st_ino, ==, link_status.st_ino);
  g_assert_true (rs_workshop_remove (self->workshop, self->story, NULL));
  removed = run (self);
  g_assert_cmpuint (rs_tasks_get_tellings (removed)->len, ==, 0);
  g_assert_cmpuint (count_files (self), ==, 0);
  g_assert_true (g_file_test (media, G_FILE_TEST_EXISTS));
}

/* Nothing new: not a byte is written. */
static void
test_same_again (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->data, "tasks", "tasks.json", NULL);
  struct stat before;
  struct stat after;

  g_object_unref (run (self));
  g_assert_cmpint (stat (path, &before), ==, 0);
  g_object_unref (run (self));
  g_assert_cmpint (stat (path, &after), ==, 0);
  g_assert_cmpuint (before.st_ino, ==, after.st_ino);
}

static void
test_no_place (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  rs_test_inbox_write (self->data, "tasks", "файл на месте папки");
  g_assert_false (rs_tasks_writer_run (self->workshop, &error));
  g_assert_nonnull (error);
}

#define ADD(name, function) \
  g_test_add ("/tasks-writer/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("texts", test_texts);
  ADD ("draft-or-not", test_draft_or_not);
  ADD ("narrators", test_narrators);
  ADD ("model", test_model);
  ADD ("labels", test_labels);
  ADD ("progress", test_progress);
  ADD ("labels-wait", test_labels_wait);
  ADD ("files", test_files);
  ADD ("same-again", test_same_again);
  ADD ("no-place", test_no_place);

  return g_test_run ();
}
