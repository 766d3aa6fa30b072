/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A theme on the home screen. */

#include "rs-section.h"

G_DEFINE_BOXED_TYPE (RsSection, rs_section, rs_section_ref, rs_section_unref)

static void
clear (gpointer data)
{
  RsSection *self = data;

  g_free (self->uid);
  g_free (self->title);
  g_free (self->color);
  g_clear_pointer (&self->cover, rs_photo_unref);
}

/**
 * rs_section_new:
 *
 * Returns: (transfer full): an empty section, to be filled before it is shared
 */
RsSection *
rs_section_new (void)
{
  return g_atomic_rc_box_new0 (RsSection);
}

/**
 * rs_section_ref:
 *
 * Returns: (transfer full): @self
 */
RsSection *
rs_section_ref (RsSection *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * rs_section_unref:
 * @self: (transfer full)
 */
void
rs_section_unref (RsSection *self)
{
  g_atomic_rc_box_release_full (self, clear);
}
