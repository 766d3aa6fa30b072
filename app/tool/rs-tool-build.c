/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya build: takes content from a source folder. */
#include "rs-tool-verbs.h"

#include "rs-build.h"
#include "rs-settings.h"
#include "rs-source-media.h"
#include "rs-source.h"
#include "rs-tool-progress.h"
#include "rs-tool-tasks.h"

#include <glib/gi18n-lib.h>

#define MUSEUM_NAME "museum-name"

/* How many paths that staff have changed are named before the rest is a number. */
#define KEPT_SHOWN 10

/* Share of the progress that looking at files takes. */
#define LOOK_SHARE 0.1

static void
on_look_progress (double fraction, const char *step, gpointer progress)
{
  rs_tool_progress_show (fraction * LOOK_SHARE, step, progress);
}

static void
on_build_progress (double fraction, const char *step, gpointer progress)
{
  rs_tool_progress_show (LOOK_SHARE + (1 - LOOK_SHARE) * fraction, step, progress);
}

/* Says all that is wrong with the source; whether nothing is. */
static gboolean
report (const RsSourceLog *log)
{
  guint n_faults = rs_source_log_get_n_faults (log);

  for (guint i = 0; i < n_faults; i++)
    rs_tool_complain ("%s", rs_source_log_get_fault (log, i));
  if (n_faults > 0)
    rs_tool_complain (_ ("To be mended: %u. Until then the stories stay as they were"),
                      n_faults);

  return n_faults == 0;
}

static void
report_advices (const RsSourceLog *log)
{
  for (guint i = 0; i < rs_source_log_get_n_advices (log); i++)
    rs_tool_complain (_ ("advice: %s"), rs_source_log_get_advice (log, i));
}

static void
report_result (const RsBuildResult *result)
{
  rs_tool_say (_ ("New: %u, changed: %u, as before: %u, removed: %u"), result->n_created,
               result->n_updated, result->n_unchanged, result->n_removed);
  if (result->kept->len == 0)
    return;

  rs_tool_say (_ ("Changed by staff and left as it is: %u"), result->kept->len);
  for (guint i = 0; i < MIN (result->kept->len, KEPT_SHOWN); i++)
    rs_tool_say ("  %s", (const char *)g_ptr_array_index (result->kept, i));
}

/* A museum that has no name yet takes the source's. */
static gboolean
name_museum (const char *data, const RsSource *source, GError **error)
{
  g_autoptr (RsSettings) settings = rs_settings_new (data);
  const char *name = rs_source_get_museum (source);

  if (*name == '\0' || *rs_settings_get_museum_name (settings) != '\0')
    return TRUE;

  return rs_settings_set (settings, MUSEUM_NAME, name, error)
         && rs_settings_save (settings, error);
}

/* Reads, looks and carries over; NULL with @error, or with faults in @log. */
static RsBuildResult *
build (RsWorkshop *workshop, RsSource *source, GError **error)
{
  RsToolProgress progress;
  RsBuildResult *result = NULL;

  rs_tool_progress_start (&progress);
  if (rs_source_look_at_media (source, on_look_progress, &progress, NULL, error)
      && rs_source_log_get_n_faults (rs_source_get_log (source)) == 0)
    result = rs_build_run (source, workshop, on_build_progress, &progress, NULL, error);
  rs_tool_progress_end (&progress);

  return result;
}

static RsToolExit
run (const RsToolCall *call)
{
  g_autoptr (RsSourceLog) log = rs_source_log_new ();
  g_autoptr (RsSource) source = rs_source_read (call->words[0], log);
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (RsBuildResult) result = NULL;
  g_autoptr (GError) error = NULL;

  if (!report (log))
    return RS_TOOL_REFUSED;
  workshop = rs_workshop_open (call->data, RS_WORKSHOP_NONE, clock, &error);
  if (workshop == NULL)
    return rs_tool_refuse (error);

  result = build (workshop, source, &error);
  if (!report (log))
    return RS_TOOL_REFUSED;
  if (result == NULL || !name_museum (call->data, source, &error))
    return rs_tool_refuse (error);

  rs_tool_tasks_write (workshop);
  report_advices (log);
  report_result (result);
  return RS_TOOL_FINE;
}

/**
 * rs_tool_build:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Carries a content source into the working database, again and again.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_build (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (RsToolCall) call = { 0 };

  if (!rs_tool_call_read (&call, verb, NULL, argc, argv))
    return RS_TOOL_USAGE;

  return run (&call);
}
