/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Narrators and consents in words: for a teacher, and for programs. */
#include "rs-tool-register.h"

#include "rs-error.h"

#include <glib/gi18n-lib.h>

static const char *const kind_names[] = { "child", "adult", "computer" };
static const char *const state_names[] = { "active", "ended", "withdrawn", "incomplete" };

static const struct
{
  guint bit;
  const char *name;
} scopes[] = {
  { RS_CONSENT_MUSEUM, "museum" },     { RS_CONSENT_EXHIBITIONS, "exhibitions" },
  { RS_CONSENT_SCHOOLS, "schools" },   { RS_CONSENT_FAMILY, "family" },
  { RS_CONSENT_INTERNET, "internet" },
};

static const struct
{
  guint bit;
  const char *name;
  const char *words;
} lacks[] = {
  { RS_CONSENT_LACKS_PROCESSING, "processing",
    N_ ("the first form (to keep and work with the voice) with its number and date") },
  { RS_CONSENT_LACKS_SHOWING, "showing",
    N_ ("the second form (to show it to everyone) with its number and date") },
  { RS_CONSENT_LACKS_PERFORMANCE, "performance",
    N_ ("the permission for the performance") },
  { RS_CONSENT_LACKS_MUSEUM, "museum", N_ ("the museum among the places") },
};

/**
 * rs_tool_register_describe:
 *
 * Returns: (transfer full): «Аня, 3 класс», with the name of the register where there
 *   is one
 */
char *
rs_tool_register_describe (const RsRegistered *whose)
{
  g_autoptr (GString) text = g_string_new (whose->shown_name);

  if (*whose->full_name != '\0')
    g_string_append_printf (text, " (%s)", whose->full_name);
  if (whose->grade > 0)
    g_string_append_printf (text, _ (", class %d"), whose->grade);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * rs_tool_register_write_day:
 * @day: (nullable): ISO 8601
 *
 * Returns: (transfer full) (nullable): as it is written on paper, 01.09.2026
 */
char *
rs_tool_register_write_day (const char *day)
{
  return day != NULL && rs_clock_is_date (day)
             ? g_strdup_printf ("%.2s.%.2s.%.4s", day + 8, day + 5, day)
             : g_strdup (day);
}

/**
 * rs_tool_register_get_state_name:
 *
 * Returns: (transfer none): what the consent is worth, by the name that programs know
 */
const char *
rs_tool_register_get_state_name (const RsConsentDraft *consent, const char *today)
{
  return state_names[rs_consent_judge (consent, today)];
}

static char *
describe_lacks (guint bits)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (lacks); i++)
    if ((bits & lacks[i].bit) != 0)
      g_strv_builder_add (words, _ (lacks[i].words));
  list = g_strv_builder_end (words);
  return g_strjoinv ("; ", list);
}

/**
 * rs_tool_register_describe_state:
 *
 * Returns: (transfer full): what the consent is worth, in words
 */
char *
rs_tool_register_describe_state (const RsConsentDraft *consent, const char *today)
{
  g_autofree char *until = rs_tool_register_write_day (consent->until);
  g_autofree char *withdrawn_on = rs_tool_register_write_day (consent->withdrawn_on);
  g_autofree char *missing = NULL;

  switch (rs_consent_judge (consent, today))
    {
    case RS_CONSENT_ACTIVE:
      return consent->until != NULL ? g_strdup_printf (_ ("in force until %s"), until)
                                    : g_strdup (_ ("in force, without end"));
    case RS_CONSENT_ENDED:
      return g_strdup_printf (_ ("ended on %s"), until);
    case RS_CONSENT_WITHDRAWN:
      return g_strdup_printf (_ ("withdrawn on %s"), withdrawn_on);
    case RS_CONSENT_INCOMPLETE:
    default:
      missing = describe_lacks (rs_consent_get_lacks (consent));
      return g_strdup_printf (_ ("missing: %s"), missing);
    }
}

static void
add_bits (JsonBuilder *builder, const RsConsentDraft *consent)
{
  json_builder_set_member_name (builder, "scopes");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (scopes); i++)
    if ((consent->scopes & scopes[i].bit) != 0)
      json_builder_add_string_value (builder, scopes[i].name);
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "missing");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (lacks); i++)
    if ((rs_consent_get_lacks (consent) & lacks[i].bit) != 0)
      json_builder_add_string_value (builder, lacks[i].name);
  json_builder_end_array (builder);
}

static void
add_consent (JsonBuilder *builder, const RsConsentDraft *consent, const char *today)
{
  json_builder_begin_object (builder);
  rs_tool_json_add_text (builder, "uid", consent->uid);
  rs_tool_json_add_text (builder, "state",
                         rs_tool_register_get_state_name (consent, today));
  rs_tool_json_add_text (builder, "processing_number", consent->processing_number);
  rs_tool_json_add_text (builder, "processing_on", consent->processing_on);
  rs_tool_json_add_text (builder, "showing_number", consent->showing_number);
  rs_tool_json_add_text (builder, "showing_on", consent->showing_on);
  json_builder_set_member_name (builder, "performance");
  json_builder_add_boolean_value (builder, consent->has_performance);
  add_bits (builder, consent);
  rs_tool_json_add_text (builder, "until", consent->until);
  rs_tool_json_add_text (builder, "withdrawn_on", consent->withdrawn_on);
  json_builder_end_object (builder);
}

/**
 * rs_tool_register_add_json:
 *
 * Adds one narrator with all consents, as an object.
 */
void
rs_tool_register_add_json (JsonBuilder *builder,
                           const RsRegistered *whose,
                           const char *today)
{
  json_builder_begin_object (builder);
  rs_tool_json_add_text (builder, "uid", whose->uid);
  rs_tool_json_add_text (builder, "kind", kind_names[whose->kind]);
  rs_tool_json_add_text (builder, "name", whose->shown_name);
  rs_tool_json_add_text (builder, "full_name", whose->full_name);
  rs_tool_json_add_number (builder, "grade", whose->grade);
  rs_tool_json_add_number (builder, "narrations", whose->narrations);
  rs_tool_json_add_number (builder, "labels", whose->labels);
  json_builder_set_member_name (builder, "withdrawn");
  json_builder_add_boolean_value (builder, whose->is_withdrawn);
  json_builder_set_member_name (builder, "consent");
  json_builder_add_boolean_value (builder, whose->has_consent);
  rs_tool_json_add_text (builder, "until", whose->until);
  json_builder_set_member_name (builder, "consents");
  json_builder_begin_array (builder);
  for (guint i = 0; i < whose->consents->len; i++)
    add_consent (builder, whose->consents->pdata[i], today);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/**
 * rs_tool_register_find:
 * @registered: of rs_register_list()
 * @name: what the teacher wrote: a name or a uid
 *
 * Returns: (transfer none) (nullable): the only one who is called so; %NULL with a
 *   sentence that names those who are
 */
RsRegistered *
rs_tool_register_find (GPtrArray *registered, const char *name, GError **error)
{
  g_autoptr (GPtrArray) found = rs_register_find_by_name (registered, name);
  g_autoptr (GString) list = g_string_new (NULL);

  if (found->len == 1)
    return found->pdata[0];
  for (guint i = 0; i < found->len; i++)
    {
      const RsRegistered *one = found->pdata[i];
      g_autofree char *words = rs_tool_register_describe (one);

      g_string_append_printf (list, "\n  %s  %s", one->uid, words);
    }
  if (found->len == 0)
    g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                 _ ("Nobody is called “%s”. See rodnaya narrator list."), name);
  else
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("Several are called “%s”: write the number instead.%s"), name,
                 list->str);
  return NULL;
}

/**
 * rs_tool_register_read_day:
 * @text: (nullable): 2026-09-01 or 01.09.2026
 * @day: (out) (transfer full) (nullable): ISO 8601; %NULL if @text is
 *
 * Returns: %TRUE, or %FALSE with a sentence
 */
gboolean
rs_tool_register_read_day (const char *text, char **day, GError **error)
{
  g_auto (GStrv) parts = text != NULL ? g_strsplit (text, ".", -1) : NULL;

  *day = NULL;
  if (text == NULL)
    return TRUE;
  if (g_strv_length (parts) == 3 && strlen (parts[0]) == 2)
    *day = g_strdup_printf ("%s-%s-%s", parts[2], parts[1], parts[0]);
  else
    *day = g_strdup (text);
  if (rs_clock_is_date (*day))
    return TRUE;
  g_clear_pointer (day, g_free);
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("“%s” is no day. Write it like 2026-09-01 or 01.09.2026."), text);
  return FALSE;
}
