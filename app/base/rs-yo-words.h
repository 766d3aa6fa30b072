/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsYoWords:
 * @stems: words without their endings, apart by spaces
 * @prefixes: what may stand before each of them, apart by spaces; "-" for nothing
 * @endings: what may stand after each of them, the same
 *
 * Words that are always written with «ё». A form that is also a word with «е» — озера,
 * берет, узнает, весел, осел — has no place here.
 */
typedef struct
{
  const char *stems;
  const char *prefixes;
  const char *endings;
} RsYoWords;

extern const RsYoWords rs_yo_words[];
extern const gsize rs_n_yo_words;

/* Words that begin so want «ё» there whatever follows. */
#define RS_YO_BEGINNINGS "трёх четырёх"

/* With «е» another word, but not after one of these. */
#define RS_YO_AFTER "в о на при"
#define RS_YO_THEN "нём чём"

G_END_DECLS
