/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What comes into the inbox on anybody's stick: a bad take never hides the good ones. */
#include "rs-error.h"
#include "rs-file.h"
#include "rs-request.h"
#include "rs-take.h"
#include "rs-test-inbox.h"
#include "rs-uid.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char *data;
  char *inbox;
  char *example;
  char *uid; /* of the take in it */
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  const char *uid;

  fixture->data = g_dir_make_tmp ("rs-inbox-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->inbox = g_build_filename (fixture->data, "inbox", NULL);
  fixture->example = rs_test_inbox_example ("take");
  uid = strstr (fixture->example, "\"uid\": \"");
  fixture->uid = g_strndup (uid + 8, RS_UID_LENGTH);
  fixture->folder = g_build_filename (fixture->inbox, fixture->uid, NULL);
  rs_test_inbox_write (fixture->folder, "01-1.flac", "первое");
  rs_test_inbox_write (fixture->folder, "00-1.flac", "всё сразу");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_file_remove_tree (fixture->data, NULL);
  g_free (fixture->data);
  g_free (fixture->inbox);
  g_free (fixture->example);
  g_free (fixture->uid);
  g_free (fixture->folder);
}

static void
test_example (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsTake) take = NULL;
  const RsTakeTry *try;

  rs_test_inbox_write (fixture->folder, "take.json", fixture->example);
  take = rs_take_load (fixture->folder, &error);
  g_assert_no_error (error);
  g_assert_cmpint (rs_take_get_state (take), ==, RS_TAKE_SUBMITTED);
  g_assert_cmpuint (rs_take_get_n_items (take), ==, 3);
  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 2);
  g_assert_cmpuint (rs_take_get_n_lost (take), ==, 0);
  try = rs_take_item_get_chosen (rs_take_get_item (take, 0));
  g_assert_cmpint (try->start, ==, 14400);
  g_assert_cmpint (try->end, ==, 96000);
  /* The digests of the example are of other sounds. */
  g_assert_false (rs_take_check_try (take, 0, 0, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
}

static const struct
{
  const char *from;
  const char *to;
  const char *place;
} slips[] = {
  { "\"format\": 1", "\"format\": -1", "format" },
  { "\"uid\": \"", "\"uid\": \"0", "uid" },
  { "\"kind\": \"telling\"", "\"kind\": \"song\"", "kind" },
  { "\"kind\": \"telling\"", "\"kind\": \"labels\"", "telling" },
  { "\"state\": \"submitted\"", "\"state\": \"accepted\"", "state" },
  { "\"narrator\": \"", "\"narrator\": \"../", "narrator" },
  { "\"title\": \"Мамонты\"", "\"title\": null", "title" },
  { "2026-11-27", "2026-02-30", "made" },
  { "\"items\": [", "\"items\": [], \"more\": [", "items" },
  { "\"items\": [", "\"items\": [5, ", "items[0]" },
  { "\"field\": \"\"", "\"field\": \"title\"", "items[0].field" },
  { "\"owner\": \"", "\"owner\": \"ui:", "items[0].owner" },
  { "\"card\": 0", "\"card\": -1", "items[0].card" },
  { "\"card\": 0", "\"card\": 99999999999999999999", "items[0].card" },
  { "\"chosen\": 1", "\"chosen\": 2", "items[0].chosen" },
  { "\"chosen\": 1", "\"chosen\": 1.5", "items[0].chosen" },
  { "\"chosen\": -1", "\"chosen\": 0", "items[2].chosen" },
  { "\"file\": \"01-1.flac\"", "\"file\": \"../01-1.flac\"", "items[0].tries[0].file" },
  { "\"file\": \"01-1.flac\"", "\"file\": \"/etc/passwd\"", "items[0].tries[0].file" },
  { "\"file\": \"01-1.flac\"", "\"file\": \"02-1.flac\"", "items[0].tries[0].file" },
  { "\"file\": \"01-1.flac\"", "\"file\": \"1-1.flac\"", "items[0].tries[0].file" },
  { "\"file\": \"01-1.flac\"", "\"file\": \"01-0.flac\"", "items[0].tries[0].file" },
  { "\"file\": \"01-1.flac\"", "\"file\": \"01-1.flac.exe\"", "items[0].tries[0].file" },
  { "\"file\": \"01-1.flac\"", "\"file\": \"link\"", "items[0].tries[0].file" },
  { "\"sha256\": \"", "\"sha256\": \"Z", "items[0].tries[0].sha256" },
  { "\"samples\": 91200", "\"samples\": 0", "items[0].tries[0].samples" },
  { "\"samples\": 91200", "\"samples\": 9223372036854775807", "tries[0].samples" },
  { "\"start\": 0", "\"start\": 91200", "items[0].tries[0].start" },
  { "\"end\": 91200", "\"end\": 91201", "items[0].tries[0].end" },
  { "\"end\": 91200", "\"end\": 0", "items[0].tries[0].end" },
  { "\"tries\": []", "\"tries\": {}", "items[2].tries" },
  { "\"tries\": []", "\"tries\": [1,2,3,4]", "items[2].tries" },
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
      rs_test_inbox_write (fixture->folder, "take.json", text);
      g_assert_null (rs_take_load (fixture->folder, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
      g_assert_nonnull (strstr (error->message, slips[i].place));
    }
}

/* Two items that are one. */
static void
test_twice (Fixture *fixture, gconstpointer data)
{
  const char *first = strstr (fixture->example, "\"owner\": \"") + 10;
  const char *second = strstr (first, "\"owner\": \"") + 10;
  g_autofree char *text = g_strdup (fixture->example);
  g_autoptr (GError) error = NULL;

  memcpy (text + (second - fixture->example), first, RS_UID_LENGTH);
  rs_test_inbox_write (fixture->folder, "take.json", text);
  g_assert_null (rs_take_load (fixture->folder, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, "items[1].owner"));
}

/* A sound is a file: what a link would bring in is never read. */
static void
test_link_for_sound (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "01-1.flac", NULL);
  g_autoptr (GError) error = NULL;

  rs_test_inbox_write (fixture->folder, "take.json", fixture->example);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (symlink ("/etc/passwd", path), ==, 0);
  g_assert_null (rs_take_load (fixture->folder, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
}

/* A sound that did not come along is missed; the rest is there to be heard. */
static void
test_lost_sound (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "00-1.flac", NULL);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) takes = NULL;
  RsTake *take;

  rs_test_inbox_write (fixture->folder, "take.json", fixture->example);
  g_assert_cmpint (g_unlink (path), ==, 0);
  takes = rs_take_list (fixture->data, findings);
  g_assert_cmpuint (takes->len, ==, 1);
  g_assert_cmpuint (findings->len, ==, 1);
  take = g_ptr_array_index (takes, 0);
  g_assert_cmpuint (rs_take_get_n_lost (take), ==, 2);
  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 1);
  g_assert_cmpint (rs_take_get_item (take, 0)->chosen, ==, 0);
  g_assert_cmpint (rs_take_get_item (take, 1)->chosen, ==, -1);
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = rs_test_inbox_replace (fixture->example, "\"format\": 1",
                                                 "\"format\": 2");
  g_autoptr (GError) error = NULL;

  rs_test_inbox_write (fixture->folder, "take.json", text);
  g_assert_null (rs_take_load (fixture->folder, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_TOO_NEW);
}

/* Good takes in the order they were begun, among all that may lie in a folder. */
static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) first = rs_test_inbox_take (fixture->data, 1);
  g_autoptr (RsTake) second = rs_test_inbox_take (fixture->data, 1);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) takes = NULL;
  g_autofree char *damaged = g_strnfill (32, 'a');
  g_autofree char *link_name = g_strnfill (32, 'b');
  g_autofree char *empty = g_strnfill (32, 'c');
  g_autofree char *damaged_path = g_build_filename (fixture->inbox, damaged, NULL);
  g_autofree char *link_path = g_build_filename (fixture->inbox, link_name, NULL);
  g_autofree char *empty_path = g_build_filename (fixture->inbox, empty, NULL);

  rs_test_inbox_write (fixture->folder, "take.json", fixture->example);
  rs_test_inbox_write (damaged_path, "take.json", "{");
  g_assert_cmpint (symlink (fixture->uid, link_path), ==, 0);
  g_assert_cmpint (g_mkdir (empty_path, 0755), ==, 0);
  rs_test_inbox_write (fixture->inbox, "Заметки.txt", "не запись");
  takes = rs_take_list (fixture->data, findings);
  g_assert_cmpuint (takes->len, ==, 3);
  g_assert_cmpstr (rs_take_get_uid (g_ptr_array_index (takes, 0)), <,
                   rs_take_get_uid (g_ptr_array_index (takes, 1)));
  g_assert_cmpuint (findings->len, ==, 3);
  for (guint i = 0; i < findings->len; i++)
    g_assert_nonnull (strstr (g_ptr_array_index (findings, i), fixture->inbox));
}

static void
test_no_inbox (Fixture *fixture, gconstpointer data)
{
  g_autofree char *none = g_build_filename (fixture->data, "none", NULL);
  g_autoptr (GPtrArray) takes = rs_take_list (none, NULL);
  g_autoptr (GPtrArray) requests = rs_request_list (none, NULL);

  g_assert_cmpuint (takes->len, ==, 0);
  g_assert_cmpuint (requests->len, ==, 0);
}

static void
test_requests (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->inbox, "requests", NULL);
  g_autofree char *example = rs_test_inbox_example ("request");
  g_autofree char *uid = g_strndup (strstr (example, "\"uid\": \"") + 8, RS_UID_LENGTH);
  g_autofree char *name = g_strconcat (uid, ".json", NULL);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) requests = NULL;
  g_autoptr (GPtrArray) left = NULL;
  const RsRequest *request;

  rs_test_inbox_write (folder, name, example);
  rs_test_inbox_write (folder, "damaged.json", "[]");
  g_assert_true (rs_request_write (fixture->data, "Оля \"Ё\"", 0, NULL));
  requests = rs_request_list (fixture->data, findings);
  g_assert_cmpuint (requests->len, ==, 2);
  g_assert_cmpuint (findings->len, ==, 1);
  for (guint i = 0; i < requests->len; i++)
    {
      request = g_ptr_array_index (requests, i);
      if (g_str_equal (request->uid, uid))
        {
          g_assert_cmpstr (request->name, ==, "Петя");
          g_assert_cmpuint (request->grade, ==, 2);
        }
      else
        g_assert_cmpstr (request->name, ==, "Оля \"Ё\"");
      g_assert_true (rs_request_delete (fixture->data, request->uid, NULL));
    }
  left = rs_request_list (fixture->data, NULL);
  g_assert_cmpuint (left->len, ==, 0);
  g_assert_false (rs_request_delete (fixture->data, uid, NULL));
}

/* A name is a name, and a class on a rainy day does not fill the disk. */
static void
test_request_limits (Fixture *fixture, gconstpointer data)
{
  g_autofree char *longest = g_strnfill (61, 'a');
  const char *bad[] = { "", longest, "два\nслова", "\x01", "\xff" };
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) name_error = NULL;

      g_assert_false (rs_request_write (fixture->data, bad[i], 1, &name_error));
      g_assert_error (name_error, RS_ERROR, RS_ERROR_INVALID);
    }
  for (guint i = 0; i < 200; i++)
    g_assert_true (rs_request_write (fixture->data, "Аня", 1, NULL));
  g_assert_false (rs_request_write (fixture->data, "Аня", 1, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_BUSY);
}

#define ADD(name, function) \
  g_test_add ("/inbox/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("example", test_example);
  ADD ("refused", test_refused);
  ADD ("twice", test_twice);
  ADD ("link-for-sound", test_link_for_sound);
  ADD ("lost-sound", test_lost_sound);
  ADD ("newer", test_newer);
  ADD ("list", test_list);
  ADD ("no-inbox", test_no_inbox);
  ADD ("requests", test_requests);
  ADD ("request-limits", test_request_limits);

  return g_test_run ();
}
