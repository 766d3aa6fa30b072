/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya consent withdraw, act: a voice is taken back, and the paper about it. */
#include "rs-tool-consent.h"

#include "rs-error.h"
#include "rs-tool-act.h"
#include "rs-tool-register.h"
#include "rs-tool-tasks.h"
#include "rs-uid.h"
#include "rs-withdrawal.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#define MAX_ANSWER 64 /* bytes that are read of an answer */

static gboolean
has_number (const RsConsentDraft *consent, const char *number)
{
  return g_strcmp0 (consent->processing_number, number) == 0
         || g_strcmp0 (consent->showing_number, number) == 0;
}

/* The consents that have a form of this number. */
static GPtrArray *
find_forms (GPtrArray *registered, const char *number)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < registered->len; i++)
    {
      const RsRegistered *whose = registered->pdata[i];

      for (guint j = 0; j < whose->consents->len; j++)
        if (has_number (whose->consents->pdata[j], number))
          g_ptr_array_add (found, whose->consents->pdata[j]);
    }
  return found;
}

/* What the teacher wrote, as a uid: it may be one, the number of a form, or a name. */
static char *
resolve (GPtrArray *registered, const char *word, GError **error)
{
  g_autoptr (GPtrArray) forms = NULL;
  const RsRegistered *whose;

  if (rs_uid_is_valid (word))
    return g_strdup (word);
  forms = find_forms (registered, word);
  if (forms->len == 1)
    return g_strdup (((RsConsentDraft *)forms->pdata[0])->uid);
  if (forms->len > 1)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("Several consents have a form with the number %s. Write the long "
                      "number that rodnaya consent list shows."),
                   word);
      return NULL;
    }
  whose = rs_tool_register_find (registered, word, error);
  return whose != NULL ? g_strdup (whose->uid) : NULL;
}

static gboolean
is_yes (const char *answer)
{
  g_autofree char *word = g_utf8_validate (answer, -1, NULL) ? g_utf8_strdown (answer, -1)
                                                             : g_strdup ("");

  g_strstrip (word);
  return g_str_equal (word, _ ("yes")) || g_str_equal (word, "yes");
}

static gboolean
ask (void)
{
  char answer[MAX_ANSWER] = "";

  g_print ("%s ", _ ("This cannot be undone. Write “yes” to go on:"));
  if (fgets (answer, sizeof answer, stdin) == NULL)
    answer[0] = '\0';
  return is_yes (answer);
}

/* FALSE, after saying why, where there is nothing to go on with. */
static gboolean
is_agreed (const RsAct *plan, const RsRegistered *whose, const RsToolConsent *options)
{
  if (plan->number == NULL)
    rs_tool_say (_ ("Another consent of this reader is in force: nothing will be "
                    "destroyed."));
  else
    rs_tool_act_print_plan (plan, whose);
  if (options->yes || ask ())
    return TRUE;
  rs_tool_complain (_ ("Nothing was changed"));
  return FALSE;
}

static RsToolExit
withdraw (RsWorkshop *workshop,
          GPtrArray *registered,
          const char *word,
          const RsToolConsent *options,
          GError **error)
{
  g_autofree char *uid = resolve (registered, word, error);
  g_autoptr (RsAct) plan = uid != NULL ? rs_withdrawal_try (workshop, uid, error) : NULL;
  g_autoptr (RsAct) act = NULL;
  const RsRegistered *whose;

  if (plan == NULL)
    return RS_TOOL_REFUSED;
  whose = rs_register_find (registered, plan->narrator);
  if (whose == NULL)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                           _ ("The reader is not in the register any more."));
      return RS_TOOL_REFUSED;
    }
  if (!is_agreed (plan, whose, options))
    return RS_TOOL_REFUSED;
  act = rs_withdrawal_run (workshop, uid, error);
  rs_tool_tasks_write (workshop);
  if (act == NULL)
    return RS_TOOL_REFUSED;
  if (act->number != NULL)
    rs_tool_act_print (act, whose);
  else
    rs_tool_say (_ ("The consent is marked as withdrawn"));
  return RS_TOOL_FINE;
}

/* The workshop and the register, or NULL with an error. */
static GPtrArray *
open_register (const RsToolCall *call,
               RsWorkshopFlags flags,
               RsWorkshop **workshop,
               GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autofree char *today = NULL;

  *workshop = rs_workshop_open (call->data, flags, clock, error);
  if (*workshop == NULL)
    return NULL;
  today = rs_clock_today (clock);
  return rs_register_list (*workshop, today, error);
}

/**
 * rs_tool_consent_withdraw:
 *
 * Takes a voice back: asks, destroys, and prints the act.
 */
RsToolExit
rs_tool_consent_withdraw (const RsToolCall *call, const RsToolConsent *options)
{
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GPtrArray) registered = NULL;
  g_autoptr (GError) error = NULL;
  RsToolExit answer;

  registered = open_register (call, RS_WORKSHOP_NONE, &workshop, &error);
  if (registered == NULL)
    return rs_tool_refuse (error);
  answer = withdraw (workshop, registered, call->words[1], options, &error);
  return error != NULL ? rs_tool_refuse (error) : answer;
}

/**
 * rs_tool_consent_act:
 *
 * Prints an act once more.
 */
RsToolExit
rs_tool_consent_act (const RsToolCall *call, const RsToolConsent *options)
{
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GPtrArray) registered = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsAct) act = NULL;
  const RsRegistered *whose;

  registered = open_register (call, RS_WORKSHOP_READ_ONLY, &workshop, &error);
  if (registered != NULL)
    act = rs_act_read (workshop, call->words[1], &error);
  if (act == NULL)
    return rs_tool_refuse (error);
  whose = rs_register_find (registered, act->narrator);
  if (whose != NULL)
    rs_tool_act_print (act, whose);
  return RS_TOOL_FINE;
}
