/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No way leads out of the kiosk: keys, the mouse, long presses, what a desk would do. */
#include "rs-test-kiosk.h"
#include "rs-test-window.h"

#include <linux/input-event-codes.h>

#define LONG_PRESS_MS 1500

typedef struct
{
  const char *name;
  guint keys[4]; /* held together, the last one struck */
} Chord;

static const Chord chords[] = {
  { "Alt+F4", { KEY_LEFTALT, KEY_F4 } },
  { "Alt+Space", { KEY_LEFTALT, KEY_SPACE } },
  { "Alt+Tab", { KEY_LEFTALT, KEY_TAB } },
  { "Ctrl+Q", { KEY_LEFTCTRL, KEY_Q } },
  { "Ctrl+W", { KEY_LEFTCTRL, KEY_W } },
  { "Ctrl+C", { KEY_LEFTCTRL, KEY_C } },
  { "Ctrl+F1", { KEY_LEFTCTRL, KEY_F1 } },
  { "Ctrl+Shift+D", { KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_D } },
  { "Ctrl+Shift+I", { KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_I } },
  { "Ctrl+Shift+E", { KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_E } },
  { "Shift+F10", { KEY_LEFTSHIFT, KEY_F10 } },
  { "F1", { KEY_F1 } },
  { "F5", { KEY_F5 } },
  { "F10", { KEY_F10 } },
  { "F11", { KEY_F11 } },
  { "F12", { KEY_F12 } },
  { "the menu key", { KEY_COMPOSE } },
  { "the Super key", { KEY_LEFTMETA } },
  { "Escape", { KEY_ESC } },
  { "Delete", { KEY_DELETE } },
  { "a letter", { KEY_A } },
  { "Enter", { KEY_ENTER } },
  { "Tab", { KEY_TAB } },
};

static void
strike (RsTestKiosk *kiosk, const Chord *chord)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (chord->keys) && chord->keys[n] != 0)
    rs_touch_key (kiosk->touch, chord->keys[n++], TRUE);
  rs_test_kiosk_live (10);
  while (n > 0)
    rs_touch_key (kiosk->touch, chord->keys[--n], FALSE);
  rs_test_kiosk_live (40);
}

static guint
count_popovers (GtkWidget *widget)
{
  guint n = GTK_IS_POPOVER (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_popovers (child);
  return n;
}

static gboolean
is_full (gpointer window)
{
  return gtk_window_is_fullscreen (window);
}

/* One window, over the whole screen, with nothing on top of it. */
static void
assert_whole (RsTestKiosk *kiosk, const char *after)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  if (g_list_length (windows) != 1 || count_popovers (kiosk->window) != 0
      || !gtk_widget_get_mapped (kiosk->window))
    g_error ("After %s there are %u windows and %u menus", after, g_list_length (windows),
             count_popovers (kiosk->window));
  g_assert_true (is_full (kiosk->window));
}

static void
visit_keys (RsTestKiosk *kiosk, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (chords); i++)
    {
      strike (kiosk, &chords[i]);
      assert_whole (kiosk, chords[i].name);
    }
}

/* Whatever is on the screen: keys do not lead out of there either. */
static void
visit_keys_in_a_story (RsTestKiosk *kiosk, gconstpointer data)
{
  rs_test_kiosk_open_story (kiosk);
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
  visit_keys (kiosk, data);
  rs_test_kiosk_tour (kiosk);
}

static void
click (RsTestKiosk *kiosk, guint button, GtkWidget *widget)
{
  double x, y;

  rs_test_find_center (widget, &x, &y);
  rs_touch_point (kiosk->touch, x, y);
  rs_touch_button (kiosk->touch, button, TRUE);
  rs_test_kiosk_live (80);
  rs_touch_button (kiosk->touch, button, FALSE);
  rs_test_kiosk_live (80);
}

static void
visit_mouse (RsTestKiosk *kiosk, gconstpointer data)
{
  static const guint buttons[] = { BTN_RIGHT, BTN_MIDDLE, BTN_SIDE, BTN_EXTRA };

  rs_test_kiosk_open_story (kiosk);
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
  rs_test_kiosk_live (600);
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      click (kiosk, buttons[i], rs_test_kiosk_find (kiosk, "home"));
      click (kiosk, buttons[i], rs_test_kiosk_find_picture (kiosk));
      assert_whole (kiosk, "another button of the mouse");
    }
  g_assert_cmpint (rs_museum_get_view (kiosk->museum), ==, RS_VIEW_STORY);
}

static void
hold (RsTestKiosk *kiosk, double x, double y)
{
  rs_touch_down (kiosk->touch, 0, x, y);
  rs_touch_frame (kiosk->touch);
  rs_test_kiosk_live (LONG_PRESS_MS);
  assert_whole (kiosk, "a long press");
  for (guint i = 1; i <= 10; i++)
    {
      rs_touch_move (kiosk->touch, 0, x + 40 * i, y);
      rs_touch_frame (kiosk->touch);
      rs_test_kiosk_live (10);
    }
  assert_whole (kiosk, "dragging");
  rs_touch_up (kiosk->touch, 0);
  rs_touch_frame (kiosk->touch);
}

/* The title, a picture, the words, the carved edge: nothing to drag, nothing to select.
 */
static void
visit_long_press (RsTestKiosk *kiosk, gconstpointer data)
{
  rs_test_kiosk_open_story (kiosk);
  rs_test_kiosk_wait_story (kiosk, RS_STORY_PLAYING);
  hold (kiosk, 300, 60);
  hold (kiosk, 500, 450);
  hold (kiosk, 1300, 400);
  hold (kiosk, 960, 1070);
  assert_whole (kiosk, "long presses");
  g_assert_cmpint (rs_museum_get_view (kiosk->museum), ==, RS_VIEW_STORY);
  g_assert_cmpint (rs_story_flow_get_state (rs_museum_get_story_flow (kiosk->museum)), ==,
                   RS_STORY_PLAYING);
}

/* What the desk asks for when somebody closes a window. */
static void
visit_close (RsTestKiosk *kiosk, gconstpointer data)
{
  gboolean is_handled = FALSE;

  gtk_window_close (GTK_WINDOW (kiosk->window));
  rs_test_kiosk_live (100);
  assert_whole (kiosk, "a wish to close it");
  g_signal_emit_by_name (kiosk->window, "enable-debugging", FALSE, &is_handled);
  g_assert_true (is_handled);
  rs_test_kiosk_live (100);
  assert_whole (kiosk, "a wish to look inside");
}

static void
run (gconstpointer data)
{
  rs_test_kiosk_run ("school", NULL, *(const RsTestVisit *)data, NULL);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    RsTestVisit visit;
  } cases[] = {
    { "/kiosk/exit/keys", visit_keys },
    { "/kiosk/exit/keys-in-a-story", visit_keys_in_a_story },
    { "/kiosk/exit/mouse", visit_mouse },
    { "/kiosk/exit/long-press", visit_long_press },
    { "/kiosk/exit/close", visit_close },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i].visit, run);
  return g_test_run ();
}
