/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line a figure: what was measured, beside its bar. */

#include "rs-bench.h"

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *)a, y = *(const double *)b;

  return (x > y) - (x < y);
}

/**
 * rs_bench_percentile:
 * @values: (element-type double): at least one; gets sorted
 * @share: 0.5 for the median, 0.95 …
 */
double
rs_bench_percentile (GArray *values, double share)
{
  g_return_val_if_fail (values != NULL && values->len > 0, 0);

  g_array_sort (values, compare);
  return g_array_index (values, double,
                        MIN (values->len - 1, (guint)(share * values->len)));
}

/**
 * rs_bench_print:
 * @bar: what it may be at most, in the same unit; 0 for none
 *
 * A figure over its bar is marked, never an error: the machine may be busy.
 */
void
rs_bench_print (const char *what, double value, const char *unit, double bar)
{
  if (bar > 0)
    g_print ("%-52s %10.2f %-4s bar %8.2f  %5.2f of it%s\n", what, value, unit, bar,
             value / bar, value > bar ? "  OVER" : "");
  else
    g_print ("%-52s %10.2f %s\n", what, value, unit);
}

/** rs_bench_print_none: a figure whose bar is nothing at all */
void
rs_bench_print_none (const char *what, double value, const char *unit)
{
  g_print ("%-52s %10.2f %-4s bar %8.2f%s\n", what, value, unit, 0.0,
           value > 0 ? "  OVER" : "");
}
