/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-audience.h"
#include "rs-database.h"

G_BEGIN_DECLS

/* (element-type RsQuestion) (nullable): %NULL with an error; empty where there is none.
 */
GPtrArray *rs_question_table_list_story (RsDatabase *database,
                                         const RsAudience *audience,
                                         const char *story_uid,
                                         GError **error);
GPtrArray *rs_question_table_list_section (RsDatabase *database,
                                           const RsAudience *audience,
                                           const char *section_uid,
                                           GError **error);

G_END_DECLS
