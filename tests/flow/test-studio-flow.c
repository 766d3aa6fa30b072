/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way of a pupil through the studio, from the name to the answer. */
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
assert_view (Fixture *fixture, RsStudioView view)
{
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, view);
  g_assert_cmpint (rs_studio_flow_get_trouble (fixture->flow), ==,
                   RS_STUDIO_TROUBLE_NONE);
}

static RsStudioLine *
get_line (Fixture *fixture, guint line)
{
  return g_ptr_array_index (rs_studio_flow_get_lines (fixture->flow), line);
}

static gboolean
is_made (RsTestStudio *studio)
{
  return !rs_studio_flow_is_making (studio->flow);
}

static gboolean
was_heard (RsTestStudio *studio)
{
  return rs_studio_flow_was_heard (studio->flow);
}

static gboolean
is_lit (RsTestStudio *studio)
{
  return rs_studio_flow_get_lit (studio->flow) >= 0;
}

static void
remember_lit (RsStudioFlow *flow, int *lit)
{
  *lit = rs_studio_flow_get_lit (flow);
}

static void
start_recording (Fixture *fixture, const char *telling)
{
  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, telling);
  assert_view (fixture, RS_STUDIO_REHEARSAL);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING);
}

static void
test_five_sentences (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;
  int lit[1] = { -1 };

  start_recording (fixture, RS_TEST_ROCKS);
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 0);
  rs_test_studio_say_rest (fixture->studio);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
  g_assert_true (rs_test_studio_wait (fixture->studio, is_made));
  g_assert_cmpint (rs_studio_flow_get_duration (fixture->flow), >, 5 * 150);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_lit));
  g_signal_connect (fixture->flow, "lit", G_CALLBACK (remember_lit), lit);
  g_assert_true (rs_test_studio_wait (fixture->studio, was_heard));
  g_assert_cmpint (lit[0], ==, 4);
  g_signal_handlers_disconnect_by_data (fixture->flow, lit);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_ANSWER);
  rs_studio_flow_yes (fixture->flow);
  assert_view (fixture, RS_STUDIO_DONE);

  take = rs_test_studio_load (fixture->studio);
  g_assert_cmpint (rs_take_get_state (take), ==, RS_TAKE_SUBMITTED);
  g_assert_cmpstr (rs_take_get_narrator (take), ==, RS_TEST_NASTYA);
  g_assert_cmpstr (rs_take_get_made (take), ==, "2026-11-27");
  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 5);
}

static void
test_three_tries (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;

  start_recording (fixture, RS_TEST_SHORT);
  rs_test_studio_say (fixture->studio, 100);
  for (guint i = 1; i < 4; i++)
    {
      rs_studio_flow_again (fixture->flow);
      rs_studio_flow_pause (fixture->flow); /* a countdown that was stopped is no try */
      g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, MIN (i, 3));
      rs_test_studio_say (fixture->studio, 100);
    }
  g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, 3);
  g_assert_cmpint (get_line (fixture, 0)->chosen, ==, 2);
  rs_studio_flow_choose_try (fixture->flow, 1);
  g_assert_cmpint (get_line (fixture, 0)->chosen, ==, 1);
  g_assert_cmpint (rs_studio_flow_get_piece (fixture->flow), ==, RS_STUDIO_PIECE_PLAYING);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));

  take = rs_test_studio_load (fixture->studio);
  g_assert_cmpint (rs_take_get_item (take, 0)->chosen, ==, 1);
}

/* What was paused is kept as a try; it may be taken, or read again. */
static void
test_pause (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_studio_flow_record (fixture->flow);
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
  g_assert_false (rs_studio_flow_can_later (fixture->flow));
  g_assert_false (rs_studio_flow_can_back (fixture->flow));
  rs_test_studio_run (100);
  rs_studio_flow_pause (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_PAUSED));
  g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, 1);
  rs_test_studio_say (fixture->studio, 100);
  g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, 2);
  rs_studio_flow_next (fixture->flow);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 1);
}

static void
test_later_and_continue (Fixture *fixture, gconstpointer data)
{
  const RsStudioOffer *offer = NULL;

  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say (fixture->studio, 100);
  rs_studio_flow_next (fixture->flow);
  rs_test_studio_say (fixture->studio, 100);
  rs_studio_flow_later (fixture->flow);
  assert_view (fixture, RS_STUDIO_START);

  /* Another day: the program was ended, nobody is chosen. */
  rs_test_studio_end (fixture->studio);
  rs_test_studio_start (fixture->studio);
  fixture->flow = fixture->studio->flow;
  g_assert_cmpuint (rs_studio_flow_get_offers (fixture->flow)->len, ==, 1);
  offer = g_ptr_array_index (rs_studio_flow_get_offers (fixture->flow), 0);
  g_assert_cmpint (offer->kind, ==, RS_STUDIO_OFFER_CONTINUE);
  g_assert_cmpstr (offer->name, ==, "Настя");
  g_assert_cmpstr (offer->title, ==, "Скалы Зверобоя");
  g_assert_cmpuint (offer->n_recorded, ==, 2);
  g_assert_cmpuint (offer->n_pieces, ==, 5);
  rs_studio_flow_take_offer (fixture->flow, 0);
  assert_view (fixture, RS_STUDIO_MICROPHONE);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 2);
  rs_test_studio_say_rest (fixture->studio);
}

static void
test_retake_from_whole (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say_rest (fixture->studio);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_made));
  rs_studio_flow_retake (fixture->flow, 3);
  assert_view (fixture, RS_STUDIO_RECORDING);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 3);
  rs_studio_flow_again (fixture->flow);
  rs_studio_flow_pause (fixture->flow);
  rs_test_studio_say (fixture->studio, 100);
  g_assert_cmpuint (get_line (fixture, 3)->n_tries, ==, 2);
  rs_studio_flow_next (fixture->flow);
  assert_view (fixture, RS_STUDIO_WHOLE);
  rs_studio_flow_later (fixture->flow); /* while the copy is being made */
  assert_view (fixture, RS_STUDIO_START);
}

/* Nobody is heard in a piece: there is no whole, that piece is wanted once more. */
static void
test_unheard_piece (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say (fixture->studio, 300);
  rs_studio_flow_next (fixture->flow);
  rs_recorder_set_source (fixture->studio->recorder,
                          "audiotestsrc is-live=true wave=silence");
  rs_test_studio_say (fixture->studio, 300);
  g_assert_cmpint (rs_studio_flow_get_note (fixture->flow), ==, RS_STUDIO_NOTE_UNHEARD);
  rs_studio_flow_next (fixture->flow);
  rs_recorder_set_source (fixture->studio->recorder,
                          "audiotestsrc is-live=true wave=pink-noise volume=0.25");
  rs_test_studio_say_rest (fixture->studio);
  g_assert_true (rs_test_studio_wait_view (fixture->studio, RS_STUDIO_RECORDING));
  assert_view (fixture, RS_STUDIO_RECORDING);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 1);
  g_assert_cmpint (get_line (fixture, 1)->state, ==, RS_STUDIO_LINE_ASKED);
  g_assert_cmpint (rs_studio_flow_get_note (fixture->flow), ==, RS_STUDIO_NOTE_UNHEARD);
  rs_test_studio_say_rest (fixture->studio);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_made));
  assert_view (fixture, RS_STUDIO_WHOLE);
}

static void
test_no_is_kept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;
  const RsStudioOffer *offer = NULL;

  start_recording (fixture, RS_TEST_SHORT);
  rs_test_studio_say_rest (fixture->studio);
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_not_now (fixture->flow);
  assert_view (fixture, RS_STUDIO_DECLINED);
  take = rs_test_studio_load (fixture->studio);
  g_assert_cmpint (rs_take_get_state (take), ==, RS_TAKE_DECLINED);
  rs_studio_flow_keep (fixture->flow);
  assert_view (fixture, RS_STUDIO_START);
  offer = g_ptr_array_index (rs_studio_flow_get_offers (fixture->flow), 0);
  g_assert_cmpint (offer->kind, ==, RS_STUDIO_OFFER_KEPT);

  rs_studio_flow_take_offer (fixture->flow, 0);
  assert_view (fixture, RS_STUDIO_ANSWER);
  rs_studio_flow_not_now (fixture->flow);
  rs_studio_flow_erase (fixture->flow);
  assert_view (fixture, RS_STUDIO_START);
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 0);
}

/* Ten labels in one go, and then the two that are left. */
static void
test_labels (Fixture *fixture, gconstpointer data)
{
  const RsStudioText *text = NULL;

  start_recording (fixture, "");
  g_assert_true (rs_studio_flow_is_labels (fixture->flow));
  g_assert_cmpuint (rs_studio_flow_get_lines (fixture->flow)->len, ==, RS_STUDIO_LABELS);
  g_assert_cmpstr (get_line (fixture, 0)->about, ==, "Скалы");
  g_assert_cmpstr (get_line (fixture, 0)->field, ==, "title");
  rs_test_studio_say_rest (fixture->studio);
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_yes (fixture->flow);
  assert_view (fixture, RS_STUDIO_DONE);
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_new_story (fixture->flow);
  text = g_ptr_array_index (rs_studio_flow_get_texts (fixture->flow),
                            rs_test_studio_find_text (fixture->studio, ""));
  g_assert_cmpuint (text->n_pieces, ==, 2);
}

static void
test_rehearsal_without_consent (Fixture *fixture, gconstpointer data)
{
  static const char *const NARRATORS[] = { RS_TEST_PETYA, RS_TEST_LENA };

  for (guint i = 0; i < G_N_ELEMENTS (NARRATORS); i++)
    {
      rs_studio_flow_new_story (fixture->flow);
      if (i > 0)
        rs_studio_flow_change_person (fixture->flow);
      rs_studio_flow_choose_narrator (fixture->flow, NARRATORS[i]);
      rs_studio_flow_choose_text (
          fixture->flow, rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
      assert_view (fixture, RS_STUDIO_REHEARSAL);
      g_assert_true (rs_studio_flow_is_rehearsal_only (fixture->flow));
      rs_studio_flow_go_on (fixture->flow);
      assert_view (fixture, RS_STUDIO_WHAT);
      rs_studio_flow_back (fixture->flow);
    }
  g_assert_cmpuint (fixture->studio->n_opened, ==, 0);
}

static void
test_newcomer (Fixture *fixture, gconstpointer data)
{
  g_autofree char *requests = g_build_filename (fixture->studio->data, "inbox",
                                                "requests", NULL);
  g_autoptr (GDir) folder = NULL;

  rs_studio_flow_new_story (fixture->flow);
  rs_studio_flow_newcomer (fixture->flow);
  assert_view (fixture, RS_STUDIO_NEWCOMER);
  rs_studio_flow_ask (fixture->flow, "   ", 2);
  assert_view (fixture, RS_STUDIO_NEWCOMER);
  rs_studio_flow_ask (fixture->flow, " Вася ", 2);
  assert_view (fixture, RS_STUDIO_WHAT);
  g_assert_cmpstr (rs_studio_flow_get_person (fixture->flow)->name, ==, "Вася");
  folder = g_dir_open (requests, 0, NULL);
  g_assert_nonnull (folder);
  g_assert_nonnull (g_dir_read_name (folder));
  rs_studio_flow_choose_text (fixture->flow,
                              rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
  assert_view (fixture, RS_STUDIO_REHEARSAL);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_WHAT);
  g_assert_cmpuint (fixture->studio->n_opened, ==, 0);
}

static gboolean
was_advised (RsTestStudio *studio)
{
  return rs_studio_flow_get_check (studio->flow) == RS_STUDIO_CHECK_ADVICE;
}

static gboolean
is_speaking_time (RsTestStudio *studio)
{
  rs_pace_advance (studio->pace, 0);
  return rs_studio_flow_get_level (studio->flow) > 0;
}

static void
test_microphone (Fixture *fixture, gconstpointer data)
{
  rs_studio_flow_new_story (fixture->flow);
  rs_studio_flow_choose_narrator (fixture->flow, RS_TEST_NASTYA);
  rs_studio_flow_choose_text (fixture->flow,
                              rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
  assert_view (fixture, RS_STUDIO_MICROPHONE);
  g_assert_cmpuint (fixture->studio->n_opened, ==, 0);
  rs_studio_flow_check (fixture->flow);
  g_assert_cmpint (rs_studio_flow_get_check (fixture->flow), ==, RS_STUDIO_CHECK_ROOM);
  g_assert_true (rs_test_studio_wait (fixture->studio, is_speaking_time));
  rs_pace_advance (fixture->studio->pace, 2000);
  g_assert_cmpint (rs_studio_flow_get_check (fixture->flow), ==, RS_STUDIO_CHECK_SPEAK);
  rs_test_studio_run (1300);
  rs_pace_advance (fixture->studio->pace, 5000);
  g_assert_true (rs_test_studio_wait (fixture->studio, was_advised));
  g_assert_cmpint (rs_studio_flow_get_advice (fixture->flow), !=, RS_STUDIO_ADVICE_NONE);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 0);
}

static void
remember_path (char **last, const char *path)
{
  g_free (*last);
  *last = g_strdup (path);
}

static void
hear_levels (Fixture *fixture, guint n, double rms)
{
  for (guint i = 0; i < n; i++)
    g_signal_emit_by_name (fixture->studio->recorder, "level", rms, rms + 10);
}

/* A quiet room, a good voice: it ends when the sentence is said, is heard once, and
 * nothing of it is left. */
static void
test_microphone_is_good (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;

  rs_recorder_set_source (fixture->studio->recorder,
                          "audiotestsrc is-live=true wave=silence");
  g_signal_connect_swapped (fixture->studio->recorder, "saved",
                            G_CALLBACK (remember_path), &path);
  rs_studio_flow_new_story (fixture->flow);
  rs_studio_flow_choose_narrator (fixture->flow, RS_TEST_NASTYA);
  rs_studio_flow_choose_text (fixture->flow,
                              rs_test_studio_find_text (fixture->studio, RS_TEST_ROCKS));
  rs_studio_flow_check (fixture->flow);
  while (rs_recorder_get_state (fixture->studio->recorder) != RS_RECORDER_LISTENING)
    rs_test_studio_run (2);
  hear_levels (fixture, 40, -60);
  rs_pace_advance (fixture->studio->pace, 2000);
  g_assert_cmpint (rs_studio_flow_get_check (fixture->flow), ==, RS_STUDIO_CHECK_SPEAK);
  hear_levels (fixture, 30, -18);
  g_assert_cmpint (rs_studio_flow_get_advice (fixture->flow), ==, RS_STUDIO_ADVICE_GOOD);
  rs_test_studio_run (150);
  hear_levels (fixture, 1, -18);
  hear_levels (fixture, 20, -60);
  g_assert_true (rs_test_studio_wait (fixture->studio, was_advised));
  g_assert_cmpint (rs_studio_flow_get_advice (fixture->flow), ==, RS_STUDIO_ADVICE_GOOD);
  g_assert_nonnull (path);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_signal_handlers_disconnect_by_data (fixture->studio->recorder, &path);

  /* Tried once, it is not asked for again. */
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_REHEARSAL);
  rs_studio_flow_back (fixture->flow);
  rs_studio_flow_choose_text (fixture->flow,
                              rs_test_studio_find_text (fixture->studio, RS_TEST_SHORT));
  assert_view (fixture, RS_STUDIO_REHEARSAL);
}

static void
test_model (Fixture *fixture, gconstpointer data)
{
  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, RS_TEST_ROCKS);
  g_assert_cmpstr (rs_studio_flow_get_model_name (fixture->flow), ==, "Анна Ивановна");
  rs_studio_flow_listen (fixture->flow);
  g_assert_true (rs_studio_flow_is_playing (fixture->flow));
  g_assert_true (rs_test_studio_wait (fixture->studio, is_lit));
  rs_studio_flow_listen_line (fixture->flow, 2);
  g_assert_cmpint (rs_studio_flow_get_lit (fixture->flow), ==, 2);
  rs_studio_flow_go_on (fixture->flow);
  g_assert_false (rs_studio_flow_is_playing (fixture->flow));
}

static void
test_museum (Fixture *fixture, gconstpointer data)
{
  const RsStudioOffer *offer = NULL;

  rs_studio_flow_new_story (fixture->flow);
  rs_studio_flow_choose_narrator (fixture->flow, RS_TEST_NASTYA);
  rs_studio_flow_back (fixture->flow);
  assert_view (fixture, RS_STUDIO_START);
  offer = g_ptr_array_index (rs_studio_flow_get_offers (fixture->flow), 0);
  g_assert_cmpint (offer->kind, ==, RS_STUDIO_OFFER_MUSEUM);
  rs_studio_flow_take_offer (fixture->flow, 0);
  assert_view (fixture, RS_STUDIO_LISTEN);
  rs_studio_flow_listen (fixture->flow);
  g_assert_true (rs_studio_flow_is_playing (fixture->flow));
  rs_studio_flow_go_on (fixture->flow); /* read anew */
  assert_view (fixture, RS_STUDIO_MICROPHONE);
  g_assert_false (rs_studio_flow_is_playing (fixture->flow));
  rs_studio_flow_go_on (fixture->flow);
  rs_studio_flow_go_on (fixture->flow);
  rs_test_studio_say (fixture->studio, 100);
  rs_studio_flow_later (fixture->flow);
  g_assert_cmpuint (rs_studio_flow_get_offers (fixture->flow)->len, ==, 2);
  rs_studio_flow_take_offer (fixture->flow, 1); /* and anew: what was begun goes on */
  assert_view (fixture, RS_STUDIO_LISTEN);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING);
  g_assert_cmpuint (rs_studio_flow_count_recorded (fixture->flow), ==, 1);
}

static void
test_idle (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;

  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say (fixture->studio, 100);
  rs_pace_advance (fixture->studio->pace, RS_STUDIO_IDLE_MS - 1);
  assert_view (fixture, RS_STUDIO_RECORDING);
  rs_studio_flow_touch (fixture->flow);
  rs_pace_advance (fixture->studio->pace, RS_STUDIO_IDLE_MS - 1);
  assert_view (fixture, RS_STUDIO_RECORDING);
  rs_pace_advance (fixture->studio->pace, 1);
  assert_view (fixture, RS_STUDIO_START);
  g_assert_null (rs_studio_flow_get_person (fixture->flow));
  take = rs_test_studio_load (fixture->studio);
  g_assert_cmpint (rs_take_get_state (take), ==, RS_TAKE_OPEN);
  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 1);
}

/* Everybody has gone in the middle of a piece: it ends by itself, then all is idle. */
static void
test_left_running (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_studio_flow_record (fixture->flow);
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
  rs_test_studio_run (100);
  rs_pace_advance (fixture->studio->pace, RS_STUDIO_PIECE_LIMIT_MS);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
  g_assert_cmpint (rs_studio_flow_get_note (fixture->flow), ==, RS_STUDIO_NOTE_LIMIT);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
  rs_pace_advance (fixture->studio->pace, RS_STUDIO_IDLE_MS);
  assert_view (fixture, RS_STUDIO_START);
  g_assert_cmpuint (rs_test_studio_count_takes (fixture->studio), ==, 1);
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
  add ("/studio/five-sentences", test_five_sentences);
  add ("/studio/three-tries", test_three_tries);
  add ("/studio/pause", test_pause);
  add ("/studio/later-and-continue", test_later_and_continue);
  add ("/studio/retake-from-whole", test_retake_from_whole);
  add ("/studio/unheard-piece", test_unheard_piece);
  add ("/studio/no-is-kept", test_no_is_kept);
  add ("/studio/labels", test_labels);
  add ("/studio/rehearsal-without-consent", test_rehearsal_without_consent);
  add ("/studio/newcomer", test_newcomer);
  add ("/studio/microphone", test_microphone);
  add ("/studio/microphone-is-good", test_microphone_is_good);
  add ("/studio/model", test_model);
  add ("/studio/museum", test_museum);
  add ("/studio/idle", test_idle);
  add ("/studio/left-running", test_left_running);
  return g_test_run ();
}
