/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya consent: the papers by which a voice may be heard. */
#include "rs-tool-consent.h"

#include "rs-tool-register.h"
#include "rs-tool-verbs.h"

#include <glib/gi18n-lib.h>

static void
consent_clear (RsToolConsent *self)
{
  g_free (self->processing);
  g_free (self->processing_on);
  g_free (self->showing);
  g_free (self->showing_on);
  g_free (self->scopes);
  g_free (self->until);
}

static const struct
{
  const char *name;
  guint n_words;
  RsToolExit (*run) (const RsToolCall *call, const RsToolConsent *options);
} actions[] = {
  { "add", 2, rs_tool_consent_add },
  { "list", 1, rs_tool_consent_list },
  { "withdraw", 2, rs_tool_consent_withdraw },
  { "act", 2, rs_tool_consent_act },
};

static RsToolExit
run (const RsToolCall *call, const RsToolConsent *options)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (!g_str_equal (call->words[0], actions[i].name))
        continue;
      if (g_strv_length (call->words) == actions[i].n_words)
        return actions[i].run (call, options);
      rs_tool_complain (_ ("Write one name or number after “%s”"), call->words[0]);
      return RS_TOOL_USAGE;
    }
  rs_tool_complain (_ ("“%s”: write add, list, withdraw or act"), call->words[0]);
  return RS_TOOL_USAGE;
}

static void
print_consent (const RsConsentDraft *consent, const char *today)
{
  g_autofree char *state = rs_tool_register_describe_state (consent, today);

  rs_tool_say (_ ("  %s  forms %s and %s: %s"), consent->uid,
               *consent->processing_number != '\0' ? consent->processing_number : "—",
               *consent->showing_number != '\0' ? consent->showing_number : "—", state);
}

static void
print_one (const RsRegistered *whose, const char *today)
{
  g_autofree char *words = rs_tool_register_describe (whose);

  if (whose->kind == RS_NARRATOR_COMPUTER)
    return;
  rs_tool_say ("%s  %s", whose->uid, words);
  if (whose->consents->len == 0)
    rs_tool_say (_ ("  no consent"));
  for (guint i = 0; i < whose->consents->len; i++)
    print_consent (whose->consents->pdata[i], today);
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

/**
 * rs_tool_consent_list:
 *
 * Lists all papers, and what they are worth today.
 */
RsToolExit
rs_tool_consent_list (const RsToolCall *call, const RsToolConsent *options)
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
      print_one (registered->pdata[i], today);
  return RS_TOOL_FINE;
}

/**
 * rs_tool_consent:
 * @verb: this verb
 * @argc: number of arguments
 * @argv: the arguments
 *
 * Enters consents, lists them, takes voices back and prints the acts.
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_consent (const RsToolVerb *verb, int argc, char **argv)
{
  RsToolConsent options = { 0 };
  const GOptionEntry entries[] = {
    { "processing", 0, 0, G_OPTION_ARG_STRING, &options.processing,
      N_ ("Number of the form that allows to keep and work with the voice"),
      N_ ("NUMBER") },
    { "processing-on", 0, 0, G_OPTION_ARG_STRING, &options.processing_on,
      N_ ("Day on which it was signed"), N_ ("DAY") },
    { "showing", 0, 0, G_OPTION_ARG_STRING, &options.showing,
      N_ ("Number of the form that allows to show it to everyone"), N_ ("NUMBER") },
    { "showing-on", 0, 0, G_OPTION_ARG_STRING, &options.showing_on,
      N_ ("Day on which it was signed"), N_ ("DAY") },
    { "performance", 0, 0, G_OPTION_ARG_NONE, &options.performance,
      N_ ("The performance may be used"), NULL },
    { "scopes", 0, 0, G_OPTION_ARG_STRING, &options.scopes,
      N_ ("Where it may be heard: museum,exhibitions,schools,family,internet"),
      N_ ("PLACES") },
    { "until", 0, 0, G_OPTION_ARG_STRING, &options.until,
      N_ ("Last day of it; without end if nothing is said"), N_ ("DAY") },
    { "yes", 'y', 0, G_OPTION_ARG_NONE, &options.yes,
      N_ ("Withdraw without asking again"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.json, N_ ("Answer for programs"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_auto (RsToolCall) call = { 0 };
  RsToolExit answer = RS_TOOL_USAGE;

  if (rs_tool_call_read (&call, verb, entries, argc, argv))
    answer = run (&call, &options);
  consent_clear (&options);
  return answer;
}
