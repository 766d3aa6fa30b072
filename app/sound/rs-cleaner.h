/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rs_cleaner_apply (float *samples, gsize n_samples, guint rate);

G_END_DECLS
