/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which release is shown: opens the best one that is whole, and sees newer ones come. */

#include "rs-library.h"

#include "rs-ladder.h"
#include "rs-place.h"
#include "rs-release-manifest.h"

#include <glib/gstdio.h>

/* The monitor tells at once; some file systems (a network share) tell nothing. */
#define POLL_SECONDS 30

struct _RsLibrary
{
  GObject parent_instance;

  char *data;
  char *sample; /* a data folder that the product ships, or NULL */
  RsClock *clock;
  GFileMonitor *monitor;
  guint poll;

  GHashTable *damaged; /* marks of releases that turned out to be damaged → how */
  GHashTable *opened;  /* folder → mark of what was opened */

  /* What there was when it was last looked for the best release. */
  gboolean is_searched;
  gboolean is_current_shown;
  char *seen_current;
  char *seen_all;
  char *announced;
  char *logged; /* the last line on why something else than staff chose is shown */
};

enum
{
  NEWER_AVAILABLE,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsLibrary, rs_library, G_TYPE_OBJECT)

/* One search of the ladder, in a thread. */
typedef struct
{
  char *data;
  GPtrArray *ladder;
  GString *skipped; /* why what is not in the ladder is not */
  RsClock *clock;
  const RsRung *found; /* in the ladder */
  char *why;           /* a line for the log, or NULL */
} Search;

static void
free_search (gpointer data)
{
  Search *search = data;

  g_ptr_array_unref (search->ladder);
  g_string_free (search->skipped, TRUE);
  g_free (search->why);
  g_object_unref (search->clock);
  g_free (search->data);
  g_free (search);
}

static void
announce (RsLibrary *self)
{
  g_autoptr (GPtrArray) ladder = NULL;
  g_autofree char *all = NULL;

  if (!rs_library_has_newer (self))
    return;
  ladder = rs_ladder_list (self->data);
  all = rs_ladder_describe (ladder);
  if (g_strcmp0 (all, self->announced) == 0)
    return;
  g_free (self->announced);
  self->announced = g_steal_pointer (&all);
  g_signal_emit (self, signals[NEWER_AVAILABLE], 0);
}

/* The folder may come later than the kiosk. */
static void
start_monitor (RsLibrary *self)
{
  g_autofree char *path = rs_place_releases (self->data);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  if (self->monitor != NULL || !g_file_test (path, G_FILE_TEST_IS_DIR))
    return;
  self->monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL,
                                            NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (announce), self);
}

static gboolean
on_poll (gpointer user_data)
{
  RsLibrary *self = user_data;

  start_monitor (self);
  announce (self);
  return G_SOURCE_CONTINUE;
}

static void
rs_library_dispose (GObject *object)
{
  RsLibrary *self = RS_LIBRARY (object);

  g_clear_handle_id (&self->poll, g_source_remove);
  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);
  g_clear_object (&self->clock);
  G_OBJECT_CLASS (rs_library_parent_class)->dispose (object);
}

static void
rs_library_finalize (GObject *object)
{
  RsLibrary *self = RS_LIBRARY (object);

  g_hash_table_unref (self->damaged);
  g_hash_table_unref (self->opened);
  g_free (self->announced);
  g_free (self->logged);
  g_free (self->seen_all);
  g_free (self->seen_current);
  g_free (self->sample);
  g_free (self->data);
  G_OBJECT_CLASS (rs_library_parent_class)->finalize (object);
}

static void
rs_library_class_init (RsLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_library_dispose;
  object_class->finalize = rs_library_finalize;

  /**
   * RsLibrary::newer-available:
   *
   * Another release is there to be shown; see rs_library_open_async(). Emitted once
   * for each.
   */
  signals[NEWER_AVAILABLE] = g_signal_new ("newer-available", RS_TYPE_LIBRARY,
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);
  /**
   * RsLibrary::opened:
   * @release: whole and verified
   *
   * rs_library_open_async() found a release.
   */
  signals[OPENED] = g_signal_new ("opened", RS_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, RS_TYPE_RELEASE);
}

static void
rs_library_init (RsLibrary *self)
{
  self->damaged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->opened = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * rs_library_new:
 * @data: the data folder; it may not be there yet
 * @sample: (nullable): the data folder of the sample that the product ships
 * @clock: told by every release that is opened of its date
 *
 * Returns: (transfer full): a library, watching from now on
 */
RsLibrary *
rs_library_new (const char *data, const char *sample, RsClock *clock)
{
  RsLibrary *self;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_LIBRARY, NULL);
  self->data = g_strdup (data);
  self->sample = g_strdup (sample);
  self->clock = g_object_ref (clock);
  self->poll = g_timeout_add_seconds (POLL_SECONDS, on_poll, self);
  start_monitor (self);
  return self;
}

/* The museum's own releases, then those of the sample. */
static GPtrArray *
build_ladder (RsLibrary *self)
{
  GPtrArray *ladder = rs_ladder_list (self->data);
  g_autoptr (GPtrArray) fallback = NULL;

  if (self->sample == NULL)
    return ladder;
  fallback = rs_ladder_list (self->sample);
  g_ptr_array_set_free_func (fallback, NULL);
  for (guint i = 0; i < fallback->len; i++)
    {
      RsRung *rung = fallback->pdata[i];

      rung->is_current = FALSE;
      g_ptr_array_add (ladder, rung);
    }
  return ladder;
}

/* @skipped: (nullable): gets what is wrong with them. */
static void
leave_out_damaged (RsLibrary *self, GPtrArray *ladder, GString *skipped)
{
  for (guint i = ladder->len; i > 0; i--)
    {
      const RsRung *rung = ladder->pdata[i - 1];
      const char *damage = g_hash_table_lookup (self->damaged, rung->mark);

      if (damage == NULL)
        continue;
      if (skipped != NULL)
        rs_ladder_note_skipped (skipped, damage);
      g_ptr_array_remove_index (ladder, i - 1);
    }
}

/**
 * rs_library_find_poster:
 *
 * The picture to show at once, while the catalogue is being verified.
 *
 * Returns: (transfer full) (nullable): a file; %NULL if no release has one
 */
char *
rs_library_find_poster (RsLibrary *self)
{
  g_autoptr (GPtrArray) ladder = NULL;

  g_return_val_if_fail (RS_IS_LIBRARY (self), NULL);

  ladder = build_ladder (self);
  leave_out_damaged (self, ladder, NULL);
  for (guint i = 0; i < ladder->len; i++)
    {
      const RsRung *rung = ladder->pdata[i];
      g_autofree char *path = g_build_filename (rung->folder, RS_RELEASE_POSTER, NULL);
      GStatBuf info;

      if (g_stat (path, &info) == 0 && S_ISREG (info.st_mode) && info.st_size > 0)
        return g_steal_pointer (&path);
    }
  return NULL;
}

static void
run_search (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Search *search = task_data;
  GError *error = NULL;
  RsRelease *release = rs_ladder_open (search->ladder, search->skipped, search->data,
                                       search->clock, &search->found, &search->why,
                                       cancellable, &error);

  if (release != NULL)
    g_task_return_pointer (task, release, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
remember_what_is_there (RsLibrary *self)
{
  g_autoptr (GPtrArray) ladder = rs_ladder_list (self->data);

  g_free (self->seen_current);
  self->seen_current = g_strdup (rs_ladder_get_current_mark (ladder));
  g_free (self->seen_all);
  self->seen_all = rs_ladder_describe (ladder);
  self->is_searched = TRUE;
}

/* A publish that is under way makes the kiosk look again and again: the same line is not
   written twice. */
static void
log_choice (RsLibrary *self, const char *why)
{
  if (why != NULL && g_strcmp0 (why, self->logged) != 0)
    g_message ("%s", why);
  g_free (self->logged);
  self->logged = g_strdup (why);
}

static void
on_searched (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  RsLibrary *self = g_task_get_source_object (task);
  const Search *search = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;
  RsRelease *release = g_task_propagate_pointer (G_TASK (result), &error);

  self->is_current_shown = release != NULL && search->found->is_current;
  if (release == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  log_choice (self, search->why);
  g_hash_table_replace (self->opened, g_strdup (search->found->folder),
                        g_strdup (search->found->mark));
  g_signal_emit (self, signals[OPENED], 0, release);
  g_task_return_pointer (task, release, g_object_unref);
}

/**
 * rs_library_open_async:
 * @cancellable: (nullable): to stop
 * @callback: called on the main context
 *
 * Finds the best release that is whole, by the ladder: the current one, the others,
 * newest first, the sample. Verifying takes place in a thread.
 */
void
rs_library_open_async (RsLibrary *self,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) search_task = NULL;
  GTask *task;
  Search *search;

  g_return_if_fail (RS_IS_LIBRARY (self));

  remember_what_is_there (self);
  search = g_new0 (Search, 1);
  search->data = g_strdup (self->data);
  search->clock = g_object_ref (self->clock);
  search->ladder = build_ladder (self);
  search->skipped = g_string_new (NULL);
  leave_out_damaged (self, search->ladder, search->skipped);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_library_open_async);
  g_task_set_check_cancellable (task, FALSE); /* the search tells it in our words */
  /* Without a source: the thread must not be the last to hold the library. */
  search_task = g_task_new (NULL, cancellable, on_searched, task);
  g_task_set_check_cancellable (search_task, FALSE);
  g_task_set_task_data (search_task, search, free_search);
  g_task_run_in_thread (search_task, run_search);
}

/**
 * rs_library_open_finish:
 *
 * Returns: (transfer full) (nullable): the release; %NULL with %RS_ERROR_NOT_FOUND if
 *   there is none, not even the sample: then a still picture is shown
 */
RsRelease *
rs_library_open_finish (RsLibrary *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * rs_library_report_damaged:
 * @release: of this library, that emitted "damaged"
 *
 * It is not opened again until its files are replaced.
 */
void
rs_library_report_damaged (RsLibrary *self, RsRelease *release)
{
  const char *mark;
  const char *damage;

  g_return_if_fail (RS_IS_LIBRARY (self));
  g_return_if_fail (RS_IS_RELEASE (release));

  mark = g_hash_table_lookup (self->opened, rs_release_get_folder (release));
  damage = rs_release_get_damage (release);
  if (mark != NULL)
    g_hash_table_replace (self->damaged, g_strdup (mark),
                          g_strdup (damage != NULL ? damage : ""));
  self->is_current_shown = FALSE;
}

/**
 * rs_library_has_newer:
 *
 * Looks at the folder, not into the files.
 *
 * Returns: whether rs_library_open_async() would now find something else than it did:
 *   another release is current, or, while the current one could not be shown, anything
 *   in releases/ has changed
 */
gboolean
rs_library_has_newer (RsLibrary *self)
{
  g_autoptr (GPtrArray) ladder = NULL;
  g_autofree char *all = NULL;

  g_return_val_if_fail (RS_IS_LIBRARY (self), FALSE);

  if (!self->is_searched)
    return FALSE;
  ladder = rs_ladder_list (self->data);
  if (g_strcmp0 (rs_ladder_get_current_mark (ladder), self->seen_current) != 0)
    return TRUE;
  all = rs_ladder_describe (ladder);
  return !self->is_current_shown && g_strcmp0 (all, self->seen_all) != 0;
}
