/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsProgressFunc:
 * @fraction: 0-1, never goes back
 * @step: what is being done, in the reader's language
 *
 * Tells how far long work has come. Called in the thread that does the work.
 */
typedef void (*RsProgressFunc) (double fraction, const char *step, gpointer user_data);

G_END_DECLS
