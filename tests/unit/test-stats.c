/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sums by day and three hours, whatever has become of their file. */

#include "rs-database.h"
#include "rs-file.h"
#include "rs-stats.h"

#include <glib/gstdio.h>
#include <string.h>

/* 2026-06-01, 12:00 UTC, in µs. */
#define JUNE_1 (G_GINT64_CONSTANT (1780315200) * G_USEC_PER_SEC)

typedef struct
{
  char *folder;
  char *path;
  RsClock *clock;
  RsStats *stats;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("rs-stats-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "stats", "stats.db", NULL);
  self->clock = rs_clock_new_fixed (JUNE_1);
  self->stats = rs_stats_new (self->path, self->clock);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->stats);
  g_clear_object (&self->clock);
  g_assert_true (rs_file_remove_tree (self->folder, NULL));
  g_free (self->path);
  g_free (self->folder);
}

/* One row a line: day, band, kind, uid, n, seconds. */
static char *
dump (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = rs_database_open (self->path, RS_DATABASE_READ,
                                                      &error);
  g_autoptr (RsStatement) select = NULL;
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  select = rs_database_prepare (database,
                                "SELECT day || ' ' || hour_band || ' ' || kind || ' ' ||"
                                " uid || ' ' || n || ' ' || seconds FROM day_count"
                                " ORDER BY 1",
                                &error);
  while (rs_statement_step (select, &error))
    g_string_append_printf (text, "%s\n", rs_statement_get_text (select, 0));
  g_assert_no_error (error);
  return g_string_free (text, FALSE);
}

static void
assert_rows (Fixture *self, const char *expected)
{
  g_autofree char *rows = dump (self);

  g_assert_cmpstr (rows, ==, expected);
}

static void
test_sums (Fixture *self, gconstpointer data)
{
  rs_stats_count (self->stats, RS_STATS_STORY_FINISHED, "mamont", 60);
  rs_stats_count (self->stats, RS_STATS_STORY_FINISHED, "mamont", 30);
  rs_stats_count (self->stats, RS_STATS_STORY_OPENED, "mamont", 0);
  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  rs_stats_count (self->stats, RS_STATS_STORY_FINISHED, "mamont", 5);
  rs_stats_flush (self->stats);
  rs_stats_flush (self->stats);
  assert_rows (self, "2026-06-01 4 story-finished mamont 3 95\n"
                     "2026-06-01 4 story-opened mamont 1 0\n"
                     "2026-06-01 4 visit  1 0\n");
}

static void
test_written_at_the_end (Fixture *self, gconstpointer data)
{
  rs_stats_count (self->stats, RS_STATS_SEARCH_MISSED, NULL, 0);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  g_assert_finalize_object (g_steal_pointer (&self->stats));
  assert_rows (self, "2026-06-01 4 search-missed  1 0\n");
}

static void
test_nothing_to_write (Fixture *self, gconstpointer data)
{
  rs_stats_flush (self->stats);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
}

static void
test_others_can_read (Fixture *self, gconstpointer data)
{
  g_autofree char *journal = g_strconcat (self->path, "-wal", NULL);

  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));
  assert_rows (self, "2026-06-01 4 visit  1 0\n");
}

static void
put_rubbish (Fixture *self, const char *rubbish)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  g_assert_true (rs_file_make_folder (folder, NULL));
  g_assert_true (g_file_set_contents (self->path, rubbish, -1, NULL));
}

static void
test_broken_file (Fixture *self, gconstpointer data)
{
  g_autofree char *rubbish = g_strnfill (5000, 'x');

  put_rubbish (self, rubbish);
  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  assert_rows (self, "2026-06-01 4 visit  1 0\n");
}

static void
test_torn_file (Fixture *self, gconstpointer data)
{
  g_autofree char *bytes = NULL;
  gsize length;

  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  g_assert_true (g_file_get_contents (self->path, &bytes, &length, NULL));
  memset (bytes + 4096, 0xff, length - 4096);
  g_assert_true (g_file_set_contents (self->path, bytes, (gssize)length, NULL));
  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  assert_rows (self, "2026-06-01 4 visit  1 0\n");
}

static void
count_line (const char *domain, GLogLevelFlags level, const char *line, gpointer n)
{
  if (strstr (line, "not counted") != NULL)
    (*(guint *)n)++;
}

static void
count_and_flush (Fixture *self)
{
  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
}

/* A folder in the way: nothing is counted, and the log says so once until it works
 * again. */
static void
test_nowhere_to_write (Fixture *self, gconstpointer data)
{
  guint n_lines = 0;
  GLogFunc usual = g_log_set_default_handler (count_line, &n_lines);

  g_assert_cmpint (g_mkdir_with_parents (self->path, 0755), ==, 0);
  count_and_flush (self);
  g_assert_cmpuint (n_lines, ==, 1);
  count_and_flush (self);
  g_assert_cmpuint (n_lines, ==, 1);

  g_assert_cmpint (g_rmdir (self->path), ==, 0);
  count_and_flush (self);
  assert_rows (self, "2026-06-01 4 visit  1 0\n");

  g_assert_cmpint (g_unlink (self->path), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (self->path, 0755), ==, 0);
  count_and_flush (self);
  g_assert_cmpuint (n_lines, ==, 2);
  g_log_set_default_handler (usual, NULL);
}

/* Nobody knows what day it is: nothing is written down under a wrong one. */
static void
test_clock_is_wrong (Fixture *self, gconstpointer data)
{
  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_clock_witness_date (self->clock, "2026-07-10");
  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  assert_rows (self, "2026-06-01 4 visit  1 0\n");
}

/* What is older than thirteen months is kept as sums of a month. */
static void
test_old_days (Fixture *self, gconstpointer data)
{
  g_autoptr (RsDatabase) database = NULL;

  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  database = rs_database_open (self->path, RS_DATABASE_WRITE, NULL);
  g_assert_true (rs_database_execute (
      database,
      "INSERT INTO day_count VALUES ('2025-04-30', 1, 'visit', '', 'ru', 2, 20),"
      " ('2025-04-30', 2, 'visit', '', 'ru', 3, 30),"
      " ('2025-04-01', 2, 'visit', '', 'ru', 5, 50),"
      " ('2025-04', -1, 'visit', '', 'ru', 100, 0),"
      " ('2025-03-31', 2, 'visit', '', 'ru', 7, 70),"
      " ('2025-05-01', 2, 'visit', '', 'ru', 1, 1)",
      NULL));
  g_clear_object (&database);
  rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  rs_stats_flush (self->stats);
  assert_rows (self, "2025-03 -1 visit  7 70\n"
                     "2025-04 -1 visit  110 100\n"
                     "2025-05-01 2 visit  1 1\n"
                     "2026-06-01 4 visit  2 0\n");
}

#define ADD(path, function) \
  g_test_add ("/stats/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  /* Hours are those of the place. */
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  ADD ("sums", test_sums);
  ADD ("written-at-the-end", test_written_at_the_end);
  ADD ("nothing-to-write", test_nothing_to_write);
  ADD ("others-can-read", test_others_can_read);
  ADD ("broken-file", test_broken_file);
  ADD ("torn-file", test_torn_file);
  ADD ("nowhere-to-write", test_nowhere_to_write);
  ADD ("clock-is-wrong", test_clock_is_wrong);
  ADD ("old-days", test_old_days);

  return g_test_run ();
}
