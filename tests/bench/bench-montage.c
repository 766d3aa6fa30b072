/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From «Готово» at the last sentence to a copy that can be played: for each minute of it.
 * A child waits for this before it hears the whole. */

#include "rs-bench.h"
#include "rs-file.h"
#include "rs-montage.h"
#include "rs-test-masters.h"

#define N_SENTENCES 14 /* about a minute */
#define N_COPIES 5
#define BAR_S 1.5

/* Returns: s for a minute of the copy; less than 0 if it was not made. */
static double
time_copy (GPtrArray *masters, const char *path, gboolean cleaning, gint64 *duration)
{
  g_autoptr (RsMontage) montage = rs_montage_new (RS_MONTAGE_TELLING);
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < masters->len; i++)
    {
      const RsTestMaster *master = g_ptr_array_index (masters, i);

      rs_montage_add (montage, master->path, 0, 0, FALSE);
    }
  rs_montage_set_cleaning (montage, cleaning);
  if (!rs_montage_make (montage, path, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return -1;
    }
  *duration = rs_montage_get_duration (montage);
  return (double)(g_get_monotonic_time () - start) / G_USEC_PER_SEC * 60000
         / (double)*duration;
}

static gboolean
measure (const char *folder, const char *voice, gboolean cleaning)
{
  g_autoptr (GPtrArray) masters = rs_test_masters_make (folder, voice, N_SENTENCES, 0.3,
                                                        0.001);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *path = g_build_filename (folder, "out.opus", NULL);
  gint64 duration = 0;

  for (guint i = 0; i < N_COPIES; i++)
    {
      double s = time_copy (masters, path, cleaning, &duration);

      if (s < 0)
        return FALSE;
      g_array_append_val (times, s);
    }
  rs_bench_print (cleaning ? "stop to a cleaned playable copy, a minute of it, median"
                           : "stop to a playable copy, a minute of it, median",
                  rs_bench_percentile (times, 0.5), "s", BAR_S);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("rs-bench-XXXXXX", NULL);
  gboolean is_made;

  if (folder == NULL || argc != 2)
    return 1;
  is_made = measure (folder, argv[1], FALSE) && measure (folder, argv[1], TRUE);
  rs_file_remove_tree (folder, NULL);
  return is_made ? 0 : 1;
}
