/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RsKind: what a file is by its first bytes, whatever its name says. */
typedef enum
{
  RS_KIND_UNKNOWN,
  RS_KIND_UNSUPPORTED,
  RS_KIND_JPEG,
  RS_KIND_PNG,
  RS_KIND_WEBP,
  RS_KIND_TIFF,
  RS_KIND_SVG,
} RsKind;

RsKind rs_kind_of (const guint8 *data, gsize length);
const char *rs_kind_get_mime (RsKind kind);
const char *rs_kind_get_loader (RsKind kind);

G_END_DECLS
