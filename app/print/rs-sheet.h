/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release.h"

G_BEGIN_DECLS

/**
 * RsSheetOrder:
 * @section: (nullable): only this section: its uid, or its title or how that begins
 * @story: (nullable): only this story: likewise
 * @is_home: a booklet to take home at @level; otherwise everything at every level, to be
 *   read through with a pencil
 *
 * What is asked for on paper.
 */
typedef struct
{
  const char *section;
  const char *story;
  gboolean is_home;
  RsLevel level;
} RsSheetOrder;

/**
 * RsSheetProgress:
 * @fraction: 0–1
 * @step: the story that is being printed
 */
typedef void (*RsSheetProgress) (double fraction, const char *step, gpointer user_data);

/**
 * RsSheetResult:
 * @n_pages: of the PDF
 * @faults: (element-type utf8): a sentence for each picture that could not be printed
 */
typedef struct
{
  guint n_pages;
  GPtrArray *faults;
} RsSheetResult;

void rs_sheet_result_clear (RsSheetResult *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsSheetResult, rs_sheet_result_clear)

gboolean rs_sheet_print (RsRelease *release,
                         const RsSheetOrder *order,
                         const char *path,
                         const char *today,
                         RsSheetProgress progress,
                         gpointer user_data,
                         RsSheetResult *result,
                         GError **error);

G_END_DECLS
