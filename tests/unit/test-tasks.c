/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tasks.json: the documented example, the way there and back, and all that is refused. */
#include "rs-error.h"
#include "rs-file.h"
#include "rs-tasks.h"
#include "rs-test-inbox.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *data;
  char *folder; /* its tasks */
  char *example;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->data = g_dir_make_tmp ("rs-tasks-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_build_filename (fixture->data, "tasks", NULL);
  fixture->example = rs_test_inbox_example ("tasks");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_file_remove_tree (fixture->data, NULL);
  g_free (fixture->data);
  g_free (fixture->folder);
  g_free (fixture->example);
}

static RsTasks *
load (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;
  RsTasks *tasks;

  rs_test_inbox_write (fixture->folder, "tasks.json", text);
  tasks = rs_tasks_load (fixture->data, &error);
  g_assert_no_error (error);
  return tasks;
}

static void
assert_telling (RsTasks *tasks)
{
  const RsTaskTelling *first = g_ptr_array_index (rs_tasks_get_tellings (tasks), 0);
  const RsTaskNarrator *ann = g_ptr_array_index (rs_tasks_get_narrators (tasks), 0);
  const RsTaskTelling *telling = rs_tasks_find_telling (tasks, first->uid);
  const RsTaskSentence *sentence;

  g_assert_true (telling == first);
  g_assert_cmpstr (telling->title, ==, "Мамонты");
  g_assert_cmpstr (telling->section, ==, "Древний мир");
  g_assert_cmpint (telling->level, ==, RS_LEVEL_LITTLE);
  g_assert_false (telling->is_draft);
  g_assert_cmpuint (rs_task_telling_count_sentences (telling), ==, 3);
  sentence = g_ptr_array_index ((GPtrArray *)g_ptr_array_index (telling->cards, 0), 1);
  g_assert_cmpstr (sentence->text, ==, "Он любил траву.");
  g_assert_cmpint (sentence->model_start, ==, 1830);
  g_assert_cmpint (sentence->model_end, ==, 3600);
  g_assert_true (rs_task_telling_find_sentence (telling, sentence->uid) == sentence);
  sentence = g_ptr_array_index ((GPtrArray *)g_ptr_array_index (telling->cards, 1), 0);
  g_assert_cmpint (sentence->model_start, ==, -1);
  g_assert_cmpstr (telling->model_name, ==, "компьютер");
  g_assert_cmpint (rs_task_telling_find_reader (telling, ann->uid)->state, ==,
                   RS_TASK_MUSEUM);
  g_assert_null (rs_task_telling_find_reader (telling, first->uid));
}

static void
test_example (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = load (fixture, fixture->example);
  const RsTaskNarrator *ann = g_ptr_array_index (rs_tasks_get_narrators (tasks), 0);
  const RsTaskNarrator *teacher = g_ptr_array_index (rs_tasks_get_narrators (tasks), 1);
  const RsTaskReturn *back = g_ptr_array_index (rs_tasks_get_returned (tasks), 0);
  const RsTaskLabel *label = g_ptr_array_index (rs_tasks_get_labels (tasks), 1);

  g_assert_cmpstr (rs_tasks_get_today (tasks), ==, "2026-11-27");
  g_assert_cmpstr (rs_tasks_get_museum (tasks), ==, "Музей школы № 1");
  g_assert_cmpstr (ann->name, ==, "Аня");
  g_assert_cmpuint (ann->grade, ==, 3);
  g_assert_false (ann->is_adult);
  g_assert_true (teacher->is_adult);
  g_assert_true (rs_tasks_find_narrator (tasks, teacher->uid) == teacher);
  g_assert_null (rs_tasks_find_narrator (tasks, NULL));
  assert_telling (tasks);
  g_assert_cmpuint (rs_tasks_get_labels (tasks)->len, ==, 2);
  g_assert_cmpstr (label->owner, ==, "ui:dock home");
  g_assert_cmpint (back->reason, ==, RS_TASK_REASON_LOUDER);
  g_assert_cmpstr (back->words, ==, "Последнее слово тихо");
  g_assert_cmpuint (g_strv_length (back->sentences), ==, 1);
  g_assert_nonnull (rs_tasks_find_voice (tasks, "ui:studio who"));
  g_assert_null (rs_tasks_find_voice (tasks, "ui:studio nobody"));
}

/* What is saved says the same when it is read; saved again it is not even touched. */
static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = load (fixture, fixture->example);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "tasks.json", NULL);
  g_autoptr (RsTasks) again = NULL;
  struct stat first;
  struct stat second;

  g_assert_true (rs_tasks_save (tasks, fixture->data, &error));
  g_assert_no_error (error);
  g_assert_cmpint (stat (path, &first), ==, 0);
  again = rs_tasks_load (fixture->data, &error);
  g_assert_no_error (error);
  assert_telling (again);
  g_assert_cmpuint (rs_tasks_get_labels (again)->len, ==, 2);
  g_assert_cmpuint (rs_tasks_get_returned (again)->len, ==, 1);
  g_assert_cmpstr (rs_tasks_find_voice (again, "ui:studio who"), ==,
                   rs_tasks_find_voice (tasks, "ui:studio who"));
  g_assert_true (rs_tasks_save (again, fixture->data, &error));
  g_assert_cmpint (stat (path, &second), ==, 0);
  g_assert_cmpuint (first.st_ino, ==, second.st_ino);
  rs_tasks_set_museum (again, "Другой «музей»\\\n\x01");
  g_assert_true (rs_tasks_save (again, fixture->data, &error));
  g_assert_cmpint (stat (path, &second), ==, 0);
  g_assert_cmpuint (first.st_ino, !=, second.st_ino);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = load (
      fixture, "{\"format\": 1, \"today\": \"2026-11-27\", \"later\": {\"a\": [1]}}");

  g_assert_cmpuint (rs_tasks_get_narrators (tasks)->len, ==, 0);
  g_assert_cmpuint (rs_tasks_get_tellings (tasks)->len, ==, 0);
  g_assert_cmpstr (rs_tasks_get_museum (tasks), ==, "");
}

static void
test_may_record (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = load (fixture, fixture->example);
  const RsTaskNarrator *ann = g_ptr_array_index (rs_tasks_get_narrators (tasks), 0);
  const RsTaskNarrator *teacher = g_ptr_array_index (rs_tasks_get_narrators (tasks), 1);

  g_assert_true (rs_tasks_may_record (tasks, ann, "2026-11-27"));
  g_assert_true (rs_tasks_may_record (tasks, ann, "2027-05-31"));
  g_assert_false (rs_tasks_may_record (tasks, ann, "2027-06-01"));
  g_assert_false (rs_tasks_may_record (tasks, teacher, "2026-11-27"));
  g_assert_false (rs_tasks_may_record (tasks, NULL, "2026-11-27"));
  /* A clock that went back brings no consent back. */
  rs_tasks_set_today (tasks, "2027-06-01");
  g_assert_false (rs_tasks_may_record (tasks, ann, "2020-01-01"));
}

static void
test_files (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = load (fixture, fixture->example);
  g_autofree char *files = g_build_filename (fixture->folder, "files", NULL);
  g_autofree char *link_path = g_build_filename (files, "link.opus", NULL);
  g_autofree char *expected = g_build_filename (files, "a.opus", NULL);
  g_autofree char *found = NULL;
  static const char *const strays[] = { "files/none.opus",     "files/link.opus",
                                        "files/../tasks.json", "../working.db",
                                        "/etc/passwd",         "files/",
                                        "files/a/b.opus",      "files/.a.opus" };

  rs_test_inbox_write (files, "a.opus", "звук");
  g_assert_cmpint (symlink ("a.opus", link_path), ==, 0);
  found = rs_tasks_find_file (tasks, "files/a.opus");
  g_assert_cmpstr (found, ==, expected);
  g_assert_null (rs_tasks_find_file (tasks, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (strays); i++)
    g_assert_null (rs_tasks_find_file (tasks, strays[i]));
}

/* One slip each in the example, and where the sentence says that it is. */
static const struct
{
  const char *from;
  const char *to;
  const char *place;
} slips[] = {
  { "\"format\": 1", "\"format\": 0", "format" },
  { "\"format\": 1", "\"format\": \"1\"", "format" },
  { "\"today\": \"2026-11-27\"", "\"today\": \"2026-13-40\"", "today" },
  { "\"today\": \"2026-11-27\",", "", "today" },
  { "\"grade\": 3", "\"grade\": 12", "narrators[0].grade" },
  { "\"grade\": 3", "\"grade\": 1e3", "narrators[0].grade" },
  { "\"kind\": \"child\"", "\"kind\": \"robot\"", "narrators[0].kind" },
  { "\"consent\": true", "\"consent\": 1", "narrators[0].consent" },
  { "2027-05-31", "31.05.2027", "narrators[0].until" },
  { "\"name\": \"Аня\"", "\"name\": \"\"", "narrators[0].name" },
  { "\"name\": \"Аня\"", "\"name\": \"А\\u0001\"", "narrators[0].name" },
  { "\"name\": \"Аня\"", "\"name\": \"\\ud800\"", "" },
  { "\"level\": \"little\"", "\"level\": \"baby\"", "tellings[0].level" },
  { "files/", "files/../", "tellings[0].picture" },
  { "\"draft\": false", "\"draft\": []", "tellings[0].draft" },
  { "\"text\": \"Он любил", "\"text\": [\"Он любил", "" },
  { "\"text\": \"Зимой было холодно.\"", "\"text\": 5", "tellings[0].cards[1][0].text" },
  { "[1830, 3600]", "[3600, 1830]", "tellings[0].model.times" },
  { "[1830, 3600]", "[1830]", "tellings[0].model.times" },
  { "[1830, 3600]", "[1830, 2000, 3600]", "tellings[0]" },
  { "[1830, 3600]", "[1830, -1]", "tellings[0]" },
  { "\"state\": \"museum\"", "\"state\": \"lost\"", "tellings[0].readers[0].state" },
  { "\"reason\": \"louder\"", "\"reason\": \"sing\"", "returned[0].reason" },
  { "\"returned\": [", "\"returned\": [7,", "returned[0]" },
  { "\"voices\": {", "\"voices\": {\"ui:x\": \"x.opus\",", "ui:x" },
  { "\"voices\": {", "\"voices\": [{", "" },
  { "\"narrators\": [", "/* \" */ \"narrators\": [", "" },
  { "\"narrators\": [", "\"narrators\": 'x', \"n\": [", "" },
};

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autofree char *text = rs_test_inbox_replace (fixture->example, slips[i].from,
                                                     slips[i].to);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", slips[i].to);
      rs_test_inbox_write (fixture->folder, "tasks.json", text);
      g_assert_null (rs_tasks_load (fixture->data, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
      g_assert_nonnull (strstr (error->message, slips[i].place));
    }
}

static void
test_uid_shapes (Fixture *fixture, gconstpointer data)
{
  const char *uid = strstr (fixture->example, "\"uid\": \"");
  g_autofree char *upper = g_strdup (fixture->example);
  g_autofree char *longer = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other_error = NULL;

  upper[uid - fixture->example + 8] = 'X';
  rs_test_inbox_write (fixture->folder, "tasks.json", upper);
  g_assert_null (rs_tasks_load (fixture->data, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
  longer = rs_test_inbox_replace (fixture->example, "\"digest\": \"", "\"digest\": \"a");
  rs_test_inbox_write (fixture->folder, "tasks.json", longer);
  g_assert_null (rs_tasks_load (fixture->data, &other_error));
  g_assert_error (other_error, RS_ERROR, RS_ERROR_DAMAGED);
}

static void
test_not_there (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_tasks_load (fixture->data, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
}

static void
test_too_new (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  rs_test_inbox_write (fixture->folder, "tasks.json", "{\"format\": 2}");
  g_assert_null (rs_tasks_load (fixture->data, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_TOO_NEW);
}

/* Neither a link, nor a folder, nor brackets without end. */
#define N_LABELS 3000 /* some 500 kB: several pieces */

static char *
write_labels (const char *slip_at_end)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": 1, \"today\": \"2026-11-27\", "
                                           "\"labels\": [");
  g_autofree char *digest = g_strnfill (64, 'a');

  for (guint i = 0; i < N_LABELS; i++)
    g_string_append_printf (text,
                            "%s{\"owner\": \"%032x\", \"field\": \"title\", "
                            "\"text\": \"[Скала] }%u{\", \"digest\": \"%s\"}",
                            i > 0 ? "," : "", i, i, digest);
  g_string_append_printf (text, "%s]}", slip_at_end);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = write_labels ("");
  g_autoptr (GError) error = NULL;
  g_autoptr (RsTasks) tasks = NULL;
  GPtrArray *labels;

  rs_test_inbox_write (fixture->folder, "tasks.json", text);
  tasks = rs_tasks_load (fixture->data, &error);
  g_assert_no_error (error);
  labels = rs_tasks_get_labels (tasks);
  g_assert_cmpuint (labels->len, ==, N_LABELS);
  for (guint i = 0; i < N_LABELS; i++)
    {
      const RsTaskLabel *label = g_ptr_array_index (labels, i);
      g_autofree char *words = g_strdup_printf ("[Скала] }%u{", i);

      g_assert_cmpstr (label->text, ==, words);
    }
}

/* What is wrong far behind is found, and its place is told. */
static void
test_long_refused (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *end, *place;
  } ends[] = {
    { ",{}", "labels[3000]." }, { ",7", "labels" },  { ",", "labels" },
    { " {}", "labels" },        { ",{]}", "" },      { ",{\"owner\"}", "labels" },
    { ",{} {}", "labels" },     { ",[]", "labels" }, { ",null", "labels" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = write_labels (ends[i].end);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", ends[i].end);
      rs_test_inbox_write (fixture->folder, "tasks.json", text);
      g_assert_null (rs_tasks_load (fixture->data, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
      if (ends[i].place[0] != '\0')
        g_assert_nonnull (strstr (error->message, ends[i].place));
    }
}

static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "tasks.json", NULL);
  g_autofree char *deep = g_strnfill (100000, '[');
  g_autoptr (GError) link_error = NULL;
  g_autoptr (GError) folder_error = NULL;
  g_autoptr (GError) deep_error = NULL;

  rs_test_inbox_write (fixture->folder, "real.json", fixture->example);
  g_assert_cmpint (symlink ("real.json", path), ==, 0);
  g_assert_null (rs_tasks_load (fixture->data, &link_error));
  g_assert_error (link_error, RS_ERROR, RS_ERROR_DAMAGED);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_mkdir (path, 0755), ==, 0);
  g_assert_null (rs_tasks_load (fixture->data, &folder_error));
  g_assert_error (folder_error, RS_ERROR, RS_ERROR_DAMAGED);
  g_assert_cmpint (g_rmdir (path), ==, 0);
  rs_test_inbox_write (fixture->folder, "tasks.json", deep);
  g_assert_null (rs_tasks_load (fixture->data, &deep_error));
  g_assert_error (deep_error, RS_ERROR, RS_ERROR_DAMAGED);
}

/* Saving that fails leaves what was there. */
static void
test_disk_refuses (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = load (fixture, fixture->example);
  g_autofree char *path = g_build_filename (fixture->folder, "tasks.json", NULL);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  const struct rlimit small = { 100, RLIM_INFINITY };
  const struct rlimit none = { RLIM_INFINITY, RLIM_INFINITY };

  rs_tasks_set_museum (tasks, "Новое имя");
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (rs_tasks_save (tasks, fixture->data, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &none), ==, 0);
  g_assert_nonnull (error);
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, fixture->example);
}

/* A writer was killed: what it left takes no room for ever. */
static void
test_leftovers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = load (fixture, fixture->example);
  g_autofree char *left = g_build_filename (fixture->folder, ".tasks.json.aaaaaa", NULL);

  rs_test_inbox_write (fixture->folder, ".tasks.json.aaaaaa", "{");
  g_assert_true (rs_tasks_save (tasks, fixture->data, NULL));
  g_assert_false (g_file_test (left, G_FILE_TEST_EXISTS));
}

static void
test_names (void)
{
  RsTaskReason reason = RS_TASK_REASON_AGAIN;
  RsTaskProgress progress = RS_TASK_SUBMITTED;

  for (guint i = 0; i < RS_TASK_N_REASONS; i++)
    {
      g_assert_true (rs_task_reason_from_string (rs_task_reason_to_string (i), &reason));
      g_assert_cmpint (reason, ==, i);
    }
  for (guint i = 0; i < RS_TASK_N_PROGRESS; i++)
    {
      g_assert_true (
          rs_task_progress_from_string (rs_task_progress_to_string (i), &progress));
      g_assert_cmpint (progress, ==, i);
    }
  g_assert_false (rs_task_reason_from_string ("sing", &reason));
  g_assert_false (rs_task_progress_from_string (NULL, &progress));
}

#define ADD(name, function) \
  g_test_add ("/tasks/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  signal (SIGXFSZ, SIG_IGN);

  ADD ("example", test_example);
  ADD ("round-trip", test_round_trip);
  ADD ("empty", test_empty);
  ADD ("may-record", test_may_record);
  ADD ("files", test_files);
  ADD ("refused", test_refused);
  ADD ("uid-shapes", test_uid_shapes);
  ADD ("not-there", test_not_there);
  ADD ("too-new", test_too_new);
  ADD ("long", test_long);
  ADD ("long-refused", test_long_refused);
  ADD ("hostile", test_hostile);
  ADD ("disk-refuses", test_disk_refuses);
  ADD ("leftovers", test_leftovers);
  g_test_add_func ("/tasks/names", test_names);

  return g_test_run ();
}
