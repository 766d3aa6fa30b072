/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsUnitKind:
 *
 * What staff approve as one: see app/DESIGN.md, "Units and revisions".
 */
typedef enum
{
  RS_UNIT_PHOTO,
  RS_UNIT_SECTION,
  RS_UNIT_STORY,
  RS_UNIT_NARRATION,
  RS_UNIT_VOICE,
  RS_UNIT_QUESTION,
  RS_UNIT_MOMENT,
  RS_UNIT_PLACE,
  RS_UNIT_PAIR,
  RS_UNIT_ROUTE,
  RS_UNIT_OBJECT,
} RsUnitKind;

#define RS_N_UNIT_KINDS 11

const char *rs_unit_kind_to_string (RsUnitKind kind);
gboolean rs_unit_kind_from_string (const char *text, RsUnitKind *kind);

G_END_DECLS
