/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * For libFuzzer: the bytes up to the first NUL are typed, the rest is a text. The text is
 * indexed, the query is asked, and the index must be whole and the query well formed.
 */

#include "rs-database.h"
#include "rs-query.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
execute (RsDatabase *database, const char *sql)
{
  g_autoptr (GError) error = NULL;

  rs_database_execute (database, sql, &error);
  g_assert_no_error (error);
}

static RsDatabase *
new_index (void)
{
  g_autoptr (GError) error = NULL;
  RsDatabase *database = rs_database_open ("index", RS_DATABASE_MEMORY, &error);

  g_assert_no_error (error);
  execute (database, "CREATE VIRTUAL TABLE search USING fts5 (title, body,"
                     " tokenize = 'rus', prefix = '1 2 3')");
  return database;
}

static void
add (RsDatabase *database, const guint8 *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (RsStatement) insert = rs_database_prepare (
      database, "INSERT INTO search VALUES ('', CAST (?1 AS TEXT))", &error);

  rs_statement_bind_blob (insert, 1, bytes);
  g_assert_true (rs_statement_run (insert, &error));
}

static void
ask (RsDatabase *database, const char *typed)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *query = rs_query_build (typed);
  g_autoptr (RsStatement) select = rs_database_prepare (
      database,
      "SELECT highlight (search, 1, '<', '>') FROM search WHERE search MATCH ?1", &error);

  if (query == NULL)
    return;
  rs_statement_bind_text (select, 1, query);
  while (rs_statement_step (select, &error))
    g_assert_nonnull (rs_statement_get_text (select, 0));
  g_assert_no_error (error);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (RsDatabase) database = new_index ();
  g_autofree char *typed = g_strndup ((const char *)data, size);
  gsize typed_length = MIN (strlen (typed) + 1, size);

  add (database, data + typed_length, size - typed_length);
  ask (database, typed);
  execute (database, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
  return 0;
}
