/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The studio as a program: puts its parts together, in the order that shows soonest. */
#include "rs-studio-application.h"

#include "rs-player.h"
#include "rs-recorder.h"
#include "rs-renderer.h"
#include "rs-screen-options.h"
#include "rs-settings.h"
#include "rs-stage.h"
#include "rs-studio-folder.h"
#include "rs-studio-style.h"
#include "rs-studio-walk.h"
#include "rs-studio-window.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

#define APPLICATION_ID "ru.rodnaya_storona.Studio"

/* What the graphics can do is found out when nobody is waiting for anything. */
#define LEARN_SECONDS 20

/* Who walks the screens has no microphone: somebody hums. */
#define WALK_SOURCE "audiotestsrc is-live=true wave=sine freq=220 volume=0.12"

struct _RsStudioApplication
{
  GtkApplication parent_instance;

  RsScreenOptions options;
  RsSettings *settings;
  RsStudioFolder *folder;
  RsPace *pace;
  RsStudioFlow *flow;
  RsScreenWalk *walk;
  GtkWidget *window; /* owned by GTK */
  guint terminate;
  guint interrupt;
  guint learn;
  int status;
};

G_DEFINE_FINAL_TYPE (RsStudioApplication, rs_studio_application, GTK_TYPE_APPLICATION)

static gboolean
is_walk (RsStudioApplication *self)
{
  return self->options.screens != NULL;
}

static double
get_diagonal (RsStudioApplication *self)
{
  if (self->options.diagonal > 0)
    return self->options.diagonal;
  return rs_settings_get_diagonal (self->settings);
}

static void
on_settings_changed (RsStudioApplication *self)
{
  rs_screen_window_set_diagonal (RS_SCREEN_WINDOW (self->window), get_diagonal (self));
}

static void
on_learn (gpointer user_data)
{
  RsStudioApplication *self = user_data;

  self->learn = 0;
  rs_renderer_learn ();
}

/* No device is opened before somebody who may be recorded asks for it. */
static void
start_sound (RsStudioApplication *self)
{
  g_autoptr (RsRecorder) recorder = rs_recorder_new ();
  g_autoptr (RsPlayer) player = rs_player_new ();

  if (is_walk (self))
    rs_recorder_set_source (recorder, WALK_SOURCE);
  rs_studio_flow_set_sound (self->flow, recorder, player);
}

static void
on_walk_over (RsStudioApplication *self, gboolean is_whole)
{
  self->status = is_whole ? 0 : 1;
  g_application_quit (G_APPLICATION (self));
}

static void
start_walk (RsStudioApplication *self)
{
  self->walk = rs_studio_walk_new (RS_STUDIO_WINDOW (self->window), self->flow,
                                   self->pace, self->options.screens);
  g_signal_connect_object (self->walk, "over", G_CALLBACK (on_walk_over), self,
                           G_CONNECT_SWAPPED);
  rs_screen_walk_start (self->walk);
}

static gboolean
on_drawn_idle (gpointer user_data)
{
  RsStudioApplication *self = user_data;

  if (self->flow == NULL)
    return G_SOURCE_REMOVE;
  start_sound (self);
  if (is_walk (self))
    start_walk (self);
  else
    self->learn = g_timeout_add_once (LEARN_SECONDS * 1000, on_learn, self);
  return G_SOURCE_REMOVE;
}

static void
on_drawn (RsStudioApplication *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_drawn_idle, g_object_ref (self),
                   g_object_unref);
}

static void
on_left (RsStudioApplication *self)
{
  g_application_quit (G_APPLICATION (self));
}

static void
make_window (RsStudioApplication *self)
{
  RsStage *stage = rs_stage_get (NULL);
  g_autoptr (RsStudioKeeper) keeper = rs_studio_keeper_new (self->options.data);

  rs_studio_style_load (stage);
  rs_stage_set_speaker (stage, rs_studio_flow_get_speaker (self->flow));
  rs_stage_set_calm (stage, is_walk (self));
  self->options.diagonal = get_diagonal (self);
  self->window = rs_studio_window_new (GTK_APPLICATION (self), self->flow, keeper,
                                       &self->options);
  g_signal_connect_object (self->window, "drawn", G_CALLBACK (on_drawn), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->window, "left", G_CALLBACK (on_left), self,
                           G_CONNECT_SWAPPED);
}

static void
rs_studio_application_activate (GApplication *application)
{
  RsStudioApplication *self = RS_STUDIO_APPLICATION (application);

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
rs_studio_application_handle_local_options (GApplication *application,
                                            GVariantDict *arguments)
{
  RsStudioApplication *self = RS_STUDIO_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  g_autofree char *renderer = NULL;

  if (g_variant_dict_contains (arguments, "version"))
    {
      g_print ("rodnaya-studio %s\n", RS_VERSION);
      return 0;
    }
  if (!rs_screen_options_read (&self->options, arguments, &error))
    return refuse (error);
  self->folder = rs_studio_folder_open (self->options.data, is_walk (self), &error);
  if (self->folder == NULL)
    return refuse (error);
  self->settings = rs_settings_new (self->options.data);
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

static void
rs_studio_application_startup (GApplication *application)
{
  RsStudioApplication *self = RS_STUDIO_APPLICATION (application);
  g_autoptr (RsClock) clock = rs_clock_new ();

  /* A walk through the screens makes its own time: nothing moves on meanwhile. */
  self->pace = is_walk (self) ? rs_pace_new_manual () : rs_pace_new ();
  self->flow = rs_studio_flow_new (rs_studio_folder_get_path (self->folder), self->pace,
                                   clock);
  G_APPLICATION_CLASS (rs_studio_application_parent_class)->startup (application);
  self->terminate = g_unix_signal_add (SIGTERM, on_terminate, self);
  self->interrupt = g_unix_signal_add (SIGINT, on_terminate, self);
}

static void
rs_studio_application_shutdown (GApplication *application)
{
  RsStudioApplication *self = RS_STUDIO_APPLICATION (application);

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
  g_clear_object (&self->flow);
  g_clear_object (&self->pace);
  G_APPLICATION_CLASS (rs_studio_application_parent_class)->shutdown (application);
}

static void
rs_studio_application_finalize (GObject *object)
{
  RsStudioApplication *self = RS_STUDIO_APPLICATION (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->folder, rs_studio_folder_close);
  rs_screen_options_clear (&self->options);
  G_OBJECT_CLASS (rs_studio_application_parent_class)->finalize (object);
}

static void
rs_studio_application_class_init (RsStudioApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rs_studio_application_finalize;
  application_class->activate = rs_studio_application_activate;
  application_class->handle_local_options = rs_studio_application_handle_local_options;
  application_class->startup = rs_studio_application_startup;
  application_class->shutdown = rs_studio_application_shutdown;
}

static void
rs_studio_application_init (RsStudioApplication *self)
{
  rs_screen_options_declare (G_APPLICATION (self), NULL, 0);
  g_application_set_option_context_summary (
      G_APPLICATION (self),
      C_ ("studio-help summary", "Where pupils record stories for the museum."));
}

/**
 * rs_studio_application_new:
 *
 * Returns: (transfer full): the studio, to be run
 */
GtkApplication *
rs_studio_application_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_APPLICATION, "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_NON_UNIQUE, NULL);
}

/**
 * rs_studio_application_get_status:
 *
 * Returns: 0 if all it was asked for is done, else 1
 */
int
rs_studio_application_get_status (RsStudioApplication *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_APPLICATION (self), 1);

  return self->status;
}
