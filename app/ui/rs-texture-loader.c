/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads pictures on two threads, keeps the latest. */
#include "rs-texture-loader.h"

#include "rs-error.h"
#include "rs-pixels.h"

#include <glib/gi18n-lib.h>

#define N_THREADS 2

/* A picture that is kept. */
typedef struct
{
  char *key;
  GdkTexture *texture;
  gsize cost;
} Kept;

/* A picture that is being read, for all who asked for it. */
typedef struct
{
  RsTextureLoader *loader;
  char *key;
  char *path;
  int width, height;
  gboolean cover;
  GMutex mutex;
  GPtrArray *tasks;    /* GTask; under the mutex */
  gboolean is_dropped; /* nobody waits, the thread skips it; under the mutex */
  GdkTexture *texture;
  GError *error;
} Job;

struct _RsTextureLoader
{
  GObject parent_instance;
  gsize budget, spent;
  GQueue kept;       /* Kept, the latest first */
  GHashTable *index; /* key -> GList of kept */
  GHashTable *jobs;  /* key -> Job */
  GHashTable *told;  /* paths that could not be read, as the log knows */
  GThreadPool *pool;
};

G_DEFINE_FINAL_TYPE (RsTextureLoader, rs_texture_loader, G_TYPE_OBJECT)

static void
kept_free (Kept *kept)
{
  g_free (kept->key);
  g_object_unref (kept->texture);
  g_free (kept);
}

static void
job_free (Job *job)
{
  g_clear_object (&job->texture);
  g_clear_error (&job->error);
  g_ptr_array_unref (job->tasks);
  g_mutex_clear (&job->mutex);
  g_free (job->key);
  g_free (job->path);
  g_clear_object (&job->loader);
  g_free (job);
}

static char *
make_key (const char *path, int width, int height, gboolean cover)
{
  return g_strdup_printf ("%d×%d%c%s", width, height, cover ? '#' : '=', path);
}

static void
drop_oldest (RsTextureLoader *self)
{
  Kept *kept = g_queue_pop_tail (&self->kept);

  g_hash_table_remove (self->index, kept->key);
  self->spent -= kept->cost;
  kept_free (kept);
}

static void
keep (RsTextureLoader *self, const char *key, GdkTexture *texture)
{
  gsize cost = (gsize)gdk_texture_get_width (texture)
               * (gsize)gdk_texture_get_height (texture) * 3;
  Kept *kept;

  if (cost > self->budget || g_hash_table_contains (self->index, key))
    return;
  while (self->spent + cost > self->budget)
    drop_oldest (self);
  kept = g_new0 (Kept, 1);
  kept->key = g_strdup (key);
  kept->texture = g_object_ref (texture);
  kept->cost = cost;
  self->spent += cost;
  g_queue_push_head (&self->kept, kept);
  g_hash_table_insert (self->index, kept->key, self->kept.head);
}

static GdkTexture *
find_kept (RsTextureLoader *self, const char *key)
{
  GList *link = g_hash_table_lookup (self->index, key);

  if (link == NULL)
    return NULL;
  g_queue_unlink (&self->kept, link);
  g_queue_push_head_link (&self->kept, link);
  return ((Kept *)link->data)->texture;
}

static void
answer (const Job *job, GTask *task)
{
  if (g_task_return_error_if_cancelled (task))
    return;
  if (job->texture != NULL)
    g_task_return_pointer (task, g_object_ref (job->texture), g_object_unref);
  else
    g_task_return_error (task, g_error_copy (job->error));
}

/* Once a file: the same picture is asked for in many sizes, again and again. */
static void
tell_log (RsTextureLoader *self, const Job *job)
{
  if (job->texture != NULL)
    g_hash_table_remove (self->told, job->path);
  else if (!g_error_matches (job->error, RS_ERROR, RS_ERROR_CANCELLED)
           && g_hash_table_add (self->told, g_strdup (job->path)))
    g_message ("%s", job->error->message);
}

/* On the thread of the display. */
static gboolean
finish_job (gpointer data)
{
  Job *job = data;
  g_autoptr (RsTextureLoader) self = g_object_ref (job->loader);

  if (g_hash_table_lookup (self->jobs, job->key) == job)
    g_hash_table_remove (self->jobs, job->key);
  if (job->texture != NULL)
    keep (self, job->key, job->texture);
  tell_log (self, job);
  for (guint i = 0; i < job->tasks->len; i++)
    answer (job, g_ptr_array_index (job->tasks, i));
  job_free (job);
  return G_SOURCE_REMOVE;
}

static gboolean
is_wanted (Job *job)
{
  gboolean wanted = FALSE;

  g_mutex_lock (&job->mutex);
  for (guint i = 0; i < job->tasks->len && !wanted; i++)
    wanted = !g_cancellable_is_cancelled (
        g_task_get_cancellable (g_ptr_array_index (job->tasks, i)));
  job->is_dropped = !wanted;
  g_mutex_unlock (&job->mutex);
  return wanted;
}

/* On a thread of the pool. */
static void
run_job (gpointer data, gpointer user_data)
{
  Job *job = data;

  if (is_wanted (job))
    job->texture = rs_pixels_load (job->path, job->width, job->height, job->cover,
                                   &job->error);
  else
    job->error = g_error_new_literal (RS_ERROR, RS_ERROR_CANCELLED, _ ("Cancelled"));
  g_idle_add_full (G_PRIORITY_DEFAULT, finish_job, job, NULL);
}

/* Joins @task to the same request in flight, unless the thread just skipped that. */
static gboolean
join_job (RsTextureLoader *self, const char *key, GTask *task)
{
  Job *job = g_hash_table_lookup (self->jobs, key);
  gboolean joined = FALSE;

  if (job == NULL)
    return FALSE;
  g_mutex_lock (&job->mutex);
  if (!job->is_dropped)
    {
      g_ptr_array_add (job->tasks, g_object_ref (task));
      joined = TRUE;
    }
  g_mutex_unlock (&job->mutex);
  return joined;
}

/**
 * rs_texture_loader_peek:
 *
 * Returns: (transfer none) (nullable): the picture, if it is kept
 */
GdkTexture *
rs_texture_loader_peek (
    RsTextureLoader *self, const char *path, int width, int height, gboolean cover)
{
  g_autofree char *key = make_key (path, width, height, cover);

  g_return_val_if_fail (RS_IS_TEXTURE_LOADER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  return find_kept (self, key);
}

/**
 * rs_texture_loader_load_async:
 * @path: a JPEG or PNG of ours
 * @width: of the box, px of the screen
 * @height: likewise
 * @cover: whether the picture has to cover the box or to fit into it
 *
 * Reads a picture, or takes one that is kept. Errors are those of rs_pixels_load().
 */
void
rs_texture_loader_load_async (RsTextureLoader *self,
                              const char *path,
                              int width,
                              int height,
                              gboolean cover,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *key = NULL;
  GdkTexture *texture;
  Job *job;

  g_return_if_fail (RS_IS_TEXTURE_LOADER (self));
  g_return_if_fail (path != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_texture_loader_load_async);
  key = make_key (path, width, height, cover);
  texture = find_kept (self, key);
  if (texture != NULL)
    {
      g_task_return_pointer (task, g_object_ref (texture), g_object_unref);
      return;
    }
  if (join_job (self, key, task))
    return;
  job = g_new0 (Job, 1);
  job->loader = g_object_ref (self);
  job->key = g_steal_pointer (&key);
  job->path = g_strdup (path);
  job->width = width;
  job->height = height;
  job->cover = cover;
  g_mutex_init (&job->mutex);
  job->tasks = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (job->tasks, g_steal_pointer (&task));
  g_hash_table_replace (self->jobs, job->key, job);
  g_thread_pool_push (self->pool, job, NULL);
}

/**
 * rs_texture_loader_load_finish:
 *
 * Returns: (transfer full): the picture, or %NULL
 */
GdkTexture *
rs_texture_loader_load_finish (RsTextureLoader *self,
                               GAsyncResult *result,
                               GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/** rs_texture_loader_trim: keeps nothing more; what is on screen stays. */
void
rs_texture_loader_trim (RsTextureLoader *self)
{
  g_return_if_fail (RS_IS_TEXTURE_LOADER (self));

  while (!g_queue_is_empty (&self->kept))
    drop_oldest (self);
}

static void
rs_texture_loader_finalize (GObject *object)
{
  RsTextureLoader *self = RS_TEXTURE_LOADER (object);

  /* Jobs hold a reference: none is left. */
  g_thread_pool_free (self->pool, FALSE, FALSE);
  rs_texture_loader_trim (self);
  g_hash_table_unref (self->index);
  g_hash_table_unref (self->jobs);
  g_hash_table_unref (self->told);
  G_OBJECT_CLASS (rs_texture_loader_parent_class)->finalize (object);
}

static void
rs_texture_loader_class_init (RsTextureLoaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_texture_loader_finalize;
}

static void
rs_texture_loader_init (RsTextureLoader *self)
{
  g_queue_init (&self->kept);
  self->index = g_hash_table_new (g_str_hash, g_str_equal);
  self->jobs = g_hash_table_new (g_str_hash, g_str_equal);
  self->told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->pool = g_thread_pool_new (run_job, NULL, N_THREADS, FALSE, NULL);
}

/**
 * rs_texture_loader_new:
 * @budget: bytes of pictures to keep
 */
RsTextureLoader *
rs_texture_loader_new (gsize budget)
{
  RsTextureLoader *self = g_object_new (RS_TYPE_TEXTURE_LOADER, NULL);

  self->budget = budget;
  return self;
}
