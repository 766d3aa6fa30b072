/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of the program as rows like those of RS_LABELS; @text is a parameter that
 * rs_interface_strings_read() is bound to. */
#define RS_INTERFACE_STRINGS(text)                                  \
  "SELECT 6, 0, 'ui:' || key, 'text', json_extract (value, '$.ru')" \
  " FROM json_each (" text ")"

char *rs_interface_strings_read (void);

G_END_DECLS
