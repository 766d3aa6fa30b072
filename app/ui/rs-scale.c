/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How big things are on a screen, from its pixels and its millimetres. */
#include "rs-scale.h"

#include <math.h>

/* The design is drawn for this screen; it has 3.64 px a millimetre. */
#define DESIGN_WIDTH 1920.0
#define DESIGN_HEIGHT 1080.0
#define DESIGN_INCHES 23.8
#define MM_PER_INCH 25.4
#define DESIGN_PX_PER_MM \
  (hypot (DESIGN_WIDTH, DESIGN_HEIGHT) / (DESIGN_INCHES * MM_PER_INCH))

/* Things may grow past what fills the screen by this much, to keep millimetres. */
#define MAX_GROWTH 1.15

/* For less than this whole px are worth more. */
#define LEAST_GROWTH 1.01

/* What a kiosk's screen can be; monitors are known to say 0 mm, 16 × 9 mm, 5 m. */
#define MIN_INCHES 10.0
#define MAX_INCHES 120.0
#define MAX_SIDE_MM 3000
#define SMALL_INCHES 19.0

static gboolean
is_believable (double inches)
{
  return inches >= MIN_INCHES && inches <= MAX_INCHES;
}

static double
find_inches (int width_mm, int height_mm, double diagonal)
{
  if (is_believable (diagonal))
    return diagonal;
  if (width_mm <= 0 || height_mm <= 0 || width_mm > MAX_SIDE_MM
      || height_mm > MAX_SIDE_MM)
    return 0;
  return hypot (width_mm, height_mm) / MM_PER_INCH;
}

static double
find_fit (const RsScale *self)
{
  if (self->is_portrait)
    return MIN (self->width / DESIGN_HEIGHT, self->height / DESIGN_WIDTH);
  return MIN (self->width / DESIGN_WIDTH, self->height / DESIGN_HEIGHT);
}

/**
 * rs_scale_init:
 * @width: of the screen, px; 0 or less is taken as 1920
 * @height: of the screen, px; 0 or less is taken as 1080
 * @width_mm: as the monitor says, in any orientation; 0 where it does not
 * @height_mm: likewise
 * @diagonal: inches, from staff; 0 for what the monitor says
 *
 * Finds how many px one px of the design takes: enough to fill the screen, and up to
 * 15 % more where that keeps the millimetres of a 23.8″ screen.
 */
void
rs_scale_init (
    RsScale *self, int width, int height, int width_mm, int height_mm, double diagonal)
{
  double inches, fit, by_mm;

  g_return_if_fail (self != NULL);

  self->width = width > 0 ? width : (int)DESIGN_WIDTH;
  self->height = height > 0 ? height : (int)DESIGN_HEIGHT;
  self->is_portrait = self->height > self->width;
  inches = find_inches (width_mm, height_mm, diagonal);
  self->is_guessed = !is_believable (inches);
  if (self->is_guessed)
    inches = DESIGN_INCHES;
  self->is_small = inches < SMALL_INCHES;
  self->px_per_mm = hypot (self->width, self->height) / (inches * MM_PER_INCH);
  fit = find_fit (self);
  by_mm = self->px_per_mm / DESIGN_PX_PER_MM;
  self->factor = MAX (fit, MIN (by_mm, MAX_GROWTH * fit));
  if (self->factor < LEAST_GROWTH * fit)
    self->factor = fit;
}

/**
 * rs_scale_px:
 * @token: px of the design
 *
 * Returns: whole px of the screen; never 0 unless @token is
 */
int
rs_scale_px (const RsScale *self, double token)
{
  int px;

  g_return_val_if_fail (self != NULL, 0);

  px = (int)lround (token * self->factor);
  if (px == 0 && fabs (token) > 0)
    return token > 0 ? 1 : -1;
  return px;
}

/** rs_scale_mm: how many millimetres of glass @px of the screen are. */
double
rs_scale_mm (const RsScale *self, double px)
{
  g_return_val_if_fail (self != NULL, 0);

  return px / self->px_per_mm;
}
