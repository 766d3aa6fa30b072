/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsConfidence:
 * @RS_CONFIDENCE_EXACT: «точно»
 * @RS_CONFIDENCE_SINGLE: «по одному источнику»
 * @RS_CONFIDENCE_TOLD: «так рассказывают»
 *
 * How sure a fact is.
 */
typedef enum
{
  RS_CONFIDENCE_EXACT,
  RS_CONFIDENCE_SINGLE,
  RS_CONFIDENCE_TOLD,
} RsConfidence;

#define RS_N_CONFIDENCES 3

const char *rs_confidence_to_string (RsConfidence confidence);
gboolean rs_confidence_from_string (const char *text, RsConfidence *confidence);

G_END_DECLS
