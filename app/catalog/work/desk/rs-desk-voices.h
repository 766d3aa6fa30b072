/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/* Where a new voice goes among those that there are. */
gboolean rs_desk_find_narration (RsWorkshop *workshop,
                                 const char *telling,
                                 const char *narrator,
                                 char **uid,
                                 int *position,
                                 GError **error);
gboolean rs_desk_find_voice (RsWorkshop *workshop,
                             const char *owner,
                             const char *field,
                             const char *narrator,
                             char **uid,
                             GError **error);
gboolean rs_desk_find_words (RsWorkshop *workshop,
                             const char *owner,
                             const char *field,
                             char **text,
                             GError **error);

G_END_DECLS
