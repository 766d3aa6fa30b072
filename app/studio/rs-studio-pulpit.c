/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the words that are read stand, and what is beside and under them. */
#include "rs-studio-pulpit.h"

#include "rs-stage.h"

/* px of the design. */
#define TOP 21
#define SIDE_WIDTH 240
#define SIDE_HEIGHT 208
#define GAP 48
#define INDENT 32      /* of the text, beside the page's margin */
#define FOOT_INDENT 40 /* more than the text: its marks stand left of its words */
#define FOOT_GAP 12

/* px of the design that are not ours at the most: header, gap, dock, edge. The dock is
 * 148 high while it records; on a high screen it has two rows. */
#define AROUND (120 + 56 + 148 + 40)
#define AROUND_HIGH (120 + 56 + 148 + 24 + 148 + 40)

static const char *const part_names[RS_N_STUDIO_PULPIT_PARTS] = { "text", "side",
                                                                  "foot" };

struct _RsStudioPulpit
{
  GtkWidget parent_instance;

  GtkWidget *parts[RS_N_STUDIO_PULPIT_PARTS];
};

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsStudioPulpit,
                               rs_studio_pulpit,
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
  RsStudioPulpit *self = RS_STUDIO_PULPIT (buildable);

  for (guint i = 0; i < RS_N_STUDIO_PULPIT_PARTS; i++)
    if (GTK_IS_WIDGET (child) && g_strcmp0 (type, part_names[i]) == 0)
      {
        rs_studio_pulpit_set_part (self, i, GTK_WIDGET (child));
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

static void
place (RsStudioPulpit *self, RsStudioPulpitPart part, GdkRectangle area)
{
  int unused;

  area.width = MAX (area.width, 0);
  area.height = MAX (area.height, 0);
  if (self->parts[part] == NULL || !gtk_widget_should_layout (self->parts[part]))
    return;
  gtk_widget_measure (self->parts[part], GTK_ORIENTATION_HORIZONTAL, -1, &unused, NULL,
                      NULL, NULL);
  gtk_widget_size_allocate (self->parts[part], &area, -1);
}

static int
get_foot_height (RsStudioPulpit *self)
{
  GtkWidget *foot = self->parts[RS_STUDIO_PULPIT_FOOT];
  int natural = 0;

  if (foot != NULL && gtk_widget_should_layout (foot))
    gtk_widget_measure (foot, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* The text, with its foot. */
static void
place_text (RsStudioPulpit *self, GdkRectangle area)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int foot_height = get_foot_height (self);
  int indent = rs_stage_px (stage, FOOT_INDENT);
  GdkRectangle foot = area;

  foot.x += indent;
  foot.width -= indent;
  foot.y += area.height - foot_height;
  foot.height = foot_height;
  place (self, RS_STUDIO_PULPIT_FOOT, foot);
  area.height -= foot_height + rs_stage_px (stage, FOOT_GAP);
  place (self, RS_STUDIO_PULPIT_TEXT, area);
}

static void
rs_studio_pulpit_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsStudioPulpit *self = RS_STUDIO_PULPIT (widget);
  RsStage *stage = rs_stage_of (widget);
  const RsScale *scale = rs_stage_get_scale (stage);
  int top = rs_stage_px (stage, TOP), gap = rs_stage_px (stage, GAP);
  int around = rs_stage_px (stage, scale->is_portrait ? AROUND_HIGH : AROUND);
  GdkRectangle text, side;

  height = MIN (height, MAX (scale->height - around, 0));
  text = side = (GdkRectangle){ 0, top, width, height - top };
  if (scale->is_portrait)
    {
      side.height = rs_stage_px (stage, SIDE_HEIGHT);
      side.y = height - side.height;
      text.height -= side.height + gap;
    }
  else
    {
      side.width = rs_stage_px (stage, SIDE_WIDTH);
      side.x = width - side.width;
      text.x = rs_stage_px (stage, INDENT);
      text.width -= side.width + gap + text.x;
    }
  place_text (self, text);
  place (self, RS_STUDIO_PULPIT_SIDE, side);
}

static void
rs_studio_pulpit_dispose (GObject *object)
{
  RsStudioPulpit *self = RS_STUDIO_PULPIT (object);

  for (guint i = 0; i < RS_N_STUDIO_PULPIT_PARTS; i++)
    g_clear_pointer (&self->parts[i], gtk_widget_unparent);
  G_OBJECT_CLASS (rs_studio_pulpit_parent_class)->dispose (object);
}

static void
rs_studio_pulpit_class_init (RsStudioPulpitClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_pulpit_dispose;
  widget_class->size_allocate = rs_studio_pulpit_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rs-studio-pulpit");
}

static void
rs_studio_pulpit_init (RsStudioPulpit *self)
{
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_studio_pulpit_new: (transfer floating): with nothing on it. */
GtkWidget *
rs_studio_pulpit_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_PULPIT, NULL);
}

/** rs_studio_pulpit_set_part: @widget (transfer floating) stands there from now on. */
void
rs_studio_pulpit_set_part (RsStudioPulpit *self,
                           RsStudioPulpitPart part,
                           GtkWidget *widget)
{
  g_return_if_fail (RS_IS_STUDIO_PULPIT (self));
  g_return_if_fail (part < RS_N_STUDIO_PULPIT_PARTS);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_clear_pointer (&self->parts[part], gtk_widget_unparent);
  self->parts[part] = widget;
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
}
