/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

gboolean rs_check_words_run (RsDatabase *database, GPtrArray *findings, GError **error);

G_END_DECLS
