/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lists of WHO, and the cards of START. */
#include "rs-studio-lists.h"

#include "rs-studio-shelf.h"

#include <sys/stat.h>

static char *
find_picture (RsTasks *tasks, const RsTaskTelling *telling)
{
  if (telling == NULL || telling->picture == NULL)
    return NULL;
  return rs_tasks_find_file (tasks, telling->picture);
}

static char *
find_sound (RsTasks *tasks, const char *sound)
{
  return sound != NULL ? rs_tasks_find_file (tasks, sound) : NULL;
}

static RsStudioOffer *
make_offer (RsTasks *tasks,
            RsStudioOfferKind kind,
            const char *id,
            const char *narrator,
            const char *telling_uid)
{
  RsStudioOffer *offer = g_new0 (RsStudioOffer, 1);
  const RsTaskNarrator *found = rs_tasks_find_narrator (tasks, narrator);
  const RsTaskTelling *telling = NULL;

  if (telling_uid != NULL)
    telling = rs_tasks_find_telling (tasks, telling_uid);
  offer->kind = kind;
  offer->id = g_strdup (id);
  offer->narrator = g_strdup (narrator);
  offer->name = g_strdup (found != NULL ? found->name : "");
  offer->title = g_strdup (telling != NULL ? telling->title : "");
  offer->picture = find_picture (tasks, telling);
  offer->is_labels = telling_uid == NULL;
  return offer;
}

static RsStudioOffer *
make_take_offer (RsTasks *tasks, RsStudioOfferKind kind, RsTake *take)
{
  RsStudioOffer *offer = make_offer (tasks, kind, rs_take_get_uid (take),
                                     rs_take_get_narrator (take),
                                     rs_take_get_telling (take));

  if (*offer->title == '\0' && !offer->is_labels) /* a story that is gone meanwhile */
    {
      g_free (offer->title);
      offer->title = g_strdup (rs_take_get_title (take));
    }
  offer->n_pieces = rs_take_get_n_items (take);
  offer->n_recorded = rs_take_get_n_recorded (take);
  return offer;
}

static guint
count_asked (RsTasks *tasks, const RsTaskReturn *returned)
{
  const RsTaskTelling *telling = NULL;

  if (returned->sentences != NULL && returned->sentences[0] != NULL)
    return g_strv_length (returned->sentences);
  if (returned->telling != NULL)
    telling = rs_tasks_find_telling (tasks, returned->telling);
  return telling != NULL ? rs_task_telling_count_sentences (telling) : 0;
}

static RsStudioOffer *
make_return_offer (RsTasks *tasks, const RsTaskReturn *returned)
{
  RsStudioOffer *offer = make_offer (tasks, RS_STUDIO_OFFER_RETURNED, returned->take,
                                     returned->narrator, returned->telling);

  offer->reason = g_strdup (rs_task_reason_to_string (returned->reason));
  offer->words = returned->words != NULL && *returned->words != '\0'
                     ? g_strdup (returned->words)
                     : NULL;
  offer->sound = find_sound (tasks, returned->voice);
  offer->n_pieces = count_asked (tasks, returned);
  return offer;
}

static const RsTaskReturn *
find_return (RsTasks *tasks, const char *take)
{
  GPtrArray *all = rs_tasks_get_returned (tasks);

  for (guint i = 0; i < all->len; i++)
    {
      const RsTaskReturn *returned = g_ptr_array_index (all, i);

      if (g_str_equal (returned->take, take))
        return returned;
    }
  return NULL;
}

/* A take that was given to the teacher after the tasks were written is on its way back
 * to them; one from before is asked for: on a laptop the inbox is a copy. */
static gboolean
was_given_again (RsStudioSession *session, RsTake *take)
{
  g_autofree char *path = g_build_filename (rs_take_get_folder (take), "take.json", NULL);
  struct stat info;

  if (rs_take_get_state (take) != RS_TAKE_SUBMITTED || stat (path, &info) != 0)
    return FALSE;
  return info.st_mtim.tv_sec * G_USEC_PER_SEC + info.st_mtim.tv_nsec / 1000
         >= rs_studio_session_get_written (session);
}

/** rs_studio_lists_is_asked: Returns: whether the teacher asks to read it again */
gboolean
rs_studio_lists_is_asked (RsStudioSession *session, RsTake *take)
{
  RsTasks *tasks = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (session), FALSE);
  g_return_val_if_fail (RS_IS_TAKE (take), FALSE);

  tasks = rs_studio_session_get_tasks (session);
  return tasks != NULL && find_return (tasks, rs_take_get_uid (take)) != NULL
         && rs_take_get_state (take) != RS_TAKE_DECLINED
         && !was_given_again (session, take);
}

static gboolean
is_theirs (RsStudioSession *session, const char *narrator)
{
  const RsStudioPerson *person = rs_studio_session_get_person (session);

  return person == NULL || g_str_equal (person->uid, narrator);
}

/* Labels can only be read again where their take still is. */
static void
add_returned (RsStudioSession *session, GPtrArray *takes, GPtrArray *offers)
{
  RsTasks *tasks = rs_studio_session_get_tasks (session);
  GPtrArray *all = rs_tasks_get_returned (tasks);

  for (guint i = 0; i < all->len; i++)
    {
      const RsTaskReturn *returned = g_ptr_array_index (all, i);
      RsTake *take = rs_studio_shelf_find (takes, returned->take);
      gboolean is_asked = take != NULL
                              ? rs_studio_lists_is_asked (session, take)
                              : returned->telling != NULL
                                    && rs_tasks_find_telling (tasks, returned->telling)
                                           != NULL;

      if (is_asked && is_theirs (session, returned->narrator))
        g_ptr_array_add (offers, make_return_offer (tasks, returned));
    }
}

static void
add_takes (RsStudioSession *session,
           GPtrArray *takes,
           RsTakeState state,
           RsStudioOfferKind kind,
           GPtrArray *offers)
{
  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      if (rs_take_get_state (take) == state
          && is_theirs (session, rs_take_get_narrator (take))
          && !rs_studio_lists_is_asked (session, take))
        g_ptr_array_add (
            offers, make_take_offer (rs_studio_session_get_tasks (session), kind, take));
    }
}

/**
 * rs_studio_lists_find_museum:
 *
 * Returns: (transfer full) (nullable): absolute path of the person's reading that
 * visitors hear; a newer one may be on its way beside it
 */
char *
rs_studio_lists_find_museum (RsStudioSession *session, const RsTaskTelling *telling)
{
  const RsStudioPerson *person = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (session), NULL);
  g_return_val_if_fail (telling != NULL, NULL);

  person = rs_studio_session_get_person (session);
  for (guint i = 0; person != NULL && i < telling->readers->len; i++)
    {
      const RsTaskReader *reader = g_ptr_array_index (telling->readers, i);

      if (reader->state == RS_TASK_MUSEUM && g_str_equal (reader->narrator, person->uid))
        return find_sound (rs_studio_session_get_tasks (session), reader->sound);
    }
  return NULL;
}

static void
add_museum (RsStudioSession *session, GPtrArray *offers)
{
  const RsStudioPerson *person = rs_studio_session_get_person (session);
  RsTasks *tasks = rs_studio_session_get_tasks (session);
  GPtrArray *tellings = rs_tasks_get_tellings (tasks);

  for (guint i = 0; person != NULL && i < tellings->len; i++)
    {
      const RsTaskTelling *telling = g_ptr_array_index (tellings, i);
      g_autofree char *sound = rs_studio_lists_find_museum (session, telling);
      RsStudioOffer *offer = NULL;

      if (sound == NULL)
        continue;
      offer = make_offer (tasks, RS_STUDIO_OFFER_MUSEUM, telling->uid, person->uid,
                          telling->uid);
      offer->sound = g_steal_pointer (&sound);
      g_ptr_array_add (offers, offer);
    }
}

/**
 * rs_studio_lists_offers:
 * @takes: (element-type RsTake): the inbox
 *
 * Returns: (transfer full) (element-type RsStudioOffer): of the person; of everybody
 *   while nobody is chosen, but then nothing of the museum
 */
GPtrArray *
rs_studio_lists_offers (RsStudioSession *session, GPtrArray *takes)
{
  GPtrArray *offers = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_studio_offer_free);

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (session), offers);
  g_return_val_if_fail (takes != NULL, offers);

  if (rs_studio_session_get_tasks (session) == NULL)
    return offers;
  add_returned (session, takes, offers);
  add_takes (session, takes, RS_TAKE_OPEN, RS_STUDIO_OFFER_CONTINUE, offers);
  add_takes (session, takes, RS_TAKE_DECLINED, RS_STUDIO_OFFER_KEPT, offers);
  add_museum (session, offers);
  return offers;
}

/**
 * rs_studio_lists_unfinished:
 *
 * Returns: (transfer full) (element-type RsStudioOffer): takes of everybody that the
 *   teacher was not given
 */
GPtrArray *
rs_studio_lists_unfinished (RsStudioSession *session, GPtrArray *takes)
{
  GPtrArray *offers = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_studio_offer_free);
  RsTasks *tasks = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (session), offers);
  g_return_val_if_fail (takes != NULL, offers);

  tasks = rs_studio_session_get_tasks (session);
  for (guint i = 0; tasks != NULL && i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);
      RsTakeState state = rs_take_get_state (take);

      if (state != RS_TAKE_SUBMITTED)
        g_ptr_array_add (offers,
                         make_take_offer (tasks,
                                          state == RS_TAKE_OPEN ? RS_STUDIO_OFFER_CONTINUE
                                                                : RS_STUDIO_OFFER_KEPT,
                                          take));
    }
  return offers;
}

/** rs_studio_lists_people: Returns: (transfer full) (element-type RsStudioPerson): all */
GPtrArray *
rs_studio_lists_people (RsStudioSession *session)
{
  GPtrArray *people = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_studio_person_free);
  RsTasks *tasks = NULL;
  GPtrArray *narrators = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (session), people);

  tasks = rs_studio_session_get_tasks (session);
  if (tasks == NULL)
    return people;
  narrators = rs_tasks_get_narrators (tasks);
  for (guint i = 0; i < narrators->len; i++)
    g_ptr_array_add (
        people, rs_studio_session_describe (session, g_ptr_array_index (narrators, i)));
  return people;
}
