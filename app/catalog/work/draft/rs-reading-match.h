/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void
rs_reading_match (const char *const *sentences, const char *const *readings, int *found);

G_END_DECLS
