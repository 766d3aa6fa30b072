/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The path data of SVG, as far as our drawings use it: M L H V C Q A Z, absolute. */
#include "rs-path.h"

#include <math.h>

typedef struct
{
  cairo_t *cr;
  const char *at;
  gboolean failed;
} Pen;

static double
read_number (Pen *pen)
{
  char *end;
  double value;

  while (*pen->at == ' ' || *pen->at == ',' || *pen->at == '\n')
    pen->at++;
  value = g_ascii_strtod (pen->at, &end);
  if (end == pen->at)
    pen->failed = TRUE;
  pen->at = end;
  return value;
}

/* One circular arc from the current point; see the notes on arcs in SVG 1.1, F.6. */
static void
append_arc (Pen *pen)
{
  double radius = read_number (pen), x0, y0;
  double unused_ry = read_number (pen), unused_turn = read_number (pen);
  gboolean large = read_number (pen) > 0.5, sweep = read_number (pen) > 0.5;
  double x = read_number (pen), y = read_number (pen);
  double half, height, cx, cy;

  (void)unused_ry;
  (void)unused_turn;
  cairo_get_current_point (pen->cr, &x0, &y0);
  half = hypot (x - x0, y - y0) / 2;
  if (half < 1e-9)
    return;
  radius = MAX (radius, half);
  height = sqrt (MAX (0, radius * radius - half * half)) * (large == sweep ? -1 : 1);
  cx = (x0 + x) / 2 - height * (y - y0) / (2 * half);
  cy = (y0 + y) / 2 + height * (x - x0) / (2 * half);
  if (sweep)
    cairo_arc (pen->cr, cx, cy, radius, atan2 (y0 - cy, x0 - cx), atan2 (y - cy, x - cx));
  else
    cairo_arc_negative (pen->cr, cx, cy, radius, atan2 (y0 - cy, x0 - cx),
                        atan2 (y - cy, x - cx));
}

static void
append_quad (Pen *pen)
{
  double x0, y0;
  double qx = read_number (pen), qy = read_number (pen);
  double x = read_number (pen), y = read_number (pen);

  cairo_get_current_point (pen->cr, &x0, &y0);
  cairo_curve_to (pen->cr, x0 + (qx - x0) * 2 / 3, y0 + (qy - y0) * 2 / 3,
                  x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, x, y);
}

static void
append_curve (Pen *pen)
{
  double x1 = read_number (pen), y1 = read_number (pen);
  double x2 = read_number (pen), y2 = read_number (pen);
  double x = read_number (pen), y = read_number (pen);

  cairo_curve_to (pen->cr, x1, y1, x2, y2, x, y);
}

static void
append_point (Pen *pen, void (*append) (cairo_t *, double, double))
{
  double x = read_number (pen), y = read_number (pen);

  append (pen->cr, x, y);
}

static void
append_straight (Pen *pen, gboolean is_level)
{
  double x, y, value = read_number (pen);

  cairo_get_current_point (pen->cr, &x, &y);
  cairo_line_to (pen->cr, is_level ? value : x, is_level ? y : value);
}

static void
append_step (Pen *pen, char verb)
{
  switch (verb)
    {
    case 'M':
      append_point (pen, cairo_move_to);
      break;
    case 'L':
      append_point (pen, cairo_line_to);
      break;
    case 'H':
    case 'V':
      append_straight (pen, verb == 'H');
      break;
    case 'C':
      append_curve (pen);
      break;
    case 'Q':
      append_quad (pen);
      break;
    case 'A':
      append_arc (pen);
      break;
    case 'Z':
      cairo_close_path (pen->cr);
      break;
    default:
      pen->failed = TRUE;
      break;
    }
}

/**
 * rs_path_append:
 * @data: as in the attribute d of an SVG path
 *
 * Adds a path to the current one of @cr. A verb may be said once for several steps.
 *
 * Returns: %FALSE where something in @data is not understood
 */
gboolean
rs_path_append (cairo_t *cr, const char *data)
{
  Pen pen = { cr, data, FALSE };
  char verb = '\0';

  g_return_val_if_fail (data != NULL, FALSE);

  while (!pen.failed)
    {
      while (*pen.at == ' ' || *pen.at == '\n' || *pen.at == ',')
        pen.at++;
      if (*pen.at == '\0')
        break;
      if (g_ascii_isalpha (*pen.at))
        verb = *pen.at++;
      append_step (&pen, verb);
      /* More points after the first of a move are lines. */
      if (verb == 'M')
        verb = 'L';
    }
  return !pen.failed;
}
