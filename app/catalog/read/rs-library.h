/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release.h"

G_BEGIN_DECLS

#define RS_TYPE_LIBRARY (rs_library_get_type ())
G_DECLARE_FINAL_TYPE (RsLibrary, rs_library, RS, LIBRARY, GObject)

/*
 * Which release the kiosk shows. Opens by the ladder current, then the others
 * newest first, then the product's sample; never writes, renames or repairs.
 * Watches releases/ and emits "newer-available" on the main context; the kiosk
 * adopts at its attract screen only.
 *
 * Signals: newer-available (), opened (RsRelease).
 */
RsLibrary *rs_library_new (const char *data, const char *sample, RsClock *clock);
char *rs_library_find_poster (RsLibrary *self);
void rs_library_open_async (RsLibrary *self,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
RsRelease *rs_library_open_finish (RsLibrary *self, GAsyncResult *result, GError **error);
void rs_library_report_damaged (RsLibrary *self, RsRelease *release);
gboolean rs_library_has_newer (RsLibrary *self);

G_END_DECLS
