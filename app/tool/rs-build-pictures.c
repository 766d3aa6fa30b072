/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pictures of a build: decoded side by side, put one after another. */
#include "rs-build-pictures.h"

#include "rs-error.h"
#include "rs-intake.h"
#include "rs-media-draft.h"
#include "rs-media-store.h"
#include "rs-photo-draft.h"

#include <glib/gi18n-lib.h>

/* Each decodes in a helper of its own; more would take the memory of a school PC. */
#define N_HELPERS 2

/* Pictures a transaction: what an interrupted build may have to decode again. */
#define BATCH 16

#define COPY_MIME "image/jpeg"

/* One picture on its way. The worker fills it, the main thread puts it. */
typedef struct
{
  RsSourceItem *item;
  char *path;
  RsIntakePhoto *photo; /* its copies are stored and freed */
  char *screen;
  char *thumb;
  gint64 screen_size;
  gint64 thumb_size;
  GError *error;
} Job;

typedef struct
{
  RsSource *source;
  RsWorkshop *workshop;
  RsBuildResult *result;
  RsProgressFunc progress;
  gpointer user_data;

  /* What the workers see. */
  const char *data;
  GAsyncQueue *done; /* Job */
  GCancellable *stop;
} Pictures;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_free (job->path);
  g_clear_pointer (&job->photo, rs_intake_photo_free);
  g_free (job->screen);
  g_free (job->thumb);
  g_clear_error (&job->error);
  g_free (job);
}

/* Stores one copy and lets it go: many pictures may wait to be put. */
static char *
store_copy (const char *data, GBytes **bytes, gint64 *size, GError **error)
{
  char *digest = rs_media_store_add_bytes (data, *bytes, error);

  *size = (gint64)g_bytes_get_size (*bytes);
  g_clear_pointer (bytes, g_bytes_unref);

  return digest;
}

static gboolean
store (Job *job, Pictures *pictures)
{
  gint64 size = 0;
  g_autofree char *original = rs_media_store_add_file (pictures->data, job->path, &size,
                                                       pictures->stop, &job->error);

  if (original == NULL)
    return FALSE;
  if (!g_str_equal (original, job->photo->original_digest)
      || !g_str_equal (original, job->item->media_digest))
    {
      g_set_error (&job->error, RS_ERROR, RS_ERROR_BUSY,
                   _ ("%s changed while it was read; run the build once more"),
                   job->path);
      return FALSE;
    }

  job->screen = store_copy (pictures->data, &job->photo->screen, &job->screen_size,
                            &job->error);
  if (job->screen != NULL)
    job->thumb = store_copy (pictures->data, &job->photo->thumb, &job->thumb_size,
                             &job->error);

  return job->thumb != NULL;
}

/* In a thread of the pool. */
static void
do_job (gpointer data, gpointer user_data)
{
  Job *job = data;
  Pictures *pictures = user_data;

  job->photo = rs_intake_photo (job->path, pictures->stop, &job->error);
  if (job->photo != NULL)
    store (job, pictures);
  g_async_queue_push (pictures->done, job);
}

static gboolean
put_copy (RsWorkshop *workshop,
          const char *digest,
          const char *mime,
          gint64 size,
          int width,
          int height,
          GError **error)
{
  RsMediaDraft media = {
    .digest = digest, .mime = mime, .size = size, .width = width, .height = height
  };

  return rs_media_draft_put (&media, workshop, error);
}

static gboolean
put_photo (Pictures *pictures, Job *job, GError **error)
{
  RsWorkshop *workshop = pictures->workshop;
  const RsIntakePhoto *photo = job->photo;
  RsPhotoDraft *draft = job->item->draft;
  g_autofree char *fingerprint = rs_source_item_get_fingerprint (job->item);
  RsOrigin origin = { rs_source_get_id (pictures->source), job->item->path, fingerprint };
  RsPutResult put = RS_PUT_UNCHANGED;

  draft->original = g_strdup (photo->original_digest);
  draft->screen = g_strdup (job->screen);
  draft->thumb = g_strdup (job->thumb);
  g_free (draft->dark_color);
  draft->dark_color = g_strdup (photo->dark_color);
  if (!put_copy (workshop, draft->original, photo->original_mime, photo->original_size,
                 photo->width, photo->height, error)
      || !put_copy (workshop, draft->screen, COPY_MIME, job->screen_size,
                    photo->screen_width, photo->screen_height, error)
      || !put_copy (workshop, draft->thumb, COPY_MIME, job->thumb_size,
                    photo->thumb_width, photo->thumb_height, error)
      || !rs_photo_draft_put (draft, workshop, &origin, &put, error))
    {
      g_prefix_error (error, "%s:%u: ", job->item->file, job->item->line);
      return FALSE;
    }

  rs_build_result_add (pictures->result, put, job->item->path);
  return TRUE;
}

/* Whether nothing has to be done for this picture; that is then counted. */
static gboolean
is_up_to_date (Pictures *pictures, const RsSourceItem *item)
{
  g_autofree char *fingerprint = rs_source_item_get_fingerprint (item);
  RsOrigin origin = { rs_source_get_id (pictures->source), item->path, fingerprint };
  RsPutResult put = RS_PUT_UNCHANGED;

  if (!rs_workshop_probe_source (pictures->workshop, &origin, &put))
    return FALSE;

  rs_build_result_add (pictures->result, put, item->path);
  return TRUE;
}

/* Gives the pictures that are to be decoded to @threads; how many. */
static guint
push_jobs (Pictures *pictures, GThreadPool *threads)
{
  GPtrArray *items = rs_source_get_items (pictures->source);
  guint n_jobs = 0;

  for (guint i = 0; i < items->len; i++)
    {
      RsSourceItem *item = g_ptr_array_index (items, i);
      Job *job;

      if (item->kind != RS_SOURCE_PHOTO || is_up_to_date (pictures, item))
        continue;
      job = g_new0 (Job, 1);
      job->item = item;
      job->path = g_build_filename (rs_source_get_folder (pictures->source), item->media,
                                    NULL);
      g_thread_pool_push (threads, job, NULL);
      n_jobs++;
    }

  return n_jobs;
}

/* Whether the fault is of this picture, so that the others may still be tried. */
static gboolean
is_of_picture (const GError *error)
{
  return g_error_matches (error, RS_ERROR, RS_ERROR_INVALID)
         || g_error_matches (error, RS_ERROR, RS_ERROR_DAMAGED)
         || g_error_matches (error, RS_ERROR, RS_ERROR_NOT_FOUND);
}

/* Puts one finished job, or says in the log what is wrong with its picture. */
static gboolean
take_job (Pictures *pictures, Job *job, GError **error)
{
  if (job->error == NULL)
    return put_photo (pictures, job, error);

  if (is_of_picture (job->error))
    {
      rs_source_log_fault (rs_source_get_log (pictures->source), job->item->file,
                           job->item->media_line, "%s", job->error->message);
      return TRUE;
    }

  g_propagate_error (error, g_steal_pointer (&job->error));
  return FALSE;
}

/* Takes the next @n_jobs that are finished in one transaction. */
static gboolean
take_batch (Pictures *pictures, guint n_jobs, GError **error)
{
  if (!rs_workshop_begin (pictures->workshop, error))
    return FALSE;

  for (guint i = 0; i < n_jobs; i++)
    {
      Job *job = g_async_queue_pop (pictures->done);
      gboolean ok = take_job (pictures, job, error);

      free_job (job);
      if (!ok)
        {
          rs_workshop_roll_back (pictures->workshop);
          return FALSE;
        }
    }

  return rs_workshop_commit (pictures->workshop, error);
}

static gboolean
take_all (Pictures *pictures, guint n_jobs, GError **error)
{
  for (guint i = 0; i < n_jobs; i += BATCH)
    {
      guint batch = MIN (BATCH, n_jobs - i);

      if (!take_batch (pictures, batch, error))
        return FALSE;
      pictures->progress ((double)(i + batch) / n_jobs, _ ("pictures"),
                          pictures->user_data);
    }

  return TRUE;
}

static void
on_cancelled (GCancellable *cancellable, gpointer data)
{
  g_cancellable_cancel (data);
}

/**
 * rs_build_pictures:
 * @source: a source whose media have been looked at
 * @workshop: where to
 * @result: where to count
 * @progress: told how far it is
 * @user_data: for @progress
 * @cancellable: (nullable): to stop
 * @error: where to put what went wrong
 *
 * Decodes and puts the pictures that changed. A picture that cannot be decoded is a
 * fault in the source's log; the others are kept.
 *
 * Returns: %FALSE if something other than a single picture is wrong
 */
gboolean
rs_build_pictures (RsSource *source,
                   RsWorkshop *workshop,
                   RsBuildResult *result,
                   RsProgressFunc progress,
                   gpointer user_data,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (GAsyncQueue) done = g_async_queue_new_full (free_job);
  g_autoptr (GCancellable) stop = g_cancellable_new ();
  Pictures pictures = {
    .source = source,
    .workshop = workshop,
    .result = result,
    .progress = progress,
    .user_data = user_data,
    .data = rs_workshop_get_data (workshop),
    .done = done,
    .stop = stop,
  };
  GThreadPool *threads = g_thread_pool_new (do_job, &pictures, N_HELPERS, FALSE, NULL);
  gulong link = 0;
  gboolean ok;

  if (cancellable != NULL)
    link = g_cancellable_connect (cancellable, G_CALLBACK (on_cancelled), stop, NULL);
  ok = take_all (&pictures, push_jobs (&pictures, threads), error);

  /* What is left after a failure ends quickly, and into the queue, which frees it. */
  g_cancellable_cancel (stop);
  g_thread_pool_free (threads, FALSE, TRUE);
  g_cancellable_disconnect (cancellable, link);

  return ok;
}
