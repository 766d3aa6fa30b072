/* SPDX-License-Identifier: GPL-3.0-or-later */
/* settings.ini: what staff may choose, with a default for all that is not said well. */
#include "rs-settings.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GROUP "settings"

typedef enum
{
  KIND_CHOICE,
  KIND_NUMBER, /* a whole number */
  KIND_SIZE,   /* inches; 0 or a range */
  KIND_SWITCH,
  KIND_WORDS,
} Kind;

typedef struct
{
  const char *name;
  Kind kind;
  const char *fallback;
  double least;
  double most;
  const char *choices[4];
} Key;

enum
{
  FIRST_LEVEL,
  DIAGONAL,
  IDLE_SECONDS,
  WARNING_SECONDS,
  VOLUME_STEP,
  QUIET_HOUR,
  MUSEUM_NAME,
  RENDERER,
  N_KEYS,
};

static const Key keys[N_KEYS] = {
  [FIRST_LEVEL] = { "first-level", KIND_CHOICE, "little", 0, 0, { "little", "school" } },
  /* Inches; 0 asks the screen itself. */
  [DIAGONAL] = { "diagonal", KIND_SIZE, "0", 7, 120, { NULL } },
  /* Under a minute, a child who thinks would be taken for one who left. */
  [IDLE_SECONDS] = { "idle-seconds", KIND_NUMBER, "60", 60, 600, { NULL } },
  [WARNING_SECONDS] = { "warning-seconds", KIND_NUMBER, "20", 10, 60, { NULL } },
  [VOLUME_STEP] = { "volume-step", KIND_NUMBER, "1", 0, 2, { NULL } },
  [QUIET_HOUR] = { "quiet-hour", KIND_SWITCH, "false", 0, 0, { NULL } },
  [MUSEUM_NAME] = { "museum-name", KIND_WORDS, "", 0, 120, { NULL } },
  [RENDERER] = { "renderer", KIND_CHOICE, "auto", 0, 0, { "auto", "cairo", "gl" } },
};

struct _RsSettings
{
  GObject parent_instance;

  char *path;
  char *values[N_KEYS];     /* always valid */
  gboolean touched[N_KEYS]; /* set here, not saved yet */
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
  for (int i = 0; i < N_KEYS; i++)
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
  for (int i = 0; i < N_KEYS; i++)
    self->values[i] = g_strdup (keys[i].fallback);
}

static gboolean
is_number (const Key *key, const char *value)
{
  char *end = NULL;
  double number = g_ascii_strtod (value, &end);

  if (end == value || *end != '\0')
    return FALSE;
  if (key->kind == KIND_NUMBER && strspn (value, "0123456789") != strlen (value))
    return FALSE;

  return (number >= key->least && number <= key->most)
         || (key->kind == KIND_SIZE && g_str_equal (value, "0"));
}

static gboolean
is_valid (const Key *key, const char *value)
{
  switch (key->kind)
    {
    case KIND_CHOICE:
      return g_strv_contains (key->choices, value);
    case KIND_NUMBER:
    case KIND_SIZE:
      return is_number (key, value);
    case KIND_SWITCH:
      return g_str_equal (value, "true") || g_str_equal (value, "false");
    case KIND_WORDS:
    default:
      return g_utf8_validate (value, -1, NULL)
             && g_utf8_strlen (value, -1) <= (glong)key->most;
    }
}

/* What may stand at @key, for a message. */
static char *
describe_range (const Key *key)
{
  switch (key->kind)
    {
    case KIND_CHOICE:
      return g_strjoinv (", ", (char **)key->choices);
    case KIND_NUMBER:
      return g_strdup_printf (_ ("a whole number from %.0f to %.0f"), key->least,
                              key->most);
    case KIND_SIZE:
      return g_strdup_printf (_ ("0 (found out by itself) or inches from %.0f to %.0f"),
                              key->least, key->most);
    case KIND_SWITCH:
      return g_strdup ("true, false");
    case KIND_WORDS:
    default:
      return g_strdup_printf (_ ("at most %.0f characters"), key->most);
    }
}

static const Key *
find_key (const char *name)
{
  for (int i = 0; i < N_KEYS; i++)
    if (g_strcmp0 (keys[i].name, name) == 0)
      return &keys[i];

  return NULL;
}

/* The value of @key in @file, or its default, with a line in the log if it is bad. */
static char *
read_value (RsSettings *self, GKeyFile *file, const Key *key)
{
  g_autofree char *value = g_key_file_get_string (file, GROUP, key->name, NULL);
  g_autofree char *range = NULL;

  if (value == NULL)
    return g_strdup (key->fallback);
  g_strstrip (value);
  if (is_valid (key, value))
    return g_steal_pointer (&value);

  range = describe_range (key);
  g_message (_ ("“%s”: %s=%s is not possible, %s is used. Set it to: %s"), self->path,
             key->name, value, *key->fallback != '\0' ? key->fallback : _ ("nothing"),
             range);

  return g_strdup (key->fallback);
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

  for (int i = 0; i < N_KEYS; i++)
    {
      g_autofree char *value = NULL;

      if (self->touched[i])
        continue;
      value = read_value (self, file, &keys[i]);
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
  for (int i = 0; i < N_KEYS; i++)
    if (self->touched[i])
      g_key_file_set_string (file, GROUP, keys[i].name, self->values[i]);

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

  rs_level_from_string (self->values[FIRST_LEVEL], &level);
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

  return g_ascii_strtod (self->values[DIAGONAL], NULL);
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

  return get_number (self, IDLE_SECONDS);
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

  return get_number (self, WARNING_SECONDS);
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

  return get_number (self, VOLUME_STEP);
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

  return g_str_equal (self->values[QUIET_HOUR], "true");
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

  return self->values[MUSEUM_NAME];
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

  names = g_new0 (char *, N_KEYS + 1);
  for (int i = 0; i < N_KEYS; i++)
    names[i] = g_strdup (keys[i].name);

  return names;
}

static const Key *
require_key (const char *name, GError **error)
{
  const Key *key = find_key (name);

  if (key == NULL)
    g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND, _ ("There is no setting “%s”"),
                 name);

  return key;
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
  const Key *found;

  g_return_val_if_fail (RS_IS_SETTINGS (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  found = require_key (key, error);
  return found != NULL ? g_strdup (self->values[found - keys]) : NULL;
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
  const Key *found;
  char **place;

  g_return_val_if_fail (RS_IS_SETTINGS (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  found = require_key (key, error);
  if (found == NULL)
    return FALSE;
  if (!is_valid (found, value))
    {
      g_autofree char *range = describe_range (found);

      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("“%s” cannot be “%s”. It must be: %s"), key, value, range);
      return FALSE;
    }

  place = &self->values[found - keys];
  self->touched[found - keys] = TRUE;
  if (g_str_equal (*place, value))
    return TRUE;

  g_free (*place);
  *place = g_strdup (value);
  g_signal_emit (self, signals[CHANGED], 0);

  return TRUE;
}
