/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsDeskSentence:
 * @card: uid of its card
 * @digest: of its words
 * @text: as it is written now
 *
 * One sentence of a text.
 */
typedef struct
{
  char *uid;
  char *card;
  char *digest;
  char *text;
} RsDeskSentence;

/**
 * RsDeskText:
 * @title: of the story
 * @is_shown: whether the story is approved
 * @sentences: (element-type RsDeskSentence): in order
 *
 * A telling as staff have it now.
 */
typedef struct
{
  char *title;
  RsLevel level;
  gboolean is_shown;
  GPtrArray *sentences;
} RsDeskText;

RsDeskText *rs_desk_text_read (RsWorkshop *workshop, const char *telling, GError **error);
void rs_desk_text_free (RsDeskText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDeskText, rs_desk_text_free)
int rs_desk_text_find (const RsDeskText *self, const char *sentence);

G_END_DECLS
