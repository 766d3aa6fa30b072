/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

void rs_tool_tasks_write (RsWorkshop *workshop);

G_END_DECLS
