/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-source.h"

G_BEGIN_DECLS

/* Content sources of tests. */
char *rs_test_source_copy (void);
void rs_test_source_edit (const char *folder,
                          const char *file,
                          const char *old_text,
                          const char *new_text);
void rs_test_source_append (const char *folder, const char *file, const char *text);
RsSource *rs_test_source_new (RsSourceLog *log);

/* What must be in the log. */
void rs_test_source_assert_fault (const RsSourceLog *log, const char *part);
void rs_test_source_assert_no_faults (const RsSourceLog *log);

G_END_DECLS
