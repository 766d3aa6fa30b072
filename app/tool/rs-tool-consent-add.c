/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya consent add: a paper is entered into the register. */
#include "rs-tool-consent.h"

#include "rs-error.h"
#include "rs-tool-register.h"
#include "rs-tool-tasks.h"

#include <glib/gi18n-lib.h>

static const char *const scope_names[] = { "museum", "exhibitions", "schools",
                                           "family", "internet",    NULL };

/* The names stand in the order of the bits of RsConsentScope. */
static gboolean
read_scopes (const char *text, guint *scopes, GError **error)
{
  g_auto (GStrv) names = g_strsplit (text != NULL ? text : "", ",", -1);

  *scopes = 0;
  for (char **name = names; *name != NULL; name++)
    {
      guint i = 0;

      g_strstrip (*name);
      while (scope_names[i] != NULL && !g_str_equal (*name, scope_names[i]))
        i++;
      if (scope_names[i] == NULL)
        {
          g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                       _ ("“%s” is no place where a voice may be heard. Write museum, "
                          "exhibitions, schools, family or internet, with commas "
                          "between."),
                       *name);
          return FALSE;
        }
      *scopes |= 1U << i;
    }
  return TRUE;
}

/* A form and its day go together. */
static gboolean
check_form (const char *number, const char *day, const char *today, GError **error)
{
  if ((number == NULL || *number == '\0') != (day == NULL))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("A form has both a number and a day: write both (%s, %s)."),
                   number != NULL ? number : "—", day != NULL ? day : "—");
      return FALSE;
    }
  if (day == NULL || g_strcmp0 (day, today) <= 0)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("Form %s would be signed on %s, which has not come yet. Look at the "
                  "paper again."),
               number, day);
  return FALSE;
}

static gboolean
check_until (const char *until, const char *today, GError **error)
{
  if (until == NULL || g_strcmp0 (until, today) >= 0)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("The consent would have ended on %s already. Ask for a new one."),
               until);
  return FALSE;
}

static gboolean
fill (RsConsentDraft *draft,
      const RsToolConsent *options,
      const char *today,
      GError **error)
{
  draft->processing_number = g_strdup (options->processing);
  draft->showing_number = g_strdup (options->showing);
  draft->has_performance = options->performance;
  return rs_tool_register_read_day (options->processing_on, &draft->processing_on, error)
         && rs_tool_register_read_day (options->showing_on, &draft->showing_on, error)
         && rs_tool_register_read_day (options->until, &draft->until, error)
         && read_scopes (options->scopes, &draft->scopes, error)
         && check_form (draft->processing_number, draft->processing_on, today, error)
         && check_form (draft->showing_number, draft->showing_on, today, error)
         && check_until (draft->until, today, error);
}

static gboolean
choose_narrator (RsConsentDraft *draft,
                 RsWorkshop *workshop,
                 const char *name,
                 const char *today,
                 GError **error)
{
  g_autoptr (GPtrArray) registered = rs_register_list (workshop, today, error);
  const RsRegistered *whose = registered ? rs_tool_register_find (registered, name, error)
                                         : NULL;

  if (whose == NULL)
    return FALSE;
  if (whose->is_withdrawn)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("The voice of “%s” was withdrawn for ever. If the family has "
                      "changed its mind, add the reader anew."),
                   whose->shown_name);
      return FALSE;
    }
  draft->narrator_uid = g_strdup (whose->uid);
  return TRUE;
}

/**
 * rs_tool_consent_add:
 *
 * Enters a paper, and says what it is worth.
 */
RsToolExit
rs_tool_consent_add (const RsToolCall *call, const RsToolConsent *options)
{
  g_autoptr (RsConsentDraft) draft = rs_consent_draft_new ();
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *today = NULL;
  g_autofree char *state = NULL;

  workshop = rs_workshop_open (call->data, RS_WORKSHOP_NONE, clock, &error);
  if (workshop == NULL)
    return rs_tool_refuse (error);
  today = rs_clock_today (clock);
  if (!fill (draft, options, today, &error)
      || !choose_narrator (draft, workshop, call->words[1], today, &error)
      || !rs_consent_draft_put (draft, workshop, &error))
    return rs_tool_refuse (error);
  rs_tool_tasks_write (workshop);

  state = rs_tool_register_describe_state (draft, today);
  rs_tool_say ("%s  %s", draft->uid, state);
  return RS_TOOL_FINE;
}
