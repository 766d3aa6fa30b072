/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Tiles of what the museum has: they look alike and lead to the same place wherever
 * they stand. */
GtkWidget *rs_tile_maker_make_section (RsMuseum *museum, RsSection *section);
GtkWidget *rs_tile_maker_make_story (RsMuseum *museum, RsStory *story);
const char *rs_tile_maker_get_voice_icon (RsVoiceKind kind);

G_END_DECLS
