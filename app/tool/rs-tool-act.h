/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-act.h"
#include "rs-register.h"

G_BEGIN_DECLS

void rs_tool_act_print_plan (const RsAct *act, const RsRegistered *whose);
void rs_tool_act_print (const RsAct *act, const RsRegistered *whose);

G_END_DECLS
