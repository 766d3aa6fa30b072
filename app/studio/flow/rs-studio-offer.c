/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One card of the start. */
#include "rs-studio-offer.h"

void
rs_studio_offer_free (RsStudioOffer *offer)
{
  g_free (offer->id);
  g_free (offer->narrator);
  g_free (offer->name);
  g_free (offer->title);
  g_free (offer->picture);
  g_free (offer->reason);
  g_free (offer->words);
  g_free (offer->sound);
  g_free (offer);
}
