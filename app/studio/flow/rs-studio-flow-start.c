/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The start: what waits for the reader, and how a text is opened. */
#include "rs-studio-flow-private.h"
#include "rs-studio-lists.h"
#include "rs-studio-shelf.h"

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

  if (self->offers == NULL)
    self->offers = rs_studio_lists_offers (self->session,
                                           rs_studio_flow_get_takes (self));
  return self->offers;
}

/** rs_studio_flow_set_person: who reads from now on; the microphone is tried by each. */
void
rs_studio_flow_set_person (RsStudioFlow *self, const char *narrator)
{
  const RsStudioPerson *before = rs_studio_session_get_person (self->session);

  if (before == NULL || !g_str_equal (before->uid, narrator))
    self->was_tried = FALSE;
  rs_studio_session_set_person (self->session, narrator);
  rs_studio_flow_forget_lists (self);
}

/**
 * rs_studio_flow_enter_reading:
 *
 * the microphone before the text, once for each reader; without a consent never.
 */
void
rs_studio_flow_enter_reading (RsStudioFlow *self, RsStudioView view)
{
  g_autofree char *today = rs_studio_session_get_today (self->session);

  rs_studio_desk_set_today (self->desk, today);
  rs_studio_booth_set_one_take (self->booth, FALSE); /* each text anew, labels never */
  self->after_trial = view;
  if (!rs_studio_session_has_consent (self->session))
    rs_studio_flow_show (self, RS_STUDIO_REHEARSAL);
  else
    rs_studio_flow_show (self, self->was_tried ? view : RS_STUDIO_MICROPHONE);
}

/* A take is only of who may record; what a crash left in it is saved first. */
static RsTake *
find_take (RsStudioFlow *self, RsTake *take)
{
  if (take == NULL || !rs_studio_session_has_consent (self->session))
    return NULL;
  rs_studio_shelf_rescue (take);
  return take;
}

/** rs_studio_flow_open_telling: puts a text on the desk, with what was begun of it if who
 * reads may record. */
void
rs_studio_flow_open_telling (RsStudioFlow *self,
                             const RsTaskTelling *telling,
                             RsTake *take)
{
  const RsStudioPerson *person = rs_studio_session_get_person (self->session);
  g_autoptr (RsTake) found = find_take (self, take);

  if (found != NULL)
    g_object_ref (found);
  rs_studio_desk_open_telling (self->desk, rs_studio_session_get_tasks (self->session),
                               telling, person->uid, found);
}

/** rs_studio_flow_open_labels: puts labels on the desk: what was begun, or the next
 * portion. */
void
rs_studio_flow_open_labels (RsStudioFlow *self, RsTake *take)
{
  const RsStudioPerson *person = rs_studio_session_get_person (self->session);
  RsTasks *tasks = rs_studio_session_get_tasks (self->session);
  g_autoptr (RsTake) found = find_take (self, take);
  g_autoptr (GPtrArray) labels = NULL;

  if (found != NULL)
    g_object_ref (found);
  else
    labels = rs_studio_shelf_next_labels (rs_studio_flow_get_takes (self), tasks,
                                          RS_STUDIO_LABELS);
  if (found != NULL || labels->len > 0)
    rs_studio_desk_open_labels (self->desk, tasks, labels, person->uid, found);
}

/* FALSE where its text is gone from the tasks. */
static gboolean
open_take (RsStudioFlow *self, RsTake *take)
{
  RsTasks *tasks = rs_studio_session_get_tasks (self->session);
  const RsTaskTelling *telling = NULL;

  if (rs_take_get_kind (take) == RS_TAKE_LABELS)
    rs_studio_flow_open_labels (self, take);
  else
    {
      telling = rs_tasks_find_telling (tasks, rs_take_get_telling (take));
      if (telling == NULL)
        return FALSE;
      rs_studio_flow_open_telling (self, telling, take);
    }
  return rs_studio_desk_is_open (self->desk);
}

static const RsTaskReturn *
find_return (RsStudioFlow *self, const char *take)
{
  GPtrArray *all = rs_tasks_get_returned (rs_studio_session_get_tasks (self->session));

  for (guint i = 0; i < all->len; i++)
    {
      const RsTaskReturn *returned = g_ptr_array_index (all, i);

      if (g_str_equal (returned->take, take))
        return returned;
    }
  return NULL;
}

/* What the teacher returned is opened for the pieces that they name. */
static gboolean
ask_again (RsStudioFlow *self, RsTake *take)
{
  const RsTaskReturn *returned = find_return (self, rs_take_get_uid (take));
  g_autoptr (GError) error = NULL;

  if (rs_take_get_state (take) != RS_TAKE_SUBMITTED
      || !rs_studio_session_has_consent (self->session))
    return TRUE;
  if (returned != NULL && rs_studio_shelf_ask_again (take, returned->sentences, &error))
    return TRUE;
  if (error != NULL)
    g_message ("%s", error->message);
  rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
  return FALSE;
}

/** rs_studio_flow_go_on_with: to the first piece of the take that is wanted. */
void
rs_studio_flow_go_on_with (RsStudioFlow *self, RsTake *take)
{
  g_autoptr (RsTake) kept = g_object_ref (take);

  if (!ask_again (self, kept) || !open_take (self, kept))
    return;
  rs_studio_flow_enter_reading (self, RS_STUDIO_RECORDING);
}

/* A returned text whose take is not here is read from the beginning. */
static void
take_returned (RsStudioFlow *self, const char *id)
{
  RsTake *take = rs_studio_shelf_find (rs_studio_flow_get_takes (self), id);
  const RsTaskReturn *returned = find_return (self, id);
  const RsTaskTelling *telling = NULL;

  if (take != NULL)
    {
      rs_studio_flow_go_on_with (self, take);
      return;
    }
  if (returned != NULL && returned->telling != NULL)
    telling = rs_tasks_find_telling (rs_studio_session_get_tasks (self->session),
                                     returned->telling);
  if (telling == NULL)
    return;
  rs_studio_flow_open_telling (self, telling, NULL);
  rs_studio_flow_enter_reading (self, RS_STUDIO_RECORDING);
}

/* Kept for oneself: only the answer is asked for again. */
static void
take_kept (RsStudioFlow *self, const char *id)
{
  RsTake *take = rs_studio_shelf_find (rs_studio_flow_get_takes (self), id);
  g_autoptr (RsTake) kept = take != NULL ? g_object_ref (take) : NULL;

  if (kept == NULL || !open_take (self, kept))
    return;
  rs_studio_flow_show (self, rs_studio_session_has_consent (self->session)
                                 ? RS_STUDIO_ANSWER
                                 : RS_STUDIO_REHEARSAL);
}

/** rs_studio_flow_listen_to: what the museum has of the reader. */
void
rs_studio_flow_listen_to (RsStudioFlow *self, const char *telling_uid)
{
  RsTasks *tasks = rs_studio_session_get_tasks (self->session);
  const RsStudioPerson *person = rs_studio_session_get_person (self->session);
  const RsTaskTelling *telling = rs_tasks_find_telling (tasks, telling_uid);

  if (telling == NULL)
    return;
  self->before_listen = self->view;
  rs_studio_desk_open_telling (self->desk, tasks, telling, person->uid, NULL);
  g_free (self->museum_sound);
  self->museum_sound = rs_studio_lists_find_museum (self->session, telling);
  rs_studio_flow_show (self, RS_STUDIO_LISTEN);
}

/** rs_studio_flow_toggle_museum: «Послушать» of LISTEN. */
void
rs_studio_flow_toggle_museum (RsStudioFlow *self)
{
  rs_studio_flow_hear (self, RS_STUDIO_HEARD_MUSEUM, 0, -1);
}

/**
 * rs_studio_flow_take_offer:
 *
 * Opens a card of the start: CONTINUE and RETURNED lead to the first piece that is
 * wanted, MUSEUM to LISTEN, KEPT to ANSWER.
 */
void
rs_studio_flow_take_offer (RsStudioFlow *self, guint number)
{
  const RsStudioOffer *offer = NULL;
  g_autofree char *id = NULL;
  RsStudioOfferKind kind;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_choose (self, RS_STUDIO_START)
      || number >= rs_studio_flow_get_offers (self)->len)
    return;
  offer = g_ptr_array_index (self->offers, number);
  id = g_strdup (offer->id);
  kind = offer->kind;
  rs_studio_flow_set_person (self, offer->narrator); /* the offers are others now */
  if (rs_studio_session_get_person (self->session) == NULL)
    return;
  if (kind == RS_STUDIO_OFFER_RETURNED || kind == RS_STUDIO_OFFER_CONTINUE)
    take_returned (self, id);
  else if (kind == RS_STUDIO_OFFER_KEPT)
    take_kept (self, id);
  else
    rs_studio_flow_listen_to (self, id);
}

/**
 * rs_studio_flow_hear_offer:
 *
 * Says why the teacher asks: the own voice of the teacher or the voice of the reason.
 */
void
rs_studio_flow_hear_offer (RsStudioFlow *self, guint number)
{
  const RsStudioOffer *offer = NULL;
  g_autofree char *owner = NULL;

  g_return_if_fail (RS_IS_STUDIO_FLOW (self));

  if (!rs_studio_flow_may_choose (self, RS_STUDIO_START)
      || number >= rs_studio_flow_get_offers (self)->len)
    return;
  offer = g_ptr_array_index (self->offers, number);
  if (offer->sound != NULL)
    rs_studio_voice_say_file (self->voice, offer->sound);
  else if (offer->reason != NULL)
    {
      owner = g_strconcat ("ui:studio-reason-", offer->reason, NULL);
      rs_speaker_say (RS_SPEAKER (self->voice), owner, "text");
    }
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

  if (rs_studio_flow_may_act (self, RS_STUDIO_START))
    rs_studio_flow_show (self, rs_studio_session_get_person (self->session) != NULL
                                   ? RS_STUDIO_WHAT
                                   : RS_STUDIO_WHO);
}

static guint
rescue_all (RsStudioFlow *self)
{
  GPtrArray *takes = rs_studio_flow_get_takes (self);
  guint n = 0;

  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);
      guint saved = 0;

      if (rs_take_get_state (take) == RS_TAKE_SUBMITTED)
        continue;
      saved = rs_studio_shelf_rescue (take);
      if (saved > 0)
        {
          g_free (self->rescued);
          self->rescued = g_strdup (rs_take_get_uid (take));
        }
      n += saved;
    }
  return n;
}

/**
 * rs_studio_flow_find_rescued:
 *
 * what a crash left is mended before anybody reads, and offered.
 */
void
rs_studio_flow_find_rescued (RsStudioFlow *self)
{
  if (rescue_all (self) > 0)
    {
      rs_studio_flow_forget_lists (self);
      rs_studio_flow_set_trouble (self, RS_STUDIO_TROUBLE_RESCUED);
    }
}

/** rs_studio_flow_open_rescued: goes on with what was saved. */
void
rs_studio_flow_open_rescued (RsStudioFlow *self)
{
  RsTake *take = rs_studio_shelf_find (rs_studio_flow_get_takes (self), self->rescued);

  g_clear_pointer (&self->rescued, g_free);
  if (take == NULL)
    return;
  g_object_ref (take);
  rs_studio_flow_set_person (self, rs_take_get_narrator (take));
  if (rs_studio_session_get_person (self->session) != NULL)
    rs_studio_flow_go_on_with (self, take);
  g_object_unref (take);
}
