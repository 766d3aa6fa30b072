/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a verb was called, and how it answers. */
#include "rs-tool-call.h"

#include "rs-place.h"

#include <glib/gi18n-lib.h>
#include <stdarg.h>

static GOptionContext *
make_context (const RsToolVerb *verb,
              const GOptionEntry *common,
              const GOptionEntry *entries)
{
  g_autofree char *parameter = g_strjoin (
      " ", verb->name, verb->arguments != NULL ? _ (verb->arguments) : "", NULL);
  g_autoptr (GOptionContext) context = g_option_context_new (parameter);

  g_option_context_set_summary (context, _ (verb->summary));
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return g_steal_pointer (&context);
}

/**
 * rs_tool_call_read:
 * @self: filled
 * @verb: what was called
 * @entries: (nullable): options of this verb's own
 * @argc: number of arguments, the verb among them
 * @argv: the arguments, the verb first
 *
 * Reads the options and words of a call. `--help` answers by itself and ends the
 * program.
 *
 * Returns: %FALSE, after saying why, if it cannot be understood: %RS_TOOL_USAGE then
 */
gboolean
rs_tool_call_read (RsToolCall *self,
                   const RsToolVerb *verb,
                   const GOptionEntry *entries,
                   int argc,
                   char **argv)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *data = NULL;
  const GOptionEntry common[] = {
    { "data", 'd', 0, G_OPTION_ARG_FILENAME, &data,
      N_ ("Work in this data folder and not in the usual one"), N_ ("FOLDER") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = make_context (verb, common, entries);
  g_autoptr (GError) error = NULL;
  guint n_words;

  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      rs_tool_complain (_ ("%s; see rodnaya %s --help"), error->message, verb->name);
      return FALSE;
    }
  n_words = words != NULL ? g_strv_length (words) : 0;
  if (n_words < verb->min_words || n_words > verb->max_words)
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      g_printerr ("%s", help);
      return FALSE;
    }

  self->data = data != NULL ? g_canonicalize_filename (data, NULL)
                            : rs_place_default_data ();
  self->words = words != NULL ? g_steal_pointer (&words) : g_new0 (char *, 1);
  return TRUE;
}

/**
 * rs_tool_call_clear:
 * @self: a call
 */
void
rs_tool_call_clear (RsToolCall *self)
{
  g_clear_pointer (&self->data, g_free);
  g_clear_pointer (&self->words, g_strfreev);
}

/**
 * rs_tool_refuse:
 * @error: what went wrong
 *
 * Returns: %RS_TOOL_REFUSED, after saying why
 */
RsToolExit
rs_tool_refuse (const GError *error)
{
  rs_tool_complain ("%s", error != NULL ? error->message : _ ("It did not work"));

  return RS_TOOL_REFUSED;
}

/**
 * rs_tool_say:
 * @format: one line for the person at the terminal, translated
 * @...: what goes into it
 *
 * What the verb was asked for: to standard output.
 */
void
rs_tool_say (const char *format, ...)
{
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_print ("%s\n", line);
}

/**
 * rs_tool_complain:
 * @format: one line for the person at the terminal, translated
 * @...: what goes into it
 *
 * What went wrong or could be better: to standard error.
 */
void
rs_tool_complain (const char *format, ...)
{
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("%s\n", line);
}
