/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A clock that only goes forward: the order of revisions, and what day it is. */
#include "rs-clock.h"

#include <string.h>

#define REAL_TIME (-1)

/* The last µs of the year 9999. A later stamp is damage or malice, and adding to it
 * would in the end run over. */
#define LAST_STAMP G_GINT64_CONSTANT (253402300799999999)

struct _RsClock
{
  GObject parent_instance;

  GMutex mutex;    /* publish stamps in a thread */
  gint64 fixed;    /* µs, or REAL_TIME */
  gint64 greatest; /* µs, of all stamps made or seen */
  char *latest;    /* ISO date, or NULL */
};

G_DEFINE_FINAL_TYPE (RsClock, rs_clock, G_TYPE_OBJECT)

static void
rs_clock_finalize (GObject *object)
{
  RsClock *self = RS_CLOCK (object);

  g_mutex_clear (&self->mutex);
  g_clear_pointer (&self->latest, g_free);

  G_OBJECT_CLASS (rs_clock_parent_class)->finalize (object);
}

static void
rs_clock_class_init (RsClockClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rs_clock_finalize;
}

static void
rs_clock_init (RsClock *self)
{
  g_mutex_init (&self->mutex);
  self->fixed = REAL_TIME;
}

static gint64
get_now (RsClock *self)
{
  return self->fixed != REAL_TIME ? self->fixed : g_get_real_time ();
}

static char *
get_clock_date (RsClock *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_local (get_now (self)
                                                               / G_USEC_PER_SEC);

  return now != NULL ? g_date_time_format (now, "%Y-%m-%d") : g_strdup ("1970-01-01");
}

/**
 * rs_clock_new:
 *
 * Returns: (transfer full): the machine's clock, which has witnessed nothing yet
 */
RsClock *
rs_clock_new (void)
{
  return g_object_new (RS_TYPE_CLOCK, NULL);
}

/**
 * rs_clock_new_fixed:
 * @now_us: µs since 1970, UTC, at which it stands
 *
 * Returns: (transfer full): a clock that does not run, for tests and for makers of
 * what must come out the same twice
 */
RsClock *
rs_clock_new_fixed (gint64 now_us)
{
  RsClock *self = rs_clock_new ();

  g_return_val_if_fail (now_us >= 0, self);
  self->fixed = now_us;

  return self;
}

/**
 * rs_clock_witness:
 * @self: a clock
 * @stamp: a stamp that was met: in a database, a pack, a release
 *
 * Every stamp made from now on is greater than @stamp. One that lies past the year
 * 9999 is ignored.
 */
void
rs_clock_witness (RsClock *self, gint64 stamp)
{
  g_return_if_fail (RS_IS_CLOCK (self));

  g_mutex_lock (&self->mutex);
  if (stamp <= LAST_STAMP)
    self->greatest = MAX (self->greatest, stamp);
  g_mutex_unlock (&self->mutex);
}

/**
 * rs_clock_witness_date:
 * @self: a clock
 * @iso_date: (nullable): a day `2026-01-31` that has certainly begun; anything else
 *   is ignored
 *
 * Today is never earlier than @iso_date from now on.
 */
void
rs_clock_witness_date (RsClock *self, const char *iso_date)
{
  g_return_if_fail (RS_IS_CLOCK (self));

  if (!rs_clock_is_date (iso_date))
    return;

  g_mutex_lock (&self->mutex);
  if (g_strcmp0 (self->latest, iso_date) < 0)
    {
      g_free (self->latest);
      self->latest = g_strdup (iso_date);
    }
  g_mutex_unlock (&self->mutex);
}

/**
 * rs_clock_stamp:
 * @self: a clock
 *
 * The hybrid stamp that orders revisions: about the time in µs, and always greater
 * than every stamp made or witnessed before, however wrong the clock.
 *
 * Returns: a new stamp
 */
gint64
rs_clock_stamp (RsClock *self)
{
  gint64 stamp;

  g_return_val_if_fail (RS_IS_CLOCK (self), 0);

  g_mutex_lock (&self->mutex);
  stamp = MAX (get_now (self), self->greatest) + 1;
  self->greatest = stamp;
  g_mutex_unlock (&self->mutex);

  return stamp;
}

/**
 * rs_clock_today:
 * @self: a clock
 *
 * Returns: (transfer full): the clock's day or the latest that it has witnessed,
 * whichever is later, as `2026-01-31`
 */
char *
rs_clock_today (RsClock *self)
{
  g_autofree char *today = NULL;

  g_return_val_if_fail (RS_IS_CLOCK (self), NULL);

  today = get_clock_date (self);
  g_mutex_lock (&self->mutex);
  if (g_strcmp0 (self->latest, today) > 0)
    {
      g_free (today);
      today = g_strdup (self->latest);
    }
  g_mutex_unlock (&self->mutex);

  return g_steal_pointer (&today);
}

/**
 * rs_clock_hour:
 * @self: a clock
 *
 * Returns: the hour of the day here, 0 to 23; -1 while the clock is wrong
 */
int
rs_clock_hour (RsClock *self)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (RS_IS_CLOCK (self), -1);

  if (rs_clock_is_wrong (self))
    return -1;
  now = g_date_time_new_from_unix_local (get_now (self) / G_USEC_PER_SEC);
  return now != NULL ? g_date_time_get_hour (now) : -1;
}

/**
 * rs_clock_is_wrong:
 * @self: a clock
 *
 * Returns: whether the machine's clock shows a day before one that has already been
 */
gboolean
rs_clock_is_wrong (RsClock *self)
{
  g_autofree char *date = NULL;
  gboolean wrong;

  g_return_val_if_fail (RS_IS_CLOCK (self), FALSE);

  date = get_clock_date (self);
  g_mutex_lock (&self->mutex);
  wrong = g_strcmp0 (self->latest, date) > 0;
  g_mutex_unlock (&self->mutex);

  return wrong;
}

/**
 * rs_clock_is_within:
 * @self: a clock
 * @from: (nullable): the first day, or %NULL for no bound
 * @until: (nullable): the last day, or %NULL for no bound
 *
 * While the clock is wrong nobody knows the day: dated content is off, and what has
 * expired stays so.
 *
 * Returns: whether what is dated so may be shown today
 */
gboolean
rs_clock_is_within (RsClock *self, const char *from, const char *until)
{
  g_autofree char *today = NULL;

  g_return_val_if_fail (RS_IS_CLOCK (self), FALSE);

  if (from == NULL && until == NULL)
    return TRUE;
  if (rs_clock_is_wrong (self))
    return FALSE;

  today = rs_clock_today (self);
  return (from == NULL || strcmp (from, today) <= 0)
         && (until == NULL || strcmp (today, until) <= 0);
}

/**
 * rs_clock_is_date:
 * @text: (nullable): what should be a day
 *
 * Returns: whether it is a day that exists, written `2026-01-31`
 */
gboolean
rs_clock_is_date (const char *text)
{
  guint64 part[3];
  g_auto (GStrv) parts = NULL;

  if (text == NULL || strlen (text) != strlen ("2026-01-31"))
    return FALSE;
  parts = g_strsplit (text, "-", 0);
  if (g_strv_length (parts) != 3)
    return FALSE;
  for (int i = 0; i < 3; i++)
    if (!g_ascii_string_to_unsigned (parts[i], 10, 1, 9999, &part[i], NULL))
      return FALSE;

  return strlen (parts[0]) == 4 && strlen (parts[1]) == 2
         && g_date_valid_dmy ((GDateDay)part[2], (GDateMonth)part[1], (GDateYear)part[0]);
}
