/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where things are: the data folder of a museum and what the product installs. */

char *rs_place_default_data (void);
char *rs_place_share (const char *name);
char *rs_place_libexec (const char *name);
char *rs_place_tool (void);
char *rs_place_locale (void);

/* Inside a data folder. */
char *rs_place_working (const char *data);
char *rs_place_working_lock (const char *data);
char *rs_place_settings (const char *data);
char *rs_place_releases (const char *data);
char *rs_place_release (const char *data, gint64 number);
char *rs_place_current_link (const char *data);
char *rs_place_media (const char *data, const char *digest);
char *rs_place_stats (const char *data);
char *rs_place_tasks (const char *data);
char *rs_place_inbox (const char *data);
char *rs_place_key (const char *data, const char *name);

G_END_DECLS
