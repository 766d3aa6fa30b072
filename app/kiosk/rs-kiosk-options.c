/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line of the kiosk. */
#include "rs-kiosk-options.h"

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

static gboolean
read_size (RsKioskOptions *self, const char *text, GError **error)
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
read_diagonal (RsKioskOptions *self, GVariantDict *arguments, GError **error)
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

/* As in the table below: an option, what it takes, what it is for. */
typedef struct
{
  const char *name;
  GOptionArg arg;
  const char *value;   /* msgid, its context is "help value" */
  const char *context; /* of the help */
  const char *help;    /* msgid */
} RsKioskOption;

static const RsKioskOption option_table[] = {
  { "data", G_OPTION_ARG_FILENAME, NC_ ("help value", "FOLDER"), "help data",
    NC_ ("help data", "Show the museum of this data folder") },
  { "windowed", G_OPTION_ARG_NONE, NULL, "help windowed",
    NC_ ("help windowed", "Run in a window that can be closed") },
  { "size", G_OPTION_ARG_STRING, NC_ ("help value", "WIDTHxHEIGHT"), "help size",
    NC_ ("help size", "Run in a window of this size, in pixels") },
  { "level", G_OPTION_ARG_STRING, NC_ ("help value", "LEVEL"), "help level",
    NC_ ("help level", "For whom it starts: little or school") },
  { "diagonal", G_OPTION_ARG_DOUBLE, NC_ ("help value", "INCHES"), "help diagonal",
    NC_ ("help diagonal", "The diagonal of the screen, in inches") },
  { "screens", G_OPTION_ARG_FILENAME, NC_ ("help value", "FOLDER"), "help screens",
    NC_ ("help screens", "Leave a picture of every screen in this folder and quit") },
  { "version", G_OPTION_ARG_NONE, NULL, "help version",
    NC_ ("help version", "Tell the version and quit") },
};

/**
 * rs_kiosk_options_declare:
 *
 * Tells the application which options there are.
 */
void
rs_kiosk_options_declare (GApplication *application)
{
  GOptionEntry entries[G_N_ELEMENTS (option_table) + 1] = { { NULL } };

  g_return_if_fail (G_IS_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (option_table); i++)
    {
      const RsKioskOption *option = &option_table[i];

      entries[i].long_name = option->name;
      entries[i].arg = option->arg;
      entries[i].description = g_dpgettext2 (GETTEXT_PACKAGE, option->context,
                                             option->help);
      if (option->value != NULL)
        entries[i].arg_description = g_dpgettext2 (GETTEXT_PACKAGE, "help value",
                                                   option->value);
    }
  g_application_add_main_option_entries (application, entries);
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
  const char *size = NULL;

  g_return_val_if_fail (arguments != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  g_variant_dict_lookup (arguments, "data", "^ay", &self->data);
  g_variant_dict_lookup (arguments, "screens", "^ay", &self->screens);
  g_variant_dict_lookup (arguments, "windowed", "b", &self->is_windowed);
  g_variant_dict_lookup (arguments, "level", "&s", &level);
  g_variant_dict_lookup (arguments, "size", "&s", &size);
  if (!read_level (self, level, error) || !read_size (self, size, error)
      || !read_diagonal (self, arguments, error))
    return NULL;
  if (self->data == NULL)
    self->data = rs_place_default_data ();
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
  g_free (self->data);
  g_free (self->screens);
  g_free (self);
}
