/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where Russian sentences end, and where they only seem to. */
#include "rs-text.h"

/* One text as it is written, with | where it must be cut and nowhere else. */
static const char *const texts[] = {
  "Жил мамонт.|Он был большой!|А где он теперь?",
  "Бердь течёт в Обь",
  "Он шёл…|И вдруг увидел реку.",
  "Он шёл… и шёл.",
  "Он шёл...|И увидел.",
  "Правда?!|Да!!!",
  "«Ура!» — закричали дети.|Все побежали.",
  "«Ура!»|Все побежали.",
  "Мама сказала: «Иди домой.|Уже темно».|Он пошёл.",
  "Мама сказала: «Иди домой.»|Он пошёл.",
  "Мы смотрели «Что? Где? Когда?» вечером.|Потом спали.",
  "Дети кричали „Ура!“|Мамонт ушёл.",
  "Книга называется «Река. Камень. Снег».",
  "(Так говорят.)|Никто не знает.",
  "Он жил здесь (в 1717 г.) и умер.",
  "Это лес, т. е. много деревьев.",
  "Это лес, т.е. много деревьев.",
  "Город лежит на 54° с. ш. и 83° в. д.|Рядом река.",
  "Там камни, песок и т. д.|Ещё глина.",
  "Так было до н. э.|Потом иначе.",
  "Учёный И. В. Коротеев нашёл это.",
  "Учёный И.В. Коротеев нашёл это.|Он жил тут.",
  "Его звали Коротеев И. В.",
  "Длина 29,9 км.|Ширина 1.5 м.",
  "Это было в 1717 г.|Потом пришли люди.",
  "Это было в XVIII в.|Потом пришли люди.",
  "Он жил в г. Искитиме на ул. Пушкина, д. 5.",
  "Завод им. Ленина стоял у р. Берди.",
  "Родился ок. 1900 года.",
  "Царь Пётр I.|Потом другой.",
  "1. Возьми лист.",
  "— Кто там?|— Это я.",
  "— Кто там? — спросил он.",
  "Стой!|Кто идёт?",
  "Он сказал: «Пойдём?»|И пошёл.",
  "Учится в 5 Б.|Любит реку.",
  "Пришёл май.|15 числа приехали гости.",
  "Ма́монт пришёл.|Ёлка росла.",
  "И всё…",
  "Раз. . .|Два.",
};

static void
test_texts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (GStrv) wanted = g_strsplit (texts[i], "|", 0);
      g_autofree char *text = g_strjoinv (" ", wanted);
      g_auto (GStrv) sentences = rs_text_split_sentences (text);
      g_autofree char *got = g_strjoinv ("|", sentences);

      g_assert_cmpstr (got, ==, texts[i]);
    }
}

static void
test_lines_and_spaces (void)
{
  g_auto (GStrv) sentences = rs_text_split_sentences (
      "  Первое\n предложение. \r\n\n\tВторое.  ");
  g_autofree char *got = g_strjoinv ("|", sentences);

  g_assert_cmpstr (got, ==, "Первое предложение.|Второе.");
}

static void
test_nothing_to_read (void)
{
  static const char *const empty[] = { NULL, "", "  \n ", "\xff\xfe" };
  g_auto (GStrv) dots = rs_text_split_sentences ("…");
  g_auto (GStrv) before = rs_text_split_sentences ("… Вот и всё.");

  for (gsize i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_auto (GStrv) sentences = rs_text_split_sentences (empty[i]);

      g_assert_cmpuint (g_strv_length (sentences), ==, 0);
    }
  g_assert_cmpuint (g_strv_length (dots), ==, 1);
  g_assert_cmpuint (g_strv_length (before), ==, 1);
}

/* Whatever is cut, no word is lost: random strings of the characters that matter. */
static void
test_loses_nothing (void)
{
  static const char *const bits[] = { "а", "Б", ".", "!", "…",  "«", "»", "„", "“", " ",
                                      "(", ")", "—", "1", "\"", "в", "г", "Ё", ":", "?" };

  for (int round = 0; round < 2000; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_auto (GStrv) sentences = NULL;
      g_autofree char *joined = NULL;
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;

      for (int i = 0; i < 30; i++)
        g_string_append (text, bits[g_test_rand_int_range (0, G_N_ELEMENTS (bits))]);
      sentences = rs_text_split_sentences (text->str);
      joined = g_strjoinv (" ", sentences);
      before = rs_text_digest (text->str);
      after = rs_text_digest (joined);
      g_assert_cmpstr (before, ==, after);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sentences/texts", test_texts);
  g_test_add_func ("/sentences/lines-and-spaces", test_lines_and_spaces);
  g_test_add_func ("/sentences/nothing-to-read", test_nothing_to_read);
  g_test_add_func ("/sentences/loses-nothing", test_loses_nothing);
  return g_test_run ();
}
