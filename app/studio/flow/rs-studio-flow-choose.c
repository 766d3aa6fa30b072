/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads what: WHO, NEWCOMER and WHAT. */
#include "rs-request.h"
#include "rs-studio-flow-private.h"
#include "rs-studio-lists.h"
#include "rs-studio-shelf.h"

/* The longest name that a card of the teacher's list holds. */
#define NAME_LETTERS 40

/**
 * rs_studio_flow_get_people:
 *
 * Returns: (transfer none) (element-type RsStudioPerson): the list of WHO.
 */
GPtrArray *
rs_studio_flow_get_people (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  if (self->people == NULL)
    self->people = rs_studio_lists_people (self->session);
  return self->people;
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

  if (self->texts == NULL)
    self->texts = rs_studio_lists_texts (self->session, rs_studio_flow_get_takes (self),
                                         RS_STUDIO_LABELS);
  return self->texts;
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

  if (rs_studio_flow_may_act (self, RS_STUDIO_START)
      || rs_studio_flow_may_act (self, RS_STUDIO_WHAT))
    rs_studio_flow_show (self, RS_STUDIO_WHO);
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
  g_return_if_fail (narrator != NULL);

  if (!rs_studio_flow_may_act (self, RS_STUDIO_WHO)
      || rs_tasks_find_narrator (rs_studio_session_get_tasks (self->session), narrator)
             == NULL)
    return;
  rs_studio_flow_set_person (self, narrator);
  rs_studio_flow_show (self, RS_STUDIO_WHAT);
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

  if (rs_studio_flow_may_act (self, RS_STUDIO_WHO))
    rs_studio_flow_show (self, RS_STUDIO_NEWCOMER);
}

static char *
clean_name (const char *name)
{
  return g_strstrip (g_strdup (name));
}

/**
 * rs_studio_flow_can_ask:
 *
 * Returns: whether a name may go to the teacher: one to forty letters.
 */
gboolean
rs_studio_flow_can_ask (RsStudioFlow *self, const char *name)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (!g_utf8_validate (name, -1, NULL))
    return FALSE;
  clean = clean_name (name);
  return *clean != '\0' && g_utf8_strlen (clean, -1) <= NAME_LETTERS;
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
  g_autoptr (GError) error = NULL;
  g_autofree char *clean = NULL;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
  g_return_if_fail (name != NULL);

  if (!rs_studio_flow_may_act (self, RS_STUDIO_NEWCOMER)
      || !rs_studio_flow_can_ask (self, name))
    return;
  clean = clean_name (name);
  if (!rs_request_write (self->data, clean, grade, &error))
    {
      g_message ("%s", error->message);
      rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
      return;
    }
  rs_studio_session_set_newcomer (self->session, clean, grade);
  self->was_tried = FALSE;
  rs_studio_flow_show (self, RS_STUDIO_WHAT);
}

/* One that was begun is gone on with; a new one is rehearsed first. */
static void
read_text (RsStudioFlow *self, const RsStudioText *text)
{
  const RsStudioPerson *person = rs_studio_session_get_person (self->session);
  GPtrArray *takes = rs_studio_flow_get_takes (self);
  RsTasks *tasks = rs_studio_session_get_tasks (self->session);
  RsTake *take = NULL;

  if (text->is_labels)
    take = rs_studio_shelf_find_labels (takes, person->uid);
  else
    take = rs_studio_shelf_find_text (takes, person->uid, text->uid, RS_TAKE_OPEN);
  if (take == NULL && text->state == RS_STUDIO_TEXT_RETURNED)
    take = rs_studio_shelf_find_text (takes, person->uid, text->uid, RS_TAKE_SUBMITTED);
  if (take != NULL)
    {
      rs_studio_flow_go_on_with (self, take);
      return;
    }
  if (text->is_labels)
    rs_studio_flow_open_labels (self, NULL);
  else
    rs_studio_flow_open_telling (self, rs_tasks_find_telling (tasks, text->uid), NULL);
  if (rs_studio_desk_is_open (self->desk))
    rs_studio_flow_enter_reading (self, RS_STUDIO_REHEARSAL);
}

/**
 * rs_studio_flow_choose_text:
 *
 * @text: index in rs_studio_flow_get_texts(); a text in the museum opens LISTEN, one
 * that the teacher has opens nothing, others the first step of reading.
 */
void
rs_studio_flow_choose_text (RsStudioFlow *self, guint number)
{
  const RsStudioText *text = NULL;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_choose (self, RS_STUDIO_WHAT)
      || number >= rs_studio_flow_get_texts (self)->len)
    return;
  text = g_ptr_array_index (self->texts, number);
  if (text->state == RS_STUDIO_TEXT_MUSEUM)
    rs_studio_flow_listen_to (self, text->uid);
  else if (text->state != RS_STUDIO_TEXT_SUBMITTED)
    read_text (self, text);
}

/** rs_studio_flow_read_anew: «Прочитать заново» of what the museum has. */
void
rs_studio_flow_read_anew (RsStudioFlow *self)
{
  const RsStudioPerson *person = rs_studio_session_get_person (self->session);
  const RsTaskTelling *telling = rs_studio_desk_get_telling (self->desk);
  RsTake *take = NULL;

  if (person == NULL || telling == NULL)
    return;
  take = rs_studio_shelf_find_text (rs_studio_flow_get_takes (self), person->uid,
                                    telling->uid, RS_TAKE_OPEN);
  if (take != NULL)
    rs_studio_flow_go_on_with (self, take);
  else
    rs_studio_flow_enter_reading (self, RS_STUDIO_REHEARSAL);
}
