/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a story is told: two cards of three sentences, twenty seconds each. */
#include "rs-story-flow.h"
#include "rs-test-tale.h"

typedef struct
{
  RsPace *pace;
  RsVoice *voice;
  RsPlayer *player;
  RsStoryFlow *flow;
  guint n_changes;
  guint n_finished;
  gboolean is_heard;
} Fixture;

static void
count_change (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
count_finished (Fixture *fixture, gboolean is_heard)
{
  fixture->n_finished++;
  fixture->is_heard = is_heard;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->pace = rs_pace_new_manual ();
  fixture->voice = rs_voice_new (fixture->pace);
  fixture->player = rs_player_new ();
  rs_voice_set_sound (fixture->voice, fixture->player, NULL);
  fixture->flow = rs_story_flow_new (fixture->voice, fixture->pace);
  g_signal_connect_swapped (fixture->flow, "changed", G_CALLBACK (count_change), fixture);
  g_signal_connect_swapped (fixture->flow, "finished", G_CALLBACK (count_finished),
                            fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->flow);
  g_assert_finalize_object (fixture->voice);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->pace);
}

static void
open (Fixture *fixture, RsLevel level, guint n_narrations, guint sentence)
{
  g_autoptr (RsTelling) telling = rs_test_tale_new (level, 2, 3, n_narrations);

  rs_story_flow_open (fixture->flow, telling, sentence);
}

static void
open_and_play (Fixture *fixture, RsLevel level, guint n_narrations)
{
  open (fixture, level, n_narrations, 0);
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
}

/* The voice comes to the middle of a sentence by itself. */
static void
hear (Fixture *fixture, guint sentence)
{
  rs_player_seek (fixture->player,
                  sentence * RS_TEST_SENTENCE_MS + RS_TEST_SENTENCE_MS / 2);
  g_signal_emit_by_name (fixture->player, "position");
}

static void
end_sound (Fixture *fixture)
{
  g_signal_emit_by_name (fixture->player, "finished");
}

static void
assert_at (Fixture *fixture, RsStoryState state, int lit, guint sentence, guint page)
{
  g_assert_cmpint (rs_story_flow_get_state (fixture->flow), ==, state);
  g_assert_cmpint (rs_story_flow_get_lit (fixture->flow), ==, lit);
  g_assert_cmpuint (rs_story_flow_get_sentence (fixture->flow), ==, sentence);
  g_assert_cmpuint (rs_story_flow_get_page (fixture->flow), ==, page);
}

/* Within the sentence, as far as a running clock lets one say. */
static void
assert_sounds_from (Fixture *fixture, guint sentence)
{
  gint64 position = rs_player_get_position (fixture->player);

  g_assert_cmpint (position, >=, sentence * RS_TEST_SENTENCE_MS);
  g_assert_cmpint (position, <, sentence * RS_TEST_SENTENCE_MS + 5000);
}

static void
test_tells_by_itself (Fixture *fixture, gconstpointer data)
{
  open (fixture, RS_LEVEL_LITTLE, 1, 0);
  assert_at (fixture, RS_STORY_STARTING, -1, 0, 0);
  rs_pace_advance (fixture->pace, RS_STORY_START_MS - 1);
  g_assert_cmpint (rs_player_get_state (fixture->player), ==, RS_PLAYER_PAUSED);
  rs_pace_advance (fixture->pace, 1);
  assert_at (fixture, RS_STORY_PLAYING, 0, 0, 0);
  g_assert_cmpint (rs_player_get_state (fixture->player), ==, RS_PLAYER_PLAYING);
}

static void
test_position_turns_cards (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  for (guint i = 0; i < 6; i++)
    {
      hear (fixture, i);
      assert_at (fixture, RS_STORY_PLAYING, (int)i, i, i / 3);
      g_assert_cmpuint (rs_story_flow_get_card (fixture->flow), ==, i / 3);
    }
}

static void
test_silence_between_keeps_the_light (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  rs_player_seek (fixture->player, RS_TEST_SENTENCE_MS - 100);
  g_signal_emit_by_name (fixture->player, "position");
  assert_at (fixture, RS_STORY_PLAYING, 0, 0, 0);
}

static void
test_a_seek_told_early_does_not_flicker (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_SCHOOL, 1);
  rs_story_flow_touch_sentence (fixture->flow, 2);
  rs_player_seek (fixture->player, 2 * RS_TEST_SENTENCE_MS - 40);
  fixture->n_changes = 0;
  g_signal_emit_by_name (fixture->player, "position");
  assert_at (fixture, RS_STORY_PLAYING, 2, 2, 0);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_ends_after_a_moment (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  hear (fixture, 5);
  end_sound (fixture);
  assert_at (fixture, RS_STORY_ENDED, -1, 5, 1);
  rs_pace_advance (fixture->pace, RS_STORY_END_MS - 1);
  g_assert_cmpuint (fixture->n_finished, ==, 0);
  rs_pace_advance (fixture->pace, 1);
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_true (fixture->is_heard);
}

static void
test_pauses_and_goes_on (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  hear (fixture, 1);
  rs_story_flow_toggle (fixture->flow);
  assert_at (fixture, RS_STORY_PAUSED, 1, 1, 0);
  g_assert_cmpint (rs_player_get_state (fixture->player), ==, RS_PLAYER_PAUSED);
  rs_story_flow_toggle (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 1, 1, 0);
  g_assert_cmpint (rs_player_get_position (fixture->player), >,
                   RS_TEST_SENTENCE_MS + RS_TEST_SENTENCE_MS / 2 - 1);
}

static void
test_pause_before_the_first_word (Fixture *fixture, gconstpointer data)
{
  open (fixture, RS_LEVEL_LITTLE, 1, 0);
  rs_story_flow_toggle (fixture->flow);
  rs_pace_advance (fixture->pace, 10000);
  assert_at (fixture, RS_STORY_PAUSED, 0, 0, 0);
}

static void
test_repeats_the_card (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  hear (fixture, 5);
  rs_story_flow_toggle (fixture->flow);
  rs_story_flow_repeat (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 3, 3, 1);
  assert_sounds_from (fixture, 3);
}

static void
test_turns_by_hand (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  hear (fixture, 1);
  rs_story_flow_next (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 3, 3, 1);
  assert_sounds_from (fixture, 3);
  rs_story_flow_previous (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 0, 0, 0);
  hear (fixture, 2);
  rs_story_flow_previous (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 0, 0, 0);
  assert_sounds_from (fixture, 0);
}

static void
test_turning_keeps_a_pause (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  rs_story_flow_toggle (fixture->flow);
  rs_story_flow_next (fixture->flow);
  assert_at (fixture, RS_STORY_PAUSED, 3, 3, 1);
  g_assert_cmpint (rs_player_get_position (fixture->player), ==, 3 * RS_TEST_SENTENCE_MS);
}

static void
test_skipping_to_the_end_is_not_hearing (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  rs_story_flow_next (fixture->flow);
  rs_story_flow_next (fixture->flow);
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_false (fixture->is_heard);
  rs_pace_advance (fixture->pace, 10000);
  g_assert_cmpuint (fixture->n_finished, ==, 1);
}

static void
test_back_from_the_end (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  hear (fixture, 5);
  end_sound (fixture);
  rs_story_flow_previous (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 0, 0, 0);
  rs_pace_advance (fixture->pace, 10000);
  g_assert_cmpuint (fixture->n_finished, ==, 0);
}

/* Level, playing, whether a touch on a sentence is taken. */
static void
test_touching_a_sentence (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    RsLevel level;
    gboolean is_playing;
    gboolean is_taken;
  } cases[] = {
    { RS_LEVEL_LITTLE, TRUE, FALSE },
    { RS_LEVEL_LITTLE, FALSE, TRUE },
    { RS_LEVEL_SCHOOL, TRUE, TRUE },
    { RS_LEVEL_SCHOOL, FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      open_and_play (fixture, cases[i].level, 1);
      if (!cases[i].is_playing)
        rs_story_flow_toggle (fixture->flow);
      g_assert_cmpint (rs_story_flow_can_touch_sentence (fixture->flow), ==,
                       cases[i].is_taken);
      g_assert_cmpint (rs_story_flow_touch_sentence (fixture->flow, 2), ==,
                       cases[i].is_taken);
      if (cases[i].is_taken)
        {
          assert_at (fixture, RS_STORY_PLAYING, 2, 2, 0);
          assert_sounds_from (fixture, 2);
        }
      else
        assert_at (fixture, RS_STORY_PLAYING, 0, 0, 0);
      g_assert_false (rs_story_flow_touch_sentence (fixture->flow, 99));
    }
}

static void
test_another_narrator_keeps_the_sentence (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 3);
  hear (fixture, 4);
  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *uid = g_strdup_printf ("narration-%u", i % 3);

      rs_story_flow_change_narrator (fixture->flow);
      g_assert_cmpstr (rs_story_flow_get_narration (fixture->flow)->uid, ==, uid);
      assert_at (fixture, RS_STORY_PLAYING, 4, 4, 1);
      assert_sounds_from (fixture, 4);
    }
}

static void
test_the_only_narrator_stays (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  fixture->n_changes = 0;
  rs_story_flow_change_narrator (fixture->flow);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_without_a_voice_it_is_read (Fixture *fixture, gconstpointer data)
{
  open (fixture, RS_LEVEL_LITTLE, 0, 0);
  rs_pace_advance (fixture->pace, 60000);
  assert_at (fixture, RS_STORY_READING, -1, 0, 0);
  rs_story_flow_toggle (fixture->flow);
  rs_story_flow_repeat (fixture->flow);
  rs_story_flow_change_narrator (fixture->flow);
  g_assert_false (rs_story_flow_touch_sentence (fixture->flow, 1));
  assert_at (fixture, RS_STORY_READING, -1, 0, 0);
  rs_story_flow_next (fixture->flow);
  assert_at (fixture, RS_STORY_READING, -1, 3, 1);
  rs_story_flow_next (fixture->flow);
  g_assert_cmpuint (fixture->n_finished, ==, 1);
  g_assert_true (fixture->is_heard);
}

static void
test_goes_on_from_a_place (Fixture *fixture, gconstpointer data)
{
  open (fixture, RS_LEVEL_LITTLE, 1, 4);
  assert_at (fixture, RS_STORY_STARTING, -1, 4, 1);
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
  assert_sounds_from (fixture, 4);
  open (fixture, RS_LEVEL_LITTLE, 1, 99);
  assert_at (fixture, RS_STORY_STARTING, -1, 0, 0);
}

static void
test_pages_within_a_card (Fixture *fixture, gconstpointer data)
{
  static const guint starts[] = { 0, 2, 3, 5 };

  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  rs_story_flow_set_pages (fixture->flow, starts, G_N_ELEMENTS (starts));
  g_assert_cmpuint (rs_story_flow_count_pages (fixture->flow), ==, 4);
  hear (fixture, 2);
  assert_at (fixture, RS_STORY_PLAYING, 2, 2, 1);
  g_assert_cmpuint (rs_story_flow_get_card (fixture->flow), ==, 0);
  g_assert_cmpuint (rs_story_flow_get_page_start (fixture->flow, 2), ==, 3);
  g_assert_cmpuint (rs_story_flow_get_page_start (fixture->flow, 4), ==, 6);
  rs_story_flow_next (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 3, 3, 2);
  fixture->n_changes = 0;
  rs_story_flow_set_pages (fixture->flow, starts, G_N_ELEMENTS (starts));
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_a_label_takes_the_voice (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  hear (fixture, 4);
  rs_voice_say (fixture->voice, "ui:dock home", "text");
  assert_at (fixture, RS_STORY_PAUSED, 4, 4, 1);
  g_assert_false (rs_voice_has_narration (fixture->voice));
  rs_story_flow_toggle (fixture->flow);
  assert_at (fixture, RS_STORY_PLAYING, 4, 4, 1);
  assert_sounds_from (fixture, 4);
}

static void
test_an_interruption_goes_back_a_sentence (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  hear (fixture, 2);
  rs_story_flow_toggle (fixture->flow);
  rs_story_flow_rewind_sentence (fixture->flow);
  g_assert_cmpint (rs_player_get_position (fixture->player), ==, 2 * RS_TEST_SENTENCE_MS);
  assert_at (fixture, RS_STORY_PAUSED, 2, 2, 0);
}

/* A sentence that the narrator has yet to read again has no place in the sound. */
static void
test_a_sentence_without_a_voice (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTelling) telling = rs_test_tale_new (RS_LEVEL_SCHOOL, 2, 3, 1);
  RsNarration *narration = g_ptr_array_index (telling->narrations, 0);

  g_array_index (narration->timings, RsTiming, 1) = (RsTiming){ -1, -1 };
  rs_story_flow_open (fixture->flow, telling, 0);
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
  rs_story_flow_touch_sentence (fixture->flow, 1);
  assert_sounds_from (fixture, 2);
  hear (fixture, 2);
  assert_at (fixture, RS_STORY_PLAYING, 2, 2, 0);
}

static void
test_closing_is_silence (Fixture *fixture, gconstpointer data)
{
  open_and_play (fixture, RS_LEVEL_LITTLE, 1);
  rs_story_flow_close (fixture->flow);
  assert_at (fixture, RS_STORY_EMPTY, -1, 0, 0);
  g_assert_null (rs_story_flow_get_telling (fixture->flow));
  g_assert_false (rs_voice_is_sounding (fixture->voice));
  rs_story_flow_next (fixture->flow);
  rs_story_flow_previous (fixture->flow);
  rs_story_flow_toggle (fixture->flow);
  rs_story_flow_repeat (fixture->flow);
  rs_story_flow_rewind_sentence (fixture->flow);
  g_assert_cmpuint (fixture->n_finished, ==, 0);
}

/* As the voice reads them; sentences 3 to 5 are of the second card. */
static const guint other_order[] = { 0, 3, 1, 2, 5, 4 };

static void
open_in_other_order (Fixture *fixture)
{
  g_autoptr (RsTelling) telling = rs_test_tale_new (RS_LEVEL_SCHOOL, 2, 3, 1);
  RsNarration *narration = g_ptr_array_index (telling->narrations, 0);

  for (guint i = 0; i < G_N_ELEMENTS (other_order); i++)
    {
      RsTiming *timing = &g_array_index (narration->timings, RsTiming, other_order[i]);

      timing->start = (gint64)i * RS_TEST_SENTENCE_MS;
      timing->end = timing->start + RS_TEST_SENTENCE_MS - 350;
    }
  rs_story_flow_open (fixture->flow, telling, 0);
  rs_pace_advance (fixture->pace, RS_STORY_START_MS);
}

/* The light goes with the voice, and a page turns only when the voice turns to it. */
static void
test_another_order (Fixture *fixture, gconstpointer data)
{
  guint page = 0, n_turns = 0;

  open_in_other_order (fixture);
  for (guint ms = 0; ms < G_N_ELEMENTS (other_order) * RS_TEST_SENTENCE_MS; ms += 500)
    {
      rs_player_seek (fixture->player, ms);
      g_signal_emit_by_name (fixture->player, "position");
      g_assert_cmpint (rs_story_flow_get_lit (fixture->flow), ==,
                       (int)other_order[ms / RS_TEST_SENTENCE_MS]);
      n_turns += rs_story_flow_get_page (fixture->flow) != page ? 1 : 0;
      page = rs_story_flow_get_page (fixture->flow);
    }
  g_assert_cmpuint (n_turns, ==, 3);
}

/* What is read before it may be of another card: no page turns there and back. */
static void
test_another_order_does_not_flicker (Fixture *fixture, gconstpointer data)
{
  open_in_other_order (fixture);
  rs_story_flow_touch_sentence (fixture->flow, 1);
  rs_player_seek (fixture->player, 2 * RS_TEST_SENTENCE_MS - 100);
  g_signal_emit_by_name (fixture->player, "position");
  g_assert_cmpint (rs_story_flow_get_lit (fixture->flow), ==, 1);
  g_assert_cmpuint (rs_story_flow_get_page (fixture->flow), ==, 0);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/story-flow/tells-by-itself", test_tells_by_itself },
    { "/story-flow/position-turns-cards", test_position_turns_cards },
    { "/story-flow/silence-keeps-the-light", test_silence_between_keeps_the_light },
    { "/story-flow/no-flicker", test_a_seek_told_early_does_not_flicker },
    { "/story-flow/ends-after-a-moment", test_ends_after_a_moment },
    { "/story-flow/pauses", test_pauses_and_goes_on },
    { "/story-flow/pause-before-the-first-word", test_pause_before_the_first_word },
    { "/story-flow/repeats", test_repeats_the_card },
    { "/story-flow/turns-by-hand", test_turns_by_hand },
    { "/story-flow/turning-keeps-a-pause", test_turning_keeps_a_pause },
    { "/story-flow/skipping", test_skipping_to_the_end_is_not_hearing },
    { "/story-flow/back-from-the-end", test_back_from_the_end },
    { "/story-flow/touching-a-sentence", test_touching_a_sentence },
    { "/story-flow/another-narrator", test_another_narrator_keeps_the_sentence },
    { "/story-flow/the-only-narrator", test_the_only_narrator_stays },
    { "/story-flow/read", test_without_a_voice_it_is_read },
    { "/story-flow/place", test_goes_on_from_a_place },
    { "/story-flow/pages", test_pages_within_a_card },
    { "/story-flow/label", test_a_label_takes_the_voice },
    { "/story-flow/interruption", test_an_interruption_goes_back_a_sentence },
    { "/story-flow/sentence-without-a-voice", test_a_sentence_without_a_voice },
    { "/story-flow/another-order", test_another_order },
    { "/story-flow/another-order-no-flicker", test_another_order_does_not_flicker },
    { "/story-flow/closing", test_closing_is_silence },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
