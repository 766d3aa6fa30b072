/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-line.h"
#include "rs-studio-offer.h"
#include "rs-studio-person.h"
#include "rs-studio-text.h"

G_BEGIN_DECLS

/* What the pages of the studio say of people, texts and recordings. */
char *rs_studio_words_consent (const RsStudioPerson *person);
char *rs_studio_words_offer (const RsStudioOffer *offer);
const char *rs_studio_words_offer_title (const RsStudioOffer *offer);
char *rs_studio_words_reason (const RsStudioOffer *offer);
const char *rs_studio_words_text_title (const RsStudioText *text);
char *rs_studio_words_text (const RsStudioText *text, guint grade);
char *rs_studio_words_label (const RsStudioLine *line);

G_END_DECLS
