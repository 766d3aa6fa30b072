/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The host crane says something. */
#include "rs-studio-scene.h"

#include "rs-fit-label.h"
#include "rs-stage.h"

/* px of the design. */
#define CRANE_HEIGHT 200
#define TAIL 40
#define PADDING 48
#define GAP 16
#define RADIUS 36
#define LEAST_HEIGHT 220

#define WORDS_LINES 4
#define MORE_LINES 5

struct _RsStudioScene
{
  GtkWidget parent_instance;

  GtkWidget *crane;
  GtkWidget *words;
  GtkWidget *more;
  graphene_rect_t bubble;
  graphene_point_t tip; /* of its tail: where the crane's beak is */
};

G_DEFINE_FINAL_TYPE (RsStudioScene, rs_studio_scene, GTK_TYPE_WIDGET)

static int
get_natural (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int natural = 0;

  if (gtk_widget_get_visible (widget))
    gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

static gboolean
is_high (RsStudioScene *self)
{
  return rs_stage_get_scale (rs_stage_of (GTK_WIDGET (self)))->is_portrait;
}

static int
get_crane_width (RsStudioScene *self)
{
  return get_natural (self->crane, GTK_ORIENTATION_HORIZONTAL, -1);
}

/* px that are left for words beside or under the crane. */
static int
find_words_width (RsStudioScene *self, int width)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int around = 2 * rs_stage_px (stage, PADDING);

  if (!is_high (self))
    around += get_crane_width (self) + rs_stage_px (stage, TAIL);
  return MAX (width - around, 1);
}

static int
find_gap (RsStudioScene *self)
{
  return gtk_widget_get_visible (self->more)
             ? rs_stage_px (rs_stage_of (GTK_WIDGET (self)), GAP)
             : 0;
}

static int
find_height (RsStudioScene *self, int width)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int inner = find_words_width (self, width);
  int height = get_natural (self->words, GTK_ORIENTATION_VERTICAL, inner)
               + get_natural (self->more, GTK_ORIENTATION_VERTICAL, inner)
               + find_gap (self) + 2 * rs_stage_px (stage, PADDING);

  if (is_high (self))
    return height + rs_stage_px (stage, CRANE_HEIGHT) + rs_stage_px (stage, TAIL);
  return MAX (height, rs_stage_px (stage, LEAST_HEIGHT));
}

static GtkSizeRequestMode
rs_studio_scene_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rs_studio_scene_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  RsStudioScene *self = RS_STUDIO_SCENE (widget);
  RsStage *stage = rs_stage_of (widget);

  get_natural (self->crane, orientation, -1);
  get_natural (self->words, orientation, -1);
  get_natural (self->more, orientation, -1);
  *minimum = *natural = rs_stage_px (stage, LEAST_HEIGHT);
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size > 0)
    *natural = find_height (self, for_size);
}

static void
place_words (RsStudioScene *self)
{
  int padding = rs_stage_px (rs_stage_of (GTK_WIDGET (self)), PADDING);
  int x = (int)self->bubble.origin.x + padding, y = (int)self->bubble.origin.y + padding;
  int width = (int)self->bubble.size.width - 2 * padding;
  int height = (int)self->bubble.size.height - 2 * padding;
  int more = get_natural (self->more, GTK_ORIENTATION_VERTICAL, width);
  int rest = MAX (height - more - find_gap (self), 0);

  gtk_widget_size_allocate (self->words, &(GtkAllocation){ x, y, MAX (width, 0), rest },
                            -1);
  if (more > 0)
    gtk_widget_size_allocate (
        self->more,
        &(GtkAllocation){ x, y + rest + find_gap (self), MAX (width, 0), more }, -1);
}

static void
rs_studio_scene_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsStudioScene *self = RS_STUDIO_SCENE (widget);
  RsStage *stage = rs_stage_of (widget);
  int crane_width = get_crane_width (self);
  int crane_height = rs_stage_px (stage, CRANE_HEIGHT);
  int tail = rs_stage_px (stage, TAIL);
  int own = MIN (find_height (self, width), height);
  int top = (height - own) / 2;
  GtkAllocation crane = { 0, top + (own - crane_height) / 2, crane_width, crane_height };

  if (is_high (self))
    {
      crane.y = top;
      graphene_rect_init (&self->bubble, 0, (float)(top + crane_height + tail),
                          (float)width, (float)(own - crane_height - tail));
      graphene_point_init (&self->tip, (float)crane_width / 2,
                           (float)(top + crane_height + tail / 4));
    }
  else
    {
      graphene_rect_init (&self->bubble, (float)(crane_width + tail), (float)top,
                          (float)(width - crane_width - tail), (float)own);
      graphene_point_init (&self->tip, (float)(crane_width + tail / 4),
                           (float)(crane.y + crane_height / 3));
    }
  gtk_widget_size_allocate (self->crane, &crane, -1);
  place_words (self);
}

static void
draw_tail (RsStudioScene *self, cairo_t *cr)
{
  double half = rs_stage_px (rs_stage_of (GTK_WIDGET (self)), TAIL) / 2.0;
  double x = self->bubble.origin.x, y = self->bubble.origin.y;

  cairo_move_to (cr, self->tip.x, self->tip.y);
  if (is_high (self))
    {
      cairo_line_to (cr, self->tip.x - half, y + 1);
      cairo_line_to (cr, self->tip.x + half, y + 1);
    }
  else
    {
      cairo_line_to (cr, x + 1, self->tip.y - half);
      cairo_line_to (cr, x + 1, self->tip.y + half);
    }
  cairo_close_path (cr);
}

static void
rs_studio_scene_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsStudioScene *self = RS_STUDIO_SCENE (widget);
  RsStage *stage = rs_stage_of (widget);
  GskRoundedRect rounded;
  GdkRGBA color;
  cairo_t *cr;

  rs_tokens_rgba (RS_COLOR_NIGHT2, 1, &color);
  gsk_rounded_rect_init_from_rect (&rounded, &self->bubble,
                                   (float)rs_stage_px (stage, RADIUS));
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, &self->bubble);
  gtk_snapshot_pop (snapshot);
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget),
                                     (float)gtk_widget_get_height (widget)));
  gdk_cairo_set_source_rgba (cr, &color);
  draw_tail (self, cr);
  cairo_fill (cr);
  cairo_destroy (cr);
  GTK_WIDGET_CLASS (rs_studio_scene_parent_class)->snapshot (widget, snapshot);
}

static void
rs_studio_scene_dispose (GObject *object)
{
  RsStudioScene *self = RS_STUDIO_SCENE (object);

  g_clear_pointer (&self->crane, gtk_widget_unparent);
  g_clear_pointer (&self->words, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_studio_scene_parent_class)->dispose (object);
}

static void
rs_studio_scene_class_init (RsStudioSceneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_scene_dispose;
  widget_class->get_request_mode = rs_studio_scene_get_request_mode;
  widget_class->measure = rs_studio_scene_measure;
  widget_class->size_allocate = rs_studio_scene_size_allocate;
  widget_class->snapshot = rs_studio_scene_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rs-studio-scene");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
add_label (RsStudioScene *self, RsFont font, int lines, const char *look)
{
  GtkWidget *label = rs_fit_label_new (NULL, font);

  rs_fit_label_set_lines (RS_FIT_LABEL (label), lines);
  rs_fit_label_set_squeezable (RS_FIT_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, look);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

static void
rs_studio_scene_init (RsStudioScene *self)
{
  self->crane = rs_crane_new (RS_CRANE_LISTENS, CRANE_HEIGHT);
  rs_crane_set_night (RS_CRANE (self->crane), TRUE);
  gtk_widget_set_parent (self->crane, GTK_WIDGET (self));
  self->words = add_label (self, RS_FONT_TITLE, WORDS_LINES, "rs-title");
  self->more = add_label (self, RS_FONT_STORY, MORE_LINES, "rs-more");
  gtk_widget_set_visible (self->more, FALSE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_studio_scene_new: (transfer floating): the crane is silent. */
GtkWidget *
rs_studio_scene_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_SCENE, NULL);
}

/** rs_studio_scene_say: @more (nullable) is smaller. */
void
rs_studio_scene_say (RsStudioScene *self,
                     RsCranePose pose,
                     const char *words,
                     const char *more)
{
  g_return_if_fail (RS_IS_STUDIO_SCENE (self));
  g_return_if_fail (words != NULL);

  rs_crane_set_pose (RS_CRANE (self->crane), pose);
  rs_fit_label_set_text (RS_FIT_LABEL (self->words), words);
  rs_fit_label_set_text (RS_FIT_LABEL (self->more), more);
  gtk_widget_set_visible (self->more, more != NULL);
}
