/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-library.h"
#include "rs-museum.h"

G_BEGIN_DECLS

#define RS_TYPE_CURATOR (rs_curator_get_type ())
G_DECLARE_FINAL_TYPE (RsCurator, rs_curator, RS, CURATOR, GObject)

/*
 * Sees to it that the museum shows a release: opens one at the start, takes a newer
 * one while the attract screen is up, and steps down when what is shown turns out
 * to be damaged. Visitors notice nothing.
 *
 * Signals: settled (): the first try is over, with a release or without.
 */
RsCurator *rs_curator_new (RsLibrary *library, RsMuseum *museum);
void rs_curator_start (RsCurator *self);
gboolean rs_curator_is_settled (RsCurator *self);

G_END_DECLS
