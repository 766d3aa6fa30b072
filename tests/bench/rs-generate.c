/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya-generate --stories N DATA: a working catalogue of any size, to measure with. */

#include "rs-bench-catalog.h"
#include "rs-publish.h"

#include <locale.h>

static gboolean
publish (const char *data, GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = rs_workshop_open (data, RS_WORKSHOP_NONE, clock,
                                                      error);
  g_autoptr (RsPublish) publish = workshop ? rs_publish_new (workshop) : NULL;

  return publish != NULL && rs_publish_run (publish, NULL, error);
}

int
main (int argc, char *argv[])
{
  int n_stories = 1000;
  gboolean is_published = FALSE;
  const GOptionEntry entries[] = {
    { "stories", 0, 0, G_OPTION_ARG_INT, &n_stories, "How many stories", "N" },
    { "publish", 0, 0, G_OPTION_ARG_NONE, &is_published, "Publish them too", NULL },
    { 0 },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("DATA");
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "C.UTF-8");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2
      || n_stories < 0)
    {
      g_printerr ("%s\n", error ? error->message : "generate --stories N DATA");
      return 2;
    }
  if (!rs_bench_catalog_make (argv[1], (guint)n_stories, &error)
      || (is_published && !publish (argv[1], &error)))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
