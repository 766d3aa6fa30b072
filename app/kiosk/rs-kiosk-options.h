/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"
#include "rs-screen-options.h"

G_BEGIN_DECLS

/**
 * RsKioskOptions:
 * @has_level: whether @level was given
 *
 * What the command line asks for.
 */
typedef struct
{
  RsScreenOptions screen;
  gboolean has_level;
  RsLevel level;
} RsKioskOptions;

void rs_kiosk_options_declare (GApplication *application);
RsKioskOptions *rs_kiosk_options_read (GVariantDict *arguments, GError **error);
void rs_kiosk_options_free (RsKioskOptions *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsKioskOptions, rs_kiosk_options_free)

G_END_DECLS
