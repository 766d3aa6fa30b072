/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source.h"
#include "rs-story-draft.h"

G_BEGIN_DECLS

char *rs_source_parse_head (
    RsSource *source, const char *file, GPtrArray *lines, guint end, RsStoryDraft *draft);

G_END_DECLS
