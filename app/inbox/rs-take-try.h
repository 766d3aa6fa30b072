/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTakeTry:
 * @file: its master, a name in the folder of the take: `03-2.flac`
 * @digest: SHA-256 of the file
 * @n_samples: of the file, at 48 kHz
 * @start: where this try begins in the file, in samples
 * @end: where it ends there; the whole file is 0 to @n_samples
 *
 * One time that something was read. Several sentences that were read in one go share a
 * file, and each has its part of it.
 */
typedef struct
{
  char *file;
  char *digest;
  gint64 n_samples;
  gint64 start;
  gint64 end;
} RsTakeTry;

RsTakeTry *rs_take_try_new (
    const char *file, const char *digest, gint64 n_samples, gint64 start, gint64 end);
void rs_take_try_free (RsTakeTry *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTakeTry, rs_take_try_free)

G_END_DECLS
