/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hands that drum on the screen. */
#include "rs-monkey.h"

#define N_FINGERS 10

/* ms between two looks at the fingers */
#define TICK_MS 10

/* Of a thousand ticks so many begin a contact, a palm, or lose all fingers. */
#define LANDS 220
#define PALMS 6
#define CANCELS 1

/* px at 1080p: the dock, and how far a palm reaches */
#define DOCK_SHARE 0.86
#define PALM 130
#define EDGE 4

typedef struct
{
  gboolean is_down;
  gboolean slides;
  gint64 until; /* µs */
  double x, y, dx, dy;
} Finger;

struct _RsMonkey
{
  RsTouch *touch;
  GRand *rand;
  int width, height;
  guint n_contacts;
  Finger fingers[N_FINGERS];
};

/* Most touches are short; some hands rest, and some stay. ms */
static int
choose_hold (RsMonkey *self)
{
  int chance = g_rand_int_range (self->rand, 0, 100);

  if (chance < 55)
    return g_rand_int_range (self->rand, 20, 200);
  if (chance < 85)
    return g_rand_int_range (self->rand, 200, 800);
  if (chance < 97)
    return g_rand_int_range (self->rand, 800, 2000);
  return 30000;
}

/* Where there are buttons there are hands; some hold the frame of the screen. */
static void
choose_place (RsMonkey *self, double *x, double *y)
{
  int chance = g_rand_int_range (self->rand, 0, 100);

  *x = g_rand_double_range (self->rand, 0, self->width);
  *y = g_rand_double_range (self->rand, 0, self->height);
  if (chance < 40)
    *y = g_rand_double_range (self->rand, self->height * DOCK_SHARE, self->height);
  else if (chance < 45)
    *x = g_rand_double_range (self->rand, 0, EDGE);
  else if (chance < 50)
    *x = self->width - g_rand_double_range (self->rand, 0.5, EDGE);
  else if (chance < 55)
    *y = self->height - g_rand_double_range (self->rand, 0.5, EDGE);
  else if (chance < 58)
    *y = g_rand_double_range (self->rand, 0, EDGE);
}

static void
land (RsMonkey *self, int finger, double x, double y, int hold_ms)
{
  Finger *one = &self->fingers[finger];

  one->is_down = TRUE;
  one->until = g_get_monotonic_time () + hold_ms * G_TIME_SPAN_MILLISECOND;
  one->x = CLAMP (x, 0, self->width - 1);
  one->y = CLAMP (y, 0, self->height - 1);
  one->slides = g_rand_int_range (self->rand, 0, 4) == 0;
  one->dx = g_rand_double_range (self->rand, -30, 30);
  one->dy = g_rand_double_range (self->rand, -30, 30);
  rs_touch_down (self->touch, finger, one->x, one->y);
  self->n_contacts++;
}

static int
find_free (RsMonkey *self)
{
  for (int i = 0; i < N_FINGERS; i++)
    if (!self->fingers[i].is_down)
      return i;
  return -1;
}

static void
land_one (RsMonkey *self)
{
  int finger = find_free (self);
  double x, y;

  if (finger < 0)
    return;
  choose_place (self, &x, &y);
  land (self, finger, x, y, choose_hold (self));
}

static void
land_palm (RsMonkey *self)
{
  int hold = choose_hold (self);
  double x, y;

  choose_place (self, &x, &y);
  for (int i = 0; i < 5; i++)
    {
      int finger = find_free (self);

      if (finger >= 0)
        land (self, finger, x + g_rand_double_range (self->rand, -PALM, PALM),
              y + g_rand_double_range (self->rand, -PALM, PALM), hold);
    }
}

static void
cancel (RsMonkey *self)
{
  rs_touch_cancel (self->touch);
  for (int i = 0; i < N_FINGERS; i++)
    self->fingers[i].is_down = FALSE;
}

static void
lift (RsMonkey *self, int finger)
{
  rs_touch_up (self->touch, finger);
  self->fingers[finger].is_down = FALSE;
}

static void
tend (RsMonkey *self, int finger)
{
  Finger *one = &self->fingers[finger];

  if (!one->is_down)
    return;
  if (g_get_monotonic_time () >= one->until)
    {
      lift (self, finger);
      return;
    }
  if (!one->slides)
    return;
  one->x = CLAMP (one->x + one->dx, 0, self->width - 1);
  one->y = CLAMP (one->y + one->dy, 0, self->height - 1);
  rs_touch_move (self->touch, finger, one->x, one->y);
}

static void
step (RsMonkey *self)
{
  int chance = g_rand_int_range (self->rand, 0, 1000);

  for (int i = 0; i < N_FINGERS; i++)
    tend (self, i);
  if (chance < LANDS)
    land_one (self);
  else if (chance < LANDS + PALMS)
    land_palm (self);
  else if (chance < LANDS + PALMS + CANCELS)
    cancel (self);
  rs_touch_frame (self->touch);
}

/** rs_monkey_play: drums for so long; the main context runs meanwhile. */
void
rs_monkey_play (RsMonkey *self, guint ms)
{
  gint64 until = g_get_monotonic_time () + ms * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < until)
    {
      gint64 next = g_get_monotonic_time () + TICK_MS * G_TIME_SPAN_MILLISECOND;

      step (self);
      while (g_get_monotonic_time () < next)
        if (!g_main_context_iteration (NULL, FALSE))
          g_usleep (1000);
    }
}

/** rs_monkey_lift_all: the hands go away. */
void
rs_monkey_lift_all (RsMonkey *self)
{
  for (int i = 0; i < N_FINGERS; i++)
    if (self->fingers[i].is_down)
      lift (self, i);
  rs_touch_frame (self->touch);
}

/** rs_monkey_get_n_contacts: how many times a finger landed. */
guint
rs_monkey_get_n_contacts (RsMonkey *self)
{
  return self->n_contacts;
}

RsMonkey *
rs_monkey_new (RsTouch *touch, guint32 seed, int width, int height)
{
  RsMonkey *self = g_new0 (RsMonkey, 1);

  self->touch = touch;
  self->rand = g_rand_new_with_seed (seed);
  self->width = width;
  self->height = height;
  return self;
}

void
rs_monkey_free (RsMonkey *self)
{
  g_rand_free (self->rand);
  g_free (self);
}
