/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels that were read become voices of the museum. */
#include "rs-desk-accept.h"

#include "rs-desk-shelf.h"
#include "rs-desk-sound.h"
#include "rs-desk-voices.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-montage.h"
#include "rs-returned.h"
#include "rs-text.h"
#include "rs-voice-draft.h"

#include <glib/gi18n-lib.h>

#define SOUND_MIME "audio/ogg"

/* Of the interface nobody but the programs knows the words. */
static gboolean
says_the_same (const RsDeskAccept *self,
               const RsTakeItem *item,
               gboolean *same,
               GError **error)
{
  g_autofree char *text = NULL;
  g_autofree char *digest = NULL;

  *same = g_str_has_prefix (item->owner, "ui:");
  if (*same)
    return TRUE;
  if (!rs_desk_find_words (self->workshop, item->owner, item->field, &text, error))
    return FALSE;
  digest = text != NULL ? rs_text_digest (text) : NULL;
  *same = g_strcmp0 (digest, item->digest) == 0;
  return TRUE;
}

static RsVoiceDraft *
make_voice (const RsDeskAccept *self, RsDeskShelf *shelf, guint number, GError **error)
{
  const RsTakeItem *item = rs_take_get_item (self->take, number);
  const RsTakeTry *chosen = rs_take_item_get_chosen (item);
  g_autoptr (RsMontage) montage = rs_montage_new (RS_MONTAGE_LABEL);
  g_autoptr (RsVoiceDraft) draft = rs_voice_draft_new ();
  g_autofree char *path = rs_take_get_chosen_path (self->take, number);
  const char *digest;

  if (!rs_desk_sound_check (self->take, number, error))
    return NULL;
  rs_montage_add (montage, path, chosen->start, chosen->end, FALSE);
  rs_montage_set_cleaning (montage, self->cleaning);
  if (!rs_montage_make (montage, NULL, self->cancellable, error))
    {
      g_prefix_error (error, "“%s”: ", item->text);
      return NULL;
    }
  draft->duration = rs_montage_get_duration (montage);
  digest = rs_desk_shelf_add (shelf, rs_montage_get_file (montage), SOUND_MIME,
                              draft->duration, error);
  if (digest == NULL)
    return NULL;
  draft->sound = g_strdup (digest);
  draft->owner = g_strdup (item->owner);
  draft->field = g_strdup (item->field);
  draft->text = g_strdup (item->text);
  draft->narrator_uid = g_strdup (rs_take_get_narrator (self->take));
  return g_steal_pointer (&draft);
}

static gboolean
make_voices (const RsDeskAccept *self,
             RsDeskShelf *shelf,
             GPtrArray *voices,
             GError **error)
{
  for (guint i = 0; i < rs_take_get_n_items (self->take); i++)
    {
      const RsTakeItem *item = rs_take_get_item (self->take, i);
      gboolean same = FALSE;
      RsVoiceDraft *voice;

      if (item->chosen < 0)
        continue;
      if (g_cancellable_set_error_if_cancelled (self->cancellable, error)
          || !says_the_same (self, item, &same, error))
        return FALSE;
      if (!same)
        {
          if (self->notes != NULL)
            g_ptr_array_add (self->notes,
                             g_strdup_printf (_ ("no longer says this and is left out: "
                                                 "“%s”"),
                                              item->text));
          continue;
        }
      voice = make_voice (self, shelf, i, error);
      if (voice == NULL)
        return FALSE;
      g_ptr_array_add (voices, voice);
    }
  return TRUE;
}

static gboolean
put_voice (RsWorkshop *workshop, RsVoiceDraft *voice, GError **error)
{
  return rs_desk_find_voice (workshop, voice->owner, voice->field, voice->narrator_uid,
                             &voice->uid, error)
         && rs_voice_draft_put (voice, workshop, NULL, NULL, error)
         && rs_workshop_approve (workshop, voice->uid, error);
}

static gboolean
put_all (const RsDeskAccept *self, RsDeskShelf *shelf, GPtrArray *voices, GError **error)
{
  if (!rs_desk_shelf_put (shelf, self->workshop, error))
    return FALSE;
  for (guint i = 0; i < voices->len; i++)
    if (!put_voice (self->workshop, g_ptr_array_index (voices, i), error))
      return FALSE;
  return rs_returned_remove (self->workshop, rs_take_get_uid (self->take), error);
}

/**
 * rs_desk_accept_labels:
 *
 * Puts the labels that were read into the workshop, approved: over what the same person
 * has said of them before; at publish they take the place of a computer's. The take is
 * not touched.
 *
 * Returns: %TRUE, or %FALSE with an error and nothing changed
 */
gboolean
rs_desk_accept_labels (const RsDeskAccept *self, GError **error)
{
  g_autoptr (RsDeskShelf) shelf = rs_desk_shelf_new (
      rs_workshop_get_data (self->workshop));
  g_autoptr (GPtrArray) voices = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_voice_draft_free);

  if (!make_voices (self, shelf, voices, error))
    return FALSE;
  if (voices->len == 0)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID,
                           _ ("Nothing of this has been read"));
      return FALSE;
    }
  if (!rs_workshop_begin (self->workshop, error))
    return FALSE;
  if (put_all (self, shelf, voices, error))
    return rs_workshop_commit (self->workshop, error);
  rs_workshop_roll_back (self->workshop);
  return FALSE;
}
