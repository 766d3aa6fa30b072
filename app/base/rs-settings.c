/* SPDX-License-Identifier: GPL-3.0-or-later */
/* settings.ini: what staff may choose, with a default for all that is not said well. */
#include "rs-settings.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"
#include "rs-setting.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GROUP "settings"

struct _RsSettings
{
  GObject parent_instance;

  char *path;
  char *values[RS_N_SETTINGS];     /* always valid */
  gboolean touched[RS_N_SETTINGS]; /* set here, not saved yet */
  GFileMonitor *monitor;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSettings, rs_settings, G_TYPE_OBJECT)

static void
rs_settings_dispose (GObject *object)
{
  RsSettings *self = RS_SETTINGS (object);

  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (rs_settings_parent_class)->dispose (object);
}

static void
rs_settings_finalize (GObject *object)
{
  RsSettings *self = RS_SETTINGS (object);

  g_free (self->path);
  for (int i = 0; i < RS_N_SETTINGS; i++)
    g_free (self->values[i]);

  G_OBJECT_CLASS (rs_settings_parent_class)->finalize (object);
}

static void
rs_settings_class_init (RsSettingsClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = rs_settings_dispose;
  object_class->finalize = rs_settings_finalize;

  /**
   * RsSettings::changed:
   *
   * At least one value is not what it was, set here or by another program.
   */
  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_SETTINGS, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_settings_init (RsSettings *self)
{
  for (int i = 0; i < RS_N_SETTINGS; i++)
    self->values[i] = g_strdup (rs_setting_get (i)->fallback);
}

/* The value of @setting in @file, or its default, with a line in the log if it is bad. */
static char *
read_value (RsSettings *self, GKeyFile *file, const RsSetting *setting)
{
  g_autofree char *value = g_key_file_get_string (file, GROUP, setting->name, NULL);
  g_autofree char *range = NULL;

  if (value == NULL)
    return g_strdup (setting->fallback);
  g_strstrip (value);
  if (rs_setting_accepts (setting, value))
    return g_steal_pointer (&value);

  range = rs_setting_describe (setting);
  g_message (_ ("“%s”: %s=%s is not possible, %s is used. Set it to: %s"), self->path,
             setting->name, value,
             *setting->fallback != '\0' ? setting->fallback : _ ("nothing"), range);

  return g_strdup (setting->fallback);
}

/* The file as it is now; an empty one if it is missing or is no settings file. */
static GKeyFile *
open_file (RsSettings *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  if (!g_key_file_load_from_file (file, self->path, G_KEY_FILE_KEEP_COMMENTS, &error)
      && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_message (_ ("“%s” cannot be read, so the usual settings are used: %s. Mend it or "
                    "take it away"),
                 self->path, error->message);
      g_key_file_free (g_steal_pointer (&file));
      file = g_key_file_new ();
    }

  return g_steal_pointer (&file);
}

/* Takes what the file says; values set here and not saved yet stay. */
static gboolean
load (RsSettings *self)
{
  g_autoptr (GKeyFile) file = open_file (self);
  gboolean changed = FALSE;

  for (int i = 0; i < RS_N_SETTINGS; i++)
    {
      g_autofree char *value = NULL;

      if (self->touched[i])
        continue;
      value = read_value (self, file, rs_setting_get (i));
      if (g_str_equal (value, self->values[i]))
        continue;
      g_free (self->values[i]);
      self->values[i] = g_steal_pointer (&value);
      changed = TRUE;
    }

  return changed;
}

static void
on_file_changed (GFileMonitor *monitor,
                 GFile *file,
                 GFile *other,
                 GFileMonitorEvent event,
                 gpointer data)
{
  RsSettings *self = data;

  if (event != G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED && load (self))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
watch (RsSettings *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GError) error = NULL;

  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, &error);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (on_file_changed), self,
                             0);
  else
    g_message (_ ("Changes of “%s” will be seen at the next start only: %s"), self->path,
               error->message);
}

/**
 * rs_settings_new:
 * @data: a data folder; it need not exist
 *
 * Reads the settings and watches them on the caller's main context.
 *
 * Returns: (transfer full): the settings
 */
RsSettings *
rs_settings_new (const char *data)
{
  RsSettings *self;

  g_return_val_if_fail (data != NULL, NULL);

  self = g_object_new (RS_TYPE_SETTINGS, NULL);
  self->path = rs_place_settings (data);
  load (self);
  watch (self);

  return self;
}

/**
 * rs_settings_save:
 * @self: settings
 * @error: where to put what went wrong
 *
 * Writes what was set here into the file as it is now: what another program wrote
 * meanwhile, and what a person noted there, stays.
 *
 * Returns: whether the file is in place
 */
gboolean
rs_settings_save (RsSettings *self, GError **error)
{
  g_autoptr (GKeyFile) file = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *text = NULL;
  gsize length = 0;

  g_return_val_if_fail (RS_IS_SETTINGS (self), FALSE);

  file = open_file (self);
  for (int i = 0; i < RS_N_SETTINGS; i++)
    if (self->touched[i])
      g_key_file_set_string (file, GROUP, rs_setting_get (i)->name, self->values[i]);

  text = g_key_file_to_data (file, &length, NULL);
  folder = g_path_get_dirname (self->path);
  if (!rs_file_make_folder (folder, error)
      || !rs_file_write (self->path, text, length, 0644, error))
    return FALSE;

  memset (self->touched, 0, sizeof self->touched);
  return TRUE;
}

/**
 * rs_settings_get_first_level:
 * @self: settings
 *
 * Returns: the level at which the first touch opens a story
 */
RsLevel
rs_settings_get_first_level (RsSettings *self)
{
  RsLevel level = RS_LEVEL_LITTLE;

  g_return_val_if_fail (RS_IS_SETTINGS (self), level);

  rs_level_from_string (self->values[RS_SETTING_FIRST_LEVEL], &level);
  return level;
}

/**
 * rs_settings_get_diagonal:
 * @self: settings
 *
 * Returns: the diagonal of the screen in inches; 0 to ask the screen
 */
double
rs_settings_get_diagonal (RsSettings *self)
{
  g_return_val_if_fail (RS_IS_SETTINGS (self), 0.0);

  return g_ascii_strtod (self->values[RS_SETTING_DIAGONAL], NULL);
}

static guint
get_number (RsSettings *self, int key)
{
  return (guint)g_ascii_strtoull (self->values[key], NULL, 10);
}

/**
 * rs_settings_get_idle_seconds:
 * @self: settings
 *
 * Returns: seconds without a touch or a voice before the kiosk asks whether somebody
 * is there
 */
guint
rs_settings_get_idle_seconds (RsSettings *self)
{
  g_return_val_if_fail (RS_IS_SETTINGS (self), 60);

  return get_number (self, RS_SETTING_IDLE_SECONDS);
}

/**
 * rs_settings_get_warning_seconds:
 * @self: settings
 *
 * Returns: seconds that it then waits before it goes back to the attract screen
 */
guint
rs_settings_get_warning_seconds (RsSettings *self)
{
  g_return_val_if_fail (RS_IS_SETTINGS (self), 20);

  return get_number (self, RS_SETTING_WARNING_SECONDS);
}

/**
 * rs_settings_get_volume_step:
 * @self: settings
 *
 * Returns: how loud each visitor begins: 0 quiet, 1 middle, 2 loud
 */
guint
rs_settings_get_volume_step (RsSettings *self)
{
  g_return_val_if_fail (RS_IS_SETTINGS (self), 1);

  return get_number (self, RS_SETTING_VOLUME_STEP);
}

/**
 * rs_settings_get_quiet_hour:
 * @self: settings
 *
 * Returns: whether the kiosk is to be quiet now, because there are lessons
 */
gboolean
rs_settings_get_quiet_hour (RsSettings *self)
{
  g_return_val_if_fail (RS_IS_SETTINGS (self), FALSE);

  return g_str_equal (self->values[RS_SETTING_QUIET_HOUR], "true");
}

/**
 * rs_settings_get_museum_name:
 * @self: settings
 *
 * Returns: (transfer none): what staff call their museum; empty if they did not say.
 * Valid until the settings change.
 */
const char *
rs_settings_get_museum_name (RsSettings *self)
{
  g_return_val_if_fail (RS_IS_SETTINGS (self), "");

  return self->values[RS_SETTING_MUSEUM_NAME];
}

/**
 * rs_settings_list:
 * @self: settings
 *
 * Returns: (transfer full): the names of all settings
 */
GStrv
rs_settings_list (RsSettings *self)
{
  GStrv names;

  g_return_val_if_fail (RS_IS_SETTINGS (self), NULL);

  names = g_new0 (char *, RS_N_SETTINGS + 1);
  for (int i = 0; i < RS_N_SETTINGS; i++)
    names[i] = g_strdup (rs_setting_get (i)->name);

  return names;
}

static gboolean
require (const char *name, RsSettingId *id, GError **error)
{
  if (rs_setting_find (name, id))
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND, _ ("There is no setting “%s”"), name);
  return FALSE;
}

/**
 * rs_settings_get:
 * @self: settings
 * @key: the name of a setting
 * @error: where to put %RS_ERROR_NOT_FOUND
 *
 * Returns: (transfer full) (nullable): its value, the default if none was set
 */
char *
rs_settings_get (RsSettings *self, const char *key, GError **error)
{
  RsSettingId id = 0;

  g_return_val_if_fail (RS_IS_SETTINGS (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return require (key, &id, error) ? g_strdup (self->values[id]) : NULL;
}

/**
 * rs_settings_set:
 * @self: settings
 * @key: the name of a setting
 * @value: what it shall be
 * @error: where to put %RS_ERROR_NOT_FOUND or %RS_ERROR_INVALID
 *
 * In effect at once in this program; in the others when rs_settings_save() was called.
 *
 * Returns: whether @value is possible and was taken
 */
gboolean
rs_settings_set (RsSettings *self, const char *key, const char *value, GError **error)
{
  RsSettingId id = 0;

  g_return_val_if_fail (RS_IS_SETTINGS (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!require (key, &id, error))
    return FALSE;
  if (!rs_setting_accepts (rs_setting_get (id), value))
    {
      g_autofree char *range = rs_setting_describe (rs_setting_get (id));

      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("“%s” cannot be “%s”. It must be: %s"), key, value, range);
      return FALSE;
    }

  self->touched[id] = TRUE;
  if (g_str_equal (self->values[id], value))
    return TRUE;

  g_free (self->values[id]);
  self->values[id] = g_strdup (value);
  g_signal_emit (self, signals[CHANGED], 0);

  return TRUE;
}
