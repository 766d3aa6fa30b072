/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to advise somebody who tries a microphone: pure arithmetic on levels in dBFS. */

#include "rs-coach.h"

#include <math.h>

/* Windows of 50 ms. */
#define A_SECOND 20
#define NOISE_TIME (2 * A_SECOND)
#define CLIP_TIME (3 * A_SECOND)
#define SILENT_TIME (5 * A_SECOND)
#define ENOUGH_SPEECH A_SECOND

/* A voice at the right distance has an RMS of -24 to -15 and peaks of -12 to -3; below
 * -30 it drowns in the noise of a class when it is made louder. */
#define TOO_QUIET (-30.0)
#define TOO_LOUD (-12.0)
#define CLIPS (-1.0)
#define CLIPS_AT_LEAST 2 /* windows: one may be a knock at the table */
#define NOISE (-45.0)

/* Speech stands out of what is heard between the words, and out of a quiet room. */
#define ABOVE_FLOOR 10.0
#define FAINTEST_SPEECH (-50.0)

#define NOTHING (-120.0)

/* @age: 0 for the last window */
static guint
index_of (const RsCoach *self, guint age)
{
  return (self->n_heard - 1 - age) % RS_COACH_MEMORY;
}

static guint
count_heard (const RsCoach *self, guint most)
{
  return MIN (MIN (self->n_heard, RS_COACH_MEMORY), most);
}

static double
find_floor (const RsCoach *self, guint time)
{
  double floor = 0;

  for (guint age = 0; age < count_heard (self, time); age++)
    floor = MIN (floor, (double)self->rms[index_of (self, age)]);
  return floor;
}

static gboolean
clips (const RsCoach *self)
{
  guint n = 0;

  for (guint age = 0; age < count_heard (self, CLIP_TIME); age++)
    n += (double)self->peak[index_of (self, age)] >= CLIPS;
  return n >= CLIPS_AT_LEAST;
}

/* Returns: how many windows are speech; @level gets how loud it is. */
static guint
measure_speech (const RsCoach *self, double *level)
{
  double least = MAX (find_floor (self, RS_COACH_MEMORY) + ABOVE_FLOOR, FAINTEST_SPEECH);
  double energy = 0;
  guint n = 0;

  for (guint age = 0; age < count_heard (self, RS_COACH_MEMORY); age++)
    {
      double rms = (double)self->rms[index_of (self, age)];

      if (rms < least)
        continue;
      energy += pow (10, rms / 10);
      n++;
    }
  *level = n > 0 ? 10 * log10 (energy / n) : NOTHING;
  return n;
}

/**
 * rs_coach_feed:
 * @rms: of the next 50 ms, dBFS
 * @peak: the same
 */
void
rs_coach_feed (RsCoach *self, double rms, double peak)
{
  g_return_if_fail (self != NULL);

  self->n_heard++;
  if (self->n_heard == 2 * RS_COACH_MEMORY) /* never wraps in the middle of the ring */
    self->n_heard = RS_COACH_MEMORY;
  self->rms[index_of (self, 0)] = (float)CLAMP (rms, NOTHING, 0);
  self->peak[index_of (self, 0)] = (float)CLAMP (peak, NOTHING, 0);
}

/**
 * rs_coach_get_verdict:
 *
 * Of the last six seconds, the most urgent first: what clips is lost for ever, and in a
 * noisy room a step closer does not help.
 */
RsCoachVerdict
rs_coach_get_verdict (const RsCoach *self)
{
  double level;
  guint n_speech;

  g_return_val_if_fail (self != NULL, RS_COACH_WAIT);

  if (clips (self))
    return RS_COACH_FARTHER;
  if (self->n_heard >= NOISE_TIME && find_floor (self, NOISE_TIME) > NOISE)
    return RS_COACH_NOISY;
  n_speech = measure_speech (self, &level);
  if (n_speech < ENOUGH_SPEECH)
    return self->n_heard >= SILENT_TIME && n_speech == 0 ? RS_COACH_SILENT
                                                         : RS_COACH_WAIT;
  if (level < TOO_QUIET)
    return RS_COACH_CLOSER;
  return level > TOO_LOUD ? RS_COACH_FARTHER : RS_COACH_GOOD;
}

/**
 * rs_coach_segments:
 * @rms: dBFS
 *
 * Returns: how many segments of the meter are lit; 5 is right, more is loud
 */
guint
rs_coach_segments (double rms)
{
  static const double least[RS_COACH_SEGMENTS] = { -54, -45, -38, -30, -24, -15, -9 };
  guint n = 0;

  while (n < RS_COACH_SEGMENTS && rms >= least[n])
    n++;
  return n;
}
