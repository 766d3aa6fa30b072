/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One photo: loads it, fades over, drifts; draws the crane where there is none. */
#include "rs-picture.h"

#include "rs-error.h"
#include "rs-layer.h"
#include "rs-stage.h"

/* ms; the fade of calm mode is never longer. */
#define DEFAULT_FADE 240
#define CALM_FADE 150

/* How far a drifting photo comes nearer. */
#define DRIFT_ZOOM 0.06

struct _RsPicture
{
  GtkWidget parent_instance;
  RsPictureFit fit;
  RsPictureFrame frame;
  GdkRGBA mat;
  char *path;
  char *thumb; /* of the same photo, NULL if there is none */
  int thumb_width, thumb_height;
  guint fade_ms, drift_ms;

  GCancellable *cancellable; /* of the photo that is being read */
  int asked_width, asked_height;
  gboolean is_fresh; /* the path is new, not only the size */
  gboolean is_missing;
  RsLayer now, before;
  guint tick_id;
  gint64 fade_start, drift_start; /* of the frame clock, µs; 0: does not run */
};

enum
{
  SIGNAL_SHOWN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsPicture, rs_picture, GTK_TYPE_WIDGET)

static gint64
get_frame_time (RsPicture *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  return clock != NULL ? gdk_frame_clock_get_frame_time (clock) : 0;
}

static guint
get_fade (RsPicture *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  return rs_stage_is_calm (rs_stage_of (widget), widget) ? MIN (self->fade_ms, CALM_FADE)
                                                         : self->fade_ms;
}

/* 0–1, eased at both ends. */
static double
get_progress (gint64 start, gint64 now, guint ms, gboolean eased)
{
  double t;

  if (start == 0 || ms == 0)
    return 1;
  t = CLAMP ((double)(now - start) / (ms * 1000.0), 0, 1);
  return eased ? t * t * (3 - 2 * t) : t;
}

static void
stand_still (RsPicture *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  self->fade_start = self->drift_start = 0;
  rs_layer_clear (&self->before);
  rs_layer_forget_surface (&self->now);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsPicture *self = RS_PICTURE (widget);
  gint64 time = gdk_frame_clock_get_frame_time (clock);
  double drift = get_progress (self->drift_start, time, self->drift_ms, FALSE);

  if (self->drift_start != 0)
    self->now.zoom = 1 + DRIFT_ZOOM * drift;
  if (self->fade_start != 0
      && get_progress (self->fade_start, time, get_fade (self), FALSE) >= 1)
    {
      self->fade_start = 0;
      rs_layer_clear (&self->before);
    }
  gtk_widget_queue_draw (widget);
  if (self->fade_start != 0 || (self->drift_start != 0 && drift < 1))
    return G_SOURCE_CONTINUE;
  self->tick_id = 0;
  stand_still (self);
  return G_SOURCE_REMOVE;
}

static void
start_moving (RsPicture *self, gboolean fades)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gint64 time = get_frame_time (self);
  gboolean drifts = self->drift_ms > 0 && self->now.texture != NULL
                    && !rs_stage_is_calm (rs_stage_of (widget), widget);

  stand_still (self);
  if (!gtk_widget_get_mapped (widget) || time == 0)
    return;
  self->fade_start = fades ? time : 0;
  self->drift_start = drifts ? time : 0;
  if (fades || drifts)
    self->tick_id = gtk_widget_add_tick_callback (widget, on_tick, NULL, NULL);
}

static gboolean
tell_shown (gpointer data)
{
  g_autoptr (RsPicture) self = data;

  g_signal_emit (self, signals[SIGNAL_SHOWN], 0, !self->is_missing);
  return G_SOURCE_REMOVE;
}

/* @texture: (nullable): NULL for the crane in a frame. */
static void
show (RsPicture *self, GdkTexture *texture)
{
  RsLayer old = { 0 };
  gboolean fades = self->is_fresh && get_fade (self) > 0 && self->now.texture != NULL
                   && texture != NULL;

  if (fades)
    {
      old.texture = g_object_ref (self->now.texture);
      old.zoom = self->now.zoom;
    }
  rs_layer_set (&self->now, texture);
  self->is_missing = texture == NULL;
  start_moving (self, fades);
  if (self->fade_start != 0)
    self->before = old;
  else
    rs_layer_clear (&old);
  self->is_fresh = FALSE;
  /* Later: this may run while the widget is being laid out. */
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, tell_shown, g_object_ref (self), NULL);
}

static void load (RsPicture *self);

/* The thumb is missing or broken: the photo itself may be whole. */
static void
load_without_thumb (RsPicture *self)
{
  g_clear_pointer (&self->thumb, g_free);
  self->asked_width = self->asked_height = 0;
  load (self);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsPicture) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = rs_texture_loader_load_finish (
      RS_TEXTURE_LOADER (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      || g_error_matches (error, RS_ERROR, RS_ERROR_CANCELLED))
    return;
  g_clear_object (&self->cancellable);
  if (texture == NULL && self->thumb != NULL)
    load_without_thumb (self);
  else
    show (self, texture);
}

static void
stop_loading (RsPicture *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* The thumb where it need not be made larger, whatever the screen. */
static const char *
choose_copy (RsPicture *self, int width, int height)
{
  gboolean is_wide = self->thumb_width >= width, is_high = self->thumb_height >= height;

  if (self->thumb == NULL)
    return self->path;
  if (self->fit == RS_PICTURE_COVER)
    return is_wide && is_high ? self->thumb : self->path;
  return is_wide || is_high ? self->thumb : self->path;
}

static void
load (RsPicture *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RsTextureLoader *loader = rs_stage_get_loader (rs_stage_of (widget));
  int factor = gtk_widget_get_scale_factor (widget);
  int width = gtk_widget_get_width (widget) * factor;
  int height = gtk_widget_get_height (widget) * factor;
  gboolean cover = self->fit == RS_PICTURE_COVER;
  const char *path = choose_copy (self, width, height);
  GdkTexture *kept;

  if (self->path == NULL || width <= 0 || height <= 0
      || (width == self->asked_width && height == self->asked_height))
    return;
  stop_loading (self);
  self->asked_width = width;
  self->asked_height = height;
  kept = rs_texture_loader_peek (loader, path, width, height, cover);
  if (kept != NULL)
    {
      show (self, kept);
      return;
    }
  self->cancellable = g_cancellable_new ();
  rs_texture_loader_load_async (loader, path, width, height, cover, self->cancellable,
                                on_loaded, g_object_ref (self));
}

static void
rs_picture_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  load (RS_PICTURE (widget));
}

static void
init_outline (RsPicture *self, int width, int height, GskRoundedRect *outline)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  float radius = 0;
  graphene_rect_t rect = GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height);
  graphene_size_t corner, none = GRAPHENE_SIZE_INIT (0, 0);

  if (self->frame == RS_PICTURE_FRAME_PHOTO)
    radius = (float)rs_stage_size (stage, RS_SIZE_PHOTO_RADIUS);
  else if (self->frame == RS_PICTURE_FRAME_TILE)
    radius = (float)(rs_stage_size (stage, RS_SIZE_TILE_RADIUS)
                     - rs_stage_size (stage, RS_SIZE_OUTLINE));
  corner = GRAPHENE_SIZE_INIT (radius, radius);
  gsk_rounded_rect_init (outline, &rect, &corner, &corner,
                         self->frame == RS_PICTURE_FRAME_TILE ? &none : &corner,
                         self->frame == RS_PICTURE_FRAME_TILE ? &none : &corner);
}

static void
snapshot_missing (RsPicture *self, GtkSnapshot *snapshot, int width, int height)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  RsDrawing *crane = rs_stage_get_drawing (stage, "crane/thinks");
  float inset = (float)rs_stage_px (stage, 24), line = (float)rs_stage_px (stage, 4);
  double crane_height = MIN (rs_stage_px (stage, 220), height * 0.62);
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height);
  graphene_rect_t inner = all;
  GskRoundedRect frame;
  GdkRGBA birch;
  cairo_t *cr;

  rs_tokens_rgba (RS_COLOR_BIRCH, 1, &birch);
  graphene_rect_inset (&inner, inset, inset);
  if (inner.size.width > 4 * inset && inner.size.height > 4 * inset)
    {
      gsk_rounded_rect_init_from_rect (&frame, &inner, inset / 2);
      gtk_snapshot_append_border (snapshot, &frame, (float[4]){ line, line, line, line },
                                  (GdkRGBA[4]){ birch, birch, birch, birch });
    }
  if (crane == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &all);
  cairo_translate (cr, 0, (height - crane_height) / 2);
  rs_drawing_draw (crane, cr, width, crane_height, NULL);
  cairo_destroy (cr);
}

static gboolean
is_drawn_by_cairo (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);

  return native != NULL && GSK_IS_CAIRO_RENDERER (gtk_native_get_renderer (native));
}

static void
snapshot_moving (RsPicture *self, GtkSnapshot *snapshot, int width, int height)
{
  gboolean cover = self->fit == RS_PICTURE_COVER;
  double progress = get_progress (self->fade_start, get_frame_time (self),
                                  get_fade (self), TRUE);
  graphene_rect_t now, before;
  cairo_t *cr;

  rs_layer_get_rect (&self->now, width, height, cover, &now);
  rs_layer_get_rect (&self->before, width, height, cover, &before);
  if (is_drawn_by_cairo (GTK_WIDGET (self)))
    {
      cr = gtk_snapshot_append_cairo (
          snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
      if (progress < 1)
        rs_layer_paint (&self->before, cr, &before,
                        graphene_rect_contains_rect (&now, &before) ? 1 : 1 - progress);
      rs_layer_paint (&self->now, cr, &now, progress);
      cairo_destroy (cr);
      return;
    }
  if (progress >= 1)
    {
      rs_layer_snapshot (&self->now, snapshot, &now);
      return;
    }
  gtk_snapshot_push_cross_fade (snapshot, progress);
  rs_layer_snapshot (&self->before, snapshot, &before);
  gtk_snapshot_pop (snapshot);
  rs_layer_snapshot (&self->now, snapshot, &now);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_photo (RsPicture *self, GtkSnapshot *snapshot, int width, int height)
{
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height), rect;

  rs_layer_get_rect (&self->now, width, height, self->fit == RS_PICTURE_COVER, &rect);
  if (self->now.texture == NULL || self->fade_start != 0
      || !graphene_rect_contains_rect (&rect, &all))
    gtk_snapshot_append_color (snapshot, &self->mat, &all);
  if (self->is_missing)
    snapshot_missing (self, snapshot, width, height);
  else if (self->tick_id != 0)
    snapshot_moving (self, snapshot, width, height);
  else
    rs_layer_snapshot (&self->now, snapshot, &rect);
}

static void
rs_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsPicture *self = RS_PICTURE (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  float line = (float)rs_stage_size (rs_stage_of (widget), RS_SIZE_OUTLINE);
  GskRoundedRect outline;
  GdkRGBA color;

  if (width <= 0 || height <= 0)
    return;
  init_outline (self, width, height, &outline);
  if (self->frame == RS_PICTURE_FRAME_NONE)
    gtk_snapshot_push_clip (snapshot, &outline.bounds);
  else
    gtk_snapshot_push_rounded_clip (snapshot, &outline);
  snapshot_photo (self, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
  if (self->frame != RS_PICTURE_FRAME_PHOTO)
    return;
  rs_tokens_rgba (RS_COLOR_LINE, 1, &color);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ line, line, line, line },
                              (GdkRGBA[4]){ color, color, color, color });
}

static void
rs_picture_unmap (GtkWidget *widget)
{
  stand_still (RS_PICTURE (widget));
  GTK_WIDGET_CLASS (rs_picture_parent_class)->unmap (widget);
}

static void
rs_picture_dispose (GObject *object)
{
  RsPicture *self = RS_PICTURE (object);

  stop_loading (self);
  rs_layer_clear (&self->now);
  rs_layer_clear (&self->before);
  G_OBJECT_CLASS (rs_picture_parent_class)->dispose (object);
}

static void
rs_picture_finalize (GObject *object)
{
  g_free (RS_PICTURE (object)->path);
  g_free (RS_PICTURE (object)->thumb);
  G_OBJECT_CLASS (rs_picture_parent_class)->finalize (object);
}

static void
rs_picture_class_init (RsPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_picture_dispose;
  object_class->finalize = rs_picture_finalize;
  widget_class->size_allocate = rs_picture_size_allocate;
  widget_class->snapshot = rs_picture_snapshot;
  widget_class->unmap = rs_picture_unmap;
  signals[SIGNAL_SHOWN] = g_signal_new ("shown", RS_TYPE_PICTURE, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  gtk_widget_class_set_css_name (widget_class, "rs-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rs_picture_init (RsPicture *self)
{
  self->fade_ms = DEFAULT_FADE;
  self->now.zoom = self->before.zoom = 1;
  rs_tokens_rgba (RS_COLOR_PAPER, 1, &self->mat);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_picture_new: (transfer floating): no picture yet. */
GtkWidget *
rs_picture_new (RsPictureFit fit, RsPictureFrame frame)
{
  GtkWidget *self = g_object_new (RS_TYPE_PICTURE, NULL);

  rs_picture_set_look (RS_PICTURE (self), fit, frame);
  return self;
}

/** rs_picture_set_look: how the photo lies in its place, and what is around it. */
void
rs_picture_set_look (RsPicture *self, RsPictureFit fit, RsPictureFrame frame)
{
  g_return_if_fail (RS_IS_PICTURE (self));

  self->fit = fit;
  self->frame = frame;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * rs_picture_set_path:
 * @path: (nullable): a JPEG or PNG of ours; %NULL for the empty mat
 *
 * The old photo stays until the new one is read; out of sight it goes at once, so that
 * a page never begins with what was on it before.
 */
void
rs_picture_set_path (RsPicture *self, const char *path)
{
  g_return_if_fail (RS_IS_PICTURE (self));

  if (g_strcmp0 (self->path, path) == 0)
    return;
  stop_loading (self);
  g_free (self->path);
  self->path = g_strdup (path);
  g_clear_pointer (&self->thumb, g_free);
  self->asked_width = self->asked_height = 0;
  self->is_fresh = TRUE;
  if (path == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      rs_layer_clear (&self->now);
      self->is_missing = FALSE;
      stand_still (self);
    }
  load (self);
}

/**
 * rs_picture_set_thumb:
 * @path: (nullable): a smaller copy of the photo that rs_picture_set_path() has set
 * @width: of that copy, px
 * @height: likewise
 *
 * Where the picture is shown no larger than this copy, this is the one that is read: it
 * takes a tenth of the time. The next rs_picture_set_path() forgets it.
 */
void
rs_picture_set_thumb (RsPicture *self, const char *path, int width, int height)
{
  g_return_if_fail (RS_IS_PICTURE (self));

  g_free (self->thumb);
  self->thumb = g_strdup (path);
  self->thumb_width = width;
  self->thumb_height = height;
  stop_loading (self);
  self->asked_width = self->asked_height = 0;
  load (self);
}

/** rs_picture_get_path: (nullable) */
const char *
rs_picture_get_path (RsPicture *self)
{
  g_return_val_if_fail (RS_IS_PICTURE (self), NULL);

  return self->path;
}

/** rs_picture_set_description: (nullable): what is seen, for who does not. */
void
rs_picture_set_description (RsPicture *self, const char *description)
{
  g_return_if_fail (RS_IS_PICTURE (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  description != NULL ? description : "", -1);
}

/** rs_picture_set_fade: ms of the fade from one photo to the next; 0 for none. */
void
rs_picture_set_fade (RsPicture *self, guint ms)
{
  g_return_if_fail (RS_IS_PICTURE (self));

  self->fade_ms = ms;
}

/** rs_picture_set_mat: the ground beside a photo of another shape. */
void
rs_picture_set_mat (RsPicture *self, const GdkRGBA *mat)
{
  g_return_if_fail (RS_IS_PICTURE (self));
  g_return_if_fail (mat != NULL);

  self->mat = *mat;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_picture_set_drift: ms in which a new photo comes 6 % nearer; 0 for none. */
void
rs_picture_set_drift (RsPicture *self, guint ms)
{
  g_return_if_fail (RS_IS_PICTURE (self));

  self->drift_ms = ms;
}

/** rs_picture_is_still: whether nothing moves and nothing is being read. */
gboolean
rs_picture_is_still (RsPicture *self)
{
  g_return_val_if_fail (RS_IS_PICTURE (self), TRUE);

  return self->tick_id == 0 && self->cancellable == NULL;
}

/** rs_picture_get_photo_rect: where the photo lies in the widget, px of the screen. */
void
rs_picture_get_photo_rect (RsPicture *self, graphene_rect_t *rect)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (RS_IS_PICTURE (self));
  g_return_if_fail (rect != NULL);

  rs_layer_get_rect (&self->now, gtk_widget_get_width (widget),
                     gtk_widget_get_height (widget), self->fit == RS_PICTURE_COVER, rect);
}
