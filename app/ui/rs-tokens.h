/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-scale.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

/** RsColor: the colours of «Снег, камень, река»; the stylesheet says @name. */
typedef enum
{
  RS_COLOR_SNOW,  /* page ground */
  RS_COLOR_PAPER, /* buttons */
  RS_COLOR_BIRCH, /* ornament, dividers: decoration only */
  RS_COLOR_WHITE, /* tiles */
  RS_COLOR_INK,   /* text */
  RS_COLOR_BARK,  /* secondary text */
  RS_COLOR_LINE,  /* outlines of controls */
  RS_COLOR_PINE,  /* primary action */
  RS_COLOR_PINE_DARK,
  RS_COLOR_BERD, /* river blue */
  RS_COLOR_BERD_DARK,
  RS_COLOR_BRICK, /* record */
  RS_COLOR_BRICK_DARK,
  RS_COLOR_PLUM,
  RS_COLOR_AMBER,
  RS_COLOR_ROWAN,
  RS_COLOR_STRAW, /* sun, stars: with ink on it */
  RS_COLOR_HL,    /* the sentence that is heard */
  RS_COLOR_OK,
  RS_COLOR_ERR,
  RS_COLOR_FOCUS,
  RS_COLOR_NIGHT, /* photo viewer, studio */
  RS_COLOR_NIGHT2,
  RS_COLOR_NIGHT3, /* what is not lit there: decoration only */
  RS_COLOR_MIST,   /* dim text and outlines on night */
  RS_COLOR_LEVEL,  /* a voice that is well heard; what is done, on night */
  RS_N_COLORS
} RsColor;

/** RsSize: lengths of the design, px at 23.8″; the stylesheet says $name. */
typedef enum
{
  RS_SIZE_MARGIN,        /* 48 page margin */
  RS_SIZE_HEADER,        /* 120 nothing touchable above */
  RS_SIZE_DOCK_TOP,      /* 928 where the dock begins */
  RS_SIZE_DOCK,          /* 112 its height */
  RS_SIZE_FLOOR,         /* 40 nothing touchable below */
  RS_SIZE_EDGE,          /* 24 the carved edge */
  RS_SIZE_TILE_GAP,      /* 28 */
  RS_SIZE_DOCK_GAP,      /* 24 */
  RS_SIZE_GROUP_GAP,     /* 56 between groups of the dock */
  RS_SIZE_PADDING,       /* 26 */
  RS_SIZE_TILE_RADIUS,   /* 36 */
  RS_SIZE_BUTTON_RADIUS, /* 32 */
  RS_SIZE_PHOTO_RADIUS,  /* 28 */
  RS_SIZE_CHIP_RADIUS,   /* 12 */
  RS_SIZE_BUTTON,        /* 112 */
  RS_SIZE_ICON,          /* 56 in a button */
  RS_SIZE_OUTLINE,       /* 2 */
  RS_SIZE_RAISED,        /* 6 bottom border of a button */
  RS_SIZE_TILE_EDGE,     /* 8 bottom border of a tile */
  RS_SIZE_SELECTED,      /* 6 */
  RS_SIZE_FOCUS,         /* 6 */
  RS_SIZE_SLIDE,         /* 44 = 12 mm: a finger that slid so far has let go */
  RS_N_SIZES
} RsSize;

/** RsFont: what a text is for; the stylesheet says $font(name). */
typedef enum
{
  RS_FONT_PLATE,    /* 104/112 Vollkorn SemiBold: the name on the attract screen */
  RS_FONT_TITLE,    /* 64/72 Vollkorn SemiBold, lining figures */
  RS_FONT_TILE,     /* 42/48 bold */
  RS_FONT_STORY,    /* 42/64 */
  RS_FONT_QUESTION, /* 46/56 bold */
  RS_FONT_BUTTON,   /* 36/44 bold */
  RS_FONT_PROMPT,   /* 72/108: read aloud from it, at arm's length */
  RS_FONT_ADVICE,   /* 32/42 bold: a word beside what one does */
  RS_FONT_CAPTION,  /* 32/42: nothing is smaller */
  RS_N_FONTS
} RsFont;

typedef struct
{
  const char *name;
  const char *family;
  int weight;
  int size;
  int line;
  int bigger_size; /* with «А+» */
  int bigger_line;
} RsFontToken;

guint32 rs_tokens_color (RsColor color);
const char *rs_tokens_color_name (RsColor color);
void rs_tokens_rgba (RsColor color, double alpha, GdkRGBA *rgba);
double rs_tokens_contrast (guint32 one, guint32 other);
double rs_tokens_size (RsSize size);
const char *rs_tokens_size_name (RsSize size);
const RsFontToken *rs_tokens_font (RsFont font);
char *rs_tokens_fill (const char *stylesheet, const RsScale *scale, gboolean bigger);

G_END_DECLS
