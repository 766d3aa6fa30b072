/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsVoiceKind:
 * @RS_VOICE_TELLINGS: for little ones and pupils, each sentence with its time
 * @RS_VOICE_TITLES: of all that has a title
 * @RS_VOICE_QUESTIONS: what is asked
 * @RS_VOICE_ANSWERS: what is answered
 * @RS_VOICE_REASONS: why it is so
 * @RS_VOICE_PICTURES: captions and descriptions
 * @RS_VOICE_INTERFACE: words of the program itself
 *
 * What is to be heard.
 */
typedef enum
{
  RS_VOICE_TELLINGS,
  RS_VOICE_TITLES,
  RS_VOICE_QUESTIONS,
  RS_VOICE_ANSWERS,
  RS_VOICE_REASONS,
  RS_VOICE_PICTURES,
  RS_VOICE_INTERFACE,
} RsVoiceKind;

#define RS_N_VOICE_KINDS (RS_VOICE_INTERFACE + 1)

/** RsVoiceCoverage: how much there is of each kind, and how much of it is heard. */
typedef struct
{
  gint64 all[RS_N_VOICE_KINDS];
  gint64 voiced[RS_N_VOICE_KINDS];
} RsVoiceCoverage;

gboolean
rs_voice_coverage_read (RsWorkshop *workshop, RsVoiceCoverage *coverage, GError **error);
double rs_voice_coverage_get_percent (const RsVoiceCoverage *self);

G_END_DECLS
