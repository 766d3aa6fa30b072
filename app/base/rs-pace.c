/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The time that flows live by: the machine's, or one that a test moves. */
#include "rs-pace.h"

typedef struct
{
  RsPace *pace; /* not owned */
  guint id;
  guint source; /* 0 in the manual kind */
  gint64 due;
  RsPaceFunc func;
  gpointer user_data;
} RsWait;

struct _RsPace
{
  GObject parent_instance;

  gboolean is_manual;
  gint64 now; /* ms, of the manual kind */
  guint last_id;
  GPtrArray *waits; /* (element-type RsWait) */
};

G_DEFINE_FINAL_TYPE (RsPace, rs_pace, G_TYPE_OBJECT)

static void
rs_wait_free (RsWait *wait)
{
  g_clear_handle_id (&wait->source, g_source_remove);
  g_free (wait);
}

static RsWait *
find_wait (RsPace *self, guint id)
{
  for (guint i = 0; i < self->waits->len; i++)
    {
      RsWait *wait = g_ptr_array_index (self->waits, i);

      if (wait->id == id)
        return wait;
    }
  return NULL;
}

/* The wait is forgotten before its function runs: that may start the next one. */
static void
run_wait (RsWait *wait)
{
  RsPaceFunc func = wait->func;
  gpointer user_data = wait->user_data;

  g_ptr_array_remove (wait->pace->waits, wait);
  func (user_data);
}

static gboolean
on_timeout (gpointer user_data)
{
  RsWait *wait = user_data;

  wait->source = 0;
  run_wait (wait);
  return G_SOURCE_REMOVE;
}

static RsWait *
find_first_due (RsPace *self, gint64 until)
{
  RsWait *first = NULL;

  for (guint i = 0; i < self->waits->len; i++)
    {
      RsWait *wait = g_ptr_array_index (self->waits, i);

      if (wait->due <= until && (first == NULL || wait->due < first->due))
        first = wait;
    }
  return first;
}

static void
rs_pace_finalize (GObject *object)
{
  RsPace *self = RS_PACE (object);

  g_ptr_array_unref (self->waits);
  G_OBJECT_CLASS (rs_pace_parent_class)->finalize (object);
}

static void
rs_pace_class_init (RsPaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_pace_finalize;
}

static void
rs_pace_init (RsPace *self)
{
  self->waits = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_wait_free);
}

/**
 * rs_pace_new:
 *
 * Returns: (transfer full): the machine's monotonic time; waits end on the main
 *   context
 */
RsPace *
rs_pace_new (void)
{
  return g_object_new (RS_TYPE_PACE, NULL);
}

/**
 * rs_pace_new_manual:
 *
 * Returns: (transfer full): a time that only rs_pace_advance() moves
 */
RsPace *
rs_pace_new_manual (void)
{
  RsPace *self = rs_pace_new ();

  self->is_manual = TRUE;
  return self;
}

/**
 * rs_pace_now:
 *
 * Returns: milliseconds since some fixed moment; never goes back
 */
gint64
rs_pace_now (RsPace *self)
{
  g_return_val_if_fail (RS_IS_PACE (self), 0);

  return self->is_manual ? self->now : g_get_monotonic_time () / 1000;
}

/**
 * rs_pace_wait:
 * @func: (scope async): what to do then, once
 *
 * Returns: the wait, for rs_pace_cancel(); never 0
 */
guint
rs_pace_wait (RsPace *self, guint milliseconds, RsPaceFunc func, gpointer user_data)
{
  RsWait *wait = NULL;

  g_return_val_if_fail (RS_IS_PACE (self), 0);
  g_return_val_if_fail (func != NULL, 0);

  wait = g_new0 (RsWait, 1);
  wait->pace = self;
  wait->id = ++self->last_id;
  wait->due = rs_pace_now (self) + milliseconds;
  wait->func = func;
  wait->user_data = user_data;
  if (!self->is_manual)
    wait->source = g_timeout_add (milliseconds, on_timeout, wait);
  g_ptr_array_add (self->waits, wait);
  return wait->id;
}

/**
 * rs_pace_cancel:
 * @wait: (inout): a wait or 0; becomes 0
 *
 * Forgets a wait; one that is already over is no mistake.
 */
void
rs_pace_cancel (RsPace *self, guint *wait)
{
  RsWait *found = NULL;

  g_return_if_fail (RS_IS_PACE (self));
  g_return_if_fail (wait != NULL);

  found = find_wait (self, *wait);
  if (found != NULL)
    g_ptr_array_remove (self->waits, found);
  *wait = 0;
}

/**
 * rs_pace_advance:
 *
 * Moves the manual time on and ends, in their order, the waits that fall due,
 * those that are started meanwhile included.
 */
void
rs_pace_advance (RsPace *self, guint milliseconds)
{
  g_autoptr (RsPace) keep = NULL;
  gint64 until = 0;

  g_return_if_fail (RS_IS_PACE (self));
  g_return_if_fail (self->is_manual);

  keep = g_object_ref (self);
  until = self->now + milliseconds;
  for (RsWait *wait = find_first_due (self, until); wait != NULL;
       wait = find_first_due (self, until))
    {
      self->now = MAX (self->now, wait->due);
      run_wait (wait);
    }
  self->now = until;
}
