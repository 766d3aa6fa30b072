/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line of programs that take the whole screen. */
#include "rs-screen-options.h"

#include "rs-error.h"
#include "rs-place.h"

#include <glib/gi18n-lib.h>

/* px: what is smaller shows nothing, what is larger no screen has */
#define MIN_SIDE 320
#define MAX_SIDE 16384

/* inches */
#define MIN_DIAGONAL 7.0
#define MAX_DIAGONAL 120.0

#define WINDOW_WIDTH 1920
#define WINDOW_HEIGHT 1080

static gboolean
read_size (RsScreenOptions *self, const char *text, GError **error)
{
  g_auto (GStrv) sides = NULL;
  guint64 width = 0, height = 0;

  if (self->is_windowed)
    {
      self->width = WINDOW_WIDTH;
      self->height = WINDOW_HEIGHT;
    }
  if (text == NULL)
    return TRUE;
  sides = g_strsplit (text, "x", -1);
  if (g_strv_length (sides) == 2
      && g_ascii_string_to_unsigned (sides[0], 10, MIN_SIDE, MAX_SIDE, &width, NULL)
      && g_ascii_string_to_unsigned (sides[1], 10, MIN_SIDE, MAX_SIDE, &height, NULL))
    {
      self->is_windowed = TRUE;
      self->width = (int)width;
      self->height = (int)height;
      return TRUE;
    }
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               C_ ("error size", "--size %s: not a size; write it as 1920x1080"), text);
  return FALSE;
}

static gboolean
read_diagonal (RsScreenOptions *self, GVariantDict *arguments, GError **error)
{
  if (!g_variant_dict_lookup (arguments, "diagonal", "d", &self->diagonal))
    return TRUE;
  if (self->diagonal >= MIN_DIAGONAL && self->diagonal <= MAX_DIAGONAL)
    return TRUE;
  g_set_error (
      error, RS_ERROR, RS_ERROR_INVALID,
      C_ ("error diagonal", "--diagonal %g: no screen is so; write inches from 7 to 120"),
      self->diagonal);
  return FALSE;
}

static const RsScreenOption common[] = {
  { "data", G_OPTION_ARG_FILENAME, NC_ ("help value", "FOLDER"), "help data",
    NC_ ("help data", "Show the museum of this data folder") },
  { "windowed", G_OPTION_ARG_NONE, NULL, "help windowed",
    NC_ ("help windowed", "Run in a window that can be closed") },
  { "size", G_OPTION_ARG_STRING, NC_ ("help value", "WIDTHxHEIGHT"), "help size",
    NC_ ("help size", "Run in a window of this size, in pixels") },
  { "diagonal", G_OPTION_ARG_DOUBLE, NC_ ("help value", "INCHES"), "help diagonal",
    NC_ ("help diagonal", "The diagonal of the screen, in inches") },
  { "screens", G_OPTION_ARG_FILENAME, NC_ ("help value", "FOLDER"), "help screens",
    NC_ ("help screens", "Leave a picture of every screen in this folder and quit") },
  { "version", G_OPTION_ARG_NONE, NULL, "help version",
    NC_ ("help version", "Tell the version and quit") },
};

static void
declare (GApplication *application, const RsScreenOption *options, guint n_options)
{
  for (guint i = 0; i < n_options; i++)
    {
      const RsScreenOption *option = &options[i];
      const char *value = option->value;

      if (value != NULL)
        value = g_dpgettext2 (GETTEXT_PACKAGE, "help value", value);
      g_application_add_main_option (
          application, option->name, 0, 0, option->arg,
          g_dpgettext2 (GETTEXT_PACKAGE, option->context, option->help), value);
    }
}

/**
 * rs_screen_options_declare:
 * @options: (array length=n_options) (nullable): of this program alone
 *
 * Tells the application which options there are.
 */
void
rs_screen_options_declare (GApplication *application,
                           const RsScreenOption *options,
                           guint n_options)
{
  g_return_if_fail (G_IS_APPLICATION (application));
  g_return_if_fail (options != NULL || n_options == 0);

  declare (application, common, G_N_ELEMENTS (common));
  declare (application, options, n_options);
}

/**
 * rs_screen_options_read:
 * @self: empty
 * @arguments: what the application was given
 *
 * Returns: %FALSE with #RS_ERROR_INVALID and a sentence that says what to write
 *   instead
 */
gboolean
rs_screen_options_read (RsScreenOptions *self, GVariantDict *arguments, GError **error)
{
  const char *size = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (arguments != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  g_variant_dict_lookup (arguments, "data", "^ay", &self->data);
  g_variant_dict_lookup (arguments, "screens", "^ay", &self->screens);
  g_variant_dict_lookup (arguments, "windowed", "b", &self->is_windowed);
  g_variant_dict_lookup (arguments, "size", "&s", &size);
  if (!read_size (self, size, error) || !read_diagonal (self, arguments, error))
    return FALSE;
  if (self->data == NULL)
    self->data = rs_place_default_data ();
  return TRUE;
}

/** rs_screen_options_clear: frees what it holds. */
void
rs_screen_options_clear (RsScreenOptions *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->data, g_free);
  g_clear_pointer (&self->screens, g_free);
}
