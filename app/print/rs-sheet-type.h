/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/** RS_SHEET_MM: a millimetre in points, the unit of all lengths on paper. */
#define RS_SHEET_MM(mm) ((mm)*72.0 / 25.4)

/**
 * RsSheetStyle:
 *
 * How words look on paper. Little, school and adult are the text of a booklet at that
 * level: 20, 15 and 12 pt; printed books for 5–7 years take at least 16.
 */
typedef enum
{
  RS_SHEET_GRAND,
  RS_SHEET_TITLE,
  RS_SHEET_HEADING,
  RS_SHEET_BODY,
  RS_SHEET_STRONG,
  RS_SHEET_SMALL,
  RS_SHEET_LITTLE,
  RS_SHEET_SCHOOL,
  RS_SHEET_ADULT,
} RsSheetStyle;

/**
 * RsSheetType:
 *
 * Sets words in the typefaces of the design, whatever the screen.
 */
typedef struct _RsSheetType RsSheetType;

RsSheetType *rs_sheet_type_new (void);
void rs_sheet_type_free (RsSheetType *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSheetType, rs_sheet_type_free)

PangoLayout *
rs_sheet_type_set (RsSheetType *self, RsSheetStyle style, const char *text, double width);
PangoLayout *rs_sheet_type_set_numbered (RsSheetType *self,
                                         RsSheetStyle style,
                                         const char *mark,
                                         const char *text,
                                         double width);
double rs_sheet_type_measure (PangoLayout *layout, double *width);
double rs_sheet_type_get_leading (RsSheetStyle style);

G_END_DECLS
