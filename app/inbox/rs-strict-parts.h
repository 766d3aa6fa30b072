/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsStrictParts:
 *
 * The text of a JSON object whose long arrays are read a piece at a time, so that never
 * all of them are a tree in memory.
 */
typedef struct _RsStrictParts RsStrictParts;

/**
 * RsStrictPart:
 *
 * How far one array was read; all zeros is none. Nobody looks inside.
 */
typedef struct
{
  const char *at;
  const char *end;
} RsStrictPart;

RsStrictParts *rs_strict_parts_new (char *text, gsize length);
void rs_strict_parts_free (RsStrictParts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStrictParts, rs_strict_parts_free)

const char *rs_strict_parts_get_rest (RsStrictParts *self);
gboolean rs_strict_parts_find (RsStrictParts *self, const char *name, RsStrictPart *part);
gboolean rs_strict_part_is_over (const RsStrictPart *part);
char *rs_strict_part_read (RsStrictPart *part);

G_END_DECLS
