/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is the same word, and what comes first in a Russian list. */
#include "rs-digest.h"
#include "rs-text.h"

#include <string.h>

static void
test_normalize (void)
{
  g_autofree char *spaces = rs_text_normalize ("  Река\n\tБердь \r\n");
  g_autofree char *composed = rs_text_normalize ("\xd0\xb8\xcc\x86"); /* и + breve */
  g_autofree char *hidden = rs_text_normalize ("ре\xc2\xad"
                                               "ка\x07\xef\xbb\xbf");
  g_autofree char *kept = rs_text_normalize ("1\xc2\xa0"
                                             "200");

  g_assert_cmpstr (spaces, ==, "Река Бердь");
  g_assert_cmpstr (composed, ==, "й");
  g_assert_cmpstr (hidden, ==, "река");
  g_assert_cmpstr (kept, ==,
                   "1\xc2\xa0"
                   "200");
}

static void
test_not_text (void)
{
  g_assert_null (rs_text_normalize ("\xd0"));
  g_assert_null (rs_text_normalize (NULL));
  g_assert_null (rs_text_fold ("\xff"));
  g_assert_null (rs_text_strip_stress ("\xff"));
  g_assert_cmpuint (rs_text_count_words ("\xff"), ==, 0);
}

static void
test_fold (void)
{
  g_autofree char *folded = rs_text_fold ("ЁЛКА, Бе́рдь!");
  g_autofree char *plain = rs_text_strip_stress ("Бе́рдь, ёлка");

  g_assert_cmpstr (folded, ==, "елка, бердь!");
  g_assert_cmpstr (plain, ==, "Бердь, ёлка");
}

static void
test_digest_forgives (void)
{
  g_autofree char *first = rs_text_digest ("Дети, вот ёлка — она ЗДЕСЬ!");
  g_autofree char *second = rs_text_digest ("дети: вот е́лка она здесь");
  g_autofree char *other = rs_text_digest ("Дети, вот ёлки — они здесь!");
  g_autofree char *known = rs_text_digest ("«Ёлка»");
  g_autofree char *plain = rs_digest_data ("елка", strlen ("елка"));

  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (first, !=, other);
  g_assert_cmpstr (known, ==, plain);
}

static void
test_digest_keeps_numbers_apart (void)
{
  g_autofree char *fraction = rs_text_digest ("29,9");
  g_autofree char *whole = rs_text_digest ("299");

  g_assert_cmpstr (fraction, !=, whole);
}

static void
test_sort (void)
{
  static const char *const sorted[] = {
    "1913 год", "Berd", "Ад",  "«Бердь»",     "Бердь и Обь", "Еда", "Ельник", "Ещё", "Ёж",
    "Ёлка",     "Жук",  "ме́л", "Мел и уголь", "Мельник",     "Мёд", "Щука",   "Яма"
  };

  for (gsize i = 1; i < G_N_ELEMENTS (sorted); i++)
    {
      g_autofree char *before = rs_text_sort_key (sorted[i - 1]);
      g_autofree char *after = rs_text_sort_key (sorted[i]);

      g_assert_true (g_utf8_validate (after, -1, NULL));
      g_assert_cmpint (strcmp (before, after), <, 0);
    }
}

static void
test_count (void)
{
  g_assert_cmpuint (rs_text_count_words (""), ==, 0);
  g_assert_cmpuint (rs_text_count_words (NULL), ==, 0);
  g_assert_cmpuint (rs_text_count_words (" — … "), ==, 0);
  g_assert_cmpuint (rs_text_count_words ("Река — кое-где 29,9 км «шириной»."), ==, 5);
  g_assert_cmpuint (rs_text_count_words ("В 1 200 м"), ==, 4);
}

static void
test_split_words (void)
{
  g_auto (GStrv) words = rs_text_split_words ("Кое-где — «Ёлка» 29,9!");
  g_autofree char *joined = g_strjoinv ("|", words);
  g_auto (GStrv) none = rs_text_split_words ("…");

  g_assert_cmpstr (joined, ==, "кое|где|елка|29|9");
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static void
test_overlap (void)
{
  g_assert_cmpfloat_with_epsilon (rs_text_overlap ("а б в", "а, б, в!"), 1.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rs_text_overlap ("а б в г", "а б"), 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (rs_text_overlap ("а а", "а б"), 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (rs_text_overlap ("а", "б"), 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rs_text_overlap ("", NULL), 0.0, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/normalize", test_normalize);
  g_test_add_func ("/text/not-text", test_not_text);
  g_test_add_func ("/text/fold", test_fold);
  g_test_add_func ("/text/digest-forgives", test_digest_forgives);
  g_test_add_func ("/text/digest-keeps-numbers-apart", test_digest_keeps_numbers_apart);
  g_test_add_func ("/text/sort", test_sort);
  g_test_add_func ("/text/count", test_count);
  g_test_add_func ("/text/split-words", test_split_words);
  g_test_add_func ("/text/overlap", test_overlap);
  return g_test_run ();
}
