/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source.h"

G_BEGIN_DECLS

void rs_source_parse_question (RsSource *source,
                               const char *file,
                               const char *story_id,
                               int position,
                               GPtrArray *lines,
                               guint start,
                               guint end);

G_END_DECLS
