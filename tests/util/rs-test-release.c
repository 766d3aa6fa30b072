/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds museums for tests: a data folder with whole releases. */

#include "rs-test-release.h"

#include "rs-database.h"
#include "rs-digest.h"
#include "rs-file.h"
#include "rs-place.h"
#include "rs-release-format.h"
#include "rs-release-manifest.h"
#include "rs-transaction.h"

#include <glib/gstdio.h>

#define CONTENT_RESOURCE "/ru/rodnaya_storona/tests/test-release.sql"
#define MADE_ON "2026-05-09"

/* Ends of a JPEG without a picture: enough to be found. */
static const guint8 poster[] = { 0xff, 0xd8, 0xff, 0xd9 };

static void
execute (RsDatabase *database, const char *sql)
{
  g_autoptr (GError) error = NULL;

  rs_database_execute (database, sql, &error);
  g_assert_no_error (error);
}

static void
insert_size (RsTestRelease *self, RsDatabase *database)
{
  g_autoptr (RsStatement) insert = NULL;

  execute (database, "CREATE TEMP TABLE size (sections INTEGER, stories INTEGER)");
  insert = rs_database_prepare (database, "INSERT INTO size VALUES (?1, ?2)", NULL);
  rs_statement_bind_int (insert, 1, self->n_sections);
  rs_statement_bind_int (insert, 2, self->n_stories);
  g_assert_true (rs_statement_run (insert, NULL));
}

static void
insert_self (RsDatabase *database, gint64 number)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      database, "INSERT INTO release VALUES (?1, ?2, 1, 'test', 'Музей')", NULL);

  rs_statement_bind_int (insert, 1, number);
  rs_statement_bind_text (insert, 2, MADE_ON);
  g_assert_true (rs_statement_run (insert, NULL));
}

static void
write_catalog (RsTestRelease *self, const char *path, gint64 number, const char *more_sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = g_resources_lookup_data (CONTENT_RESOURCE, 0, &error);
  g_autoptr (RsDatabase) database = rs_database_open (path, RS_DATABASE_CREATE, &error);
  g_autoptr (RsTransaction) transaction = NULL;

  g_assert_no_error (error);
  rs_release_format_create (database, &error);
  g_assert_no_error (error);
  execute (database, "PRAGMA synchronous = OFF");
  insert_size (self, database);
  transaction = rs_transaction_new (database, &error);
  insert_self (database, number);
  if (self->n_sections > 0)
    execute (database, g_bytes_get_data (content, NULL));
  if (more_sql != NULL)
    execute (database, more_sql);
  rs_transaction_commit (transaction, &error);
  g_assert_no_error (error);
}

static void
write_manifest (const char *folder, const char *catalog, gint64 number)
{
  g_autoptr (RsReleaseManifest) manifest = rs_release_manifest_new ();
  g_autoptr (GError) error = NULL;
  GStatBuf info;

  g_assert_cmpint (g_stat (catalog, &info), ==, 0);
  manifest->format = RS_RELEASE_FORMAT;
  manifest->number = number;
  manifest->made_on = g_strdup (MADE_ON);
  manifest->catalog_size = info.st_size;
  manifest->catalog_digest = rs_digest_file (catalog, NULL, &error);
  manifest->museum = g_strdup ("Музей");
  manifest->poster = g_strdup (RS_RELEASE_POSTER);
  rs_release_manifest_write (manifest, folder, &error);
  g_assert_no_error (error);
}

/**
 * rs_test_release_new_sized:
 * @n_sections: 0 makes an empty release
 * @n_stories: in each of them
 * @more_sql: (nullable): run after the content
 *
 * Returns: (transfer full): a museum with release 1 current
 */
RsTestRelease *
rs_test_release_new_sized (guint n_sections, guint n_stories, const char *more_sql)
{
  g_autoptr (GError) error = NULL;
  RsTestRelease *self = g_new0 (RsTestRelease, 1);

  self->data = g_dir_make_tmp ("rs-museum-XXXXXX", &error);
  g_assert_no_error (error);
  self->n_sections = n_sections;
  self->n_stories = n_stories;
  rs_test_release_add (self, 1, more_sql);
  return self;
}

/**
 * rs_test_release_new:
 *
 * Returns: (transfer full): three sections of four stories
 */
RsTestRelease *
rs_test_release_new (void)
{
  return rs_test_release_new_sized (3, 4, NULL);
}

/**
 * rs_test_release_new_empty:
 *
 * Returns: (transfer full): a museum whose release has nothing in it
 */
RsTestRelease *
rs_test_release_new_empty (void)
{
  return rs_test_release_new_sized (0, 0, NULL);
}

/**
 * rs_test_release_free:
 *
 * Removes the folder and all.
 */
void
rs_test_release_free (RsTestRelease *self)
{
  g_autoptr (GError) error = NULL;

  if (self == NULL)
    return;

  rs_file_remove_tree (self->data, &error);
  g_assert_no_error (error);
  g_free (self->data);
  g_free (self);
}

/**
 * rs_test_release_add:
 * @number: of the new release
 * @more_sql: (nullable): run after the content
 *
 * Publishes one more release of the same size, and makes it current.
 */
void
rs_test_release_add (RsTestRelease *self, gint64 number, const char *more_sql)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = rs_test_release_get_folder (self, number);
  g_autofree char *catalog = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  g_autofree char *picture = g_build_filename (folder, RS_RELEASE_POSTER, NULL);

  rs_file_make_folder (folder, &error);
  g_assert_no_error (error);
  write_catalog (self, catalog, number, more_sql);
  rs_file_write (picture, poster, sizeof poster, 0444, &error);
  g_assert_no_error (error);
  write_manifest (folder, catalog, number);
  rs_test_release_set_current (self, number);
}

/**
 * rs_test_release_set_current:
 *
 * Turns the link round, as publish and rollback do.
 */
void
rs_test_release_set_current (RsTestRelease *self, gint64 number)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *link = rs_place_current_link (self->data);
  g_autofree char *target = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  rs_file_swap_link (link, target, &error);
  g_assert_no_error (error);
}

/**
 * rs_test_release_get_folder:
 *
 * Returns: (transfer full): where release @number lies
 */
char *
rs_test_release_get_folder (RsTestRelease *self, gint64 number)
{
  return rs_place_release (self->data, number);
}

/**
 * rs_test_release_open:
 * @clock: (nullable): %NULL is the clock of the machine
 *
 * Returns: (transfer full): the current release
 */
RsRelease *
rs_test_release_open (RsTestRelease *self, RsClock *clock)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *link = rs_place_current_link (self->data);
  g_autoptr (RsClock) machine = rs_clock_new ();
  RsRelease *release = rs_release_open (link, self->data, clock != NULL ? clock : machine,
                                        NULL, &error);

  g_assert_no_error (error);
  return release;
}

/**
 * rs_test_release_make_uid:
 * @kind: 1 section, 2 photo, 3 story, 4 telling, 5 card, 6 sentence, 7 narrator,
 *   8 narration, 9 question, a answer
 * @number: from 0, see test-release.sql
 *
 * Returns: (transfer full): a uid
 */
char *
rs_test_release_make_uid (char kind, guint number)
{
  return g_strdup_printf ("%c%031x", kind, number);
}
