/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define RS_TYPE_SETTINGS (rs_settings_get_type ())
G_DECLARE_FINAL_TYPE (RsSettings, rs_settings, RS, SETTINGS, GObject)

/*
 * One settings.ini in the data folder, written by staff programs with an atomic
 * replace and watched by the others. A value out of its range reads as its
 * default, with one line in the log: a bad setting never stops a kiosk.
 *
 * Signal: changed ().
 */
RsSettings *rs_settings_new (const char *data);
gboolean rs_settings_save (RsSettings *self, GError **error);

RsLevel rs_settings_get_first_level (RsSettings *self);
double rs_settings_get_diagonal (RsSettings *self);
guint rs_settings_get_idle_seconds (RsSettings *self);
guint rs_settings_get_warning_seconds (RsSettings *self);
guint rs_settings_get_volume_step (RsSettings *self);
gboolean rs_settings_get_quiet_hour (RsSettings *self);
const char *rs_settings_get_museum_name (RsSettings *self);

GStrv rs_settings_list (RsSettings *self);
char *rs_settings_get (RsSettings *self, const char *key, GError **error);
gboolean
rs_settings_set (RsSettings *self, const char *key, const char *value, GError **error);

G_END_DECLS
