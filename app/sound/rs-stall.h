/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsStall:
 *
 * Tells a sound that hangs from one that plays: looked at on every tick, it wants the
 * position to move. All zeros is not started; begin with rs_stall_start().
 */
typedef struct
{
  gint64 position;
  gint64 moved_us; /* when it last moved */
  guint n_looks;   /* since then */
  gboolean moving; /* has moved at all */
} RsStall;

void rs_stall_start (RsStall *self, gint64 position_ms, gint64 now_us);
gboolean rs_stall_look (RsStall *self, gint64 position_ms, gint64 now_us);

G_END_DECLS
