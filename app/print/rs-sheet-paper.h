/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

#include "rs-sheet-type.h"

G_BEGIN_DECLS

/**
 * RsSheetFrame:
 * @pencil: where the margin for a pencil begins, pt from the left edge; 0 without one
 *
 * Where on an A4 page the content stands, pt from its upper left corner.
 */
typedef struct
{
  double left, top, width, height;
  double pencil;
} RsSheetFrame;

/**
 * RsSheetAbout:
 * @title: of the document
 * @author: whose it is
 * @day: ISO 8601, when it was printed
 *
 * What a PDF says of itself.
 */
typedef struct
{
  const char *title;
  const char *author;
  const char *day;
} RsSheetAbout;

/**
 * RsSheetPaper:
 *
 * Pages, one after another, into a PDF; or counted only, to know what stands where.
 */
typedef struct _RsSheetPaper RsSheetPaper;

RsSheetPaper *rs_sheet_paper_new_counted (RsSheetType *type, const RsSheetFrame *frame);
RsSheetPaper *rs_sheet_paper_new (const char *path,
                                  RsSheetType *type,
                                  const RsSheetFrame *frame,
                                  const RsSheetAbout *about,
                                  GError **error);
void rs_sheet_paper_free (RsSheetPaper *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSheetPaper, rs_sheet_paper_free)

const RsSheetFrame *rs_sheet_paper_get_frame (RsSheetPaper *self);
cairo_t *rs_sheet_paper_get_cairo (RsSheetPaper *self);
guint rs_sheet_paper_get_page (RsSheetPaper *self);
void rs_sheet_paper_set_head (RsSheetPaper *self, const char *left, const char *right);
void rs_sheet_paper_turn (RsSheetPaper *self, gboolean is_wide);
void rs_sheet_paper_mark (RsSheetPaper *self, const char *title, guint depth);
gboolean rs_sheet_paper_is_fine (RsSheetPaper *self);
gboolean rs_sheet_paper_finish (RsSheetPaper *self, GError **error);

G_END_DECLS
