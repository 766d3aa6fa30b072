/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-act.h"
#include "rs-database.h"

G_BEGIN_DECLS

char *rs_act_rows_next_number (RsDatabase *working, const char *today, GError **error);
gboolean rs_act_rows_insert (RsDatabase *working, const RsAct *act, GError **error);
gboolean rs_act_rows_add_take (RsDatabase *working,
                               const char *number,
                               const char *take,
                               GError **error);
gboolean
rs_act_rows_add_release (RsDatabase *working, const char *release, GError **error);
gboolean rs_act_rows_add_copy (RsDatabase *working, GError **error);
gboolean rs_act_rows_finish (RsDatabase *working, const char *today, GError **error);
gboolean rs_act_rows_is_due (RsDatabase *working, gboolean *is_due, GError **error);

G_END_DECLS
