/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The flow: who reads what. */
#include "rs-studio-flow.h"

/**
 * rs_studio_flow_get_offers:
 *
 * Returns: (transfer none) (element-type RsStudioOffer): of the person, of everybody
 * before one is chosen; what the teacher asks for first.
 */
GPtrArray *
rs_studio_flow_get_offers (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
}

/**
 * rs_studio_flow_take_offer:
 *
 * Opens a card of the start: CONTINUE and RETURNED lead to the first piece that is
 * wanted, MUSEUM to LISTEN, KEPT to ANSWER.
 */
void
rs_studio_flow_take_offer (RsStudioFlow *self, guint offer)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_hear_offer:
 *
 * Says why the teacher asks: the own voice of the teacher or the voice of the reason.
 */
void
rs_studio_flow_hear_offer (RsStudioFlow *self, guint offer)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_new_story:
 *
 * «Новый рассказ»: WHO, or WHAT when somebody is chosen.
 */
void
rs_studio_flow_new_story (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_change_person:
 *
 * «Это не я»: WHO.
 */
void
rs_studio_flow_change_person (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_get_people:
 *
 * Returns: (transfer none) (element-type RsStudioPerson): the list of WHO.
 */
GPtrArray *
rs_studio_flow_get_people (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
}

/**
 * rs_studio_flow_choose_narrator:
 *
 * @narrator: uid. Goes on to WHAT; without a consent for rehearsal only.
 */
void
rs_studio_flow_choose_narrator (RsStudioFlow *self, const char *narrator)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_newcomer:
 *
 * «Меня нет в списке».
 */
void
rs_studio_flow_newcomer (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_can_ask:
 *
 * Returns: whether a name may go to the teacher: one to forty letters.
 */
gboolean
rs_studio_flow_can_ask (RsStudioFlow *self, const char *name)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
}

/**
 * rs_studio_flow_ask:
 *
 * @grade: class, 0 for none. Leaves a request in the inbox; the newcomer may rehearse
 * meanwhile.
 */
void
rs_studio_flow_ask (RsStudioFlow *self, const char *name, guint grade)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_get_texts:
 *
 * Returns: (transfer none) (element-type RsStudioText): what the teacher asks for
 * first, then what was begun, then new ones.
 */
GPtrArray *
rs_studio_flow_get_texts (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
}

/**
 * rs_studio_flow_choose_text:
 *
 * @text: index in rs_studio_flow_get_texts(); a text in the museum opens LISTEN,
 * others the first step of reading.
 */
void
rs_studio_flow_choose_text (RsStudioFlow *self, guint text)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_get_title:
 *
 * Returns: of the story; "" for labels and where nothing is chosen.
 */
const char *
rs_studio_flow_get_title (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
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

  return NULL;
}

/**
 * rs_studio_flow_get_model_name:
 *
 * Returns: (nullable): «Читает …», where a model can be heard first.
 */
const char *
rs_studio_flow_get_model_name (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
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

  return FALSE;
}

/**
 * rs_studio_flow_is_rehearsal_only:
 *
 * Returns: whether there is no consent: the microphone stays closed.
 */
gboolean
rs_studio_flow_is_rehearsal_only (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
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

  return NULL;
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

  return 0;
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

  return -1;
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

  return FALSE;
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

  return 0;
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

  return 0;
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
}

/**
 * rs_studio_flow_listen_line:
 *
 * «Помоги прочитать»: the model of one line; nothing where there is none.
 */
void
rs_studio_flow_listen_line (RsStudioFlow *self, guint line)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}
