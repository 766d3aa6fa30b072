/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double rs_bench_percentile (GArray *values, double share);
void rs_bench_print (const char *what, double value, const char *unit, double bar);
void rs_bench_print_none (const char *what, double value, const char *unit);

G_END_DECLS
