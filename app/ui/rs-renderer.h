/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * GTK 4.8 draws by GL even where GL is done by the processor, which costs a second
 * and 130 MiB. So: cairo, unless a probe found a real GPU. The probe runs in a child
 * of its own after the first screen stands, and its verdict counts from the next
 * start, keyed by the graphics hardware and Mesa.
 *
 *   main: if (rs_renderer_is_probe (argc, argv)) return rs_renderer_probe ();
 *         rs_renderer_choose (setting);   "auto", "cairo", "gl" or NULL; before gtk_init
 *         … later, when idle: rs_renderer_learn ();
 */
gboolean rs_renderer_is_probe (int argc, char **argv);
int rs_renderer_probe (void);
const char *rs_renderer_choose (const char *setting);
void rs_renderer_learn (void);

G_END_DECLS
