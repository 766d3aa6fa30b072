/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-crane.h"
#include "rs-question.h"
#include "rs-tile.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_QUIZ_BOARD (rs_quiz_board_get_type ())
G_DECLARE_FINAL_TYPE (RsQuizBoard, rs_quiz_board, RS, QUIZ_BOARD, GtkWidget)

/*
 * The tiles of a question, the picture it is about (if the answers are words), and
 * the crane with what it says below.
 *
 * Signal: chosen (guint answer).
 */
GtkWidget *rs_quiz_board_new (void);
void rs_quiz_board_begin (RsQuizBoard *self,
                          const RsQuestion *question,
                          const char *photo_path);
void rs_quiz_board_add_answer (RsQuizBoard *self,
                               const RsAnswer *answer,
                               const char *photo_path);
void rs_quiz_board_set_state (RsQuizBoard *self, guint answer, RsTileState state);
void rs_quiz_board_set_note (RsQuizBoard *self, const char *note, RsCranePose pose);
void rs_quiz_board_shake (RsQuizBoard *self, guint answer);

G_END_DECLS
