/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The other shared widgets: whole, quiet, named, and gone when they should be. */
#include "rs-badge.h"
#include "rs-button-face.h"
#include "rs-crane.h"
#include "rs-dock.h"
#include "rs-dots.h"
#include "rs-edge.h"
#include "rs-fit-label.h"
#include "rs-hand.h"
#include "rs-header.h"
#include "rs-icon.h"
#include "rs-narrator-chip.h"
#include "rs-picture.h"
#include "rs-plate.h"
#include "rs-ripple.h"
#include "rs-running-text.h"
#include "rs-sentence-row.h"
#include "rs-stage.h"
#include "rs-sun.h"
#include "rs-test-window.h"
#include "rs-tile.h"
#include "rs-typeface.h"

static GtkWidget *
make_dock (void)
{
  GtkWidget *dock = rs_dock_new ();

  rs_dock_add_start (RS_DOCK (dock), rs_touch_button_new ("home", NULL, "Домой"));
  rs_dock_add_start (RS_DOCK (dock),
                     rs_touch_button_new ("play", "Слушать рассказ", NULL));
  rs_dock_add_center (RS_DOCK (dock), rs_touch_button_new ("quiz", "Угадай-ка", NULL));
  rs_dock_add_end (RS_DOCK (dock), rs_touch_button_new ("find", "Найти", NULL));
  rs_dock_add_end (RS_DOCK (dock), rs_touch_button_new ("person", NULL, "Удобства"));
  return dock;
}

static GtkWidget *
make_tile (void)
{
  GtkWidget *tile = rs_tile_new ("Море, которое построили люди");

  rs_tile_set_picture (RS_TILE (tile), "/nowhere/photo.jpg", "Плотина");
  rs_tile_set_badge (RS_TILE (tile), "narrator-child", "рассказывает ребёнок");
  return tile;
}

static void
test_finalize (void)
{
  GtkWidget *widgets[] = {
    rs_badge_new ("check"),
    rs_button_face_new (),
    rs_crane_new (RS_CRANE_THINKS, 200),
    make_dock (),
    rs_dots_new (),
    rs_edge_new (),
    rs_fit_label_new ("Слово", RS_FONT_TILE),
    rs_hand_new (),
    rs_header_new ("Родная сторона"),
    rs_icon_new ("home", 56),
    rs_narrator_chip_new (),
    rs_picture_new (RS_PICTURE_COVER, RS_PICTURE_FRAME_TILE),
    rs_plate_new ("Родная сторона", "Скалы"),
    rs_ripple_new (gtk_label_new ("страница")),
    rs_running_text_new (),
    rs_sentence_row_new (0, "Наша река — Бердь."),
    rs_sun_new (150),
    rs_tile_new ("Река Бердь"),
    rs_touch_button_new ("home", "Домой", NULL),
  };

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    {
      g_test_message ("%s", G_OBJECT_TYPE_NAME (widgets[i]));
      rs_test_assert_finalizes (widgets[i]);
    }
}

/* Also those that were never shown. */
static void
test_finalize_unshown (void)
{
  GtkWidget *tile = g_object_ref_sink (make_tile ());
  GtkWidget *dock = g_object_ref_sink (make_dock ());

  g_assert_finalize_object (tile);
  g_assert_finalize_object (dock);
}

static void
assert_apart (GtkWidget *dock)
{
  graphene_rect_t one, other;

  for (GtkWidget *a = gtk_widget_get_first_child (dock); a != NULL;
       a = gtk_widget_get_next_sibling (a))
    {
      g_assert_true (gtk_widget_compute_bounds (a, dock, &one));
      g_assert_cmpfloat (one.origin.x, >=, 0);
      g_assert_cmpfloat (one.origin.x + one.size.width, <=, gtk_widget_get_width (dock));
      g_assert_cmpfloat (one.size.width, >=, 112);
      /* The gap of 24 between two: grown by half of it they do not meet. */
      graphene_rect_inset (&one, -11.9f, -11.9f);
      for (GtkWidget *b = gtk_widget_get_next_sibling (a); b != NULL;
           b = gtk_widget_get_next_sibling (b))
        {
          g_assert_true (gtk_widget_compute_bounds (b, dock, &other));
          graphene_rect_inset (&other, -11.9f, -11.9f);
          g_assert_false (graphene_rect_intersection (&one, &other, NULL));
        }
    }
}

static int
show_dock (GtkWidget *dock, int width)
{
  int height;

  gtk_widget_set_size_request (dock, -1, -1);
  gtk_widget_measure (dock, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_set_size_request (dock, width, height);
  rs_test_settle (dock);
  g_assert_cmpint (gtk_widget_get_width (dock), ==, width);
  return height;
}

static void
test_dock (void)
{
  GtkWidget *dock = make_dock ();
  GtkWidget *first = gtk_widget_get_first_child (dock);
  GtkWidget *worded = gtk_widget_get_next_sibling (first);
  GtkWidget *fixed = gtk_fixed_new ();
  GtkWidget *window = rs_test_window_new (fixed);
  int minimum, natural;

  gtk_fixed_put (GTK_FIXED (fixed), dock, 0, 0);

  gtk_widget_measure (dock, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  g_assert_cmpint (minimum, <, natural);
  /* Room for all words. */
  g_assert_cmpint (show_dock (dock, 1824), ==, 112);
  assert_apart (dock);
  g_assert_cmpint (gtk_widget_get_width (worded), >, 300);
  /* Words go, the last first. */
  g_assert_cmpint (show_dock (dock, natural - 1), ==, 112);
  assert_apart (dock);
  g_assert_cmpint (gtk_widget_get_width (worded), >, 300);
  g_assert_cmpint (show_dock (dock, 5 * 112 + 4 * 24), ==, 112);
  assert_apart (dock);
  g_assert_cmpint (gtk_widget_get_allocated_width (worded), ==, 112);
  /* Not even pictures have room in a row. */
  g_assert_cmpint (show_dock (dock, 5 * 112), ==, 112 + 24 + 112);
  assert_apart (dock);
  g_assert_cmpint (show_dock (dock, minimum), >=, 112);
  assert_apart (dock);
  rs_dock_remove (RS_DOCK (dock), worded);
  rs_test_settle (dock);
  assert_apart (dock);
  rs_test_window_close (window);
}

static GtkWidget *
put_dock (GtkWidget *dock)
{
  GtkWidget *fixed = gtk_fixed_new ();

  gtk_fixed_put (GTK_FIXED (fixed), dock, 0, 0);
  return rs_test_window_new (fixed);
}

static double
get_right (GtkWidget *widget, GtkWidget *dock)
{
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (widget, dock, &box));
  return box.origin.x + box.size.width;
}

/* What is not shown leaves no gap behind. */
static void
test_dock_hidden (void)
{
  GtkWidget *dock = make_dock (), *window = put_dock (dock);
  GtkWidget *last = gtk_widget_get_last_child (dock);
  GtkWidget *find = gtk_widget_get_prev_sibling (last);
  GtkWidget *first = gtk_widget_get_first_child (dock);

  gtk_widget_set_visible (last, FALSE);
  show_dock (dock, 1824);
  g_assert_cmpint ((int)get_right (find, dock), ==, 1824);
  gtk_widget_set_visible (first, FALSE);
  show_dock (dock, 1824);
  g_assert_cmpint ((int)get_right (gtk_widget_get_next_sibling (first), dock), ==,
                   gtk_widget_get_allocated_width (gtk_widget_get_next_sibling (first)));
  rs_test_window_close (window);
}

/* The main one keeps its word as long as any does. */
static void
test_dock_main (void)
{
  GtkWidget *dock = make_dock (), *window = put_dock (dock);
  GtkWidget *find = gtk_widget_get_prev_sibling (gtk_widget_get_last_child (dock));
  int natural;

  gtk_widget_add_css_class (find, "main");
  gtk_widget_measure (dock, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  show_dock (dock, natural - 1);
  g_assert_cmpint (gtk_widget_get_width (find), >, 200);
  g_assert_cmpint (show_dock (dock, 5 * 112 + 4 * 24), ==, 112);
  g_assert_cmpint (gtk_widget_get_allocated_width (find), ==, 112);
  rs_test_window_close (window);
}

/* On a high screen two rows rather than pictures alone. */
static void
test_dock_keeps_words (void)
{
  GtkWidget *dock = make_dock (), *window = put_dock (dock);
  RsStage *stage = rs_stage_of (dock);
  RsScale high, wide = *rs_stage_get_scale (stage);
  int natural;

  rs_scale_init (&high, 1080, 1920, 0, 0, 0);
  gtk_widget_measure (dock, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  rs_dock_set_keeps_words (RS_DOCK (dock), TRUE);
  g_assert_cmpint (show_dock (dock, natural - 1), ==, 112);
  rs_stage_set_scale (stage, &high);
  g_assert_cmpint (show_dock (dock, natural - 1), ==, 112 + 24 + 112);
  assert_apart (dock);
  rs_stage_set_scale (stage, &wide);
  rs_test_window_close (window);
}

/* A label shows all its words in whatever room it has. */
static void
test_fit_label (void)
{
  static const struct
  {
    const char *text;
    int width, height;
  } places[] = { { "Помним", 388, 96 },
                 { "Море, которое построили люди", 388, 86 },
                 { "Достопримечательности", 300, 86 },
                 { "Как бабушки и дедушки ходили в школу за пять вёрст", 388, 86 },
                 { "Ы", 20, 20 },
                 { "", 10, 10 } };
  GtkWidget *fixed = gtk_fixed_new (), *window;
  GtkWidget *labels[G_N_ELEMENTS (places)];

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      labels[i] = rs_fit_label_new (places[i].text, RS_FONT_TILE);
      rs_fit_label_set_squeezable (RS_FIT_LABEL (labels[i]), TRUE);
      gtk_widget_set_size_request (labels[i], places[i].width, places[i].height);
      gtk_fixed_put (GTK_FIXED (fixed), labels[i], 0, i * 120);
    }
  window = rs_test_window_new (fixed);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_test_message ("%s", places[i].text);
      g_assert_true (rs_fit_label_is_whole (RS_FIT_LABEL (labels[i])));
    }
  rs_test_window_close (window);
}

static gboolean
has_label (GtkWidget *widget)
{
  return gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                           GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static void
test_names (void)
{
  GtkWidget *tile = g_object_ref_sink (make_tile ());
  GtkWidget *row = g_object_ref_sink (rs_sentence_row_new (3, "Наша река — Бердь."));

  g_assert_true (has_label (tile));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Море, которое построили люди, рассказывает ребёнок");
  rs_tile_set_checked (RS_TILE (tile), TRUE, "уже слушали");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Море, которое построили люди, рассказывает ребёнок, уже слушали");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "Наша река — Бердь.");
  g_assert_cmpuint (rs_sentence_row_get_index (RS_SENTENCE_ROW (row)), ==, 3);
  /* A picture alone is named by what it shows. */
  rs_tile_set_label (RS_TILE (tile), NULL);
  rs_tile_set_badge (RS_TILE (tile), NULL, NULL);
  rs_tile_set_checked (RS_TILE (tile), FALSE, NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Плотина");
  g_assert_finalize_object (tile);
  g_assert_finalize_object (row);
}

static void
test_tile_states (void)
{
  GtkWidget *tile = rs_tile_new ("мамонт"), *window;
  const RsColor edges[] = { [RS_TILE_SELECTED] = RS_COLOR_BERD,
                            [RS_TILE_RIGHT] = RS_COLOR_OK,
                            [RS_TILE_HINT] = RS_COLOR_OK };

  rs_tile_set_color (RS_TILE (tile), "#A63C2B");
  window = rs_test_window_new (tile);
  rs_test_assert_drawn (window, 960, 1076, 0xA63C2B);
  for (RsTileState state = RS_TILE_SELECTED; state <= RS_TILE_HINT; state++)
    {
      rs_tile_set_state (RS_TILE (tile), state);
      rs_test_settle (window);
      /* 6 px of an edge all around. */
      rs_test_assert_drawn (window, 4, 540, rs_tokens_color (edges[state]));
      rs_test_assert_drawn (window, 960, 1076, rs_tokens_color (edges[state]));
      rs_test_assert_drawn (window, 9, 540, 0xFFFFFF);
    }
  rs_tile_set_color (RS_TILE (tile), "no colour");
  rs_tile_set_state (RS_TILE (tile), RS_TILE_PLAIN);
  rs_test_settle (window);
  rs_test_assert_drawn (window, 960, 1076, rs_tokens_color (RS_COLOR_LINE));
  rs_test_window_close (window);
}

static gboolean
is_ripple_still (gpointer ripple)
{
  return rs_ripple_is_still (ripple);
}

static void
test_ripple (void)
{
  GtkWidget *ripple = rs_ripple_new (gtk_label_new ("страница"));
  GtkWidget *window = rs_test_window_new (ripple);

  g_assert_true (rs_ripple_is_still (RS_RIPPLE (ripple)));
  for (guint i = 0; i < 30; i++)
    rs_ripple_splash (RS_RIPPLE (ripple), 100 + 40 * i, 500);
  g_assert_false (rs_ripple_is_still (RS_RIPPLE (ripple)));
  rs_test_wait (is_ripple_still, ripple);
  rs_test_assert_still (window);
  rs_ripple_set_child (RS_RIPPLE (ripple), NULL);
  g_assert_null (rs_ripple_get_child (RS_RIPPLE (ripple)));
  rs_test_settle (window);
  rs_test_window_close (window);
}

/* A page that asks for more than the screen has to make do with it. */
static void
test_ripple_keeps_size (void)
{
  GtkWidget *large = gtk_label_new ("страница"), *window;

  gtk_widget_set_size_request (large, 4000, 3000);
  window = rs_test_window_new (rs_ripple_new (large));
  g_assert_cmpint (gtk_widget_get_width (window), ==, 1920);
  g_assert_cmpint (gtk_widget_get_height (window), ==, 1080);
  rs_test_window_close (window);
}

static void
test_calm (void)
{
  GtkWidget *hand = rs_hand_new ();
  RsStage *stage = rs_stage_of (hand);
  GtkWidget *window;

  rs_stage_set_calm (stage, TRUE);
  window = rs_test_window_new (hand);
  rs_test_assert_still (window);
  g_assert_true (rs_stage_is_calm (stage, hand));
  rs_stage_set_calm (stage, FALSE);
  g_assert_false (rs_stage_is_calm (stage, hand));
  /* The wish of the desktop counts as well. */
  g_object_set (gtk_widget_get_settings (hand), "gtk-enable-animations", FALSE, NULL);
  g_assert_true (rs_stage_is_calm (stage, hand));
  g_object_set (gtk_widget_get_settings (hand), "gtk-enable-animations", TRUE, NULL);
  rs_hand_set_active (RS_HAND (hand), FALSE);
  rs_test_assert_still (window);
  rs_test_window_close (window);
}

static void
test_sizes (void)
{
  GtkWidget *header = g_object_ref_sink (rs_header_new (NULL));
  GtkWidget *edge = g_object_ref_sink (rs_edge_new ());
  GtkWidget *crane = g_object_ref_sink (rs_crane_new (RS_CRANE_LISTENS, 240));
  int natural;

  gtk_widget_measure (header, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 120);
  gtk_widget_measure (edge, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 40);
  gtk_widget_measure (crane, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 200);
  g_object_unref (header);
  g_object_unref (edge);
  g_object_unref (crane);
}

static void
test_typeface (void)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));
  PangoContext *context = gtk_widget_get_pango_context (widget);

  g_assert_true (rs_typeface_check (context));
  g_object_unref (widget);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/finalize", test_finalize);
  g_test_add_func ("/widgets/finalize-unshown", test_finalize_unshown);
  g_test_add_func ("/widgets/dock", test_dock);
  g_test_add_func ("/widgets/dock-hidden", test_dock_hidden);
  g_test_add_func ("/widgets/dock-main", test_dock_main);
  g_test_add_func ("/widgets/dock-keeps-words", test_dock_keeps_words);
  g_test_add_func ("/widgets/fit-label", test_fit_label);
  g_test_add_func ("/widgets/names", test_names);
  g_test_add_func ("/widgets/tile-states", test_tile_states);
  g_test_add_func ("/widgets/ripple", test_ripple);
  g_test_add_func ("/widgets/ripple-keeps-size", test_ripple_keeps_size);
  g_test_add_func ("/widgets/calm", test_calm);
  g_test_add_func ("/widgets/sizes", test_sizes);
  g_test_add_func ("/widgets/typeface", test_typeface);
  return g_test_run ();
}
