/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What our SQL can ask of the text functions: SQLite itself knows no Cyrillic case. */

#include "rs-functions.h"

#include "rs-text.h"

#include <string.h>

typedef char *(*TextFunction) (const char *text);

/* A value that is no text has no folded form: NULL. */
static void
apply (sqlite3_context *context, sqlite3_value **values, TextFunction function)
{
  const char *text = (const char *)sqlite3_value_text (values[0]);

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    sqlite3_result_null (context);
  else
    sqlite3_result_text (context, function (text), -1, g_free);
}

static void
fold (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  apply (context, values, rs_text_fold);
}

static void
sort_key (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  apply (context, values, rs_text_sort_key);
}

static void
digest (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  apply (context, values, rs_text_digest);
}

static char *
make_key (gconstpointer bytes, int length)
{
  g_autofree char *valid = g_utf8_make_valid (bytes, length);

  return rs_text_sort_key (valid);
}

/* Byte order puts Ё before А; this is the order of a Russian dictionary. */
static int
compare (gpointer user_data, int a_length, gconstpointer a, int b_length, gconstpointer b)
{
  g_autofree char *a_key = make_key (a, a_length);
  g_autofree char *b_key = make_key (b, b_length);

  return strcmp (a_key, b_key);
}

/**
 * rs_functions_register:
 *
 * Gives a connection rs_fold(text), rs_sort_key(text), rs_digest(text) and the
 * collation `rus`.
 *
 * Returns: SQLITE_OK, or what failed
 */
int
rs_functions_register (sqlite3 *handle)
{
  const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  int code;

  code = sqlite3_create_function_v2 (handle, "rs_fold", 1, flags, NULL, fold, NULL, NULL,
                                     NULL);
  if (code == SQLITE_OK)
    code = sqlite3_create_function_v2 (handle, "rs_sort_key", 1, flags, NULL, sort_key,
                                       NULL, NULL, NULL);
  if (code == SQLITE_OK)
    code = sqlite3_create_function_v2 (handle, "rs_digest", 1, flags, NULL, digest, NULL,
                                       NULL, NULL);
  if (code == SQLITE_OK)
    code = sqlite3_create_collation_v2 (handle, "rus", SQLITE_UTF8, NULL, compare, NULL);
  return code;
}
