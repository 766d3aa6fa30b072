/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"
#include "rs-narration-draft.h"

G_BEGIN_DECLS

gboolean rs_reading_rows_write (RsDatabase *database,
                                const RsNarrationDraft *narration,
                                const RsOrigin *origin,
                                GError **error);

G_END_DECLS
