/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long somebody of a class reads a text aloud. */
#include "rs-studio-rate.h"

/* Words a minute at the end of each class, the middle of what schools expect: 30-40,
 * 50-60, 70-80, 100-120. Older ones could read faster, but a story is told at no more
 * than 110. Of whom the class is not known, the third is expected. */
static const guint RATES[] = { 75, 35, 55, 75, 110 };

#define STORY_RATE 110

/* As long as visitors listen to one story, and as long as a child reads well. */
#define LONG_SECONDS 90

/**
 * rs_studio_rate_seconds:
 * @words: of the whole text
 * @grade: class, 0 where it is not known
 *
 * Returns: how long the reading will be about, in seconds, rounded up
 */
guint
rs_studio_rate_seconds (guint words, guint grade, gboolean is_adult)
{
  guint rate = STORY_RATE;

  if (!is_adult && grade < G_N_ELEMENTS (RATES))
    rate = RATES[grade];
  return (words * 60 + rate - 1) / rate;
}

/**
 * rs_studio_rate_is_long:
 *
 * Returns: whether to say «длинновато»: a child of this class reads longer than a
 *   minute and a half. It forbids nothing.
 */
gboolean
rs_studio_rate_is_long (guint words, guint grade, gboolean is_adult)
{
  return !is_adult && rs_studio_rate_seconds (words, grade, is_adult) > LONG_SECONDS;
}
