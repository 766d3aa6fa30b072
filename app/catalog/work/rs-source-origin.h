/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop-private.h"

G_BEGIN_DECLS

/**
 * RsSourceOffer:
 * @RS_OFFER_NEW: nothing is there: write it
 * @RS_OFFER_CHANGED: the source wrote what is there, and says something else now
 * @RS_OFFER_SAME: the source says what it said before
 * @RS_OFFER_STAFF: what is there is not what the source wrote: leave it alone
 *
 * How what a source offers stands to what is there.
 */
typedef enum
{
  RS_OFFER_NEW,
  RS_OFFER_CHANGED,
  RS_OFFER_SAME,
  RS_OFFER_STAFF,
} RsSourceOffer;

gboolean rs_source_origin_weigh (RsWorkshop *workshop,
                                 const char *uid,
                                 const RsOrigin *origin,
                                 RsSourceOffer *offer,
                                 GError **error);
gboolean rs_source_origin_remember (RsWorkshop *workshop,
                                    const char *uid,
                                    const RsOrigin *origin,
                                    const char *rev,
                                    GError **error);

G_END_DECLS
