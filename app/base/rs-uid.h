/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RS_UID_LENGTH: hexadecimal digits in a uid, without the closing NUL. */
#define RS_UID_LENGTH 32

char *rs_uid_new (void);
char *rs_uid_derive (const char *source, const char *path);
gboolean rs_uid_is_valid (const char *uid);

G_END_DECLS
