/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-screen-options.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_SCREEN_WINDOW (rs_screen_window_get_type ())
G_DECLARE_DERIVABLE_TYPE (
    RsScreenWindow, rs_screen_window, RS, SCREEN_WINDOW, GtkApplicationWindow)

/**
 * RsScreenWindowClass:
 * @watch: sees every event before what is touched does; %TRUE keeps it
 */
struct _RsScreenWindowClass
{
  GtkApplicationWindowClass parent_class;

  gboolean (*watch) (RsScreenWindow *self, GdkEvent *event);
};

/*
 * The whole screen of a program: shows one page at a time, knows the millimetres, and
 * takes every touch first. No way leads out of it.
 *
 * Signal: drawn (): the first frame is on the screen.
 */
void rs_screen_window_take_screen (RsScreenWindow *self, const RsScreenOptions *options);
GtkWidget *rs_screen_window_add_page (RsScreenWindow *self, GtkWidget *page);
void rs_screen_window_add_overlay (RsScreenWindow *self, GtkWidget *overlay);
void rs_screen_window_show_page (RsScreenWindow *self, GtkWidget *page);
void rs_screen_window_set_diagonal (RsScreenWindow *self, double diagonal);

G_END_DECLS
