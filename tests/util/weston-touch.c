/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A weston 10 module that gives a headless compositor a seat with a touchscreen,
 * driven by lines of text on the socket that $TOUCH_SOCKET names:
 *
 *   down FINGER X Y    move FINGER X Y    up FINGER    frame    cancel
 *   key CODE STATE     point X Y          button CODE STATE
 *
 * FINGER is 0 to 31, X and Y are pixels of the output, CODE is of
 * linux/input-event-codes.h, STATE is 1 for down and 0 for up. Each line is answered
 * by "ok" or "bad", after the compositor has taken it.
 *
 * Headless weston has no input device, and without a seat it neither focuses a
 * window nor shows it to the screenshooter.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <libweston/libweston.h>
#include <wayland-server-core.h>
#include <weston.h>

#define N_FINGERS 32
#define LINE_SIZE 256

/*
 * libweston-10 exports these to its backends; Debian does not install the header
 * that declares them, so they are declared here as its source does.
 */
void weston_seat_init (struct weston_seat *seat,
                       struct weston_compositor *compositor,
                       const char *name);
void weston_seat_init_pointer (struct weston_seat *seat);
int weston_seat_init_keyboard (struct weston_seat *seat, struct xkb_keymap *keymap);
int weston_seat_init_touch (struct weston_seat *seat);
void weston_seat_release (struct weston_seat *seat);
struct weston_touch_device *
weston_touch_create_touch_device (struct weston_touch *touch,
                                  const char *syspath,
                                  void *backend_data,
                                  const struct weston_touch_device_ops *ops);
void weston_touch_device_destroy (struct weston_touch_device *device);
void notify_touch_normalized (struct weston_touch_device *device,
                              const struct timespec *time,
                              int touch_id,
                              double x,
                              double y,
                              const struct weston_point2d_device_normalized *norm,
                              int touch_type);
void notify_touch_frame (struct weston_touch_device *device);
void notify_key (struct weston_seat *seat,
                 const struct timespec *time,
                 uint32_t key,
                 enum wl_keyboard_key_state state,
                 enum weston_key_state_update update_state);
void notify_motion_absolute (struct weston_seat *seat,
                             const struct timespec *time,
                             double x,
                             double y);
void notify_button (struct weston_seat *seat,
                    const struct timespec *time,
                    int32_t button,
                    enum wl_pointer_button_state state);
void notify_pointer_frame (struct weston_seat *seat);

/* The touchscreen and who drives it: one client at a time is enough for a test. */
struct screen
{
  struct weston_compositor *compositor;
  struct wl_listener destroyed;
  struct weston_seat seat;
  struct weston_touch_device *device;
  bool is_down[N_FINGERS];
  int listener;
  struct wl_event_source *listener_source;
};

struct client
{
  struct screen *screen;
  int fd;
  struct wl_event_source *source;
  char line[LINE_SIZE];
  size_t length;
};

static bool
put_finger (struct screen *screen, int finger, double x, double y, int type)
{
  struct timespec now;
  bool is_valid = finger >= 0 && finger < N_FINGERS
                  && screen->is_down[finger] == (type != WL_TOUCH_DOWN);

  if (!is_valid)
    return false;
  weston_compositor_get_time (&now);
  notify_touch_normalized (screen->device, &now, finger, x, y, NULL, type);
  screen->is_down[finger] = type != WL_TOUCH_UP;
  return true;
}

/* Without a grab of its own weston tells nobody of notify_touch_cancel(). */
static bool
cancel (struct screen *screen)
{
  struct weston_touch *touch = weston_seat_get_touch (&screen->seat);
  struct wl_resource *resource;

  wl_resource_for_each (resource, &touch->focus_resource_list)
      wl_touch_send_cancel (resource);
  touch->num_tp = 0;
  memset (screen->is_down, 0, sizeof screen->is_down);
  return true;
}

static bool
press_key (struct screen *screen, unsigned code, unsigned state)
{
  struct timespec now;

  weston_compositor_get_time (&now);
  notify_key (&screen->seat, &now, code,
              state != 0 ? WL_KEYBOARD_KEY_STATE_PRESSED : WL_KEYBOARD_KEY_STATE_RELEASED,
              STATE_UPDATE_AUTOMATIC);
  return true;
}

static bool
point (struct screen *screen, double x, double y)
{
  struct timespec now;

  weston_compositor_get_time (&now);
  notify_motion_absolute (&screen->seat, &now, x, y);
  notify_pointer_frame (&screen->seat);
  return true;
}

static bool
press_button (struct screen *screen, unsigned code, unsigned state)
{
  struct timespec now;

  weston_compositor_get_time (&now);
  notify_button (&screen->seat, &now, (int32_t)code,
                 state != 0 ? WL_POINTER_BUTTON_STATE_PRESSED
                            : WL_POINTER_BUTTON_STATE_RELEASED);
  notify_pointer_frame (&screen->seat);
  return true;
}

static bool
obey_desk (struct screen *screen, const char *line)
{
  unsigned code, state;
  double x, y;

  if (sscanf (line, "key %u %u", &code, &state) == 2)
    return press_key (screen, code, state);
  if (sscanf (line, "button %u %u", &code, &state) == 2)
    return press_button (screen, code, state);
  if (sscanf (line, "point %lf %lf", &x, &y) == 2)
    return point (screen, x, y);
  return false;
}

static bool
obey (struct screen *screen, const char *line)
{
  int finger;
  double x, y;

  if (sscanf (line, "down %d %lf %lf", &finger, &x, &y) == 3)
    return put_finger (screen, finger, x, y, WL_TOUCH_DOWN);
  if (sscanf (line, "move %d %lf %lf", &finger, &x, &y) == 3)
    return put_finger (screen, finger, x, y, WL_TOUCH_MOTION);
  if (sscanf (line, "up %d", &finger) == 1)
    return put_finger (screen, finger, 0, 0, WL_TOUCH_UP);
  if (strcmp (line, "cancel") == 0)
    return cancel (screen);
  if (strcmp (line, "frame") != 0)
    return obey_desk (screen, line);
  notify_touch_frame (screen->device);
  return true;
}

static void
client_free (struct client *client)
{
  wl_event_source_remove (client->source);
  close (client->fd);
  free (client);
}

/* Obeys the whole lines received so far; false if the client must go. */
static bool
client_read_lines (struct client *client)
{
  char *end;

  while ((end = memchr (client->line, '\n', client->length)) != NULL)
    {
      size_t taken = (size_t)(end - client->line) + 1;
      const char *answer;

      *end = '\0';
      answer = obey (client->screen, client->line) ? "ok\n" : "bad\n";
      if (write (client->fd, answer, strlen (answer)) < 0)
        return false;
      client->length -= taken;
      memmove (client->line, client->line + taken, client->length);
    }
  return client->length < sizeof client->line;
}

static int
on_client_readable (int fd, uint32_t mask, void *data)
{
  struct client *client = data;
  ssize_t n = read (fd, client->line + client->length,
                    sizeof client->line - client->length);

  if (n > 0)
    client->length += (size_t)n;
  if (n <= 0 || !client_read_lines (client))
    client_free (client);
  return 0;
}

static int
on_connection (int fd, uint32_t mask, void *data)
{
  struct screen *screen = data;
  struct wl_event_loop *loop = wl_display_get_event_loop (screen->compositor->wl_display);
  struct client *client;
  int peer = accept (fd, NULL, NULL);

  if (peer < 0)
    return 0;
  client = calloc (1, sizeof *client);
  if (client == NULL)
    {
      close (peer);
      return 0;
    }
  client->screen = screen;
  client->fd = peer;
  client->source = wl_event_loop_add_fd (loop, peer, WL_EVENT_READABLE,
                                         on_client_readable, client);
  return 0;
}

static int
listen_at (const char *path)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  const void *plain = &address;
  int fd = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

  if (fd < 0 || path == NULL || strlen (path) >= sizeof address.sun_path)
    return -1;
  memcpy (address.sun_path, path, strlen (path) + 1);
  if (bind (fd, plain, sizeof address) != 0 || listen (fd, 1) != 0)
    {
      close (fd);
      return -1;
    }
  return fd;
}

static void
on_compositor_destroyed (struct wl_listener *listener, void *data)
{
  struct screen *screen = wl_container_of (listener, screen, destroyed);

  wl_list_remove (&screen->destroyed.link);
  wl_event_source_remove (screen->listener_source);
  close (screen->listener);
  weston_touch_device_destroy (screen->device);
  weston_seat_release (&screen->seat);
  free (screen);
}

static bool
screen_init (struct screen *screen, struct weston_compositor *compositor)
{
  struct wl_event_loop *loop = wl_display_get_event_loop (compositor->wl_display);

  screen->compositor = compositor;
  screen->listener = listen_at (getenv ("TOUCH_SOCKET"));
  if (screen->listener < 0)
    return false;
  weston_seat_init (&screen->seat, compositor, "test");
  weston_seat_init_pointer (&screen->seat);
  weston_seat_init_keyboard (&screen->seat, NULL);
  weston_seat_init_touch (&screen->seat);
  screen->device = weston_touch_create_touch_device (
      weston_seat_get_touch (&screen->seat), "/test/touchscreen", NULL, NULL);
  screen->listener_source = wl_event_loop_add_fd (
      loop, screen->listener, WL_EVENT_READABLE, on_connection, screen);
  screen->destroyed.notify = on_compositor_destroyed;
  wl_signal_add (&compositor->destroy_signal, &screen->destroyed);
  return screen->device != NULL && screen->listener_source != NULL;
}

WL_EXPORT int
wet_module_init (struct weston_compositor *compositor, int *argc, char *argv[])
{
  struct screen *screen = calloc (1, sizeof *screen);

  if (screen == NULL || !screen_init (screen, compositor))
    {
      weston_log ("weston-touch: cannot listen at TOUCH_SOCKET\n");
      return -1;
    }
  return 0;
}
