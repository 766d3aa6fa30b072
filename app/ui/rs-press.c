/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One widget's fingers: lands, slides away, lifts; the mouse is a finger too. */
#include "rs-press.h"

#include "rs-stage.h"

#include <math.h>

struct _RsPress
{
  GObject parent_instance;
  GtkWidget *widget; /* not owned: it owns this */
  const RsPressFuncs *funcs;
  RsTouchFilter *filter;
  gconstpointer contact; /* the one that presses, or NULL */
  double start_x, start_y;
};

G_DEFINE_FINAL_TYPE (RsPress, rs_press, G_TYPE_OBJECT)

static gboolean
is_finger (GdkEvent *event)
{
  return gdk_event_get_event_sequence (event) != NULL;
}

static void
let_go (RsPress *self)
{
  if (self->contact == NULL)
    return;
  rs_touch_filter_cancel (self->filter, self->contact);
  self->contact = NULL;
  self->funcs->cancelled (self->widget);
}

static gboolean
on_begin (RsPress *self, GdkEvent *event)
{
  RsStage *stage = rs_stage_of (self->widget);
  gconstpointer contact = rs_press_get_contact (event);
  double x, y;

  if (self->contact == contact)
    let_go (self);
  if (!rs_press_get_place (self->widget, event, &x, &y))
    return FALSE;
  if (self->contact != NULL
      || !rs_touch_filter_begin (self->filter, contact, self->widget,
                                 self->funcs->navigates (self->widget),
                                 rs_stage_event_time (stage, event)))
    return TRUE;
  if (!self->funcs->pressed (self->widget, x, y))
    {
      rs_touch_filter_cancel (self->filter, contact);
      return FALSE;
    }
  self->contact = contact;
  self->start_x = x;
  self->start_y = y;
  return TRUE;
}

static void
on_slide (RsPress *self, GdkEvent *event)
{
  RsStage *stage = rs_stage_of (self->widget);
  double x, y;

  if (rs_press_get_place (self->widget, event, &x, &y)
      && hypot (x - self->start_x, y - self->start_y)
             > rs_stage_size (stage, RS_SIZE_SLIDE))
    let_go (self);
}

static void
on_end (RsPress *self, GdkEvent *event)
{
  g_autoptr (GtkWidget) keep = g_object_ref (self->widget);
  RsStage *stage = rs_stage_of (self->widget);
  RsTouchFilter *filter = self->filter;
  gint64 now = rs_stage_event_time (stage, event);
  gboolean is_tap;

  if (is_finger (event))
    is_tap = rs_touch_filter_end (filter, self->contact, now);
  else
    {
      /* A mouse has no accidental contacts. */
      rs_touch_filter_cancel (filter, self->contact);
      is_tap = rs_touch_filter_activate (filter, self->widget,
                                         self->funcs->navigates (self->widget), now);
    }
  self->contact = NULL;
  if (is_tap)
    self->funcs->released (self->widget);
  else
    self->funcs->cancelled (self->widget);
}

static gboolean
on_event (GtkEventController *controller, GdkEvent *event, RsPress *self)
{
  return rs_press_handle (self, event);
}

static gboolean
handle (RsPress *self, GdkEvent *event)
{
  gboolean is_ours = self->contact != NULL
                     && rs_press_get_contact (event) == self->contact;

  switch ((int)gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
      return gdk_button_event_get_button (event) == GDK_BUTTON_PRIMARY
             && on_begin (self, event);
    case GDK_TOUCH_BEGIN:
      return on_begin (self, event);
    case GDK_MOTION_NOTIFY:
    case GDK_TOUCH_UPDATE:
      if (is_ours)
        on_slide (self, event);
      return is_ours;
    case GDK_BUTTON_RELEASE:
      if (gdk_button_event_get_button (event) != GDK_BUTTON_PRIMARY)
        return FALSE;
      /* fall through */
    case GDK_TOUCH_END:
      if (is_ours)
        on_end (self, event);
      return is_ours;
    case GDK_TOUCH_CANCEL:
    case GDK_GRAB_BROKEN:
      if (is_ours)
        let_go (self);
      return is_ours;
    default:
      return FALSE;
    }
}

static void
rs_press_finalize (GObject *object)
{
  RsPress *self = RS_PRESS (object);

  rs_touch_filter_forget (self->filter, self->widget);
  g_object_unref (self->filter);
  G_OBJECT_CLASS (rs_press_parent_class)->finalize (object);
}

static void
rs_press_class_init (RsPressClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_press_finalize;
}

static void
rs_press_init (RsPress *self)
{
}

/**
 * rs_press_attach:
 * @funcs: (nullable): lives as long as the program; %NULL swallows every touch
 *
 * Watches the fingers on @widget, before anything else that @widget listens with. What
 * it takes goes no further. A press ends when @widget is unmapped.
 *
 * Returns: (transfer none): belongs to @widget
 */
RsPress *
rs_press_attach (GtkWidget *widget, const RsPressFuncs *funcs)
{
  GtkEventController *controller;
  RsPress *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (RS_TYPE_PRESS, NULL);
  self->widget = widget;
  self->funcs = funcs;
  self->filter = g_object_ref (rs_stage_get_filter (rs_stage_of (widget)));
  controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "event", G_CALLBACK (on_event), self);
  gtk_widget_add_controller (widget, controller);
  g_signal_connect_swapped (widget, "unmap", G_CALLBACK (let_go), self);
  g_object_set_data_full (G_OBJECT (widget), "rs-press", self, g_object_unref);
  return self;
}

/** rs_press_is_pressed: whether a finger presses the widget now. */
gboolean
rs_press_is_pressed (RsPress *self)
{
  g_return_val_if_fail (RS_IS_PRESS (self), FALSE);

  return self->contact != NULL;
}

/** rs_press_of: (transfer none) (nullable): what watches the fingers on @widget. */
RsPress *
rs_press_of (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (G_OBJECT (widget), "rs-press");
}

static gboolean
is_touch (GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  return type == GDK_TOUCH_BEGIN || type == GDK_TOUCH_UPDATE || type == GDK_TOUCH_END
         || type == GDK_BUTTON_PRESS || type == GDK_BUTTON_RELEASE;
}

/**
 * rs_press_handle:
 * @event: of the window that the widget is in
 *
 * Does with @event what the widget does when it is touched.
 *
 * Returns: whether @event is taken
 */
gboolean
rs_press_handle (RsPress *self, GdkEvent *event)
{
  g_return_val_if_fail (RS_IS_PRESS (self), FALSE);
  g_return_val_if_fail (event != NULL, FALSE);

  return self->funcs != NULL ? handle (self, event) : is_touch (event);
}

/** rs_press_let_go: whatever finger presses it now means nothing. */
void
rs_press_let_go (RsPress *self)
{
  g_return_if_fail (RS_IS_PRESS (self));

  let_go (self);
}

/**
 * rs_press_get_contact:
 *
 * Returns: which finger: its sequence; of the mouse its device. To be compared, never
 *   followed
 */
gconstpointer
rs_press_get_contact (GdkEvent *event)
{
  gconstpointer sequence = NULL;

  g_return_val_if_fail (event != NULL, NULL);

  sequence = gdk_event_get_event_sequence (event);
  return sequence != NULL ? sequence : (gconstpointer)gdk_event_get_device (event);
}

/**
 * rs_press_get_place:
 * @x: (out): px of @widget
 * @y: (out):
 *
 * Returns: whether @event has a place in @widget
 */
gboolean
rs_press_get_place (GtkWidget *widget, GdkEvent *event, double *x, double *y)
{
  GtkNative *native = NULL;
  double left, top;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);
  g_return_val_if_fail (event != NULL, FALSE);

  native = gtk_widget_get_native (widget);
  if (native == NULL || !gdk_event_get_position (event, x, y))
    return FALSE;
  gtk_native_get_surface_transform (native, &left, &top);
  return gtk_widget_translate_coordinates (GTK_WIDGET (native), widget, *x - left,
                                           *y - top, x, y);
}
