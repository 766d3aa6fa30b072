/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fingers for tests: speaks to the module weston-touch, or moves the mouse by
 * xdotool where the display is Xvfb.
 */
#include "rs-touch.h"

#include <gio/gio.h>
#include <gio/gunixsocketaddress.h>

struct _RsTouch
{
  GSocketConnection *connection; /* NULL: there is only a mouse */
  GDataInputStream *answers;
};

/**
 * rs_touch_open:
 *
 * Finds the touchscreen that with-display.sh offers, else its mouse.
 *
 * Returns: (nullable) (transfer full): %NULL where the display has neither, and
 *   the test should be skipped
 */
RsTouch *
rs_touch_open (void)
{
  const char *path = g_getenv ("TOUCH_SOCKET");
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");
  RsTouch *self;

  if (path == NULL && (xdotool == NULL || g_getenv ("DISPLAY") == NULL))
    return NULL;
  self = g_new0 (RsTouch, 1);
  if (path != NULL)
    {
      g_autoptr (GSocketClient) client = g_socket_client_new ();
      g_autoptr (GSocketAddress) address = g_unix_socket_address_new (path);
      g_autoptr (GError) error = NULL;

      self->connection = g_socket_client_connect (client, G_SOCKET_CONNECTABLE (address),
                                                  NULL, &error);
      g_assert_no_error (error);
      self->answers = g_data_input_stream_new (
          g_io_stream_get_input_stream (G_IO_STREAM (self->connection)));
    }
  return self;
}

/** rs_touch_free: lifts nothing; fingers still down stay so until the display ends. */
void
rs_touch_free (RsTouch *self)
{
  g_clear_object (&self->answers);
  g_clear_object (&self->connection);
  g_free (self);
}

/** rs_touch_has_fingers: whether there are real touches, many at once. */
gboolean
rs_touch_has_fingers (RsTouch *self)
{
  return self->connection != NULL;
}

static void
say (RsTouch *self, const char *line)
{
  GOutputStream *out = g_io_stream_get_output_stream (G_IO_STREAM (self->connection));
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = NULL;

  g_output_stream_write_all (out, line, strlen (line), NULL, NULL, &error);
  g_assert_no_error (error);
  answer = g_data_input_stream_read_line (self->answers, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (answer, ==, "ok");
}

static void
run_xdotool (const char *first, const char *second, const char *third)
{
  const char *argv[] = { "xdotool", first, second, third, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static void
put (RsTouch *self, const char *verb, int finger, double x, double y)
{
  char column[G_ASCII_DTOSTR_BUF_SIZE], row[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (column, sizeof column, "%.1f", x);
  g_ascii_formatd (row, sizeof row, "%.1f", y);
  if (self->connection != NULL)
    {
      g_autofree char *line = g_strdup_printf ("%s %d %s %s\n", verb, finger, column,
                                               row);
      say (self, line);
      return;
    }
  g_assert_cmpint (finger, ==, 0);
  run_xdotool ("mousemove", column, row);
}

/** rs_touch_down: a finger lands. The mouse has finger 0 only. */
void
rs_touch_down (RsTouch *self, int finger, double x, double y)
{
  put (self, "down", finger, x, y);
  if (self->connection == NULL)
    run_xdotool ("mousedown", "1", NULL);
}

/** rs_touch_move: a finger that is down slides to a place. */
void
rs_touch_move (RsTouch *self, int finger, double x, double y)
{
  put (self, "move", finger, x, y);
}

/** rs_touch_up: a finger that is down lifts. */
void
rs_touch_up (RsTouch *self, int finger)
{
  g_autofree char *line = g_strdup_printf ("up %d\n", finger);

  if (self->connection != NULL)
    say (self, line);
  else
    run_xdotool ("mouseup", "1", NULL);
}

/** rs_touch_frame: what happened since the last frame happened at once. */
void
rs_touch_frame (RsTouch *self)
{
  if (self->connection != NULL)
    say (self, "frame\n");
}

/**
 * rs_touch_tap:
 * @hold_ms: how long the finger stays, in milliseconds
 *
 * One finger lands and lifts. Runs the main context meanwhile, so that a window
 * of this process lives on.
 */
void
rs_touch_tap (RsTouch *self, double x, double y, guint hold_ms)
{
  gint64 until;

  rs_touch_down (self, 0, x, y);
  rs_touch_frame (self);
  until = g_get_monotonic_time () + hold_ms * G_TIME_SPAN_MILLISECOND;
  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  rs_touch_up (self, 0);
  rs_touch_frame (self);
}

/** rs_touch_cancel: the display takes all fingers away, as for a gesture of its own. */
void
rs_touch_cancel (RsTouch *self)
{
  if (self->connection != NULL)
    say (self, "cancel\n");
}

/** rs_touch_key: a key of the keyboard; only where rs_touch_has_fingers(). */
void
rs_touch_key (RsTouch *self, guint code, gboolean is_down)
{
  g_autofree char *line = g_strdup_printf ("key %u %d\n", code, is_down);

  g_assert_nonnull (self->connection);
  say (self, line);
}

/** rs_touch_point: the mouse moves; only where rs_touch_has_fingers(). */
void
rs_touch_point (RsTouch *self, double x, double y)
{
  char column[G_ASCII_DTOSTR_BUF_SIZE], row[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *line = NULL;

  g_assert_nonnull (self->connection);
  g_ascii_formatd (column, sizeof column, "%.1f", x);
  g_ascii_formatd (row, sizeof row, "%.1f", y);
  line = g_strdup_printf ("point %s %s\n", column, row);
  say (self, line);
}

/** rs_touch_button: a button of the mouse; only where rs_touch_has_fingers(). */
void
rs_touch_button (RsTouch *self, guint code, gboolean is_down)
{
  g_autofree char *line = g_strdup_printf ("button %u %d\n", code, is_down);

  g_assert_nonnull (self->connection);
  say (self, line);
}
