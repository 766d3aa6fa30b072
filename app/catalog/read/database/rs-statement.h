/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * One prepared statement on loan from its database; freeing it gives it back.
 * Binding never fails by itself: what went wrong is told by the next step.
 * Parameters count from 1 and columns from 0, as in SQLite.
 *
 *   g_autoptr (RsStatement) find = rs_database_prepare (db, SQL, error);
 *   if (find == NULL)
 *     return FALSE;
 *   rs_statement_bind_text (find, 1, uid);
 *   while (rs_statement_step (find, &local_error))
 *     read (rs_statement_get_text (find, 0));
 */
typedef struct _RsStatement RsStatement;

void rs_statement_free (RsStatement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStatement, rs_statement_free)

void rs_statement_bind_text (RsStatement *self, int index, const char *text);
void rs_statement_bind_int (RsStatement *self, int index, gint64 value);
void rs_statement_bind_double (RsStatement *self, int index, double value);
void rs_statement_bind_blob (RsStatement *self, int index, GBytes *bytes);
void rs_statement_bind_null (RsStatement *self, int index);

gboolean rs_statement_step (RsStatement *self, GError **error);
gboolean rs_statement_run (RsStatement *self, GError **error);
void rs_statement_reset (RsStatement *self);

int rs_statement_count_columns (RsStatement *self);
const char *rs_statement_get_name (RsStatement *self, int column);
gboolean rs_statement_is_null (RsStatement *self, int column);
const char *rs_statement_get_text (RsStatement *self, int column);
char *rs_statement_dup_text (RsStatement *self, int column);
gint64 rs_statement_get_int (RsStatement *self, int column);
double rs_statement_get_double (RsStatement *self, int column);
GBytes *rs_statement_dup_blob (RsStatement *self, int column);

G_END_DECLS
