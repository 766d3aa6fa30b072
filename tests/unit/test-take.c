/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes: tries kept and chosen, what a crash leaves, what a disk or a stick does to them.
 */
#include "rs-error.h"
#include "rs-file.h"
#include "rs-take.h"
#include "rs-test-inbox.h"
#include "rs-uid.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define KILLS 20

typedef struct
{
  char *data;
  char *inbox;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->data = g_dir_make_tmp ("rs-take-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->inbox = g_build_filename (fixture->data, "inbox", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_file_remove_tree (fixture->data, NULL);
  g_free (fixture->data);
  g_free (fixture->inbox);
}

static void
read_item (RsTake *take, guint item, const char *sound)
{
  g_autofree char *path = rs_test_inbox_record (take, item, sound);
  g_autoptr (GError) error = NULL;

  g_assert_true (rs_take_end_try (take, item, path, 48000, &error));
  g_assert_no_error (error);
}

static RsTake *
load_again (RsTake *take)
{
  g_autoptr (GError) error = NULL;
  RsTake *again = rs_take_load (rs_take_get_folder (take), &error);

  g_assert_no_error (error);
  return again;
}

static void
assert_try (RsTake *take, guint item, guint try, const char *sound)
{
  g_autofree char *path = rs_take_get_try_path (take, item, try);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, sound);
  g_assert_true (rs_take_check_try (take, item, try, NULL));
}

static guint
count_sounds (RsTake *take)
{
  g_autoptr (GDir) dir = g_dir_open (rs_take_get_folder (take), 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".flac"))
      n++;
  return n;
}

static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 3);
  g_autoptr (RsTake) again = NULL;
  g_autofree char *chosen = NULL;
  struct stat status;

  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 0);
  g_assert_null (rs_take_get_chosen_path (take, 1));
  read_item (take, 1, "второе");
  again = load_again (take);
  g_assert_cmpstr (rs_take_get_uid (again), ==, rs_take_get_uid (take));
  g_assert_cmpint (rs_take_get_kind (again), ==, RS_TAKE_TELLING);
  g_assert_cmpint (rs_take_get_state (again), ==, RS_TAKE_OPEN);
  g_assert_cmpstr (rs_take_get_narrator (again), ==, rs_take_get_narrator (take));
  g_assert_cmpstr (rs_take_get_telling (again), ==, rs_take_get_telling (take));
  g_assert_cmpstr (rs_take_get_title (again), ==, "Мамонты");
  g_assert_cmpstr (rs_take_get_made (again), ==, "2026-11-27");
  g_assert_cmpuint (rs_take_get_n_items (again), ==, 3);
  g_assert_cmpuint (rs_take_get_n_recorded (again), ==, 1);
  g_assert_cmpstr (rs_take_get_item (again, 2)->text, ==, "Предложение 3.");
  g_assert_cmpuint (rs_take_get_item (again, 2)->card, ==, 1);
  g_assert_null (rs_take_get_item (again, 3));
  assert_try (again, 1, 0, "второе");
  chosen = rs_take_get_chosen_path (again, 1);
  g_assert_true (g_str_has_suffix (chosen, "/02-1.flac"));
  /* For nobody else to listen to. */
  g_assert_cmpint (stat (rs_take_get_folder (take), &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
}

/* The manifest holds what consent needs and nothing else of a child or a machine. */
static void
test_says_little (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 1);
  g_autofree char *path = g_build_filename (rs_take_get_folder (take), "take.json", NULL);
  g_autofree char *text = NULL;

  read_item (take, 0, "раз");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, fixture->data));
  g_assert_null (strstr (text, g_get_host_name ()));
  g_assert_null (strstr (text, "T0"));
  g_assert_nonnull (strstr (text, "\"made\": \"2026-11-27\""));
}

static void
test_three_tries (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 2);
  g_autoptr (RsTake) again = NULL;
  const RsTakeItem *item;

  read_item (take, 0, "раз");
  read_item (take, 0, "два");
  read_item (take, 0, "три");
  g_assert_cmpuint (rs_take_get_item (take, 0)->tries->len, ==, 3);
  g_assert_cmpint (rs_take_get_item (take, 0)->chosen, ==, 2);
  /* The first is the best: it stays while the oldest of the others goes. */
  g_assert_true (rs_take_choose (take, 0, 0, NULL));
  read_item (take, 0, "четыре");
  item = rs_take_get_item (take, 0);
  g_assert_cmpuint (item->tries->len, ==, 3);
  g_assert_cmpint (item->chosen, ==, 2);
  assert_try (take, 0, 0, "раз");
  assert_try (take, 0, 1, "три");
  assert_try (take, 0, 2, "четыре");
  g_assert_cmpuint (count_sounds (take), ==, 3);
  read_item (take, 0, "пять");
  assert_try (take, 0, 0, "три");
  again = load_again (take);
  g_assert_cmpint (rs_take_get_item (again, 0)->chosen, ==, 2);
  assert_try (again, 0, 2, "пять");
}

static void
test_drop (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 1);

  read_item (take, 0, "раз");
  read_item (take, 0, "два");
  read_item (take, 0, "три");
  g_assert_true (rs_take_drop_try (take, 0, 0, NULL));
  g_assert_cmpint (rs_take_get_item (take, 0)->chosen, ==, 1);
  assert_try (take, 0, 1, "три");
  g_assert_true (rs_take_drop_try (take, 0, 1, NULL));
  g_assert_cmpint (rs_take_get_item (take, 0)->chosen, ==, 0);
  g_assert_true (rs_take_drop_try (take, 0, 0, NULL));
  g_assert_cmpint (rs_take_get_item (take, 0)->chosen, ==, -1);
  g_assert_null (rs_take_item_get_chosen (rs_take_get_item (take, 0)));
  g_assert_cmpuint (count_sounds (take), ==, 0);
}

/* Read in one go: one file, until the last try that is a part of it is gone. */
static void
test_whole (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 3);
  g_autoptr (RsTake) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = rs_test_inbox_record (take, RS_TAKE_WHOLE, "всё");
  const RsTakeCut cuts[] = { { 100, 4000 }, { 4000, 9600 } };
  const RsTakeCut moved = { 200, 3900 };
  const RsTakeTry *try;

  g_assert_true (g_str_has_suffix (path, "/00-1.flac"));
  g_assert_true (rs_take_end_whole (take, path, 9600, 1, cuts, 2, &error));
  g_assert_no_error (error);
  g_assert_true (rs_take_set_cut (take, 1, 0, &moved, &error));
  again = load_again (take);
  g_assert_cmpuint (rs_take_get_n_recorded (again), ==, 2);
  try = rs_take_item_get_chosen (rs_take_get_item (again, 1));
  g_assert_cmpint (try->start, ==, 200);
  g_assert_cmpint (try->end, ==, 3900);
  try = rs_take_item_get_chosen (rs_take_get_item (again, 2));
  g_assert_cmpint (try->start, ==, 4000);
  g_assert_cmpstr (try->file, ==, "00-1.flac");
  g_assert_true (rs_take_drop_try (again, 1, 0, NULL));
  g_assert_cmpuint (count_sounds (again), ==, 1);
  g_assert_true (rs_take_drop_try (again, 2, 0, NULL));
  g_assert_cmpuint (count_sounds (again), ==, 0);
}

static void
test_state (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 1);
  static const RsTakeState states[] = { RS_TAKE_DECLINED, RS_TAKE_SUBMITTED,
                                        RS_TAKE_OPEN };

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autoptr (RsTake) again = NULL;

      g_assert_true (rs_take_set_state (take, states[i], NULL));
      again = load_again (take);
      g_assert_cmpint (rs_take_get_state (again), ==, states[i]);
    }
}

static void
test_delete (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 1);
  g_autoptr (RsTake) half = rs_test_inbox_take (fixture->data, 1);
  g_autoptr (GPtrArray) takes = NULL;
  g_autoptr (GDir) dir = NULL;
  g_autofree char *going = g_strconcat (fixture->inbox, "/.going-",
                                        rs_take_get_uid (half), NULL);

  read_item (take, 0, "раз");
  g_assert_true (rs_take_delete (take, NULL));
  /* A delete that the machine broke off is finished by the next look. */
  read_item (half, 0, "два");
  g_assert_cmpint (g_rename (rs_take_get_folder (half), going), ==, 0);
  takes = rs_take_list (fixture->data, NULL);
  g_assert_cmpuint (takes->len, ==, 0);
  dir = g_dir_open (fixture->inbox, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
}

/* Recorded, and the machine stopped before the list knew. */
static void
test_orphans (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 2);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autofree char *path = NULL;
  g_autofree char *whole = NULL;
  g_autofree char *link_path = g_build_filename (rs_take_get_folder (take), "01-9.flac",
                                                 NULL);
  const RsTakeOrphan *orphan;

  read_item (take, 1, "раз");
  none = rs_take_find_orphans (take);
  g_assert_cmpuint (none->len, ==, 0);
  path = rs_test_inbox_record (take, 1, "два, обор");
  whole = rs_test_inbox_record (take, RS_TAKE_WHOLE, "всё, обор");
  rs_test_inbox_write (rs_take_get_folder (take), "03-1.flac", "такого нет");
  rs_test_inbox_write (rs_take_get_folder (take), "2-2.flac", "не то имя");
  g_assert_cmpint (symlink ("/etc/passwd", link_path), ==, 0);
  found = rs_take_find_orphans (take);
  g_assert_cmpuint (found->len, ==, 2);
  orphan = g_ptr_array_index (found, 0);
  g_assert_cmpuint (orphan->item, ==, RS_TAKE_WHOLE);
  g_assert_cmpstr (orphan->path, ==, whole);
  orphan = g_ptr_array_index (found, 1);
  g_assert_cmpuint (orphan->item, ==, 1);
  g_assert_cmpstr (orphan->path, ==, path);
  g_assert_true (rs_take_end_try (take, 1, path, 24000, NULL));
  assert_try (take, 1, 1, "два, обор");
}

/* A name that a dropped try had is not given away while its sound lies there. */
static void
test_names_grow (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 1);
  g_autofree char *first = rs_test_inbox_record (take, 0, "раз");
  g_autofree char *second = rs_take_begin_try (take, 0);

  g_assert_true (g_str_has_suffix (first, "/01-1.flac"));
  g_assert_true (g_str_has_suffix (second, "/01-2.flac"));
}

static void
test_wrong_path (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 2);
  g_autofree char *missing = rs_take_begin_try (take, 0);
  g_autofree char *other = rs_test_inbox_record (take, 1, "второе");
  g_autofree char *outside = g_build_filename (fixture->data, "01-1.flac", NULL);
  const char *paths[] = { missing, other, outside, "/etc/passwd" };

  rs_test_inbox_write (fixture->data, "01-1.flac", "чужое");
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (rs_take_end_try (take, 0, paths[i], 100, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
    }
  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 0);
}

/* The disk takes no more: the list is as it was, in memory and outside, and the sound
   that was recorded is still there. */
static void
test_disk_refuses (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 2);
  g_autoptr (RsTake) again = NULL;
  g_autoptr (GPtrArray) orphans = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  const struct rlimit small = { 100, RLIM_INFINITY };
  const struct rlimit none = { RLIM_INFINITY, RLIM_INFINITY };

  read_item (take, 0, "раз");
  path = rs_test_inbox_record (take, 0, "два");
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (rs_take_end_try (take, 0, path, 48000, &error));
  g_assert_false (rs_take_set_state (take, RS_TAKE_SUBMITTED, NULL));
  g_assert_false (rs_take_drop_try (take, 0, 0, NULL));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &none), ==, 0);
  g_assert_nonnull (error);
  g_assert_cmpuint (rs_take_get_item (take, 0)->tries->len, ==, 1);
  g_assert_cmpint (rs_take_get_state (take), ==, RS_TAKE_OPEN);
  again = load_again (take);
  assert_try (again, 0, 0, "раз");
  orphans = rs_take_find_orphans (again);
  g_assert_cmpuint (orphans->len, ==, 1);
  g_assert_true (rs_take_end_try (again, 0, path, 48000, NULL));
}

/* A new take that the disk refuses leaves nothing. */
static void
test_no_take (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_take_item_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *uid = rs_uid_new ();
  g_autofree char *digest = g_strnfill (64, 'a');
  RsTakeHead head = { RS_TAKE_LABELS, RS_TAKE_OPEN,    uid,
                      NULL,           (char *)"Слова", (char *)"2026-11-27" };

  g_ptr_array_add (items, rs_take_item_new ("ui:dock home", "text", "Домой", digest, 0));
  rs_test_inbox_write (fixture->data, "inbox", "файл на месте папки");
  g_assert_null (rs_take_create (fixture->data, &head, items, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (g_unlink (fixture->inbox), ==, 0);
  g_object_unref (rs_take_create (fixture->data, &head, items, NULL));
}

/* Killed at any moment: what was read so far is there, and the rest is an orphan. */
static void
test_kills (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = rs_test_inbox_take (fixture->data, 5);

  for (guint i = 0; i < KILLS; i++)
    {
      g_autoptr (RsTake) again = NULL;
      pid_t child = fork ();

      if (child == 0)
        for (guint item = 0;; item = (item + 1) % 5)
          {
            g_autofree char *path = rs_take_begin_try (take, item);

            g_file_set_contents (path, "звук", -1, NULL);
            rs_take_end_try (take, item, path, 48000, NULL);
          }
      g_usleep ((gulong)g_test_rand_int_range (1000, 30000));
      kill (child, SIGKILL);
      g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
      again = load_again (take);
      g_assert_cmpuint (rs_take_get_n_lost (again), ==, 0);
      for (guint item = 0; item < 5; item++)
        g_assert_cmpuint (rs_take_get_item (again, item)->tries->len, <=, 3);
      g_set_object (&take, again);
    }
}

#define ADD(name, function) \
  g_test_add ("/take/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  signal (SIGXFSZ, SIG_IGN);

  ADD ("round-trip", test_round_trip);
  ADD ("says-little", test_says_little);
  ADD ("three-tries", test_three_tries);
  ADD ("drop", test_drop);
  ADD ("whole", test_whole);
  ADD ("state", test_state);
  ADD ("delete", test_delete);
  ADD ("orphans", test_orphans);
  ADD ("names-grow", test_names_grow);
  ADD ("wrong-path", test_wrong_path);
  ADD ("disk-refuses", test_disk_refuses);
  ADD ("no-take", test_no_take);
  ADD ("kills", test_kills);

  return g_test_run ();
}
