/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

G_BEGIN_DECLS

const char *rs_studio_recording_words (RsStudioFlow *flow, gboolean *is_good);

G_END_DECLS
