/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"

G_BEGIN_DECLS

/**
 * RsStudioTextState:
 * @RS_STUDIO_TEXT_NEW: the reader has not read it
 * @RS_STUDIO_TEXT_RETURNED: the teacher asks to read it again
 * @RS_STUDIO_TEXT_STARTED: a take is open
 * @RS_STUDIO_TEXT_SUBMITTED: the teacher has it
 * @RS_STUDIO_TEXT_MUSEUM: it is in the museum
 */
typedef enum
{
  RS_STUDIO_TEXT_NEW,
  RS_STUDIO_TEXT_RETURNED,
  RS_STUDIO_TEXT_STARTED,
  RS_STUDIO_TEXT_SUBMITTED,
  RS_STUDIO_TEXT_MUSEUM,
} RsStudioTextState;

/**
 * RsStudioText:
 * @uid: of the telling; "" for the labels
 * @title: of the story; "" for the labels
 * @section: its title
 * @picture: (nullable): absolute path
 * @about: (nullable): labels: the title of what the first belongs to
 * @state: what has become of it with this reader
 * @is_draft: not yet what the museum shows
 * @has_model: a reading can be heard first
 * @seconds: about how long this reader reads
 * @is_long: «длинновато для N класса»
 * @n_pieces: sentences, or labels of this portion
 * @n_recorded: of them in the open take
 *
 * One text to choose, as WHAT shows.
 */
typedef struct
{
  char *uid;
  char *title;
  char *section;
  char *picture;
  char *about;
  RsLevel level;
  RsStudioTextState state;
  gboolean is_labels;
  gboolean is_draft;
  gboolean has_model;
  gboolean is_long;
  guint seconds;
  guint n_pieces;
  guint n_recorded;
} RsStudioText;

void rs_studio_text_free (RsStudioText *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStudioText, rs_studio_text_free)

G_END_DECLS
