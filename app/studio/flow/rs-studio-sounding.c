/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The flow: recording and what follows it. */
#include "rs-studio-flow.h"

/**
 * rs_studio_flow_get_check:
 *
 * Returns: where the game of the microphone stands.
 */
RsStudioCheck
rs_studio_flow_get_check (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_CHECK_READY);

  return RS_STUDIO_CHECK_READY;
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

  return RS_STUDIO_ADVICE_NONE;
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

  return 0;
}

/**
 * rs_studio_flow_check:
 *
 * «Начать» and «Ещё раз» of MICROPHONE.
 */
void
rs_studio_flow_check (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
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

  return RS_STUDIO_PIECE_READY;
}

/**
 * rs_studio_flow_get_note:
 *
 * Returns: a quiet word beside it.
 */
RsStudioNote
rs_studio_flow_get_note (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_NOTE_NONE);

  return RS_STUDIO_NOTE_NONE;
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

  return 0;
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

  return 0;
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

  return 0;
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

  return FALSE;
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

  return FALSE;
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
}

/**
 * rs_studio_flow_again:
 *
 * «Ещё раз»: the countdown of the same piece; the try before stays.
 */
void
rs_studio_flow_again (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
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
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_choose_try:
 *
 * @number: from 0. Which of up to three tries counts; it is heard.
 */
void
rs_studio_flow_choose_try (RsStudioFlow *self, guint number)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_is_making:
 *
 * Returns: whether the playing copy is being made.
 */
gboolean
rs_studio_flow_is_making (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
}

/**
 * rs_studio_flow_was_heard:
 *
 * Returns: whether the whole was heard to its end once.
 */
gboolean
rs_studio_flow_was_heard (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
}

/**
 * rs_studio_flow_retake:
 *
 * «Перечитать» of a line of WHOLE: back to its piece, then WHOLE again.
 */
void
rs_studio_flow_retake (RsStudioFlow *self, guint line)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_yes:
 *
 * «Хочу показать в музее»: the teacher gets it.
 */
void
rs_studio_flow_yes (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_not_now:
 *
 * «Пока не хочу».
 */
void
rs_studio_flow_not_now (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_keep:
 *
 * «Оставить себе»: nobody is shown it.
 */
void
rs_studio_flow_keep (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_erase:
 *
 * «Стереть»: nothing of it stays on the disk.
 */
void
rs_studio_flow_erase (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
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
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
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
}

/**
 * rs_studio_flow_is_limited:
 *
 * Returns: whether a telling longer than 90 s is spoken of.
 */
gboolean
rs_studio_flow_is_limited (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
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

  return FALSE;
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
}
