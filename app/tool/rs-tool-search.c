/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya search: looks for stories, as a visitor does. */
#include "rs-tool-verbs.h"

#include "rs-place.h"
#include "rs-release-manifest.h"
#include "rs-search.h"
#include "rs-text.h"
#include "rs-tool-json.h"

#include <glib/gi18n-lib.h>

#define MAX_HITS 50

static void
print_json (GPtrArray *hits)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < hits->len; i++)
    {
      const RsSearchHit *hit = g_ptr_array_index (hits, i);

      json_builder_begin_object (builder);
      rs_tool_json_add_text (builder, "uid", hit->uid);
      rs_tool_json_add_text (builder, "title", hit->title);
      rs_tool_json_add_text (builder, "level", rs_level_to_string (hit->level));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  rs_tool_json_print (builder);
}

static void
print_lines (GPtrArray *hits)
{
  if (hits->len == 0)
    rs_tool_say (_ ("Nothing was found"));
  for (guint i = 0; i < hits->len; i++)
    {
      const RsSearchHit *hit = g_ptr_array_index (hits, i);

      rs_tool_say ("%s  %-6s  %s", hit->uid, rs_level_to_string (hit->level), hit->title);
    }
}

/* The folder of the release that visitors see. */
static char *
find_release (const char *data)
{
  g_autofree char *link = rs_place_current_link (data);

  if (g_file_test (link, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&link);

  rs_tool_complain (_ ("Nothing is published in %s yet: run rodnaya publish"), data);
  return NULL;
}

/* A search on the day that it is in the museum. The release was made on a day that has
   been, so that a clock before it is known to be wrong. */
static RsSearch *
open_search (const char *folder, GError **error)
{
  g_autoptr (RsSearch) search = rs_search_new (folder, error);
  g_autoptr (RsReleaseManifest) manifest = rs_release_manifest_read (folder, NULL);
  g_autoptr (RsClock) clock = rs_clock_new ();

  if (search == NULL)
    return NULL;

  rs_clock_witness_date (clock, manifest != NULL ? manifest->made_on : NULL);
  rs_search_set_clock (search, clock);
  rs_search_set_for_staff (search, TRUE);
  return g_steal_pointer (&search);
}

/**
 * rs_tool_search:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Searches the release on show.
 *
 * Returns: what the program ends with; nothing found is fine
 */
RsToolExit
rs_tool_search (const RsToolVerb *verb, int argc, char **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = { { "json", 0, 0, G_OPTION_ARG_NONE, &json,
                                     N_ ("Answer for programs"), NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (RsToolCall) call = { 0 };
  g_autofree char *joined = NULL;
  g_autofree char *words = NULL;
  g_autofree char *release = NULL;
  g_autoptr (RsSearch) search = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GError) error = NULL;

  if (!rs_tool_call_read (&call, verb, entries, argc, argv))
    return RS_TOOL_USAGE;
  joined = g_strjoinv (" ", call.words);
  words = rs_text_normalize (joined);
  if (words == NULL)
    {
      rs_tool_complain (_ ("These words are not UTF-8"));
      return RS_TOOL_USAGE;
    }

  release = find_release (call.data);
  if (release == NULL)
    return RS_TOOL_REFUSED;
  search = open_search (release, &error);
  hits = search != NULL ? rs_search_run (search, words, MAX_HITS, &error) : NULL;
  if (hits == NULL)
    return rs_tool_refuse (error);

  if (json)
    print_json (hits);
  else
    print_lines (hits);
  return RS_TOOL_FINE;
}
