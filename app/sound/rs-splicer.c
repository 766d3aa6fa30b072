/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Between two pieces is the pause, and in it what the microphone heard of the room just
 * after the one and just before the other, so that the room does not go off and on. */

#include "rs-splicer.h"

#include "rs-fade.h"

/* What is kept of the room, ms. Soft sounds that begin and end a word are in it, and the
 * breath before; a hand on the screen is later than this. Together they are not longer
 * than the shortest pause. */
#define BEFORE_MS 150
#define AFTER_MS 200

#define FADE_MS 10

struct _RsSplicer
{
  guint rate;
  GArray *sound;
  gsize speech_end; /* of the last piece, in @sound */
};

/** rs_splicer_new: @rate: Hz, of all pieces */
RsSplicer *
rs_splicer_new (guint rate)
{
  RsSplicer *self = g_new0 (RsSplicer, 1);

  g_return_val_if_fail (rate > 0, self);

  self->rate = rate;
  self->sound = g_array_new (FALSE, TRUE, sizeof (float));
  return self;
}

void
rs_splicer_free (RsSplicer *self)
{
  g_clear_pointer (&self->sound, g_array_unref);
  g_free (self);
}

static gsize
to_samples (const RsSplicer *self, guint ms)
{
  return (gsize)ms * self->rate / 1000;
}

/* Puts @n samples at @at, where nothing has been put; what lies between is silence. */
static void
put (RsSplicer *self, gsize at, const float *samples, gsize n)
{
  float *piece;

  g_array_set_size (self->sound, at + n);
  piece = &g_array_index (self->sound, float, at);
  for (gsize i = 0; i < n; i++)
    piece[i] = samples[i];
  rs_fade_edges (piece, n, to_samples (self, FADE_MS));
}

/**
 * rs_splicer_add:
 * @samples: (array length=n_samples): mono
 * @speech: where in it somebody speaks
 * @pause_ms: from the end of the speech before it to its own; 350 or more; not for the
 *   first
 *
 * Returns: where this speech is now
 */
RsTrim
rs_splicer_add (RsSplicer *self,
                const float *samples,
                gsize n_samples,
                const RsTrim *speech,
                guint pause_ms)
{
  RsTrim placed = { 0, 0 };
  gsize before, end;

  g_return_val_if_fail (self != NULL && samples != NULL && speech != NULL, placed);
  g_return_val_if_fail (speech->start < speech->end && speech->end <= n_samples, placed);
  g_return_val_if_fail (pause_ms >= BEFORE_MS + AFTER_MS || self->sound->len == 0,
                        placed);

  before = MIN (to_samples (self, BEFORE_MS), speech->start);
  end = MIN (speech->end + to_samples (self, AFTER_MS), n_samples);
  placed.start = self->sound->len == 0 ? before
                                       : self->speech_end + to_samples (self, pause_ms);
  placed.end = placed.start + speech->end - speech->start;
  put (self, placed.start - before, samples + speech->start - before,
       before + end - speech->start);
  self->speech_end = placed.end;
  return placed;
}

/**
 * rs_splicer_steal:
 *
 * Returns: (transfer full) (element-type float): all of it; the splicer is empty again
 */
GArray *
rs_splicer_steal (RsSplicer *self)
{
  GArray *sound;

  g_return_val_if_fail (self != NULL, NULL);

  sound = self->sound;
  self->sound = g_array_new (FALSE, TRUE, sizeof (float));
  return sound;
}
