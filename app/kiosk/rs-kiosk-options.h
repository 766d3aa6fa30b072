/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsKioskOptions:
 * @data: the data folder
 * @screens: (nullable): where to leave pictures of all screens instead of running
 * @has_level: whether @level was given
 * @diagonal: inches, 0 to ask the screen
 * @width: px of the window, 0 for the whole screen
 * @height: px
 *
 * What the command line asks for.
 */
typedef struct
{
  char *data;
  char *screens;
  gboolean is_windowed;
  gboolean has_level;
  RsLevel level;
  double diagonal;
  int width;
  int height;
} RsKioskOptions;

void rs_kiosk_options_declare (GApplication *application);
RsKioskOptions *rs_kiosk_options_read (GVariantDict *arguments, GError **error);
void rs_kiosk_options_free (RsKioskOptions *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsKioskOptions, rs_kiosk_options_free)

G_END_DECLS
