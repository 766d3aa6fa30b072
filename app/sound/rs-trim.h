/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RsTrim: the part of a sound that is speech: from @start up to, not with, @end. */
typedef struct
{
  gsize start; /* samples */
  gsize end;
} RsTrim;

gboolean rs_trim_find (
    const float *samples, gsize n_samples, guint rate, guint pad_ms, RsTrim *trim);
gboolean rs_trim_find_s16 (
    const gint16 *samples, gsize n_samples, guint rate, guint pad_ms, RsTrim *trim);

G_END_DECLS
