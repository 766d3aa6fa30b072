/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the parts of a question stand. */
#include "rs-quiz-board.h"

#include "rs-fit-label.h"
#include "rs-picture.h"
#include "rs-stage.h"
#include "rs-text.h"

/* px of the design */
#define TOP 16
#define NOTE_HEIGHT 136
#define NOTE_HEIGHT_HIGH 210 /* on a high screen, where lines are short */
#define NOTE_LINES 4
#define NOTE_GAP 30
#define CRANE_HEIGHT 150
#define CRANE_WIDTH 172
#define MAX_TILE_WIDTH 744
#define MAX_TILE_HEIGHT 570
#define MAX_WORD_HEIGHT 240
#define PHOTO_GAP 40
/* Share of the board that the picture of the question takes at most. */
#define PHOTO_SHARE 0.56

struct _RsQuizBoard
{
  GtkWidget parent_instance;

  GPtrArray *tiles; /* (element-type GtkWidget) */
  GtkWidget *photo;
  GtkWidget *crane;
  GtkWidget *note;
  RsQuestionKind kind;
  gboolean has_photo;
  double aspect; /* of the photo: width to height */
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsQuizBoard, rs_quiz_board, GTK_TYPE_WIDGET)

static void
place (GtkWidget *widget, const GdkRectangle *area)
{
  const GtkAllocation there = { area->x, area->y, MAX (area->width, 0),
                                MAX (area->height, 0) };

  gtk_widget_size_allocate (widget, &there, -1);
}

/* Words beside a picture stand one below another, «да» and «нет» side by side; pictures
 * in a row; words by two. */
static int
choose_columns (RsQuizBoard *self, const GdkRectangle *area)
{
  int n = (int)self->tiles->len;

  if (self->kind == RS_QUESTION_TRUTH)
    return n;
  if (self->has_photo)
    return 1;
  if (area->height > area->width)
    return n <= 2 ? 1 : 2;
  return n == 4 ? 2 : n;
}

/* px of the design: what is a picture may be higher than words. */
static double
get_most_height (RsQuizBoard *self)
{
  return self->has_photo && self->kind != RS_QUESTION_TRUTH ? MAX_WORD_HEIGHT
                                                            : MAX_TILE_HEIGHT;
}

static void
place_tiles (RsQuizBoard *self, const GdkRectangle *area)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int gap = rs_stage_size (stage, RS_SIZE_TILE_GAP);
  int n = (int)self->tiles->len;
  int columns = choose_columns (self, area);
  int rows = (n + columns - 1) / MAX (columns, 1);
  GdkRectangle tile = { 0 };
  int left = 0, top = 0;

  if (n == 0)
    return;
  tile.width = (area->width - (columns - 1) * gap) / columns;
  tile.height = (area->height - (rows - 1) * gap) / rows;
  tile.height = MIN (tile.height, rs_stage_px (stage, get_most_height (self)));
  if (!self->has_photo && rows == 1)
    tile.width = MIN (tile.width, rs_stage_px (stage, MAX_TILE_WIDTH));
  left = area->x + (area->width - columns * tile.width - (columns - 1) * gap) / 2;
  top = area->y + (area->height - rows * tile.height - (rows - 1) * gap) / 2;
  for (int i = 0; i < n; i++)
    {
      int in_row = MIN (n - i / columns * columns, columns);

      /* A last row of fewer stands in the middle. */
      tile.x = left + (i % columns) * (tile.width + gap)
               + (columns - in_row) * (tile.width + gap) / 2;
      tile.y = top + (i / columns) * (tile.height + gap);
      place (g_ptr_array_index (self->tiles, i), &tile);
    }
}

static void
place_note (RsQuizBoard *self, const GdkRectangle *area)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int crane_width = rs_stage_px (stage, CRANE_WIDTH);
  int overlap = MAX (rs_stage_px (stage, CRANE_HEIGHT) - area->height, 0);
  GdkRectangle crane = { area->x, area->y - overlap, crane_width,
                         area->height + overlap };
  GdkRectangle plate = { area->x + crane_width, area->y, area->width - crane_width,
                         area->height };

  place (self->crane, &crane);
  if (gtk_widget_should_layout (self->note))
    place (self->note, &plate);
}

/* As large as it may be and no larger than it is: no empty bands beside it. */
static void
place_photo (RsQuizBoard *self, GdkRectangle *area)
{
  int gap = rs_stage_px (rs_stage_of (GTK_WIDGET (self)), PHOTO_GAP);
  GdkRectangle photo = *area;

  if (!self->has_photo)
    return;
  if (area->height > area->width)
    {
      photo.height = MIN ((int)(area->height * PHOTO_SHARE),
                          (int)(area->width / self->aspect));
      area->y += photo.height + gap;
      area->height -= photo.height + gap;
    }
  else
    {
      photo.width = MIN ((int)(area->width * PHOTO_SHARE),
                         (int)(area->height * self->aspect));
      area->x += photo.width + gap;
      area->width -= photo.width + gap;
    }
  place (self->photo, &photo);
}

static void
rs_quiz_board_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsQuizBoard *self = RS_QUIZ_BOARD (widget);
  RsStage *stage = rs_stage_of (widget);
  int note_height = rs_stage_px (stage, height > width ? NOTE_HEIGHT_HIGH : NOTE_HEIGHT);
  int top = rs_stage_px (stage, TOP);
  GdkRectangle note = { 0, height - note_height, width, note_height };
  GdkRectangle area = { 0, top, width, note.y - rs_stage_px (stage, NOTE_GAP) - top };

  place_note (self, &note);
  place_photo (self, &area);
  place_tiles (self, &area);
}

static void
on_tile_clicked (GtkWidget *tile, RsQuizBoard *self)
{
  guint index = 0;

  if (g_ptr_array_find (self->tiles, tile, &index))
    g_signal_emit (self, signals[CHOSEN], 0, index);
}

static double
get_aspect (const RsPhoto *photo)
{
  if (photo->width <= 0 || photo->height <= 0)
    return 16.0 / 9.0;
  return (double)photo->width / photo->height;
}

/* A question of this kind has two answers, «да» and «нет»; see media/SOURCE.md. */
static gboolean
is_yes (const RsAnswer *answer)
{
  g_autofree char *folded = rs_text_fold (answer->text);

  return g_strcmp0 (folded, "да") == 0;
}

static void
clear_tiles (RsQuizBoard *self)
{
  for (guint i = 0; i < self->tiles->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->tiles, i));
  g_ptr_array_set_size (self->tiles, 0);
}

static void
rs_quiz_board_dispose (GObject *object)
{
  RsQuizBoard *self = RS_QUIZ_BOARD (object);

  if (self->tiles != NULL)
    clear_tiles (self);
  g_clear_pointer (&self->tiles, g_ptr_array_unref);
  g_clear_pointer (&self->photo, gtk_widget_unparent);
  g_clear_pointer (&self->crane, gtk_widget_unparent);
  g_clear_pointer (&self->note, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_quiz_board_parent_class)->dispose (object);
}

static void
rs_quiz_board_class_init (RsQuizBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_quiz_board_dispose;
  widget_class->size_allocate = rs_quiz_board_size_allocate;
  signals[CHOSEN] = g_signal_new ("chosen", RS_TYPE_QUIZ_BOARD, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "rs-quiz-board");
}

static void
rs_quiz_board_init (RsQuizBoard *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->tiles = g_ptr_array_new ();
  self->photo = rs_picture_new (RS_PICTURE_CONTAIN, RS_PICTURE_FRAME_PHOTO);
  gtk_widget_set_parent (self->photo, widget);
  self->note = rs_fit_label_new ("", RS_FONT_STORY);
  rs_fit_label_set_lines (RS_FIT_LABEL (self->note), NOTE_LINES);
  rs_fit_label_set_squeezable (RS_FIT_LABEL (self->note), TRUE);
  gtk_widget_add_css_class (self->note, "rs-note");
  gtk_widget_set_parent (self->note, widget);
  self->crane = rs_crane_new (RS_CRANE_THINKS, CRANE_HEIGHT);
  gtk_widget_set_halign (self->crane, GTK_ALIGN_START);
  gtk_widget_set_valign (self->crane, GTK_ALIGN_END);
  gtk_widget_set_parent (self->crane, widget);
  rs_stage_follow (widget);
}

/**
 * rs_quiz_board_new:
 *
 * Returns: (transfer floating): without a question
 */
GtkWidget *
rs_quiz_board_new (void)
{
  return g_object_new (RS_TYPE_QUIZ_BOARD, NULL);
}

/**
 * rs_quiz_board_begin:
 * @photo_path: (nullable): of the picture that the question is about
 *
 * A new question; its answers follow.
 */
void
rs_quiz_board_begin (RsQuizBoard *self,
                     const RsQuestion *question,
                     const char *photo_path)
{
  g_return_if_fail (RS_IS_QUIZ_BOARD (self));
  g_return_if_fail (question != NULL);

  clear_tiles (self);
  self->kind = question->kind;
  self->has_photo = question->photo != NULL && question->kind != RS_QUESTION_PICTURE;
  gtk_widget_set_visible (self->photo, self->has_photo);
  if (self->has_photo)
    {
      self->aspect = get_aspect (question->photo);
      rs_picture_set_path (RS_PICTURE (self->photo), photo_path);
      rs_picture_set_description (RS_PICTURE (self->photo), question->photo->description);
    }
}

/**
 * rs_quiz_board_add_answer:
 * @photo_path: (nullable)
 */
void
rs_quiz_board_add_answer (RsQuizBoard *self,
                          const RsAnswer *answer,
                          const char *photo_path)
{
  GtkWidget *tile = NULL;

  g_return_if_fail (RS_IS_QUIZ_BOARD (self));
  g_return_if_fail (answer != NULL);

  tile = rs_tile_new (answer->text);
  rs_tile_set_centered (RS_TILE (tile), TRUE);
  if (answer->photo != NULL)
    rs_tile_set_picture (RS_TILE (tile), photo_path, answer->photo->description);
  else if (self->kind == RS_QUESTION_TRUTH)
    {
      rs_tile_set_icon (RS_TILE (tile), is_yes (answer) ? "yes" : "no");
      gtk_widget_add_css_class (tile, is_yes (answer) ? "yes" : "no");
    }
  rs_touch_button_set_voice (RS_TOUCH_BUTTON (tile), answer->uid, "text");
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  rs_touch_button_set_navigates (RS_TOUCH_BUTTON (tile), FALSE);
  g_signal_connect (tile, "clicked", G_CALLBACK (on_tile_clicked), self);
  gtk_widget_set_parent (tile, GTK_WIDGET (self));
  g_ptr_array_add (self->tiles, tile);
}

/**
 * rs_quiz_board_set_state:
 */
void
rs_quiz_board_set_state (RsQuizBoard *self, guint answer, RsTileState state)
{
  g_return_if_fail (RS_IS_QUIZ_BOARD (self));
  g_return_if_fail (answer < self->tiles->len);

  rs_tile_set_state (g_ptr_array_index (self->tiles, answer), state);
}

/**
 * rs_quiz_board_set_note:
 * @note: (nullable): what the crane says, e.g. why it is so
 */
void
rs_quiz_board_set_note (RsQuizBoard *self, const char *note, RsCranePose pose)
{
  g_return_if_fail (RS_IS_QUIZ_BOARD (self));

  rs_crane_set_pose (RS_CRANE (self->crane), pose);
  gtk_widget_set_visible (self->note, note != NULL);
  if (note != NULL)
    rs_fit_label_set_text (RS_FIT_LABEL (self->note), note);
}

/**
 * rs_quiz_board_shake:
 *
 * The soft shake of a tile that is not it.
 */
void
rs_quiz_board_shake (RsQuizBoard *self, guint answer)
{
  g_return_if_fail (RS_IS_QUIZ_BOARD (self));
  g_return_if_fail (answer < self->tiles->len);

  rs_tile_shake (g_ptr_array_index (self->tiles, answer));
}
