/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The examples of app/inbox/README.md, and takes to play with. */
#include "rs-test-inbox.h"

#include "rs-text.h"
#include "rs-uid.h"

#include <glib/gstdio.h>
#include <string.h>

#define GUIDE RS_FIXTURES "/../../app/inbox/README.md"

/* The block of the guide that is marked with @name. */
char *
rs_test_inbox_example (const char *name)
{
  g_autofree char *guide = NULL;
  g_autofree char *fence = g_strconcat ("```json ", name, "\n", NULL);
  const char *from;
  const char *to;

  g_assert_true (g_file_get_contents (GUIDE, &guide, NULL, NULL));
  from = strstr (guide, fence);
  g_assert_nonnull (from);
  from += strlen (fence);
  to = strstr (from, "```");
  g_assert_nonnull (to);
  return g_strndup (from, (gsize)(to - from));
}

/* @text with the first @from in it as @to. */
char *
rs_test_inbox_replace (const char *text, const char *from, const char *to)
{
  const char *at = strstr (text, from);
  g_autofree char *before = NULL;

  g_assert_nonnull (at);
  before = g_strndup (text, (gsize)(at - text));
  return g_strconcat (before, to, at + strlen (from), NULL);
}

void
rs_test_inbox_write (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* A new take of @n_items sentences. */
RsTake *
rs_test_inbox_take (const char *data, guint n_items)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_take_item_free);
  g_autofree char *narrator = rs_uid_new ();
  g_autofree char *telling = rs_uid_new ();
  RsTakeHead head = { .kind = RS_TAKE_TELLING,
                      .state = RS_TAKE_OPEN,
                      .narrator = narrator,
                      .telling = telling,
                      .title = (char *)"Мамонты",
                      .made = (char *)"2026-11-27" };
  RsTake *take;

  for (guint i = 0; i < n_items; i++)
    {
      g_autofree char *uid = rs_uid_new ();
      g_autofree char *text = g_strdup_printf ("Предложение %u.", i + 1);
      g_autofree char *digest = rs_text_digest (text);

      g_ptr_array_add (items, rs_take_item_new (uid, "", text, digest, i / 2));
    }
  take = rs_take_create (data, &head, items, &error);
  g_assert_no_error (error);
  return take;
}

/* What a recorder would leave for an item: bytes at the path of its next try. */
char *
rs_test_inbox_record (RsTake *take, guint item, const char *sound)
{
  char *path = rs_take_begin_try (take, item);

  g_assert_nonnull (path);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_set_contents (path, sound, -1, NULL));
  return path;
}
