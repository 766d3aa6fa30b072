/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"

G_BEGIN_DECLS

char *rs_keeper_answer (const char *data, const char *line, RsClock *clock);

G_END_DECLS
