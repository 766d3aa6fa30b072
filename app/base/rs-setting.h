/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RsSettingKind: what may stand at a setting. */
typedef enum
{
  RS_SETTING_CHOICE,
  RS_SETTING_NUMBER, /* a whole number */
  RS_SETTING_SIZE,   /* inches; 0 or a range */
  RS_SETTING_SWITCH,
  RS_SETTING_WORDS,
} RsSettingKind;

/** RsSettingId: each setting there is. */
typedef enum
{
  RS_SETTING_FIRST_LEVEL,
  RS_SETTING_DIAGONAL,
  RS_SETTING_IDLE_SECONDS,
  RS_SETTING_WARNING_SECONDS,
  RS_SETTING_VOLUME_STEP,
  RS_SETTING_QUIET_HOUR,
  RS_SETTING_MUSEUM_NAME,
  RS_SETTING_RENDERER,
  RS_N_SETTINGS,
} RsSettingId;

/**
 * RsSetting:
 * @name: in settings.ini
 * @fallback: what it is until staff choose
 * @least: of a number or a size
 * @most: of a number or a size; of words, in characters
 * @choices: (array zero-terminated=1): what there is to choose
 *
 * One thing that staff may choose. Constant.
 */
typedef struct
{
  const char *name;
  RsSettingKind kind;
  const char *fallback;
  double least;
  double most;
  const char *choices[4];
} RsSetting;

const RsSetting *rs_setting_get (RsSettingId id);
gboolean rs_setting_find (const char *name, RsSettingId *id);
gboolean rs_setting_accepts (const RsSetting *self, const char *value);
char *rs_setting_describe (const RsSetting *self);

G_END_DECLS
