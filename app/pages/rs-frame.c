/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The common frame of pages: title, content, dock, carved edge. */
#include "rs-frame.h"

#include "rs-dock.h"
#include "rs-edge.h"
#include "rs-museum-steps.h"
#include "rs-stage.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

/* Between the content and the dock: 872 to 928 at 1080p. */
#define CONTENT_GAP 56

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_IS_HOME,
  N_PROPS,
};

struct _RsFrame
{
  GtkWidget parent_instance;

  GtkWidget *header;
  GtkWidget *content;
  GtkWidget *dock;
  GtkWidget *edge;
  GtkWidget *volume;
  gboolean is_home;
  RsMuseum *museum; /* not owned: it outlives every page */
};

static GParamSpec *props[N_PROPS];
static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsFrame,
                               rs_frame,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static GtkWidget *
make_button (const char *icon, const char *name, const char *voice_owner)
{
  GtkWidget *widget = rs_touch_button_new (icon, NULL, name);
  RsTouchButton *button = RS_TOUCH_BUTTON (widget);

  rs_touch_button_set_voice (button, voice_owner, "text");
  rs_touch_button_set_speaks_on_tap (button, FALSE);
  return widget;
}

static void
on_home_clicked (RsFrame *self)
{
  rs_museum_go_home (self->museum);
}

static void
on_back_clicked (RsFrame *self)
{
  rs_museum_go_back (self->museum);
}

static void
on_volume_clicked (RsFrame *self)
{
  rs_museum_change_volume (self->museum);
}

static void
add_ways_out (RsFrame *self)
{
  GtkWidget *home = make_button ("home", C_ ("dock home", "Home"), "ui:dock home");
  GtkWidget *back = make_button ("back", C_ ("dock back", "Back"), "ui:dock back");

  rs_touch_button_set_navigates (RS_TOUCH_BUTTON (home), TRUE);
  rs_touch_button_set_navigates (RS_TOUCH_BUTTON (back), TRUE);
  g_signal_connect_swapped (home, "clicked", G_CALLBACK (on_home_clicked), self);
  g_signal_connect_swapped (back, "clicked", G_CALLBACK (on_back_clicked), self);
  rs_dock_add_start (RS_DOCK (self->dock), home);
  rs_dock_add_start (RS_DOCK (self->dock), back);
}

/* The last thing at the end, whatever a page has before it. */
static void
add_volume (RsFrame *self)
{
  self->volume = make_button ("volume-2", C_ ("dock volume", "How loud"),
                              "ui:dock volume");
  g_signal_connect_swapped (self->volume, "clicked", G_CALLBACK (on_volume_clicked),
                            self);
  rs_dock_add_end (RS_DOCK (self->dock), self->volume);
  rs_dock_begin_group (RS_DOCK (self->dock), self->volume);
}

/* Where nothing can be heard the button says so; its steps are there for when it can. */
static void
show_volume (RsFrame *self)
{
  gboolean is_audible = rs_voice_is_audible (rs_museum_get_voice (self->museum));
  static const char *const icons[RS_VISIT_VOLUME_STEPS] = { "volume-1", "volume-2",
                                                            "volume-3" };
  guint step = rs_visit_get_volume_step (rs_museum_get_visit (self->museum));

  rs_touch_button_set_icon (RS_TOUCH_BUTTON (self->volume),
                            is_audible ? icons[step] : "muted");
  rs_touch_button_set_name (RS_TOUCH_BUTTON (self->volume),
                            is_audible ? C_ ("dock volume", "How loud")
                                       : C_ ("dock no sound", "No sound"));
}

static void
set_content (RsFrame *self, GtkWidget *content)
{
  g_clear_pointer (&self->content, gtk_widget_unparent);
  self->content = content;
  gtk_widget_insert_after (content, GTK_WIDGET (self), self->header);
}

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
  RsFrame *self = RS_FRAME (buildable);

  if (!GTK_IS_WIDGET (child))
    chain_up (buildable, builder, child, type);
  else if (type == NULL)
    set_content (self, GTK_WIDGET (child));
  else if (g_str_equal (type, "start"))
    rs_dock_add_start (RS_DOCK (self->dock), GTK_WIDGET (child));
  else if (g_str_equal (type, "center"))
    rs_dock_add_center (RS_DOCK (self->dock), GTK_WIDGET (child));
  else if (g_str_equal (type, "end"))
    rs_dock_add_end (RS_DOCK (self->dock), GTK_WIDGET (child));
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
rs_frame_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsFrame *self = RS_FRAME (widget);
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
rs_frame_constructed (GObject *object)
{
  RsFrame *self = RS_FRAME (object);

  G_OBJECT_CLASS (rs_frame_parent_class)->constructed (object);
  if (!self->is_home)
    add_ways_out (self);
}

static void
rs_frame_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RsFrame *self = RS_FRAME (object);

  if (id == PROP_TITLE)
    g_value_set_string (value, rs_header_get_title (RS_HEADER (self->header)));
  else if (id == PROP_IS_HOME)
    g_value_set_boolean (value, self->is_home);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_frame_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RsFrame *self = RS_FRAME (object);

  if (id == PROP_TITLE)
    rs_frame_set_title (self, g_value_get_string (value));
  else if (id == PROP_IS_HOME)
    self->is_home = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_frame_dispose (GObject *object)
{
  RsFrame *self = RS_FRAME (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->dock, gtk_widget_unparent);
  g_clear_pointer (&self->edge, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_frame_parent_class)->dispose (object);
}

static void
rs_frame_class_init (RsFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rs_frame_constructed;
  object_class->get_property = rs_frame_get_property;
  object_class->set_property = rs_frame_set_property;
  object_class->dispose = rs_frame_dispose;
  widget_class->size_allocate = rs_frame_size_allocate;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "",
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_IS_HOME] = g_param_spec_boolean ("is-home", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                  | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (widget_class, "rs-frame");
}

static void
rs_frame_init (RsFrame *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->header = rs_header_new ("");
  self->dock = rs_dock_new ();
  self->edge = rs_edge_new ();
  gtk_widget_set_parent (self->header, widget);
  gtk_widget_set_parent (self->dock, widget);
  gtk_widget_set_parent (self->edge, widget);
  rs_stage_follow (widget);
}

/**
 * rs_frame_new:
 *
 * Returns: (transfer floating): a frame with nothing in it
 */
GtkWidget *
rs_frame_new (void)
{
  return g_object_new (RS_TYPE_FRAME, NULL);
}

/**
 * rs_frame_set_title:
 */
void
rs_frame_set_title (RsFrame *self, const char *title)
{
  g_return_if_fail (RS_IS_FRAME (self));

  rs_header_set_title (RS_HEADER (self->header), title != NULL ? title : "");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

/**
 * rs_frame_get_header:
 *
 * Returns: (transfer none)
 */
RsHeader *
rs_frame_get_header (RsFrame *self)
{
  g_return_val_if_fail (RS_IS_FRAME (self), NULL);

  return RS_HEADER (self->header);
}

/**
 * rs_frame_set_museum:
 *
 * Whose ways out, volume and level it shows. To be called once.
 */
void
rs_frame_set_museum (RsFrame *self, RsMuseum *museum)
{
  g_return_if_fail (RS_IS_FRAME (self));
  g_return_if_fail (RS_IS_MUSEUM (museum));
  g_return_if_fail (self->museum == NULL);

  self->museum = museum;
  add_volume (self);
  g_signal_connect_object (rs_museum_get_visit (museum), "notify::volume-step",
                           G_CALLBACK (show_volume), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_museum_get_voice (museum), "audible",
                           G_CALLBACK (show_volume), self, G_CONNECT_SWAPPED);
  show_volume (self);
}

/**
 * rs_frame_begin_group:
 *
 * A wider gap before this control of the dock.
 */
void
rs_frame_begin_group (RsFrame *self, GtkWidget *first)
{
  g_return_if_fail (RS_IS_FRAME (self));

  rs_dock_begin_group (RS_DOCK (self->dock), first);
}
