/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frame of the kiosk's pages: ways out and the volume, always in the same places. */
#include "rs-frame.h"

#include "rs-museum-steps.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

enum
{
  PROP_0,
  PROP_IS_HOME,
  N_PROPS,
};

struct _RsFrame
{
  RsPageFrame parent_instance;

  GtkWidget *volume;
  gboolean is_home;
  RsMuseum *museum; /* not owned: it outlives every page */
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RsFrame, rs_frame, RS_TYPE_PAGE_FRAME)

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
  rs_page_frame_add_start (RS_PAGE_FRAME (self), home);
  rs_page_frame_add_start (RS_PAGE_FRAME (self), back);
}

/* The last thing at the end, whatever a page has before it. */
static void
add_volume (RsFrame *self)
{
  self->volume = make_button ("volume-2", C_ ("dock volume", "How loud"),
                              "ui:dock volume");
  g_signal_connect_swapped (self->volume, "clicked", G_CALLBACK (on_volume_clicked),
                            self);
  rs_page_frame_add_end (RS_PAGE_FRAME (self), self->volume);
  rs_page_frame_begin_group (RS_PAGE_FRAME (self), self->volume);
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

  if (id == PROP_IS_HOME)
    g_value_set_boolean (value, self->is_home);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_frame_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RsFrame *self = RS_FRAME (object);

  if (id == PROP_IS_HOME)
    self->is_home = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_frame_class_init (RsFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = rs_frame_constructed;
  object_class->get_property = rs_frame_get_property;
  object_class->set_property = rs_frame_set_property;

  props[PROP_IS_HOME] = g_param_spec_boolean ("is-home", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                  | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
rs_frame_init (RsFrame *self)
{
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
