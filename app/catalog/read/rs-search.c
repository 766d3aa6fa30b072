/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Search in one release: a connection and a thread of its own. */

#include "rs-search.h"

#include "rs-audience.h"
#include "rs-database.h"
#include "rs-error.h"
#include "rs-query.h"
#include "rs-release-format.h"
#include "rs-release-manifest.h"

#include <glib/gi18n-lib.h>

/* A word in a title is worth ten in a text. The index sorts by rank itself, so that no
   more rows are read than are asked for. ?2 is the day, ?3 whether days
   count, ?4 whether staff ask, whom no lock of theirs keeps out. */
#define FOUND                                          \
  "SELECT s.uid, s.title, x.level FROM search"         \
  " CROSS JOIN search_text x ON x.id = search.rowid"   \
  " CROSS JOIN story s ON s.id = x.story"              \
  " WHERE search MATCH ?1 AND (?4 OR s.is_locked = 0)" \
  " AND (?3 = 0 OR" RS_AUDIENCE_DATES ")"
#define BY_RANK_SQL FOUND " AND rank MATCH 'bm25 (10.0, 1.0)' ORDER BY rank"
#define AS_THEY_COME_SQL FOUND

/* What stands in every other text is not weighed: that takes the longest and tells one
   from another the least. 2000 texts are weighed in 5 ms. */
#define MAX_WEIGHED 2000
#define IS_COMMON_SQL                            \
  "SELECT count (*) > " G_STRINGIFY (            \
      MAX_WEIGHED) " FROM (SELECT 1 FROM search" \
                   " WHERE search MATCH ?1 LIMIT " G_STRINGIFY (MAX_WEIGHED) " + 1)"

struct _RsSearch
{
  GObject parent_instance;

  RsDatabase *database;
  RsClock *clock; /* or NULL: whatever the dates say */
  gboolean is_for_staff;
  GThreadPool *pool;
  GMutex mutex; /* over the connection */
  int latest;   /* atomic: the number of the newest request */
};

G_DEFINE_FINAL_TYPE (RsSearch, rs_search, G_TYPE_OBJECT)

typedef struct
{
  char *words;
  guint limit;
  int number;
} Request;

static void
free_request (gpointer data)
{
  Request *request = data;

  g_free (request->words);
  g_free (request);
}

/**
 * rs_search_hit_free:
 */
void
rs_search_hit_free (RsSearchHit *hit)
{
  if (hit == NULL)
    return;

  g_free (hit->uid);
  g_free (hit->title);
  g_free (hit);
}

static void
rs_search_finalize (GObject *object)
{
  RsSearch *self = RS_SEARCH (object);

  /* Requests hold the search: none is left, and the thread may even be this one. */
  g_thread_pool_free (self->pool, FALSE, FALSE);
  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_mutex_clear (&self->mutex);
  G_OBJECT_CLASS (rs_search_parent_class)->finalize (object);
}

static void
rs_search_class_init (RsSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_search_finalize;
}

static gboolean
has_story (GHashTable *seen, const char *uid)
{
  return uid == NULL || g_hash_table_contains (seen, uid);
}

static RsSearchHit *
read_hit (RsStatement *row)
{
  RsSearchHit *hit = g_new0 (RsSearchHit, 1);

  hit->uid = rs_statement_dup_text (row, 0);
  hit->title = rs_statement_dup_text (row, 1);
  rs_level_from_string (rs_statement_get_text (row, 2), &hit->level);
  return hit;
}

static void
bind (RsSearch *self, RsStatement *select, const char *query)
{
  g_auto (RsAudience) audience = { 0 };

  if (self->clock != NULL)
    rs_audience_init (&audience, RS_LEVEL_SCHOOL, self->clock);
  rs_statement_bind_text (select, 1, query);
  rs_statement_bind_text (select, 2, audience.today);
  rs_statement_bind_int (select, 3, self->clock != NULL);
  rs_statement_bind_int (select, 4, self->is_for_staff);
}

/* With the mutex. Adds what is not yet among @hits, up to @limit in all. A story is told
   at several levels: the one that says it best stays. */
static gboolean
ask (RsSearch *self,
     const char *sql,
     const char *query,
     guint limit,
     GPtrArray *hits,
     GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (self->database, sql, error);

  if (select == NULL)
    return FALSE;
  for (guint i = 0; i < hits->len; i++)
    g_hash_table_add (seen, ((RsSearchHit *)hits->pdata[i])->uid);
  bind (self, select, query);
  while (hits->len < limit && rs_statement_step (select, &local_error))
    if (!has_story (seen, rs_statement_get_text (select, 0)))
      {
        RsSearchHit *hit = read_hit (select);

        g_ptr_array_add (hits, hit);
        g_hash_table_add (seen, hit->uid);
      }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* With the mutex. FALSE also when it cannot be known: whoever asks next hears why. */
static gboolean
is_common (RsSearch *self, const char *query)
{
  g_autoptr (RsStatement) select = rs_database_prepare (self->database, IS_COMMON_SQL,
                                                        NULL);

  if (select == NULL)
    return FALSE;
  rs_statement_bind_text (select, 1, query);
  return rs_statement_step (select, NULL) && rs_statement_get_int (select, 0) != 0;
}

/* With the mutex: the best first. Of what is common, those that have it in the title. */
static gboolean
ask_best (RsSearch *self, const char *words, guint limit, GPtrArray *hits, GError **error)
{
  g_autofree char *query = rs_query_build (words);
  g_autofree char *titles = NULL;

  if (query == NULL)
    return TRUE;
  if (rs_query_is_letter (words))
    return ask (self, AS_THEY_COME_SQL, query, limit, hits, error);
  if (!is_common (self, query))
    return ask (self, BY_RANK_SQL, query, limit, hits, error);

  titles = rs_query_build_for_titles (words);
  return ask (self, is_common (self, titles) ? AS_THEY_COME_SQL : BY_RANK_SQL, titles,
              limit, hits, error)
         && ask (self, AS_THEY_COME_SQL, query, limit, hits, error);
}

/**
 * rs_search_run:
 * @words: (nullable): as typed
 * @limit: at most so many stories
 *
 * Searches here and now; waits for a request that runs.
 *
 * Returns: (transfer full) (element-type RsSearchHit) (nullable): the stories that have
 *   all of @words, best first; empty if there is nothing to ask; %NULL with an error
 */
GPtrArray *
rs_search_run (RsSearch *self, const char *words, guint limit, GError **error)
{
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_search_hit_free);
  gboolean is_answered;

  g_return_val_if_fail (RS_IS_SEARCH (self), NULL);

  g_mutex_lock (&self->mutex);
  is_answered = ask_best (self, words, limit, hits, error);
  g_mutex_unlock (&self->mutex);
  return is_answered ? g_steal_pointer (&hits) : NULL;
}

static gboolean
is_stale (RsSearch *self, GTask *task)
{
  const Request *request = g_task_get_task_data (task);

  return request->number != g_atomic_int_get (&self->latest)
         || g_cancellable_is_cancelled (g_task_get_cancellable (task));
}

static void
return_stale (GTask *task)
{
  g_task_return_new_error (task, RS_ERROR, RS_ERROR_CANCELLED,
                           _ ("Another search has begun."));
}

static void
interrupt (GCancellable *cancellable, gpointer database)
{
  rs_database_interrupt (database);
}

static void
answer (RsSearch *self, GTask *task)
{
  const Request *request = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  GError *error = NULL;
  GPtrArray *hits;
  gulong handler = 0;

  if (cancellable != NULL)
    handler = g_cancellable_connect (cancellable, G_CALLBACK (interrupt), self->database,
                                     NULL);
  hits = rs_search_run (self, request->words, request->limit, &error);
  g_cancellable_disconnect (cancellable, handler);

  if (error != NULL)
    g_task_return_error (task, error);
  else if (is_stale (self, task))
    {
      g_ptr_array_unref (hits);
      return_stale (task);
    }
  else
    g_task_return_pointer (task, hits, (GDestroyNotify)g_ptr_array_unref);
}

/* In the thread: what was asked before the last question is not even begun. */
static void
on_request (gpointer data, gpointer user_data)
{
  g_autoptr (GTask) task = data;
  RsSearch *self = g_task_get_source_object (task);

  if (is_stale (self, task))
    return_stale (task);
  else
    answer (self, task);
}

static void
rs_search_init (RsSearch *self)
{
  g_mutex_init (&self->mutex);
  self->pool = g_thread_pool_new (on_request, NULL, 1, FALSE, NULL);
}

/**
 * rs_search_new:
 * @release_folder: of a release that was opened, and so verified
 *
 * Returns: (transfer full) (nullable): a search in it, or %NULL with an error
 */
RsSearch *
rs_search_new (const char *release_folder, GError **error)
{
  g_autoptr (RsSearch) self = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (release_folder != NULL, NULL);

  self = g_object_new (RS_TYPE_SEARCH, NULL);
  path = g_build_filename (release_folder, RS_RELEASE_CATALOG, NULL);
  self->database = rs_database_open (path, RS_DATABASE_IMMUTABLE, error);
  if (self->database == NULL
      || !rs_migration_check (rs_release_format_get_migration (), self->database,
                              RS_RELEASE_OLDEST_FORMAT, NULL, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * rs_search_set_clock:
 * @clock: (nullable): knows the day
 *
 * Leaves out what is dated and not shown today; without a clock everything is found.
 * Call it before the first request.
 */
void
rs_search_set_clock (RsSearch *self, RsClock *clock)
{
  g_return_if_fail (RS_IS_SEARCH (self));

  g_set_object (&self->clock, clock);
}

/**
 * rs_search_set_for_staff:
 * @is_for_staff: whether staff ask, who also find what they locked; otherwise a visitor
 *
 * Call it before the first request.
 */
void
rs_search_set_for_staff (RsSearch *self, gboolean is_for_staff)
{
  g_return_if_fail (RS_IS_SEARCH (self));

  self->is_for_staff = is_for_staff;
}

/**
 * rs_search_run_async:
 * @words: (nullable): as typed so far
 * @limit: at most so many stories
 * @cancellable: (nullable): to stop
 * @callback: called on the main context
 *
 * Searches in the thread. A request that runs or waits is stopped: its callback gets
 * %RS_ERROR_CANCELLED.
 */
void
rs_search_run_async (RsSearch *self,
                     const char *words,
                     guint limit,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  GTask *task;
  Request *request;

  g_return_if_fail (RS_IS_SEARCH (self));

  request = g_new0 (Request, 1);
  request->words = g_strdup (words);
  request->limit = limit;
  request->number = g_atomic_int_add (&self->latest, 1) + 1;
  rs_database_interrupt (self->database);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_search_run_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, request, free_request);
  g_thread_pool_push (self->pool, task, NULL);
}

/**
 * rs_search_run_finish:
 *
 * Returns: (transfer full) (element-type RsSearchHit) (nullable): as rs_search_run()
 */
GPtrArray *
rs_search_run_finish (RsSearch *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (RS_IS_SEARCH (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
