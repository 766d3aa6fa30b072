/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The thread that syncs a file while another one writes it. */

#include "rs-syncer.h"

#include <errno.h>
#include <unistd.h>

#define INTERVAL_US (G_USEC_PER_SEC / 4)

struct _RsSyncer
{
  GThread *thread;
  GMutex lock;
  GCond stopping;
  gboolean is_stopping; /* lock */
  int fd;
  int error; /* the thread's */
};

/* Returns: whether it was told to stop meanwhile. */
static gboolean
rest (RsSyncer *self)
{
  gint64 end = g_get_monotonic_time () + INTERVAL_US;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  while (!self->is_stopping && g_cond_wait_until (&self->stopping, &self->lock, end))
    ;
  return self->is_stopping;
}

static gpointer
run (gpointer data)
{
  RsSyncer *self = data;

  while (!rest (self))
    if (fdatasync (self->fd) < 0 && errno != EINTR)
      self->error = errno;
  return NULL;
}

/** rs_syncer_new: @fd must stay open until rs_syncer_stop() */
RsSyncer *
rs_syncer_new (int fd)
{
  RsSyncer *self = g_new0 (RsSyncer, 1);

  g_mutex_init (&self->lock);
  g_cond_init (&self->stopping);
  self->fd = fd;
  self->thread = g_thread_new ("syncer", run, self);
  return self;
}

/**
 * rs_syncer_stop:
 * @self: (transfer full):
 *
 * Waits for the sync that is under way.
 *
 * Returns: 0, or the errno of a sync that failed
 */
int
rs_syncer_stop (RsSyncer *self)
{
  int error;

  g_return_val_if_fail (self != NULL, 0);

  g_mutex_lock (&self->lock);
  self->is_stopping = TRUE;
  g_cond_signal (&self->stopping);
  g_mutex_unlock (&self->lock);
  g_thread_join (self->thread);
  error = self->error;
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->stopping);
  g_free (self);
  return error;
}
