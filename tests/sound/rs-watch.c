/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the sentence that is heard is the one that is lit. */
#include "rs-watch.h"

#include "rs-ear.h"

#include <math.h>

/* A highlight may be off by so much, ms. */
#define MAX_ERROR 100

/* Lights up and waits for the frame that shows it. */
struct _RsWatch
{
  RsTestKiosk *kiosk;
  RsEar *ear;
  guint silence;
  GArray *lit; /* gint64: when a sentence began to be seen lit, µs */
  int shown;
  int wanted;
};

static RsStoryFlow *
get_story (RsWatch *self)
{
  return rs_museum_get_story_flow (self->kiosk->museum);
}

static void
on_changed (RsWatch *self)
{
  self->wanted = rs_story_flow_get_lit (get_story (self));
}

/* What was asked for before this frame is on the screen with it. */
static void
on_painted (RsWatch *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->wanted == self->shown)
    return;
  self->shown = self->wanted;
  if (self->shown >= 0)
    g_array_append_val (self->lit, now);
}

/**
 * rs_watch_new:
 * @silence_ms: between two sounds of one voice the second is another sentence's onset
 *   after so much silence
 *
 * Looks and listens from now on.
 */
RsWatch *
rs_watch_new (RsTestKiosk *kiosk, guint silence_ms)
{
  RsWatch *self = g_new0 (RsWatch, 1);

  self->kiosk = kiosk;
  self->silence = silence_ms;
  self->ear = rs_ear_new ();
  self->lit = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->shown = self->wanted = -1;
  g_signal_connect_swapped (get_story (self), "changed", G_CALLBACK (on_changed), self);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (kiosk->window), "after-paint",
                            G_CALLBACK (on_painted), self);
  return self;
}

void
rs_watch_free (RsWatch *self)
{
  g_signal_handlers_disconnect_by_data (get_story (self), self);
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (self->kiosk->window),
                                        self);
  g_array_unref (self->lit);
  g_object_unref (self->ear);
  g_free (self);
}

/** rs_watch_count_lit: how often a sentence was lit */
guint
rs_watch_count_lit (RsWatch *self)
{
  return self->lit->len;
}

static double
find_nearest (GArray *times, gint64 time_us)
{
  double nearest = G_MAXDOUBLE;

  for (guint i = 0; i < times->len; i++)
    {
      double off = (double)(g_array_index (times, gint64, i) - time_us) / 1000;

      if (fabs (off) < fabs (nearest))
        nearest = off;
    }
  return nearest;
}

static int
compare_size (gconstpointer a, gconstpointer b)
{
  double left = fabs (*(const double *)a), right = fabs (*(const double *)b);

  return (left > right) - (left < right);
}

/**
 * rs_watch_assert_together:
 *
 * Every sentence that was lit is heard at the same time. A machine that is busy with
 * other work may miss one of ten: its sound server hangs too.
 */
void
rs_watch_assert_together (RsWatch *self)
{
  g_autoptr (GArray) heard = rs_ear_list_onsets (self->ear, self->silence);
  g_autoptr (GArray) errors = g_array_new (FALSE, FALSE, sizeof (double));
  double ninth;

  for (guint i = 0; i < self->lit->len; i++)
    {
      double error = find_nearest (heard, g_array_index (self->lit, gint64, i));

      g_test_message ("sentence %u: lit %+.0f ms after it is heard", i, error);
      g_array_append_val (errors, error);
    }
  g_assert_cmpuint (errors->len, >, 0);
  g_assert_cmpuint (heard->len, >=, errors->len);
  g_array_sort (errors, compare_size);
  ninth = g_array_index (errors, double, (errors->len - 1) * 9 / 10);
  g_test_message ("%u lit: median %+.0f ms, 90 %% within %+.0f, worst %+.0f", errors->len,
                  g_array_index (errors, double, errors->len / 2), ninth,
                  g_array_index (errors, double, errors->len - 1));
  g_assert_cmpfloat (fabs (ninth), <=, MAX_ERROR);
}
