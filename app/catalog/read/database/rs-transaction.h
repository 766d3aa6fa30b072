/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"

G_BEGIN_DECLS

/*
 * All or nothing: what is not committed when it is freed is rolled back. Takes the
 * lock for writing at once (BEGIN IMMEDIATE), so that nothing fails half-way; inside
 * another transaction it is a savepoint.
 *
 *   g_autoptr (RsTransaction) transaction = rs_transaction_new (db, error);
 *   return transaction != NULL && change (db, error)
 *          && rs_transaction_commit (transaction, error);
 */
typedef struct _RsTransaction RsTransaction;

RsTransaction *rs_transaction_new (RsDatabase *database, GError **error);
gboolean rs_transaction_commit (RsTransaction *self, GError **error);
void rs_transaction_free (RsTransaction *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTransaction, rs_transaction_free)

G_END_DECLS
