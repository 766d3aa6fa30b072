/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Counts what is looked at and writes the sums down once a minute. */

#include "rs-stats.h"

#include "rs-stats-table.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#define FLUSH_SECONDS 60
#define HOURS_IN_BAND 3

/* A minute of the busiest kiosk touches some tens of things. */
#define MAX_ROWS 10000

struct _RsStats
{
  GObject parent_instance;

  char *path;
  RsClock *clock;
  GHashTable *rows; /* set of RsDayCount, each about something else */
  int *is_failing;  /* atomic, shared with the threads that write */
  guint timer;      /* only while there is something to write */
};

G_DEFINE_FINAL_TYPE (RsStats, rs_stats, G_TYPE_OBJECT)

/* What a thread writes. */
typedef struct
{
  char *path;
  char *today;
  GPtrArray *rows;
  int *is_failing;
} Batch;

/* In the order of RsStatsKind; the words of the column kind. */
static const char *const kinds[] = { "visit",          "section-opened", "story-opened",
                                     "story-finished", "story-repeated", "answer-chosen",
                                     "search-found",   "search-missed" };

static void
free_batch (Batch *batch)
{
  g_free (batch->path);
  g_free (batch->today);
  g_ptr_array_unref (batch->rows);
  g_atomic_rc_box_release (batch->is_failing);
  g_free (batch);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Batch, free_batch)

/* Whether two rows are about the same thing. */
static gboolean
is_same (gconstpointer a, gconstpointer b)
{
  const RsDayCount *first = a;
  const RsDayCount *second = b;

  return first->hour_band == second->hour_band && first->kind == second->kind
         && g_str_equal (first->uid, second->uid)
         && g_str_equal (first->day, second->day);
}

static guint
hash (gconstpointer data)
{
  const RsDayCount *row = data;

  return g_str_hash (row->uid) ^ g_str_hash (row->kind) ^ (guint)row->hour_band;
}

static Batch *
take_batch (RsStats *self)
{
  Batch *batch = g_new0 (Batch, 1);
  GHashTableIter iter;
  gpointer row;

  batch->path = g_strdup (self->path);
  batch->today = rs_clock_today (self->clock);
  batch->is_failing = g_atomic_rc_box_acquire (self->is_failing);
  batch->rows = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_day_count_free);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    {
      g_ptr_array_add (batch->rows, row);
      g_hash_table_iter_steal (&iter);
    }
  return batch;
}

/* A disk that is full for a day is told of once, and again when it has got worse after
 * it was better. */
static void
write_batch (const Batch *batch)
{
  g_autoptr (GError) error = NULL;

  if (rs_stats_table_add (batch->path, batch->rows, batch->today, &error))
    g_atomic_int_set (batch->is_failing, FALSE);
  else if (g_atomic_int_compare_and_exchange (batch->is_failing, FALSE, TRUE))
    g_message (_ ("Visits are not counted for now: %s"), error->message);
}

static void
run_write (GTask *task, gpointer source, gpointer batch, GCancellable *cancellable)
{
  write_batch (batch);
  g_task_return_boolean (task, TRUE);
}

static gboolean
on_timer (gpointer user_data)
{
  RsStats *self = user_data;
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  self->timer = 0;
  g_task_set_source_tag (task, on_timer);
  g_task_set_task_data (task, take_batch (self), (GDestroyNotify)free_batch);
  g_task_run_in_thread (task, run_write);
  return G_SOURCE_REMOVE;
}

static void
rs_stats_dispose (GObject *object)
{
  RsStats *self = RS_STATS (object);

  if (self->clock != NULL)
    rs_stats_flush (self);
  g_clear_object (&self->clock);
  G_OBJECT_CLASS (rs_stats_parent_class)->dispose (object);
}

static void
rs_stats_finalize (GObject *object)
{
  RsStats *self = RS_STATS (object);

  g_hash_table_unref (self->rows);
  g_atomic_rc_box_release (self->is_failing);
  g_free (self->path);
  G_OBJECT_CLASS (rs_stats_parent_class)->finalize (object);
}

static void
rs_stats_class_init (RsStatsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_stats_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_stats_finalize;
}

static void
rs_stats_init (RsStats *self)
{
  self->rows = g_hash_table_new_full (hash, is_same, (GDestroyNotify)rs_day_count_free,
                                      NULL);
  self->is_failing = g_atomic_rc_box_new0 (int);
}

/**
 * rs_stats_new:
 * @path: of the file, see rs_place_stats(); neither it nor its folder need be there
 * @clock: knows the day
 *
 * Returns: (transfer full): counts, which are written down at the latest when it is
 *   disposed of
 */
RsStats *
rs_stats_new (const char *path, RsClock *clock)
{
  RsStats *self;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_STATS, NULL);
  self->path = g_strdup (path);
  self->clock = g_object_ref (clock);
  return self;
}

static RsDayCount *
find_row (RsStats *self, RsStatsKind kind, const char *uid)
{
  g_autoptr (RsDayCount) row = g_new0 (RsDayCount, 1);
  RsDayCount *found;

  row->day = rs_clock_today (self->clock);
  row->hour_band = rs_clock_hour (self->clock) / HOURS_IN_BAND;
  row->kind = kinds[kind];
  row->uid = g_strdup (uid != NULL ? uid : "");
  found = g_hash_table_lookup (self->rows, row);
  if (found != NULL || g_hash_table_size (self->rows) >= MAX_ROWS)
    return found;
  found = g_steal_pointer (&row);
  g_hash_table_add (self->rows, found);
  return found;
}

/**
 * rs_stats_count:
 * @uid: (nullable): of what it is about
 * @seconds: how long it took, 0 where that says nothing
 *
 * Counts one more. While the clock is wrong nothing is counted: nobody knows of which
 * day it would be.
 */
void
rs_stats_count (RsStats *self, RsStatsKind kind, const char *uid, guint seconds)
{
  RsDayCount *row;

  g_return_if_fail (RS_IS_STATS (self));
  g_return_if_fail ((guint)kind < G_N_ELEMENTS (kinds));

  if (rs_clock_is_wrong (self->clock))
    return;
  row = find_row (self, kind, uid);
  if (row == NULL)
    return;
  row->n++;
  row->seconds += seconds;
  if (self->timer == 0)
    self->timer = g_timeout_add_seconds (FLUSH_SECONDS, on_timer, self);
}

/**
 * rs_stats_flush:
 *
 * Writes down now, in this thread, what was counted since the last minute.
 */
void
rs_stats_flush (RsStats *self)
{
  g_autoptr (Batch) batch = NULL;

  g_return_if_fail (RS_IS_STATS (self));

  g_clear_handle_id (&self->timer, g_source_remove);
  if (g_hash_table_size (self->rows) == 0)
    return;
  batch = take_batch (self);
  write_batch (batch);
}
