/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-loudness.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsMontageKind:
 * @RS_MONTAGE_TELLING: sentences of a telling, one after another
 * @RS_MONTAGE_LABEL: a few words; under 3 s it is their loudest moment that is levelled
 */
typedef enum
{
  RS_MONTAGE_TELLING,
  RS_MONTAGE_LABEL,
} RsMontageKind;

/**
 * RsMontageTiming:
 * @start: where the words begin, in samples at 48 kHz of the decoded copy
 * @end: where they end
 * @start_ms: the same to the nearest millisecond
 * @end_ms:
 *
 * Where in the playing copy one part is heard.
 */
typedef struct
{
  gint64 start;
  gint64 end;
  gint64 start_ms;
  gint64 end_ms;
} RsMontageTiming;

#define RS_TYPE_MONTAGE (rs_montage_get_type ())
G_DECLARE_FINAL_TYPE (RsMontage, rs_montage, RS, MONTAGE, GObject)

/*
 * Makes the playing copy of masters: only the speech of each, pauses between, one gain
 * for all, Ogg Opus. Masters are only read. While it is being made nothing else may be
 * called; made again it gives the same sound.
 */
RsMontage *rs_montage_new (RsMontageKind kind);
void rs_montage_add (
    RsMontage *self, const char *path, gint64 start, gint64 end, gboolean is_new_card);
void rs_montage_set_cleaning (RsMontage *self, gboolean cleaning);

gboolean rs_montage_make (RsMontage *self,
                          const char *out_path,
                          GCancellable *cancellable,
                          GError **error);
void rs_montage_make_async (RsMontage *self,
                            const char *out_path,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean rs_montage_make_finish (RsMontage *self, GAsyncResult *result, GError **error);

/* After it was made: */
GBytes *rs_montage_get_file (RsMontage *self);
GArray *rs_montage_get_timings (RsMontage *self);
gint64 rs_montage_get_duration (RsMontage *self);
GBytes *rs_montage_get_peaks (RsMontage *self);
void rs_montage_get_loudness (RsMontage *self, RsLoudness *loudness);

G_END_DECLS
