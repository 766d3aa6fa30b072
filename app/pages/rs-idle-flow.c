/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether somebody is still at the kiosk: silence, a warning, then the end. */
#include "rs-idle-flow.h"

/* To go on a warning needs time for one simple action: at least 20 s (WCAG 2.2.1). */
#define MIN_WARNING_SECONDS 20

enum
{
  WARNED,
  BELL,
  RETURNED,
  EXPIRED,
  N_SIGNALS,
};

struct _RsIdleFlow
{
  GObject parent_instance;

  RsPace *pace;
  RsIdleState state;
  guint seconds;
  guint warning_seconds;
  guint page_seconds;
  guint page_words;
  gboolean is_sounding;
  gint64 last_sign; /* ms: the last touch or sound */
  gint64 warned_at; /* ms */
  guint wait;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsIdleFlow, rs_idle_flow, G_TYPE_OBJECT)

static void watch (RsIdleFlow *self);

static void
on_warning_over (gpointer user_data)
{
  RsIdleFlow *self = user_data;

  self->wait = 0;
  self->state = RS_IDLE_OFF;
  g_signal_emit (self, signals[EXPIRED], 0);
}

static void
on_bell (gpointer user_data)
{
  RsIdleFlow *self = user_data;

  self->wait = rs_pace_wait (self->pace, RS_IDLE_BELL_SECONDS * 1000, on_warning_over,
                             self);
  g_signal_emit (self, signals[BELL], 0);
}

static void
warn (RsIdleFlow *self)
{
  self->state = RS_IDLE_WARNING;
  self->warned_at = rs_pace_now (self->pace);
  self->wait = rs_pace_wait (
      self->pace, (self->warning_seconds - RS_IDLE_BELL_SECONDS) * 1000, on_bell, self);
  g_signal_emit (self, signals[WARNED], 0);
}

static gint64
get_quiet (RsIdleFlow *self)
{
  return rs_pace_now (self->pace) - self->last_sign;
}

/* A touch only notes the time, so that a drumming hand costs nothing; the wait
 * looks again when it ends. */
static void
on_quiet (gpointer user_data)
{
  RsIdleFlow *self = user_data;

  self->wait = 0;
  if (get_quiet (self) >= (gint64)rs_idle_flow_get_limit (self) * 1000)
    warn (self);
  else
    watch (self);
}

static void
watch (RsIdleFlow *self)
{
  gint64 rest = (gint64)rs_idle_flow_get_limit (self) * 1000 - get_quiet (self);

  rs_pace_cancel (self->pace, &self->wait);
  if (self->state == RS_IDLE_WATCHING && !self->is_sounding)
    self->wait = rs_pace_wait (self->pace, MAX (rest, 0), on_quiet, self);
}

static void
rs_idle_flow_dispose (GObject *object)
{
  RsIdleFlow *self = RS_IDLE_FLOW (object);

  if (self->pace != NULL)
    rs_pace_cancel (self->pace, &self->wait);
  g_clear_object (&self->pace);
  G_OBJECT_CLASS (rs_idle_flow_parent_class)->dispose (object);
}

static void
rs_idle_flow_class_init (RsIdleFlowClass *klass)
{
  static const char *const names[N_SIGNALS] = { "warned", "bell", "returned", "expired" };

  G_OBJECT_CLASS (klass)->dispose = rs_idle_flow_dispose;
  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], RS_TYPE_IDLE_FLOW, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_idle_flow_init (RsIdleFlow *self)
{
  self->seconds = RS_IDLE_MIN_SECONDS;
  self->warning_seconds = MIN_WARNING_SECONDS;
}

/**
 * rs_idle_flow_new:
 *
 * Returns: (transfer full): a flow that waits for nobody until it is started
 */
RsIdleFlow *
rs_idle_flow_new (RsPace *pace)
{
  RsIdleFlow *self = NULL;

  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  self = g_object_new (RS_TYPE_IDLE_FLOW, NULL);
  self->pace = g_object_ref (pace);
  return self;
}

/**
 * rs_idle_flow_set_limits:
 * @seconds: of silence before the warning
 * @warning_seconds: that the sun takes to set; at least 20
 *
 * What staff set for all pages.
 */
void
rs_idle_flow_set_limits (RsIdleFlow *self, guint seconds, guint warning_seconds)
{
  g_return_if_fail (RS_IS_IDLE_FLOW (self));

  self->seconds = seconds;
  self->warning_seconds = MAX (warning_seconds, MIN_WARNING_SECONDS);
  watch (self);
}

/**
 * rs_idle_flow_set_page:
 * @seconds: that this page wants at least, e.g. 90 for a quiz; 0 for no wish
 * @words: to be read on the screen
 *
 * The page that is seen now. The time of the last sign of life stays.
 */
void
rs_idle_flow_set_page (RsIdleFlow *self, guint seconds, guint words)
{
  g_return_if_fail (RS_IS_IDLE_FLOW (self));

  self->page_seconds = seconds;
  self->page_words = words;
  watch (self);
}

/**
 * rs_idle_flow_set_sounding:
 *
 * Something is told: whoever listens does not touch.
 */
void
rs_idle_flow_set_sounding (RsIdleFlow *self, gboolean is_sounding)
{
  g_return_if_fail (RS_IS_IDLE_FLOW (self));

  if (self->is_sounding == is_sounding)
    return;
  self->is_sounding = is_sounding;
  self->last_sign = rs_pace_now (self->pace);
  if (self->state == RS_IDLE_WATCHING)
    watch (self);
}

/**
 * rs_idle_flow_start:
 *
 * Somebody came.
 */
void
rs_idle_flow_start (RsIdleFlow *self)
{
  g_return_if_fail (RS_IS_IDLE_FLOW (self));

  self->state = RS_IDLE_WATCHING;
  self->last_sign = rs_pace_now (self->pace);
  watch (self);
}

/**
 * rs_idle_flow_stop:
 *
 * Waits for nobody, as on the attract screen.
 */
void
rs_idle_flow_stop (RsIdleFlow *self)
{
  g_return_if_fail (RS_IS_IDLE_FLOW (self));

  self->state = RS_IDLE_OFF;
  rs_pace_cancel (self->pace, &self->wait);
}

/**
 * rs_idle_flow_touch:
 *
 * A finger or a key, anywhere.
 *
 * Returns: %TRUE if it only answered the warning and must do nothing else
 */
gboolean
rs_idle_flow_touch (RsIdleFlow *self)
{
  g_return_val_if_fail (RS_IS_IDLE_FLOW (self), FALSE);

  self->last_sign = rs_pace_now (self->pace);
  if (self->state != RS_IDLE_WARNING)
    return FALSE;
  rs_pace_cancel (self->pace, &self->wait);
  self->state = RS_IDLE_WATCHING;
  watch (self);
  g_signal_emit (self, signals[RETURNED], 0);
  return TRUE;
}

/**
 * rs_idle_flow_get_state:
 */
RsIdleState
rs_idle_flow_get_state (RsIdleFlow *self)
{
  g_return_val_if_fail (RS_IS_IDLE_FLOW (self), RS_IDLE_OFF);

  return self->state;
}

/**
 * rs_idle_flow_get_limit:
 *
 * Returns: seconds of silence on the present page before the warning
 */
guint
rs_idle_flow_get_limit (RsIdleFlow *self)
{
  guint limit = RS_IDLE_MIN_SECONDS;

  g_return_val_if_fail (RS_IS_IDLE_FLOW (self), RS_IDLE_MIN_SECONDS);

  limit = MAX (limit, self->seconds);
  limit = MAX (limit, self->page_seconds);
  return MAX (limit, self->page_words * RS_IDLE_SECONDS_PER_WORD);
}

/**
 * rs_idle_flow_get_sun:
 *
 * Returns: how far the sun has set, from 0 (the warning begins) to 1 (it is over)
 */
double
rs_idle_flow_get_sun (RsIdleFlow *self)
{
  double passed = 0;

  g_return_val_if_fail (RS_IS_IDLE_FLOW (self), 0.0);

  if (self->state != RS_IDLE_WARNING)
    return 0.0;
  passed = (rs_pace_now (self->pace) - self->warned_at) / 1000.0;
  return CLAMP (passed / self->warning_seconds, 0.0, 1.0);
}
