/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya sheet: puts what visitors see on paper. */
#include "rs-tool-verbs.h"

#include "rs-place.h"
#include "rs-sheet.h"
#include "rs-tool-progress.h"

#include <glib/gi18n-lib.h>

/* The release that visitors see. */
static RsRelease *
open_release (const char *data, RsClock *clock, GError **error)
{
  g_autofree char *link = rs_place_current_link (data);

  if (g_file_test (link, G_FILE_TEST_IS_DIR))
    return rs_release_open (link, data, clock, NULL, error);

  rs_tool_complain (_ ("Nothing is published in %s yet: run rodnaya publish"), data);
  return NULL;
}

static gboolean
read_level (const char *word, RsSheetOrder *order)
{
  if (word == NULL)
    return TRUE;
  order->is_home = TRUE;
  if (rs_level_from_string (word, &order->level))
    return TRUE;
  rs_tool_complain (_ ("There is no level “%s”: little, school or adult"), word);
  return FALSE;
}

static RsToolExit
report (const char *path, const RsSheetResult *result)
{
  for (guint i = 0; i < result->faults->len; i++)
    rs_tool_complain ("%s", (const char *)g_ptr_array_index (result->faults, i));
  rs_tool_say (_ ("%s: pages: %u"), path, result->n_pages);
  return result->faults->len == 0 ? RS_TOOL_FINE : RS_TOOL_REFUSED;
}

static RsToolExit
run (const RsToolCall *call, const RsSheetOrder *order)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsRelease) release = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (RsSheetResult) result = { 0 };
  g_autofree char *today = NULL;
  RsToolProgress progress;
  gboolean is_printed;

  release = open_release (call->data, clock, &error);
  if (release == NULL)
    return error != NULL ? rs_tool_refuse (error) : RS_TOOL_REFUSED;
  today = rs_clock_today (clock);
  rs_tool_progress_start (&progress);
  is_printed = rs_sheet_print (release, order, call->words[0], today,
                               rs_tool_progress_show, &progress, &result, &error);
  rs_tool_progress_end (&progress);
  return is_printed ? report (call->words[0], &result) : rs_tool_refuse (error);
}

/**
 * rs_tool_sheet:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Prints the release on show into a PDF: all of it to be read with a pencil, or at one
 * level to be taken home.
 *
 * Returns: what the program ends with; a picture that could not be printed is a fault
 */
RsToolExit
rs_tool_sheet (const RsToolVerb *verb, int argc, char **argv)
{
  g_autofree char *section = NULL;
  g_autofree char *story = NULL;
  g_autofree char *level = NULL;
  const GOptionEntry entries[] = {
    { "section", 0, 0, G_OPTION_ARG_STRING, &section,
      N_ ("Only this theme: its title or how it begins"), N_ ("THEME") },
    { "story", 0, 0, G_OPTION_ARG_STRING, &story,
      N_ ("Only this story: its title, how it begins, or its uid"), N_ ("STORY") },
    { "level", 0, 0, G_OPTION_ARG_STRING, &level,
      N_ ("A booklet to take home: little, school or adult"), N_ ("LEVEL") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (RsToolCall) call = { 0 };
  RsSheetOrder order = { 0 };

  if (!rs_tool_call_read (&call, verb, entries, argc, argv)
      || !read_level (level, &order))
    return RS_TOOL_USAGE;
  order.section = section;
  order.story = story;
  return run (&call, &order);
}
