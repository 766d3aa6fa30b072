/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source.h"

G_BEGIN_DECLS

void rs_source_read_stories (RsSource *source);
void rs_source_parse_story (RsSource *source, const char *file, const char *text);

G_END_DECLS
