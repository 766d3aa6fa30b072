/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-tool-call.h"

G_BEGIN_DECLS

RsToolExit rs_tool_run (int argc, char **argv);

G_END_DECLS
