/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-audience.h"
#include "rs-database.h"

G_BEGIN_DECLS

/* (element-type RsStory) (nullable): %NULL with an error; empty where there is none. */
GPtrArray *rs_story_table_list (RsDatabase *database,
                                const RsAudience *audience,
                                const char *section_uid,
                                GError **error);
GPtrArray *rs_story_table_list_attract (RsDatabase *database,
                                        const RsAudience *audience,
                                        GError **error);
GPtrArray *rs_story_table_find (RsDatabase *database,
                                const RsAudience *audience,
                                const char *uid,
                                GError **error);
GPtrArray *rs_story_table_find_next (RsDatabase *database,
                                     const RsAudience *audience,
                                     const char *uid,
                                     GError **error);

G_END_DECLS
