/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsCounts:
 * @stubs: stories that only invite the staff; counted among @stories too
 * @question_kinds: how many of the eight kinds are in use
 * @drafts: units whose newest revision is not approved
 * @consents_ending: narrators whose consent ends within a month
 * @acts_unfinished: withdrawn voices that are not destroyed everywhere yet
 * @schema: format of the working database
 * @release: number of the release that the museum shows, 0 without one
 *
 * How much there is in a museum, deleted things left out.
 */
typedef struct
{
  gint64 sections;
  gint64 stories;
  gint64 stubs;
  gint64 tellings;
  gint64 cards;
  gint64 sentences;
  gint64 photos;
  gint64 narrators;
  gint64 narrations;
  gint64 voices;
  gint64 questions;
  gint64 question_kinds;
  gint64 moments;
  gint64 places;
  gint64 pairs;
  gint64 routes;
  gint64 objects;
  gint64 drafts;
  gint64 consents_ending;
  gint64 acts_unfinished;
  gint64 schema;
  gint64 release;
} RsCounts;

G_END_DECLS
