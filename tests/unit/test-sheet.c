/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where pages end, how pictures share them, what is printed of what was asked for. */
#include "rs-error.h"
#include "rs-file.h"
#include "rs-sheet-choice.h"
#include "rs-sheet-column.h"
#include "rs-sheet-jpeg.h"
#include "rs-sheet-question.h"
#include "rs-sheet-regions.h"
#include "rs-sheet-spread.h"
#include "rs-test-release.h"

#include <math.h>
#include <string.h>

#define PAGE 500.0

typedef struct
{
  RsSheetType *type;
  RsSheetPaper *paper;
  RsSheetColumn *column;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const RsSheetFrame frame = { 0, 0, 300, PAGE, 0 };

  fixture->type = rs_sheet_type_new ();
  fixture->paper = rs_sheet_paper_new_counted (fixture->type, &frame);
  fixture->column = rs_sheet_column_new (fixture->paper, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_sheet_column_free (fixture->column);
  rs_sheet_paper_free (fixture->paper);
  rs_sheet_type_free (fixture->type);
}

static void
add_row (Fixture *fixture, double height, double space, gboolean keep)
{
  RsSheetRow *row = rs_sheet_row_new (space);

  rs_sheet_row_add_rule (row, 0, 0, 10, height, NULL);
  row->keep = keep;
  rs_sheet_column_add (fixture->column, row);
}

static void
assert_at (Fixture *fixture, guint page, double used)
{
  double room = rs_sheet_column_get_room (fixture->column);

  g_assert_cmpuint (rs_sheet_paper_get_page (fixture->paper), ==, page);
  g_assert_cmpfloat_with_epsilon (PAGE - room, used, 1.5); /* a line, or not */
}

static void
test_rows_are_whole (Fixture *fixture, gconstpointer data)
{
  add_row (fixture, 300, 20, FALSE);
  assert_at (fixture, 1, 300); /* no space above the first on a page */
  add_row (fixture, 150, 20, FALSE);
  assert_at (fixture, 1, 470);
  add_row (fixture, 40, 20, FALSE);
  assert_at (fixture, 2, 40);
}

static void
test_headings_stay (Fixture *fixture, gconstpointer data)
{
  add_row (fixture, 430, 0, FALSE);
  add_row (fixture, 20, 10, TRUE);
  add_row (fixture, 60, 10, FALSE);
  assert_at (fixture, 2, 20 + 10 + 60);
}

static void
test_higher_than_a_page (Fixture *fixture, gconstpointer data)
{
  add_row (fixture, 10, 0, FALSE);
  add_row (fixture, PAGE + 100, 10, FALSE);
  g_assert_cmpuint (rs_sheet_paper_get_page (fixture->paper), ==, 2);
  add_row (fixture, 10, 10, FALSE);
  assert_at (fixture, 3, 10);
}

/* Of three lines none stands alone: they go together. */
static void
test_no_line_alone (Fixture *fixture, gconstpointer data)
{
  double line = rs_sheet_type_get_leading (RS_SHEET_BODY);
  PangoLayout *layout = rs_sheet_type_set (fixture->type, RS_SHEET_BODY, "раз\nдва\nтри",
                                           300);

  add_row (fixture, PAGE - 2.5 * line, 0, FALSE);
  rs_sheet_column_add_text (fixture->column, 0, 0, FALSE, layout);
  assert_at (fixture, 2, 3 * line);
}

static void
test_long_text_goes_on (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = g_strnfill (100, '\n');
  PangoLayout *layout = rs_sheet_type_set (fixture->type, RS_SHEET_BODY, text, 300);

  rs_sheet_column_add_text (fixture->column, 0, 0, FALSE, layout);
  rs_sheet_column_end (fixture->column);
  g_assert_cmpuint (rs_sheet_paper_get_page (fixture->paper), ==, 4);
}

static void
test_leading (Fixture *fixture, gconstpointer data)
{
  PangoLayout *layout = rs_sheet_type_set (fixture->type, RS_SHEET_LITTLE, "а\nб\nв",
                                           300);

  PangoLayout *line = rs_sheet_type_set (fixture->type, RS_SHEET_LITTLE, "а", 300);
  double two = rs_sheet_type_measure (layout, NULL) - rs_sheet_type_measure (line, NULL);

  /* Little ones: 20 on 30 pt. */
  g_assert_cmpfloat_with_epsilon (two, 60, 0.5);
  g_object_unref (line);
  g_object_unref (layout);
}

static void
test_spread (void)
{
  const RsSheetRoom room = { 600, 600, 20, 150, 280 };
  const double words[] = { 100, 100, 100, 500 };
  double picture;

  /* Two stand on a page and share what is left. */
  g_assert_cmpuint (rs_sheet_spread_count (&room, 600, words, 4, &picture), ==, 2);
  g_assert_cmpfloat_with_epsilon (picture, (600.0 - 200 - 20) / 2, 0.01);
  /* The last one alone gets no more than is good. */
  g_assert_cmpuint (rs_sheet_spread_count (&room, 600, words + 2, 1, &picture), ==, 1);
  g_assert_cmpfloat_with_epsilon (picture, 280, 0.01);
  /* A card of many words is on the page too. */
  g_assert_cmpuint (rs_sheet_spread_count (&room, 600, words + 3, 1, &picture), ==, 1);
  g_assert_cmpfloat_with_epsilon (picture, 150, 0.01);
}

static RsAnswer *
add_answer (RsQuestion *question, const char *text, gboolean is_right, int side, int pair)
{
  RsAnswer *answer = rs_question_add_answer (question, text);

  answer->text = g_strdup (text);
  answer->is_right = is_right;
  answer->side = side;
  answer->pair = pair;
  return answer;
}

static void
assert_described (const RsQuestion *question, const char *text)
{
  g_autofree char *described = rs_sheet_question_describe (question);

  g_assert_cmpstr (described, ==, text);
}

static void
test_answers (void)
{
  g_autoptr (RsQuestion) choice = rs_question_new ();
  g_autoptr (RsQuestion) order = rs_question_new ();
  g_autoptr (RsQuestion) match = rs_question_new ();
  g_autoptr (RsQuestion) baskets = rs_question_new ();

  choice->kind = RS_QUESTION_WORDS;
  add_answer (choice, "Обь", TRUE, 0, 0);
  add_answer (choice, "Томь", FALSE, 0, 0);
  assert_described (choice, "+ Обь (right)\n– Томь");

  order->kind = RS_QUESTION_ORDER;
  add_answer (order, "вечер", FALSE, 0, 2);
  add_answer (order, "утро", FALSE, 0, 1);
  assert_described (order, "1. утро\n2. вечер");

  match->kind = RS_QUESTION_MATCH;
  add_answer (match, "лежит", FALSE, 1, 1);
  add_answer (match, "течёт", FALSE, 1, 2);
  add_answer (match, "вода", FALSE, 0, 2);
  add_answer (match, "камень", FALSE, 0, 1);
  assert_described (match, "камень — лежит\nвода — течёт");

  baskets->kind = RS_QUESTION_BASKETS;
  add_answer (baskets, "стриж", FALSE, 0, 1);
  add_answer (baskets, "щука", FALSE, 0, 2);
  add_answer (baskets, "небо", FALSE, 1, 1);
  add_answer (baskets, "река", FALSE, 1, 2);
  add_answer (baskets, "журавль", FALSE, 0, 1);
  assert_described (baskets, "небо — стриж, журавль\nрека — щука");
}

static void
test_jpeg_size (void)
{
  static const guint8 jpeg[] = { 0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0,
                                 11,   8,    2,    1,    4, 3, 1, 1, 0x11, 0 };
  int width = 0, height = 0;

  g_assert_true (rs_sheet_jpeg_read_size (jpeg, sizeof jpeg, &width, &height));
  g_assert_cmpint (width, ==, 0x403);
  g_assert_cmpint (height, ==, 0x201);
  for (gsize length = 0; length < 18; length++)
    {
      g_autofree guint8 *part = g_memdup2 (jpeg, MAX (length, 1));

      g_assert_false (rs_sheet_jpeg_read_size (part, length, &width, &height));
    }
  g_assert_false (
      rs_sheet_jpeg_read_size ((const guint8 *)"\x89PNG\r\n", 6, &width, &height));
}

#define SIDE 120

/* A brown ground, a green round with a speck on it, grain over all. */
static void
paint_point (guint8 *point, int x, int y)
{
  double far = hypot (x - SIDE / 2, y - SIDE / 2);
  gboolean is_speck = ABS (x - SIDE / 2) < 1 && ABS (y - SIDE / 2) < 1;
  guint8 grain = (guint8)((x * 7 + y * 13) % 3);

  point[0] = (guint8)((far < 30 ? 60 : 140) + grain + (is_speck ? 90 : 0));
  point[1] = (guint8)((far < 30 ? 140 : 90) + grain);
  point[2] = (guint8)(60 + grain);
}

static void
test_regions (void)
{
  g_autofree guint8 *pixels = g_malloc0 (SIDE * SIDE * 3);
  g_autoptr (RsSheetRegions) regions = NULL;

  for (int y = 0; y < SIDE; y++)
    for (int x = 0; x < SIDE; x++)
      paint_point (pixels + (y * SIDE + x) * 3, x, y);
  regions = rs_sheet_regions_new (pixels, SIDE, SIDE, SIDE * 3, 3);
  g_assert_cmpuint (rs_sheet_regions_count (regions), ==, 2);
  g_assert_cmpuint (regions->labels[SIDE / 2 * SIDE + SIDE / 2], !=, regions->labels[0]);
  g_assert_cmpuint (regions->labels[SIDE / 2 * SIDE + SIDE / 2 + 25], ==,
                    regions->labels[SIDE / 2 * SIDE + SIDE / 2]);
  g_assert_cmpuint (regions->labels[SIDE / 2 * SIDE + SIDE / 2 + 35], ==,
                    regions->labels[0]);
}

/* An old photograph: two halves, with grain. */
static void
test_grain (void)
{
  g_autofree guint8 *pixels = g_malloc0 (SIDE * SIDE * 3);
  g_autoptr (RsSheetRegions) regions = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (int i = 0; i < SIDE * SIDE; i++)
    memset (pixels + i * 3,
            (i % SIDE < SIDE / 2 ? 60 : 190) + g_rand_int_range (random, -12, 12), 3);
  regions = rs_sheet_regions_new (pixels, SIDE, SIDE, SIDE * 3, 3);
  g_assert_cmpuint (rs_sheet_regions_count (regions), ==, 2);
  g_assert_cmpuint (regions->labels[0], !=, regions->labels[SIDE - 1]);
}

static guint
count_chosen (RsRelease *release, const RsSheetOrder *order, GError **error)
{
  g_auto (RsSheetChoice) choice = { 0 };
  guint n = 0;

  if (!rs_sheet_choice_make (&choice, release, order, error))
    return 0;
  for (guint i = 0; i < choice.sections->len; i++)
    {
      g_autoptr (GPtrArray) stories = rs_sheet_choice_list (&choice,
                                                            choice.sections->pdata[i]);

      n += stories->len;
    }
  return n;
}

static void
assert_chosen (RsRelease *release, RsSheetOrder order, guint n)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (count_chosen (release, &order, &error), ==, n);
  g_assert_no_error (error);
}

static void
assert_refused (RsRelease *release, RsSheetOrder order, RsErrorCode code)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (count_chosen (release, &order, &error), ==, 0);
  g_assert_error (error, RS_ERROR, (int)code);
}

static void
test_choice (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (2, 3, "");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *uid = rs_test_release_make_uid ('3', 1);

  assert_chosen (release, (RsSheetOrder){ 0 }, 6);
  assert_chosen (release, (RsSheetOrder){ .is_home = TRUE, .level = RS_LEVEL_ADULT }, 2);
  assert_chosen (release, (RsSheetOrder){ .section = "ТЕМА 1" }, 3);
  assert_chosen (release, (RsSheetOrder){ .story = uid }, 1);
  assert_chosen (release, (RsSheetOrder){ .story = "рассказ 2" }, 1);
  assert_refused (release, (RsSheetOrder){ .section = "тема" }, RS_ERROR_INVALID);
  assert_refused (release, (RsSheetOrder){ .story = "Рассказ" }, RS_ERROR_INVALID);
  assert_refused (release, (RsSheetOrder){ .story = "Сказка" }, RS_ERROR_NOT_FOUND);
  assert_refused (release, (RsSheetOrder){ .section = "Тема 9" }, RS_ERROR_NOT_FOUND);
  /* The second story has no telling for adults. */
  assert_refused (
      release, (RsSheetOrder){ .story = uid, .is_home = TRUE, .level = RS_LEVEL_ADULT },
      RS_ERROR_NOT_FOUND);
}

static void
test_stubs_stay (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      2, 3, "UPDATE story SET is_stub = 1 WHERE id % 2");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autoptr (RsTestRelease) other = rs_test_release_new_sized (
      1, 2, "UPDATE story SET is_stub = 1");
  g_autoptr (RsRelease) unwritten = rs_test_release_open (other, NULL);
  const RsSheetOrder home = { .is_home = TRUE, .level = RS_LEVEL_LITTLE };

  assert_chosen (release, (RsSheetOrder){ 0 }, 6);
  assert_chosen (release, home, 3);
  assert_refused (unwritten, home, RS_ERROR_NOT_FOUND);
}

static void
test_empty (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (
      1, 1, "UPDATE story SET is_locked = 1");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);

  assert_refused (release, (RsSheetOrder){ 0 }, RS_ERROR_NOT_FOUND);
}

static void
ignore_progress (double fraction, const char *step, gpointer user_data)
{
  double *last = user_data;

  g_assert_cmpfloat (fraction, >=, *last);
  g_assert_cmpfloat (fraction, <=, 1);
  *last = fraction;
}

/* The files of its pictures are not there: each is named once, the rest is printed. */
static void
test_pictures_are_missed (void)
{
  g_autoptr (RsTestRelease) museum = rs_test_release_new_sized (1, 2, "");
  g_autoptr (RsRelease) release = rs_test_release_open (museum, NULL);
  g_autofree char *path = g_build_filename (museum->data, "лист.pdf", NULL);
  const RsSheetOrder order = { 0 };
  g_auto (RsSheetResult) result = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;
  double last = 0;

  g_assert_true (rs_sheet_print (release, &order, path, "2026-05-09", ignore_progress,
                                 &last, &result, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (result.n_pages, >, 3);
  g_assert_cmpuint (result.faults->len, >, 0);
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/sheet/rows", Fixture, NULL, set_up, test_rows_are_whole, tear_down);
  g_test_add ("/sheet/headings", Fixture, NULL, set_up, test_headings_stay, tear_down);
  g_test_add ("/sheet/high", Fixture, NULL, set_up, test_higher_than_a_page, tear_down);
  g_test_add ("/sheet/lines", Fixture, NULL, set_up, test_no_line_alone, tear_down);
  g_test_add ("/sheet/long", Fixture, NULL, set_up, test_long_text_goes_on, tear_down);
  g_test_add ("/sheet/leading", Fixture, NULL, set_up, test_leading, tear_down);
  g_test_add_func ("/sheet/spread", test_spread);
  g_test_add_func ("/sheet/answers", test_answers);
  g_test_add_func ("/sheet/jpeg", test_jpeg_size);
  g_test_add_func ("/sheet/regions", test_regions);
  g_test_add_func ("/sheet/grain", test_grain);
  g_test_add_func ("/sheet/choice", test_choice);
  g_test_add_func ("/sheet/stubs", test_stubs_stay);
  g_test_add_func ("/sheet/empty", test_empty);
  g_test_add_func ("/sheet/missed", test_pictures_are_missed);

  return g_test_run ();
}
