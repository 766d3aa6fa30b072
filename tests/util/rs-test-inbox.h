/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take.h"

G_BEGIN_DECLS

/* The examples of app/inbox/README.md, and takes to play with. */

char *rs_test_inbox_example (const char *name);
char *rs_test_inbox_replace (const char *text, const char *from, const char *to);
void rs_test_inbox_write (const char *folder, const char *name, const char *text);
RsTake *rs_test_inbox_take (const char *data, guint n_items);
char *rs_test_inbox_record (RsTake *take, guint item, const char *sound);

G_END_DECLS
