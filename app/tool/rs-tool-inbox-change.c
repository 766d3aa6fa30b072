/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya inbox accept, return and delete: what becomes of a take. */
#include "rs-tool-inbox.h"

#include "rs-tool-tasks.h"

#include <glib/gi18n-lib.h>

#define ALL "all"

static RsDesk *
open_desk (const RsToolCall *call, RsWorkshop **workshop, GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();

  *workshop = rs_workshop_open (call->data, RS_WORKSHOP_NONE, clock, error);
  return *workshop != NULL ? rs_desk_new (*workshop) : NULL;
}

/* The codes of all that is handed in, or those that were written. */
static GStrv
list_codes (RsDesk *desk, const RsToolCall *call)
{
  g_autoptr (GPtrArray) takes = NULL;
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  if (!g_str_equal (call->words[1], ALL))
    return g_strdupv (call->words + 1);
  takes = rs_desk_list (desk, NULL);
  for (guint i = 0; i < takes->len; i++)
    {
      const RsDeskTake *take = g_ptr_array_index (takes, i);

      if (take->state == RS_TAKE_SUBMITTED)
        g_strv_builder_add (codes, take->uid);
    }
  return g_strv_builder_end (codes);
}

static gboolean
accept (RsDesk *desk, const char *code, GError **error)
{
  g_autoptr (RsTake) take = rs_desk_find (desk, code, error);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);

  if (take == NULL || !rs_desk_accept (desk, take, notes, NULL, error))
    return FALSE;
  rs_tool_say (_ ("“%s” is accepted"), rs_take_get_title (take));
  for (guint i = 0; i < notes->len; i++)
    rs_tool_say (_ ("        look: %s"), (const char *)g_ptr_array_index (notes, i));
  return TRUE;
}

/**
 * rs_tool_inbox_accept:
 * @call: how the tool was called
 * @options: what was asked for
 *
 * One that cannot be accepted does not keep back the others.
 *
 * Returns: what the program ends with: refused if one of them was
 */
RsToolExit
rs_tool_inbox_accept (const RsToolCall *call, const RsToolInbox *options)
{
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDesk) desk = open_desk (call, &workshop, &error);
  g_auto (GStrv) codes = NULL;
  guint n_accepted = 0, n_refused = 0;

  if (desk == NULL)
    return rs_tool_refuse (error);
  rs_desk_set_cleaning (desk, options->clean);
  codes = list_codes (desk, call);
  for (guint i = 0; codes[i] != NULL; i++)
    if (accept (desk, codes[i], &error))
      n_accepted++;
    else
      {
        rs_tool_refuse (error);
        g_clear_error (&error);
        n_refused++;
      }
  if (n_accepted > 0)
    {
      rs_tool_tasks_write (workshop);
      rs_tool_say (_ ("Visitors will hear it after rodnaya publish"));
    }
  else if (n_refused == 0)
    rs_tool_say (_ ("Nothing waits in the inbox"));
  return n_refused == 0 ? RS_TOOL_FINE : RS_TOOL_REFUSED;
}

static gboolean
is_reason (const char *reason)
{
  static const char *const reasons[] = { "louder", "slower", "noise",
                                         "word",   "again",  NULL };

  return g_strv_contains (reasons, reason);
}

/* Sentences are counted from 1 on. */
static gboolean
read_numbers (const RsToolInbox *options, GArray *items)
{
  for (guint i = 0; options->sentences != NULL && options->sentences[i] != NULL; i++)
    {
      guint64 number;
      guint item;

      if (!g_ascii_string_to_unsigned (options->sentences[i], 10, 1, G_MAXUINT16, &number,
                                       NULL))
        {
          rs_tool_complain (_ ("“%s” is no number of a sentence"), options->sentences[i]);
          return FALSE;
        }
      item = (guint)number - 1;
      g_array_append_val (items, item);
    }
  return TRUE;
}

/**
 * rs_tool_inbox_return:
 * @call: how the tool was called
 * @options: what was asked for
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_inbox_return (const RsToolCall *call, const RsToolInbox *options)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (guint));
  RsDeskReturn asked = { options->reason != NULL ? options->reason : "again",
                         options->words, items };
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (RsDesk) desk = NULL;
  g_autoptr (RsTake) take = NULL;
  g_autoptr (GError) error = NULL;

  if (!is_reason (asked.reason))
    {
      rs_tool_complain (_ ("“%s”: write louder, slower, noise, word or again"),
                        asked.reason);
      return RS_TOOL_USAGE;
    }
  if (!read_numbers (options, items))
    return RS_TOOL_USAGE;
  desk = open_desk (call, &workshop, &error);
  take = desk != NULL ? rs_desk_find (desk, call->words[1], &error) : NULL;
  if (take == NULL || !rs_desk_return (desk, take, &asked, &error))
    return rs_tool_refuse (error);
  rs_tool_tasks_write (workshop);
  rs_tool_say (_ ("“%s” goes back to be read again"), rs_take_get_title (take));
  return RS_TOOL_FINE;
}

/**
 * rs_tool_inbox_delete:
 * @call: how the tool was called
 * @options: what was asked for
 *
 * Returns: what the program ends with
 */
RsToolExit
rs_tool_inbox_delete (const RsToolCall *call, const RsToolInbox *options)
{
  g_autoptr (RsWorkshop) workshop = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDesk) desk = NULL;

  if (!options->yes)
    {
      rs_tool_complain (_ ("Nothing brings a deleted voice back. If it is meant, add "
                           "--yes"));
      return RS_TOOL_USAGE;
    }
  desk = open_desk (call, &workshop, &error);
  if (desk == NULL)
    return rs_tool_refuse (error);
  for (guint i = 1; call->words[i] != NULL; i++)
    {
      g_autoptr (RsTake) take = rs_desk_find (desk, call->words[i], &error);

      if (take == NULL || !rs_desk_delete (desk, take, &error))
        return rs_tool_refuse (error);
      rs_tool_say (_ ("“%s” is deleted"), rs_take_get_title (take));
    }
  rs_tool_tasks_write (workshop);
  return RS_TOOL_FINE;
}
