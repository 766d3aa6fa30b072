/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTestMaster:
 * @path: its file
 * @samples: (element-type gint16): what it holds
 * @start: where in it the voice begins
 * @end: where it ends
 *
 * A sentence of a known voice, as a microphone in a room would have heard it.
 */
typedef struct
{
  char *path;
  GArray *samples;
  gsize start;
  gsize end;
} RsTestMaster;

GPtrArray *rs_test_masters_make (
    const char *folder, const char *voice, guint n, double gain, double room);

G_END_DECLS
