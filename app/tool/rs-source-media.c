/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks at the pictures and sounds that a source names: what bytes, how long. */
#include "rs-source-media.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-narration-draft.h"
#include "rs-opus-info.h"
#include "rs-voice-draft.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* A table may round, a file counts in frames of 20 ms. */
#define SLACK 60

/* What is known of one file, however many items name it. */
typedef struct
{
  char *digest; /* NULL: it was faulty, which has been said */
  gint64 size;
  gint64 duration; /* ms, of a sound */
} Media;

static void
free_media (gpointer data)
{
  Media *media = data;

  g_free (media->digest);
  g_free (media);
}

static gboolean
is_sound (const RsSourceItem *item)
{
  return item->kind == RS_SOURCE_NARRATION || item->kind == RS_SOURCE_VOICE;
}

/* Reads one file; a fault in the log if it is not what it should be. */
static Media *
look_at (RsSource *source, const RsSourceItem *item, GCancellable *cancellable)
{
  RsSourceLog *log = rs_source_get_log (source);
  g_autofree char *path = g_build_filename (rs_source_get_folder (source), item->media,
                                            NULL);
  g_autoptr (GError) error = NULL;
  Media *media = g_new0 (Media, 1);
  RsOpusInfo info = { 0 };
  GStatBuf status;

  if (is_sound (item) && !rs_opus_info_read (path, &info, &error))
    rs_source_log_fault (log, item->file, item->media_line, "%s", error->message);
  else
    {
      media->digest = rs_digest_file (path, cancellable, &error);
      media->duration = info.duration_ms;
      if (media->digest != NULL && g_stat (path, &status) == 0)
        media->size = status.st_size;
      else if (error != NULL && !g_error_matches (error, RS_ERROR, RS_ERROR_CANCELLED))
        rs_source_log_fault (log, item->file, item->media_line, "%s", error->message);
    }

  return media;
}

/* The table's duration against the file's: times of another recording are useless. */
static gint64
check_duration (RsSource *source, const RsSourceItem *item, gint64 said, gint64 heard)
{
  if (ABS (said - heard) > SLACK)
    {
      g_autofree char *in_file = g_strdup_printf ("%" G_GINT64_FORMAT, heard);
      g_autofree char *in_table = g_strdup_printf ("%" G_GINT64_FORMAT, said);

      rs_source_log_fault (rs_source_get_log (source), item->file, item->line,
                           _ ("%s lasts %s ms, not %s: is it another recording? Mend the "
                              "line"),
                           item->media, in_file, in_table);
    }

  return heard;
}

static void
tell_item (RsSource *source, RsSourceItem *item, const Media *media)
{
  if (media->digest == NULL)
    return;

  item->media_digest = g_strdup (media->digest);
  item->media_size = media->size;
  if (item->kind == RS_SOURCE_NARRATION)
    {
      RsNarrationDraft *draft = item->draft;

      draft->sound = g_strdup (media->digest);
      draft->duration = check_duration (source, item, draft->duration, media->duration);
    }
  else if (item->kind == RS_SOURCE_VOICE)
    {
      RsVoiceDraft *draft = item->draft;

      draft->sound = g_strdup (media->digest);
      draft->duration = check_duration (source, item, draft->duration, media->duration);
    }
}

/**
 * rs_source_look_at_media:
 * @source: a source without faults
 * @progress: (nullable): told how far it is
 * @user_data: for @progress
 * @cancellable: (nullable): to stop
 * @error: where to put %RS_ERROR_CANCELLED
 *
 * Hashes every file that an item names and looks whether sounds are whole Ogg Opus
 * files of the length that their tables say. What is wrong goes to the source's log.
 *
 * Returns: %FALSE only if it was cancelled
 */
gboolean
rs_source_look_at_media (RsSource *source,
                         RsProgressFunc progress,
                         gpointer user_data,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                       free_media);
  GPtrArray *items;

  g_return_val_if_fail (source != NULL, FALSE);

  items = rs_source_get_items (source);
  for (guint i = 0; i < items->len; i++)
    {
      RsSourceItem *item = g_ptr_array_index (items, i);
      Media *media;

      if (item->media == NULL)
        continue;
      if (g_cancellable_is_cancelled (cancellable))
        {
          g_set_error (error, RS_ERROR, RS_ERROR_CANCELLED, _ ("Stopped"));
          return FALSE;
        }
      media = g_hash_table_lookup (seen, item->media);
      if (media == NULL)
        {
          media = look_at (source, item, cancellable);
          g_hash_table_insert (seen, item->media, media);
        }
      tell_item (source, item, media);
      if (progress != NULL)
        progress ((double)(i + 1) / items->len, item->media, user_data);
    }

  return TRUE;
}
