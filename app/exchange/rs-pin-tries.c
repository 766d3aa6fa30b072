/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long whoever tries has to wait: after five wrong ones 30 s, after each further one
 * twice as long, at most an hour. A million of PINs so take a hundred years, and a class
 * of pranksters keeps a teacher out for an hour at worst.
 */
#include "rs-pin-tries.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-pin.h"
#include "rs-strict-scan.h"

#include <string.h>

#define FIRST_WAIT 30 /* s */
#define MAX_WAIT 3600 /* s */
#define MAX_BYTES 64
#define MAX_WRONG 1000 /* more are not counted */

static guint
get_whole_wait (guint n_wrong)
{
  guint wait = FIRST_WAIT;

  if (n_wrong < RS_PIN_FREE_TRIES)
    return 0;
  for (guint i = RS_PIN_FREE_TRIES; i < n_wrong && wait < MAX_WAIT; i++)
    wait *= 2;
  return MIN (wait, MAX_WAIT);
}

static gboolean
parse (RsPinTries *self, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", 3);
  guint64 n_wrong;

  if (g_strv_length (words) != 2
      || !g_ascii_string_to_unsigned (words[0], 10, 0, MAX_WRONG, &n_wrong, NULL)
      || !g_ascii_string_to_signed (words[1], 10, 0, G_MAXINT64, &self->until, NULL))
    return FALSE;
  self->n_wrong = (guint)n_wrong;
  return TRUE;
}

/**
 * rs_pin_tries_read:
 * @self: (out caller-allocates): what was tried
 * @path: where it stands
 * @now: µs since 1970
 *
 * No file: nothing was tried. A damaged one may have been spoiled on purpose: then there
 * is a wait.
 */
void
rs_pin_tries_read (RsPinTries *self, const char *path, gint64 now)
{
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  g_autofree char *text = rs_strict_read (path, MAX_BYTES, &length, &error);

  *self = (RsPinTries){ 0 };
  if (g_error_matches (error, RS_ERROR, RS_ERROR_NOT_FOUND)
      || (text != NULL && strlen (text) == length && parse (self, g_strchomp (text))))
    return;
  self->n_wrong = RS_PIN_FREE_TRIES;
  self->until = now + FIRST_WAIT * G_USEC_PER_SEC;
}

/**
 * rs_pin_tries_write:
 * @path: where it shall stand
 *
 * Returns: whether it is on the disk
 */
gboolean
rs_pin_tries_write (const RsPinTries *self, const char *path, GError **error)
{
  g_autofree char *text = g_strdup_printf ("%u %" G_GINT64_FORMAT "\n", self->n_wrong,
                                           self->until);

  return rs_file_write (path, text, strlen (text), 0600, error);
}

/**
 * rs_pin_tries_add:
 * @now: µs since 1970
 *
 * Counts a wrong one.
 */
void
rs_pin_tries_add (RsPinTries *self, gint64 now)
{
  guint wait;

  self->n_wrong = MIN (self->n_wrong + 1, MAX_WRONG);
  wait = get_whole_wait (self->n_wrong);
  self->until = wait > 0 ? now + wait * G_USEC_PER_SEC : 0;
}

/**
 * rs_pin_tries_get_wait:
 * @now: µs since 1970
 *
 * A clock that was put back makes nobody wait longer than from now on once more.
 *
 * Returns: s that are left, rounded up; 0: the door looks at the next PIN
 */
guint
rs_pin_tries_get_wait (RsPinTries *self, gint64 now)
{
  gint64 longest = (gint64)get_whole_wait (self->n_wrong) * G_USEC_PER_SEC;
  gint64 left = self->until - now;

  if (left <= 0)
    return 0;
  if (left > longest)
    {
      left = longest;
      self->until = now + longest;
    }
  return (guint)((left + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
}
