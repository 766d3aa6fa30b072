/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-desk-reader.h"
#include "rs-take.h"

G_BEGIN_DECLS

/** RS_DESK_CODE_LENGTH: digits by which a take is called, the last of its uid. */
#define RS_DESK_CODE_LENGTH 6

/**
 * RsDeskTake:
 * @code: the last digits of @uid: enough to tell it from the others
 * @reader: (nullable): shown name; %NULL: not in the register
 * @level: (nullable): of the telling; %NULL: labels, or the text is gone
 * @made: the day it was begun
 * @n_items: how much there was to read
 * @n_recorded: how much of it has been read
 * @duration: of what would be heard, ms, pauses before and after not cut yet
 * @faults: (element-type utf8): why it cannot be accepted
 * @notes: (element-type utf8): what to know before
 *
 * A take as a teacher sees it.
 */
typedef struct
{
  char *uid;
  char *code;
  RsTakeKind kind;
  RsTakeState state;
  char *reader;
  guint grade;
  gboolean has_consent;
  char *title;
  char *level;
  char *made;
  guint n_items;
  guint n_recorded;
  gint64 duration;
  GPtrArray *faults;
  GPtrArray *notes;
} RsDeskTake;

RsDeskTake *rs_desk_take_new (RsWorkshop *workshop, RsTake *take);
void rs_desk_take_free (RsDeskTake *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDeskTake, rs_desk_take_free)

gboolean rs_desk_take_check_reader (RsWorkshop *workshop,
                                    RsTake *take,
                                    RsDeskReader *reader,
                                    GError **error);

G_END_DECLS
