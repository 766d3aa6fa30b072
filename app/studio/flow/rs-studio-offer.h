/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsStudioOfferKind:
 * @RS_STUDIO_OFFER_RETURNED: «Учитель просит перечитать»
 * @RS_STUDIO_OFFER_CONTINUE: «Продолжить»
 * @RS_STUDIO_OFFER_KEPT: recorded and kept for oneself: may still be shown
 * @RS_STUDIO_OFFER_MUSEUM: what the museum has of the reader: to be heard
 */
typedef enum
{
  RS_STUDIO_OFFER_RETURNED,
  RS_STUDIO_OFFER_CONTINUE,
  RS_STUDIO_OFFER_KEPT,
  RS_STUDIO_OFFER_MUSEUM,
} RsStudioOfferKind;

/**
 * RsStudioOffer:
 * @id: of the take (CONTINUE, KEPT), the returned take or the telling
 * @narrator: uid
 * @name: of the reader, as shown
 * @title: of the story; "" for labels
 * @picture: (nullable): absolute path
 * @reason: (nullable): RETURNED: "louder", "slower", "noise", "word" or "again"; its
 *   voice and words are "ui:studio-reason-" and the reason
 * @words: (nullable): RETURNED: the teacher's own words
 * @sound: (nullable): absolute path: the teacher's voice, or the reading in the museum
 * @n_recorded: of
 * @n_pieces: CONTINUE; RETURNED: how many are asked for
 *
 * One card of the start.
 */
typedef struct
{
  RsStudioOfferKind kind;
  char *id;
  char *narrator;
  char *name;
  char *title;
  char *picture;
  char *reason;
  char *words;
  char *sound;
  guint n_recorded;
  guint n_pieces;
  gboolean is_labels;
} RsStudioOffer;

void rs_studio_offer_free (RsStudioOffer *offer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStudioOffer, rs_studio_offer_free)

G_END_DECLS
