/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-loudness.h"

G_BEGIN_DECLS

/**
 * RsTestVoice:
 * @name: what a person would call it
 * @path: its file
 * @is_telling: a telling read aloud, not a label
 * @written_ms: how long it is by the catalogue
 * @last_ms: where its last sentence ends, or 0
 * @sound_ms: how long it is when it is decoded
 * @loudness: of the decoded sound
 * @head_ms: silence before it
 * @tail_ms: silence after it
 *
 * A sound file of a museum, as the catalogue says and as it is heard.
 */
typedef struct
{
  char *name;
  char *path;
  gboolean is_telling;
  gint64 written_ms;
  gint64 last_ms;
  gint64 sound_ms;
  RsLoudness loudness;
  gint64 head_ms;
  gint64 tail_ms;
} RsTestVoice;

GPtrArray *rs_test_voices_read (const char *data);
void rs_test_voices_measure (GPtrArray *voices);

G_END_DECLS
