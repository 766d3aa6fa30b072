/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is advised to a voice that comes from too far, too near, out of noise or not at
 * all. */

#include "rs-coach.h"

#define A_SECOND 20

/* Words at @voice with pauses at @room between them. */
static void
speak (RsCoach *coach, double voice, double room, guint seconds)
{
  for (guint i = 0; i < seconds * A_SECOND; i++)
    {
      double rms = i % 8 < 5 ? voice + (i % 3) - 1 : room;

      rs_coach_feed (coach, rms, rms + 12);
    }
}

static RsCoachVerdict
advise (double voice, double room, guint seconds)
{
  RsCoach coach = { 0 };

  speak (&coach, voice, room, seconds);
  return rs_coach_get_verdict (&coach);
}

static void
test_good (void)
{
  for (double voice = -29; voice <= -15; voice++)
    g_assert_cmpint (advise (voice, -65, 4), ==, RS_COACH_GOOD);
  g_assert_cmpint (advise (-20, -120, 4), ==, RS_COACH_GOOD);
  g_assert_cmpint (advise (-20, -47, 4), ==, RS_COACH_GOOD);
}

static void
test_closer (void)
{
  g_assert_cmpint (advise (-32, -65, 4), ==, RS_COACH_CLOSER);
  g_assert_cmpint (advise (-42, -70, 4), ==, RS_COACH_CLOSER);
}

static void
test_farther (void)
{
  RsCoach coach = { 0 };

  g_assert_cmpint (advise (-9, -65, 4), ==, RS_COACH_FARTHER);

  speak (&coach, -20, -65, 4);
  rs_coach_feed (&coach, -14, -0.5);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_GOOD); /* a knock */
  rs_coach_feed (&coach, -14, 0);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_FARTHER);
  speak (&coach, -20, -65, 2);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_FARTHER);
  speak (&coach, -20, -65, 2); /* by now the advice was taken */
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_GOOD);
}

/* Noise is told after two seconds, also when somebody speaks through it; a bell that
 * rings for a second is none. */
static void
test_noisy (void)
{
  RsCoach coach = { 0 };

  g_assert_cmpint (advise (-20, -40, 2), ==, RS_COACH_NOISY);
  g_assert_cmpint (advise (-35, -40, 3), ==, RS_COACH_NOISY);
  g_assert_cmpint (advise (-40, -40, 1), ==, RS_COACH_WAIT);

  speak (&coach, -20, -60, 4);
  speak (&coach, -30, -30, 1);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_GOOD);
  speak (&coach, -30, -30, 1);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_NOISY);
}

static void
test_silent (void)
{
  RsCoach coach = { 0 };

  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_WAIT);
  speak (&coach, -G_MAXDOUBLE, -G_MAXDOUBLE, 4);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_WAIT);
  speak (&coach, -70, -80, 1);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_SILENT);
  speak (&coach, -20, -65, 1); /* a word is not enough yet */
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_WAIT);
  speak (&coach, -20, -65, 1);
  g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_GOOD);
}

/* A child tries for minutes: what was is forgotten after six seconds. */
static void
test_memory (void)
{
  RsCoach coach = { 0 };

  for (guint i = 0; i < 20; i++)
    {
      speak (&coach, -20, -65, 7);
      g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_GOOD);
      speak (&coach, -36, -65, 7);
      g_assert_cmpint (rs_coach_get_verdict (&coach), ==, RS_COACH_CLOSER);
    }
}

static void
test_segments (void)
{
  g_assert_cmpuint (rs_coach_segments (-G_MAXDOUBLE), ==, 0);
  g_assert_cmpuint (rs_coach_segments (-60), ==, 0);
  g_assert_cmpuint (rs_coach_segments (-31), ==, 3);
  g_assert_cmpuint (rs_coach_segments (-24), ==, 5);
  g_assert_cmpuint (rs_coach_segments (-15.1), ==, 5);
  g_assert_cmpuint (rs_coach_segments (-14.9), ==, 6);
  g_assert_cmpuint (rs_coach_segments (0), ==, RS_COACH_SEGMENTS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coach/good", test_good);
  g_test_add_func ("/coach/closer", test_closer);
  g_test_add_func ("/coach/farther", test_farther);
  g_test_add_func ("/coach/noisy", test_noisy);
  g_test_add_func ("/coach/silent", test_silent);
  g_test_add_func ("/coach/memory", test_memory);
  g_test_add_func ("/coach/segments", test_segments);
  return g_test_run ();
}
