/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a voice that was withdrawn is still, or again, somewhere, and whose consent
 * runs out. */
#include "rs-check-withdrawn.h"

#include "rs-act-rows.h"
#include "rs-finding.h"
#include "rs-place.h"
#include "rs-register.h"
#include "rs-release-shelf.h"
#include "rs-withdraw-release.h"
#include "rs-withdraw-rows.h"
#include "rs-workshop-private.h"

#include <glib/gi18n-lib.h>

static void
add (GPtrArray *findings,
     const char *code,
     RsSeverity severity,
     const char *uid,
     const char *format,
     const char *what)
{
  /* The format is one of ours, translated. */
  g_autofree char *message = NULL;
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);

  message = g_strjoinv (what, parts);
  g_ptr_array_add (findings, rs_finding_new (code, severity, uid, message));
}

static void
find (GPtrArray *findings, const char *where)
{
  add (
      findings, "withdrawn-found", RS_SEVERITY_FAULT, NULL,
      _ ("A withdrawn voice is still in “%s”: run “rodnaya publish”, and it is taken out "
         "everywhere."),
      where);
}

static gboolean
check_rows (RsWorkshop *workshop,
            const RsTaken *taken,
            GPtrArray *findings,
            GError **error)
{
  g_auto (RsGoneRows) gone = { 0 };

  if (!rs_withdraw_rows_look (workshop->database, taken, &gone, error))
    return FALSE;
  if (gone.narrations + gone.labels + g_hash_table_size (gone.files) > 0)
    find (findings, rs_database_get_path (workshop->database));
  return TRUE;
}

static void
check_files (const char *data, const RsTaken *taken, GPtrArray *findings)
{
  GHashTableIter iter;
  gpointer digest;

  g_hash_table_iter_init (&iter, taken->files);
  while (g_hash_table_iter_next (&iter, &digest, NULL))
    {
      g_autofree char *path = rs_place_media (data, digest);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        find (findings, path);
    }
}

static void
check_releases (const char *data, const RsTaken *taken, GPtrArray *findings)
{
  g_autoptr (GArray) numbers = rs_release_shelf_list (data);

  for (guint i = 0; i < numbers->len; i++)
    {
      g_autofree char *folder = rs_place_release (data,
                                                  g_array_index (numbers, gint64, i));

      if (rs_withdraw_release_has (folder, taken))
        find (findings, folder);
    }
}

static gboolean
check_acts (RsWorkshop *workshop, GPtrArray *findings, GError **error)
{
  gboolean is_due = FALSE;

  if (!rs_act_rows_is_due (workshop->database, &is_due, error))
    return FALSE;
  if (is_due)
    add (
        findings, "withdrawal-unfinished", RS_SEVERITY_FAULT, NULL,
        _ ("The destruction of a withdrawn voice was interrupted: run “rodnaya publish”, "
           "and it is finished."),
        "");
  return TRUE;
}

static gboolean
check_consents (RsWorkshop *workshop, GPtrArray *findings, GError **error)
{
  g_autofree char *today = rs_clock_today (workshop->clock);
  g_autoptr (GPtrArray) registered = rs_register_list (workshop, today, error);

  if (registered == NULL)
    return FALSE;
  for (guint i = 0; i < registered->len; i++)
    {
      const RsRegistered *whose = registered->pdata[i];

      if (rs_register_is_ending (whose, today, RS_REGISTER_NOTICE))
        add (findings, "consent-ending", RS_SEVERITY_ADVICE, whose->uid,
             _ ("The consent for the voice of “%s” runs out soon: ask for a new one."),
             whose->shown_name);
    }
  return TRUE;
}

/**
 * rs_check_withdrawn_run:
 * @workshop: open, for reading is enough
 * @findings: (element-type RsFinding): gets what was found
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_withdrawn_run (RsWorkshop *workshop, GPtrArray *findings, GError **error)
{
  g_autoptr (RsTaken) taken = rs_taken_read (workshop->database, error);

  if (taken == NULL || !check_rows (workshop, taken, findings, error)
      || !check_acts (workshop, findings, error)
      || !check_consents (workshop, findings, error))
    return FALSE;
  check_files (workshop->data, taken, findings);
  check_releases (workshop->data, taken, findings);
  return TRUE;
}
