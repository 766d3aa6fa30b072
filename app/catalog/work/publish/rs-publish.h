/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-finding.h"
#include "rs-progress.h"
#include "rs-voicer.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

#define RS_TYPE_PUBLISH (rs_publish_get_type ())
G_DECLARE_FINAL_TYPE (RsPublish, rs_publish, RS, PUBLISH, GObject)

/*
 * Builds one release of the approved revisions and puts it in place. Until the
 * last step, the renaming of one link, nothing that visitors see has changed.
 */
RsPublish *rs_publish_new (RsWorkshop *workshop);
void rs_publish_set_museum_name (RsPublish *self, const char *name);
void rs_publish_set_voicer (RsPublish *self, RsVoicer *voicer);
void
rs_publish_set_progress (RsPublish *self, RsProgressFunc progress, gpointer user_data);

gboolean rs_publish_run (RsPublish *self, GCancellable *cancellable, GError **error);
void rs_publish_run_async (RsPublish *self,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
gboolean rs_publish_run_finish (RsPublish *self, GAsyncResult *result, GError **error);

gint64 rs_publish_get_number (RsPublish *self);
GPtrArray *rs_publish_get_findings (RsPublish *self);

G_END_DECLS
