/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Publish and search at a thousand and at ten thousand stories. */

#include "rs-bench-catalog.h"
#include "rs-bench.h"
#include "rs-file.h"
#include "rs-place.h"
#include "rs-publish.h"
#include "rs-search.h"
#include "rs-tasks-writer.h"
#include "rs-tasks.h"

#include <locale.h>
#include <time.h>

#define KEY_BAR_MS 15.0

/* Each word is typed so many times; the least of a key's times counts: the others had
 * to wait for other programs. */
#define N_ROUNDS 5

static const char *const typed[] = { "река",   "скала", "завод",  "искитим",
                                     "мамонт", "ёлка",  "старой", "кузнец" };

static double
get_ms_since (gint64 start)
{
  return (double)(g_get_monotonic_time () - start) / 1000.0;
}

/* What this program itself has worked, however busy the machine is. */
static double
get_cpu_seconds (void)
{
  return (double)clock () / CLOCKS_PER_SEC;
}

static gboolean
measure_publish (const char *data, guint n_stories, double bar, GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = rs_workshop_open (data, RS_WORKSHOP_NONE, clock,
                                                      error);
  g_autoptr (RsPublish) publish = workshop ? rs_publish_new (workshop) : NULL;
  g_autofree char *what = g_strdup_printf ("publish %u stories", n_stories);
  gint64 start = g_get_monotonic_time ();
  double cpu_start = get_cpu_seconds ();

  if (publish == NULL || !rs_publish_run (publish, NULL, error))
    return FALSE;
  rs_bench_print (what, get_ms_since (start) / 1000.0, "s", bar);
  rs_bench_print ("    of which its own work", get_cpu_seconds () - cpu_start, "s", 0);
  return TRUE;
}

/* What publish and its neighbours do last for the studio, and what the studio does first;
   what says the same already is only compared. */
static gboolean
measure_tasks (const char *data, guint n_stories, GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = rs_workshop_open (data, RS_WORKSHOP_NONE, clock,
                                                      error);
  g_autoptr (RsTasks) tasks = NULL;
  static const char *const what[] = { "tasks, write", "tasks, the same again" };

  for (gsize i = 0; workshop != NULL && i < G_N_ELEMENTS (what); i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autofree char *name = g_strdup_printf ("%s, %u stories", what[i], n_stories);

      if (!rs_tasks_writer_run (workshop, error))
        return FALSE;
      rs_bench_print (name, get_ms_since (start) / 1000.0, "s", 0);
    }
  if (workshop != NULL)
    {
      gint64 start = g_get_monotonic_time ();

      tasks = rs_tasks_load (data, error);
      rs_bench_print ("    read by the studio", get_ms_since (start) / 1000.0, "s", 0);
    }
  return tasks != NULL;
}

/* Returns: ms, the least of all rounds; less than 0 with an error */
static double
time_key (RsSearch *search, const char *words, GError **error)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GPtrArray) hits = rs_search_run (search, words, 12, error);

      if (hits == NULL)
        return -1;
      least = MIN (least, get_ms_since (start));
    }
  return least;
}

/* Each word letter by letter, as it is typed. */
static gboolean
measure_search (const char *data, guint n_stories, GError **error)
{
  g_autofree char *current = rs_place_current_link (data);
  g_autoptr (RsSearch) search = rs_search_new (current, error);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *what = g_strdup_printf ("search, a key at %u stories, worst",
                                           n_stories);

  for (gsize i = 0; search != NULL && i < G_N_ELEMENTS (typed); i++)
    for (glong n = 1; n <= g_utf8_strlen (typed[i], -1); n++)
      {
        g_autofree char *words = g_utf8_substring (typed[i], 0, n);
        double ms = time_key (search, words, error);

        if (ms < 0)
          return FALSE;
        g_array_append_val (times, ms);
      }
  if (search == NULL)
    return FALSE;
  rs_bench_print (what, rs_bench_percentile (times, 1), "ms", KEY_BAR_MS);
  return TRUE;
}

static gboolean
measure (guint n_stories, double publish_bar, GError **error)
{
  g_autofree char *data = g_dir_make_tmp ("rs-bench-XXXXXX", error);
  gboolean is_done = data != NULL && rs_bench_catalog_make (data, n_stories, error)
                     && measure_publish (data, n_stories, publish_bar, error)
                     && measure_tasks (data, n_stories, error)
                     && measure_search (data, n_stories, error);

  if (data != NULL)
    rs_file_remove_tree (data, NULL);
  return is_done;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "C.UTF-8");
  if (!measure (1000, 1, &error) || !measure (10000, 10, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
