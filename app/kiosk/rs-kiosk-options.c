/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line of the kiosk. */
#include "rs-kiosk-options.h"

#include "rs-error.h"

#include <glib/gi18n-lib.h>

static gboolean
read_level (RsKioskOptions *self, const char *text, GError **error)
{
  if (text == NULL)
    return TRUE;
  self->has_level = TRUE;
  if (rs_level_from_string (text, &self->level) && self->level != RS_LEVEL_ADULT)
    return TRUE;
  g_set_error (
      error, RS_ERROR, RS_ERROR_INVALID,
      C_ ("error level", "--level %s: there is no such level; use little or school"),
      text);
  return FALSE;
}

static const RsScreenOption option_table[] = {
  { "level", G_OPTION_ARG_STRING, NC_ ("help value", "LEVEL"), "help level",
    NC_ ("help level", "For whom it starts: little or school") },
};

/**
 * rs_kiosk_options_declare:
 *
 * Tells the application which options there are.
 */
void
rs_kiosk_options_declare (GApplication *application)
{
  g_return_if_fail (G_IS_APPLICATION (application));

  rs_screen_options_declare (application, option_table, G_N_ELEMENTS (option_table));
  g_application_set_option_context_summary (
      application, C_ ("help summary", "The museum of one's native land, for children."));
}

/**
 * rs_kiosk_options_read:
 * @arguments: what the application was given
 *
 * Returns: (transfer full) (nullable): what is asked for; %NULL with
 *   #RS_ERROR_INVALID and a sentence that says what to write instead
 */
RsKioskOptions *
rs_kiosk_options_read (GVariantDict *arguments, GError **error)
{
  g_autoptr (RsKioskOptions) self = g_new0 (RsKioskOptions, 1);
  const char *level = NULL;

  g_return_val_if_fail (arguments != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  g_variant_dict_lookup (arguments, "level", "&s", &level);
  if (!read_level (self, level, error)
      || !rs_screen_options_read (&self->screen, arguments, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * rs_kiosk_options_free:
 */
void
rs_kiosk_options_free (RsKioskOptions *self)
{
  if (self == NULL)
    return;
  rs_screen_options_clear (&self->screen);
  g_free (self);
}
