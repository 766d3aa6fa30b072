/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The .ini and .tsv tables of a source: what is understood, and what is said of the rest.
 */
#include "rs-source-entry.h"
#include "rs-source-rows.h"
#include "rs-source-text.h"
#include "rs-test-source.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  RsSourceLog *log;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->log = rs_source_log_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_source_log_free (fixture->log);
}

static void
test_table (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSourceTable) table = rs_source_table_parse (
      "a.ini", "# note\n; note\n\n[one]\nkey = a = b ; c\r\n  other=\n\n[two]\nn=5\n",
      fixture->log);
  const RsSourceEntry *one = g_ptr_array_index (table->entries, 0);
  const RsSourceEntry *two = g_ptr_array_index (table->entries, 1);

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpuint (table->entries->len, ==, 2);
  g_assert_cmpstr (one->id, ==, "one");
  g_assert_cmpuint (one->line, ==, 4);
  g_assert_cmpstr (rs_source_entry_find (one, "key"), ==, "a = b ; c");
  g_assert_cmpuint (rs_source_entry_get_line (one, "key"), ==, 5);
  g_assert_null (rs_source_entry_find (one, "other"));
  g_assert_null (rs_source_entry_find (one, "none"));
  g_assert_cmpint (rs_source_entry_get_number (two, "n", 1, 9, fixture->log), ==, 5);
}

static void
test_table_faults (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSourceTable) table = rs_source_table_parse (
      "a.ini", "early=1\n[Имя]\n[ok]\nno equals\nkey=1\nkey=2\n", fixture->log);

  rs_test_source_assert_fault (fixture->log, "a.ini:1: ");
  rs_test_source_assert_fault (fixture->log, "a.ini:2: ");
  rs_test_source_assert_fault (fixture->log, "a.ini:4: ");
  rs_test_source_assert_fault (fixture->log, "a.ini:6: ");
  g_assert_cmpuint (rs_source_log_get_n_faults (fixture->log), ==, 4);
  g_assert_cmpuint (table->entries->len, ==, 2);
}

static void
test_values (Fixture *fixture, gconstpointer data)
{
  static const char *const known[] = { "n", "r", "f", "c", "t", NULL };
  static const char *const choices[] = { "red", "blue", NULL };
  g_autoptr (RsSourceTable) table = rs_source_table_parse (
      "a.ini", "[x]\nn=7\nr=0.25\nf=true\nc=blue\nt=  два   слова \n", fixture->log);
  const RsSourceEntry *entry = g_ptr_array_index (table->entries, 0);
  g_autofree char *text = rs_source_entry_require_text (entry, "t", fixture->log);
  double real = 0;

  rs_source_entry_check_keys (entry, known, fixture->log);
  g_assert_cmpint (rs_source_entry_get_number (entry, "n", 0, 9, fixture->log), ==, 7);
  g_assert_true (rs_source_entry_get_real (entry, "r", 0, 1, &real, fixture->log));
  g_assert_cmpfloat_with_epsilon (real, 0.25, 1e-9);
  g_assert_false (rs_source_entry_get_real (entry, "none", 0, 1, &real, fixture->log));
  g_assert_true (rs_source_entry_get_flag (entry, "f", FALSE, fixture->log));
  g_assert_true (rs_source_entry_get_flag (entry, "none", TRUE, fixture->log));
  g_assert_cmpint (rs_source_entry_get_choice (entry, "c", choices, fixture->log), ==, 1);
  g_assert_cmpstr (text, ==, "два слова");
  rs_test_source_assert_no_faults (fixture->log);
}

static void
test_bad_values (Fixture *fixture, gconstpointer data)
{
  static const char *const known[] = { "n", "r", "f", NULL };
  static const char *const choices[] = { "red", "blue", NULL };
  g_autoptr (RsSourceTable) table = rs_source_table_parse (
      "a.ini", "[x]\nn=10\nr=0,5\nf=да\nc=green\n", fixture->log);
  const RsSourceEntry *entry = g_ptr_array_index (table->entries, 0);
  double real = 0.125;

  rs_source_entry_get_number (entry, "n", 0, 9, fixture->log);
  rs_test_source_assert_fault (fixture->log, "a.ini:2: ");
  g_assert_false (rs_source_entry_get_real (entry, "r", 0, 1, &real, fixture->log));
  g_assert_cmpfloat_with_epsilon (real, 0.125, 1e-9);
  rs_test_source_assert_fault (fixture->log, "a.ini:3: ");
  g_assert_false (rs_source_entry_get_flag (entry, "f", TRUE, fixture->log));
  rs_test_source_assert_fault (fixture->log, "a.ini:4: ");
  rs_source_entry_get_choice (entry, "c", choices, fixture->log);
  rs_source_entry_check_keys (entry, known, fixture->log);
  rs_test_source_assert_fault (fixture->log, "a.ini:5: ");
  g_assert_cmpuint (rs_source_log_get_n_faults (fixture->log), ==, 5);
  rs_source_entry_get_number (entry, "none", 0, 9, fixture->log);
  rs_test_source_assert_fault (fixture->log, "a.ini:1: ");
}

static void
test_describe (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSourceTable) table = rs_source_table_parse (
      "a.ini", "[x]\na=1\nb=2\n[y]\n# note\nb = 2\na = 1\n[z]\na=1\nb=3\n", fixture->log);
  g_autofree char *x = rs_source_entry_describe (g_ptr_array_index (table->entries, 0));
  g_autofree char *y = rs_source_entry_describe (g_ptr_array_index (table->entries, 1));
  g_autofree char *z = rs_source_entry_describe (g_ptr_array_index (table->entries, 2));

  g_assert_cmpstr (x, ==, y);
  g_assert_cmpstr (x, !=, z);
}

static void
test_rows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = rs_source_rows_parse (
      "a.tsv", "# note\none\t two\n\nthree\nx\ty\tz\n", 2, fixture->log);
  const RsSourceRow *row = g_ptr_array_index (rows, 0);

  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpuint (row->line, ==, 2);
  g_assert_cmpstr (row->cells[1], ==, "two");
  rs_test_source_assert_fault (fixture->log, "a.tsv:4: ");
  rs_test_source_assert_fault (fixture->log, "a.tsv:5: ");
}

static void
test_read_text (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("rs-text-XXXXXX", NULL);
  g_autofree char *marked = g_build_filename (folder, "marked", NULL);
  g_autofree char *broken = g_build_filename (folder, "broken", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (marked, "\xef\xbb\xbfслово", -1, NULL));
  g_assert_true (g_file_set_contents (broken, "один\nдва\n\xff", -1, NULL));
  text = rs_source_text_read (folder, "marked", TRUE, fixture->log);
  g_assert_cmpstr (text, ==, "слово");
  g_assert_null (rs_source_text_read (folder, "none", FALSE, fixture->log));
  rs_test_source_assert_no_faults (fixture->log);
  g_assert_null (rs_source_text_read (folder, "none", TRUE, fixture->log));
  rs_test_source_assert_fault (fixture->log, "none: ");
  g_assert_null (rs_source_text_read (folder, "broken", TRUE, fixture->log));
  rs_test_source_assert_fault (fixture->log, "broken:3: ");

  g_unlink (marked);
  g_unlink (broken);
  g_rmdir (folder);
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  g_autofree char *inside = rs_source_text_find_file (RS_FIXTURES "/source",
                                                      "drawings/water.svg");
  g_autofree char *long_id = g_strnfill (65, 'a');

  g_assert_nonnull (inside);
  g_assert_null (
      rs_source_text_find_file (RS_FIXTURES "/source", "../source/source.ini"));
  g_assert_null (rs_source_text_find_file (RS_FIXTURES "/source", "/etc/passwd"));
  g_assert_null (rs_source_text_find_file (RS_FIXTURES "/source", "drawings"));
  g_assert_null (rs_source_text_find_file (RS_FIXTURES "/source", ""));
  g_assert_true (rs_source_text_is_id ("our-school-11"));
  g_assert_false (rs_source_text_is_id ("Школа"));
  g_assert_false (rs_source_text_is_id ("a/b"));
  g_assert_false (rs_source_text_is_id ("-a"));
  g_assert_false (rs_source_text_is_id (""));
  g_assert_false (rs_source_text_is_id (NULL));
  g_assert_false (rs_source_text_is_id (long_id));
}

#define ADD(name, function) \
  g_test_add ("/source-table/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("table", test_table);
  ADD ("table-faults", test_table_faults);
  ADD ("values", test_values);
  ADD ("bad-values", test_bad_values);
  ADD ("describe", test_describe);
  ADD ("rows", test_rows);
  ADD ("read-text", test_read_text);
  ADD ("names", test_names);
  return g_test_run ();
}
