/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-act.h"

G_BEGIN_DECLS

/*
 * A voice is taken back: for ever, everywhere on this computer. First the register says
 * so, in one transaction with all that the working database knew of the voice; then the
 * kept releases, the copies of databases and the files follow. Whatever interrupts that,
 * the next program that opens the workshop for writing finishes it.
 */
RsAct *rs_withdrawal_try (RsWorkshop *workshop, const char *uid, GError **error);
RsAct *rs_withdrawal_run (RsWorkshop *workshop, const char *uid, GError **error);
gboolean rs_withdrawal_apply (RsWorkshop *workshop, GError **error);

G_END_DECLS
