/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Connections, statements, transactions and migrations; what a stranger's file may do. */

#include "rs-database.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-release-format.h"
#include "rs-transaction.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>

#define COUNT_WORDS "SELECT count(*) FROM word"

typedef struct
{
  char *folder;
  char *path;
  RsDatabase *database;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("rs-database-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "речка #1?%20.db", NULL);
  self->database = rs_database_open (self->path, RS_DATABASE_CREATE, &error);
  g_assert_no_error (error);
  g_assert_true (
      rs_database_execute (self->database,
                           "CREATE TABLE word (id INTEGER PRIMARY KEY,"
                           " text TEXT NOT NULL, weight REAL, raw BLOB) STRICT",
                           &error));
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  if (self->database != NULL)
    g_assert_finalize_object (self->database);
  rs_file_remove_tree (self->folder, NULL);
  g_free (self->path);
  g_free (self->folder);
}

static void
insert_word (RsDatabase *database, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsStatement) insert = rs_database_prepare (
      database, "INSERT INTO word (text) VALUES (?1)", &error);

  g_assert_no_error (error);
  rs_statement_bind_text (insert, 1, text);
  g_assert_true (rs_statement_run (insert, &error));
  g_assert_no_error (error);
}

static gint64
count_words (RsDatabase *database)
{
  g_autoptr (GError) error = NULL;
  gint64 count;

  g_assert_true (rs_database_read_int (database, COUNT_WORDS, &count, &error));
  g_assert_no_error (error);
  return count;
}

static void
test_round_trip (Fixture *self, gconstpointer data)
{
  const guint8 raw[] = { 0, 1, 2 };
  g_autoptr (GBytes) bytes = g_bytes_new_static (raw, sizeof raw);
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsStatement) select = NULL;
  g_autoptr (RsStatement) insert = rs_database_prepare (
      self->database, "INSERT INTO word VALUES (?1, ?2, ?3, ?4)", &error);

  rs_statement_bind_int (insert, 1, G_MAXINT64);
  rs_statement_bind_text (insert, 2, "Ёлка");
  rs_statement_bind_double (insert, 3, 0.5);
  rs_statement_bind_blob (insert, 4, bytes);
  g_assert_true (rs_statement_run (insert, &error));
  g_assert_cmpint (rs_database_get_last_row (self->database), ==, G_MAXINT64);
  rs_statement_bind_int (insert, 1, 1);
  rs_statement_bind_null (insert, 3);
  rs_statement_bind_blob (insert, 4, nothing);
  g_assert_true (rs_statement_run (insert, &error));
  g_assert_cmpint (rs_database_count_changes (self->database), ==, 1);

  select = rs_database_prepare (self->database, "SELECT * FROM word ORDER BY id", &error);
  g_assert_cmpint (rs_statement_count_columns (select), ==, 4);
  g_assert_cmpstr (rs_statement_get_name (select, 1), ==, "text");
  g_assert_true (rs_statement_step (select, &error));
  g_assert_true (rs_statement_is_null (select, 2));
  g_assert_false (rs_statement_is_null (select, 3));
  g_assert_true (rs_statement_step (select, &error));
  g_assert_cmpint (rs_statement_get_int (select, 0), ==, G_MAXINT64);
  g_assert_cmpstr (rs_statement_get_text (select, 1), ==, "Ёлка");
  g_assert_cmpfloat_with_epsilon (rs_statement_get_double (select, 2), 0.5, 1e-9);
  found = rs_statement_dup_blob (select, 3);
  g_assert_cmpmem (g_bytes_get_data (found, NULL), g_bytes_get_size (found), raw,
                   sizeof raw);
  g_assert_false (rs_statement_step (select, &error));
  g_assert_no_error (error);
}

static void
test_statement_is_kept (Fixture *self, gconstpointer data)
{
  g_autoptr (RsStatement) outer = NULL;
  RsStatement *first;
  RsStatement *again;

  first = rs_database_prepare (self->database, COUNT_WORDS, NULL);
  rs_statement_free (first);
  again = rs_database_prepare (self->database, COUNT_WORDS, NULL);
  g_assert_true (first == again);

  /* The same words while the first runs: another statement. */
  outer = rs_database_prepare (self->database, COUNT_WORDS, NULL);
  g_assert_true (outer != again);
  g_assert_true (rs_statement_step (outer, NULL));
  rs_statement_free (again);
}

static void
test_bindings_do_not_leak (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  RsStatement *insert;

  insert_word (self->database, "секрет");
  insert = rs_database_prepare (self->database, "INSERT INTO word (text) VALUES (?1)",
                                &error);
  g_assert_false (rs_statement_run (insert, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
  rs_statement_free (insert);
  g_assert_cmpint (count_words (self->database), ==, 1);
}

static void
test_bad_binding_is_told (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsStatement) insert = rs_database_prepare (
      self->database, "INSERT INTO word (text) VALUES (?1)", &error);

  rs_statement_bind_text (insert, 1, "сосна");
  rs_statement_bind_text (insert, 2, "лишнее");
  g_assert_false (rs_statement_run (insert, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);

  rs_statement_bind_text (insert, 1, "сосна");
  g_assert_true (rs_statement_run (insert, &error));
  g_assert_no_error (error);
}

static void
test_bad_sql_names_the_file (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_database_prepare (self->database, "SELECT * FROM nowhere", &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, self->path));
}

static void
test_transaction (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  {
    g_autoptr (RsTransaction) transaction = rs_transaction_new (self->database, &error);

    insert_word (self->database, "забыто");
  }
  g_assert_cmpint (count_words (self->database), ==, 0);

  {
    g_autoptr (RsTransaction) transaction = rs_transaction_new (self->database, &error);

    insert_word (self->database, "осталось");
    {
      g_autoptr (RsTransaction) inner = rs_transaction_new (self->database, &error);

      insert_word (self->database, "внутри забыто");
    }
    {
      g_autoptr (RsTransaction) inner = rs_transaction_new (self->database, &error);

      insert_word (self->database, "внутри осталось");
      g_assert_true (rs_transaction_commit (inner, &error));
    }
    g_assert_true (rs_transaction_commit (transaction, &error));
  }
  g_assert_no_error (error);
  g_assert_cmpint (count_words (self->database), ==, 2);
}

static void
test_second_writer_is_told (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsTransaction) first = rs_transaction_new (self->database, &error);
  g_autoptr (RsDatabase) other = rs_database_open (self->path, RS_DATABASE_WRITE, &error);

  g_assert_no_error (error);
  sqlite3_busy_timeout (rs_database_get_handle (other), 1);
  g_assert_null (rs_transaction_new (other, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_BUSY);
}

static void
test_modes (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) immutable = NULL;
  g_autofree char *missing = g_build_filename (self->folder, "missing.db", NULL);
  g_autofree char *mistaken = g_build_filename (self->folder, "text.db", NULL);

  insert_word (self->database, "камень");
  immutable = rs_database_open (self->path, RS_DATABASE_IMMUTABLE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_words (immutable), ==, 1);
  g_assert_false (rs_database_execute (immutable, "DELETE FROM word", &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_READ_ONLY);
  g_clear_error (&error);

  g_assert_null (rs_database_open (missing, RS_DATABASE_WRITE, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (missing, G_FILE_TEST_EXISTS));
  g_clear_error (&error);

  g_file_set_contents (mistaken,
                       "Это не база данных, а записка. Она длиннее ста байт, "
                       "чтобы хватило на заголовок.",
                       -1, &error);
  g_assert_null (rs_database_open (mistaken, RS_DATABASE_IMMUTABLE, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
}

static void
test_functions (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsStatement) select = NULL;
  const char *const words[] = { "Ёлка", "Арка", "Ель", "Яма", NULL };
  const char *const sorted[] = { "Арка", "Ель", "Ёлка", "Яма" };
  gint64 same;

  for (guint i = 0; words[i] != NULL; i++)
    insert_word (self->database, words[i]);
  select = rs_database_prepare (
      self->database, "SELECT text FROM word ORDER BY text COLLATE rus", &error);
  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    {
      g_assert_true (rs_statement_step (select, &error));
      g_assert_cmpstr (rs_statement_get_text (select, 0), ==, sorted[i]);
    }

  g_assert_true (rs_database_read_int (
      self->database,
      "SELECT rs_fold ('ЁЛКА') = 'елка' AND rs_digest ('Ёлка!') = rs_digest ('елка')"
      " AND rs_sort_key ('Арка') < rs_sort_key ('Ёлка') AND rs_fold (NULL) IS NULL"
      " AND rs_fold (x'ff') IS NULL",
      &same, &error));
  g_assert_no_error (error);
  g_assert_cmpint (same, ==, 1);
}

static void
test_hardened (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 value;

  g_assert_true (
      rs_database_read_int (self->database, "PRAGMA foreign_keys", &value, &error));
  g_assert_cmpint (value, ==, 1);
  g_assert_true (
      rs_database_read_int (self->database, "PRAGMA trusted_schema", &value, &error));
  g_assert_cmpint (value, ==, 0);
  g_assert_true (
      rs_database_read_int (self->database, "PRAGMA cell_size_check", &value, &error));
  g_assert_cmpint (value, ==, 1);
  g_assert_true (
      rs_database_read_int (self->database, "PRAGMA busy_timeout", &value, &error));
  g_assert_cmpint (value, ==, 5000);
  g_assert_false (
      rs_database_execute (self->database, "SELECT load_extension ('x')", &error));
  g_clear_error (&error);
  g_assert_false (rs_database_execute (self->database,
                                       "PRAGMA writable_schema = ON;"
                                       "UPDATE sqlite_schema SET sql = NULL",
                                       &error));
}

static void
test_release_format (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = rs_database_open ("release", RS_DATABASE_MEMORY,
                                                      &error);
  const RsMigration *migration = rs_release_format_get_migration ();
  int version = 0;

  g_assert_false (rs_migration_check (migration, database, 1, &version, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
  g_clear_error (&error);

  g_assert_true (rs_release_format_create (database, &error));
  g_assert_no_error (error);
  g_assert_true (rs_migration_check (migration, database, RS_RELEASE_OLDEST_FORMAT,
                                     &version, &error));
  g_assert_cmpint (version, ==, RS_RELEASE_FORMAT);
  /* Once more changes nothing. */
  g_assert_true (rs_release_format_create (database, &error));
  g_assert_no_error (error);
}

static void
test_other_formats (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = rs_database_open ("release", RS_DATABASE_MEMORY,
                                                      &error);
  const RsMigration *migration = rs_release_format_get_migration ();

  g_assert_true (rs_release_format_create (database, &error));
  g_assert_true (rs_database_execute (database, "PRAGMA user_version = 99", &error));
  g_assert_false (rs_release_format_create (database, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_TOO_NEW);
  g_clear_error (&error);

  g_assert_true (rs_database_execute (database, "PRAGMA user_version = 1", &error));
  g_assert_false (rs_migration_check (migration, database, 2, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
  g_clear_error (&error);

  g_assert_true (rs_database_execute (database, "PRAGMA application_id = 7", &error));
  g_assert_false (rs_migration_check (migration, database, 1, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
}

/* A step that is missing leaves the database as it was. */
static void
test_migration_is_whole (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = rs_database_open ("torn", RS_DATABASE_MEMORY, &error);
  RsMigration further = *rs_release_format_get_migration ();
  gint64 n_tables;

  further.version++;
  g_assert_false (rs_migration_run (&further, database, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_true (rs_database_read_int (database, "SELECT count(*) FROM sqlite_schema",
                                       &n_tables, &error));
  g_assert_cmpint (n_tables, ==, 0);
}

static void
test_untrusted (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) stranger = NULL;
  g_autofree char *link = g_build_filename (self->folder, "link.db", NULL);

  insert_word (self->database, "камень");
  g_assert_true (rs_database_execute (
      self->database,
      "CREATE VIEW endless AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1"
      " FROM n) SELECT x FROM n",
      &error));
  stranger = rs_database_open (self->path, RS_DATABASE_UNTRUSTED, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_words (stranger), ==, 1);
  g_assert_false (rs_database_execute (stranger, "SELECT * FROM endless", &error));
  g_clear_error (&error);
  g_assert_false (rs_database_execute (stranger, "SELECT zeroblob (50000000)", &error));
  g_clear_error (&error);
  g_assert_false (rs_database_execute (stranger, "DELETE FROM word", &error));
  g_clear_error (&error);

  g_assert_cmpint (symlink (self->path, link), ==, 0);
  g_assert_null (rs_database_open (link, RS_DATABASE_UNTRUSTED, &error));
  g_assert_nonnull (error);
}

/* Whatever the first hundred bytes say, nothing but a refusal comes of it. */
static void
test_untrusted_header (Fixture *self, gconstpointer data)
{
  g_autofree char *bytes = NULL;
  g_autofree char *torn = g_build_filename (self->folder, "torn.db", NULL);
  const guint fields[] = { 0, 16, 18, 19, 28 };
  gsize length;

  g_assert_true (g_file_get_contents (self->path, &bytes, &length, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (GError) error = NULL;

      bytes[fields[i]] ^= 0x7f;
      g_assert_true (g_file_set_contents (torn, bytes, (gssize)length, NULL));
      g_assert_null (rs_database_open (torn, RS_DATABASE_UNTRUSTED, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
      bytes[fields[i]] ^= 0x7f;
    }
  for (gsize kept = 0; kept < length; kept += 1000)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (torn, bytes, (gssize)kept, NULL));
      g_assert_null (rs_database_open (torn, RS_DATABASE_UNTRUSTED, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_DAMAGED);
    }
}

static gpointer
interrupt_later (gpointer database)
{
  for (guint i = 0; i < 200; i++)
    {
      g_usleep (1000);
      rs_database_interrupt (database);
    }
  return NULL;
}

static void
test_interrupt (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GThread *thread = g_thread_new ("interrupt", interrupt_later, self->database);

  g_assert_false (rs_database_execute (
      self->database,
      "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
      " SELECT count(*) FROM n",
      &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_CANCELLED);
  g_thread_join (thread);
}

#define ADD(path, function) \
  g_test_add ("/database/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("round-trip", test_round_trip);
  ADD ("statement/kept", test_statement_is_kept);
  ADD ("statement/bindings", test_bindings_do_not_leak);
  ADD ("statement/bad-binding", test_bad_binding_is_told);
  ADD ("statement/bad-sql", test_bad_sql_names_the_file);
  ADD ("transaction", test_transaction);
  ADD ("transaction/second-writer", test_second_writer_is_told);
  ADD ("modes", test_modes);
  ADD ("functions", test_functions);
  ADD ("hardened", test_hardened);
  ADD ("untrusted", test_untrusted);
  ADD ("untrusted/header", test_untrusted_header);
  ADD ("interrupt", test_interrupt);
  g_test_add_func ("/database/migration/release", test_release_format);
  g_test_add_func ("/database/migration/other", test_other_formats);
  g_test_add_func ("/database/migration/whole", test_migration_is_whole);

  return g_test_run ();
}
