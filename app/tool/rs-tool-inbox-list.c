/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya inbox list: what waits for the teacher. */
#include "rs-tool-inbox.h"

#include "rs-level.h"
#include "rs-request.h"
#include "rs-tool-json.h"

#include <glib/gi18n-lib.h>

static gboolean
is_listed (const RsDeskTake *take, const RsToolInbox *options)
{
  return options->all || take->state == RS_TAKE_SUBMITTED;
}

static void
print_judgement (const RsDeskTake *take)
{
  for (guint i = 0; i < take->faults->len; i++)
    rs_tool_say (_ ("        cannot be accepted: %s"),
                 (const char *)g_ptr_array_index (take->faults, i));
  for (guint i = 0; i < take->notes->len; i++)
    rs_tool_say (_ ("        look: %s"),
                 (const char *)g_ptr_array_index (take->notes, i));
}

static char *
describe_reader (const char *name, guint grade)
{
  if (name == NULL)
    return g_strdup (_ ("somebody unknown"));
  return grade > 0 ? g_strdup_printf (_ ("%s, class %u"), name, grade) : g_strdup (name);
}

static const char *
describe_what (const RsDeskTake *take)
{
  RsLevel level;

  if (take->kind == RS_TAKE_LABELS)
    return _ ("titles and words on the screen");
  if (take->level == NULL || !rs_level_from_string (take->level, &level))
    return _ ("a text that is gone");
  switch (level)
    {
    case RS_LEVEL_LITTLE:
      return _ ("for little ones");
    case RS_LEVEL_ADULT:
      return _ ("for adults");
    case RS_LEVEL_SCHOOL:
    default:
      return _ ("for pupils");
    }
}

static const char *
describe_state (RsTakeState state)
{
  if (state == RS_TAKE_DECLINED)
    return _ ("kept by whoever has read it");
  return state == RS_TAKE_OPEN ? _ ("still being read") : _ ("handed in");
}

static void
print_take (const RsDeskTake *take, const RsToolInbox *options)
{
  g_autofree char *reader = describe_reader (take->reader, take->grade);
  g_autofree char *length = g_strdup_printf ("%u:%02u", (guint)(take->duration / 60000),
                                             (guint)(take->duration / 1000 % 60));

  rs_tool_say ("%s  %s: «%s», %s", take->code, reader, take->title, describe_what (take));
  rs_tool_say (_ ("        %s, read: %u of %u, %s"), take->made, take->n_recorded,
               take->n_items, length);
  if (options->all)
    rs_tool_say ("        %s", describe_state (take->state));
  print_judgement (take);
}

static void
print_request (const RsRequest *request)
{
  g_autofree char *reader = describe_reader (request->name, request->grade);

  rs_tool_say (_ ("%s would like to read: enter the consent and rodnaya narrator add"),
               reader);
}

static void
print_lines (GPtrArray *takes, GPtrArray *requests, const RsToolInbox *options)
{
  guint n = 0;

  for (guint i = 0; i < takes->len; i++)
    {
      const RsDeskTake *take = g_ptr_array_index (takes, i);

      if (!is_listed (take, options))
        continue;
      print_take (take, options);
      n++;
    }
  if (n == 0)
    rs_tool_say (_ ("Nothing waits in the inbox"));
  for (guint i = 0; i < requests->len; i++)
    print_request (g_ptr_array_index (requests, i));
}

static void
add_sentences (JsonBuilder *builder, const char *name, GPtrArray *sentences)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < sentences->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (sentences, i));
  json_builder_end_array (builder);
}

static void
add_take (JsonBuilder *builder, const RsDeskTake *take)
{
  json_builder_begin_object (builder);
  rs_tool_json_add_text (builder, "uid", take->uid);
  rs_tool_json_add_text (builder, "code", take->code);
  rs_tool_json_add_text (builder, "kind", rs_take_kind_to_string (take->kind));
  rs_tool_json_add_text (builder, "state", rs_take_state_to_string (take->state));
  rs_tool_json_add_text (builder, "reader", take->reader != NULL ? take->reader : "");
  rs_tool_json_add_number (builder, "grade", take->grade);
  json_builder_set_member_name (builder, "consent");
  json_builder_add_boolean_value (builder, take->has_consent);
  rs_tool_json_add_text (builder, "title", take->title);
  rs_tool_json_add_text (builder, "level", take->level != NULL ? take->level : "");
  rs_tool_json_add_text (builder, "made", take->made);
  rs_tool_json_add_number (builder, "items", take->n_items);
  rs_tool_json_add_number (builder, "recorded", take->n_recorded);
  rs_tool_json_add_number (builder, "duration", take->duration);
  add_sentences (builder, "faults", take->faults);
  add_sentences (builder, "notes", take->notes);
  json_builder_end_object (builder);
}

static void
add_request (JsonBuilder *builder, const RsRequest *request)
{
  json_builder_begin_object (builder);
  rs_tool_json_add_text (builder, "uid", request->uid);
  rs_tool_json_add_text (builder, "name", request->name);
  rs_tool_json_add_number (builder, "grade", request->grade);
  json_builder_end_object (builder);
}

static void
print_json (GPtrArray *takes,
            GPtrArray *requests,
            GPtrArray *findings,
            const RsToolInbox *options)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "takes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < takes->len; i++)
    if (is_listed (g_ptr_array_index (takes, i), options))
      add_take (builder, g_ptr_array_index (takes, i));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "requests");
  json_builder_begin_array (builder);
  for (guint i = 0; i < requests->len; i++)
    add_request (builder, g_ptr_array_index (requests, i));
  json_builder_end_array (builder);
  add_sentences (builder, "findings", findings);
  json_builder_end_object (builder);
  rs_tool_json_print (builder);
}

/**
 * rs_tool_inbox_list:
 * @call: how the tool was called
 * @options: what was asked for
 *
 * Returns: what the program ends with: refused where something in the inbox is damaged
 */
RsToolExit
rs_tool_inbox_list (const RsToolCall *call, const RsToolInbox *options)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (RsDesk) desk = NULL;
  g_autoptr (GPtrArray) takes = NULL;
  g_autoptr (GPtrArray) requests = NULL;
  g_autoptr (GError) error = NULL;

  workshop = rs_workshop_open (call->data, RS_WORKSHOP_READ_ONLY, clock, &error);
  if (workshop == NULL)
    return rs_tool_refuse (error);
  desk = rs_desk_new (workshop);
  takes = rs_desk_list (desk, findings);
  requests = rs_request_list (call->data, findings);
  if (options->json)
    print_json (takes, requests, findings, options);
  else
    print_lines (takes, requests, options);
  for (guint i = 0; i < findings->len; i++)
    rs_tool_complain ("%s", (const char *)g_ptr_array_index (findings, i));
  return findings->len == 0 ? RS_TOOL_FINE : RS_TOOL_REFUSED;
}
