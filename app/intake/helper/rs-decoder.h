/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-intake-reply.h"

G_BEGIN_DECLS

void rs_decoder_warm_up (void);
gboolean rs_decoder_run (int input, int output);

G_END_DECLS
