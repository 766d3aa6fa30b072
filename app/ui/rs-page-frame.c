/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The layout of a page: title, content, dock, carved edge. */
#include "rs-page-frame.h"

#include "rs-dock.h"
#include "rs-edge.h"
#include "rs-stage.h"

/* Between the content and the dock: 872 to 928 at 1080p. */
#define CONTENT_GAP 56

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_NIGHT,
  N_PROPS,
};

typedef struct
{
  GtkWidget *header;
  GtkWidget *content;
  GtkWidget *dock;
  GtkWidget *edge;
} RsPageFramePrivate;

static GParamSpec *props[N_PROPS];
static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_TYPE_WITH_CODE (RsPageFrame,
                         rs_page_frame,
                         GTK_TYPE_WIDGET,
                         G_ADD_PRIVATE (RsPageFrame)
                             G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static RsPageFramePrivate *
get_private (RsPageFrame *self)
{
  return rs_page_frame_get_instance_private (self);
}

static void
chain_up (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  GtkBuildableIface *parent = g_type_interface_peek (g_type_class_peek (GTK_TYPE_WIDGET),
                                                     GTK_TYPE_BUILDABLE);

  parent->add_child (buildable, builder, child, type);
}

static void
add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  RsPageFrame *self = RS_PAGE_FRAME (buildable);

  if (!GTK_IS_WIDGET (child))
    chain_up (buildable, builder, child, type);
  else if (type == NULL)
    rs_page_frame_set_content (self, GTK_WIDGET (child));
  else if (g_str_equal (type, "start"))
    rs_page_frame_add_start (self, GTK_WIDGET (child));
  else if (g_str_equal (type, "center"))
    rs_page_frame_add_center (self, GTK_WIDGET (child));
  else if (g_str_equal (type, "end"))
    rs_page_frame_add_end (self, GTK_WIDGET (child));
  else
    GTK_BUILDER_WARN_INVALID_CHILD_TYPE (buildable, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = add_child;
}

static int
get_natural_height (GtkWidget *widget, int width)
{
  int natural = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL,
                      NULL);
  return natural;
}

/* A page takes whatever the screen gives and is never asked how much it wants. */
static void
rs_page_frame_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsPageFramePrivate *self = get_private (RS_PAGE_FRAME (widget));
  RsStage *stage = rs_stage_of (widget);
  int margin = rs_stage_size (stage, RS_SIZE_MARGIN);
  int top = rs_stage_size (stage, RS_SIZE_HEADER);
  int floor = rs_stage_size (stage, RS_SIZE_FLOOR);
  int inner = MAX (width - 2 * margin, 0);
  int dock_height = get_natural_height (self->dock, inner);
  int dock_top = height - floor - dock_height;
  int bottom = dock_top - rs_stage_px (stage, CONTENT_GAP);
  GtkAllocation header = { 0, 0, width, top };
  GtkAllocation dock = { margin, dock_top, inner, dock_height };
  GtkAllocation edge = { 0, height - floor, width, floor };
  GtkAllocation content = { margin, top, inner, MAX (bottom - top, 0) };

  gtk_widget_size_allocate (self->header, &header, -1);
  gtk_widget_size_allocate (self->dock, &dock, -1);
  gtk_widget_size_allocate (self->edge, &edge, -1);
  if (self->content != NULL)
    gtk_widget_size_allocate (self->content, &content, -1);
}

static void
rs_page_frame_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RsPageFramePrivate *self = get_private (RS_PAGE_FRAME (object));

  if (id == PROP_TITLE)
    g_value_set_string (value, rs_header_get_title (RS_HEADER (self->header)));
  else if (id == PROP_NIGHT)
    g_value_set_boolean (value, gtk_widget_has_css_class (GTK_WIDGET (object), "night"));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_page_frame_set_property (GObject *object,
                            guint id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  if (id == PROP_TITLE)
    rs_page_frame_set_title (RS_PAGE_FRAME (object), g_value_get_string (value));
  else if (id == PROP_NIGHT)
    rs_page_frame_set_night (RS_PAGE_FRAME (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_page_frame_dispose (GObject *object)
{
  RsPageFramePrivate *self = get_private (RS_PAGE_FRAME (object));

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->dock, gtk_widget_unparent);
  g_clear_pointer (&self->edge, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_page_frame_parent_class)->dispose (object);
}

static void
rs_page_frame_class_init (RsPageFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rs_page_frame_get_property;
  object_class->set_property = rs_page_frame_set_property;
  object_class->dispose = rs_page_frame_dispose;
  widget_class->size_allocate = rs_page_frame_size_allocate;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "",
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_NIGHT] = g_param_spec_boolean ("night", NULL, NULL, FALSE,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (widget_class, "rs-frame");
}

static void
rs_page_frame_init (RsPageFrame *frame)
{
  RsPageFramePrivate *self = get_private (frame);
  GtkWidget *widget = GTK_WIDGET (frame);

  self->header = rs_header_new ("");
  self->dock = rs_dock_new ();
  self->edge = rs_edge_new ();
  gtk_widget_set_parent (self->header, widget);
  gtk_widget_set_parent (self->dock, widget);
  gtk_widget_set_parent (self->edge, widget);
  rs_stage_follow (widget);
}

/**
 * rs_page_frame_new:
 *
 * Returns: (transfer floating): a frame with nothing in it
 */
GtkWidget *
rs_page_frame_new (void)
{
  return g_object_new (RS_TYPE_PAGE_FRAME, NULL);
}

/**
 * rs_page_frame_set_title:
 * @title: (nullable)
 */
void
rs_page_frame_set_title (RsPageFrame *self, const char *title)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  rs_header_set_title (RS_HEADER (get_private (self)->header),
                       title != NULL ? title : "");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

/** rs_page_frame_set_night: whether the ground is dark, as in the studio. */
void
rs_page_frame_set_night (RsPageFrame *self, gboolean is_night)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  if (is_night)
    gtk_widget_add_css_class (GTK_WIDGET (self), "night");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "night");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NIGHT]);
}

/**
 * rs_page_frame_set_chip:
 * @words: (nullable): at the upper right, «Кусочек 2 из 5»
 */
void
rs_page_frame_set_chip (RsPageFrame *self, const char *words)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  rs_header_set_mark (RS_HEADER (get_private (self)->header), words);
}

/**
 * rs_page_frame_set_content:
 * @content: (transfer floating): what stands between title and dock from now on
 */
void
rs_page_frame_set_content (RsPageFrame *self, GtkWidget *content)
{
  RsPageFramePrivate *priv = NULL;

  g_return_if_fail (RS_IS_PAGE_FRAME (self));
  g_return_if_fail (GTK_IS_WIDGET (content));

  priv = get_private (self);
  g_clear_pointer (&priv->content, gtk_widget_unparent);
  priv->content = content;
  gtk_widget_insert_after (content, GTK_WIDGET (self), priv->header);
}

/** rs_page_frame_add_start: puts @control at the left of the dock. */
void
rs_page_frame_add_start (RsPageFrame *self, GtkWidget *control)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  rs_dock_add_start (RS_DOCK (get_private (self)->dock), control);
}

/** rs_page_frame_add_center: puts @control in the middle of the dock. */
void
rs_page_frame_add_center (RsPageFrame *self, GtkWidget *control)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  rs_dock_add_center (RS_DOCK (get_private (self)->dock), control);
}

/** rs_page_frame_add_end: puts @control at the right of the dock. */
void
rs_page_frame_add_end (RsPageFrame *self, GtkWidget *control)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  rs_dock_add_end (RS_DOCK (get_private (self)->dock), control);
}

/** rs_page_frame_begin_group: a wider gap before this control of the dock. */
void
rs_page_frame_begin_group (RsPageFrame *self, GtkWidget *first)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  rs_dock_begin_group (RS_DOCK (get_private (self)->dock), first);
}

/**
 * rs_page_frame_get_header:
 *
 * Returns: (transfer none)
 */
RsHeader *
rs_page_frame_get_header (RsPageFrame *self)
{
  g_return_val_if_fail (RS_IS_PAGE_FRAME (self), NULL);

  return RS_HEADER (get_private (self)->header);
}

/** rs_page_frame_set_keeps_words: on a high screen the dock rather takes two rows. */
void
rs_page_frame_set_keeps_words (RsPageFrame *self, gboolean keeps_words)
{
  g_return_if_fail (RS_IS_PAGE_FRAME (self));

  rs_dock_set_keeps_words (RS_DOCK (get_private (self)->dock), keeps_words);
}
