/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/*
 * What the studio has to know of the workshop, one row after another. A row and its
 * texts are there during the call only: a large museum has some hundred thousand.
 */

/**
 * RsStudioNarrator:
 * @grade: class at school; 0 where nobody said
 * @has_consent: whether the voice may be heard in the museum today
 * @until: (nullable): the last day of that; %NULL: without end
 *
 * Somebody who reads, no computer.
 */
typedef struct
{
  const char *uid;
  const char *name;
  guint grade;
  gboolean is_adult;
  gboolean has_consent;
  const char *until;
} RsStudioNarrator;

/**
 * RsStudioTelling:
 * @title: of the story
 * @section: title of the section
 * @level: as databases spell it
 * @is_draft: whether the story differs from what is approved of it
 * @picture: (nullable): digest of a small copy of its first picture
 * @picture_mime: (nullable): what that is
 *
 * A text to read.
 */
typedef struct
{
  const char *uid;
  const char *story;
  const char *title;
  const char *section;
  const char *level;
  gboolean is_draft;
  const char *picture;
  const char *picture_mime;
} RsStudioTelling;

/**
 * RsStudioSentence:
 * @telling: uid of its telling
 * @card: uid of its card
 *
 * One sentence of a text; those of a card stand together, and so do those of a telling.
 */
typedef struct
{
  const char *telling;
  const char *card;
  const char *uid;
  const char *text;
  const char *digest;
} RsStudioSentence;

/**
 * RsStudioReading:
 * @telling: uid of what is read
 * @narrator: uid of who reads
 * @name: of the narrator, as it is shown
 * @is_computer: whether that is none of flesh and blood
 * @is_model: whether it is the best to hear first: an adult's, a child's, the computer's
 * @sound: digest of the playing copy
 * @mime: what that is
 *
 * An approved recording that may be heard today.
 */
typedef struct
{
  const char *telling;
  const char *narrator;
  const char *name;
  gboolean is_computer;
  gboolean is_model;
  const char *sound;
  const char *mime;
} RsStudioReading;

/**
 * RsStudioTime:
 * @telling: uid of a telling
 * @sentence: uid of one of its sentences, whose words the model says
 * @start: in milliseconds of the model's playing copy
 * @end: likewise
 *
 * Where the model reads a sentence.
 */
typedef struct
{
  const char *telling;
  const char *sentence;
  int start;
  int end;
} RsStudioTime;

/**
 * RsStudioLabel:
 * @about: (nullable): title of what it belongs to; %NULL for the interface
 *
 * Words that no person's voice says.
 */
typedef struct
{
  const char *owner;
  const char *field;
  const char *text;
  const char *digest;
  const char *about;
} RsStudioLabel;

/**
 * RsStudioReturn:
 * @telling: (nullable): %NULL for labels
 * @sentences: uids between spaces; none means all
 *
 * What the teacher asks to read again.
 */
typedef struct
{
  const char *take;
  const char *narrator;
  const char *telling;
  const char *reason;
  const char *words;
  const char *sentences;
} RsStudioReturn;

/**
 * RsStudioVoice:
 * @owner: ui: and the msgctxt
 *
 * The sound of what the program itself says.
 */
typedef struct
{
  const char *owner;
  const char *sound;
  const char *mime;
} RsStudioVoice;

typedef void (*RsStudioNarratorFunc) (const RsStudioNarrator *row, gpointer data);
typedef void (*RsStudioTellingFunc) (const RsStudioTelling *row, gpointer data);
typedef void (*RsStudioSentenceFunc) (const RsStudioSentence *row, gpointer data);
typedef void (*RsStudioReadingFunc) (const RsStudioReading *row, gpointer data);
typedef void (*RsStudioTimeFunc) (const RsStudioTime *row, gpointer data);
typedef void (*RsStudioLabelFunc) (const RsStudioLabel *row, gpointer data);
typedef void (*RsStudioReturnFunc) (const RsStudioReturn *row, gpointer data);
typedef void (*RsStudioVoiceFunc) (const RsStudioVoice *row, gpointer data);

gboolean rs_studio_rows_narrators (RsWorkshop *workshop,
                                   RsStudioNarratorFunc func,
                                   gpointer data,
                                   GError **error);
gboolean rs_studio_rows_tellings (RsWorkshop *workshop,
                                  RsStudioTellingFunc func,
                                  gpointer data,
                                  GError **error);
gboolean rs_studio_rows_sentences (RsWorkshop *workshop,
                                   RsStudioSentenceFunc func,
                                   gpointer data,
                                   GError **error);
gboolean rs_studio_rows_readings (RsWorkshop *workshop,
                                  RsStudioReadingFunc func,
                                  gpointer data,
                                  GError **error);
gboolean rs_studio_rows_times (RsWorkshop *workshop,
                               RsStudioTimeFunc func,
                               gpointer data,
                               GError **error);
gboolean rs_studio_rows_labels (RsWorkshop *workshop,
                                RsStudioLabelFunc func,
                                gpointer data,
                                GError **error);
gboolean rs_studio_rows_returned (RsWorkshop *workshop,
                                  RsStudioReturnFunc func,
                                  gpointer data,
                                  GError **error);
gboolean rs_studio_rows_voices (RsWorkshop *workshop,
                                RsStudioVoiceFunc func,
                                gpointer data,
                                GError **error);

G_END_DECLS
