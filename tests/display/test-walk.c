/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Walks every screen of the kiosk, at both levels, and measures it in millimetres, or
 * asks what a screen reader would say of it. The display decides the size in pixels,
 * the first argument is the diagonal in inches; RS_MUSEUM may name a data folder to
 * walk through, RS_CHECK_NAMES the program that listens, RS_SHOTS a folder to leave
 * pictures in.
 */
#include "rs-audit.h"
#include "rs-file.h"
#include "rs-kiosk-walk.h"
#include "rs-kiosk-window.h"
#include "rs-locale.h"
#include "rs-page-style.h"
#include "rs-stage.h"
#include "rs-test-release.h"

#include <unistd.h>

#define WAIT_US (300 * G_TIME_SPAN_SECOND)

typedef struct
{
  GtkApplication *application;
  RsTestRelease *test_release;
  RsRelease *release;
  RsPace *pace;
  RsMuseum *museum;
  GtkWidget *window;
  GPtrArray *faults;
  guint n_screens;
  char *heard;
  gboolean is_heard;
  gboolean is_over;
  gboolean is_whole;
  gboolean is_drawn;
} Fixture;

/* As many and as long words as an editor lets through, and a little more: 12 themes of
 * 40 stories, names of five long words, cards of the greatest budget, three voices. */
static const char extremes[]
    = "UPDATE section SET title = 'Достопримечательности нашего старинного "
      "железнодорожного района' WHERE id % 2 = 0;"
      "UPDATE story SET is_legend = 1, title = 'Железнодорожники восстанавливают "
      "Новосибирское "
      "водохранилище накануне' WHERE id % 3 = 0;"
      "INSERT INTO sentence SELECT id + 1000000, printf ('6f%030x', id), card, 2, '', ''"
      "  FROM sentence WHERE position = 1;"
      "UPDATE sentence SET text = 'Электрификация железнодорожного "
      "сообщения преобразила старинные промышленные предместья, строители "
      "восстанавливали водохранилище, исследователи обнаруживали "
      "достопримечательности каменноугольного бассейна.';"
      "UPDATE sentence SET text = 'Железнодорожники восстанавливали "
      "водохранилище накануне торжественного празднования, исследователи находили "
      "достопримечательности.' WHERE card IN (SELECT c.id FROM card c"
      "  JOIN telling t ON t.id = c.telling WHERE t.level = 'little');"
      "UPDATE sentence SET digest = rs_digest (text);"
      "UPDATE photo SET caption = 'Железнодорожники восстанавливают Новосибирское "
      "водохранилище накануне торжественного празднования годовщины основания "
      "старинного промышленного предместья, фотография неизвестного автора';"
      "UPDATE narrator SET shown_name = 'Александра Константиновна, воспитательница "
      "подготовительной группы' WHERE id = 1;"
      "UPDATE question SET prompt = 'Какие достопримечательности исследователи "
      "обнаруживали возле старинного железнодорожного моста через водохранилище?',"
      "  reason = 'Железнодорожники восстанавливали водохранилище накануне "
      "празднования, а исследователи находили возле него достопримечательности "
      "каменноугольного бассейна и старинных предместий.';"
      "UPDATE answer SET text = 'старинные железнодорожные достопримечательности'"
      "  WHERE text NOT IN ('да', 'нет');";

static double
get_diagonal (gconstpointer data)
{
  return g_ascii_strtod (data, NULL);
}

static RsRelease *
open_release (Fixture *fixture, const char *sql)
{
  const char *data = g_getenv ("RS_MUSEUM");
  g_autofree char *current = NULL;
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (GError) error = NULL;
  RsRelease *release;

  if (sql != NULL)
    {
      fixture->test_release = rs_test_release_new_sized (12, 40, sql);
      return rs_test_release_open (fixture->test_release, clock);
    }
  if (data == NULL)
    {
      fixture->test_release = rs_test_release_new ();
      return rs_test_release_open (fixture->test_release, clock);
    }
  current = g_build_filename (data, "releases", "current", NULL);
  release = rs_release_open (current, data, clock, NULL, &error);
  g_assert_no_error (error);
  return release;
}

static void
on_drawn (Fixture *fixture)
{
  fixture->is_drawn = TRUE;
}

static void
iterate_until (gboolean *flag)
{
  gint64 until = g_get_monotonic_time () + WAIT_US;

  while (!*flag)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
set_up_with (Fixture *fixture, gconstpointer data, const char *sql)
{
  RsScreenOptions options = { .diagonal = get_diagonal (data) };
  RsStage *stage = rs_stage_get (NULL);

  fixture->application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (fixture->application), NULL, NULL);
  fixture->faults = g_ptr_array_new_with_free_func (g_free);
  fixture->pace = rs_pace_new_manual ();
  fixture->museum = rs_museum_new (fixture->pace, RS_LEVEL_LITTLE, 1);
  fixture->release = open_release (fixture, sql);
  rs_museum_set_release (fixture->museum, fixture->release);
  rs_page_style_load (stage);
  rs_stage_set_calm (stage, TRUE);
  fixture->window = rs_kiosk_window_new (fixture->application, fixture->museum, &options);
  g_signal_connect_swapped (fixture->window, "drawn", G_CALLBACK (on_drawn), fixture);
  gtk_window_present (GTK_WINDOW (fixture->window));
  iterate_until (&fixture->is_drawn);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  set_up_with (fixture, data, NULL);
}

static void
set_up_extremes (Fixture *fixture, gconstpointer data)
{
  set_up_with (fixture, data, extremes);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->museum);
  g_clear_object (&fixture->release);
  g_clear_object (&fixture->pace);
  g_clear_object (&fixture->application);
  g_clear_pointer (&fixture->faults, g_ptr_array_unref);
  g_clear_pointer (&fixture->test_release, rs_test_release_free);
}

/* What lies over the page takes all touches while it is there. */
static GtkWidget *
find_top (GtkWidget *widget)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (widget));
  GtkWidget *top = gtk_widget_get_last_child (child);

  while (top != NULL && !gtk_widget_get_mapped (top))
    top = gtk_widget_get_prev_sibling (top);
  return top;
}

static void
measure (Fixture *fixture, const char *name)
{
  const RsScale *scale = rs_stage_get_scale (rs_stage_of (fixture->window));

  fixture->n_screens++;
  rs_audit_page (find_top (fixture->window), scale, rs_museum_get_level (fixture->museum),
                 name, fixture->faults);
}

static void
count (Fixture *fixture, const char *name)
{
  fixture->n_screens++;
}

static void
on_over (Fixture *fixture, gboolean is_whole)
{
  fixture->is_over = TRUE;
  fixture->is_whole = is_whole;
}

static void
on_heard (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8_finish (G_SUBPROCESS (source), result, &fixture->heard,
                                        NULL, &error);
  g_assert_no_error (error);
  fixture->is_heard = TRUE;
}

/* Asked from outside: an accessible object tells its name only over the bus. */
static void
listen (Fixture *fixture, const char *name)
{
  g_autofree char *pid = g_strdup_printf ("%d", (int)getpid ());
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) listener = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_getenv ("RS_CHECK_NAMES"), pid, NULL);
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  fixture->n_screens++;
  fixture->is_heard = FALSE;
  g_subprocess_communicate_utf8_async (listener, NULL, NULL, on_heard, fixture);
  iterate_until (&fixture->is_heard);
  g_assert_true (g_subprocess_get_successful (listener));
  lines = g_strsplit (fixture->heard, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_ptr_array_add (
        fixture->faults,
        g_strdup_printf ("%s (%s): %s", name,
                         rs_level_to_string (rs_museum_get_level (fixture->museum)),
                         lines[i]));
  g_clear_pointer (&fixture->heard, g_free);
}

static void
walk_to (Fixture *fixture, const char *folder, GCallback on_arrived)
{
  g_autoptr (RsScreenWalk) walk = rs_kiosk_walk_new (
      GTK_WINDOW (fixture->window), fixture->museum, fixture->pace, TRUE, folder);

  g_signal_connect_swapped (walk, "arrived", on_arrived, fixture);
  g_signal_connect_swapped (walk, "over", G_CALLBACK (on_over), fixture);
  rs_screen_walk_start (walk);
  iterate_until (&fixture->is_over);
  g_assert_cmpuint (fixture->n_screens, >=, 20);
  for (guint i = 0; i < fixture->faults->len; i++)
    g_test_message ("%s", (const char *)g_ptr_array_index (fixture->faults, i));
  g_assert_cmpuint (fixture->faults->len, ==, 0);
}

static void
walk (Fixture *fixture, GCallback on_arrived)
{
  walk_to (fixture, g_getenv ("RS_SHOTS"), on_arrived);
}

static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  walk (fixture, G_CALLBACK (measure));
}

static gboolean
disturb (gpointer window)
{
  gtk_widget_queue_draw (window);
  return G_SOURCE_CONTINUE;
}

/* A page that never comes to rest, or a slow computer: a picture is taken all the same,
 * of every screen. */
static void
test_pictures (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rs-walk-XXXXXX", &error);
  guint unrest = g_timeout_add (1, disturb, fixture->window);

  g_assert_no_error (error);
  walk_to (fixture, folder, G_CALLBACK (count));
  g_source_remove (unrest);
  g_assert_true (fixture->is_whole);
  g_assert_true (rs_file_remove_tree (folder, NULL));
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  if (g_getenv ("RS_CHECK_NAMES") == NULL)
    {
      g_test_skip ("nobody listens");
      return;
    }
  walk (fixture, G_CALLBACK (listen));
}

int
main (int argc, char *argv[])
{
  rs_locale_start (); /* Russian words are the longer ones */
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  g_assert_cmpint (argc, ==, 2);
  g_test_add ("/walk/sizes", Fixture, argv[1], set_up, test_sizes, tear_down);
  g_test_add ("/walk/pictures", Fixture, argv[1], set_up, test_pictures, tear_down);
  g_test_add ("/walk/extremes", Fixture, argv[1], set_up_extremes, test_sizes, tear_down);
  g_test_add ("/walk/names", Fixture, argv[1], set_up, test_names, tear_down);
  return g_test_run ();
}
