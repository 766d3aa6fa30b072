/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-take.h"

G_BEGIN_DECLS

struct _RsTake
{
  GObject parent_instance;

  char *folder;
  char *uid; /* the name of the folder */
  RsTakeHead head;
  GPtrArray *items; /* of RsTakeItem */
  guint n_lost;     /* sounds that take.json names and that are not there */
};

RsTakeItem *rs_take_get_own_item (RsTake *self, guint item);
gboolean rs_take_names_file (RsTake *self, const char *file);
guint rs_take_get_last_number (RsTake *self, guint item, gboolean is_on_disk);

G_END_DECLS
