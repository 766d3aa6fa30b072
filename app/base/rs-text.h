/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rs_text_normalize (const char *text);
char *rs_text_fold (const char *text);
char *rs_text_strip_stress (const char *text);
char *rs_text_digest (const char *text);
char *rs_text_sort_key (const char *text);
guint rs_text_count_words (const char *text);
GStrv rs_text_split_words (const char *text);
GStrv rs_text_split_sentences (const char *text);
double rs_text_overlap (const char *a, const char *b);

G_END_DECLS
