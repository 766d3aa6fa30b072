/* SPDX-License-Identifier: GPL-3.0-or-later */

/* «ё»: what is found, and above all what is not. */

#include "rs-yo.h"

static void
assert_found (const char *text, const char *words)
{
  g_autoptr (RsYo) yo = rs_yo_new ();
  g_auto (GStrv) found = rs_yo_find (yo, text);
  g_autofree char *joined = g_strjoinv (" ", found);

  g_assert_cmpstr (joined, ==, words);
}

static void
test_found (void)
{
  assert_found ("Еще зеленый еж идет по льду.", "ещё зелёный ёж идёт");
  assert_found ("Темно-зелёная елка", "ёлка");
  assert_found ("Она привез, он принес, увел и зашел.", "привёз принёс увёл зашёл");
  assert_found ("Ребенок живет в поселке у березы.", "ребёнок живёт посёлке берёзы");
  assert_found ("Наш музей открыт четырех дней в неделю, трехсотлетие",
                "четырёх трёхсотлетие");
  assert_found ("Петр и Федор летят самолетом", "Пётр Фёдор самолётом");
  assert_found ("ЕЩЕ! ЕЩЁ!", "ещё");
  assert_found ("Ее, её, ее", "её");
  assert_found ("Расскажи о нем. В чем дело?", "нём чём");
  assert_found ("Награжденный шахтер, освещён огнем", "награждённый шахтёр огнём");
  assert_found ("е\xcc\x81ще еще\xcc\x81", "ещё");
}

/* Words that live with «е» too, and words that only look alike. */
static void
test_left_alone (void)
{
  static const char *const texts[] = {
    "все всем всех чем нем небо нега смел",
    "Все дети пели. Он глух и нем.",
    "берег реки, у озера, нет звезды, без сестры, из гнезда, два колеса",
    "берет узнает полет осел козел весел вынес вывез выйдет вышел вынесет",
    "слезы стекла весла села жены бревна щеки щека слезам",
    "зелень зеленеет зеленщик темнота черно желто тепло темно зелено тяжело",
    "тверди твердить кленовый береста поселковый чертежа ножа ежа полдень",
    "треть терем третий четверть четверо медведь медный ледяной лесной",
    "трещина семена земля огнеупорный дневной теплоход бережно",
    "Алтай, Бердь, Легостаево, Черноречка, Шипуново, Чернореченский",
    "о копье, в жилье, на белье; родней; углем",
    "впрочем зачем учитель краем камнем медведем полднем шеей",
    "",
    NULL
  };

  for (guint i = 0; texts[i] != NULL; i++)
    assert_found (texts[i], "");
  assert_found (NULL, "");
  assert_found ("\xff\xfe", "");
}

static void
test_written_well (void)
{
  assert_found ("Ещё её зелёный ёж идёт. О нём, в чём, на чём.", "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/yo/found", test_found);
  g_test_add_func ("/yo/left-alone", test_left_alone);
  g_test_add_func ("/yo/written-well", test_written_well);

  return g_test_run ();
}
