/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole, and the reader's own yes or no. */
#include "rs-studio-flow-private.h"

#include "rs-error.h"

/**
 * rs_studio_flow_is_making:
 *
 * Returns: whether the playing copy is being made.
 */
gboolean
rs_studio_flow_is_making (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return rs_studio_hearing_is_making (self->hearing);
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

  return rs_studio_hearing_was_heard (self->hearing);
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

  if (!rs_studio_flow_may_act (self, RS_STUDIO_WHOLE)
      || line >= rs_studio_desk_get_n_pieces (self->desk))
    return;
  rs_studio_desk_set_place (self->desk, line);
  rs_studio_booth_set_one_take (self->booth, FALSE);
  rs_studio_flow_show (self, RS_STUDIO_RECORDING);
}

/** rs_studio_flow_read_unheard: nobody is heard in it: it is wanted once more. */
void
rs_studio_flow_read_unheard (RsStudioFlow *self, guint piece)
{
  g_autoptr (GError) error = NULL;

  rs_studio_desk_set_place (self->desk, piece);
  rs_studio_booth_set_one_take (self->booth, FALSE);
  if (!rs_studio_desk_choose (self->desk, -1, &error))
    g_message ("%s", error->message);
  rs_studio_flow_show (self, RS_STUDIO_RECORDING);
  rs_studio_booth_enter_unheard (self->booth);
  rs_studio_flow_emit_changed (self);
}

static gboolean
set_state (RsStudioFlow *self, RsTakeState state)
{
  g_autoptr (GError) error = NULL;

  if (rs_take_set_state (rs_studio_desk_get_take (self->desk), state, &error))
    return TRUE;
  g_message ("%s", error->message);
  rs_studio_flow_set_trouble (self, g_error_matches (error, RS_ERROR, RS_ERROR_NO_SPACE)
                                        ? RS_STUDIO_TROUBLE_DISK_FULL
                                        : RS_STUDIO_TROUBLE_CANNOT_WRITE);
  return FALSE;
}

/* A piece that is wanted still is read first; the paper has to hold for a yes. */
/**
 * rs_studio_flow_yes:
 *
 * «Хочу показать в музее»: the teacher gets it.
 */
void
rs_studio_flow_yes (RsStudioFlow *self)
{
  int wanted = -1;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_ANSWER))
    return;
  if (!rs_studio_session_has_consent (self->session))
    {
      rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_NO_CONSENT);
      return;
    }
  wanted = rs_studio_desk_find_wanted (self->desk, 0);
  if (wanted >= 0)
    {
      rs_studio_desk_set_place (self->desk, (guint)wanted);
      rs_studio_flow_show (self, RS_STUDIO_RECORDING);
    }
  else if (set_state (self, RS_TAKE_SUBMITTED))
    rs_studio_flow_show (self, RS_STUDIO_DONE);
}

/* The no holds from here on, whoever goes away without another word. */
/**
 * rs_studio_flow_not_now:
 *
 * «Пока не хочу».
 */
void
rs_studio_flow_not_now (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (rs_studio_flow_may_act (self, RS_STUDIO_ANSWER)
      && set_state (self, RS_TAKE_DECLINED))
    rs_studio_flow_show (self, RS_STUDIO_DECLINED);
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

  if (rs_studio_flow_may_act (self, RS_STUDIO_DECLINED))
    rs_studio_flow_show (self, RS_STUDIO_START);
}

/**
 * rs_studio_flow_erase:
 *
 * «Стереть»: nothing of it stays on the disk.
 */
void
rs_studio_flow_erase (RsStudioFlow *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_act (self, RS_STUDIO_DECLINED))
    return;
  if (rs_take_delete (rs_studio_desk_get_take (self->desk), &error))
    {
      rs_studio_flow_show (self, RS_STUDIO_START);
      return;
    }
  g_message ("%s", error->message);
  rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
}
