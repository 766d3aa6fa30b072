/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two voices read two cards of three sentences, twenty seconds each. */
#include "rs-teller.h"
#include "rs-test-tale.h"

typedef struct
{
  RsPace *pace;
  RsVoice *voice;
  RsPlayer *player;
  RsTelling *telling;
  RsTeller *teller;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->pace = rs_pace_new_manual ();
  fixture->voice = rs_voice_new (fixture->pace);
  fixture->player = rs_player_new ();
  rs_voice_set_sound (fixture->voice, fixture->player, NULL);
  fixture->telling = rs_test_tale_new (RS_LEVEL_SCHOOL, 2, 3, GPOINTER_TO_UINT (data));
  fixture->teller = rs_teller_new (fixture->voice);
  rs_teller_open (fixture->teller, fixture->telling);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_teller_free (fixture->teller);
  rs_telling_unref (fixture->telling);
  g_assert_finalize_object (fixture->voice);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->pace);
}

static void
lose (Fixture *fixture, guint sentence)
{
  RsNarration *narration = g_ptr_array_index (fixture->telling->narrations, 0);
  RsTiming *timing = &g_array_index (narration->timings, RsTiming, sentence);

  timing->start = timing->end = -1;
}

static void
test_from_a_sentence (Fixture *fixture, gconstpointer data)
{
  rs_teller_load (fixture->teller, 2);
  g_assert_cmpint (rs_voice_get_position (fixture->voice), ==, 2 * RS_TEST_SENTENCE_MS);
  rs_teller_seek (fixture->teller, 4);
  g_assert_cmpint (rs_voice_get_position (fixture->voice), ==, 4 * RS_TEST_SENTENCE_MS);
}

/* What the narration lacks begins with the next that it has, and after the last one with
 * the end. */
static void
test_lost_sentences (Fixture *fixture, gconstpointer data)
{
  lose (fixture, 2);
  lose (fixture, 5);
  rs_teller_load (fixture->teller, 2);
  g_assert_cmpint (rs_voice_get_position (fixture->voice), ==, 3 * RS_TEST_SENTENCE_MS);
  rs_teller_seek (fixture->teller, 5);
  g_assert_cmpint (rs_voice_get_position (fixture->voice), ==, 6 * RS_TEST_SENTENCE_MS);
}

/* A seek that is reported a little too early does not light the sentence before. */
static void
test_follow (Fixture *fixture, gconstpointer data)
{
  rs_teller_load (fixture->teller, 0);
  rs_voice_seek (fixture->voice, 3 * RS_TEST_SENTENCE_MS - 100);
  g_assert_cmpuint (rs_teller_follow (fixture->teller, 0), ==, 2);
  g_assert_cmpuint (rs_teller_follow (fixture->teller, 3), ==, 3);
  rs_voice_seek (fixture->voice, RS_TEST_SENTENCE_MS);
  g_assert_cmpuint (rs_teller_follow (fixture->teller, 3), ==, 1);
}

static void
test_other_voice (Fixture *fixture, gconstpointer data)
{
  const RsNarration *first = rs_teller_get_narration (fixture->teller);

  g_assert_true (rs_teller_change_narrator (fixture->teller, 1));
  g_assert_true (rs_teller_get_narration (fixture->teller) != first);
  g_assert_cmpint (rs_voice_get_position (fixture->voice), ==, RS_TEST_SENTENCE_MS);
  g_assert_true (rs_teller_change_narrator (fixture->teller, 1));
  g_assert_true (rs_teller_get_narration (fixture->teller) == first);
}

static void
test_no_voice (Fixture *fixture, gconstpointer data)
{
  g_assert_null (rs_teller_get_narration (fixture->teller));
  rs_teller_seek (fixture->teller, 3);
  g_assert_false (rs_teller_change_narrator (fixture->teller, 0));
  g_assert_false (rs_voice_has_narration (fixture->voice));
}

static void
test_close (Fixture *fixture, gconstpointer data)
{
  rs_teller_play (fixture->teller, 0);
  g_assert_true (rs_voice_has_narration (fixture->voice));
  rs_teller_close (fixture->teller);
  g_assert_false (rs_voice_has_narration (fixture->voice));
  g_assert_null (rs_teller_get_telling (fixture->teller));
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    guint n_narrations;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/teller/from-a-sentence", 1, test_from_a_sentence },
    { "/teller/lost-sentences", 1, test_lost_sentences },
    { "/teller/follow", 1, test_follow },
    { "/teller/other-voice", 2, test_other_voice },
    { "/teller/no-voice", 0, test_no_voice },
    { "/teller/close", 1, test_close },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, GUINT_TO_POINTER (tests[i].n_narrations), set_up,
                tests[i].run, tear_down);
  return g_test_run ();
}
