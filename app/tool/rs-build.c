/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Carries a content source into the working database. */
#include "rs-build.h"

#include "rs-build-pictures.h"
#include "rs-error.h"
#include "rs-media-draft.h"
#include "rs-media-store.h"
#include "rs-narration-draft.h"
#include "rs-voice-draft.h"
#include "rs-withdrawal.h"

#include <glib/gi18n-lib.h>

/* Share of the progress that pictures take: decoding is nearly all of the work. */
#define PICTURES_SHARE 0.8

#define SOUND_MIME "audio/ogg"

typedef struct
{
  RsSource *source;
  RsWorkshop *workshop;
  RsBuildResult *result;
  RsProgressFunc progress;
  gpointer user_data;
} Build;

static void
tell (Build *build, double fraction, const char *step)
{
  if (build->progress != NULL)
    build->progress (fraction, step, build->user_data);
}

static void
on_pictures_progress (double fraction, const char *step, gpointer user_data)
{
  tell (user_data, fraction * PICTURES_SHARE, step);
}

/* Stores the sound that an item plays and tells the workshop of it. */
static gboolean
put_sound (Build *build, const RsSourceItem *item, gint64 duration, GError **error)
{
  const char *data = rs_workshop_get_data (build->workshop);
  g_autofree char *path = g_build_filename (rs_source_get_folder (build->source),
                                            item->media, NULL);
  gint64 size = 0;
  g_autofree char *digest = rs_media_store_add_file (data, path, &size, NULL, error);
  RsMediaDraft media = { .size = size, .mime = SOUND_MIME, .duration = duration };

  if (digest == NULL)
    return FALSE;
  if (!g_str_equal (digest, item->media_digest))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_BUSY,
                   _ ("%s changed while it was read; run the build once more"), path);
      return FALSE;
    }

  media.digest = digest;
  return rs_media_draft_put (&media, build->workshop, error);
}

static gboolean
put_media (Build *build, const RsSourceItem *item, GError **error)
{
  if (item->kind == RS_SOURCE_NARRATION)
    return put_sound (build, item, ((RsNarrationDraft *)item->draft)->duration, error);
  if (item->kind == RS_SOURCE_VOICE)
    return put_sound (build, item, ((RsVoiceDraft *)item->draft)->duration, error);

  return TRUE;
}

static gboolean
put_item (Build *build, RsSourceItem *item, GError **error)
{
  g_autofree char *fingerprint = rs_source_item_get_fingerprint (item);
  RsOrigin origin = { rs_source_get_id (build->source), item->path, fingerprint };
  RsPutResult put = RS_PUT_UNCHANGED;

  if (!rs_workshop_probe_source (build->workshop, &origin, &put)
      && (!put_media (build, item, error)
          || !rs_source_item_put (item, build->workshop, &origin, &put, error)))
    {
      g_prefix_error (error, "%s:%u: ", item->file, item->line);
      return FALSE;
    }

  rs_build_result_add (build->result, put, item->path);
  return TRUE;
}

/* Everything but pictures, in one transaction: the museum sees all of it or nothing. */
static gboolean
put_items (Build *build, GCancellable *cancellable, GError **error)
{
  GPtrArray *items = rs_source_get_items (build->source);

  for (guint i = 0; i < items->len; i++)
    {
      RsSourceItem *item = g_ptr_array_index (items, i);

      if (item->kind == RS_SOURCE_PHOTO)
        continue;
      if (g_cancellable_is_cancelled (cancellable))
        {
          g_set_error (error, RS_ERROR, RS_ERROR_CANCELLED, _ ("Stopped"));
          return FALSE;
        }
      if (!put_item (build, item, error))
        return FALSE;
      tell (build, PICTURES_SHARE + (1 - PICTURES_SHARE) * (i + 1) / items->len,
            item->path);
    }

  return rs_workshop_finish_source (build->workshop, &build->result->n_removed, error);
}

static gboolean
put_content (Build *build, GCancellable *cancellable, GError **error)
{
  if (!rs_workshop_begin (build->workshop, error))
    return FALSE;
  if (put_items (build, cancellable, error))
    return rs_workshop_commit (build->workshop, error);

  rs_workshop_roll_back (build->workshop);
  return FALSE;
}

/**
 * rs_build_run:
 * @source: a source without faults whose media have been looked at
 * @workshop: where to
 * @progress: (nullable): told how far it is
 * @user_data: for @progress
 * @cancellable: (nullable): to stop
 * @error: where to put what went wrong
 *
 * Pictures come first, two at a time, and are kept as they are done: a build that was
 * interrupted goes on where it was. The rest is one transaction. What has not changed
 * since the last build is not touched, what staff have changed is left alone, and what
 * is no longer in the source is removed.
 *
 * Returns: (transfer full) (nullable): what was done; %NULL with @error, or without one
 * if pictures are damaged, which the source's log then tells
 */
RsBuildResult *
rs_build_run (RsSource *source,
              RsWorkshop *workshop,
              RsProgressFunc progress,
              gpointer user_data,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (RsBuildResult) result = NULL;
  Build build = { source, workshop, NULL, progress, user_data };

  g_return_val_if_fail (source != NULL, NULL);
  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);

  result = rs_build_result_new ();
  build.result = result;
  rs_workshop_begin_source (workshop, rs_source_get_id (source));
  if (!rs_media_store_sweep (rs_workshop_get_data (workshop), error)
      || !rs_build_pictures (source, workshop, result, on_pictures_progress, &build,
                             cancellable, error)
      || rs_source_log_get_n_faults (rs_source_get_log (source)) > 0
      || !put_content (&build, cancellable, error)
      || !rs_withdrawal_apply (workshop, error))
    return NULL;

  return g_steal_pointer (&result);
}
