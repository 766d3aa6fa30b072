/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What pupils have handed in, and what becomes of it. */
#include "rs-desk.h"

#include "rs-desk-accept.h"
#include "rs-desk-plan.h"
#include "rs-desk-sound.h"
#include "rs-error.h"
#include "rs-montage.h"
#include "rs-returned.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Fewer digits than this may be a slip of the hand. */
#define MIN_CODE 4

struct _RsDesk
{
  GObject parent_instance;

  RsWorkshop *workshop;
  gboolean cleaning;
};

G_DEFINE_FINAL_TYPE (RsDesk, rs_desk, G_TYPE_OBJECT)

static void
rs_desk_finalize (GObject *object)
{
  g_object_unref (RS_DESK (object)->workshop);
  G_OBJECT_CLASS (rs_desk_parent_class)->finalize (object);
}

static void
rs_desk_class_init (RsDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_desk_finalize;
}

static void
rs_desk_init (RsDesk *self)
{
}

/** rs_desk_new: @workshop: open for writing, unless one only looks */
RsDesk *
rs_desk_new (RsWorkshop *workshop)
{
  RsDesk *self = g_object_new (RS_TYPE_DESK, NULL);

  self->workshop = g_object_ref (workshop);
  return self;
}

static GPtrArray *
list_takes (RsDesk *self, GPtrArray *findings)
{
  return rs_take_list (rs_workshop_get_data (self->workshop), findings);
}

/**
 * rs_desk_list:
 * @findings: (nullable) (element-type utf8): gets a sentence for each thing in the inbox
 *   that cannot be used
 *
 * Returns: (transfer full) (element-type RsDeskTake): all takes, whatever their state,
 *   oldest first
 */
GPtrArray *
rs_desk_list (RsDesk *self, GPtrArray *findings)
{
  g_autoptr (GPtrArray) takes = NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_desk_take_free);

  g_return_val_if_fail (RS_IS_DESK (self), list);

  takes = list_takes (self, findings);
  for (guint i = 0; i < takes->len; i++)
    g_ptr_array_add (list,
                     rs_desk_take_new (self->workshop, g_ptr_array_index (takes, i)));
  return list;
}

static gboolean
set_unknown (const char *code, GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
               _ ("There is no recording “%s” in the inbox. rodnaya inbox list shows "
                  "their codes"),
               code);
  return FALSE;
}

/**
 * rs_desk_find:
 * @code: last digits of a take's uid, as #RsDeskTake has them, or the whole uid
 *
 * Returns: (transfer full) (nullable): the take; %NULL with %RS_ERROR_NOT_FOUND, or with
 *   %RS_ERROR_INVALID if several end like this
 */
RsTake *
rs_desk_find (RsDesk *self, const char *code, GError **error)
{
  g_autoptr (GPtrArray) takes = NULL;
  RsTake *found = NULL;

  g_return_val_if_fail (RS_IS_DESK (self) && code != NULL, NULL);

  takes = list_takes (self, NULL);
  for (guint i = 0; i < takes->len && strlen (code) >= MIN_CODE; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      if (!g_str_has_suffix (rs_take_get_uid (take), code))
        continue;
      if (found != NULL)
        {
          g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                       _ ("Several recordings end in “%s”: write the whole number"),
                       code);
          return NULL;
        }
      found = take;
    }
  if (found == NULL)
    set_unknown (code, error);
  return found != NULL ? g_object_ref (found) : NULL;
}

/* The child's own no wins over everything. */
static gboolean
check_handed_in (RsTake *take, GError **error)
{
  RsTakeState state = rs_take_get_state (take);

  if (state == RS_TAKE_DECLINED)
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("“%s”: whoever has read this keeps it and does not give it to the "
                    "museum"),
                 rs_take_get_title (take));
  else if (state == RS_TAKE_OPEN)
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("“%s” is still being read and is not handed in"),
                 rs_take_get_title (take));
  return state == RS_TAKE_SUBMITTED;
}

static gboolean
add_item (RsMontage *montage, RsTake *take, const RsDeskPart *part, GError **error)
{
  const RsTakeTry *chosen = rs_take_item_get_chosen (rs_take_get_item (take, part->item));
  g_autofree char *path = rs_take_get_chosen_path (take, part->item);

  if (!rs_desk_sound_check (take, part->item, error))
    return FALSE;
  rs_montage_add (montage, path, chosen->start, chosen->end, part->is_new_card);
  return TRUE;
}

/* All that was read, for labels and where the text is gone. */
static GArray *
plan_all (RsTake *take)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (RsDeskPart));

  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    {
      RsDeskPart part = { i, FALSE };

      if (rs_take_get_item (take, i)->chosen >= 0)
        g_array_append_val (parts, part);
    }
  return parts;
}

static GArray *
plan (RsDesk *self, RsTake *take)
{
  g_autoptr (RsDeskText) text = NULL;

  if (rs_take_get_kind (take) == RS_TAKE_TELLING)
    text = rs_desk_text_read (self->workshop, rs_take_get_telling (take), NULL);
  return text != NULL ? rs_desk_plan_make (take, text, NULL) : plan_all (take);
}

/**
 * rs_desk_make_copy:
 * @take: handed in
 * @path: the file to make
 * @duration: (out): ms
 *
 * What would be heard if it were accepted, for the teacher to listen to.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_desk_make_copy (RsDesk *self,
                   RsTake *take,
                   const char *path,
                   gint64 *duration,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (RsMontage) montage = rs_montage_new (RS_MONTAGE_TELLING);
  g_autoptr (GArray) parts = NULL;

  g_return_val_if_fail (RS_IS_DESK (self) && RS_IS_TAKE (take), FALSE);
  g_return_val_if_fail (path != NULL && duration != NULL, FALSE);

  if (!check_handed_in (take, error))
    return FALSE;
  parts = plan (self, take);
  if (parts->len == 0)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID,
                           _ ("Nothing of this has been read"));
      return FALSE;
    }
  for (guint i = 0; i < parts->len; i++)
    if (!add_item (montage, take, &g_array_index (parts, RsDeskPart, i), error))
      return FALSE;
  rs_montage_set_cleaning (montage, self->cleaning);
  if (!rs_montage_make (montage, path, cancellable, error))
    return FALSE;
  *duration = rs_montage_get_duration (montage);
  return TRUE;
}

/** rs_desk_set_cleaning: whether playing copies are cleaned of noise; FALSE unless set */
void
rs_desk_set_cleaning (RsDesk *self, gboolean cleaning)
{
  g_return_if_fail (RS_IS_DESK (self));

  self->cleaning = cleaning;
}

/**
 * rs_desk_accept:
 * @take: handed in; removed from the inbox when the museum has it
 * @notes: (nullable) (element-type utf8): gets what the teacher has to know: sentences
 *   that were written otherwise since, that nobody has read, that are left out
 *
 * The voice is approved, and heard after the next publish. It has to have a consent that
 * is in force. A take that was accepted before and only not removed comes to the same.
 *
 * Returns: %TRUE, or %FALSE with an error and nothing changed
 */
gboolean
rs_desk_accept (RsDesk *self,
                RsTake *take,
                GPtrArray *notes,
                GCancellable *cancellable,
                GError **error)
{
  g_auto (RsDeskReader) reader = { 0 };
  RsDeskAccept accept = { NULL, take, FALSE, notes, cancellable };
  gboolean is_kept;

  g_return_val_if_fail (RS_IS_DESK (self) && RS_IS_TAKE (take), FALSE);

  accept.workshop = self->workshop;
  accept.cleaning = self->cleaning;
  if (!check_handed_in (take, error)
      || !rs_desk_take_check_reader (self->workshop, take, &reader, error))
    return FALSE;
  is_kept = rs_take_get_kind (take) == RS_TAKE_TELLING
                ? rs_desk_accept_telling (&accept, error)
                : rs_desk_accept_labels (&accept, error);
  return is_kept && rs_take_delete (take, error);
}

/* Uids of the sentences that are asked for; NULL: all. */
static const char **
list_sentences (RsTake *take, GArray *items)
{
  GPtrArray *uids = g_ptr_array_new ();

  for (guint i = 0; items != NULL && i < items->len; i++)
    g_ptr_array_add (uids,
                     rs_take_get_item (take, g_array_index (items, guint, i))->owner);
  g_ptr_array_add (uids, NULL);
  return (const char **)g_ptr_array_free (uids, FALSE);
}

static gboolean
check_items (RsTake *take, GArray *items, GError **error)
{
  for (guint i = 0; items != NULL && i < items->len; i++)
    if (g_array_index (items, guint, i) >= rs_take_get_n_items (take))
      {
        g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                     _ ("There are only %u sentences in this recording"),
                     rs_take_get_n_items (take));
        return FALSE;
      }
  return TRUE;
}

/* What is asked for counts as not read; its tries stay to be heard. */
static gboolean
reopen (RsTake *take, GArray *items, GError **error)
{
  guint n = items != NULL && items->len > 0 ? items->len : rs_take_get_n_items (take);

  for (guint i = 0; i < n; i++)
    {
      guint item = items != NULL && items->len > 0 ? g_array_index (items, guint, i) : i;

      if (rs_take_get_item (take, item)->chosen >= 0
          && !rs_take_choose (take, item, -1, error))
        return FALSE;
    }
  return rs_take_set_state (take, RS_TAKE_OPEN, error);
}

/**
 * rs_desk_return:
 * @take: handed in
 *
 * Back to the pupil, with a word.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_desk_return (RsDesk *self, RsTake *take, const RsDeskReturn *asked, GError **error)
{
  g_auto (RsDeskReader) reader = { 0 };
  g_autofree const char **sentences = NULL;
  RsReturned returned = { 0 };

  g_return_val_if_fail (RS_IS_DESK (self) && RS_IS_TAKE (take), FALSE);
  g_return_val_if_fail (asked != NULL && asked->reason != NULL, FALSE);

  if (!check_handed_in (take, error) || !check_items (take, asked->items, error)
      || !rs_desk_reader_read (&reader, self->workshop, rs_take_get_narrator (take),
                               error))
    return FALSE;
  sentences = list_sentences (take, asked->items);
  returned.take = rs_take_get_uid (take);
  returned.narrator = rs_take_get_narrator (take);
  returned.telling = rs_take_get_telling (take);
  returned.reason = asked->reason;
  returned.words = asked->words;
  returned.sentences = sentences;
  return rs_returned_put (&returned, self->workshop, error)
         && reopen (take, asked->items, error);
}

/**
 * rs_desk_delete:
 * @take: whatever its state
 *
 * Removes it with all that is in it, for ever.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_desk_delete (RsDesk *self, RsTake *take, GError **error)
{
  g_return_val_if_fail (RS_IS_DESK (self) && RS_IS_TAKE (take), FALSE);

  return rs_take_delete (take, error)
         && rs_returned_remove (self->workshop, rs_take_get_uid (take), error);
}
