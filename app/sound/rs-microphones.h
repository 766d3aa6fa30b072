/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsMicrophone:
 * @id: for rs_recorder_set_device()
 * @name: for people, as the sound server says it
 * @is_default: the one that is used when nobody chooses
 */
typedef struct
{
  char *id;
  char *name;
  gboolean is_default;
} RsMicrophone;

#define RS_TYPE_MICROPHONES (rs_microphones_get_type ())
G_DECLARE_FINAL_TYPE (RsMicrophones, rs_microphones, RS, MICROPHONES, GObject)

/*
 * Which microphones there are. It asks the sound server once a second, in a thread, as
 * long as it lives: keep it only while somebody chooses. Signal: changed ().
 */
RsMicrophones *rs_microphones_new (void);
GPtrArray *rs_microphones_list (RsMicrophones *self);

G_END_DECLS
