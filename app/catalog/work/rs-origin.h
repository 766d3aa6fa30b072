/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsOrigin:
 * @source: id of the content source, "sample"
 * @path: of the unit in it, "story/mamont"; with @source it decides the uid
 * @fingerprint: changes whenever anything the unit is made of changes
 *
 * Where a unit comes from that was built and not typed by staff. Everywhere an
 * origin may be %NULL: then staff did it.
 */
typedef struct
{
  const char *source;
  const char *path;
  const char *fingerprint;
} RsOrigin;

/**
 * RsPutResult:
 * @RS_PUT_CREATED: the unit is new
 * @RS_PUT_UPDATED: its content is different now
 * @RS_PUT_UNCHANGED: nothing to do
 * @RS_PUT_KEPT_STAFF: staff changed it since the source last wrote it: left alone
 *
 * What became of a put.
 */
typedef enum
{
  RS_PUT_CREATED,
  RS_PUT_UPDATED,
  RS_PUT_UNCHANGED,
  RS_PUT_KEPT_STAFF,
} RsPutResult;

G_END_DECLS
