/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kiosk as a program: puts its parts together, in the order that shows soonest. */
#include "rs-kiosk-application.h"

#include "rs-curator.h"
#include "rs-kiosk-options.h"
#include "rs-kiosk-walk.h"
#include "rs-kiosk-window.h"
#include "rs-page-style.h"
#include "rs-place.h"
#include "rs-renderer.h"
#include "rs-settings.h"
#include "rs-stage.h"
#include "rs-tally.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <malloc.h>

#define APPLICATION_ID "ru.rodnaya_storona.Kiosk"

/* What the graphics can do is found out when nobody is waiting for anything. */
#define LEARN_SECONDS 20

/* Bytes: what is larger goes back to the system as soon as it is freed. Left to itself
 * the C library raises this to the largest picture that it saw freed, and keeps the
 * holes that pictures leave: 156 MiB instead of 114 after a minute of ten fingers. */
#define LARGE_BLOCK (1024 * 1024)

struct _RsKioskApplication
{
  GtkApplication parent_instance;

  RsKioskOptions *options;
  RsSettings *settings;
  RsPace *pace;
  RsMuseum *museum;
  RsLibrary *library;
  RsCurator *curator;
  RsTally *tally; /* NULL: nothing is counted */
  RsScreenWalk *walk;
  GtkWidget *window; /* owned by GTK */
  guint terminate;
  guint interrupt;
  guint learn;
  int status;
};

G_DEFINE_FINAL_TYPE (RsKioskApplication, rs_kiosk_application, GTK_TYPE_APPLICATION)

static RsLevel
get_first_level (RsKioskApplication *self)
{
  if (self->options->has_level)
    return self->options->level;
  return rs_settings_get_first_level (self->settings);
}

static double
get_diagonal (RsKioskApplication *self)
{
  if (self->options->screen.diagonal > 0)
    return self->options->screen.diagonal;
  return rs_settings_get_diagonal (self->settings);
}

static void
apply_settings (RsKioskApplication *self)
{
  rs_visit_set_first (rs_museum_get_visit (self->museum), get_first_level (self),
                      rs_settings_get_volume_step (self->settings));
  rs_idle_flow_set_limits (rs_museum_get_idle_flow (self->museum),
                           rs_settings_get_idle_seconds (self->settings),
                           rs_settings_get_warning_seconds (self->settings));
  rs_voice_set_chimes_muted (rs_museum_get_voice (self->museum),
                             rs_settings_get_quiet_hour (self->settings));
}

static void
on_settings_changed (RsKioskApplication *self)
{
  apply_settings (self);
  rs_screen_window_set_diagonal (RS_SCREEN_WINDOW (self->window), get_diagonal (self));
}

static void
on_learn (gpointer user_data)
{
  RsKioskApplication *self = user_data;

  self->learn = 0;
  rs_renderer_learn ();
}

/* Sound starts when there is something to see: nobody waits for it. */
static void
start_sound (RsKioskApplication *self)
{
  g_autoptr (RsPlayer) player = rs_player_new ();
  g_autofree char *folder = rs_place_share ("sounds");
  g_autoptr (RsChimes) chimes = rs_chimes_new (folder);

  rs_voice_set_sound (rs_museum_get_voice (self->museum), player, chimes);
}

static void
on_walk_over (RsKioskApplication *self, gboolean is_whole)
{
  self->status = is_whole ? 0 : 1;
  g_application_quit (G_APPLICATION (self));
}

static void
start_walk (RsKioskApplication *self)
{
  self->walk = rs_kiosk_walk_new (GTK_WINDOW (self->window), self->museum, self->pace,
                                  !self->options->has_level,
                                  self->options->screen.screens);
  g_signal_connect_object (self->walk, "over", G_CALLBACK (on_walk_over), self,
                           G_CONNECT_SWAPPED);
  rs_screen_walk_start (self->walk);
}

static gboolean
on_drawn_idle (gpointer user_data)
{
  RsKioskApplication *self = user_data;

  if (self->museum == NULL)
    return G_SOURCE_REMOVE;
  /* Pictures make no sound, and nobody should read why there is none. */
  if (self->options->screen.screens == NULL)
    start_sound (self);
  if (self->options->screen.screens != NULL && rs_curator_is_settled (self->curator))
    start_walk (self);
  else if (self->options->screen.screens != NULL)
    g_signal_connect_object (self->curator, "settled", G_CALLBACK (start_walk), self,
                             G_CONNECT_SWAPPED);
  else
    self->learn = g_timeout_add_once (LEARN_SECONDS * 1000, on_learn, self);
  return G_SOURCE_REMOVE;
}

static void
on_drawn (RsKioskApplication *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_drawn_idle, g_object_ref (self),
                   g_object_unref);
}

/* Of the product's own sample no museum is told what was looked at. */
static gboolean
is_own_museum (const char *data)
{
  g_autofree char *sample = rs_place_share ("sample");
  g_autofree char *theirs = g_canonicalize_filename (sample, NULL);
  g_autofree char *ours = g_canonicalize_filename (data, NULL);

  return g_file_test (data, G_FILE_TEST_IS_DIR) && !g_str_equal (ours, theirs);
}

static void
start_tally (RsKioskApplication *self, RsClock *clock)
{
  g_autofree char *path = rs_place_stats (self->options->screen.data);
  g_autoptr (RsStats) stats = NULL;

  /* A walk through the screens is no visit. */
  if (self->options->screen.screens != NULL
      || !is_own_museum (self->options->screen.data))
    return;
  stats = rs_stats_new (path, clock);
  self->tally = rs_tally_new (self->museum, stats);
}

static void
make_museum (RsKioskApplication *self)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autofree char *sample = rs_place_share ("sample");

  /* A walk through the screens makes its own time: nothing moves on meanwhile. */
  self->pace = self->options->screen.screens != NULL ? rs_pace_new_manual ()
                                                     : rs_pace_new ();
  self->museum = rs_museum_new (self->pace, get_first_level (self),
                                rs_settings_get_volume_step (self->settings));
  self->library = rs_library_new (self->options->screen.data, sample, clock);
  self->curator = rs_curator_new (self->library, self->museum);
  start_tally (self, clock);
  apply_settings (self);
}

static void
make_window (RsKioskApplication *self)
{
  RsStage *stage = rs_stage_get (NULL);
  g_autofree char *poster = rs_library_find_poster (self->library);

  rs_page_style_load (stage);
  rs_stage_set_speaker (stage, RS_SPEAKER (rs_museum_get_voice (self->museum)));
  rs_stage_set_calm (stage, self->options->screen.screens != NULL);
  self->options->screen.diagonal = get_diagonal (self);
  self->window = rs_kiosk_window_new (GTK_APPLICATION (self), self->museum,
                                      &self->options->screen);
  g_signal_connect_object (self->window, "drawn", G_CALLBACK (on_drawn), self,
                           G_CONNECT_SWAPPED);
  rs_kiosk_window_set_poster (RS_KIOSK_WINDOW (self->window), poster);
}

static void
rs_kiosk_application_activate (GApplication *application)
{
  RsKioskApplication *self = RS_KIOSK_APPLICATION (application);

  if (self->window != NULL)
    {
      gtk_window_present (GTK_WINDOW (self->window));
      return;
    }
  make_window (self);
  g_signal_connect_object (self->settings, "changed", G_CALLBACK (on_settings_changed),
                           self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self->window));
}

static int
refuse (const GError *error)
{
  g_printerr ("%s\n", error->message);
  return 2;
}

/* The renderer must be chosen before GTK starts, which comes right after this. */
static int
rs_kiosk_application_handle_local_options (GApplication *application,
                                           GVariantDict *arguments)
{
  RsKioskApplication *self = RS_KIOSK_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  g_autofree char *renderer = NULL;

  if (g_variant_dict_contains (arguments, "version"))
    {
      g_print ("rodnaya-storona %s\n", RS_VERSION);
      return 0;
    }
  self->options = rs_kiosk_options_read (arguments, &error);
  if (self->options == NULL)
    return refuse (error);
  mallopt (M_MMAP_THRESHOLD, LARGE_BLOCK);
  self->settings = rs_settings_new (self->options->screen.data);
  renderer = rs_settings_get (self->settings, "renderer", NULL);
  rs_renderer_choose (renderer);
  return -1;
}

static gboolean
on_terminate (gpointer user_data)
{
  g_application_quit (G_APPLICATION (user_data));
  return G_SOURCE_CONTINUE;
}

/* A release is verified in a thread while GTK starts: the first frame has it. */
static void
rs_kiosk_application_startup (GApplication *application)
{
  RsKioskApplication *self = RS_KIOSK_APPLICATION (application);

  make_museum (self);
  rs_curator_start (self->curator);
  G_APPLICATION_CLASS (rs_kiosk_application_parent_class)->startup (application);
  self->terminate = g_unix_signal_add (SIGTERM, on_terminate, self);
  self->interrupt = g_unix_signal_add (SIGINT, on_terminate, self);
}

static void
rs_kiosk_application_shutdown (GApplication *application)
{
  RsKioskApplication *self = RS_KIOSK_APPLICATION (application);

  g_clear_handle_id (&self->terminate, g_source_remove);
  g_clear_handle_id (&self->interrupt, g_source_remove);
  g_clear_handle_id (&self->learn, g_source_remove);
  if (self->window != NULL)
    {
      rs_stage_set_speaker (rs_stage_of (self->window), NULL);
      gtk_window_destroy (GTK_WINDOW (self->window));
    }
  self->window = NULL;
  g_clear_object (&self->walk);
  g_clear_object (&self->tally);
  g_clear_object (&self->curator);
  g_clear_object (&self->library);
  g_clear_object (&self->museum);
  g_clear_object (&self->pace);
  G_APPLICATION_CLASS (rs_kiosk_application_parent_class)->shutdown (application);
}

static void
rs_kiosk_application_finalize (GObject *object)
{
  RsKioskApplication *self = RS_KIOSK_APPLICATION (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->options, rs_kiosk_options_free);
  G_OBJECT_CLASS (rs_kiosk_application_parent_class)->finalize (object);
}

static void
rs_kiosk_application_class_init (RsKioskApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rs_kiosk_application_finalize;
  application_class->activate = rs_kiosk_application_activate;
  application_class->handle_local_options = rs_kiosk_application_handle_local_options;
  application_class->startup = rs_kiosk_application_startup;
  application_class->shutdown = rs_kiosk_application_shutdown;
}

static void
rs_kiosk_application_init (RsKioskApplication *self)
{
  rs_kiosk_options_declare (G_APPLICATION (self));
}

/**
 * rs_kiosk_application_new:
 *
 * Returns: (transfer full): the kiosk, to be run
 */
GtkApplication *
rs_kiosk_application_new (void)
{
  return g_object_new (RS_TYPE_KIOSK_APPLICATION, "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_NON_UNIQUE, NULL);
}

/**
 * rs_kiosk_application_get_status:
 *
 * Returns: 0 if all it was asked for is done, else 1
 */
int
rs_kiosk_application_get_status (RsKioskApplication *self)
{
  g_return_val_if_fail (RS_IS_KIOSK_APPLICATION (self), 1);

  return self->status;
}
