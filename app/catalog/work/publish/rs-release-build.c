/* SPDX-License-Identifier: GPL-3.0-or-later */
/* catalog.db of a new release: what goes in, whether it holds together, its rows. */

#include "rs-release-build.h"

#include "rs-catalog-work-resources.h"
#include "rs-error.h"
#include "rs-finding-rows.h"
#include "rs-media-store.h"
#include "rs-release-format.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#define RESOURCES "/ru/rodnaya_storona/catalog/work/sql/"

/* No journal on disk and no syncs on the way: a half-built file is thrown away, a
 * finished one is synced whole before anybody hears of it. In 64 MiB of cache uids find
 * their places in the indexes without the disk, in any order. Whether each row finds
 * what it names is asked once, of all of them: see rs_release_build_verify(). */
#define PREPARE                                                                         \
  "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;" \
  "PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF;"                              \
  "CREATE TEMP TABLE approved (uid TEXT PRIMARY KEY, kind TEXT, json TEXT);"            \
  "CREATE INDEX temp.approved_by_kind ON approved (kind);"                              \
  "CREATE TEMP TABLE known_media (digest TEXT PRIMARY KEY, size INTEGER, mime TEXT,"    \
  " width INTEGER, height INTEGER, duration INTEGER);"                                  \
  "CREATE TEMP TABLE voice_giver (uid TEXT PRIMARY KEY, kind TEXT, shown_name TEXT);"

#define READ_APPROVED                                                              \
  "SELECT h.uid, h.kind, r.json FROM head h JOIN revision r ON r.rev = h.approved" \
  " WHERE r.is_removed = 0 AND h.uid NOT IN (SELECT uid FROM withdrawn)"
#define READ_MEDIA "SELECT digest, size, mime, width, height, duration FROM media"

/* A computer needs nobody's leave; a person must have given it and not taken it back. */
#define READ_VOICES                                                                \
  "SELECT uid, kind, shown_name FROM narrator n WHERE is_removed = 0"              \
  " AND uid NOT IN (SELECT uid FROM withdrawn) AND (kind = 'computer' OR EXISTS (" \
  "SELECT 1 FROM consent c WHERE c.narrator = n.uid AND c.processing_number <> ''" \
  " AND c.processing_on IS NOT NULL AND c.showing_number <> ''"                    \
  " AND c.showing_on IS NOT NULL AND c.has_performance AND c.for_museum"           \
  " AND (c.until IS NULL OR c.until >= ?1)"                                        \
  " AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ?1)))"

static char *
load_sql (const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (RESOURCES, name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (rs_catalog_work_get_resource (),
                                                     path, 0, error);

  if (bytes == NULL)
    return NULL;
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
bind_column (RsStatement *to, int index, RsStatement *from, int column, gboolean is_text)
{
  if (rs_statement_is_null (from, column))
    rs_statement_bind_null (to, index);
  else if (is_text)
    rs_statement_bind_text (to, index, rs_statement_get_text (from, column));
  else
    rs_statement_bind_int (to, index, rs_statement_get_int (from, column));
}

/* @types: a letter a column, t for text and i for a number. */
static gboolean
copy_rows (RsStatement *from,
           RsDatabase *release,
           const char *insert,
           const char *types,
           GError **error)
{
  g_autoptr (RsStatement) to = rs_database_prepare (release, insert, error);
  g_autoptr (GError) local_error = NULL;

  if (to == NULL)
    return FALSE;
  while (rs_statement_step (from, &local_error))
    {
      for (int i = 0; types[i] != '\0'; i++)
        bind_column (to, i + 1, from, i, types[i] == 't');
      if (!rs_statement_run (to, error))
        return FALSE;
      rs_statement_reset (to);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
copy_query (RsDatabase *working,
            const char *query,
            const char *today,
            RsDatabase *release,
            const char *insert,
            const char *types,
            GError **error)
{
  g_autoptr (RsStatement) from = rs_database_prepare (working, query, error);

  if (from == NULL)
    return FALSE;
  if (today != NULL)
    rs_statement_bind_text (from, 1, today);
  return copy_rows (from, release, insert, types, error);
}

static gboolean
copy_all (RsDatabase *working, RsDatabase *release, const char *today, GError **error)
{
  return copy_query (working, READ_APPROVED, NULL, release,
                     "INSERT INTO temp.approved VALUES (?1, ?2, ?3)", "ttt", error)
         && copy_query (working, READ_MEDIA, NULL, release,
                        "INSERT INTO temp.known_media VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        "titiii", error)
         && copy_query (working, READ_VOICES, today, release,
                        "INSERT INTO temp.voice_giver VALUES (?1, ?2, ?3)", "ttt", error);
}

/**
 * rs_release_build_begin:
 * @path: the new file
 * @working: the working database
 * @today: ISO 8601 day, for consents
 *
 * Makes an empty release and puts beside it, in temporary tables, all that is approved.
 *
 * Returns: (transfer full): the release, in a transaction of its own
 */
RsDatabase *
rs_release_build_begin (const char *path,
                        RsDatabase *working,
                        const char *today,
                        GError **error)
{
  g_autoptr (RsDatabase) release = rs_database_open (path, RS_DATABASE_CREATE, error);

  if (release == NULL || !rs_release_format_create (release, error)
      || !rs_database_execute (release, PREPARE, error)
      || !rs_database_execute (release, "BEGIN IMMEDIATE", error)
      || !copy_all (working, release, today, error))
    return NULL;
  return g_steal_pointer (&release);
}

static gboolean
check_references (RsDatabase *release, GPtrArray *findings, GError **error)
{
  g_autofree char *sql = load_sql ("release-references.sql", error);
  g_autoptr (RsStatement) find = sql ? rs_database_prepare (release, sql, error) : NULL;

  return find != NULL
         && rs_finding_rows_collect (
             find, "reference-unapproved", RS_SEVERITY_FAULT,
             _ ("“%s” names something that is not approved or was removed: approve it or "
                "choose another."),
             findings, error);
}

#define FILES_OF_UNITS                                                               \
  "WITH file (uid, digest) AS ("                                                     \
  "SELECT uid, json ->> 'screen' FROM temp.approved WHERE kind = 'photo' UNION ALL " \
  "SELECT uid, json ->> 'thumb' FROM temp.approved WHERE kind = 'photo' UNION ALL "  \
  "SELECT uid, json ->> 'sound' FROM temp.approved WHERE kind IN ('narration', "     \
  "'voice') AND json ->> 'narrator' IN (SELECT uid FROM temp.voice_giver))"          \
  " SELECT f.uid, f.digest, m.size FROM file f"                                      \
  " LEFT JOIN temp.known_media m ON m.digest = f.digest WHERE f.digest IS NOT NULL"

static gboolean
check_files (RsDatabase *release, const char *data, GPtrArray *findings, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (release, FILES_OF_UNITS, error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  while (rs_statement_step (find, &local_error))
    {
      g_autofree char *message = NULL;

      if (!rs_statement_is_null (find, 2)
          && rs_media_store_has (data, rs_statement_get_text (find, 1),
                                 rs_statement_get_int (find, 2)))
        continue;
      message = g_strdup_printf (
          _ ("The file %s is missing or was changed: build the source again or bring it "
             "back from a copy."),
          rs_statement_get_text (find, 1));
      g_ptr_array_add (findings,
                       rs_finding_new ("media-missing", RS_SEVERITY_FAULT,
                                       rs_statement_get_text (find, 0), message));
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* What would break the law to show. */
static gboolean
check_children (RsDatabase *release, GPtrArray *findings, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      release,
      "SELECT uid, json ->> 'caption' FROM temp.approved WHERE kind = 'photo'"
      " AND json ->> 'people' = 'children' AND trim (json ->> 'consent_number') = ''"
      " ORDER BY uid",
      error);

  return find != NULL
         && rs_finding_rows_collect (find, "children-without-consent", RS_SEVERITY_FAULT,
                                     _ ("There are children in the picture “%s”: enter "
                                        "the number of the consent."),
                                     findings, error);
}

/**
 * rs_release_build_check:
 * @findings: (element-type RsFinding): gets what is wrong
 *
 * Whether all that is approved names only what is approved, has its files, and shows
 * no child without a consent.
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_release_build_check (RsDatabase *release,
                        const char *data,
                        GPtrArray *findings,
                        GError **error)
{
  return check_references (release, findings, error)
         && check_children (release, findings, error)
         && check_files (release, data, findings, error);
}

/**
 * rs_release_build_rows:
 *
 * Writes the rows and the search index and ends the transaction.
 */
gboolean
rs_release_build_rows (RsDatabase *release, const RsReleaseFacts *facts, GError **error)
{
  g_autofree char *sql = load_sql ("release-rows.sql", error);
  g_autoptr (RsStatement) insert = NULL;

  if (sql == NULL || !rs_database_execute (release, sql, error))
    return FALSE;

  insert = rs_database_prepare (release,
                                "INSERT INTO release (number, made_on, stamp, machine,"
                                " museum_name) VALUES (?1, ?2, ?3, ?4, ?5)",
                                error);
  if (insert == NULL)
    return FALSE;
  rs_statement_bind_int (insert, 1, facts->number);
  rs_statement_bind_text (insert, 2, facts->made_on);
  rs_statement_bind_int (insert, 3, facts->stamp);
  rs_statement_bind_text (insert, 4, facts->machine);
  rs_statement_bind_text (insert, 5, facts->museum ? facts->museum : "");
  return rs_statement_run (insert, error)
         && rs_database_execute (release, "COMMIT", error)
         && rs_database_execute (release,
                                 "DROP TABLE temp.approved; DROP TABLE temp.known_media;"
                                 "DROP TABLE temp.voice_giver;"
                                 "PRAGMA journal_mode = DELETE;",
                                 error);
}

static gboolean
has_no_rows (RsDatabase *release, const char *pragma, const char *good, GError **error)
{
  g_autoptr (RsStatement) check = rs_database_prepare (release, pragma, error);
  g_autoptr (GError) local_error = NULL;

  if (check == NULL)
    return FALSE;
  if (rs_statement_step (check, &local_error)
      && g_strcmp0 (rs_statement_get_text (check, 0), good) != 0)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
                   _ ("The new release is damaged (%s): publish again; if it happens "
                      "twice, check the disk."),
                   rs_statement_get_text (check, 0));
      return FALSE;
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_release_build_verify:
 *
 * SQLite's own checks of the file, of its references and of the search index.
 */
gboolean
rs_release_build_verify (RsDatabase *release, GError **error)
{
  return has_no_rows (release, "PRAGMA integrity_check (1)", "ok", error)
         && has_no_rows (release, "PRAGMA foreign_key_check", NULL, error)
         && rs_database_execute (
             release, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
             error);
}

/**
 * rs_release_build_find_poster:
 *
 * Returns: (transfer full) (nullable): digest of the picture that the attract screen
 *   begins with
 */
char *
rs_release_build_find_poster (RsDatabase *release, GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      release,
      "SELECT p.screen FROM story s JOIN section c ON c.id = s.section"
      " JOIN photo p ON p.id = s.cover WHERE s.age = 0 AND c.age = 0 AND NOT s.is_locked"
      " AND NOT s.is_stub ORDER BY c.position, c.uid, s.position, s.uid LIMIT 1",
      error);

  return find != NULL && rs_statement_step (find, NULL) ? rs_statement_dup_text (find, 0)
                                                        : NULL;
}
