/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What was found out about a machine's graphics, kept until the machine changes. */
char *rs_verdict_make_machine (const char *root);
char *rs_verdict_read (const char *path, const char *machine);
void rs_verdict_write (const char *path, const char *machine, const char *verdict);

G_END_DECLS
