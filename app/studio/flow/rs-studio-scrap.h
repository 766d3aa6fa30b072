/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_SCRAP (rs_studio_scrap_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioScrap, rs_studio_scrap, RS, STUDIO_SCRAP, GObject)

/*
 * Sounds that are heard once and are nobody's to keep: the game of the microphone, the
 * whole that is listened to. They lie in the memory of the session where it has one, and
 * go with the object.
 */
RsStudioScrap *rs_studio_scrap_new (void);
char *rs_studio_scrap_get_path (RsStudioScrap *self, const char *name, GError **error);
void rs_studio_scrap_erase (RsStudioScrap *self);

G_END_DECLS
