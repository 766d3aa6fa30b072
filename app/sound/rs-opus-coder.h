/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** RS_OPUS_CODER_RATE: Hz; what Ogg Opus is always decoded to. */
#define RS_OPUS_CODER_RATE 48000

GBytes *rs_opus_coder_encode (const float *samples,
                              gsize n_samples,
                              GCancellable *cancellable,
                              GError **error);
GBytes *rs_opus_coder_encode_and_hear (const float *samples,
                                       gsize n_samples,
                                       GArray **heard,
                                       GCancellable *cancellable,
                                       GError **error);
GArray *rs_opus_coder_decode (GBytes *file, GCancellable *cancellable, GError **error);

G_END_DECLS
