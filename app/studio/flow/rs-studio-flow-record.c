/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The microphone's game and the recording. */
#include "rs-studio-flow-private.h"

#include "rs-master.h"

/**
 * rs_studio_flow_get_check:
 *
 * Returns: where the game of the microphone stands.
 */
RsStudioCheck
rs_studio_flow_get_check (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_CHECK_READY);

  return rs_studio_trial_get_check (self->trial);
}

/**
 * rs_studio_flow_get_advice:
 *
 * Returns: what to do for a better sound, of the check or of the voice just now.
 */
RsStudioAdvice
rs_studio_flow_get_advice (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_ADVICE_NONE);

  if (self->view == RS_STUDIO_MICROPHONE && !rs_studio_ear_is_open (self->ear))
    return rs_studio_trial_get_advice (self->trial);
  return rs_studio_ear_is_open (self->ear) ? rs_studio_ear_get_advice (self->ear)
                                           : RS_STUDIO_ADVICE_NONE;
}

/**
 * rs_studio_flow_get_level:
 *
 * Returns: lit segments, 0 to 7.
 */
guint
rs_studio_flow_get_level (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), 0);

  return rs_studio_ear_get_level (self->ear);
}

/**
 * rs_studio_flow_is_microphone_open:
 *
 * Returns: whether a device may be listening now: the red dot.
 */
gboolean
rs_studio_flow_is_microphone_open (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return rs_studio_ear_is_open (self->ear);
}

/**
 * rs_studio_flow_check:
 *
 * «Начать» and «Ещё раз» of MICROPHONE; in TEACHER the levels of the chosen
 * microphone, on and off.
 */
void
rs_studio_flow_check (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (rs_studio_flow_may_act (self, RS_STUDIO_MICROPHONE))
    rs_studio_trial_start (self->trial);
  else if (rs_studio_flow_may_act (self, RS_STUDIO_TEACHER))
    rs_studio_flow_try_microphone (self);
}

/**
 * rs_studio_flow_get_piece:
 *
 * Returns: where the piece stands.
 */
RsStudioPiece
rs_studio_flow_get_piece (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_PIECE_READY);

  if (self->heard == RS_STUDIO_HEARD_TRY)
    return RS_STUDIO_PIECE_PLAYING;
  return rs_studio_booth_get_piece (self->booth);
}

static gboolean
is_long (RsStudioFlow *self)
{
  const RsStudioPerson *person = rs_studio_session_get_person (self->session);

  return self->is_limited && person != NULL && !person->is_adult
         && !rs_studio_flow_is_running (self) && !rs_studio_flow_is_labels (self)
         && rs_studio_desk_measure (self->desk) > RS_STUDIO_WHOLE_LIMIT_MS;
}

/**
 * rs_studio_flow_get_note:
 *
 * Returns: a quiet word beside it.
 */
RsStudioNote
rs_studio_flow_get_note (RsStudioFlow *self)
{
  RsStudioNote note;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_NOTE_NONE);

  if (self->view != RS_STUDIO_RECORDING)
    return RS_STUDIO_NOTE_NONE;
  note = rs_studio_booth_get_note (self->booth);
  return note == RS_STUDIO_NOTE_NONE && is_long (self) ? RS_STUDIO_NOTE_LONG : note;
}

/**
 * rs_studio_flow_get_count:
 *
 * Returns: 3, 2 or 1 in the countdown, else 0.
 */
guint
rs_studio_flow_get_count (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), 0);

  return rs_studio_booth_get_count (self->booth);
}

/**
 * rs_studio_flow_get_recorded:
 *
 * Returns: milliseconds of the running piece; of all chosen tries otherwise.
 */
gint64
rs_studio_flow_get_recorded (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), 0);

  if (rs_studio_booth_get_piece (self->booth) == RS_STUDIO_PIECE_RECORDING)
    return rs_studio_ear_get_length (self->ear) * 1000 / RS_MASTER_RATE;
  return rs_studio_desk_measure (self->desk);
}

/**
 * rs_studio_flow_count_recorded:
 *
 * Returns: how many pieces have a chosen try.
 */
guint
rs_studio_flow_count_recorded (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), 0);

  return rs_studio_desk_count_recorded (self->desk);
}

/**
 * rs_studio_flow_is_one_take:
 *
 * Returns: whether all is read in one take with a tap for each sentence.
 */
gboolean
rs_studio_flow_is_one_take (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return rs_studio_booth_is_one_take (self->booth);
}

/**
 * rs_studio_flow_can_one_take:
 *
 * Returns: whether the choice can be made now: before the piece and for a telling.
 */
gboolean
rs_studio_flow_can_one_take (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return (self->view == RS_STUDIO_RECORDING || self->view == RS_STUDIO_REHEARSAL)
         && !rs_studio_flow_is_running (self) && !rs_studio_flow_is_labels (self);
}

/**
 * rs_studio_flow_set_one_take:
 *
 * «Одним дублем» or sentence by sentence, for those who read well.
 */
void
rs_studio_flow_set_one_take (RsStudioFlow *self, gboolean is_one_take)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  if (!rs_studio_flow_can_one_take (self))
    return;
  rs_studio_booth_set_one_take (self->booth, is_one_take);
  rs_studio_flow_emit_changed (self);
}

/**
 * rs_studio_flow_record:
 *
 * «Записать»: the countdown, then the piece.
 */
void
rs_studio_flow_record (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_RECORDING))
    return;
  rs_studio_flow_hush (self);
  rs_studio_booth_record (self->booth);
}

/**
 * rs_studio_flow_tap:
 *
 * One take: this sentence is said, the next is bright.
 */
void
rs_studio_flow_tap (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  rs_studio_booth_tap (self->booth);
}

/**
 * rs_studio_flow_ready:
 *
 * «Готово».
 */
void
rs_studio_flow_ready (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  rs_studio_booth_ready (self->booth);
}

/**
 * rs_studio_flow_pause:
 *
 * «Пауза»: ends the recording; what was said is kept.
 */
void
rs_studio_flow_pause (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  rs_studio_flow_touch (self);
  rs_studio_booth_pause (self->booth);
}

/* What was read in one take is read again from where it began. */
/**
 * rs_studio_flow_again:
 *
 * «Ещё раз»: the countdown of the same piece; the try before stays.
 */
void
rs_studio_flow_again (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_RECORDING))
    return;
  if (rs_studio_booth_get_piece (self->booth) == RS_STUDIO_PIECE_AFTER)
    rs_studio_booth_rewind (self->booth);
  rs_studio_flow_record (self);
}

/**
 * rs_studio_flow_next:
 *
 * «Дальше» of RECORDING: the next piece that is wanted, after the last WHOLE; in
 * PAUSED it takes what was said.
 */
void
rs_studio_flow_next (RsStudioFlow *self)
{
  guint n = 0;
  int wanted = -1;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_RECORDING))
    return;
  n = rs_studio_desk_get_n_pieces (self->desk);
  wanted = rs_studio_desk_find_wanted (self->desk,
                                       (rs_studio_desk_get_place (self->desk) + 1) % n);
  if (wanted < 0)
    {
      rs_studio_flow_show (self, RS_STUDIO_WHOLE);
      return;
    }
  rs_studio_flow_hush (self);
  rs_studio_desk_set_place (self->desk, (guint)wanted);
  rs_studio_booth_enter (self->booth);
  rs_studio_flow_emit_changed (self);
}

/**
 * rs_studio_flow_choose_try:
 *
 * @number: from 0. Which of up to three tries counts; it is heard.
 */
void
rs_studio_flow_choose_try (RsStudioFlow *self, guint number)
{
  g_autoptr (GError) error = NULL;
  guint place = 0;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_RECORDING))
    return;
  place = rs_studio_desk_get_place (self->desk);
  if (number >= rs_studio_desk_get_item (self->desk, place)->tries->len)
    return;
  rs_studio_flow_hush (self);
  if (!rs_studio_desk_choose (self->desk, (int)number, &error))
    {
      g_message ("%s", error->message);
      rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
      return;
    }
  rs_studio_booth_rest (self->booth);
  rs_studio_flow_toggle_try (self);
}
