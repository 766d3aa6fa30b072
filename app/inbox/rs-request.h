/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsRequest:
 * @name: as the newcomer wrote it
 * @grade: class at school, 1 to 11; 0 if it was not said
 *
 * Somebody who is not in the register asks to read. Only a teacher can put them there.
 */
typedef struct
{
  char *uid;
  char *name;
  guint grade;
} RsRequest;

void rs_request_free (RsRequest *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsRequest, rs_request_free)

gboolean
rs_request_write (const char *data, const char *name, guint grade, GError **error);
GPtrArray *rs_request_list (const char *data, GPtrArray *findings);
gboolean rs_request_delete (const char *data, const char *uid, GError **error);

G_END_DECLS
