/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take.h"

G_BEGIN_DECLS

gboolean rs_take_file_read (const char *folder,
                            RsTakeHead *head,
                            GPtrArray *items,
                            guint *n_lost,
                            GError **error);
gboolean rs_take_file_write (const char *folder,
                             const RsTakeHead *head,
                             GPtrArray *items,
                             GError **error);

G_END_DECLS
