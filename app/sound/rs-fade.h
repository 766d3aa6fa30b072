/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rs_fade_edges (float *samples, gsize n_samples, gsize n_faded);

G_END_DECLS
