/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way through the studio: back, on, later. */
#include "rs-studio-flow-private.h"

/**
 * rs_studio_flow_can_back:
 *
 * Returns: whether «Назад» is on the screen: everywhere but at the start, in a running
 * recording and where a step back would lose the question.
 */
gboolean
rs_studio_flow_can_back (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return self->view != RS_STUDIO_START && self->view != RS_STUDIO_DONE
         && !rs_studio_flow_is_running (self);
}

/**
 * rs_studio_flow_can_later:
 *
 * Returns: whether «Закончу потом» is on the screen: on every step with a text but the
 * running recording.
 */
gboolean
rs_studio_flow_can_later (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return self->view >= RS_STUDIO_MICROPHONE && self->view <= RS_STUDIO_DECLINED
         && !rs_studio_flow_is_running (self);
}

static RsStudioView
find_before (RsStudioFlow *self)
{
  switch (self->view)
    {
    case RS_STUDIO_NEWCOMER:
      return RS_STUDIO_WHO;
    case RS_STUDIO_LISTEN:
      return self->before_listen;
    case RS_STUDIO_MICROPHONE:
    case RS_STUDIO_REHEARSAL:
      return RS_STUDIO_WHAT;
    case RS_STUDIO_RECORDING:
      return RS_STUDIO_REHEARSAL;
    case RS_STUDIO_WHOLE:
      return RS_STUDIO_RECORDING;
    case RS_STUDIO_ANSWER:
      return RS_STUDIO_WHOLE;
    case RS_STUDIO_DECLINED:
      return RS_STUDIO_ANSWER;
    case RS_STUDIO_START:
    case RS_STUDIO_WHO:
    case RS_STUDIO_WHAT:
    case RS_STUDIO_DONE:
    case RS_STUDIO_TEACHER:
    default:
      return RS_STUDIO_START;
    }
}

/**
 * rs_studio_flow_back:
 *
 * «Назад»: the view before; nothing is lost.
 */
void
rs_studio_flow_back (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  if (rs_studio_flow_is_running (self) || self->trouble == RS_STUDIO_TROUBLE_NO_TASKS)
    return;
  if (self->trouble == RS_STUDIO_TROUBLE_NO_CONSENT)
    rs_studio_flow_show (self, RS_STUDIO_START);
  else if (self->trouble != RS_STUDIO_TROUBLE_NONE)
    rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_NONE);
  else if (rs_studio_flow_can_back (self))
    rs_studio_flow_show (self, find_before (self));
}

/**
 * rs_studio_flow_later:
 *
 * «Закончу потом»: all that was said stays; the start.
 */
void
rs_studio_flow_later (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  if (rs_studio_flow_is_running (self) || self->trouble == RS_STUDIO_TROUBLE_NO_TASKS)
    return;
  if (rs_studio_flow_can_later (self) || self->trouble != RS_STUDIO_TROUBLE_NONE)
    rs_studio_flow_show (self, RS_STUDIO_START);
}

static void
go_on_after_trouble (RsStudioFlow *self)
{
  RsStudioTrouble trouble = self->trouble;

  if (trouble == RS_STUDIO_TROUBLE_NO_TASKS)
    {
      rs_studio_session_look (self->session);
      return;
    }
  self->trouble = RS_STUDIO_TROUBLE_NONE;
  if (trouble == RS_STUDIO_TROUBLE_RESCUED)
    rs_studio_flow_open_rescued (self);
  else if (trouble == RS_STUDIO_TROUBLE_NO_CONSENT && rs_studio_desk_is_open (self->desk))
    rs_studio_flow_show (self, RS_STUDIO_REHEARSAL);
  else
    rs_studio_flow_retry (self);
  rs_studio_flow_emit_changed (self);
}

/* The microphone is tried once by each reader. */
static void
go_on_after_trial (RsStudioFlow *self)
{
  self->was_tried = TRUE;
  rs_studio_flow_show (self, self->after_trial);
}

static void
go_on_from_view (RsStudioFlow *self)
{
  if (self->view == RS_STUDIO_LISTEN)
    rs_studio_flow_read_anew (self);
  else if (self->view == RS_STUDIO_MICROPHONE)
    go_on_after_trial (self);
  else if (self->view == RS_STUDIO_REHEARSAL)
    rs_studio_flow_show (self, rs_studio_flow_is_rehearsal_only (self)
                                   ? RS_STUDIO_WHAT
                                   : RS_STUDIO_RECORDING);
  else if (self->view == RS_STUDIO_WHOLE)
    rs_studio_flow_show (self, RS_STUDIO_ANSWER);
  else if (self->view == RS_STUDIO_DONE || self->view == RS_STUDIO_TEACHER)
    rs_studio_flow_show (self, RS_STUDIO_START);
}

/**
 * rs_studio_flow_go_on:
 *
 * «Дальше», the green button of the view: the next step, which in LISTEN is to read it
 * anew; at a trouble its way on, named at RsStudioTrouble.
 */
void
rs_studio_flow_go_on (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  if (rs_studio_flow_is_running (self))
    return;
  if (self->trouble != RS_STUDIO_TROUBLE_NONE)
    go_on_after_trouble (self);
  else
    go_on_from_view (self);
}

/** rs_studio_flow_retry: what the trouble hindered is tried once more. */
void
rs_studio_flow_retry (RsStudioFlow *self)
{
  if (self->view == RS_STUDIO_MICROPHONE)
    rs_studio_trial_start (self->trial);
  else if (self->view == RS_STUDIO_RECORDING)
    rs_studio_flow_record (self);
  else if (self->view == RS_STUDIO_WHOLE)
    rs_studio_hearing_enter (self->hearing);
}

/**
 * rs_studio_flow_listen:
 *
 * «Послушать» and «Пауза» of what the view is about: the model in REHEARSAL, the
 * chosen try in RECORDING, the own voice in MICROPHONE, the whole in WHOLE, the
 * reading of the museum in LISTEN, the loudspeaker in TEACHER.
 */
void
rs_studio_flow_listen (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, self->view))
    return;
  if (self->view == RS_STUDIO_REHEARSAL)
    rs_studio_flow_toggle_model (self);
  else if (self->view == RS_STUDIO_RECORDING)
    rs_studio_flow_toggle_try (self);
  else if (self->view == RS_STUDIO_LISTEN)
    rs_studio_flow_toggle_museum (self);
  else if (self->view == RS_STUDIO_WHOLE)
    rs_studio_hearing_toggle (self->hearing);
  else if (self->view == RS_STUDIO_MICROPHONE)
    rs_studio_trial_hush (self->trial);
  else if (self->view == RS_STUDIO_TEACHER)
    rs_studio_flow_try_loudspeaker (self);
}
