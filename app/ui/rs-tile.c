/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture to touch, with a label and the edge of its section. */
#include "rs-tile.h"

#include "rs-badge.h"
#include "rs-fit-label.h"
#include "rs-icon.h"
#include "rs-initial.h"
#include "rs-picture.h"
#include "rs-stage.h"
#include "rs-tile-frame.h"
#include "rs-tile-person.h"

#include <math.h>

/* px of the design. */
#define BAND_LEAST 96.0
#define BAND_MOST 124.0
#define BAND_SHARE 0.26
#define BADGE 72
#define BADGE_INSET 20
#define ICON_LEAST 96
#define ICON_SHARE 0.62 /* of what the label leaves */
#define HALO 10
#define LABEL_INSET 5 /* above and below a label */
#define NOTE 46       /* the line below it */
#define PRESS_DEPTH 4
#define TILE_SLOP 14
#define LEAST_SIDE 112

/* ms and px of the design: two shakes when a choice is not it. */
#define SHAKE_MS 240
#define SHAKE_PX 12.0

#define FADED_OPACITY 0.55

struct _RsTile
{
  RsTouchButton parent_instance;
  GtkWidget *picture, *icon, *label, *note, *badge, *check;
  GtkWidget *initial; /* NULL: not a tile of somebody */
  char *label_text, *description, *badge_name, *check_name;
  GdkRGBA edge;
  RsTileState state;
  gboolean is_checked;
  guint shake_id;
  gint64 shake_start;
  double offset; /* px of the screen, while it shakes */
};

G_DEFINE_FINAL_TYPE (RsTile, rs_tile, RS_TYPE_TOUCH_BUTTON)

static gboolean
is_pressed (RsTile *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_ACTIVE) != 0;
}

static gboolean
has_thick_edge (RsTile *self)
{
  return self->state == RS_TILE_SELECTED || self->state == RS_TILE_RIGHT
         || self->state == RS_TILE_HINT;
}

/* px of the line below the label */
static int
get_note (RsTile *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  return gtk_widget_get_visible (self->note) ? rs_stage_px (stage, NOTE) : 0;
}

/* The band of the label and the note; all of the tile where there is no picture. */
static int
get_band (RsTile *self, int height)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  if (!gtk_widget_get_visible (self->picture) && !gtk_widget_get_visible (self->icon))
    return height;
  if (self->label_text == NULL)
    return 0;
  return (int)CLAMP (height * BAND_SHARE, rs_stage_px (stage, BAND_LEAST),
                     rs_stage_px (stage, BAND_MOST))
         + get_note (self);
}

static void
rs_tile_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  int least = rs_stage_px (rs_stage_of (widget), LEAST_SIDE);
  int unused;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_measure (child, orientation, -1, &unused, NULL, NULL, NULL);
  *minimum = *natural = least;
}

static void
allocate (GtkWidget *child, int x, int y, int width, int height)
{
  gtk_widget_size_allocate (
      child, &(GtkAllocation){ x, y, MAX (width, 0), MAX (height, 0) }, -1);
}

static void
allocate_badges (RsTile *self, int width, int shift)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int badge = rs_stage_px (stage, BADGE), inset = rs_stage_px (stage, BADGE_INSET);

  allocate (self->badge, inset, inset + shift, badge, badge);
  allocate (self->check, width - inset - badge, inset + shift, badge, badge);
}

static void
allocate_words (RsTile *self, int x, int y, int width, int height)
{
  int inset = rs_stage_px (rs_stage_of (GTK_WIDGET (self)), LABEL_INSET);
  int note = get_note (self);

  allocate (self->label, x, y + inset, width, height - 2 * inset - note);
  allocate (self->note, x, y + height - 2 * inset - note, width, note);
}

static void
allocate_part (GtkWidget *child, const GdkRectangle *part, int shift)
{
  allocate (child, part->x, part->y + shift, part->width, part->height);
}

static void
allocate_person (RsTile *self, int width, int height, int shift)
{
  RsTilePerson parts;

  rs_tile_person_init (&parts, rs_stage_of (GTK_WIDGET (self)), width, height,
                       get_note (self));
  allocate_part (self->initial, &parts.initial, shift);
  allocate_part (self->badge, &parts.badge, shift);
  allocate_part (self->check, &parts.check, shift);
  allocate_words (self, parts.words.x, parts.words.y + shift, parts.words.width,
                  parts.words.height);
  if (!parts.stands)
    return;
  rs_tile_person_center (&parts, self->label);
  rs_tile_person_center (&parts, self->note);
}

static void
rs_tile_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsTile *self = RS_TILE (widget);
  RsStage *stage = rs_stage_of (widget);
  int thin = rs_stage_size (stage, RS_SIZE_OUTLINE);
  int edge = rs_stage_size (stage, RS_SIZE_TILE_EDGE);
  int padding = rs_stage_size (stage, RS_SIZE_PADDING);
  int shift = is_pressed (self) ? rs_stage_px (stage, PRESS_DEPTH) : 0;
  int inner = height - thin - edge, band = get_band (self, inner);
  int icon = MAX ((int)(MIN (width, inner - band) * ICON_SHARE),
                  rs_stage_px (stage, ICON_LEAST));

  if (self->initial != NULL)
    {
      allocate_person (self, width, inner, shift);
      return;
    }
  allocate (self->picture, thin, thin + shift, width - 2 * thin, inner - band);
  allocate (self->icon, (width - icon) / 2, thin + shift + (inner - band - icon) / 2,
            icon, icon);
  allocate_words (self, padding + thin, thin + inner - band + shift,
                  width - 2 * (padding + thin), band);
  allocate_badges (self, width, shift);
}

static void
init_frame (RsTile *self, RsTileFrame *frame)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RsStage *stage = rs_stage_of (widget);
  const graphene_rect_t rect = GRAPHENE_RECT_INIT (
      0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget));
  int line = rs_stage_size (stage,
                            has_thick_edge (self) ? RS_SIZE_SELECTED : RS_SIZE_OUTLINE);
  int lower = is_pressed (self) || has_thick_edge (self)
                  ? line
                  : rs_stage_size (stage, RS_SIZE_TILE_EDGE);

  rs_tile_frame_init (frame, &rect, (float)rs_stage_size (stage, RS_SIZE_TILE_RADIUS),
                      (float)line, (float)lower);
  if (has_thick_edge (self))
    {
      rs_tokens_rgba (self->state == RS_TILE_SELECTED ? RS_COLOR_BERD : RS_COLOR_OK, 1,
                      &frame->line);
      frame->edge = frame->line;
    }
  else
    frame->edge = self->edge;
}

static void
snapshot_tile (RsTile *self, GtkSnapshot *snapshot, const RsTileFrame *frame)
{
  GtkWidget *widget = GTK_WIDGET (self);

  rs_tile_frame_snapshot (frame, snapshot);
  gtk_snapshot_push_rounded_clip (snapshot, &frame->inner);
  gtk_widget_snapshot_child (widget, self->picture, snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_widget_snapshot_child (widget, self->icon, snapshot);
  gtk_widget_snapshot_child (widget, self->label, snapshot);
  gtk_widget_snapshot_child (widget, self->note, snapshot);
  if (self->initial != NULL)
    gtk_widget_snapshot_child (widget, self->initial, snapshot);
  gtk_widget_snapshot_child (widget, self->badge, snapshot);
  gtk_widget_snapshot_child (widget, self->check, snapshot);
}

static void
rs_tile_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsTile *self = RS_TILE (widget);
  RsTileFrame frame;

  init_frame (self, &frame);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)self->offset, 0));
  if (self->state == RS_TILE_HINT)
    rs_tile_frame_snapshot_halo (&frame, snapshot,
                                 (float)rs_stage_px (rs_stage_of (widget), HALO));
  snapshot_tile (self, snapshot, &frame);
  if (self->state == RS_TILE_FADED)
    rs_tile_frame_snapshot_veil (&frame, snapshot, FADED_OPACITY);
  gtk_snapshot_restore (snapshot);
}

static void
rs_tile_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  if ((previous ^ gtk_widget_get_state_flags (widget)) & GTK_STATE_FLAG_ACTIVE)
    {
      gtk_widget_queue_allocate (widget);
      gtk_widget_queue_draw (widget);
    }
  GTK_WIDGET_CLASS (rs_tile_parent_class)->state_flags_changed (widget, previous);
}

static void
update_name (RsTile *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *name = NULL;

  if (self->label_text != NULL)
    g_strv_builder_add (builder, self->label_text);
  else if (self->description != NULL)
    g_strv_builder_add (builder, self->description);
  if (gtk_widget_get_visible (self->note))
    g_strv_builder_add (builder, rs_fit_label_get_text (RS_FIT_LABEL (self->note)));
  if (self->badge_name != NULL)
    g_strv_builder_add (builder, self->badge_name);
  if (self->is_checked && self->check_name != NULL)
    g_strv_builder_add (builder, self->check_name);
  parts = g_strv_builder_end (builder);
  name = g_strjoinv (", ", parts);
  rs_touch_button_set_name (RS_TOUCH_BUTTON (self), name);
}

static void
update_check (RsTile *self)
{
  gtk_widget_set_visible (self->check, self->is_checked || self->state == RS_TILE_RIGHT);
  update_name (self);
}

static void
stop_shaking (RsTile *self)
{
  if (self->shake_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->shake_id);
  self->shake_id = 0;
  self->offset = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
on_shake (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsTile *self = RS_TILE (widget);
  double t = (double)(gdk_frame_clock_get_frame_time (clock) - self->shake_start)
             / (SHAKE_MS * 1000.0);

  if (t >= 1)
    {
      self->shake_id = 0;
      stop_shaking (self);
      return G_SOURCE_REMOVE;
    }
  self->offset = rs_stage_px (rs_stage_of (widget), SHAKE_PX) * sin (t * 4 * G_PI)
                 * (1 - t);
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

static void
rs_tile_unmap (GtkWidget *widget)
{
  stop_shaking (RS_TILE (widget));
  GTK_WIDGET_CLASS (rs_tile_parent_class)->unmap (widget);
}

static void
rs_tile_dispose (GObject *object)
{
  RsTile *self = RS_TILE (object);

  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->note, gtk_widget_unparent);
  g_clear_pointer (&self->initial, gtk_widget_unparent);
  g_clear_pointer (&self->badge, gtk_widget_unparent);
  g_clear_pointer (&self->check, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_tile_parent_class)->dispose (object);
}

static void
rs_tile_finalize (GObject *object)
{
  RsTile *self = RS_TILE (object);

  g_free (self->label_text);
  g_free (self->description);
  g_free (self->badge_name);
  g_free (self->check_name);
  G_OBJECT_CLASS (rs_tile_parent_class)->finalize (object);
}

static void
rs_tile_class_init (RsTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_tile_dispose;
  object_class->finalize = rs_tile_finalize;
  widget_class->measure = rs_tile_measure;
  widget_class->size_allocate = rs_tile_size_allocate;
  widget_class->snapshot = rs_tile_snapshot;
  widget_class->state_flags_changed = rs_tile_state_flags_changed;
  widget_class->unmap = rs_tile_unmap;
  gtk_widget_class_set_css_name (widget_class, "rs-tile");
}

static GtkWidget *
add_part (RsTile *self, GtkWidget *part)
{
  gtk_widget_set_visible (part, FALSE);
  gtk_widget_set_parent (part, GTK_WIDGET (self));
  return part;
}

static void
rs_tile_init (RsTile *self)
{
  GtkWidget *picture = g_object_new (RS_TYPE_PICTURE, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  rs_picture_set_look (RS_PICTURE (picture), RS_PICTURE_COVER, RS_PICTURE_FRAME_NONE);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  self->picture = add_part (self, picture);
  self->icon = add_part (self, rs_icon_new (NULL, ICON_LEAST));
  self->label = add_part (self, rs_fit_label_new (NULL, RS_FONT_TILE));
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->label), TRUE);
  self->note = add_part (self, rs_fit_label_new (NULL, RS_FONT_CAPTION));
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->note), TRUE);
  gtk_widget_add_css_class (self->note, "note");
  self->badge = add_part (self, rs_badge_new ("badge"));
  self->check = add_part (self, rs_badge_new ("check"));
  rs_badge_set_icon (RS_BADGE (self->check), "check");
  rs_tokens_rgba (RS_COLOR_LINE, 1, &self->edge);
  rs_touch_button_set_slop (RS_TOUCH_BUTTON (self), TILE_SLOP);
  rs_touch_button_set_navigates (RS_TOUCH_BUTTON (self), TRUE);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_tile_new: (transfer floating): a tile of words until it gets a picture. */
GtkWidget *
rs_tile_new (const char *label)
{
  RsTile *self = g_object_new (RS_TYPE_TILE, NULL);

  rs_tile_set_label (self, label);
  return GTK_WIDGET (self);
}

/** rs_tile_set_label: (nullable): %NULL for a picture alone. */
void
rs_tile_set_label (RsTile *self, const char *label)
{
  g_return_if_fail (RS_IS_TILE (self));

  if (label != self->label_text)
    {
      g_free (self->label_text);
      self->label_text = g_strdup (label);
    }
  rs_fit_label_set_text (RS_FIT_LABEL (self->label), label);
  gtk_widget_set_visible (self->label, label != NULL);
  update_name (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/** rs_tile_set_note: (nullable): a line in small letters below the label. */
void
rs_tile_set_note (RsTile *self, const char *note)
{
  g_return_if_fail (RS_IS_TILE (self));

  rs_fit_label_set_text (RS_FIT_LABEL (self->note), note);
  gtk_widget_set_visible (self->note, note != NULL);
  update_name (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/** rs_tile_set_initial: a tile of somebody: a portrait, or a line where it is low. */
void
rs_tile_set_initial (RsTile *self, const char *name)
{
  g_return_if_fail (RS_IS_TILE (self));
  g_return_if_fail (name != NULL);

  if (self->initial == NULL)
    self->initial = add_part (self, rs_initial_new (name));
  rs_initial_set_name (RS_INITIAL (self->initial), name);
  gtk_widget_set_visible (self->initial, TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * rs_tile_set_picture:
 * @path: (nullable): the screen copy
 * @description: (nullable): what is seen; the name of a tile without a label
 */
void
rs_tile_set_picture (RsTile *self, const char *path, const char *description)
{
  g_return_if_fail (RS_IS_TILE (self));

  rs_picture_set_path (RS_PICTURE (self->picture), path);
  gtk_widget_set_visible (self->picture, path != NULL);
  g_free (self->description);
  self->description = g_strdup (description);
  update_name (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : "", -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * rs_tile_set_thumb:
 *
 * As rs_picture_set_thumb(), after rs_tile_set_picture().
 */
void
rs_tile_set_thumb (RsTile *self, const char *path, int width, int height)
{
  g_return_if_fail (RS_IS_TILE (self));

  rs_picture_set_thumb (RS_PICTURE (self->picture), path, width, height);
}

/** rs_tile_set_icon: (nullable): an icon in place of a picture. */
void
rs_tile_set_icon (RsTile *self, const char *icon)
{
  g_return_if_fail (RS_IS_TILE (self));

  rs_icon_set_name (RS_ICON (self->icon), icon);
  gtk_widget_set_visible (self->icon, icon != NULL);
  rs_tile_set_centered (self, icon != NULL);
}

/** rs_tile_set_color: (nullable): "#RRGGBB" of the lower edge; %NULL for the outline's.
 */
void
rs_tile_set_color (RsTile *self, const char *color)
{
  g_return_if_fail (RS_IS_TILE (self));

  if (color == NULL || !gdk_rgba_parse (&self->edge, color))
    rs_tokens_rgba (RS_COLOR_LINE, 1, &self->edge);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * rs_tile_set_badge:
 * @icon: (nullable): "narrator-child"; %NULL for none
 * @name: (nullable): what it says: «рассказывает ребёнок»
 */
void
rs_tile_set_badge (RsTile *self, const char *icon, const char *name)
{
  g_return_if_fail (RS_IS_TILE (self));

  g_free (self->badge_name);
  self->badge_name = g_strdup (name);
  rs_badge_set_icon (RS_BADGE (self->badge), icon);
  gtk_widget_set_visible (self->badge, icon != NULL);
  update_name (self);
}

/** rs_tile_set_checked: ✓, and (nullable) what it says: «уже слушали». */
void
rs_tile_set_checked (RsTile *self, gboolean checked, const char *name)
{
  g_return_if_fail (RS_IS_TILE (self));

  g_free (self->check_name);
  self->check_name = g_strdup (name);
  self->is_checked = checked;
  update_check (self);
}

/** rs_tile_set_centered: the label in the middle, as answers have it. */
void
rs_tile_set_centered (RsTile *self, gboolean centered)
{
  g_return_if_fail (RS_IS_TILE (self));

  rs_fit_label_set_xalign (RS_FIT_LABEL (self->label), centered ? 0.5 : 0);
}

/** rs_tile_set_font: of the label; a tile's own is RS_FONT_TILE. */
void
rs_tile_set_font (RsTile *self, RsFont font)
{
  g_return_if_fail (RS_IS_TILE (self));

  rs_fit_label_set_font (RS_FIT_LABEL (self->label), font);
}

/** rs_tile_set_state: how it stands in a question. */
void
rs_tile_set_state (RsTile *self, RsTileState state)
{
  g_return_if_fail (RS_IS_TILE (self));

  if (self->state == state)
    return;
  self->state = state;
  update_check (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
                               state == RS_TILE_SELECTED ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                         : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rs_tile_get_state: how it stands in a question. */
RsTileState
rs_tile_get_state (RsTile *self)
{
  g_return_val_if_fail (RS_IS_TILE (self), RS_TILE_PLAIN);

  return self->state;
}

/** rs_tile_shake: this is not it; nothing moves in calm mode. */
void
rs_tile_shake (RsTile *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkFrameClock *clock;

  g_return_if_fail (RS_IS_TILE (self));

  clock = gtk_widget_get_frame_clock (widget);
  if (clock == NULL || self->shake_id != 0
      || rs_stage_is_calm (rs_stage_of (widget), widget))
    return;
  self->shake_start = gdk_frame_clock_get_frame_time (clock);
  self->shake_id = gtk_widget_add_tick_callback (widget, on_shake, NULL, NULL);
}
