/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* What a database and its statements know of each other, and nobody else. */
RsStatement *rs_statement_new (sqlite3_stmt *stmt);
void rs_statement_lend (RsStatement *self, RsDatabase *database);
void rs_statement_destroy (RsStatement *self);
const char *rs_statement_get_sql (RsStatement *self);

void rs_database_take_back (RsDatabase *self, RsStatement *statement);
void rs_database_start_clock (RsDatabase *self);

G_END_DECLS
