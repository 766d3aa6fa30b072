/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

/** RsReference: what a row may name. */
typedef enum
{
  RS_REFERENCE_MEDIA,
  RS_REFERENCE_PHOTO,
  RS_REFERENCE_SECTION,
  RS_REFERENCE_STORY,
  RS_REFERENCE_TELLING,
  RS_REFERENCE_QUESTION,
  RS_REFERENCE_NARRATOR,
} RsReference;

void rs_draft_row_bind_words (RsStatement *statement, int index, const char *text);
void rs_draft_row_bind_optional (RsStatement *statement, int index, const char *text);

gboolean rs_draft_row_check_words (const char *text, const char *message, GError **error);
gboolean rs_draft_row_check_age (int age, const char *title, GError **error);
gboolean rs_draft_row_check_day (const char *day, const char *title, GError **error);
gboolean rs_draft_row_check_color (const char *color, const char *title, GError **error);
gboolean
rs_draft_row_check_position (double from, double to, const char *title, GError **error);
gboolean rs_draft_row_refer (RsDatabase *database,
                             RsReference what,
                             const char *name,
                             const char *title,
                             GError **error);
gboolean rs_draft_row_require (RsDatabase *database,
                               RsReference what,
                               const char *name,
                               const char *title,
                               GError **error);

gboolean rs_draft_row_check_voice (RsDatabase *database,
                                   const char *uid,
                                   const char *narrator,
                                   GError **error);

gboolean rs_draft_row_delete_parts (RsDatabase *database,
                                    const char *sql,
                                    const char *uid,
                                    GError **error);
int rs_draft_row_find_name (const char *const *names, const char *text);

G_END_DECLS
