/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Step by step through the studio, as a reader goes, and a little aside. */
#include "rs-studio-walk-steps.h"

#include "rs-keyboard.h"
#include "rs-studio-walk-find.h"
#include "rs-tile-grid.h"
#include "rs-touch-button.h"
#include "rs-turner.h"

/* ms of the manual time */
#define STEP_MS 250

/* ms of a piece, by the clock of the sound */
#define LEAST_PIECE_MS 400

typedef struct
{
  const char *name;
  gboolean (*take) (const RsStudioWalkPlace *self);
  gboolean (*is_there) (const RsStudioWalkPlace *self); /* NULL: at once */
} RsStudioWalkStep;

static RsStudioView
get_view (const RsStudioWalkPlace *self)
{
  return rs_studio_flow_get_view (self->flow);
}

static RsStudioPiece
get_piece (const RsStudioWalkPlace *self)
{
  return rs_studio_flow_get_piece (self->flow);
}

/* What was rescued from before may wait: it is none of ours. */
static gboolean
walk_start (const RsStudioWalkPlace *self)
{
  if (rs_studio_flow_get_trouble (self->flow) == RS_STUDIO_TROUBLE_RESCUED)
    rs_studio_flow_later (self->flow);
  return get_view (self) == RS_STUDIO_START;
}

/* The next page of tiles, where one page is not enough. */
static gboolean
walk_page (const RsStudioWalkPlace *self)
{
  GtkWidget *turner = rs_studio_walk_find (self, RS_TYPE_TURNER);

  if (turner == NULL)
    return FALSE;
  g_signal_emit_by_name (turner, "turned", 1);
  return TRUE;
}

static gboolean
walk_newcomer (const RsStudioWalkPlace *self)
{
  if (!rs_studio_walk_go_to_people (self))
    return FALSE;
  rs_studio_flow_newcomer (self->flow);
  return get_view (self) == RS_STUDIO_NEWCOMER;
}

static gboolean
walk_newcomer_name (const RsStudioWalkPlace *self)
{
  static const char *const letters[] = { "а", "н", "н", "а", "-", "м", "а", "ш", "а" };
  GtkWidget *keyboard = rs_studio_walk_find (self, RS_TYPE_KEYBOARD);

  if (keyboard == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    g_signal_emit_by_name (keyboard, "typed", letters[i]);
  return TRUE;
}

static gboolean
walk_newcomer_alphabet (const RsStudioWalkPlace *self)
{
  GtkWidget *keyboard = rs_studio_walk_find (self, RS_TYPE_KEYBOARD);

  if (keyboard == NULL)
    return FALSE;
  rs_keyboard_set_order (RS_KEYBOARD (keyboard), RS_KEYBOARD_ALPHABET);
  return TRUE;
}

static gboolean
walk_newcomer_grade (const RsStudioWalkPlace *self)
{
  GtkWidget *next = rs_studio_walk_find_main (self);

  if (get_view (self) != RS_STUDIO_NEWCOMER || next == NULL)
    return FALSE;
  g_signal_emit_by_name (next, "clicked");
  return TRUE;
}

static gboolean
walk_rehearsal_only (const RsStudioWalkPlace *self)
{
  return rs_studio_walk_choose_person (self, FALSE)
         && rs_studio_walk_choose_text (self, FALSE);
}

static gboolean
walk_what (const RsStudioWalkPlace *self)
{
  return rs_studio_walk_choose_person (self, TRUE);
}

/* A voice that is new here is tried first. */
static gboolean
walk_microphone (const RsStudioWalkPlace *self)
{
  return rs_studio_walk_choose_person (self, TRUE)
         && rs_studio_walk_choose_text (self, FALSE)
         && get_view (self) == RS_STUDIO_MICROPHONE;
}

static gboolean
is_at_microphone (const RsStudioWalkPlace *self)
{
  return get_view (self) == RS_STUDIO_MICROPHONE;
}

static gboolean
walk_room (const RsStudioWalkPlace *self)
{
  if (get_view (self) != RS_STUDIO_MICROPHONE)
    return FALSE;
  rs_studio_flow_check (self->flow);
  return TRUE;
}

static gboolean
is_room (const RsStudioWalkPlace *self)
{
  return rs_studio_flow_get_check (self->flow) == RS_STUDIO_CHECK_ROOM;
}

/* The room is listened to from the first sound; where it was too loud nobody is asked
 * to speak. */
static gboolean
is_speak (const RsStudioWalkPlace *self)
{
  if (is_room (self))
    rs_pace_advance (self->pace, STEP_MS);
  return rs_studio_flow_get_check (self->flow) != RS_STUDIO_CHECK_ROOM;
}

static gboolean
is_advice (const RsStudioWalkPlace *self)
{
  if (rs_studio_flow_get_check (self->flow) == RS_STUDIO_CHECK_SPEAK)
    rs_pace_advance (self->pace, STEP_MS);
  return rs_studio_flow_get_check (self->flow) == RS_STUDIO_CHECK_ADVICE;
}

static gboolean
is_before_recording (const RsStudioWalkPlace *self)
{
  return get_view (self) == RS_STUDIO_MICROPHONE
         || get_view (self) == RS_STUDIO_REHEARSAL;
}

static gboolean
is_in_recording (const RsStudioWalkPlace *self)
{
  return get_view (self) == RS_STUDIO_RECORDING;
}

/* What the microphone heard is put away first. */
static gboolean
is_rehearsal (const RsStudioWalkPlace *self)
{
  if (get_view (self) == RS_STUDIO_MICROPHONE)
    rs_studio_flow_go_on (self->flow);
  return get_view (self) == RS_STUDIO_REHEARSAL;
}

static gboolean
is_recording (const RsStudioWalkPlace *self)
{
  if (is_before_recording (self))
    rs_studio_flow_go_on (self->flow);
  return is_in_recording (self);
}

static gboolean
walk_count (const RsStudioWalkPlace *self)
{
  if (get_view (self) != RS_STUDIO_RECORDING)
    return FALSE;
  rs_studio_flow_record (self->flow);
  return TRUE;
}

static gboolean
is_counting (const RsStudioWalkPlace *self)
{
  return rs_studio_flow_get_count (self->flow) > 0;
}

/* Until the piece runs and something is heard. */
static gboolean
is_running (const RsStudioWalkPlace *self)
{
  if (get_piece (self) == RS_STUDIO_PIECE_COUNTDOWN)
    rs_pace_advance (self->pace, RS_STUDIO_COUNT_MS);
  return get_piece (self) == RS_STUDIO_PIECE_RECORDING
         && rs_studio_flow_get_recorded (self->flow) >= LEAST_PIECE_MS;
}

static gboolean
walk_after (const RsStudioWalkPlace *self)
{
  rs_studio_flow_ready (self->flow);
  return get_view (self) == RS_STUDIO_RECORDING;
}

static gboolean
is_after (const RsStudioWalkPlace *self)
{
  return get_piece (self) == RS_STUDIO_PIECE_AFTER;
}

static gboolean
walk_second_try (const RsStudioWalkPlace *self)
{
  if (get_view (self) != RS_STUDIO_RECORDING)
    return FALSE;
  rs_studio_flow_again (self->flow);
  return TRUE;
}

static gboolean
walk_paused (const RsStudioWalkPlace *self)
{
  rs_studio_flow_pause (self->flow);
  return get_view (self) == RS_STUDIO_RECORDING;
}

static gboolean
is_paused (const RsStudioWalkPlace *self)
{
  return get_piece (self) == RS_STUDIO_PIECE_PAUSED;
}

/* One thing at a time, until nothing is left to be read. */
static void
read_on (const RsStudioWalkPlace *self)
{
  RsStudioPiece piece = get_piece (self);

  if (piece == RS_STUDIO_PIECE_READY)
    rs_studio_flow_record (self->flow);
  else if (piece == RS_STUDIO_PIECE_AFTER || piece == RS_STUDIO_PIECE_PAUSED)
    rs_studio_flow_next (self->flow);
  else if (is_running (self))
    rs_studio_flow_ready (self->flow);
}

static gboolean
is_whole (const RsStudioWalkPlace *self)
{
  if (get_view (self) == RS_STUDIO_RECORDING)
    read_on (self);
  return get_view (self) == RS_STUDIO_WHOLE && !rs_studio_flow_is_making (self->flow);
}

static gboolean
walk_answer (const RsStudioWalkPlace *self)
{
  rs_studio_flow_go_on (self->flow);
  return get_view (self) == RS_STUDIO_ANSWER;
}

static gboolean
walk_declined (const RsStudioWalkPlace *self)
{
  rs_studio_flow_not_now (self->flow);
  return get_view (self) == RS_STUDIO_DECLINED;
}

static gboolean
walk_done (const RsStudioWalkPlace *self)
{
  if (get_view (self) == RS_STUDIO_DECLINED)
    rs_studio_flow_back (self->flow);
  rs_studio_flow_yes (self->flow);
  return get_view (self) == RS_STUDIO_DONE;
}

static gboolean
walk_labels (const RsStudioWalkPlace *self)
{
  return rs_studio_walk_choose_person (self, TRUE)
         && rs_studio_walk_choose_text (self, TRUE);
}

/* One piece, so that something is left to go on with. */
static gboolean
is_one_read (const RsStudioWalkPlace *self)
{
  if (is_running (self))
    rs_studio_flow_ready (self->flow);
  return is_after (self);
}

static gboolean
walk_start_again (const RsStudioWalkPlace *self)
{
  rs_studio_walk_go_to_start (self);
  return rs_studio_flow_get_person (self->flow) != NULL;
}

static gboolean
walk_listen (const RsStudioWalkPlace *self)
{
  GPtrArray *offers = NULL;

  rs_studio_walk_go_to_start (self);
  offers = rs_studio_flow_get_offers (self->flow);
  for (guint i = 0; offers != NULL && i < offers->len; i++)
    {
      const RsStudioOffer *offer = g_ptr_array_index (offers, i);

      if (offer->kind != RS_STUDIO_OFFER_MUSEUM)
        continue;
      rs_studio_flow_take_offer (self->flow, i);
      return get_view (self) == RS_STUDIO_LISTEN;
    }
  return FALSE;
}

static gboolean
walk_gate (const RsStudioWalkPlace *self)
{
  rs_studio_walk_go_to_start (self);
  rs_studio_window_open_gate (self->window);
  return TRUE;
}

static gboolean
walk_teacher (const RsStudioWalkPlace *self)
{
  rs_studio_window_close_gate (self->window);
  rs_studio_flow_open_teacher (self->flow);
  return get_view (self) == RS_STUDIO_TEACHER;
}

static gboolean
walk_teacher_level (const RsStudioWalkPlace *self)
{
  if (get_view (self) != RS_STUDIO_TEACHER)
    return FALSE;
  rs_studio_flow_check (self->flow);
  return TRUE;
}

static gboolean
is_teacher_level (const RsStudioWalkPlace *self)
{
  return rs_studio_flow_get_level (self->flow) > 0;
}

/* The last tile of the corner leads to the list. */
static gboolean
walk_teacher_takes (const RsStudioWalkPlace *self)
{
  GtkWidget *grid = rs_studio_walk_find (self, RS_TYPE_TILE_GRID);

  if (get_view (self) != RS_STUDIO_TEACHER || grid == NULL)
    return FALSE;
  rs_studio_flow_check (self->flow);
  g_signal_emit_by_name (
      rs_tile_grid_get_tile (RS_TILE_GRID (grid),
                             rs_tile_grid_count (RS_TILE_GRID (grid)) - 1),
      "clicked");
  return TRUE;
}

static gboolean
walk_teacher_erase (const RsStudioWalkPlace *self)
{
  GtkWidget *grid = rs_studio_walk_find (self, RS_TYPE_TILE_GRID);

  if (grid == NULL || rs_tile_grid_count (RS_TILE_GRID (grid)) == 0)
    return FALSE;
  g_signal_emit_by_name (rs_tile_grid_get_tile (RS_TILE_GRID (grid), 0), "clicked");
  return TRUE;
}

static gboolean
show_trouble (const RsStudioWalkPlace *self, RsStudioTrouble trouble)
{
  rs_studio_walk_go_to_start (self);
  rs_studio_window_show_trouble (self->window, trouble);
  return TRUE;
}

static gboolean
walk_no_microphone (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_NO_MICROPHONE);
}

static gboolean
walk_lost (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_LOST);
}

static gboolean
walk_disk_low (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_DISK_LOW);
}

static gboolean
walk_disk_full (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_DISK_FULL);
}

static gboolean
walk_cannot_write (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
}

static gboolean
walk_no_tasks (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_NO_TASKS);
}

static gboolean
walk_no_consent (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_NO_CONSENT);
}

static gboolean
walk_rescued (const RsStudioWalkPlace *self)
{
  return show_trouble (self, RS_STUDIO_TROUBLE_RESCUED);
}

static const RsStudioWalkStep steps[] = {
  { "start", walk_start, NULL },
  { "who", rs_studio_walk_go_to_people, NULL },
  { "who-2", walk_page, NULL },
  { "newcomer", walk_newcomer, NULL },
  { "newcomer-name", walk_newcomer_name, NULL },
  { "newcomer-alphabet", walk_newcomer_alphabet, NULL },
  { "newcomer-grade", walk_newcomer_grade, NULL },
  { "rehearsal-only", walk_rehearsal_only, NULL },
  { "what", walk_what, NULL },
  { "what-2", walk_page, NULL },
  { "microphone", walk_microphone, NULL },
  { "microphone-room", walk_room, is_room },
  { "microphone-speak", is_at_microphone, is_speak },
  { "microphone-advice", is_at_microphone, is_advice },
  { "rehearsal", is_before_recording, is_rehearsal },
  { "recording", is_before_recording, is_recording },
  { "recording-count", walk_count, is_counting },
  { "recording-runs", is_in_recording, is_running },
  { "recording-after", walk_after, is_after },
  { "recording-again", walk_second_try, is_running },
  { "recording-paused", walk_paused, is_paused },
  { "whole", is_in_recording, is_whole },
  { "answer", walk_answer, NULL },
  { "declined", walk_declined, NULL },
  { "done", walk_done, NULL },
  { "labels", walk_labels, NULL },
  { "labels-recording", is_before_recording, is_recording },
  { "labels-after", walk_count, is_one_read },
  { "start-again", walk_start_again, NULL },
  { "listen", walk_listen, NULL },
  { "gate", walk_gate, NULL },
  { "teacher", walk_teacher, NULL },
  { "teacher-level", walk_teacher_level, is_teacher_level },
  { "teacher-takes", walk_teacher_takes, NULL },
  { "teacher-erase", walk_teacher_erase, NULL },
  { "trouble-no-microphone", walk_no_microphone, NULL },
  { "trouble-lost", walk_lost, NULL },
  { "trouble-disk-low", walk_disk_low, NULL },
  { "trouble-disk-full", walk_disk_full, NULL },
  { "trouble-cannot-write", walk_cannot_write, NULL },
  { "trouble-no-tasks", walk_no_tasks, NULL },
  { "trouble-no-consent", walk_no_consent, NULL },
  { "trouble-rescued", walk_rescued, NULL },
};

/** rs_studio_walk_steps_count: how many there are. */
guint
rs_studio_walk_steps_count (void)
{
  return G_N_ELEMENTS (steps);
}

/** rs_studio_walk_steps_get_name: of the screen that a step leads to. */
const char *
rs_studio_walk_steps_get_name (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (steps), NULL);

  return steps[index].name;
}

/**
 * rs_studio_walk_steps_take:
 *
 * Goes to a screen from the one before.
 *
 * Returns: %FALSE if there is no such screen here
 */
gboolean
rs_studio_walk_steps_take (guint index, const RsStudioWalkPlace *place)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (steps), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  return steps[index].take (place);
}

/** rs_studio_walk_steps_is_there: whether that screen is reached. */
gboolean
rs_studio_walk_steps_is_there (guint index, const RsStudioWalkPlace *place)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (steps), TRUE);
  g_return_val_if_fail (place != NULL, TRUE);

  return steps[index].is_there == NULL || steps[index].is_there (place);
}
