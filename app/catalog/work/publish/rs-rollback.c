/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way back: an earlier release is shown again. */

#include "rs-rollback.h"

#include "rs-error.h"
#include "rs-place.h"
#include "rs-release-log.h"
#include "rs-release-manifest.h"
#include "rs-release-shelf.h"
#include "rs-withdrawal.h"

#include <glib/gi18n-lib.h>

static gint64
find_previous (const char *data)
{
  g_autoptr (GArray) numbers = rs_release_shelf_list (data);
  gint64 current = rs_release_shelf_get_current (data);
  gint64 previous = 0;

  for (guint i = 0; i < numbers->len; i++)
    if (g_array_index (numbers, gint64, i) < current)
      previous = g_array_index (numbers, gint64, i);
  return previous;
}

/**
 * rs_rollback_run:
 * @number: of a kept release; 0 for the one before the current
 *
 * Verifies the release before it is shown, and takes out what was withdrawn.
 *
 * Returns: the number that is shown now, 0 with an error
 */
gint64
rs_rollback_run (RsWorkshop *workshop,
                 gint64 number,
                 GCancellable *cancellable,
                 GError **error)
{
  const char *data;
  g_autoptr (RsReleaseManifest) manifest = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), 0);
  g_return_val_if_fail (number >= 0, 0);

  /* Somebody may have put back by hand a release with a voice that was withdrawn. */
  if (!rs_withdrawal_apply (workshop, error))
    return 0;
  data = rs_workshop_get_data (workshop);
  if (number == 0)
    number = find_previous (data);
  folder = rs_place_release (data, number);
  if (number == 0 || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                           _ ("There is no earlier release to go back to."));
      return 0;
    }
  manifest = rs_release_manifest_read (folder, error);
  if (manifest == NULL
      || !rs_release_manifest_verify (manifest, folder, cancellable, error)
      || !rs_release_shelf_show (data, number, error))
    return 0;
  if (!rs_release_log_add (workshop, "rollback", manifest, NULL))
    g_warning ("The return to release %" G_GINT64_FORMAT " is not in the journal.",
               number);
  return number;
}

/**
 * rs_rollback_run_alone:
 *
 * The same for who has no workshop open.
 */
gint64
rs_rollback_run_alone (const char *data,
                       gint64 number,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = rs_workshop_open (data, RS_WORKSHOP_NONE, clock,
                                                      error);

  return workshop ? rs_rollback_run (workshop, number, cancellable, error) : 0;
}
