/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTakeNote:
 * @uid: name of its folder
 * @folder: in DATA/inbox
 * @narrator: uid of who speaks
 * @telling: (nullable): uid of what is read; %NULL: labels
 * @made: ISO 8601 day
 * @digests: (element-type utf8): of its masters
 *
 * As much of a take in the inbox as a withdrawal needs.
 */
typedef struct
{
  char *uid;
  char *folder;
  char *narrator;
  char *telling;
  char *made;
  GPtrArray *digests;
} RsTakeNote;

GPtrArray *rs_take_note_list (const char *data);

G_END_DECLS
