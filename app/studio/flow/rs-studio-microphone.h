/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsStudioMicrophone:
 * @id: "" for the one that the system chooses
 * @name: as the system calls it; "" for the first
 *
 * One device, as the teacher's corner shows.
 */
typedef struct
{
  char *id;
  char *name;
  gboolean is_chosen;
} RsStudioMicrophone;

void rs_studio_microphone_free (RsStudioMicrophone *microphone);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStudioMicrophone, rs_studio_microphone_free)

G_END_DECLS
