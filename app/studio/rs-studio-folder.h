/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RsStudioFolder RsStudioFolder;

/*
 * The data folder that the studio works in: the one it is given; where that holds no
 * tasks the sample's tasks, with an inbox of this machine's user; or a copy to try
 * things with, which goes when it is closed.
 */
RsStudioFolder *
rs_studio_folder_open (const char *data, gboolean is_copy, GError **error);
void rs_studio_folder_close (RsStudioFolder *self);
const char *rs_studio_folder_get_path (RsStudioFolder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStudioFolder, rs_studio_folder_close)

G_END_DECLS
