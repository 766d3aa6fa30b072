/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source.h"

G_BEGIN_DECLS

void rs_source_read_narrations (RsSource *source);
void rs_source_parse_narrations (RsSource *source, const char *file, const char *text);
void rs_source_read_voices (RsSource *source);
void rs_source_parse_voices (RsSource *source, const char *file, const char *text);

G_END_DECLS
