/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release.h"

G_BEGIN_DECLS

/**
 * RsRung:
 * @folder: of a release
 * @data: the data folder that its media lie in
 * @mark: changes when its files are replaced
 * @is_current: it is the one that staff chose to show
 *
 * A release that could be shown.
 */
typedef struct
{
  char *folder;
  char *data;
  char *mark;
  gboolean is_current;
} RsRung;

/*
 * (element-type RsRung): the releases of a data folder in the order to try them: the
 * current one, the older ones, newest first, and last what is newer than the current.
 */
GPtrArray *rs_ladder_list (const char *data);
char *rs_ladder_describe (GPtrArray *ladder);
const char *rs_ladder_get_current_mark (GPtrArray *ladder);
void rs_ladder_note_skipped (GString *skipped, const char *why);
RsRelease *rs_ladder_open (GPtrArray *ladder,
                           GString *skipped,
                           const char *data,
                           RsClock *clock,
                           const RsRung **found,
                           char **why,
                           GCancellable *cancellable,
                           GError **error);

G_END_DECLS
