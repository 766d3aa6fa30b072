/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya info: says how much there is. */
#include "rs-tool-verbs.h"

#include "rs-tool-json.h"
#include "rs-workshop.h"

#include <glib/gi18n-lib.h>
#include <stddef.h>

/* The counts, by the names that programs know. */
static const struct
{
  const char *name;
  const char *label;
  gsize offset;
} lines[] = {
  { "sections", N_ ("Themes"), offsetof (RsCounts, sections) },
  { "stories", N_ ("Stories"), offsetof (RsCounts, stories) },
  { "stubs", N_ ("Of them yet to be written"), offsetof (RsCounts, stubs) },
  { "tellings", N_ ("Tellings"), offsetof (RsCounts, tellings) },
  { "cards", N_ ("Cards"), offsetof (RsCounts, cards) },
  { "sentences", N_ ("Sentences"), offsetof (RsCounts, sentences) },
  { "photos", N_ ("Pictures"), offsetof (RsCounts, photos) },
  { "narrations", N_ ("Tellings read aloud"), offsetof (RsCounts, narrations) },
  { "questions", N_ ("Questions"), offsetof (RsCounts, questions) },
  { "question_kinds", N_ ("Kinds of questions"), offsetof (RsCounts, question_kinds) },
  { "moments", N_ ("Points of the timeline"), offsetof (RsCounts, moments) },
  { "places", N_ ("Places on the map"), offsetof (RsCounts, places) },
  { "pairs", N_ ("Then and now"), offsetof (RsCounts, pairs) },
  { "routes", N_ ("Lessons"), offsetof (RsCounts, routes) },
  { "objects", N_ ("Things in the showcases"), offsetof (RsCounts, objects) },
  { "voices", N_ ("Spoken labels"), offsetof (RsCounts, voices) },
  { "consents_ending", N_ ("Consents that end within a month"),
    offsetof (RsCounts, consents_ending) },
  { "acts_unfinished", N_ ("Withdrawn voices still to be destroyed"),
    offsetof (RsCounts, acts_unfinished) },
  { "schema", N_ ("Format of the working database"), offsetof (RsCounts, schema) },
  { "release", N_ ("Release on show"), offsetof (RsCounts, release) },
};

static gint64
get_count (const RsCounts *counts, gsize offset)
{
  return *(const gint64 *)((const char *)counts + offset);
}

static void
print_json (const RsCounts *counts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    rs_tool_json_add_number (builder, lines[i].name, get_count (counts, lines[i].offset));
  json_builder_end_object (builder);
  rs_tool_json_print (builder);
}

static void
print_lines (const char *data, const RsCounts *counts)
{
  rs_tool_say ("%s", data);
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    rs_tool_say ("%8" G_GINT64_FORMAT "  %s", get_count (counts, lines[i].offset),
                 _ (lines[i].label));
  if (counts->drafts > 0)
    rs_tool_say ("%8" G_GINT64_FORMAT "  %s", counts->drafts, _ ("Not approved yet"));
}

/**
 * rs_tool_info:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Counts what is in the working database.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_info (const RsToolVerb *verb, int argc, char **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = { { "json", 0, 0, G_OPTION_ARG_NONE, &json,
                                     N_ ("Answer for programs"), NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (RsToolCall) call = { 0 };
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GError) error = NULL;
  RsCounts counts = { 0 };

  if (!rs_tool_call_read (&call, verb, entries, argc, argv))
    return RS_TOOL_USAGE;
  workshop = rs_workshop_open (call.data, RS_WORKSHOP_READ_ONLY, clock, &error);
  if (workshop == NULL || !rs_workshop_count (workshop, &counts, &error))
    return rs_tool_refuse (error);

  if (json)
    print_json (&counts);
  else
    print_lines (call.data, &counts);
  return RS_TOOL_FINE;
}
