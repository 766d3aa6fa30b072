/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya narrator: who reads aloud. */
#include "rs-tool-verbs.h"

#include "rs-error.h"
#include "rs-tool-register.h"
#include "rs-tool-tasks.h"

#include <glib/gi18n-lib.h>

/* What the options said. */
typedef struct
{
  char *name;
  char *full_name;
  char *kind;
  int grade;
  gboolean json;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->name);
  g_free (self->full_name);
  g_free (self->kind);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
set_invalid (const char *message, GError **error)
{
  g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID, message);
  return FALSE;
}

static gboolean
fill (const Options *options, RsNarratorDraft *draft, GError **error)
{
  draft->shown_name = g_strdup (options->name);
  draft->full_name = g_strdup (options->full_name);
  draft->grade = options->grade;
  if (options->grade < 0 || options->grade > RS_NARRATOR_GRADES)
    return set_invalid (_ ("A class is a number from 1 to 11."), error);
  if (options->kind == NULL)
    return TRUE;
  if (!rs_narrator_kind_from_string (options->kind, &draft->kind)
      || draft->kind == RS_NARRATOR_COMPUTER)
    return set_invalid (_ ("A reader is a child or an adult: write --kind child or "
                           "--kind adult."),
                        error);
  return TRUE;
}

static RsToolExit
add (const RsToolCall *call, const Options *options)
{
  g_autoptr (RsNarratorDraft) draft = rs_narrator_draft_new ();
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GError) error = NULL;

  if (!fill (options, draft, &error))
    return rs_tool_refuse (error);
  workshop = rs_workshop_open (call->data, RS_WORKSHOP_NONE, clock, &error);
  if (workshop == NULL || !rs_narrator_draft_put (draft, workshop, NULL, NULL, &error))
    return rs_tool_refuse (error);
  rs_tool_tasks_write (workshop);

  rs_tool_say ("%s  %s", draft->uid, draft->shown_name);
  rs_tool_complain (_ ("Before the first recording enter the consent: rodnaya consent "
                       "add %s …"),
                    draft->uid);
  return RS_TOOL_FINE;
}

static void
print_one (const RsRegistered *whose)
{
  g_autofree char *words = rs_tool_register_describe (whose);
  g_autofree char *until = rs_tool_register_write_day (whose->until);

  rs_tool_say ("%s  %s", whose->uid, words);
  if (whose->is_withdrawn)
    rs_tool_say (_ ("  the voice was withdrawn for ever"));
  else if (whose->kind == RS_NARRATOR_COMPUTER)
    rs_tool_say (_ ("  a computer: needs no consent"));
  else if (!whose->has_consent)
    rs_tool_say (_ ("  no consent in force: only rehearses"));
  else if (until != NULL)
    rs_tool_say (_ ("  consent in force until %s"), until);
  else
    rs_tool_say (_ ("  consent in force, without end"));
  if (whose->narrations + whose->labels > 0)
    rs_tool_say (_ ("  tellings read: %u, labels read: %u"), whose->narrations,
                 whose->labels);
}

static void
print_json (GPtrArray *registered, const char *today)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < registered->len; i++)
    rs_tool_register_add_json (builder, registered->pdata[i], today);
  json_builder_end_array (builder);
  rs_tool_json_print (builder);
}

static RsToolExit
list (const RsToolCall *call, const Options *options)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GPtrArray) registered = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *today = NULL;

  workshop = rs_workshop_open (call->data, RS_WORKSHOP_READ_ONLY, clock, &error);
  if (workshop == NULL)
    return rs_tool_refuse (error);
  today = rs_clock_today (clock);
  registered = rs_register_list (workshop, today, &error);
  if (registered == NULL)
    return rs_tool_refuse (error);

  if (options->json)
    print_json (registered, today);
  else
    for (guint i = 0; i < registered->len; i++)
      print_one (registered->pdata[i]);
  return RS_TOOL_FINE;
}

/**
 * rs_tool_narrator:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Adds somebody who reads aloud to the register, or lists them.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_narrator (const RsToolVerb *verb, int argc, char **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "name", 'n', 0, G_OPTION_ARG_STRING, &options.name,
      N_ ("The name that is shown: a first name, or “a pupil of class 5”"), N_ ("NAME") },
    { "full-name", 0, 0, G_OPTION_ARG_STRING, &options.full_name,
      N_ ("For the register only, never shown"), N_ ("NAME") },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &options.kind, N_ ("child (the usual) or adult"),
      N_ ("KIND") },
    { "grade", 0, 0, G_OPTION_ARG_INT, &options.grade, N_ ("Class at school, 1 to 11"),
      N_ ("CLASS") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.json, N_ ("Answer for programs"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (RsToolCall) call = { 0 };

  if (!rs_tool_call_read (&call, verb, entries, argc, argv))
    return RS_TOOL_USAGE;
  if (g_str_equal (call.words[0], "add"))
    return add (&call, &options);
  if (g_str_equal (call.words[0], "list"))
    return list (&call, &options);
  rs_tool_complain (_ ("“%s”: write add or list"), call.words[0]);
  return RS_TOOL_USAGE;
}
