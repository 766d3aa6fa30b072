/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text that was chosen: its lines, its model, what is heard of it. */
#include "rs-studio-flow-private.h"

#include "rs-master.h"

/**
 * rs_studio_flow_get_title:
 *
 * Returns: of the story; "" for labels and where nothing is chosen.
 */
const char *
rs_studio_flow_get_title (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), "");

  return rs_studio_desk_get_title (self->desk);
}

/**
 * rs_studio_flow_get_picture:
 *
 * Returns: (nullable): absolute path.
 */
const char *
rs_studio_flow_get_picture (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return rs_studio_desk_get_picture (self->desk);
}

/**
 * rs_studio_flow_get_model_name:
 *
 * Returns: (nullable): who reads the model, as shown; NULL where there is none.
 */
const char *
rs_studio_flow_get_model_name (RsStudioFlow *self)
{
  const RsTaskTelling *telling = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  telling = rs_studio_desk_get_telling (self->desk);
  return telling != NULL && telling->model_sound != NULL ? telling->model_name : NULL;
}

/**
 * rs_studio_flow_is_labels:
 *
 * Returns: whether the pieces are labels, each by itself.
 */
gboolean
rs_studio_flow_is_labels (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return rs_studio_desk_is_labels (self->desk);
}

/**
 * rs_studio_flow_is_rehearsal_only:
 *
 * Returns: whether there is no consent: the microphone stays closed.
 */
gboolean
rs_studio_flow_is_rehearsal_only (RsStudioFlow *self)
{
  const RsStudioPerson *person = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), TRUE);

  person = rs_studio_session_get_person (self->session);
  return person == NULL || !person->may_record;
}

/**
 * rs_studio_flow_get_lines:
 *
 * Returns: (transfer none) (element-type RsStudioLine): the pieces of the chosen text.
 */
GPtrArray *
rs_studio_flow_get_lines (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  if (self->lines == NULL)
    self->lines = rs_studio_desk_get_lines (self->desk);
  return self->lines;
}

/**
 * rs_studio_flow_get_place:
 *
 * Returns: the bright line of the prompter.
 */
guint
rs_studio_flow_get_place (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), 0);

  return rs_studio_desk_get_place (self->desk);
}

static const RsTaskSentence *
find_sentence (RsStudioFlow *self, guint line)
{
  const RsTaskTelling *telling = rs_studio_desk_get_telling (self->desk);

  if (telling == NULL || line >= rs_studio_desk_get_n_pieces (self->desk))
    return NULL;
  return rs_task_telling_find_sentence (
      telling, rs_studio_desk_get_item (self->desk, line)->owner);
}

/* The model may read in another order than it is written: the last that began counts. */
static int
find_lit_of_model (RsStudioFlow *self)
{
  gint64 position = rs_studio_voice_get_position (self->voice);
  int latest = -1, lit = -1;

  if (self->lone_line >= 0)
    return self->lone_line;
  for (guint i = 0; i < rs_studio_desk_get_n_pieces (self->desk); i++)
    {
      const RsTaskSentence *sentence = find_sentence (self, i);

      if (sentence == NULL || sentence->model_start < 0
          || sentence->model_start > position || sentence->model_start <= latest)
        continue;
      latest = sentence->model_start;
      lit = (int)i;
    }
  return lit;
}

/**
 * rs_studio_flow_get_lit:
 *
 * Returns: the line that is heard now, -1 for none.
 */
int
rs_studio_flow_get_lit (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), -1);

  if (self->heard == RS_STUDIO_HEARD_MODEL)
    return find_lit_of_model (self);
  if (self->heard == RS_STUDIO_HEARD_TRY)
    return (int)rs_studio_desk_get_place (self->desk);
  return rs_studio_hearing_get_lit (self->hearing);
}

/**
 * rs_studio_flow_is_playing:
 *
 * Returns: whether something but a label is being heard.
 */
gboolean
rs_studio_flow_is_playing (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return rs_studio_voice_is_reading (self->voice);
}

/**
 * rs_studio_flow_get_position:
 *
 * Returns: milliseconds of what is being heard.
 */
gint64
rs_studio_flow_get_position (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), 0);

  return rs_studio_voice_get_position (self->voice);
}

/**
 * rs_studio_flow_get_duration:
 *
 * Returns: milliseconds of what can be heard, 0 for nothing.
 */
gint64
rs_studio_flow_get_duration (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), 0);

  if (self->view == RS_STUDIO_WHOLE)
    return rs_studio_hearing_get_duration (self->hearing);
  return rs_studio_voice_get_duration (self->voice);
}

static char *
find_sound (RsStudioFlow *self, RsStudioHeard heard)
{
  const RsTaskTelling *telling = rs_studio_desk_get_telling (self->desk);
  RsTake *take = rs_studio_desk_get_take (self->desk);

  if (heard == RS_STUDIO_HEARD_MUSEUM)
    return g_strdup (self->museum_sound);
  if (heard == RS_STUDIO_HEARD_TRY)
    return take != NULL
               ? rs_take_get_chosen_path (take, rs_studio_desk_get_place (self->desk))
               : NULL;
  if (telling == NULL || telling->model_sound == NULL)
    return NULL;
  return rs_tasks_find_file (rs_studio_desk_get_tasks (self->desk), telling->model_sound);
}

/**
 * rs_studio_flow_hear:
 *
 * from @start to @end, ms, -1 for its own end; what is heard already stands or goes
 * on.
 */
void
rs_studio_flow_hear (RsStudioFlow *self, RsStudioHeard heard, gint64 start, gint64 end)
{
  g_autofree char *path = NULL;

  if (self->heard == heard && rs_studio_voice_is_reading (self->voice))
    rs_studio_voice_pause (self->voice);
  else if (self->heard == heard)
    rs_studio_voice_go_on (self->voice);
  else
    {
      rs_studio_flow_hush (self);
      path = find_sound (self, heard);
      if (path != NULL && rs_studio_voice_read (self->voice, path, start, end))
        self->heard = heard;
    }
  rs_studio_flow_emit_changed (self);
}

/** rs_studio_flow_toggle_model: «Послушать» of REHEARSAL. */
void
rs_studio_flow_toggle_model (RsStudioFlow *self)
{
  if (self->lone_line >= 0)
    rs_studio_flow_hush (self);
  self->lone_line = -1;
  rs_studio_flow_hear (self, RS_STUDIO_HEARD_MODEL, 0, -1);
}

/**
 * rs_studio_flow_listen_line:
 *
 * «Помоги прочитать»: the model of one line; nothing where there is none.
 */
void
rs_studio_flow_listen_line (RsStudioFlow *self, guint line)
{
  const RsTaskSentence *sentence = NULL;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_REHEARSAL)
      && !rs_studio_flow_may_act (self, RS_STUDIO_RECORDING))
    return;
  sentence = find_sentence (self, line);
  if (sentence == NULL || sentence->model_start < 0
      || sentence->model_end <= sentence->model_start)
    return;
  rs_studio_flow_hush (self);
  self->lone_line = (int)line;
  rs_studio_flow_hear (self, RS_STUDIO_HEARD_MODEL, sentence->model_start,
                       sentence->model_end);
}

/**
 * rs_studio_flow_choose_line:
 *
 * A touch on a line: the place in REHEARSAL and RECORDING, in WHOLE it is heard from
 * there.
 */
void
rs_studio_flow_choose_line (RsStudioFlow *self, guint line)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, self->view)
      || line >= rs_studio_desk_get_n_pieces (self->desk))
    return;
  if (self->view == RS_STUDIO_WHOLE)
    rs_studio_hearing_hear_from (self->hearing, line);
  else if (self->view == RS_STUDIO_REHEARSAL || self->view == RS_STUDIO_RECORDING)
    {
      rs_studio_flow_hush (self);
      rs_studio_desk_set_place (self->desk, line);
      if (self->view == RS_STUDIO_RECORDING)
        rs_studio_booth_enter (self->booth);
      rs_studio_flow_emit_changed (self);
    }
}

/* Samples of a master as milliseconds. */
static gint64
to_ms (gint64 samples)
{
  return samples * 1000 / RS_MASTER_RATE;
}

/** rs_studio_flow_toggle_try: «Послушать» of RECORDING. */
void
rs_studio_flow_toggle_try (RsStudioFlow *self)
{
  guint place = rs_studio_desk_get_place (self->desk);
  const RsTakeTry *chosen = NULL;

  if (!rs_studio_desk_is_recorded (self->desk, place))
    return;
  if (self->heard == RS_STUDIO_HEARD_TRY)
    {
      rs_studio_flow_hush (self);
      rs_studio_flow_emit_changed (self);
      return;
    }
  chosen = rs_take_item_get_chosen (rs_studio_desk_get_item (self->desk, place));
  rs_studio_flow_hear (self, RS_STUDIO_HEARD_TRY, to_ms (chosen->start),
                       chosen->end < chosen->n_samples ? to_ms (chosen->end) : -1);
}
