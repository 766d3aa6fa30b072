/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-stage.h"

G_BEGIN_DECLS

/* What pages need before the first of them is made. */
void rs_studio_style_load (RsStage *stage);

G_END_DECLS
