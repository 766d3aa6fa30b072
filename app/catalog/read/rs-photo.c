/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A picture with what must be said of it. */

#include "rs-photo.h"

G_DEFINE_BOXED_TYPE (RsPhoto, rs_photo, rs_photo_ref, rs_photo_unref)

static void
clear (gpointer data)
{
  RsPhoto *self = data;

  g_free (self->uid);
  g_free (self->caption);
  g_free (self->description);
  g_free (self->author);
  g_free (self->year);
  g_free (self->source);
  g_free (self->screen);
  g_free (self->thumb);
  g_free (self->dark_color);
}

/**
 * rs_photo_new:
 *
 * Returns: (transfer full): an empty picture, to be filled before it is shared
 */
RsPhoto *
rs_photo_new (void)
{
  return g_atomic_rc_box_new0 (RsPhoto);
}

/**
 * rs_photo_ref:
 *
 * Returns: (transfer full): @self
 */
RsPhoto *
rs_photo_ref (RsPhoto *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * rs_photo_unref:
 * @self: (transfer full)
 */
void
rs_photo_unref (RsPhoto *self)
{
  g_atomic_rc_box_release_full (self, clear);
}
