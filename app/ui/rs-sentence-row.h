/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-touch-button.h"

G_BEGIN_DECLS

#define RS_TYPE_SENTENCE_ROW (rs_sentence_row_get_type ())
G_DECLARE_FINAL_TYPE (RsSentenceRow, rs_sentence_row, RS, SENTENCE_ROW, RsTouchButton)

/**
 * RsSentenceState:
 * @RS_SENTENCE_AHEAD: not heard yet
 * @RS_SENTENCE_CURRENT: is heard: lit, with a brick edge
 * @RS_SENTENCE_HEARD: behind: bark instead of ink
 */
typedef enum
{
  RS_SENTENCE_AHEAD,
  RS_SENTENCE_CURRENT,
  RS_SENTENCE_HEARD,
} RsSentenceState;

/*
 * A sentence of the little level in a row of its own. "clicked" tells that it was
 * tapped; while the voice goes on make it inert (rs_touch_button_set_inert).
 */
GtkWidget *rs_sentence_row_new (guint index, const char *text);
guint rs_sentence_row_get_index (RsSentenceRow *self);
const char *rs_sentence_row_get_text (RsSentenceRow *self);
void rs_sentence_row_set_state (RsSentenceRow *self, RsSentenceState state);
RsSentenceState rs_sentence_row_get_state (RsSentenceRow *self);

G_END_DECLS
