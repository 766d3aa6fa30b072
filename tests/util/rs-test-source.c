/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Content sources of tests: a copy of tests/fixtures/source, or one in memory. */
#include "rs-test-source.h"

#include "rs-narrator-draft.h"
#include "rs-photo-draft.h"
#include "rs-section-draft.h"

#include <glib/gstdio.h>
#include <string.h>

/* Not rs_file_copy(), which waits for the disk. */
static void
copy_file (const char *from, const char *to)
{
  g_autofree char *bytes = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (from, &bytes, &length, NULL));
  g_assert_true (g_file_set_contents (to, bytes, (gssize)length, NULL));
}

static void
copy_tree (const char *from, const char *to)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  g_assert_cmpint (g_mkdir_with_parents (to, 0755), ==, 0);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *source = g_build_filename (from, name, NULL);
      g_autofree char *target = g_build_filename (to, name, NULL);

      if (g_file_test (source, G_FILE_TEST_IS_DIR))
        copy_tree (source, target);
      else
        copy_file (source, target);
    }
}

/**
 * rs_test_source_copy:
 *
 * Returns: (transfer full): a folder of its own with the source of tests/fixtures
 */
char *
rs_test_source_copy (void)
{
  char *folder = g_dir_make_tmp ("rs-source-XXXXXX", NULL);

  copy_tree (RS_FIXTURES "/source", folder);
  return folder;
}

/**
 * rs_test_source_edit:
 * @folder: a copy
 * @file: relative to it
 * @old_text: must be there
 * @new_text: takes its place, at its first occurrence
 */
void
rs_test_source_edit (const char *folder,
                     const char *file,
                     const char *old_text,
                     const char *new_text)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL;
  g_autofree char *edited = NULL;
  const char *place;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  place = strstr (text, old_text);
  g_assert_nonnull (place);
  edited = g_strdup_printf ("%.*s%s%s", (int)(place - text), text, new_text,
                            place + strlen (old_text));
  g_assert_true (g_file_set_contents (path, edited, -1, NULL));
}

/**
 * rs_test_source_append:
 * @folder: a copy
 * @file: relative to it; made if it is missing
 * @text: comes at its end
 */
void
rs_test_source_append (const char *folder, const char *file, const char *text)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *before = NULL;
  g_autofree char *whole = NULL;

  g_file_get_contents (path, &before, NULL, NULL);
  whole = g_strconcat (before != NULL ? before : "", text, NULL);
  g_assert_true (g_file_set_contents (path, whole, -1, NULL));
}

/**
 * rs_test_source_new:
 * @log: where its readers put faults
 *
 * Returns: (transfer full): a source `t` with the pictures a, b, c, the theme s and the
 * narrator n
 */
RsSource *
rs_test_source_new (RsSourceLog *log)
{
  static const char *const photos[] = { "photo/a", "photo/b", "photo/c" };
  RsSource *source = rs_source_new (RS_FIXTURES "/source", "t", log);

  for (gsize i = 0; i < G_N_ELEMENTS (photos); i++)
    rs_source_add (source, RS_SOURCE_PHOTO, photos[i], "photos.ini", 1,
                   rs_photo_draft_new ());
  rs_source_add (source, RS_SOURCE_SECTION, "section/s", "sections.ini", 1,
                 rs_section_draft_new ());
  rs_source_add (source, RS_SOURCE_NARRATOR, "narrator/n", "narrators.ini", 1,
                 rs_narrator_draft_new ());

  return source;
}

/**
 * rs_test_source_assert_fault:
 * @log: a log
 * @part: of one of its faults
 */
void
rs_test_source_assert_fault (const RsSourceLog *log, const char *part)
{
  for (guint i = 0; i < rs_source_log_get_n_faults (log); i++)
    if (strstr (rs_source_log_get_fault (log, i), part) != NULL)
      return;

  for (guint i = 0; i < rs_source_log_get_n_faults (log); i++)
    g_test_message ("%s", rs_source_log_get_fault (log, i));
  g_test_message ("no fault says “%s”", part);
  g_assert_not_reached ();
}

/**
 * rs_test_source_assert_no_faults:
 * @log: a log
 */
void
rs_test_source_assert_no_faults (const RsSourceLog *log)
{
  for (guint i = 0; i < rs_source_log_get_n_faults (log); i++)
    g_test_message ("%s", rs_source_log_get_fault (log, i));
  g_assert_cmpuint (rs_source_log_get_n_faults (log), ==, 0);
}
