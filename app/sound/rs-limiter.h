/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gsize rs_limiter_apply (float *samples, gsize n_samples, guint rate, float ceiling);

G_END_DECLS
