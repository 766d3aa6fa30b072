/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What staff may choose: names, usual values, and what is possible. */
#include "rs-setting.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const RsSetting settings[RS_N_SETTINGS] = {
  [RS_SETTING_FIRST_LEVEL] = { .name = "first-level",
                               .kind = RS_SETTING_CHOICE,
                               .fallback = "little",
                               .choices = { "little", "school" } },
  /* Inches; 0 asks the screen itself. */
  [RS_SETTING_DIAGONAL] = { .name = "diagonal",
                            .kind = RS_SETTING_SIZE,
                            .fallback = "0",
                            .least = 7,
                            .most = 120 },
  /* Under a minute, a child who thinks would be taken for one who left. */
  [RS_SETTING_IDLE_SECONDS] = { .name = "idle-seconds",
                                .kind = RS_SETTING_NUMBER,
                                .fallback = "60",
                                .least = 60,
                                .most = 600 },
  [RS_SETTING_WARNING_SECONDS] = { .name = "warning-seconds",
                                   .kind = RS_SETTING_NUMBER,
                                   .fallback = "20",
                                   .least = 10,
                                   .most = 60 },
  [RS_SETTING_VOLUME_STEP] = { .name = "volume-step",
                               .kind = RS_SETTING_NUMBER,
                               .fallback = "1",
                               .least = 0,
                               .most = 2 },
  [RS_SETTING_QUIET_HOUR] = { .name = "quiet-hour",
                              .kind = RS_SETTING_SWITCH,
                              .fallback = "false" },
  [RS_SETTING_MUSEUM_NAME] = { .name = "museum-name",
                               .kind = RS_SETTING_WORDS,
                               .fallback = "",
                               .most = 120 },
  [RS_SETTING_RENDERER] = { .name = "renderer",
                            .kind = RS_SETTING_CHOICE,
                            .fallback = "auto",
                            .choices = { "auto", "cairo", "gl" } },
};

/**
 * rs_setting_get:
 *
 * Returns: (transfer none): the setting
 */
const RsSetting *
rs_setting_get (RsSettingId id)
{
  g_return_val_if_fail (id < RS_N_SETTINGS, NULL);

  return &settings[id];
}

/**
 * rs_setting_find:
 * @id: (out): which setting has this name
 *
 * Returns: %FALSE if none has
 */
gboolean
rs_setting_find (const char *name, RsSettingId *id)
{
  g_return_val_if_fail (name != NULL && id != NULL, FALSE);

  for (guint i = 0; i < RS_N_SETTINGS; i++)
    if (g_str_equal (settings[i].name, name))
      {
        *id = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
is_number (const RsSetting *self, const char *value)
{
  char *end = NULL;
  double number = g_ascii_strtod (value, &end);

  if (end == value || *end != '\0')
    return FALSE;
  if (self->kind == RS_SETTING_NUMBER && strspn (value, "0123456789") != strlen (value))
    return FALSE;

  return (number >= self->least && number <= self->most)
         || (self->kind == RS_SETTING_SIZE && g_str_equal (value, "0"));
}

/**
 * rs_setting_accepts:
 *
 * Returns: whether @value may stand there
 */
gboolean
rs_setting_accepts (const RsSetting *self, const char *value)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  switch (self->kind)
    {
    case RS_SETTING_CHOICE:
      return g_strv_contains (self->choices, value);
    case RS_SETTING_NUMBER:
    case RS_SETTING_SIZE:
      return is_number (self, value);
    case RS_SETTING_SWITCH:
      return g_str_equal (value, "true") || g_str_equal (value, "false");
    case RS_SETTING_WORDS:
    default:
      return g_utf8_validate (value, -1, NULL)
             && g_utf8_strlen (value, -1) <= (glong)self->most;
    }
}

/**
 * rs_setting_describe:
 *
 * Returns: (transfer full): what may stand there, for a message
 */
char *
rs_setting_describe (const RsSetting *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->kind)
    {
    case RS_SETTING_CHOICE:
      return g_strjoinv (", ", (char **)self->choices);
    case RS_SETTING_NUMBER:
      return g_strdup_printf (_ ("a whole number from %.0f to %.0f"), self->least,
                              self->most);
    case RS_SETTING_SIZE:
      return g_strdup_printf (_ ("0 (found out by itself) or inches from %.0f to %.0f"),
                              self->least, self->most);
    case RS_SETTING_SWITCH:
      return g_strdup ("true, false");
    case RS_SETTING_WORDS:
    default:
      return g_strdup_printf (_ ("at most %.0f characters"), self->most);
    }
}
