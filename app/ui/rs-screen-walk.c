/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Walks every screen and leaves a picture of each. */
#include "rs-screen-walk.h"

#include "rs-file.h"
#include "rs-screen-shot.h"

/* ms between two looks whether the screen stands */
#define LOOK_MS 40
/* Frames in a row that must find it still: words that have just learnt how much room
 * they have are drawn anew. */
#define STILL_FRAMES 3
/* s; a machine may be very busy, but not for ever */
#define LONGEST_WAIT 30
/* Pictures that are being written, 8 MB each and as much again for the writer: screens
 * come faster than they can be written. */
#define MOST_WRITING 2

enum
{
  ARRIVED,
  OVER,
  N_SIGNALS,
};

struct _RsScreenWalk
{
  GObject parent_instance;

  GtkWindow *window; /* owned by GTK, outlives the walk */
  RsScreenSteps steps;
  gpointer user_data;
  GDestroyNotify destroy;
  char *folder;
  guint index;
  gboolean is_whole;
  guint n_writing;
  gboolean is_waiting; /* to go on when fewer are being written */
  guint n_still;
  gint64 until;     /* monotonic us: then it is looked at as it is */
  guint look;       /* asks for frames while one is waited for */
  gulong painted;   /* handler of the frame that was asked for */
  GdkTexture *shot; /* of the screen that was reached */
  guint arrival;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsScreenWalk, rs_screen_walk, G_TYPE_OBJECT)

static void walk_on (RsScreenWalk *self);

static void
end_if_written (RsScreenWalk *self)
{
  if (self->n_writing == 0 && self->index >= self->steps.n)
    g_signal_emit (self, signals[OVER], 0, self->is_whole);
}

static void
walk_on_if_written (RsScreenWalk *self)
{
  self->is_waiting = self->n_writing >= MOST_WRITING;
  if (!self->is_waiting)
    walk_on (self);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsScreenWalk) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!rs_screen_shot_write_finish (result, &error))
    {
      g_message ("%s", error->message);
      self->is_whole = FALSE;
    }
  self->n_writing--;
  if (self->is_waiting)
    walk_on_if_written (self);
  else
    end_if_written (self);
}

static char *
make_path (RsScreenWalk *self)
{
  g_autofree char *name = g_strconcat (
      self->steps.get_name (self->index, self->user_data), ".png", NULL);

  return g_build_filename (self->folder, name, NULL);
}

static void
write_shot (RsScreenWalk *self)
{
  g_autoptr (GdkTexture) shot = g_steal_pointer (&self->shot);
  g_autofree char *path = make_path (self);

  self->n_writing++;
  rs_screen_shot_write_async (shot, path, on_written, g_object_ref (self));
}

static GdkFrameClock *
get_clock (RsScreenWalk *self)
{
  return gtk_widget_get_frame_clock (GTK_WIDGET (self->window));
}

static void
stop_looking (RsScreenWalk *self)
{
  g_clear_handle_id (&self->look, g_source_remove);
  if (self->painted != 0)
    g_signal_handler_disconnect (get_clock (self), self->painted);
  self->painted = 0;
}

static gboolean
on_arrival (gpointer user_data)
{
  RsScreenWalk *self = user_data;

  self->arrival = 0;
  g_signal_emit (self, signals[ARRIVED], 0,
                 self->steps.get_name (self->index, self->user_data));
  if (self->folder != NULL)
    write_shot (self);
  g_clear_object (&self->shot);
  self->index++;
  walk_on_if_written (self);
  return G_SOURCE_REMOVE;
}

/* Who is told may take long or draw again, so not within a frame; but before anything
 * changes that is not laid out yet. */
static void
arrive (RsScreenWalk *self)
{
  stop_looking (self);
  self->arrival = g_idle_add_full (G_PRIORITY_HIGH, on_arrival, self, NULL);
}

static gboolean
is_there (RsScreenWalk *self)
{
  return self->steps.is_there == NULL
         || self->steps.is_there (self->index, self->user_data);
}

/* Only now is all of the window drawn: a moment later it may have changed again. */
static void
on_after_paint (GdkFrameClock *clock, RsScreenWalk *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  g_signal_handler_disconnect (clock, self->painted);
  self->painted = 0;
  self->n_still = is_there (self) && rs_screen_shot_is_still (window) ? self->n_still + 1
                                                                      : 0;
  if (self->n_still < STILL_FRAMES)
    return;
  self->shot = rs_screen_shot_draw (self->window);
  if (self->shot != NULL)
    arrive (self);
}

static gboolean
on_look (gpointer user_data)
{
  RsScreenWalk *self = user_data;
  GdkFrameClock *clock = get_clock (self);

  if (g_get_monotonic_time () > self->until)
    {
      self->look = 0;
      self->shot = rs_screen_shot_draw (self->window);
      arrive (self);
      return G_SOURCE_REMOVE;
    }
  if (clock != NULL && self->painted == 0)
    {
      self->painted = g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint),
                                        self);
      gtk_widget_queue_draw (GTK_WIDGET (self->window));
    }
  return G_SOURCE_CONTINUE;
}

static void
look (RsScreenWalk *self)
{
  self->n_still = 0;
  self->until = g_get_monotonic_time () + LONGEST_WAIT * G_TIME_SPAN_SECOND;
  self->look = g_timeout_add (LOOK_MS, on_look, self);
}

static void
walk_on (RsScreenWalk *self)
{
  for (; self->index < self->steps.n; self->index++)
    if (self->steps.take (self->index, self->user_data))
      {
        look (self);
        return;
      }
  end_if_written (self);
}

static void
rs_screen_walk_dispose (GObject *object)
{
  RsScreenWalk *self = RS_SCREEN_WALK (object);

  stop_looking (self);
  self->is_waiting = FALSE;
  g_clear_handle_id (&self->arrival, g_source_remove);
  g_clear_object (&self->shot);
  if (self->destroy != NULL)
    self->destroy (g_steal_pointer (&self->user_data));
  self->destroy = NULL;
  g_clear_pointer (&self->folder, g_free);
  G_OBJECT_CLASS (rs_screen_walk_parent_class)->dispose (object);
}

static void
rs_screen_walk_class_init (RsScreenWalkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_screen_walk_dispose;
  signals[ARRIVED] = g_signal_new ("arrived", RS_TYPE_SCREEN_WALK, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OVER] = g_signal_new ("over", RS_TYPE_SCREEN_WALK, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
rs_screen_walk_init (RsScreenWalk *self)
{
  self->is_whole = TRUE;
}

/**
 * rs_screen_walk_new:
 * @steps: where it goes, copied
 * @user_data: what they go through
 * @destroy: (nullable): frees it
 * @folder: (nullable): where pictures go, made if it is not there; %NULL only walks
 *
 * Returns: (transfer full): a walk that has not begun
 */
RsScreenWalk *
rs_screen_walk_new (GtkWindow *window,
                    const RsScreenSteps *steps,
                    gpointer user_data,
                    GDestroyNotify destroy,
                    const char *folder)
{
  RsScreenWalk *self = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);
  g_return_val_if_fail (steps != NULL, NULL);

  self = g_object_new (RS_TYPE_SCREEN_WALK, NULL);
  self->window = window;
  self->steps = *steps;
  self->user_data = user_data;
  self->destroy = destroy;
  self->folder = g_strdup (folder);
  return self;
}

/** rs_screen_walk_start: goes to the first screen, and from there by itself. */
void
rs_screen_walk_start (RsScreenWalk *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (RS_IS_SCREEN_WALK (self));

  if (self->folder != NULL && !rs_file_make_folder (self->folder, &error))
    {
      g_message ("%s", error->message);
      self->is_whole = FALSE;
      self->index = self->steps.n;
    }
  walk_on (self);
}
