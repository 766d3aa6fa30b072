/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which Russian words are one word to search, and that no bytes upset it. */

#include "rs-database.h"
#include "rs-families.h"
#include "rs-query.h"

#include <string.h>

#define N_RANDOM_TEXTS 400
#define MAX_RANDOM_LENGTH 300

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
                     " tokenize = 'rus', prefix = '1 2 3');"
                     "CREATE VIRTUAL TABLE terms USING fts5vocab ('search', 'row')");
  return database;
}

static void
add_bytes (RsDatabase *database, const char *title, const char *body, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (body, length);
  g_autoptr (RsStatement) insert = rs_database_prepare (
      database, "INSERT INTO search VALUES (?1, CAST (?2 AS TEXT))", &error);

  g_assert_no_error (error);
  rs_statement_bind_text (insert, 1, title);
  rs_statement_bind_blob (insert, 2, bytes);
  g_assert_true (rs_statement_run (insert, &error));
  g_assert_no_error (error);
}

static void
add (RsDatabase *database, const char *body)
{
  add_bytes (database, "", body, strlen (body));
}

static gint64
count_matches (RsDatabase *database, const char *query)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (
      database, "SELECT count (*) FROM search WHERE search MATCH ?1", &error);
  gint64 count;

  rs_statement_bind_text (select, 1, query);
  rs_statement_step (select, &error);
  g_assert_no_error (error);
  count = rs_statement_get_int (select, 0);
  return count;
}

static gint64
count_exact (RsDatabase *database, const char *word)
{
  g_autofree char *query = g_strdup_printf ("\"%s\"", word);

  return count_matches (database, query);
}

static gint64
count_typed (RsDatabase *database, const char *words)
{
  g_autofree char *query = rs_query_build (words);

  return count_matches (database, query);
}

/* All terms in the index, in byte order, joined by spaces. */
static char *
list_terms (RsDatabase *database)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) terms = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RsStatement) select = rs_database_prepare (
      database, "SELECT term FROM terms ORDER BY term", &error);

  while (rs_statement_step (select, &error))
    g_ptr_array_add (terms, rs_statement_dup_text (select, 0));
  g_assert_no_error (error);
  g_ptr_array_add (terms, NULL);
  return g_strjoinv (" ", (char **)terms->pdata);
}

static void
assert_terms (const char *text, const char *expected)
{
  g_autoptr (RsDatabase) database = new_index ();
  g_autofree char *terms = NULL;

  add (database, text);
  terms = list_terms (database);
  g_assert_cmpstr (terms, ==, expected);
}

static void
test_terms (void)
{
  assert_terms ("Скалами", "скал скалами");
  assert_terms ("скал", "скал");
  assert_terms ("ЩЁТКА", "щетк щетка");
  /* Stress, and letters written with a mark of their own. */
  assert_terms ("Бу\xcc\x81кву", "букв букву");
  assert_terms ("щ\xd0\xb5\xcc\x88тка", "щетк щетка");
  assert_terms ("му\xd0\xb8\xcc\x86ка", "муйк муйка");
  /* Not Russian: as it is, in lower case. */
  assert_terms ("GTK 1938", "1938 gtk");
  assert_terms ("№ 11-а, «Ө»!", "11 а ө");
  assert_terms ("абвdef", "абвdef");
  assert_terms ("", "");
  assert_terms ("—…!", "");
  assert_terms ("\xcc\x81\xcc\x88", "");
}

/* Every form of a line finds every other form. */
static void
assert_one_word (const char *line)
{
  g_autoptr (RsDatabase) database = new_index ();
  g_auto (GStrv) forms = g_strsplit (line, " ", -1);
  const gint64 n_forms = g_strv_length (forms);

  for (char **form = forms; *form != NULL; form++)
    add (database, *form);
  for (char **form = forms; *form != NULL; form++)
    {
      g_test_message ("%s", *form);
      g_assert_cmpint (count_exact (database, *form), ==, n_forms);
      g_assert_cmpint (count_typed (database, *form), >=, n_forms);
    }
}

static void
test_regular_forms (void)
{
  assert_one_word ("скала скалы скале скалу скалой скалою скал скалам скалами скалах");
  assert_one_word ("пещера пещеры пещере пещеру пещерой пещер пещерам пещерами пещерах");
  assert_one_word ("мельница мельницы мельнице мельницу мельницей мельниц мельницам");
  assert_one_word ("цемент цемента цементу цементом цементе");
  assert_one_word ("старый старая старое старые старого старой старому старым старых");
  assert_one_word ("мамонт мамонта мамонту мамонтом мамонте мамонты мамонтов мамонтам");
}

static void
test_irregular_forms (void)
{
  assert_one_word ("река реки реке реку рекой рек рекам реками реках речной");
  assert_one_word ("завод завода заводу заводом заводе заводы заводов заводской");
  assert_one_word ("день дня дню днём дне дни дней дням днями днях");
  assert_one_word ("человек человека людей люди людям");
  assert_one_word ("ребёнок ребенка дети детей детям");
  assert_one_word ("ёлка елка ёлки ёлкой ёлок");
  assert_one_word ("лес леса лесу лесной лесная");
  assert_one_word ("камень камня камней камни");
  assert_one_word ("год года лет");
  assert_one_word ("война войны войну войной войн военный");
}

static void
test_names_of_places (void)
{
  assert_one_word ("Искитим Искитима Искитиму Искитимом Искитиме искитимский");
  assert_one_word ("Бердь Берди Бердью бердский");
  assert_one_word ("Новосибирск Новосибирска Новосибирске новосибирский");
}

/* A name that nobody wrote down: the start of the word still finds it. */
static void
test_unknown_name (void)
{
  g_autoptr (RsDatabase) database = new_index ();

  add (database, "Мы живём в Керчиме.");
  add (database, "До Керчима далеко.");
  add (database, "Город Керчим.");
  g_assert_cmpint (count_typed (database, "Керчим"), ==, 3);
}

static void
test_different_words (void)
{
  g_autoptr (RsDatabase) database = new_index ();

  add (database, "Деревянная рейка.");
  add (database, "Широкая река.");
  add (database, "Мой дом.");
  add (database, "Мои дома.");
  /* й is a letter of its own. */
  g_assert_cmpint (count_exact (database, "река"), ==, 1);
  g_assert_cmpint (count_exact (database, "рейки"), ==, 1);
  g_assert_cmpint (count_exact (database, "домам"), ==, 2);
  g_assert_cmpint (count_typed (database, "домна"), ==, 0);
}

static void
test_prefix_is_not_stemmed (void)
{
  g_autoptr (RsDatabase) database = new_index ();

  add (database, "Реклама на площади.");
  add (database, "Широкая река.");
  g_assert_cmpint (count_matches (database, "\"рек\" *"), ==, 2);
  g_assert_cmpint (count_matches (database, "\"рекл\" *"), ==, 1);
  /* The stem of «реками» is «рек»: as a start it would find the advertisement. */
  g_assert_cmpint (count_matches (database, "\"реками\" *"), ==, 0);
  g_assert_cmpint (count_matches (database, "\"Ре\" *"), ==, 2);
}

static void
test_phrase (void)
{
  g_autoptr (RsDatabase) database = new_index ();

  add (database, "Строили цементный завод у реки.");
  add (database, "Завод большой, цементный.");
  g_assert_cmpint (count_matches (database, "\"цементные заводы\""), ==, 1);
}

static void
test_highlight (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = new_index ();
  g_autoptr (RsStatement) select = NULL;

  add (database, "За рекой Ёлка, дни и ночи.");
  select = rs_database_prepare (
      database,
      "SELECT highlight (search, 1, '<', '>') FROM search"
      " WHERE search MATCH '\"река\" AND \"елки\" AND \"день\"'",
      &error);
  g_assert_true (rs_statement_step (select, &error));
  g_assert_cmpstr (rs_statement_get_text (select, 0), ==,
                   "За <рекой> <Ёлка>, <дни> и ночи.");
}

static void
test_arguments (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) database = rs_database_open ("x", RS_DATABASE_MEMORY, &error);

  g_assert_false (rs_database_execute (
      database, "CREATE VIRTUAL TABLE t USING fts5 (a, tokenize = 'rus sideways')",
      &error));
  g_assert_nonnull (error);
}

static void
test_long_words (void)
{
  g_autoptr (RsDatabase) database = new_index ();
  g_autoptr (GString) text = g_string_new (NULL);

  /* Up to, at and over what is still taken for a word. */
  for (guint letters = 95; letters < 105; letters++)
    {
      for (guint i = 0; i < letters; i++)
        g_string_append (text, "ё");
      g_string_append_c (text, ' ');
    }
  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "и\xcc\x86");
  add (database, text->str);
  execute (database, "INSERT INTO search (search) VALUES ('integrity-check')");
}

static void
test_families (void)
{
  g_autoptr (RsFamilies) families = rs_families_new_from_text (
      "# a comment\n\nдень дня  дни\r\nложок ложка\n"
      "ложка ложек");
  const char *const *heads = rs_families_lookup (families, "ложка");

  g_assert_cmpstr (rs_families_lookup (families, "дни")[0], ==, "день");
  g_assert_null (rs_families_lookup (families, "дни")[1]);
  g_assert_cmpstr (heads[0], ==, "ложок");
  g_assert_cmpstr (heads[1], ==, "ложка");
  g_assert_null (heads[2]);
  g_assert_null (rs_families_lookup (families, "река"));
  g_assert_null (rs_families_lookup (families, "#"));
}

static void
assert_query (const char *words, const char *expected)
{
  g_autofree char *query = rs_query_build (words);

  g_assert_cmpstr (query, ==, expected);
}

static void
test_query (void)
{
  assert_query ("Ёлка", "((\"елка\" OR \"елка\" *))");
  assert_query ("р", "title : ((\"р\" OR \"р\" *))");
  assert_query ("  Ре ", "title : ((\"ре\" OR \"ре\" *))");
  assert_query ("в лесу", "((\"лесу\" OR \"лесу\" *))");
  assert_query ("на реке", "((\"реке\" OR \"реке\" *))");
  assert_query ("на", "title : ((\"на\" OR \"на\" *))");
  assert_query ("лес в", "((\"лес\" OR \"лес\" *))");
  assert_query ("лес ве", "((\"лес\" OR \"лес\" *) AND (\"ве\" OR \"ве\" *))");
  assert_query ("яр во", "title : ((\"яр\" OR \"яр\" *) AND (\"во\" OR \"во\" *))");
  assert_query ("а и", "title : ((\"и\" OR \"и\" *))");
  assert_query ("\"река\" OR *", "((\"река\" OR \"река\" *) AND (\"or\" OR \"or\" *))");
  g_assert_true (rs_query_is_letter ("р "));
  g_assert_true (rs_query_is_letter ("в я"));
  g_assert_false (rs_query_is_letter ("ре"));
  g_assert_false (rs_query_is_letter ("лес в"));
  g_assert_false (rs_query_is_letter (""));
  assert_query ("", NULL);
  assert_query ("—!?", NULL);
  assert_query (NULL, NULL);
  assert_query ("\xff\xfe", NULL);
}

/* Words, pieces of words, marks and rubbish, more of what is near to Russian. */
static void
append_random (GString *text, GRand *rand)
{
  static const char *const pieces[] = {
    "река", "ё",  "й",  "и\xcc\x86", "\xcc\x81", "\xcc\x88", "\xd0", "\xd1\x91",
    "Ё",    " ",  "-",  "\"",        "*",        "(",        "день", "\xe2\x80",
    "a",    "\n", "ий", "ого",       "вшимися",  "OR",       "NEAR", "\xf0\x9f\x98"
  };

  if (g_rand_int_range (rand, 0, 8) == 0)
    g_string_append_c (text, (char)g_rand_int_range (rand, 0, 256));
  else
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
}

static GString *
make_random (GRand *rand)
{
  GString *text = g_string_new (NULL);
  int length = g_rand_int_range (rand, 0, MAX_RANDOM_LENGTH);

  for (int i = 0; i < length; i++)
    append_random (text, rand);
  return text;
}

/* The same bytes every time: a failure can be looked at. */
static void
test_random (void)
{
  g_autoptr (RsDatabase) database = new_index ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (1938);

  for (guint i = 0; i < N_RANDOM_TEXTS; i++)
    {
      g_autoptr (GString) text = make_random (rand);
      g_autoptr (GString) typed = make_random (rand);
      g_autofree char *query = rs_query_build (typed->str);

      add_bytes (database, "", text->str, text->len);
      if (query != NULL)
        g_assert_cmpint (count_matches (database, query), >=, 0);
    }
  execute (database, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tokenizer/terms", test_terms);
  g_test_add_func ("/tokenizer/regular-forms", test_regular_forms);
  g_test_add_func ("/tokenizer/irregular-forms", test_irregular_forms);
  g_test_add_func ("/tokenizer/names-of-places", test_names_of_places);
  g_test_add_func ("/tokenizer/unknown-name", test_unknown_name);
  g_test_add_func ("/tokenizer/different-words", test_different_words);
  g_test_add_func ("/tokenizer/prefix", test_prefix_is_not_stemmed);
  g_test_add_func ("/tokenizer/phrase", test_phrase);
  g_test_add_func ("/tokenizer/highlight", test_highlight);
  g_test_add_func ("/tokenizer/arguments", test_arguments);
  g_test_add_func ("/tokenizer/long-words", test_long_words);
  g_test_add_func ("/tokenizer/families", test_families);
  g_test_add_func ("/tokenizer/query", test_query);
  g_test_add_func ("/tokenizer/random", test_random);

  return g_test_run ();
}
