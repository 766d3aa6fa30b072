/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

gboolean
rs_check_withdrawn_run (RsWorkshop *workshop, GPtrArray *findings, GError **error);

G_END_DECLS
