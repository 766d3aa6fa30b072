/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From fingers to what they press. */
#include "rs-touch-router.h"

#include "rs-press.h"

struct _RsTouchRouter
{
  GObject parent_instance;
  GHashTable *presses; /* of contacts to GWeakRef of RsPress */
};

G_DEFINE_FINAL_TYPE (RsTouchRouter, rs_touch_router, G_TYPE_OBJECT)

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static GWeakRef *
weak_ref_new (gpointer object)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, object);
  return weak;
}

static RsPress *
find_press (RsTouchRouter *self, GdkEvent *event)
{
  GWeakRef *weak = g_hash_table_lookup (self->presses, rs_press_get_contact (event));

  return weak != NULL ? g_weak_ref_get (weak) : NULL;
}

static void
let_go (RsTouchRouter *self, GdkEvent *event)
{
  g_autoptr (RsPress) press = find_press (self, event);

  if (press != NULL)
    rs_press_let_go (press);
  g_hash_table_remove (self->presses, rs_press_get_contact (event));
}

/* What listens at that place: the widget there, or one that it is a part of. A finger
 * cannot land twice: its end was lost. */
static gboolean
land (RsTouchRouter *self, GtkWidget *page, GdkEvent *event)
{
  gpointer contact = (gpointer)rs_press_get_contact (event);
  GtkWidget *widget = NULL;
  double x, y;

  let_go (self, event);
  if (rs_press_get_place (page, event, &x, &y))
    widget = gtk_widget_pick (page, x, y, GTK_PICK_DEFAULT);
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      RsPress *press = rs_press_of (widget);

      if (press != NULL && rs_press_handle (press, event))
        {
          g_hash_table_insert (self->presses, contact, weak_ref_new (press));
          return TRUE;
        }
      if (widget == page)
        break;
    }
  return FALSE;
}

static gboolean
follow (RsTouchRouter *self, GdkEvent *event)
{
  g_autoptr (RsPress) press = find_press (self, event);

  return press != NULL && rs_press_handle (press, event);
}

static gboolean
lift (RsTouchRouter *self, GdkEvent *event)
{
  gboolean is_taken = follow (self, event);

  g_hash_table_remove (self->presses, rs_press_get_contact (event));
  return is_taken;
}

static void
rs_touch_router_finalize (GObject *object)
{
  g_hash_table_unref (RS_TOUCH_ROUTER (object)->presses);
  G_OBJECT_CLASS (rs_touch_router_parent_class)->finalize (object);
}

static void
rs_touch_router_class_init (RsTouchRouterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_touch_router_finalize;
}

static void
rs_touch_router_init (RsTouchRouter *self)
{
  self->presses = g_hash_table_new_full (NULL, NULL, NULL, weak_ref_free);
}

/** rs_touch_router_new: (transfer full): with no finger down. */
RsTouchRouter *
rs_touch_router_new (void)
{
  return g_object_new (RS_TYPE_TOUCH_ROUTER, NULL);
}

/**
 * rs_touch_router_handle:
 * @page: what is seen; a new touch is looked for in it
 * @event: of the window that @page is in
 *
 * Returns: whether something took @event, which then goes no further
 */
gboolean
rs_touch_router_handle (RsTouchRouter *self, GtkWidget *page, GdkEvent *event)
{
  g_return_val_if_fail (RS_IS_TOUCH_ROUTER (self), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);
  g_return_val_if_fail (event != NULL, FALSE);

  switch ((int)gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
    case GDK_TOUCH_BEGIN:
      return land (self, page, event);
    case GDK_MOTION_NOTIFY:
    case GDK_TOUCH_UPDATE:
      return follow (self, event);
    case GDK_BUTTON_RELEASE:
    case GDK_TOUCH_END:
    case GDK_TOUCH_CANCEL:
    case GDK_GRAB_BROKEN:
      return lift (self, event);
    default:
      return FALSE;
    }
}

/**
 * rs_touch_router_cancel:
 * @event: of a finger that meant something else
 *
 * What this finger presses is let go, and does nothing.
 */
void
rs_touch_router_cancel (RsTouchRouter *self, GdkEvent *event)
{
  g_return_if_fail (RS_IS_TOUCH_ROUTER (self));
  g_return_if_fail (event != NULL);

  let_go (self, event);
}
