/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Our stylesheet means what it says, at every scale. */
#include "rs-stage.h"

#include <gtk/gtk.h>

static void
on_parsing_error (GtkCssProvider *provider,
                  GtkCssSection *section,
                  GError *error,
                  guint *n_errors)
{
  const GtkCssLocation *place = gtk_css_section_get_start_location (section);

  g_test_message ("line %" G_GSIZE_FORMAT ": %s", place->lines + 1, error->message);
  (*n_errors)++;
}

static guint
count_errors (const char *css)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  guint n_errors = 0;

  g_signal_connect (provider, "parsing-error", G_CALLBACK (on_parsing_error), &n_errors);
  gtk_css_provider_load_from_data (provider, css, -1);
  return n_errors;
}

static char *
read_stylesheet (void)
{
  g_autoptr (GBytes) bytes = NULL;

  g_assert_nonnull (rs_stage_get (NULL));
  bytes = g_resources_lookup_data ("/ru/rodnaya_storona/ui/style.css",
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert_nonnull (bytes);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_parses (void)
{
  static const int sizes[][2] = {
    { 1920, 1080 }, { 1280, 800 }, { 3840, 2160 }, { 1080, 1920 }, { 320, 200 }
  };
  g_autofree char *stylesheet = read_stylesheet ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (int bigger = 0; bigger <= 1; bigger++)
      {
        RsScale scale;
        g_autofree char *css = NULL;

        rs_scale_init (&scale, sizes[i][0], sizes[i][1], 0, 0, 0);
        css = rs_tokens_fill (stylesheet, &scale, bigger);
        g_assert_cmpuint (count_errors (css), ==, 0);
      }
}

/* The test sees errors: what a GTK of this age refuses, and a colour that is none. */
static void
test_sees_errors (void)
{
  g_assert_cmpuint (count_errors ("a { gap: 3px; }"), >, 0);
  g_assert_cmpuint (count_errors ("a { color: nothing(); }"), >, 0);
}

/* A finger does not hover. */
static void
test_no_hover (void)
{
  g_autofree char *stylesheet = read_stylesheet ();

  g_assert_null (strstr (stylesheet, ":hover"));
}

static void
on_changed (RsStage *stage, guint *n)
{
  (*n)++;
}

static void
test_stage_changes (void)
{
  RsStage *stage = rs_stage_get (NULL);
  RsScale scale;
  guint n = 0;
  gulong id = g_signal_connect (stage, "changed", G_CALLBACK (on_changed), &n);

  rs_scale_init (&scale, 3840, 2160, 0, 0, 0);
  rs_stage_set_scale (stage, &scale);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (rs_stage_size (stage, RS_SIZE_BUTTON), ==, 224);
  rs_stage_set_scale (stage, &scale);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (rs_stage_line (stage, RS_FONT_STORY), ==, 128);
  rs_stage_set_bigger_text (stage, TRUE);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpint (rs_stage_line (stage, RS_FONT_STORY), ==, 168);
  rs_stage_set_bigger_text (stage, FALSE);
  g_assert_true (stage == rs_stage_get (gdk_display_get_default ()));
  g_signal_handler_disconnect (stage, id);
}

static void
test_icons (void)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  rs_stage_install_icons (rs_stage_get (NULL));
  g_assert_true (gtk_icon_theme_has_icon (theme, "rs-home-symbolic"));
  g_assert_true (gtk_icon_theme_has_icon (theme, "rs-narrator-child-symbolic"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/css/parses", test_parses);
  g_test_add_func ("/css/sees-errors", test_sees_errors);
  g_test_add_func ("/css/no-hover", test_no_hover);
  g_test_add_func ("/css/stage-changes", test_stage_changes);
  g_test_add_func ("/css/icons", test_icons);
  return g_test_run ();
}
