/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The .story files of a source: cards, sentences, questions, and every slip by its line.
 */
#include "rs-question-draft.h"
#include "rs-source-story.h"
#include "rs-story-draft.h"
#include "rs-test-source.h"
#include "rs-uid.h"

#include <string.h>

#define HEAD "# Мамонт\nid: m\nsection: s\norder: 20\nage: 6\ncover: a\n"
#define TELLING "== little\n[a]\nЖил мамонт.\n"
#define ASK "? Кто это?\n! Это мамонт.\n"

typedef struct
{
  RsSourceLog *log;
  RsSource *source;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->log = rs_source_log_new ();
  fixture->source = rs_test_source_new (fixture->log);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_source_free (fixture->source);
  rs_source_log_free (fixture->log);
}

static void
parse (Fixture *fixture, const char *text)
{
  rs_source_parse_story (fixture->source, "stories/m.story", text);
}

static gpointer
get_draft (Fixture *fixture, const char *path)
{
  const RsSourceItem *item = rs_source_find_item (fixture->source, path);

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_nonnull (item);
  return item->draft;
}

static const RsStoryDraft *
parse_story (Fixture *fixture, const char *text)
{
  parse (fixture, text);

  return get_draft (fixture, "story/m");
}

static void
test_head (Fixture *fixture, gconstpointer data)
{
  const RsStoryDraft *story = parse_story (
      fixture, HEAD "place: Музей\ntime: давно\nfrom: 2026-05-01\nuntil: 2026-05-09\n"
                    "source: exact | Скелет (F49)\nsource: told | Рассказы\n"
                    "legend: yes\nsample: yes\nlocked: no\n" TELLING);
  g_autofree char *section = rs_uid_derive ("t", "section/s");
  g_autofree char *cover = rs_uid_derive ("t", "photo/a");
  const RsStorySource *told;

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpstr (story->title, ==, "Мамонт");
  g_assert_cmpstr (story->section_uid, ==, section);
  g_assert_cmpstr (story->cover_uid, ==, cover);
  g_assert_cmpint (story->position, ==, 20);
  g_assert_cmpint (story->age, ==, 6);
  g_assert_cmpstr (story->place_text, ==, "Музей");
  g_assert_cmpstr (story->time_text, ==, "давно");
  g_assert_cmpstr (story->shown_from, ==, "2026-05-01");
  g_assert_cmpstr (story->shown_until, ==, "2026-05-09");
  g_assert_true (story->is_legend && story->is_sample);
  g_assert_false (story->is_locked || story->is_stub);
  g_assert_cmpuint (story->sources->len, ==, 2);
  told = g_ptr_array_index (story->sources, 1);
  g_assert_cmpstr (told->text, ==, "Рассказы");
  g_assert_cmpint (told->confidence, ==, RS_CONFIDENCE_TOLD);
}

static void
test_cards (Fixture *fixture, gconstpointer data)
{
  const RsStoryDraft *story = parse_story (
      fixture, HEAD "== little\n[a]\nЖил мамонт. Он был\n\n// заметка\nбольшой!\n"
                    "[b]\nИ всё.\n[]\nБез картинки.\n== school\n[c]\nДругое.\n");
  g_autofree char *uid = rs_uid_derive ("t", "story/m/little");
  const RsTellingDraft *little = g_ptr_array_index (story->tellings, 0);
  const RsTellingDraft *school = g_ptr_array_index (story->tellings, 1);
  const RsCardDraft *first = g_ptr_array_index (little->cards, 0);
  const RsCardDraft *last = g_ptr_array_index (little->cards, 2);

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpint (school->level, ==, RS_LEVEL_SCHOOL);
  g_assert_cmpstr (little->uid, ==, uid);
  g_assert_cmpuint (little->cards->len, ==, 3);
  g_assert_cmpuint (first->sentences->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (first->sentences, 1), ==, "Он был большой!");
  g_assert_null (last->photo_uid);
}

static void
test_head_faults (Fixture *fixture, gconstpointer data)
{
  parse (fixture, "Мамонт\nid: М\nsection: none\norder: x\nage: 7\nage: 6\ncover: none\n"
                  "colour: red\nfrom: завтра\nsource: может быть\nstub: maybe\nplace:\n");

  for (guint line = 1; line <= 12; line++)
    {
      g_autofree char *spot = g_strdup_printf ("stories/m.story:%u: ", line);

      rs_test_source_assert_fault (fixture->log, spot);
    }
  rs_test_source_assert_fault (fixture->log, "stories/m.story: ");
}

static void
test_missing_fields (Fixture *fixture, gconstpointer data)
{
  rs_source_parse_story (fixture->source, "stories/m.story", "# Мамонт\n" TELLING);
  rs_test_source_assert_fault (fixture->log, "id: ");
  rs_test_source_assert_fault (fixture->log, "section: ");
  rs_test_source_assert_fault (fixture->log, "order: ");
  rs_test_source_assert_fault (fixture->log, "age: ");
  rs_test_source_assert_fault (fixture->log, "cover: ");
  g_assert_cmpuint (rs_source_log_get_n_faults (fixture->log), ==, 5);
}

static void
test_empty_file (Fixture *fixture, gconstpointer data)
{
  rs_source_parse_story (fixture->source, "stories/empty.story", "");
  rs_test_source_assert_fault (fixture->log, "stories/empty.story:1: ");
}

static void
test_dates_in_order (Fixture *fixture, gconstpointer data)
{
  parse (fixture, HEAD "from: 2026-05-09\nuntil: 2026-05-01\n" TELLING);
  rs_test_source_assert_fault (fixture->log, "until");
}

static void
test_telling_faults (Fixture *fixture, gconstpointer data)
{
  parse (fixture, HEAD "== little\nРано.\n[a]\n[none]\nТекст.\n"
                       "== little\n[a]\nЕщё.\n== tiny\n== school\n");

  rs_test_source_assert_fault (fixture->log, "m.story:8: ");
  rs_test_source_assert_fault (fixture->log, "m.story:9: ");
  rs_test_source_assert_fault (fixture->log, "m.story:10: ");
  rs_test_source_assert_fault (fixture->log, "m.story:12: ");
  rs_test_source_assert_fault (fixture->log, "m.story:15: ");
  rs_test_source_assert_fault (fixture->log, "m.story:16: ");
  g_assert_cmpuint (rs_source_log_get_n_faults (fixture->log), ==, 6);
}

static void
parse_with_question (Fixture *fixture, const char *text)
{
  g_autofree char *whole = g_strconcat (HEAD TELLING, text, NULL);

  parse (fixture, whole);
}

static const RsQuestionDraft *
parse_question (Fixture *fixture, const char *text)
{
  parse_with_question (fixture, text);

  return get_draft (fixture, "question/q");
}

static const RsAnswerDraft *
get_answer (const RsQuestionDraft *question, guint index)
{
  g_assert_cmpuint (index, <, question->answers->len);
  return g_ptr_array_index (question->answers, index);
}

static void
test_choice (Fixture *fixture, gconstpointer data)
{
  const RsQuestionDraft *question = parse_question (
      fixture,
      "== question picture little q\n" ASK "photo: b\n+ [a] мамонт\n- [c] заяц\n");
  g_autofree char *story = rs_uid_derive ("t", "story/m");
  g_autofree char *answer = rs_uid_derive ("t", "answer/q/2");
  g_autofree char *photo = rs_uid_derive ("t", "photo/c");

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpstr (question->story_uid, ==, story);
  g_assert_cmpstr (question->prompt, ==, "Кто это?");
  g_assert_cmpstr (question->reason, ==, "Это мамонт.");
  g_assert_true (question->is_scored);
  g_assert_cmpint (question->position, ==, 1);
  g_assert_true (get_answer (question, 0)->is_right);
  g_assert_cmpstr (get_answer (question, 1)->text, ==, "заяц");
  g_assert_cmpstr (get_answer (question, 1)->uid, ==, answer);
  g_assert_cmpstr (get_answer (question, 1)->photo_uid, ==, photo);
  g_assert_cmpstr (rs_source_find_spoken (fixture->source, "answer/q/2", "text"), ==,
                   "заяц");
}

static void
test_match (Fixture *fixture, gconstpointer data)
{
  const RsQuestionDraft *question = parse_question (
      fixture,
      "== question match little q\n" ASK "[a] один = [b] два\n[b] три = [c] четыре\n");

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpuint (question->answers->len, ==, 4);
  g_assert_cmpint (get_answer (question, 0)->side, ==, 0);
  g_assert_cmpint (get_answer (question, 1)->side, ==, 1);
  g_assert_cmpint (get_answer (question, 1)->pair, ==, 1);
  g_assert_cmpint (get_answer (question, 2)->pair, ==, 2);
  g_assert_cmpstr (get_answer (question, 3)->text, ==, "четыре");
}

static void
test_find_and_order (Fixture *fixture, gconstpointer data)
{
  const RsQuestionDraft *find = parse_question (
      fixture,
      "== question find little q\n" ASK "photo: a\n@ 0.25 0 0.5 1 хобот мамонта\n"
      "== question order school o\n" ASK "2 потом\n1 [a] сперва\nscore: no\n");
  const RsQuestionDraft *order = rs_source_find_item (fixture->source, "question/o")
                                     ->draft;

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpfloat_with_epsilon (get_answer (find, 0)->x, 0.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_answer (find, 0)->height, 1, 1e-9);
  g_assert_cmpstr (get_answer (find, 0)->text, ==, "хобот мамонта");
  g_assert_cmpint (get_answer (order, 0)->pair, ==, 2);
  g_assert_cmpint (get_answer (order, 1)->pair, ==, 1);
  g_assert_false (order->is_scored);
  g_assert_cmpint (order->position, ==, 2);
}

static void
test_baskets (Fixture *fixture, gconstpointer data)
{
  const RsQuestionDraft *question = parse_question (
      fixture, "== question baskets little q\n" ASK
               "> [a] звери\n+ [b] мамонт\n+ [c] заяц\n> [b] дома\n+ [c] изба\n");

  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpint (get_answer (question, 0)->side, ==, 1);
  g_assert_cmpint (get_answer (question, 2)->side, ==, 0);
  g_assert_cmpint (get_answer (question, 2)->pair, ==, 1);
  g_assert_cmpint (get_answer (question, 4)->pair, ==, 2);
}

/* Each of these cannot be played or is not written right, and the line is named. */
static const struct
{
  const char *text;
  guint line;
} slips[] = {
  { "== question picture little\n", 10 },
  { "== question riddle little q\n", 10 },
  { "== question words adult q\n" ASK "+ да\n- нет\n", 10 },
  { "== question words school Q\n", 10 },
  { "== question words school q\n! Вот.\n+ а\n- б\n", 10 },
  { "== question words school q\n? Что?\n+ а\n- б\n", 10 },
  { "== question words school q\n" ASK "+ а\n+ б\n", 10 },
  { "== question words school q\n" ASK "+ а\n", 10 },
  { "== question words school q\n" ASK "+ а\n- б\nчто-то\n", 15 },
  { "== question words school q\n" ASK "? Что?\n+ а\n- б\n", 13 },
  { "== question words little q\n" ASK "+ а\n- [b] б\n", 13 },
  { "== question picture school q\n" ASK "+ [a] а\n- б\n", 14 },
  { "== question picture school q\n" ASK "+ [a] а\n- [none] б\n", 14 },
  { "== question picture school q\n" ASK "+ [a] а\n- [b]\n", 14 },
  { "== question truth little q\n" ASK "+ да\n- да\n", 10 },
  { "== question order school q\n" ASK "1 а\n3 б\n", 10 },
  { "== question order school q\n" ASK "x а\n2 б\n", 13 },
  { "== question match school q\n" ASK "[a] а = [b] б\n", 10 },
  { "== question match school q\n" ASK "[a] а\n[a] а = б\n", 13 },
  { "== question find school q\n" ASK "@ 0 0 1 1 всё\n", 10 },
  { "== question find school q\n" ASK "photo: a\n@ 0.5 0 0.6 1 всё\n", 14 },
  { "== question find school q\n" ASK "photo: a\n@ 0 0 1 nan всё\n", 14 },
  { "== question baskets school q\n" ASK "> а\n+ б\n> в\n", 10 },
  { "== question baskets school q\n" ASK "+ б\n> а\n+ в\n> г\n+ д\n", 13 },
  { "== question odd school q\n" ASK "score: 5\n+ а\n- б\n", 13 },
};

static void
test_question_faults (Fixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      Fixture own;
      g_autofree char *spot = g_strdup_printf ("m.story:%u: ", slips[i].line);

      set_up (&own, NULL);
      g_test_message ("%s", slips[i].text);
      parse_with_question (&own, slips[i].text);
      rs_test_source_assert_fault (own.log, spot);
      tear_down (&own, NULL);
    }
}

static void
test_twice (Fixture *fixture, gconstpointer data)
{
  parse (fixture, HEAD TELLING);
  rs_source_parse_story (fixture->source, "stories/n.story", HEAD TELLING);
  rs_test_source_assert_fault (fixture->log, "stories/n.story:1: ");
  rs_test_source_assert_fault (fixture->log, "stories/m.story:1");
}

/* What is noted for the author alone changes nothing. */
static void
test_fingerprint (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *noted = NULL;
  g_autofree char *changed = NULL;
  static const char *const texts[] = { HEAD TELLING, HEAD "\n// заметка\n" TELLING,
                                       HEAD TELLING "Второе.\n" };
  char **places[] = { &first, &noted, &changed };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      Fixture own;

      set_up (&own, NULL);
      parse_story (&own, texts[i]);
      *places[i] = rs_source_item_get_fingerprint (
          rs_source_find_item (own.source, "story/m"));
      tear_down (&own, NULL);
    }
  g_assert_cmpstr (first, ==, noted);
  g_assert_cmpstr (first, !=, changed);
}

#define ADD(name, function) \
  g_test_add ("/source-story/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("head", test_head);
  ADD ("cards", test_cards);
  ADD ("head-faults", test_head_faults);
  ADD ("missing-fields", test_missing_fields);
  ADD ("empty-file", test_empty_file);
  ADD ("dates-in-order", test_dates_in_order);
  ADD ("telling-faults", test_telling_faults);
  ADD ("choice", test_choice);
  ADD ("match", test_match);
  ADD ("find-and-order", test_find_and_order);
  ADD ("baskets", test_baskets);
  ADD ("question-faults", test_question_faults);
  ADD ("twice", test_twice);
  ADD ("fingerprint", test_fingerprint);
  return g_test_run ();
}
