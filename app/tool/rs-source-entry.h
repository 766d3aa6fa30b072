/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source-table.h"

G_BEGIN_DECLS

/*
 * What is said of one entry, as values. Whatever is missing or cannot be is a fault in
 * the log, with its line; the value returned is then harmless, so that the reader goes
 * on and finds the next fault.
 */
void rs_source_entry_check_keys (const RsSourceEntry *self,
                                 const char *const *known,
                                 RsSourceLog *log);
guint rs_source_entry_get_line (const RsSourceEntry *self, const char *key);
const char *rs_source_entry_find (const RsSourceEntry *self, const char *key);
char *rs_source_entry_get_text (const RsSourceEntry *self, const char *key);
char *rs_source_entry_require_text (const RsSourceEntry *self,
                                    const char *key,
                                    RsSourceLog *log);
int rs_source_entry_get_number (
    const RsSourceEntry *self, const char *key, int least, int most, RsSourceLog *log);
gboolean rs_source_entry_get_real (const RsSourceEntry *self,
                                   const char *key,
                                   double least,
                                   double most,
                                   double *value,
                                   RsSourceLog *log);
gboolean rs_source_entry_get_flag (const RsSourceEntry *self,
                                   const char *key,
                                   gboolean fallback,
                                   RsSourceLog *log);
int rs_source_entry_get_choice (const RsSourceEntry *self,
                                const char *key,
                                const char *const *choices,
                                RsSourceLog *log);
char *rs_source_entry_describe (const RsSourceEntry *self);

G_END_DECLS
