/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where speech begins and ends in a recording: a gate over 10 ms of loudness. */

#include "rs-trim.h"

#include <math.h>
#include <stdlib.h>

#define FRAMES_PER_SECOND 100
#define MIN_RATE 8000
#define MAX_RATE 192000

/* The gate, dB: above the room's noise, and not far below the loudest speech; but
 * under it in any case, so that a recording without pauses is speech throughout. */
#define ABOVE_NOISE 10
#define BELOW_SPEECH 40
#define UNDER_SPEECH 10

/* Below this nothing is speech: a microphone that is off gives about -90 dB. */
#define SILENCE -65

/* What is this faint and never comes or goes is the room. */
#define FAINT -30
#define STEADY 8

/* A click is loud for one or two frames; speech for most of a short while. */
#define LOOK_FRAMES 8
#define NEED_FRAMES 5

static int
compare_levels (gconstpointer a, gconstpointer b)
{
  float x = *(const float *)a, y = *(const float *)b;

  return (x > y) - (x < y);
}

static float
level_of (const float *samples, gsize n)
{
  double energy = 0;

  for (gsize i = 0; i < n; i++)
    energy += (double)samples[i] * samples[i];
  return (float)(10 * log10 (energy / n + 1e-12));
}

static float *
measure_frames (const float *samples, gsize n_frames, gsize frame)
{
  float *levels = g_new (float, n_frames);

  for (gsize i = 0; i < n_frames; i++)
    levels[i] = level_of (samples + i * frame, frame);
  return levels;
}

/* Returns: the gate in dB, or infinity where there is no speech at all. */
static float
find_gate (const float *levels, gsize n_frames)
{
  g_autofree float *sorted = g_memdup2 (levels, n_frames * sizeof (float));
  float noise, speech;

  qsort (sorted, n_frames, sizeof (float), compare_levels);
  noise = sorted[n_frames / 10];
  speech = sorted[n_frames * 95 / 100];
  if (speech < SILENCE || (speech < FAINT && speech - noise < STEADY))
    return INFINITY;
  return MIN (MAX (noise + ABOVE_NOISE, speech - BELOW_SPEECH), speech - UNDER_SPEECH);
}

/* Whether most of the frames from @at in direction @step are above the gate. */
static gboolean
is_speech (const float *levels, gssize n_frames, gssize at, int step, float gate)
{
  guint loud = 0;

  for (int i = 0; i < LOOK_FRAMES; i++)
    {
      gssize frame = at + i * step;

      if (frame >= 0 && frame < n_frames && levels[frame] > gate)
        loud++;
    }
  return loud >= NEED_FRAMES && levels[at] > gate;
}

/**
 * rs_trim_find:
 * @samples: (array length=n_samples): mono, full scale is 1.0
 * @rate: Hz, 8000-192000
 * @pad_ms: how much to keep before and after the speech
 * @trim: (out caller-allocates): the bounds, to 10 ms
 *
 * Inner pauses stay; only the head and the tail go.
 *
 * Returns: FALSE if nothing in it sounds like speech
 */
gboolean
rs_trim_find (
    const float *samples, gsize n_samples, guint rate, guint pad_ms, RsTrim *trim)
{
  gsize frame = rate / FRAMES_PER_SECOND;
  gsize n_frames = frame > 0 ? n_samples / frame : 0;
  gsize pad = (gsize)pad_ms * rate / 1000;
  g_autofree float *levels = NULL;
  gsize first, last;
  float gate;

  g_return_val_if_fail (samples != NULL && trim != NULL, FALSE);
  g_return_val_if_fail (rate >= MIN_RATE && rate <= MAX_RATE, FALSE);

  if (n_frames < NEED_FRAMES)
    return FALSE;
  levels = measure_frames (samples, n_frames, frame);
  gate = find_gate (levels, n_frames);
  for (first = 0; first < n_frames; first++)
    if (is_speech (levels, n_frames, first, 1, gate))
      break;
  if (first == n_frames)
    return FALSE;
  for (last = n_frames - 1; last > first; last--)
    if (is_speech (levels, n_frames, last, -1, gate))
      break;

  trim->start = first * frame > pad ? first * frame - pad : 0;
  trim->end = MIN ((last + 1) * frame + pad, n_samples);
  return TRUE;
}

/**
 * rs_trim_find_s16:
 * @samples: (array length=n_samples): mono, full scale is 32768
 *
 * As rs_trim_find().
 */
gboolean
rs_trim_find_s16 (
    const gint16 *samples, gsize n_samples, guint rate, guint pad_ms, RsTrim *trim)
{
  g_autofree float *floats = NULL;

  g_return_val_if_fail (samples != NULL && trim != NULL, FALSE);

  floats = g_new (float, n_samples);
  for (gsize i = 0; i < n_samples; i++)
    floats[i] = samples[i] / 32768.0f;
  return rs_trim_find (floats, n_samples, rate, pad_ms, trim);
}
