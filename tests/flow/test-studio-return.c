/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the teacher returned; one take; the corner of the teacher. */
#include "rs-master.h"
#include "rs-test-studio.h"

typedef struct
{
  RsTestStudio *studio;
  RsStudioFlow *flow;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->studio = rs_test_studio_new ();
  fixture->flow = fixture->studio->flow;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_test_studio_free (fixture->studio);
}

static void
restart (Fixture *fixture)
{
  rs_test_studio_end (fixture->studio);
  rs_test_studio_start (fixture->studio);
  fixture->flow = fixture->studio->flow;
}

static void
assert_view (Fixture *fixture, RsStudioView view)
{
  g_assert_cmpint (rs_studio_flow_get_trouble (fixture->flow), ==,
                   RS_STUDIO_TROUBLE_NONE);
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, view);
}

static RsStudioLine *
get_line (Fixture *fixture, guint line)
{
  return g_ptr_array_index (rs_studio_flow_get_lines (fixture->flow), line);
}

static void
start_recording (Fixture *fixture, const char *telling)
{
  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, telling);
  if (rs_studio_flow_get_view (fixture->flow) == RS_STUDIO_REHEARSAL)
    rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING);
}

/* A story that was given to the teacher. */
static void
submit (Fixture *fixture)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say_rest (fixture->studio);
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_yes (fixture->flow);
  assert_view (fixture, RS_STUDIO_DONE);
}

/* The teacher names two sentences; the tasks come later than the take was written. */
static void
write_return (Fixture *fixture, const char *take_uid)
{
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();
  const RsTaskTelling *telling = g_ptr_array_index (rs_tasks_get_tellings (tasks), 0);
  GPtrArray *first = g_ptr_array_index (telling->cards, 0);
  const RsTaskSentence *second = g_ptr_array_index (first, 1);
  const RsTaskSentence *third = g_ptr_array_index (first, 2);
  const char *asked[] = { second->uid, third->uid, NULL };
  RsTaskReturn *returned = rs_task_return_new (take_uid, RS_TEST_NASTYA);

  returned->telling = g_strdup (RS_TEST_ROCKS);
  returned->reason = RS_TASK_REASON_LOUDER;
  g_free (returned->words);
  returned->words = g_strdup ("Спокойнее");
  g_strfreev (returned->sentences);
  returned->sentences = g_strdupv ((char **)asked);
  g_ptr_array_add (rs_tasks_get_returned (tasks), returned);
  rs_test_studio_run (20);
  rs_test_studio_save (fixture->studio->data, tasks);
}

static const RsStudioOffer *
get_offer (Fixture *fixture, guint number)
{
  g_assert_cmpuint (rs_studio_flow_get_offers (fixture->flow)->len, >, number);
  return g_ptr_array_index (rs_studio_flow_get_offers (fixture->flow), number);
}

static void
assert_asked (Fixture *fixture)
{
  const RsStudioOffer *offer = get_offer (fixture, 0);

  g_assert_cmpint (offer->kind, ==, RS_STUDIO_OFFER_RETURNED);
  g_assert_cmpstr (offer->name, ==, "Настя");
  g_assert_cmpstr (offer->reason, ==, "louder");
  g_assert_cmpstr (offer->words, ==, "Спокойнее");
  g_assert_cmpuint (offer->n_pieces, ==, 2);
  g_assert_cmpuint (rs_studio_flow_get_offers (fixture->flow)->len, ==, 1);
  rs_studio_flow_hear_offer (fixture->flow, 0);
}

/* Both sentences anew, beside what was read before; then the teacher has it again. */
static void
read_asked (Fixture *fixture)
{
  rs_studio_flow_take_offer (fixture->flow, 0);
  assert_view (fixture, RS_STUDIO_MICROPHONE);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 1);
  g_assert_cmpint (get_line (fixture, 0)->state, ==, RS_STUDIO_LINE_RECORDED);
  g_assert_cmpint (get_line (fixture, 1)->state, ==, RS_STUDIO_LINE_ASKED);
  rs_test_studio_say (fixture->studio, 100);
  g_assert_cmpuint (get_line (fixture, 1)->n_tries, ==, 2);
  g_assert_cmpint (get_line (fixture, 1)->chosen, ==, 1);
  rs_studio_flow_next (fixture->flow);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 2);
  rs_studio_flow_later (fixture->flow);
  restart (fixture);
  assert_asked (fixture);
  rs_studio_flow_take_offer (fixture->flow, 0);
  rs_studio_flow_go_on (fixture->flow);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 2);
  rs_test_studio_say_rest (fixture->studio);
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_yes (fixture->flow);
  assert_view (fixture, RS_STUDIO_DONE);
  rs_studio_flow_go_on (fixture->flow);
  g_assert_cmpint (get_offer (fixture, 0)->kind, ==, RS_STUDIO_OFFER_MUSEUM);
}

/* On the museum's own machine the teacher's program has opened the take. */
static void
test_returned (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;

  submit (fixture);
  take = rs_test_studio_load (fixture->studio);
  g_assert_true (rs_take_choose (take, 1, -1, NULL));
  g_assert_true (rs_take_choose (take, 2, -1, NULL));
  g_assert_true (rs_take_set_state (take, RS_TAKE_OPEN, NULL));
  write_return (fixture, rs_take_get_uid (take));
  restart (fixture);
  assert_asked (fixture);
  read_asked (fixture);
}

/* A laptop has its own copy of the inbox, where the take is given still. */
static void
test_returned_to_a_laptop (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;

  submit (fixture);
  take = rs_test_studio_load (fixture->studio);
  write_return (fixture, rs_take_get_uid (take));
  restart (fixture);
  assert_asked (fixture);
  read_asked (fixture);
}

/* The take stayed on the other machine: the text is read from the beginning. */
static void
test_returned_without_take (Fixture *fixture, gconstpointer data)
{
  write_return (fixture, "000000000000000000000000000000ff");
  restart (fixture);
  assert_asked (fixture);
  rs_studio_flow_take_offer (fixture->flow, 0);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 0);
}

static void
begin_one_take (Fixture *fixture)
{
  rs_studio_flow_set_one_take (fixture->flow, TRUE);
  rs_studio_flow_record (fixture->flow);
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
}

static void
test_one_take (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;
  gint64 end = 0;

  start_recording (fixture, RS_TEST_ROCKS);
  begin_one_take (fixture);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, i);
      rs_test_studio_run (600);
      rs_studio_flow_tap (fixture->flow);
    }
  rs_test_studio_run (600);
  rs_studio_flow_tap (fixture->flow); /* over the last sentence */
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
  g_assert_cmpuint (rs_studio_flow_count_recorded (fixture->flow), ==, 5);

  take = rs_test_studio_load (fixture->studio);
  for (guint i = 0; i < 5; i++)
    {
      const RsTakeTry *try = rs_take_item_get_chosen (rs_take_get_item (take, i));

      g_assert_cmpint (try->start, ==, end);
      g_assert_cmpint (try->end - try->start, >, 0);
      end = try->end;
    }
  rs_studio_flow_next (fixture->flow);
  assert_view (fixture, RS_STUDIO_WHOLE);

  /* The choice is of this text: labels are read one by one. */
  rs_studio_flow_later (fixture->flow);
  start_recording (fixture, "");
  g_assert_false (rs_studio_flow_is_one_take (fixture->flow));
  rs_test_studio_say (fixture->studio, 100);
  g_assert_cmpuint (rs_studio_flow_count_recorded (fixture->flow), ==, 1);
}

/* What was said before the pause is kept; the sentence in hand is read again. */
static void
test_one_take_paused (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  begin_one_take (fixture);
  rs_test_studio_run (600);
  rs_studio_flow_tap (fixture->flow);
  rs_test_studio_run (400);
  rs_studio_flow_pause (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_PAUSED));
  g_assert_cmpuint (rs_studio_flow_count_recorded (fixture->flow), ==, 2);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 1);
  rs_studio_flow_again (fixture->flow); /* from the sentence in hand on */
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 1);
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
  rs_test_studio_run (400);
  rs_studio_flow_ready (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
  g_assert_cmpuint (get_line (fixture, 1)->n_tries, ==, 2);
}

/* Two taps at once make no empty piece. */
static void
test_one_take_hasty (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  begin_one_take (fixture);
  for (guint i = 0; i < 5; i++)
    rs_studio_flow_tap (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
  g_assert_cmpuint (rs_studio_flow_count_recorded (fixture->flow), ==, 5);
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 1);
  rs_studio_flow_again (fixture->flow); /* all of it once more */
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 0);
  rs_studio_flow_pause (fixture->flow);
}

static gboolean
is_listening (RsTestStudio *studio)
{
  return rs_studio_flow_get_level (studio->flow) > 0;
}

static void
test_teacher (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say (fixture->studio, 100);
  rs_studio_flow_open_teacher (fixture->flow);
  assert_view (fixture, RS_STUDIO_TEACHER);
  rs_studio_flow_set_limited (fixture->flow, FALSE);
  g_assert_false (rs_studio_flow_is_limited (fixture->flow));
  rs_studio_flow_set_cleaning (fixture->flow, TRUE);
  g_assert_true (rs_studio_flow_is_cleaning (fixture->flow));

  rs_studio_flow_check (fixture->flow);
  g_assert_true (rs_studio_flow_is_microphone_open (fixture->flow));
  g_assert_true (rs_test_studio_wait (fixture->studio, is_listening));
  rs_studio_flow_check (fixture->flow);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
  rs_studio_flow_check (fixture->flow);

  g_assert_cmpuint (rs_studio_flow_get_unfinished (fixture->flow)->len, ==, 1);
  rs_studio_flow_erase_unfinished (fixture->flow, 0);
  g_assert_cmpuint (rs_studio_flow_get_unfinished (fixture->flow)->len, ==, 0);
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 0);
  rs_studio_flow_back (fixture->flow);
  assert_view (fixture, RS_STUDIO_START);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
}

/* A narrator without a consent is no hindrance for the teacher's own level, but the
 * pupil's way stays closed after it. */
static void
test_teacher_opens_nothing_for_pupils (Fixture *fixture, gconstpointer data)
{
  rs_test_studio_choose (fixture->studio, RS_TEST_PETYA, RS_TEST_ROCKS);
  rs_studio_flow_open_teacher (fixture->flow);
  rs_studio_flow_check (fixture->flow);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_START);
  g_assert_cmpint (rs_recorder_get_state (fixture->studio->recorder), ==,
                   RS_RECORDER_CLOSED);
  rs_test_studio_choose (fixture->studio, RS_TEST_PETYA, RS_TEST_ROCKS);
  assert_view (fixture, RS_STUDIO_REHEARSAL);
  rs_studio_flow_record (fixture->flow);
  rs_studio_flow_check (fixture->flow);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  const RsStudioText *text = NULL;

  rs_studio_flow_new_story (fixture->flow);
  rs_studio_flow_choose_narrator (fixture->flow, RS_TEST_NASTYA);
  text = g_ptr_array_index (rs_studio_flow_get_texts (fixture->flow),
                            rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
  g_assert_cmpint (text->state, ==, RS_STUDIO_TEXT_NEW);
  g_assert_cmpuint (text->n_pieces, ==, 5);
  g_assert_true (text->has_model);
  g_assert_false (text->is_long);
  text = g_ptr_array_index (rs_studio_flow_get_texts (fixture->flow),
                            rs_test_studio_find_text (fixture->studio, RS_TEST_HEARD));
  g_assert_cmpint (text->state, ==, RS_STUDIO_TEXT_MUSEUM);
  rs_studio_flow_back (fixture->flow);

  submit (fixture);
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_new_story (fixture->flow);
  text = g_ptr_array_index (rs_studio_flow_get_texts (fixture->flow),
                            rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
  g_assert_cmpint (text->state, ==, RS_STUDIO_TEXT_SUBMITTED);
  rs_studio_flow_choose_text (fixture->flow,
                              rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
  assert_view (fixture, RS_STUDIO_WHAT);
}

static void
add (const char *name, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/studio-return/returned", test_returned);
  add ("/studio-return/returned-to-a-laptop", test_returned_to_a_laptop);
  add ("/studio-return/returned-without-take", test_returned_without_take);
  add ("/studio-return/one-take", test_one_take);
  add ("/studio-return/one-take-paused", test_one_take_paused);
  add ("/studio-return/one-take-hasty", test_one_take_hasty);
  add ("/studio-return/teacher", test_teacher);
  add ("/studio-return/teacher-opens-nothing-for-pupils",
       test_teacher_opens_nothing_for_pupils);
  add ("/studio-return/texts", test_texts);
  return g_test_run ();
}
