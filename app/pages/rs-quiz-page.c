/* SPDX-License-Identifier: GPL-3.0-or-later */
/* «Угадай-ка»: one question at a time. */
#include "rs-quiz-page.h"

#include "rs-dots.h"
#include "rs-frame.h"
#include "rs-museum-find.h"
#include "rs-quiz-board.h"
#include "rs-tile.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

struct _RsQuizPage
{
  GtkWidget parent_instance;

  RsMuseum *museum;     /* not owned: it outlives every page */
  RsQuizFlow *flow;     /* of the museum */
  RsQuestion *question; /* the one whose tiles are shown */
  RsFrame *frame;
  RsQuizBoard *board;
  RsDots *dots;
  RsTouchButton *next;
};

G_DEFINE_FINAL_TYPE (RsQuizPage, rs_quiz_page, GTK_TYPE_WIDGET)

static RsTileState
get_state (RsAnswerLook look)
{
  switch (look)
    {
    case RS_ANSWER_SPOKEN:
      return RS_TILE_SELECTED;
    case RS_ANSWER_FADED:
      return RS_TILE_FADED;
    case RS_ANSWER_GLOWING:
      return RS_TILE_HINT;
    case RS_ANSWER_RIGHT:
      return RS_TILE_RIGHT;
    case RS_ANSWER_PLAIN:
    default:
      return RS_TILE_PLAIN;
    }
}

static void
set_question (RsQuizPage *self, RsQuestion *question)
{
  RsStory *story = rs_museum_get_story (self->museum);
  g_autofree char *photo = rs_museum_get_screen_path (self->museum, question->photo);

  if (self->question == question)
    return;
  g_clear_pointer (&self->question, rs_question_unref);
  self->question = rs_question_ref (question);
  rs_page_frame_set_title (RS_PAGE_FRAME (self->frame), question->prompt);
  rs_header_set_age (rs_page_frame_get_header (RS_PAGE_FRAME (self->frame)),
                     story != NULL ? story->age : 0);
  rs_quiz_board_begin (self->board, question, photo);
  for (guint i = 0; i < question->answers->len; i++)
    {
      const RsAnswer *answer = g_ptr_array_index (question->answers, i);
      g_autofree char *path = rs_museum_get_screen_path (self->museum, answer->photo);

      rs_quiz_board_add_answer (self->board, answer, path);
    }
}

/* All that is said can be read: the reason, or that there is more to see. */
static const char *
choose_note (RsQuizPage *self, const RsQuestion *question)
{
  if (rs_quiz_flow_is_answered (self->flow))
    return question->reason;
  if (rs_quiz_flow_has_missed (self->flow))
    return C_ ("quiz look again", "Look once more");
  return NULL;
}

static RsCranePose
choose_pose (RsQuizPage *self)
{
  if (rs_quiz_flow_is_praised (self->flow))
    return RS_CRANE_REJOICES;
  return rs_quiz_flow_is_answered (self->flow) ? RS_CRANE_LISTENS : RS_CRANE_THINKS;
}

static void
show_answers (RsQuizPage *self, const RsQuestion *question)
{
  gboolean is_answered = rs_quiz_flow_is_answered (self->flow);

  for (guint i = 0; i < question->answers->len; i++)
    rs_quiz_board_set_state (self->board, i,
                             get_state (rs_quiz_flow_get_look (self->flow, i)));
  rs_quiz_board_set_note (self->board, choose_note (self, question), choose_pose (self));
  gtk_widget_set_visible (GTK_WIDGET (self->next), is_answered);
}

static void
on_flow_changed (RsQuizPage *self)
{
  RsQuestion *question = rs_quiz_flow_get_question (self->flow);

  if (question == NULL)
    return;
  set_question (self, question);
  show_answers (self, question);
  rs_dots_set (self->dots, rs_quiz_flow_count (self->flow),
               rs_quiz_flow_get_index (self->flow));
  gtk_widget_set_visible (GTK_WIDGET (self->dots), rs_quiz_flow_count (self->flow) > 1);
}

static void
on_flow_missed (RsQuizPage *self, guint answer)
{
  rs_quiz_board_shake (self->board, answer);
}

static void
on_chosen (RsQuizPage *self, guint answer)
{
  rs_quiz_flow_choose (self->flow, answer);
}

static void
on_repeat_clicked (RsQuizPage *self)
{
  rs_quiz_flow_repeat (self->flow);
}

static void
on_next_clicked (RsQuizPage *self)
{
  rs_quiz_flow_next (self->flow);
}

static void
rs_quiz_page_dispose (GObject *object)
{
  RsQuizPage *self = RS_QUIZ_PAGE (object);

  g_clear_pointer (&self->question, rs_question_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_QUIZ_PAGE);
  G_OBJECT_CLASS (rs_quiz_page_parent_class)->dispose (object);
}

static void
rs_quiz_page_class_init (RsQuizPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_quiz_page_dispose;
  g_type_ensure (RS_TYPE_DOTS);
  g_type_ensure (RS_TYPE_FRAME);
  g_type_ensure (RS_TYPE_QUIZ_BOARD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/pages/rs-quiz-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsQuizPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsQuizPage, board);
  gtk_widget_class_bind_template_child (widget_class, RsQuizPage, dots);
  gtk_widget_class_bind_template_child (widget_class, RsQuizPage, next);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_repeat_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_quiz_page_init (RsQuizPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_touch_button_set_word_first (self->next, TRUE);
}

/**
 * rs_quiz_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is refreshed
 */
GtkWidget *
rs_quiz_page_new (RsMuseum *museum)
{
  RsQuizPage *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_QUIZ_PAGE, NULL);
  self->museum = museum;
  self->flow = rs_museum_get_quiz_flow (museum);
  rs_frame_set_museum (self->frame, museum);
  g_signal_connect_object (self->flow, "changed", G_CALLBACK (on_flow_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->flow, "missed", G_CALLBACK (on_flow_missed), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * rs_quiz_page_refresh:
 *
 * Shows the question that is asked.
 */
void
rs_quiz_page_refresh (RsQuizPage *self)
{
  g_return_if_fail (RS_IS_QUIZ_PAGE (self));

  on_flow_changed (self);
}
