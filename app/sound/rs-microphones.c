/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of microphones, as the sound server has it. It is asked anew each time: one
 * connection that stays does not notice that the server died, nor that one came
 * (measured). */

#include "rs-microphones.h"

#include "rs-gst.h"

#include <gio/gio.h>
#include <gst/gst.h>

#define INTERVAL_MS 1000

/* By name: others list the same cards again, in ways that pulsesrc does not know. */
#define PROVIDER "pulsedeviceprovider"

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

struct _RsMicrophones
{
  GObject parent_instance;

  GPtrArray *list; /* of RsMicrophone */
  GCancellable *cancellable;
  guint timer;
  gboolean is_asking;
};

G_DEFINE_FINAL_TYPE (RsMicrophones, rs_microphones, G_TYPE_OBJECT)

static void
microphone_free (RsMicrophone *microphone)
{
  g_free (microphone->id);
  g_free (microphone->name);
  g_free (microphone);
}

static gboolean
is_same (gconstpointer a, gconstpointer b)
{
  const RsMicrophone *one = a;
  const RsMicrophone *other = b;

  return g_str_equal (one->id, other->id) && g_str_equal (one->name, other->name)
         && one->is_default == other->is_default;
}

static gboolean
has_id (gconstpointer a, gconstpointer b)
{
  return g_str_equal (((const RsMicrophone *)a)->id, b);
}

/* The server lists what its loudspeakers play beside the microphones. */
static gboolean
is_microphone (GstDevice *device, const GstStructure *properties)
{
  return gst_device_has_classes (device, "Audio/Source")
         && g_strcmp0 (gst_structure_get_string (properties, "device.class"), "monitor")
                != 0;
}

static void
add_device (GPtrArray *list, GstDevice *device)
{
  g_autoptr (GstStructure) properties = gst_device_get_properties (device);
  g_autofree char *id = NULL;
  RsMicrophone *microphone;
  gboolean is_default = FALSE;

  if (properties == NULL || !is_microphone (device, properties))
    return;
  g_object_get (device, "internal-name", &id, NULL);
  if (id == NULL || g_ptr_array_find_with_equal_func (list, id, has_id, NULL))
    return;
  gst_structure_get_boolean (properties, "is-default", &is_default);
  microphone = g_new (RsMicrophone, 1);
  *microphone = (RsMicrophone){ g_steal_pointer (&id),
                                gst_device_get_display_name (device), is_default };
  g_ptr_array_add (list, microphone);
}

static void
ask (GTask *task, gpointer object, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (
      (GDestroyNotify)microphone_free);
  g_autoptr (GstDeviceProvider) provider = NULL;
  GList *devices = NULL;

  if (rs_gst_start (NULL))
    provider = gst_device_provider_factory_get_by_name (PROVIDER);
  if (provider != NULL && gst_device_provider_start (provider))
    {
      /* One that was not started does not say which is the default. */
      devices = gst_device_provider_get_devices (provider);
      gst_device_provider_stop (provider);
    }
  for (GList *item = devices; item != NULL; item = item->next)
    add_device (list, GST_DEVICE (item->data));
  g_list_free_full (devices, gst_object_unref);
  g_task_return_pointer (task, g_steal_pointer (&list),
                         (GDestroyNotify)g_ptr_array_unref);
}

static gboolean
is_same_list (GPtrArray *a, GPtrArray *b)
{
  for (guint i = 0; a->len == b->len && i < a->len; i++)
    if (!is_same (a->pdata[i], b->pdata[i]))
      return FALSE;
  return a->len == b->len;
}

static void
on_answer (GObject *object, GAsyncResult *result, gpointer data)
{
  g_autoptr (GPtrArray) list = g_task_propagate_pointer (G_TASK (result), NULL);
  RsMicrophones *self;

  if (list == NULL) /* nobody asks any more */
    return;
  self = RS_MICROPHONES (data);
  self->is_asking = FALSE;
  if (is_same_list (list, self->list))
    return;
  g_ptr_array_unref (self->list);
  self->list = g_steal_pointer (&list);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* A server that hangs is asked once, not once a second. */
static gboolean
on_timer (gpointer data)
{
  RsMicrophones *self = RS_MICROPHONES (data);
  g_autoptr (GTask) task = NULL;

  if (self->is_asking)
    return G_SOURCE_CONTINUE;
  self->is_asking = TRUE;
  task = g_task_new (NULL, self->cancellable, on_answer, self);
  g_task_set_source_tag (task, on_timer);
  g_task_run_in_thread (task, ask);
  return G_SOURCE_CONTINUE;
}

static void
rs_microphones_dispose (GObject *object)
{
  RsMicrophones *self = RS_MICROPHONES (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->timer, g_source_remove);

  G_OBJECT_CLASS (rs_microphones_parent_class)->dispose (object);
}

static void
rs_microphones_finalize (GObject *object)
{
  RsMicrophones *self = RS_MICROPHONES (object);

  g_ptr_array_unref (self->list);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (rs_microphones_parent_class)->finalize (object);
}

static void
rs_microphones_class_init (RsMicrophonesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_microphones_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_microphones_finalize;

  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_MICROPHONES, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_microphones_init (RsMicrophones *self)
{
  self->list = g_ptr_array_new_with_free_func ((GDestroyNotify)microphone_free);
  self->cancellable = g_cancellable_new ();
  self->timer = g_timeout_add (INTERVAL_MS, on_timer, self);
  on_timer (self);
}

/** rs_microphones_new: asks at once; the list is empty until the first changed */
RsMicrophones *
rs_microphones_new (void)
{
  return g_object_new (RS_TYPE_MICROPHONES, NULL);
}

/**
 * rs_microphones_list:
 *
 * Returns: (transfer container) (element-type RsMicrophone): in the server's order;
 *   empty while there is no microphone or no server
 */
GPtrArray *
rs_microphones_list (RsMicrophones *self)
{
  g_return_val_if_fail (RS_IS_MICROPHONES (self), NULL);

  return g_ptr_array_ref (self->list);
}
