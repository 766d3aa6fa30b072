/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The hidden door of the teacher's corner. */
#include "rs-studio-hold.h"

#include "rs-header.h"
#include "rs-press.h"
#include "rs-stage.h"

#include <math.h>

/* px of the design: a grown finger may land beside so small a mark */
#define SLOP 24

struct _RsStudioHold
{
  GObject parent_instance;

  gconstpointer contact;
  gconstpointer page; /* compared, never followed */
  double x, y;        /* where the finger landed */
  guint wait;
};

enum
{
  HELD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioHold, rs_studio_hold, G_TYPE_OBJECT)

static void
let_go (RsStudioHold *self)
{
  g_clear_handle_id (&self->wait, g_source_remove);
  self->page = NULL;
  self->contact = NULL;
}

static void
on_waited (gpointer user_data)
{
  RsStudioHold *self = user_data;

  self->wait = 0;
  let_go (self);
  g_signal_emit (self, signals[HELD], 0);
}

static GtkWidget *
find_header (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (RS_IS_HEADER (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_header (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_on (GtkWidget *mark, GtkWidget *page, double x, double y)
{
  graphene_rect_t box;
  float slop = (float)rs_stage_px (rs_stage_of (page), SLOP);

  if (!gtk_widget_get_mapped (mark) || !gtk_widget_compute_bounds (mark, page, &box))
    return FALSE;
  graphene_rect_inset (&box, -slop, -slop);
  return graphene_rect_contains_point (&box, &GRAPHENE_POINT_INIT ((float)x, (float)y));
}

static gboolean
is_on_a_mark (GtkWidget *page, double x, double y)
{
  GtkWidget *header = find_header (page);

  return header != NULL
         && (is_on (rs_header_get_crane (RS_HEADER (header)), page, x, y)
             || is_on (rs_header_get_age_mark (RS_HEADER (header)), page, x, y));
}

static void
land (RsStudioHold *self, GtkWidget *page, GdkEvent *event)
{
  double x = 0, y = 0;

  if (self->wait != 0 || !rs_press_get_place (page, event, &x, &y)
      || !is_on_a_mark (page, x, y))
    return;
  self->contact = rs_press_get_contact (event);
  self->page = page;
  self->x = x;
  self->y = y;
  self->wait = g_timeout_add_once (RS_STUDIO_HOLD_MS, on_waited, self);
}

static void
slide (RsStudioHold *self, GtkWidget *page, GdkEvent *event)
{
  double x = 0, y = 0;

  if (page != self->page || !rs_press_get_place (page, event, &x, &y)
      || hypot (x - self->x, y - self->y)
             > rs_stage_size (rs_stage_of (page), RS_SIZE_SLIDE))
    let_go (self);
}

static void
rs_studio_hold_dispose (GObject *object)
{
  let_go (RS_STUDIO_HOLD (object));
  G_OBJECT_CLASS (rs_studio_hold_parent_class)->dispose (object);
}

static void
rs_studio_hold_class_init (RsStudioHoldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_hold_dispose;
  signals[HELD] = g_signal_new ("held", RS_TYPE_STUDIO_HOLD, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_studio_hold_init (RsStudioHold *self)
{
}

/** rs_studio_hold_new: (transfer full): nothing is held */
RsStudioHold *
rs_studio_hold_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_HOLD, NULL);
}

/**
 * rs_studio_hold_watch:
 * @page: what is on the screen
 * @event: any event, which goes on to whatever it is for
 *
 * Takes note of fingers that hold the mark.
 */
void
rs_studio_hold_watch (RsStudioHold *self, GtkWidget *page, GdkEvent *event)
{
  GdkEventType type;

  g_return_if_fail (RS_IS_STUDIO_HOLD (self));
  g_return_if_fail (GTK_IS_WIDGET (page));

  type = gdk_event_get_event_type (event);
  if (type == GDK_TOUCH_BEGIN || type == GDK_BUTTON_PRESS)
    land (self, page, event);
  else if (self->wait == 0 || rs_press_get_contact (event) != self->contact)
    return;
  else if (type == GDK_TOUCH_UPDATE || type == GDK_MOTION_NOTIFY)
    slide (self, page, event);
  else if (type == GDK_TOUCH_END || type == GDK_TOUCH_CANCEL
           || type == GDK_BUTTON_RELEASE)
    let_go (self);
}
