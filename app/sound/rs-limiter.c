/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps peaks under a ceiling by turning the sound down smoothly before each and up
 * again after it, so that nobody hears a limiter. */

#include "rs-limiter.h"

#include <math.h>

/* Down within 5 ms: a syllable begins more slowly, and a listener takes less than that
 * for a click. Up within some 100 ms, so that the gain does not follow the voice's own
 * wave (a child's is 250 Hz and more). */
#define ATTACK_PER_SECOND 200
#define RELEASE_SECONDS 0.1

/* The gain that each sample would need by itself. Returns: how many need one. */
static gsize
find_needs (const float *samples, gsize n, float ceiling, float *needs)
{
  gsize n_over = 0;

  for (gsize i = 0; i < n; i++)
    {
      float peak = fabsf (samples[i]);

      needs[i] = peak > ceiling ? ceiling / peak : 1;
      n_over += peak > ceiling;
    }
  return n_over;
}

/* Each gain becomes the least of the next @width ones, in place. @queue holds the
 * indices of those that may still be the least, their values rising. */
static void
look_ahead (float *gains, gsize n, gsize width)
{
  g_autofree gsize *queue = g_new (gsize, n);
  g_autofree float *least = g_new (float, n);
  gsize first = 0, past = 0;

  for (gsize i = 0; i < n + width - 1; i++)
    {
      if (i < n)
        {
          while (past > first && gains[queue[past - 1]] >= gains[i])
            past--;
          queue[past++] = i;
        }
      if (i + 1 < width)
        continue;
      if (queue[first] < i + 1 - width)
        first++;
      least[i + 1 - width] = gains[queue[first]];
    }
  for (gsize i = 0; i < n; i++)
    gains[i] = least[i];
}

static void
release_slowly (float *gains, gsize n, guint rate)
{
  double share = 1 - exp (-1 / (RELEASE_SECONDS * rate));
  double gain = 1;

  for (gsize i = 0; i < n; i++)
    {
      gain += (1 - gain) * share;
      gain = MIN (gain, gains[i]);
      gains[i] = (float)gain;
    }
}

/* The mean of the last @width gains: as all of them are at most what the sample needs,
 * so is their mean, and a step has become a ramp. Before the first it was as that. */
static void
apply_smoothly (float *samples, const float *gains, gsize n, gsize width)
{
  double sum = (double)gains[0] * width;

  for (gsize i = 0; i < n; i++)
    {
      sum += gains[i] - gains[i >= width ? i - width : 0];
      samples[i] *= (float)(sum / width);
    }
}

/**
 * rs_limiter_apply:
 * @samples: (array length=n_samples): mono, changed in place; keeps its length and place
 * @rate: Hz
 * @ceiling: above 0; no sample is louder than this afterwards
 *
 * Where nothing is too loud nearby, nothing changes.
 *
 * Returns: how many samples were too loud
 */
gsize
rs_limiter_apply (float *samples, gsize n_samples, guint rate, float ceiling)
{
  gsize width = MAX (rate / ATTACK_PER_SECOND, 1);
  g_autofree float *gains = NULL;
  gsize n_over;

  g_return_val_if_fail (samples != NULL || n_samples == 0, 0);
  g_return_val_if_fail (rate > 0 && ceiling > 0, 0);

  gains = g_new (float, n_samples);
  n_over = find_needs (samples, n_samples, ceiling, gains);
  if (n_over == 0)
    return 0;
  look_ahead (gains, n_samples, width);
  release_slowly (gains, n_samples, rate);
  apply_smoothly (samples, gains, n_samples, width);
  return n_over;
}
