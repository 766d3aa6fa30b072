/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The corner of the teacher: the device, the limit, what lies about. */
#include "rs-studio-flow-private.h"

#include "rs-studio-lists.h"
#include "rs-studio-shelf.h"

/* Said to try the loudspeaker. */
#define LOUDSPEAKER "ui:studio-loudspeaker"

static void
on_devices (RsStudioFlow *self)
{
  g_clear_pointer (&self->devices, g_ptr_array_unref);
  rs_studio_flow_emit_changed (self);
}

/**
 * rs_studio_flow_open_teacher:
 *
 * The corner of the teacher, from any view but a running recording.
 */
void
rs_studio_flow_open_teacher (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  if (rs_studio_flow_is_running (self) || self->view == RS_STUDIO_TEACHER)
    return;
  rs_studio_flow_show (self, RS_STUDIO_TEACHER);
}

/* Only while somebody chooses: it asks the sound server again and again. */
static void
look_for_microphones (RsStudioFlow *self)
{
  if (self->microphones != NULL || self->view != RS_STUDIO_TEACHER)
    return;
  self->microphones = rs_microphones_new ();
  g_signal_connect_swapped (self->microphones, "changed", G_CALLBACK (on_devices), self);
}

/** rs_studio_flow_leave_teacher: nobody looks for microphones, or into one, any more. */
void
rs_studio_flow_leave_teacher (RsStudioFlow *self)
{
  if (self->microphones != NULL)
    g_signal_handlers_disconnect_by_data (self->microphones, self);
  g_clear_object (&self->microphones);
  if (self->is_teacher_trying)
    rs_studio_ear_close (self->ear);
  self->is_teacher_trying = FALSE;
}

static void
add_device (RsStudioFlow *self, const char *id, const char *name)
{
  RsStudioMicrophone *device = g_new0 (RsStudioMicrophone, 1);

  device->id = g_strdup (id);
  device->name = g_strdup (name);
  device->is_chosen = g_str_equal (id, self->device);
  g_ptr_array_add (self->devices, device);
}

/**
 * rs_studio_flow_get_microphones:
 *
 * Returns: (transfer none) (element-type RsStudioMicrophone): the first is the choice
 * of the system.
 */
GPtrArray *
rs_studio_flow_get_microphones (RsStudioFlow *self)
{
  g_autoptr (GPtrArray) found = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  if (self->devices != NULL)
    return self->devices;
  look_for_microphones (self);
  self->devices = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_studio_microphone_free);
  add_device (self, "", "");
  if (self->microphones != NULL)
    found = rs_microphones_list (self->microphones);
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      const RsMicrophone *microphone = g_ptr_array_index (found, i);

      add_device (self, microphone->id, microphone->name);
    }
  return self->devices;
}

/**
 * rs_studio_flow_choose_microphone:
 *
 * @id: "" for the choice of the system.
 */
void
rs_studio_flow_choose_microphone (RsStudioFlow *self, const char *id)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
  g_return_if_fail (id != NULL);

  if (!rs_studio_flow_may_act (self, RS_STUDIO_TEACHER))
    return;
  if (self->is_teacher_trying)
    rs_studio_flow_try_microphone (self);
  g_free (self->device);
  self->device = g_strdup (id);
  self->was_tried = FALSE;
  rs_studio_ear_set_device (self->ear, *id != '\0' ? id : NULL);
  on_devices (self);
}

/** rs_studio_flow_try_microphone: the teacher sees the level; nothing is written. */
void
rs_studio_flow_try_microphone (RsStudioFlow *self)
{
  RsStudioTrouble trouble = RS_STUDIO_TROUBLE_NONE;

  self->is_teacher_trying = !self->is_teacher_trying;
  if (self->is_teacher_trying)
    trouble = rs_studio_ear_open_for_teacher (self->ear);
  else
    rs_studio_ear_close (self->ear);
  if (trouble != RS_STUDIO_TROUBLE_NONE)
    self->is_teacher_trying = FALSE;
  rs_studio_flow_set_trouble (self, trouble);
}

static const RsTaskTelling *
find_model (RsTasks *tasks)
{
  GPtrArray *tellings = rs_tasks_get_tellings (tasks);

  for (guint i = 0; i < tellings->len; i++)
    {
      const RsTaskTelling *telling = g_ptr_array_index (tellings, i);

      if (telling->model_sound != NULL)
        return telling;
    }
  return NULL;
}

/** rs_studio_flow_try_loudspeaker: a voice of the museum. */
void
rs_studio_flow_try_loudspeaker (RsStudioFlow *self)
{
  RsTasks *tasks = rs_studio_session_get_tasks (self->session);
  const RsTaskTelling *telling = tasks != NULL ? find_model (tasks) : NULL;
  g_autofree char *path = NULL;

  if (tasks != NULL && rs_tasks_find_voice (tasks, LOUDSPEAKER) != NULL)
    rs_speaker_say (RS_SPEAKER (self->voice), LOUDSPEAKER, "text");
  else if (telling != NULL)
    {
      path = rs_tasks_find_file (tasks, telling->model_sound);
      if (path != NULL)
        rs_studio_voice_say_file (self->voice, path);
    }
}

/**
 * rs_studio_flow_is_limited:
 *
 * Returns: whether a telling longer than 90 s is spoken of.
 */
gboolean
rs_studio_flow_is_limited (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), TRUE);

  return self->is_limited;
}

/**
 * rs_studio_flow_set_limited:
 *
 * The teacher lifts the limit, until the program ends.
 */
void
rs_studio_flow_set_limited (RsStudioFlow *self, gboolean is_limited)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_TEACHER))
    return;
  self->is_limited = is_limited;
  rs_studio_flow_emit_changed (self);
}

/**
 * rs_studio_flow_is_cleaning:
 *
 * Returns: whether the playing copy is cleaned of hum and noise.
 */
gboolean
rs_studio_flow_is_cleaning (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return rs_studio_hearing_is_cleaning (self->hearing);
}

/**
 * rs_studio_flow_set_cleaning:
 *
 * For the copies that are made from now on; masters stay as they are.
 */
void
rs_studio_flow_set_cleaning (RsStudioFlow *self, gboolean is_cleaning)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_TEACHER))
    return;
  rs_studio_hearing_set_cleaning (self->hearing, is_cleaning);
  rs_studio_flow_emit_changed (self);
}

/**
 * rs_studio_flow_get_unfinished:
 *
 * Returns: (transfer none) (element-type RsStudioOffer): what nobody has given to the
 * teacher yet, of everybody; in TEACHER only.
 */
GPtrArray *
rs_studio_flow_get_unfinished (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  if (self->unfinished == NULL && self->view == RS_STUDIO_TEACHER)
    self->unfinished = rs_studio_lists_unfinished (self->session,
                                                   rs_studio_flow_get_takes (self));
  if (self->unfinished == NULL)
    self->unfinished = g_ptr_array_new ();
  return self->unfinished;
}

/**
 * rs_studio_flow_erase_unfinished:
 *
 * @number: in rs_studio_flow_get_unfinished(); nothing of it stays on the disk.
 */
void
rs_studio_flow_erase_unfinished (RsStudioFlow *self, guint number)
{
  g_autoptr (GError) error = NULL;
  const RsStudioOffer *offer = NULL;
  RsTake *take = NULL;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_choose (self, RS_STUDIO_TEACHER)
      || number >= rs_studio_flow_get_unfinished (self)->len)
    return;
  offer = g_ptr_array_index (self->unfinished, number);
  take = rs_studio_shelf_find (rs_studio_flow_get_takes (self), offer->id);
  if (take == NULL || rs_take_delete (take, &error))
    {
      rs_studio_flow_forget_lists (self);
      rs_studio_flow_emit_changed (self);
      return;
    }
  g_message ("%s", error->message);
  rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
}
