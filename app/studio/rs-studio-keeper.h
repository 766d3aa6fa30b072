/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsStudioKeeperAnswer:
 * @is_ok: yes: there is a PIN, or this is it
 * @wait: s: so long no other is looked at
 *
 * What the keeper of the PIN says.
 */
typedef struct
{
  gboolean is_ok;
  guint wait;
} RsStudioKeeperAnswer;

#define RS_TYPE_STUDIO_KEEPER (rs_studio_keeper_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioKeeper, rs_studio_keeper, RS, STUDIO_KEEPER, GObject)

/*
 * Asks `rodnaya keeper`, which alone knows the PIN of a data folder. Each question is
 * one run of it: a line of JSON in, a line out.
 */
RsStudioKeeper *rs_studio_keeper_new (const char *data);
char *rs_studio_keeper_get_folder (RsStudioKeeper *self);
void rs_studio_keeper_ask_has_pin_async (RsStudioKeeper *self,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data);
void rs_studio_keeper_check_pin_async (RsStudioKeeper *self,
                                       const char *pin,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
gboolean rs_studio_keeper_finish (RsStudioKeeper *self,
                                  GAsyncResult *result,
                                  RsStudioKeeperAnswer *answer,
                                  GError **error);

G_END_DECLS
