/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where picture, caption and text of a card stand. */
#include "rs-spread.h"

#include "rs-stage.h"

/* px of the design: the picture takes 55 % of the width. */
#define PICTURE_WIDTH 1060
#define GAP 40
#define CAPTION_GAP 12
#define FOOT_GAP 20
/* Share of a high screen that the picture gets at most. */
#define HIGH_PICTURE 0.45

static const char *const part_names[RS_N_SPREAD_PARTS] = { "picture", "caption", "text",
                                                           "foot" };

struct _RsSpread
{
  GtkWidget parent_instance;

  GtkWidget *parts[RS_N_SPREAD_PARTS];
};

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsSpread,
                               rs_spread,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
chain_up (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  GtkBuildableIface *parent = g_type_interface_peek_parent (
      GTK_BUILDABLE_GET_IFACE (buildable));

  parent->add_child (buildable, builder, child, type);
}

static void
add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  RsSpread *self = RS_SPREAD (buildable);

  for (guint i = 0; i < RS_N_SPREAD_PARTS; i++)
    if (GTK_IS_WIDGET (child) && g_strcmp0 (type, part_names[i]) == 0)
      {
        rs_spread_set_part (self, i, GTK_WIDGET (child));
        return;
      }
  if (GTK_IS_WIDGET (child))
    GTK_BUILDER_WARN_INVALID_CHILD_TYPE (buildable, type);
  else
    chain_up (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = add_child;
}

static gboolean
is_shown (RsSpread *self, RsSpreadPart part)
{
  return self->parts[part] != NULL && gtk_widget_should_layout (self->parts[part]);
}

static void
place (RsSpread *self, RsSpreadPart part, GdkRectangle area)
{
  area.width = MAX (area.width, 0);
  area.height = MAX (area.height, 0);
  if (is_shown (self, part))
    gtk_widget_size_allocate (self->parts[part], &area, -1);
}

static int
get_height (RsSpread *self, RsSpreadPart part, int width)
{
  int natural = 0;

  if (is_shown (self, part))
    gtk_widget_measure (self->parts[part], GTK_ORIENTATION_VERTICAL, width, NULL,
                        &natural, NULL, NULL);
  return natural;
}

static void
place_picture (RsSpread *self, GdkRectangle area)
{
  int gap = rs_stage_px (rs_stage_of (GTK_WIDGET (self)), CAPTION_GAP);
  int caption = get_height (self, RS_SPREAD_CAPTION, area.width);
  GdkRectangle picture = area;

  picture.height = area.height - (caption > 0 ? caption + gap : 0);
  place (self, RS_SPREAD_PICTURE, picture);
  area.y += picture.height + gap;
  area.height = caption;
  place (self, RS_SPREAD_CAPTION, area);
}

static void
place_text (RsSpread *self, GdkRectangle area)
{
  int gap = rs_stage_px (rs_stage_of (GTK_WIDGET (self)), FOOT_GAP);
  int foot = get_height (self, RS_SPREAD_FOOT, area.width);
  GdkRectangle text = area;

  text.height = area.height - (foot > 0 ? foot + gap : 0);
  place (self, RS_SPREAD_TEXT, text);
  area.y += area.height - foot;
  area.height = foot;
  place (self, RS_SPREAD_FOOT, area);
}

static void
rs_spread_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsSpread *self = RS_SPREAD (widget);
  RsStage *stage = rs_stage_of (widget);
  int gap = rs_stage_px (stage, GAP);
  GdkRectangle picture = { 0, 0, width, height }, text = picture;

  if (!is_shown (self, RS_SPREAD_PICTURE))
    {
      place_text (self, text);
      return;
    }
  if (height > width)
    {
      picture.height = (int)(height * HIGH_PICTURE);
      text.y = picture.height + gap;
      text.height -= text.y;
    }
  else
    {
      /* 1060 of 1824 at any proportion, e.g. on a screen of 16:10. */
      picture.width = (int)(width * PICTURE_WIDTH / 1824.0);
      text.x = picture.width + gap;
      text.width -= text.x;
    }
  place_picture (self, picture);
  place_text (self, text);
}

static void
rs_spread_dispose (GObject *object)
{
  RsSpread *self = RS_SPREAD (object);

  for (guint i = 0; i < RS_N_SPREAD_PARTS; i++)
    g_clear_pointer (&self->parts[i], gtk_widget_unparent);
  G_OBJECT_CLASS (rs_spread_parent_class)->dispose (object);
}

static void
rs_spread_class_init (RsSpreadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_spread_dispose;
  widget_class->size_allocate = rs_spread_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rs-spread");
}

static void
rs_spread_init (RsSpread *self)
{
  rs_stage_follow (GTK_WIDGET (self));
}

/**
 * rs_spread_new:
 *
 * Returns: (transfer floating): an empty spread
 */
GtkWidget *
rs_spread_new (void)
{
  return g_object_new (RS_TYPE_SPREAD, NULL);
}

/**
 * rs_spread_set_part:
 * @widget: (transfer floating): what stands there from now on
 */
void
rs_spread_set_part (RsSpread *self, RsSpreadPart part, GtkWidget *widget)
{
  g_return_if_fail (RS_IS_SPREAD (self));
  g_return_if_fail (part < RS_N_SPREAD_PARTS);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_clear_pointer (&self->parts[part], gtk_widget_unparent);
  self->parts[part] = widget;
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
}
