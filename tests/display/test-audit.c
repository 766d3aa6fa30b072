/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The audit of pages sees what it should see: one fault at a time, and none in none. */
#include "rs-audit.h"

#include "rs-crane.h"
#include "rs-fit-label.h"
#include "rs-prompter.h"
#include "rs-running-text.h"
#include "rs-stage.h"
#include "rs-test-window.h"
#include "rs-touch-button.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *page;
  GPtrArray *faults;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *bounds = gtk_scrolled_window_new (); /* the window does not grow */

  fixture->page = gtk_fixed_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (bounds), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (bounds), fixture->page);
  fixture->window = rs_test_window_new (bounds);
  fixture->faults = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_test_window_close (fixture->window);
  g_ptr_array_unref (fixture->faults);
}

static int
px (double design)
{
  return rs_stage_px (rs_stage_get (NULL), design);
}

/* px of the design, as all that follows. */
static void
put (Fixture *fixture, GtkWidget *widget, double x, double y, double width, double height)
{
  gtk_widget_set_size_request (widget, px (width), px (height));
  gtk_fixed_put (GTK_FIXED (fixture->page), widget, px (x), px (y));
}

static void
put_button (Fixture *fixture, double x, double y)
{
  put (fixture, rs_touch_button_new ("home", NULL, "Домой"), x, y, 112, 112);
}

static void
look (Fixture *fixture)
{
  const RsScale *scale = rs_stage_get_scale (rs_stage_get (NULL));

  rs_test_settle (fixture->window);
  rs_audit_page (fixture->page, scale, RS_LEVEL_LITTLE, "page", fixture->faults);
  for (guint i = 0; i < fixture->faults->len; i++)
    g_test_message ("%s", (const char *)g_ptr_array_index (fixture->faults, i));
}

static void
assert_fault (Fixture *fixture, const char *part)
{
  guint n = 0;

  look (fixture);
  for (guint i = 0; i < fixture->faults->len; i++)
    n += strstr (g_ptr_array_index (fixture->faults, i), part) != NULL ? 1 : 0;
  g_assert_cmpuint (n, >, 0);
}

static void
test_none (Fixture *fixture, gconstpointer data)
{
  put_button (fixture, 48, 400);
  put_button (fixture, 184, 400);
  put (fixture, gtk_label_new ("Слово"), 48, 140, 400, 60);
  look (fixture);
  g_assert_cmpuint (fixture->faults->len, ==, 0);
}

/* The least of our buttons is large enough: it must be made smaller by force. */
static void
test_small (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = rs_touch_button_new (NULL, NULL, "Домой");
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_data (
      provider, "rs-button { min-width: 20px; min-height: 20px; }", -1);
  gtk_style_context_add_provider (gtk_widget_get_style_context (button),
                                  GTK_STYLE_PROVIDER (provider), G_MAXUINT);
  put (fixture, button, 200, 400, 20, 20);
  assert_fault (fixture, "too small to hit");
}

static void
test_near (Fixture *fixture, gconstpointer data)
{
  put_button (fixture, 48, 400);
  put_button (fixture, 48 + 112 + 16, 400); /* 4.4 mm between them */
  assert_fault (fixture, "mm from");
}

static void
test_high (Fixture *fixture, gconstpointer data)
{
  put_button (fixture, 48, 20);
  assert_fault (fixture, "begins at y");
}

static void
test_low (Fixture *fixture, gconstpointer data)
{
  put_button (fixture, 48, 1080 - 112 - 20);
  assert_fault (fixture, "are dead");
}

static void
test_edge (Fixture *fixture, gconstpointer data)
{
  put_button (fixture, 10, 400);
  assert_fault (fixture, "too near to an edge");
}

static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  put (fixture, gtk_button_new (), 200, 400, 200, 200);
  assert_fault (fixture, "only buttons of ours");
}

static void
test_ellipsis (Fixture *fixture, gconstpointer data)
{
  GtkWidget *label = gtk_label_new ("Море, которое построили люди");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  put (fixture, label, 48, 200, 100, 60);
  assert_fault (fixture, "is cut off");
}

static void
test_fit_label (Fixture *fixture, gconstpointer data)
{
  GtkWidget *label = rs_fit_label_new (
      "Достопримечательности железнодорожного предприятия", RS_FONT_TILE);

  rs_fit_label_set_squeezable (RS_FIT_LABEL (label), TRUE);
  put (fixture, label, 48, 200, 120, 40);
  assert_fault (fixture, "has no room");
}

static void
test_running_text (Fixture *fixture, gconstpointer data)
{
  static const char *const sentences[] = {
    "Город вырос из четырёх деревень левого берега Берди.",
    "В тысяча девятьсот тридцать третьем году они стали посёлком.", NULL
  };
  GtkWidget *text = rs_running_text_new ();

  rs_running_text_set_sentences (RS_RUNNING_TEXT (text), sentences);
  put (fixture, text, 48, 200, 400, 100);
  assert_fault (fixture, "px of text in");
}

static void
test_prompter (Fixture *fixture, gconstpointer data)
{
  static const char *const sentences[] = {
    "В тысяча девятьсот тридцать третьем году они стали посёлком.", NULL
  };
  GtkWidget *prompter = rs_prompter_new ();

  rs_prompter_set_sentences (RS_PROMPTER (prompter), sentences);
  rs_prompter_set_current (RS_PROMPTER (prompter), 0);
  put (fixture, prompter, 48, 200, 300, 216);
  assert_fault (fixture, "that is read has no room");
}

static void
test_outside (Fixture *fixture, gconstpointer data)
{
  put (fixture, gtk_label_new ("Слово"), 1800, 200, 400, 60);
  assert_fault (fixture, "leaves the screen");
}

static void
test_overlap (Fixture *fixture, gconstpointer data)
{
  put (fixture, gtk_label_new ("Слово"), 200, 200, 400, 60);
  put (fixture, rs_crane_new (RS_CRANE_THINKS, 200), 300, 220, 170, 200);
  assert_fault (fixture, "px over");
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  add ("/audit/none", test_none);
  add ("/audit/small", test_small);
  add ("/audit/near", test_near);
  add ("/audit/high", test_high);
  add ("/audit/low", test_low);
  add ("/audit/edge", test_edge);
  add ("/audit/foreign", test_foreign);
  add ("/audit/ellipsis", test_ellipsis);
  add ("/audit/fit-label", test_fit_label);
  add ("/audit/running-text", test_running_text);
  add ("/audit/prompter", test_prompter);
  add ("/audit/outside", test_outside);
  add ("/audit/overlap", test_overlap);
  return g_test_run ();
}
