/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsScreenOptions:
 * @data: the data folder
 * @screens: (nullable): where to leave pictures of all screens instead of running
 * @diagonal: inches, 0 to ask the screen
 * @width: px of the window, 0 for the whole screen
 * @height: px
 *
 * What the command line asks of any program that takes the whole screen.
 */
typedef struct
{
  char *data;
  char *screens;
  gboolean is_windowed;
  double diagonal;
  int width;
  int height;
} RsScreenOptions;

/**
 * RsScreenOption:
 * @value: (nullable): msgid of what it takes, its context is "help value"
 * @context: of the help
 * @help: msgid
 *
 * One option, what it takes, what it is for.
 */
typedef struct
{
  const char *name;
  GOptionArg arg;
  const char *value;
  const char *context;
  const char *help;
} RsScreenOption;

void rs_screen_options_declare (GApplication *application,
                                const RsScreenOption *options,
                                guint n_options);
gboolean
rs_screen_options_read (RsScreenOptions *self, GVariantDict *arguments, GError **error);
void rs_screen_options_clear (RsScreenOptions *self);

G_END_DECLS
