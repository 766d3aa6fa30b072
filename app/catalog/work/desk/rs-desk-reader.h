/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-narrator-draft.h"

G_BEGIN_DECLS

/**
 * RsDeskReader:
 * @name: as it is shown
 * @grade: class at school; 0 where nobody said
 * @is_withdrawn: whether all of this voice was taken back, for ever
 * @has_consent: whether the voice may be heard in the museum today
 *
 * Whoever has read what lies in the inbox.
 */
typedef struct
{
  char *name;
  guint grade;
  RsNarratorKind kind;
  gboolean is_withdrawn;
  gboolean has_consent;
} RsDeskReader;

gboolean rs_desk_reader_read (RsDeskReader *self,
                              RsWorkshop *workshop,
                              const char *uid,
                              GError **error);
void rs_desk_reader_clear (RsDeskReader *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsDeskReader, rs_desk_reader_clear)

G_END_DECLS
