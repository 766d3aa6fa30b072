/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsLevel:
 * @RS_LEVEL_LITTLE: 5-7 years, cannot read
 * @RS_LEVEL_SCHOOL: reads
 * @RS_LEVEL_ADULT: the layer behind «Подробнее»
 *
 * For whom a telling of a story is.
 */
typedef enum
{
  RS_LEVEL_LITTLE,
  RS_LEVEL_SCHOOL,
  RS_LEVEL_ADULT,
} RsLevel;

#define RS_N_LEVELS 3

const char *rs_level_to_string (RsLevel level);
gboolean rs_level_from_string (const char *text, RsLevel *level);

G_END_DECLS
