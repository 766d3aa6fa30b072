/* SPDX-License-Identifier: GPL-3.0-or-later */
/* media/SOURCE.md: whoever writes what it shows has a source without faults, and it
 * names every field that there is. */
#include "rs-file.h"
#include "rs-question-draft.h"
#include "rs-test-source.h"

#include <glib/gstdio.h>
#include <string.h>

#define GUIDE RS_FIXTURES "/../../media/SOURCE.md"
#define PICTURE RS_FIXTURES "/source/drawings/sun.png"
#define FENCE "```"

typedef struct
{
  char *folder;
  char *guide;
  RsSourceLog *log;
} Fixture;

static void
append (const char *folder, const char *file, const char *text)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autofree char *before = NULL;
  g_autofree char *all = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
  if (!g_file_get_contents (path, &before, NULL, NULL))
    before = g_strdup ("");
  all = g_strconcat (before, text, NULL);
  g_assert_true (g_file_set_contents (path, all, -1, NULL));
}

/* The file that a block belongs to is its first note: `# sections.ini`. */
static void
take_block (const char *folder, const char *block)
{
  g_auto (GStrv) lines = g_strsplit (block, "\n", -1);
  const char *file = strchr (lines[0], ' ');

  g_assert_nonnull (file);
  append (folder, file + 1, block);
}

/* Every block of the guide that is a part of a source, into a source of its own. */
static void
take_blocks (Fixture *fixture)
{
  g_auto (GStrv) parts = g_strsplit (fixture->guide, FENCE, -1);

  /* Every other part stands between fences. */
  g_assert_cmpuint (g_strv_length (parts) % 2, ==, 1);
  for (guint i = 1; parts[i] != NULL && parts[i + 1] != NULL; i += 2)
    {
      const char *block = strchr (parts[i], '\n');

      g_assert_nonnull (block);
      if (g_str_has_prefix (parts[i], "ini") || g_str_has_prefix (parts[i], "story"))
        take_block (fixture->folder, block + 1);
    }
}

/* The pictures that the guide only speaks of. */
static void
make_pictures (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "photos.ini", NULL);
  g_autofree char *table = NULL;
  g_autofree char *bytes = NULL;
  g_auto (GStrv) lines = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &table, NULL, NULL));
  g_assert_true (g_file_get_contents (PICTURE, &bytes, &length, NULL));
  lines = g_strsplit (table, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    if (g_str_has_prefix (*line, "file="))
      {
        g_autofree char *picture = g_build_filename (fixture->folder,
                                                     *line + strlen ("file="), NULL);
        g_autofree char *parent = g_path_get_dirname (picture);

        g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
        g_assert_true (g_file_set_contents (picture, bytes, (gssize)length, NULL));
      }
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("rs-guide-XXXXXX", NULL);
  fixture->log = rs_source_log_new ();
  g_assert_true (g_file_get_contents (GUIDE, &fixture->guide, NULL, NULL));
  take_blocks (fixture);
  make_pictures (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_file_remove_tree (fixture->folder, NULL));
  rs_source_log_free (fixture->log);
  g_free (fixture->guide);
  g_free (fixture->folder);
}

static void
test_examples (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSource) source = rs_source_read (fixture->folder, fixture->log);
  GPtrArray *items;
  gboolean kinds[RS_QUESTION_ODD + 1] = { FALSE };
  gboolean nouns[RS_SOURCE_VOICE + 1] = { FALSE };

  rs_test_source_assert_no_faults (fixture->log);
  items = rs_source_get_items (source);
  for (guint i = 0; i < items->len; i++)
    {
      const RsSourceItem *item = g_ptr_array_index (items, i);

      nouns[item->kind] = TRUE;
      if (item->kind == RS_SOURCE_QUESTION)
        kinds[((const RsQuestionDraft *)item->draft)->kind] = TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_true (kinds[i]);
  /* Sounds cannot be shown on paper. */
  for (guint i = 0; i < G_N_ELEMENTS (nouns); i++)
    g_assert_true (nouns[i] || i == RS_SOURCE_NARRATION || i == RS_SOURCE_VOICE);
}

/* Is @field written as `field`, or used in an example? */
static gboolean
is_named (const char *guide, const char *field)
{
  g_autofree char *code = g_strdup_printf ("`%s`", field);
  g_autofree char *flag = g_strdup_printf ("`%s:", field);
  g_autofree char *choice = g_strdup_printf ("`%s=", field);

  return strstr (guide, code) != NULL || strstr (guide, flag) != NULL
         || strstr (guide, choice) != NULL;
}

/* A field that no thing has makes the reader list those that there are. */
static void
assert_listed_are_named (Fixture *fixture, const char *file)
{
  guint n_faults = rs_source_log_get_n_faults (fixture->log);

  g_assert_cmpuint (n_faults, >, 0);
  for (guint i = 0; i < n_faults; i++)
    {
      const char *fault = rs_source_log_get_fault (fixture->log, i);
      const char *list = strstr (fault, "there are");
      g_auto (GStrv) fields = NULL;

      g_assert_true (g_str_has_prefix (fault, file));
      g_assert_nonnull (list);
      fields = g_strsplit_set (list + strlen ("there are"), " ,:", -1);
      for (char **field = fields; *field != NULL; field++)
        if (**field != '\0' && !g_str_equal (*field, "and")
            && !is_named (fixture->guide, *field))
          g_error ("SOURCE.md does not name the field “%s” of %s", *field, file);
    }
}

static void
test_tables (Fixture *fixture, gconstpointer file)
{
  g_autoptr (RsSource) source = NULL;

  append (fixture->folder, file, "no-such-field=1\n");
  source = rs_source_read (fixture->folder, fixture->log);
  assert_listed_are_named (fixture, file);
}

static void
test_head (Fixture *fixture, gconstpointer file)
{
  g_autoptr (RsSource) source = NULL;

  rs_test_source_edit (fixture->folder, file, "cover: river",
                       "cover: river\nno-such-field: 1");
  source = rs_source_read (fixture->folder, fixture->log);
  assert_listed_are_named (fixture, file);
}

int
main (int argc, char **argv)
{
  static const char *const tables[] = { "source.ini", "narrators.ini", "sections.ini",
                                        "photos.ini", "moments.ini",   "places.ini",
                                        "pairs.ini",  "routes.ini",    "objects.ini" };

  g_test_init (&argc, &argv, NULL);

  g_test_add ("/source-guide/examples", Fixture, NULL, set_up, test_examples, tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strconcat ("/source-guide/", tables[i], NULL);

      g_test_add (path, Fixture, tables[i], set_up, test_tables, tear_down);
    }
  g_test_add ("/source-guide/story", Fixture, "stories/berd.story", set_up, test_head,
              tear_down);

  return g_test_run ();
}
