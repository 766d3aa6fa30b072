/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source-log.h"

G_BEGIN_DECLS

/**
 * RsSourceLine:
 * @number: from 1
 * @text: without spaces at its ends, never empty
 *
 * One line of a source file that means something.
 */
typedef struct
{
  guint number;
  char *text;
} RsSourceLine;

char *rs_source_text_read (const char *folder,
                           const char *file,
                           gboolean required,
                           RsSourceLog *log);
GPtrArray *rs_source_text_split_lines (const char *text, const char *note);
gboolean rs_source_text_is_id (const char *text);
char *rs_source_text_find_file (const char *folder, const char *relative);

G_END_DECLS
