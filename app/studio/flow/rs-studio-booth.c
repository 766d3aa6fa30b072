/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How one piece is recorded: 3, 2, 1, the words, the file. */
#include "rs-studio-booth.h"

#include "rs-error.h"
#include "rs-studio-flow.h"

/* A slow disk may take its time with the file, and the recorder says when it is enough;
 * after this nobody waits any more, and what is on the disk is found later. */
#define SAVE_MS (20 * 1000)

/* A microphone that has not said a word by the end of the countdown is waited for so
 * long; the recorder itself gives up before. */
#define LATE_MS 5000

enum
{
  CHANGED,
  TROUBLE,
  N_SIGNALS,
};

struct _RsStudioBooth
{
  GObject parent_instance;

  RsPace *pace;
  RsStudioDesk *desk;
  RsStudioEar *ear;
  RsStudioPiece piece;
  RsStudioPiece aim; /* what saving leads to */
  RsStudioNote note;
  guint count;
  gboolean is_late; /* the countdown is over, the microphone is not there yet */
  guint wait;
  gboolean is_cut_off; /* the recorder stopped by itself and says why next */
  gboolean is_one_take;
  gboolean is_whole;   /* the last file is of one take */
  gboolean may_rewind; /* it was just read */
  guint first;         /* the piece it began with */
  char *path;          /* of the file that is not kept yet, or NULL */
  GArray *marks;       /* (element-type gint64): where its next pieces begin */
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioBooth, rs_studio_booth, G_TYPE_OBJECT)

static void
set_piece (RsStudioBooth *self, RsStudioPiece piece)
{
  rs_pace_cancel (self->pace, &self->wait);
  self->piece = piece;
  self->count = 0;
  self->is_late = FALSE;
  self->is_cut_off = FALSE;
}

static void
emit_changed (RsStudioBooth *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Nothing is being done; the microphone is closed. */
static void
come_to_rest (RsStudioBooth *self, RsStudioPiece piece)
{
  set_piece (self, piece);
  rs_studio_ear_close (self->ear);
}

static RsStudioPiece
find_rest (RsStudioBooth *self)
{
  guint place = rs_studio_desk_get_place (self->desk);

  return rs_studio_desk_is_recorded (self->desk, place) ? RS_STUDIO_PIECE_AFTER
                                                        : RS_STUDIO_PIECE_READY;
}

static void
fail (RsStudioBooth *self, RsStudioTrouble trouble)
{
  if (rs_studio_booth_is_busy (self))
    come_to_rest (self, find_rest (self));
  emit_changed (self);
  g_signal_emit (self, signals[TROUBLE], 0, trouble);
}

static void
on_late (gpointer user_data)
{
  RsStudioBooth *self = user_data;

  self->wait = 0;
  fail (self, RS_STUDIO_TROUBLE_NO_MICROPHONE);
}

static void
on_limit (gpointer user_data)
{
  RsStudioBooth *self = user_data;

  self->wait = 0;
  rs_studio_booth_ready (self);
  self->note = RS_STUDIO_NOTE_LIMIT;
  emit_changed (self);
}

static void
on_save_late (gpointer user_data)
{
  RsStudioBooth *self = user_data;

  self->wait = 0;
  fail (self, RS_STUDIO_TROUBLE_CANNOT_WRITE);
}

static RsStudioTrouble
trouble_of (const GError *error)
{
  return g_error_matches (error, RS_ERROR, RS_ERROR_NO_SPACE)
             ? RS_STUDIO_TROUBLE_DISK_FULL
             : RS_STUDIO_TROUBLE_CANNOT_WRITE;
}

static void
begin (RsStudioBooth *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = rs_studio_desk_begin (self->desk, self->is_one_take, &error);

  if (path == NULL)
    {
      g_message ("%s", error->message);
      fail (self, trouble_of (error));
      return;
    }
  set_piece (self, RS_STUDIO_PIECE_RECORDING);
  self->is_whole = self->may_rewind = self->is_one_take;
  self->first = rs_studio_desk_get_place (self->desk);
  g_array_set_size (self->marks, 0);
  g_free (self->path);
  self->path = g_steal_pointer (&path);
  rs_studio_ear_start (self->ear, self->path);
  self->wait = rs_pace_wait (
      self->pace, self->is_whole ? RS_STUDIO_TAKE_LIMIT_MS : RS_STUDIO_PIECE_LIMIT_MS,
      on_limit, self);
  emit_changed (self);
}

/* 1 stays until the microphone is heard. */
static void
on_count (gpointer user_data)
{
  RsStudioBooth *self = user_data;

  self->wait = 0;
  if (self->count > 1)
    {
      self->count--;
      self->wait = rs_pace_wait (self->pace, RS_STUDIO_COUNT_MS, on_count, self);
      emit_changed (self);
    }
  else if (rs_studio_ear_is_listening (self->ear))
    begin (self);
  else
    {
      self->is_late = TRUE;
      self->wait = rs_pace_wait (self->pace, LATE_MS, on_late, self);
    }
}

static void
suggest (RsStudioBooth *self)
{
  gboolean is_silent = rs_studio_ear_was_spoken_to (self->ear)
                       && rs_studio_ear_get_silence (self->ear) >= RS_STUDIO_SUGGEST_MS;
  RsStudioNote note = is_silent ? RS_STUDIO_NOTE_READY : RS_STUDIO_NOTE_NONE;

  if (self->note == note)
    return;
  self->note = note;
  emit_changed (self);
}

static void
on_heard (RsStudioBooth *self)
{
  if (self->is_late && rs_studio_ear_is_listening (self->ear))
    begin (self);
  else if (self->piece != RS_STUDIO_PIECE_RECORDING)
    return;
  else if (self->is_whole
           && rs_studio_ear_get_silence (self->ear) >= RS_STUDIO_PIECE_LIMIT_MS)
    rs_studio_booth_pause (self); /* everybody has gone */
  else
    suggest (self);
}

static gboolean
keep (RsStudioBooth *self, const char *path, gint64 n_samples, GError **error)
{
  if (self->is_whole)
    return rs_studio_desk_end_whole (self->desk, path, n_samples, self->first,
                                     self->marks, error);
  return rs_studio_desk_end (self->desk, self->first, path, n_samples, error);
}

/* A recorder that stops by itself says what it has before it says why: what was said is
 * kept as after a pause. */
static void
on_saved (RsStudioBooth *self, const char *path, gint64 n_samples)
{
  g_autoptr (GError) error = NULL;
  gboolean was_spoken_to = rs_studio_ear_was_spoken_to (self->ear);
  gboolean is_cut_off = self->piece == RS_STUDIO_PIECE_RECORDING;

  if (g_strcmp0 (path, self->path) != 0)
    return;
  g_clear_pointer (&self->path, g_free);
  if (!rs_studio_desk_owns (self->desk, path)) /* it is saved when its take is opened */
    return;
  if (!keep (self, path, n_samples, &error))
    {
      g_message ("%s", error->message);
      fail (self, trouble_of (error));
      return;
    }
  if (!rs_studio_booth_is_busy (self)) /* a slow disk: it was given up already */
    {
      rs_studio_booth_rest (self);
      emit_changed (self);
      return;
    }
  if (!was_spoken_to)
    self->note = RS_STUDIO_NOTE_UNHEARD;
  else if (self->note == RS_STUDIO_NOTE_READY)
    self->note = RS_STUDIO_NOTE_NONE;
  come_to_rest (self, is_cut_off ? RS_STUDIO_PIECE_PAUSED : self->aim);
  self->is_cut_off = is_cut_off;
  emit_changed (self);
}

static void
on_failed (RsStudioBooth *self, int trouble)
{
  if (rs_studio_booth_is_busy (self) || self->is_cut_off)
    fail (self, trouble);
  self->is_cut_off = FALSE;
}

static void
rs_studio_booth_dispose (GObject *object)
{
  RsStudioBooth *self = RS_STUDIO_BOOTH (object);

  if (self->pace != NULL)
    rs_pace_cancel (self->pace, &self->wait);
  if (self->ear != NULL)
    g_signal_handlers_disconnect_by_data (self->ear, self);
  g_clear_object (&self->pace);
  g_clear_object (&self->desk);
  g_clear_object (&self->ear);
  G_OBJECT_CLASS (rs_studio_booth_parent_class)->dispose (object);
}

static void
rs_studio_booth_finalize (GObject *object)
{
  g_free (RS_STUDIO_BOOTH (object)->path);
  g_array_unref (RS_STUDIO_BOOTH (object)->marks);
  G_OBJECT_CLASS (rs_studio_booth_parent_class)->finalize (object);
}

static void
rs_studio_booth_class_init (RsStudioBoothClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_booth_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_studio_booth_finalize;
  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_STUDIO_BOOTH, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TROUBLE] = g_signal_new ("trouble", RS_TYPE_STUDIO_BOOTH, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
rs_studio_booth_init (RsStudioBooth *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (gint64));
}

/** rs_studio_booth_new: Returns: (transfer full): a booth with nobody in it */
RsStudioBooth *
rs_studio_booth_new (RsPace *pace, RsStudioDesk *desk, RsStudioEar *ear)
{
  RsStudioBooth *self = NULL;

  g_return_val_if_fail (RS_IS_PACE (pace), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_DESK (desk), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_EAR (ear), NULL);

  self = g_object_new (RS_TYPE_STUDIO_BOOTH, NULL);
  self->pace = g_object_ref (pace);
  self->desk = g_object_ref (desk);
  self->ear = g_object_ref (ear);
  g_signal_connect_swapped (ear, "heard", G_CALLBACK (on_heard), self);
  g_signal_connect_swapped (ear, "saved", G_CALLBACK (on_saved), self);
  g_signal_connect_swapped (ear, "failed", G_CALLBACK (on_failed), self);
  return self;
}

/** rs_studio_booth_enter: at the place of the desk; nothing is being done. */
void
rs_studio_booth_enter (RsStudioBooth *self)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));
  g_return_if_fail (!rs_studio_booth_is_busy (self));

  self->note = RS_STUDIO_NOTE_NONE;
  self->may_rewind = FALSE;
  set_piece (self, find_rest (self));
}

/** rs_studio_booth_enter_unheard: as rs_studio_booth_enter(), and says why. */
void
rs_studio_booth_enter_unheard (RsStudioBooth *self)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  rs_studio_booth_enter (self);
  self->note = RS_STUDIO_NOTE_UNHEARD;
}

/**
 * rs_studio_booth_leave:
 *
 * A countdown ends; what is being recorded is stopped, saved and kept.
 */
void
rs_studio_booth_leave (RsStudioBooth *self)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  if (self->piece == RS_STUDIO_PIECE_COUNTDOWN)
    come_to_rest (self, find_rest (self));
  else if (self->piece == RS_STUDIO_PIECE_RECORDING)
    rs_studio_booth_pause (self);
}

/**
 * rs_studio_booth_record:
 *
 * 3, 2, 1, and the piece is recorded; another try where there is one.
 */
void
rs_studio_booth_record (RsStudioBooth *self)
{
  RsStudioTrouble trouble;

  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  if (rs_studio_booth_is_busy (self))
    return;
  self->note = RS_STUDIO_NOTE_NONE;
  trouble = rs_studio_ear_open (self->ear);
  if (trouble != RS_STUDIO_TROUBLE_NONE)
    {
      fail (self, trouble);
      return;
    }
  set_piece (self, RS_STUDIO_PIECE_COUNTDOWN);
  self->count = 3;
  self->wait = rs_pace_wait (self->pace, RS_STUDIO_COUNT_MS, on_count, self);
  emit_changed (self);
}

/** rs_studio_booth_tap: one take: this piece is said; after the last, all is. */
void
rs_studio_booth_tap (RsStudioBooth *self)
{
  guint place = 0;
  gint64 mark = 0;

  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  if (self->piece != RS_STUDIO_PIECE_RECORDING || !self->is_whole)
    return;
  place = rs_studio_desk_get_place (self->desk) + 1;
  if (place == rs_studio_desk_get_n_pieces (self->desk))
    {
      rs_studio_booth_ready (self);
      return;
    }
  mark = rs_studio_ear_mark (self->ear);
  g_array_append_val (self->marks, mark);
  rs_studio_desk_set_place (self->desk, place);
  emit_changed (self);
}

static void
stop (RsStudioBooth *self, RsStudioPiece aim)
{
  set_piece (self, RS_STUDIO_PIECE_SAVING);
  self->aim = aim;
  self->wait = rs_pace_wait (self->pace, SAVE_MS, on_save_late, self);
  rs_studio_ear_stop (self->ear);
  emit_changed (self);
}

/** rs_studio_booth_ready: «Готово». */
void
rs_studio_booth_ready (RsStudioBooth *self)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  if (self->piece == RS_STUDIO_PIECE_RECORDING)
    stop (self, RS_STUDIO_PIECE_AFTER);
}

/** rs_studio_booth_pause: «Пауза»: what was said is kept; a countdown just ends. */
void
rs_studio_booth_pause (RsStudioBooth *self)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  if (self->piece == RS_STUDIO_PIECE_RECORDING)
    stop (self, RS_STUDIO_PIECE_PAUSED);
  else if (self->piece == RS_STUDIO_PIECE_COUNTDOWN)
    {
      come_to_rest (self, find_rest (self));
      emit_changed (self);
    }
}

/** rs_studio_booth_rest: what was paused is taken as it is. */
void
rs_studio_booth_rest (RsStudioBooth *self)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  if (!rs_studio_booth_is_busy (self))
    set_piece (self, find_rest (self));
}

/**
 * rs_studio_booth_rewind:
 *
 * What was read in one take is read again from where it began.
 */
void
rs_studio_booth_rewind (RsStudioBooth *self)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  if (self->may_rewind && self->is_one_take && !rs_studio_booth_is_busy (self))
    rs_studio_desk_set_place (self->desk, self->first);
}

/** rs_studio_booth_set_one_take: from the next recording on. */
void
rs_studio_booth_set_one_take (RsStudioBooth *self, gboolean is_one_take)
{
  g_return_if_fail (RS_IS_STUDIO_BOOTH (self));

  self->is_one_take = is_one_take;
}

/** rs_studio_booth_get_piece: Returns: never PLAYING, which is not the booth's */
RsStudioPiece
rs_studio_booth_get_piece (RsStudioBooth *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_BOOTH (self), RS_STUDIO_PIECE_READY);

  return self->piece;
}

/** rs_studio_booth_get_note: Returns: what to say of the piece */
RsStudioNote
rs_studio_booth_get_note (RsStudioBooth *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_BOOTH (self), RS_STUDIO_NOTE_NONE);

  return self->note;
}

/** rs_studio_booth_get_count: Returns: 3, 2, 1; 0 out of the countdown */
guint
rs_studio_booth_get_count (RsStudioBooth *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_BOOTH (self), 0);

  return self->count;
}

/** rs_studio_booth_is_busy: Returns: whether the microphone is open */
gboolean
rs_studio_booth_is_busy (RsStudioBooth *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_BOOTH (self), FALSE);

  return self->piece == RS_STUDIO_PIECE_COUNTDOWN
         || self->piece == RS_STUDIO_PIECE_RECORDING
         || self->piece == RS_STUDIO_PIECE_SAVING;
}

/** rs_studio_booth_is_one_take: Returns: whether the next recording is of all */
gboolean
rs_studio_booth_is_one_take (RsStudioBooth *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_BOOTH (self), FALSE);

  return self->is_one_take;
}
