/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole check: of the workshop, and of what the museum shows. */

#include "rs-check.h"

#include "rs-check-budget.h"
#include "rs-check-groups.h"
#include "rs-check-media.h"
#include "rs-check-rules.h"
#include "rs-check-withdrawn.h"
#include "rs-check-words.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"
#include "rs-release-manifest.h"
#include "rs-release-shelf.h"
#include "rs-unvoiced.h"
#include "rs-voice-coverage.h"
#include "rs-voicer.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>

static void
tell (RsProgressFunc progress, gpointer user_data, double fraction, const char *step)
{
  if (progress != NULL)
    progress (fraction, step, user_data);
}

static GPtrArray *
new_findings (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)rs_finding_free);
}

static int
faults_first (gconstpointer a, gconstpointer b)
{
  const RsFinding *x = *(RsFinding *const *)a, *y = *(RsFinding *const *)b;

  return x->severity != y->severity ? (int)x->severity - (int)y->severity
                                    : g_strcmp0 (x->code, y->code);
}

static gboolean
check_database (RsDatabase *database, GPtrArray *findings, GError **error)
{
  static const char *const pragmas[] = { "PRAGMA integrity_check (1)",
                                         "PRAGMA foreign_key_check" };
  const char *const sentences[] = {
    _ ("The file of the catalogue is damaged: bring back the newest copy."),
    _ ("Something in the catalogue names what is not there: bring back the newest "
       "copy.")
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pragmas); i++)
    {
      g_autoptr (RsStatement) rows = rs_database_prepare (database, pragmas[i], error);

      if (rows == NULL)
        return FALSE;
      if (!rs_statement_step (rows, NULL)
          || g_strcmp0 (rs_statement_get_text (rows, 0), "ok") == 0)
        continue;
      g_info ("%s: %s", pragmas[i], rs_statement_get_text (rows, 0));
      g_ptr_array_add (findings, rs_finding_new ("database-damaged", RS_SEVERITY_FAULT,
                                                 NULL, sentences[i]));
    }
  return TRUE;
}

static gboolean
check_voices (RsDatabase *database, GPtrArray *findings, GError **error)
{
  g_autoptr (GPtrArray) labels = rs_unvoiced_list (database, TRUE, error);

  for (guint i = 0; labels != NULL && i < labels->len; i++)
    {
      const RsLabel *label = g_ptr_array_index (labels, i);
      g_autofree char *message = g_strdup_printf (_ ("Nobody has read “%s” aloud."),
                                                  label->text);

      g_ptr_array_add (findings, rs_finding_new ("voice-missing", RS_SEVERITY_ADVICE,
                                                 label->owner, message));
    }
  return labels != NULL;
}

/* One for all: what the program itself says is not the museum's to read. */
static gboolean
check_interface (RsWorkshop *workshop, GPtrArray *findings, GError **error)
{
  RsVoiceCoverage coverage;
  guint missing;

  if (!rs_voice_coverage_read (workshop, &coverage, error))
    return FALSE;
  missing = (guint)(coverage.all[RS_VOICE_INTERFACE]
                    - coverage.voiced[RS_VOICE_INTERFACE]);
  if (missing > 0)
    {
      g_autofree char *message = g_strdup_printf (
          _ ("Words of the program that nobody has read aloud: %u."), missing);

      g_ptr_array_add (findings, rs_finding_new ("interface-unvoiced", RS_SEVERITY_ADVICE,
                                                 NULL, message));
    }
  return TRUE;
}

/**
 * rs_check_run:
 *
 * Looks at the workshop: its database, its files, its content.
 */
GPtrArray *
rs_check_run (RsWorkshop *workshop,
              RsCheckFlags flags,
              RsProgressFunc progress,
              gpointer user_data,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (GPtrArray) findings = new_findings ();
  g_autofree char *today = NULL;
  const char *data;
  RsDatabase *database;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);

  data = workshop->data;
  database = workshop->database;
  today = rs_clock_today (workshop->clock);
  tell (progress, user_data, 0, _ ("Checking the catalogue"));
  if (!check_database (database, findings, error)
      || !rs_check_rules_run (database, today, findings, error)
      || !rs_check_withdrawn_run (workshop, findings, error)
      || !rs_check_budget_run (database, findings, error)
      || !rs_check_words_run (database, findings, error)
      || !check_voices (database, findings, error)
      || !check_interface (workshop, findings, error))
    return NULL;

  tell (progress, user_data, 0.4, _ ("Checking the files"));
  if (!rs_check_media_files (database, data, (flags & RS_CHECK_DEEP) != 0, findings,
                             cancellable, error)
      || !rs_check_media_orphans (database, data, findings, error))
    return NULL;
  tell (progress, user_data, 1, _ ("Done"));
  if (!rs_check_groups_set (database, findings, error))
    return NULL;
  g_ptr_array_sort (findings, faults_first);
  return g_steal_pointer (&findings);
}

static void
add_error (GPtrArray *findings, const char *code, GError *error)
{
  g_ptr_array_add (findings,
                   rs_finding_new (code, RS_SEVERITY_FAULT, NULL, error->message));
}

/* Its bytes as they were published, when SQLite's own checks had passed. */
static void
check_kept (const char *data,
            gint64 number,
            GPtrArray *findings,
            GCancellable *cancellable)
{
  g_autofree char *folder = rs_place_release (data, number);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsReleaseManifest) manifest = rs_release_manifest_read (folder, &error);

  if (manifest == NULL
      || !rs_release_manifest_verify (manifest, folder, cancellable, &error))
    add_error (findings, "release-damaged", error);
}

/* SQLite compares the index with its text only where it could write: in a copy. */
static gboolean
check_search_in (const char *work,
                 const char *folder,
                 GPtrArray *findings,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autofree char *catalog = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  g_autofree char *copy = g_build_filename (work, RS_RELEASE_CATALOG, NULL);
  g_autoptr (RsDatabase) database = NULL;
  g_autoptr (GError) local_error = NULL;

  if (!rs_file_copy (catalog, copy, 0600, cancellable, error))
    return FALSE;
  database = rs_database_open (copy, RS_DATABASE_WRITE, &local_error);
  if (database != NULL
      && rs_database_execute (
          database, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
          &local_error))
    return TRUE;
  g_info ("%s", local_error->message);
  g_ptr_array_add (findings,
                   rs_finding_new ("search-damaged", RS_SEVERITY_FAULT, NULL,
                                   _ ("The search of this release finds what is not "
                                      "there: publish again.")));
  return TRUE;
}

static gboolean
check_search (const char *folder,
              GPtrArray *findings,
              GCancellable *cancellable,
              GError **error)
{
  g_autofree char *work = g_dir_make_tmp ("rodnaya-check-XXXXXX", error);
  gboolean could_look;

  if (work == NULL)
    return FALSE;
  could_look = check_search_in (work, folder, findings, cancellable, error);
  rs_file_remove_tree (work, NULL);
  return could_look;
}

static gboolean
check_current (const char *data,
               gint64 number,
               RsCheckFlags flags,
               GPtrArray *findings,
               GCancellable *cancellable,
               GError **error)
{
  g_autofree char *folder = rs_place_release (data, number);
  g_autofree char *catalog = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsDatabase) release = rs_database_open (catalog, RS_DATABASE_IMMUTABLE,
                                                     &local_error);

  if (release == NULL)
    {
      add_error (findings, "release-damaged", local_error);
      return TRUE;
    }
  return rs_check_media_files (release, data, (flags & RS_CHECK_DEEP) != 0, findings,
                               cancellable, error)
         && ((flags & RS_CHECK_DEEP) == 0
             || check_search (folder, findings, cancellable, error));
}

/**
 * rs_check_release:
 *
 * Looks at what the museum shows and at the releases that it could go back to.
 * Needs no workshop.
 */
GPtrArray *
rs_check_release (const char *data,
                  RsCheckFlags flags,
                  RsProgressFunc progress,
                  gpointer user_data,
                  GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (GPtrArray) findings = new_findings ();
  g_autoptr (GArray) numbers = NULL;
  gint64 current;

  g_return_val_if_fail (data != NULL, NULL);

  numbers = rs_release_shelf_list (data);
  current = rs_release_shelf_get_current (data);
  tell (progress, user_data, 0, _ ("Checking the releases"));
  if (current == 0)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                           _ ("Nothing is published yet: publish first."));
      return NULL;
    }
  for (guint i = 0; i < numbers->len; i++)
    check_kept (data, g_array_index (numbers, gint64, i), findings, cancellable);
  tell (progress, user_data, 0.5, _ ("Checking the files"));
  if (!check_current (data, current, flags, findings, cancellable, error))
    return NULL;
  tell (progress, user_data, 1, _ ("Done"));
  return g_steal_pointer (&findings);
}
