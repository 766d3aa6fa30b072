/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"
#include "rs-origin.h"
#include "rs-telling-draft.h"

G_BEGIN_DECLS

gboolean rs_telling_rows_write (RsDatabase *database,
                                const char *story_uid,
                                const char *title,
                                RsTellingDraft *telling,
                                const RsOrigin *origin,
                                GError **error);

G_END_DECLS
