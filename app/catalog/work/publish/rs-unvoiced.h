/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

GPtrArray *rs_unvoiced_list (RsDatabase *working, gboolean is_all, GError **error);

G_END_DECLS
