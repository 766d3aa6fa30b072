/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-crane.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_SCENE (rs_studio_scene_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioScene, rs_studio_scene, RS, STUDIO_SCENE, GtkWidget)

/*
 * The host crane says something: large words, and smaller ones under them. The crane
 * stands left of its words; above them on a high screen.
 */
GtkWidget *rs_studio_scene_new (void);
void rs_studio_scene_say (RsStudioScene *self,
                          RsCranePose pose,
                          const char *words,
                          const char *more);

G_END_DECLS
