/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Publishing: one new release from what is approved, put in place by one link. */

#include "rs-publish.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-media-store.h"
#include "rs-place.h"
#include "rs-release-build.h"
#include "rs-release-manifest.h"
#include "rs-release-log.h"
#include "rs-release-format.h"
#include "rs-release-seal.h"
#include "rs-release-shelf.h"
#include "rs-unvoiced.h"
#include "rs-withdrawal.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>

struct _RsPublish
{
  GObject parent;

  RsWorkshop *workshop;
  RsVoicer *voicer;
  char *museum;
  RsProgressFunc progress;
  gpointer progress_data;
  GPtrArray *findings;
  gint64 number;
};

G_DEFINE_FINAL_TYPE (RsPublish, rs_publish, G_TYPE_OBJECT)

static gboolean
tell (RsPublish *self,
      double fraction,
      const char *step,
      GCancellable *cancellable,
      GError **error)
{
  if (self->progress != NULL)
    self->progress (fraction, step, self->progress_data);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static gboolean
fill_voices (RsPublish *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) labels = NULL;

  if (self->voicer == NULL)
    return TRUE;
  labels = rs_unvoiced_list (self->workshop->database, FALSE, error);
  return labels != NULL
         && (labels->len == 0
             || rs_voicer_fill (self->voicer, self->workshop, labels, cancellable,
                                error));
}

static gboolean
refuse_faults (RsPublish *self, GError **error)
{
  guint n = rs_finding_count_faults (self->findings);
  const RsFinding *first = n > 0 ? g_ptr_array_index (self->findings, 0) : NULL;

  if (n == 0)
    return TRUE;
  g_set_error (
      error, RS_ERROR, RS_ERROR_INVALID,
      g_dngettext (GETTEXT_PACKAGE, "Nothing was published, %u thing is wrong. %s",
                   "Nothing was published, %u things are wrong. The first: %s", n),
      n, first->message);
  return FALSE;
}

static gboolean
copy_poster (RsPublish *self,
             RsDatabase *release,
             const char *folder,
             RsReleaseManifest *manifest,
             GError **error)
{
  const char *data = rs_workshop_get_data (self->workshop);
  g_autofree char *digest = rs_release_build_find_poster (release, NULL);
  g_autofree char *from = digest ? rs_place_media (data, digest) : NULL;
  g_autofree char *to = g_build_filename (folder, RS_RELEASE_POSTER, NULL);

  if (from == NULL)
    return TRUE;
  manifest->poster = g_strdup (RS_RELEASE_POSTER);
  return rs_file_copy (from, to, 0644, NULL, error);
}

static RsReleaseManifest *
make_manifest (RsPublish *self, const char *today)
{
  RsReleaseManifest *manifest = rs_release_manifest_new ();

  manifest->format = RS_RELEASE_FORMAT;
  manifest->number = self->number;
  manifest->made_on = g_strdup (today);
  manifest->museum = g_strdup (self->museum ? self->museum : "");
  return manifest;
}

/* Everything but the last step. The release is closed before its file is hashed. */
static gboolean
build (RsPublish *self,
       const char *folder,
       RsReleaseManifest *manifest,
       GCancellable *cancellable,
       GError **error)
{
  const char *data = rs_workshop_get_data (self->workshop);
  RsClock *clock = rs_workshop_get_clock (self->workshop);
  const RsReleaseFacts facts = { self->number, manifest->made_on, rs_clock_stamp (clock),
                                 rs_workshop_get_machine (self->workshop), self->museum };
  g_autofree char *catalog = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  g_autoptr (RsDatabase) release = rs_release_build_begin (
      catalog, self->workshop->database, manifest->made_on, error);
  gboolean is_built;

  if (release == NULL || !tell (self, 0.2, _ ("Checking"), cancellable, error)
      || !rs_release_build_check (release, data, self->findings, error)
      || !refuse_faults (self, error))
    return FALSE;

  is_built = tell (self, 0.3, _ ("Building the release"), cancellable, error)
             && rs_release_build_rows (release, &facts, error)
             && tell (self, 0.7, _ ("Checking the release"), cancellable, error)
             && rs_release_build_verify (release, error)
             && copy_poster (self, release, folder, manifest, error);
  g_clear_object (&release);
  return is_built && rs_release_seal (folder, manifest, error)
         && tell (self, 0.95, _ ("Putting it in place"), cancellable, error);
}

static gboolean
put_in_place (RsPublish *self,
              const char *folder,
              const RsReleaseManifest *manifest,
              GError **error)
{
  const char *data = rs_workshop_get_data (self->workshop);
  gint64 previous = rs_release_shelf_get_current (data);
  g_autoptr (GError) late_error = NULL;

  if (!rs_release_shelf_place (data, folder, self->number, error)
      || !rs_release_shelf_show (data, self->number, error))
    return FALSE;

  /* It is shown: what goes wrong from here on is no failure of the publish. */
  if (!rs_release_log_add (self->workshop, "publish", manifest, &late_error)
      || !rs_release_shelf_thin (data, previous, &late_error))
    g_warning ("Release %" G_GINT64_FORMAT " is shown, but: %s", self->number,
               late_error->message);
  return TRUE;
}

/**
 * rs_publish_run:
 *
 * Builds a release and shows it. Blocks; see rs_publish_run_async() for a window.
 *
 * Returns: %FALSE with a sentence; then visitors see what they saw before
 */
gboolean
rs_publish_run (RsPublish *self, GCancellable *cancellable, GError **error)
{
  const char *data;
  g_autofree char *folder = NULL;
  g_autofree char *today = NULL;
  g_autoptr (RsReleaseManifest) manifest = NULL;

  g_return_val_if_fail (RS_IS_PUBLISH (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  data = rs_workshop_get_data (self->workshop);
  g_ptr_array_set_size (self->findings, 0);
  if (!rs_withdrawal_apply (self->workshop, error)
      || !rs_release_shelf_sweep (data, error) || !rs_media_store_sweep (data, error)
      || !tell (self, 0, _ ("Reading what is approved"), cancellable, error)
      || !fill_voices (self, cancellable, error))
    return FALSE;

  today = rs_clock_today (rs_workshop_get_clock (self->workshop));
  self->number = rs_release_log_next_number (self->workshop);
  manifest = make_manifest (self, today);
  folder = rs_release_shelf_make_folder (data, error);
  if (folder == NULL)
    return FALSE;
  if (build (self, folder, manifest, cancellable, error)
      && put_in_place (self, folder, manifest, error))
    return tell (self, 1, _ ("Done"), NULL, NULL);

  rs_file_remove_tree (folder, NULL);
  self->number = 0;
  return FALSE;
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;

  if (rs_publish_run (source, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * rs_publish_run_async:
 *
 * Publishes in a thread. Until it has finished, nobody else may use the workshop.
 */
void
rs_publish_run_async (RsPublish *self,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (RS_IS_PUBLISH (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_publish_run_async);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * rs_publish_run_finish:
 *
 * Returns: whether the release is in place; %FALSE with an error, and visitors see what
 *   they saw before
 */
gboolean
rs_publish_run_finish (RsPublish *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * rs_publish_get_number:
 *
 * Returns: of the release that the last run made, 0 if it made none
 */
gint64
rs_publish_get_number (RsPublish *self)
{
  g_return_val_if_fail (RS_IS_PUBLISH (self), 0);

  return self->number;
}

/**
 * rs_publish_get_findings:
 *
 * Returns: (transfer none) (element-type RsFinding): what the last run came upon
 */
GPtrArray *
rs_publish_get_findings (RsPublish *self)
{
  g_return_val_if_fail (RS_IS_PUBLISH (self), NULL);

  return self->findings;
}

/**
 * rs_publish_set_museum_name:
 * @name: (nullable): stands in release.json, to tell releases apart by; %NULL is none
 */
void
rs_publish_set_museum_name (RsPublish *self, const char *name)
{
  g_return_if_fail (RS_IS_PUBLISH (self));

  g_free (self->museum);
  self->museum = g_strdup (name);
}

/**
 * rs_publish_set_voicer:
 * @voicer: (nullable): speaks the labels that nobody has read
 */
void
rs_publish_set_voicer (RsPublish *self, RsVoicer *voicer)
{
  g_return_if_fail (RS_IS_PUBLISH (self));

  g_set_object (&self->voicer, voicer);
}

/**
 * rs_publish_set_progress:
 * @progress: (nullable): called in the thread of the run
 * @user_data: must outlive the run
 */
void
rs_publish_set_progress (RsPublish *self, RsProgressFunc progress, gpointer user_data)
{
  g_return_if_fail (RS_IS_PUBLISH (self));

  self->progress = progress;
  self->progress_data = user_data;
}

static void
rs_publish_finalize (GObject *object)
{
  RsPublish *self = RS_PUBLISH (object);

  g_clear_object (&self->workshop);
  g_clear_object (&self->voicer);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_free (self->museum);

  G_OBJECT_CLASS (rs_publish_parent_class)->finalize (object);
}

static void
rs_publish_class_init (RsPublishClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_publish_finalize;
}

static void
rs_publish_init (RsPublish *self)
{
  self->findings = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_finding_free);
}

/**
 * rs_publish_new:
 * @workshop: open for writing
 *
 * Returns: (transfer full): a publish that can be run again and again
 */
RsPublish *
rs_publish_new (RsWorkshop *workshop)
{
  RsPublish *self;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);

  self = g_object_new (RS_TYPE_PUBLISH, NULL);
  self->workshop = g_object_ref (workshop);
  return self;
}
