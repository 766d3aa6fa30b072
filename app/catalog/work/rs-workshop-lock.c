/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lock on working.lock. */
#include "rs-workshop-lock.h"

#include "rs-error.h"
#include "rs-place.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/file.h>
#include <unistd.h>

struct _RsWorkshopLock
{
  int fd;
};

/**
 * rs_workshop_lock_new:
 * @data: the data folder, which must exist
 *
 * Takes the lock without waiting. Programs that are started later do not inherit it.
 *
 * Returns: (transfer full) (nullable): the lock, or %NULL with %RS_ERROR_BUSY while
 *   another program holds it
 */
RsWorkshopLock *
rs_workshop_lock_new (const char *data, GError **error)
{
  g_autoptr (RsWorkshopLock) self = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  path = rs_place_working_lock (data);
  self = g_new0 (RsWorkshopLock, 1);
  self->fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (self->fd < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), path);
      return NULL;
    }
  if (flock (self->fd, LOCK_EX | LOCK_NB) == 0)
    return g_steal_pointer (&self);

  if (errno == EWOULDBLOCK)
    g_set_error (error, RS_ERROR, RS_ERROR_BUSY,
                 _ ("The workshop of “%s” is open in another program. Close that "
                    "program and try again."),
                 data);
  else
    rs_error_set_errno (error, errno, _ ("Cannot lock"), path);
  return NULL;
}

/**
 * rs_workshop_lock_free:
 * @self: (nullable): a lock
 *
 * Gives it back. The file stays: removing it would let two programs hold two of them.
 */
void
rs_workshop_lock_free (RsWorkshopLock *self)
{
  if (self == NULL)
    return;

  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}
