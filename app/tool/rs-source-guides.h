/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source.h"

G_BEGIN_DECLS

void rs_source_read_moments (RsSource *source);
void rs_source_read_places (RsSource *source);
void rs_source_read_pairs (RsSource *source);
void rs_source_read_routes (RsSource *source);
void rs_source_read_objects (RsSource *source);

G_END_DECLS
