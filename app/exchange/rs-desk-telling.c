/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A telling that was read becomes a recording of the museum. */
#include "rs-desk-accept.h"

#include "rs-desk-plan.h"
#include "rs-desk-shelf.h"
#include "rs-desk-sound.h"
#include "rs-desk-voices.h"
#include "rs-error.h"
#include "rs-montage.h"
#include "rs-narration-draft.h"
#include "rs-returned.h"

#include <glib/gi18n-lib.h>

#define MASTER_MIME "audio/flac"
#define SOUND_MIME "audio/ogg"
#define PEAKS_MIME "application/octet-stream"

/* Everything on its way. */
typedef struct
{
  const RsDeskAccept *accept;
  RsDeskShelf *shelf;
  RsMontage *montage;
  RsNarrationDraft *draft;
} Work;

static void
work_clear (Work *self)
{
  rs_desk_shelf_free (self->shelf);
  g_object_unref (self->montage);
  rs_narration_draft_free (self->draft);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Work, work_clear)

/* The master of one sentence goes on the shelf, and from there into the copy: what the
 * copy is made of is what is kept. */
static gboolean
add_part (Work *self, const RsDeskPart *part, GError **error)
{
  RsTake *take = self->accept->take;
  const RsTakeItem *item = rs_take_get_item (take, part->item);
  const RsTakeTry *chosen = rs_take_item_get_chosen (item);
  g_autoptr (GBytes) master = rs_desk_sound_read (take, part->item, error);
  g_autofree char *path = NULL;
  RsReadingDraft *reading;
  const char *digest;

  if (master == NULL)
    return FALSE;
  digest = rs_desk_shelf_add (self->shelf, master, MASTER_MIME,
                              (chosen->end - chosen->start) * 1000 / 48000, error);
  if (digest == NULL)
    return FALSE;
  path = rs_desk_shelf_get_path (self->shelf, digest);
  rs_montage_add (self->montage, path, 0, 0, part->is_new_card);
  reading = rs_narration_draft_add_reading (self->draft, item->digest, 0, 0);
  reading->sentence_uid = g_strdup (item->owner);
  reading->text = g_strdup (item->text);
  reading->master = g_strdup (digest);
  return TRUE;
}

static gboolean
add_parts (Work *self, GError **error)
{
  g_autoptr (RsDeskText) text = rs_desk_text_read (
      self->accept->workshop, rs_take_get_telling (self->accept->take), error);
  g_autoptr (GArray) parts = NULL;

  if (text == NULL)
    return FALSE;
  parts = rs_desk_plan_make (self->accept->take, text, self->accept->notes);
  if (parts->len == 0)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID,
                           _ ("Nothing of this text has been read"));
      return FALSE;
    }
  for (guint i = 0; i < parts->len; i++)
    if (g_cancellable_set_error_if_cancelled (self->accept->cancellable, error)
        || !add_part (self, &g_array_index (parts, RsDeskPart, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
make_copy (Work *self, GError **error)
{
  gint64 duration;
  GArray *timings;

  rs_montage_set_cleaning (self->montage, self->accept->cleaning);
  if (!rs_montage_make (self->montage, NULL, self->accept->cancellable, error))
    return FALSE;
  timings = rs_montage_get_timings (self->montage);
  for (guint i = 0; i < timings->len; i++)
    {
      const RsMontageTiming *timing = &g_array_index (timings, RsMontageTiming, i);
      RsReadingDraft *reading = g_ptr_array_index (self->draft->readings, i);

      reading->start = timing->start_ms;
      reading->end = timing->end_ms;
    }
  duration = rs_montage_get_duration (self->montage);
  self->draft->duration = duration;
  self->draft->sound = g_strdup (rs_desk_shelf_add (
      self->shelf, rs_montage_get_file (self->montage), SOUND_MIME, duration, error));
  if (self->draft->sound == NULL)
    return FALSE;
  self->draft->peaks = g_strdup (rs_desk_shelf_add (
      self->shelf, rs_montage_get_peaks (self->montage), PEAKS_MIME, 0, error));
  return self->draft->peaks != NULL;
}

/* In one transaction. */
static gboolean
put_all (Work *self, GError **error)
{
  RsWorkshop *workshop = self->accept->workshop;
  RsNarrationDraft *draft = self->draft;

  return rs_desk_shelf_put (self->shelf, workshop, error)
         && rs_desk_find_narration (workshop, draft->telling_uid, draft->narrator_uid,
                                    &draft->uid, &draft->position, error)
         && rs_narration_draft_put (draft, workshop, NULL, NULL, error)
         && rs_workshop_approve (workshop, draft->uid, error)
         && rs_returned_remove (workshop, rs_take_get_uid (self->accept->take), error);
}

static gboolean
keep (Work *self, GError **error)
{
  RsWorkshop *workshop = self->accept->workshop;

  if (!rs_workshop_begin (workshop, error))
    return FALSE;
  if (put_all (self, error))
    return rs_workshop_commit (workshop, error);
  rs_workshop_roll_back (workshop);
  return FALSE;
}

/**
 * rs_desk_accept_telling:
 *
 * Puts what was read into the workshop, approved: over what the same person has read of
 * the same telling before. The take is not touched.
 *
 * Returns: %TRUE, or %FALSE with an error and nothing changed
 */
gboolean
rs_desk_accept_telling (const RsDeskAccept *self, GError **error)
{
  g_auto (Work) work = { .accept = self };

  work.shelf = rs_desk_shelf_new (rs_workshop_get_data (self->workshop));
  work.montage = rs_montage_new (RS_MONTAGE_TELLING);
  work.draft = rs_narration_draft_new ();
  work.draft->telling_uid = g_strdup (rs_take_get_telling (self->take));
  work.draft->narrator_uid = g_strdup (rs_take_get_narrator (self->take));
  work.draft->state = RS_NARRATION_APPROVED;
  return add_parts (&work, error) && make_copy (&work, error) && keep (&work, error);
}
