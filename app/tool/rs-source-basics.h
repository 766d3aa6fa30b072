/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source.h"

G_BEGIN_DECLS

void rs_source_read_narrators (RsSource *source);
void rs_source_read_photos (RsSource *source);
void rs_source_read_sections (RsSource *source);

G_END_DECLS
