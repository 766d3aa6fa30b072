/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-sheet.h"

G_BEGIN_DECLS

/**
 * RsSheetChoice:
 * @sections: (element-type RsSection): those in which something is printed, in order
 * @n_stories: in all of them
 *
 * What of a release is to be printed.
 */
typedef struct
{
  GPtrArray *sections;
  RsRelease *release;
  RsSheetOrder order;
  guint n_stories;
  char *story; /* uid of the only one, or NULL */
} RsSheetChoice;

gboolean rs_sheet_choice_make (RsSheetChoice *self,
                               RsRelease *release,
                               const RsSheetOrder *order,
                               GError **error);
void rs_sheet_choice_clear (RsSheetChoice *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsSheetChoice, rs_sheet_choice_clear)

GPtrArray *rs_sheet_choice_list (const RsSheetChoice *self, const RsSection *section);

G_END_DECLS
