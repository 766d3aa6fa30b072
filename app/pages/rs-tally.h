/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"
#include "rs-stats.h"

G_BEGIN_DECLS

#define RS_TYPE_TALLY (rs_tally_get_type ())
G_DECLARE_FINAL_TYPE (RsTally, rs_tally, RS, TALLY, GObject)

/*
 * Stands beside the museum and has counted what is opened, heard to its end, heard
 * again and answered. It knows no visitors, only stories.
 */
RsTally *rs_tally_new (RsMuseum *museum, RsStats *stats);

G_END_DECLS
