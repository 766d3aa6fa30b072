/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that was recorded, as visitors would hear it. */
#include "rs-studio-hearing.h"

#include "rs-error.h"
#include "rs-montage.h"
#include "rs-studio-scrap.h"
#include "rs-studio-view.h"

enum
{
  CHANGED,
  LIT,
  TROUBLE,
  UNHEARD,
  N_SIGNALS,
};

struct _RsStudioHearing
{
  GObject parent_instance;

  RsStudioDesk *desk;
  RsStudioVoice *voice;
  RsStudioScrap *scrap;
  RsMontage *montage; /* NULL until one is made */
  GArray *pieces;     /* (element-type guint): which piece each part is */
  char *copy;         /* NULL until it is whole */
  GCancellable *cancellable;
  gboolean is_cleaning;
  gboolean is_heard_now; /* the reading of the voice is ours */
  gboolean waits;        /* until the heading is said */
  gboolean is_at_end;
  gboolean was_heard;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioHearing, rs_studio_hearing, G_TYPE_OBJECT)

static void
emit_changed (RsStudioHearing *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_position (RsStudioHearing *self)
{
  if (self->is_heard_now)
    g_signal_emit (self, signals[LIT], 0);
}

static void
on_ended (RsStudioHearing *self, gboolean is_heard)
{
  if (!self->is_heard_now)
    return;
  if (is_heard) /* the last piece was lit, whatever the beat of the positions was */
    {
      self->was_heard = TRUE;
      self->is_at_end = TRUE;
      g_signal_emit (self, signals[LIT], 0);
      self->is_at_end = FALSE;
    }
  self->is_heard_now = FALSE;
  emit_changed (self);
}

static void
hear (RsStudioHearing *self, gint64 position_ms)
{
  self->waits = FALSE;
  self->is_heard_now = FALSE; /* whatever is heard now is not to be told as ended */
  self->is_heard_now = rs_studio_voice_read (self->voice, self->copy, position_ms, -1);
  emit_changed (self);
}

static void
on_quiet (RsStudioHearing *self)
{
  if (self->waits)
    hear (self, 0);
}

static void
rs_studio_hearing_dispose (GObject *object)
{
  RsStudioHearing *self = RS_STUDIO_HEARING (object);

  g_cancellable_cancel (self->cancellable);
  if (self->voice != NULL)
    g_signal_handlers_disconnect_by_data (self->voice, self);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->montage);
  g_clear_object (&self->desk);
  g_clear_object (&self->voice);
  g_clear_object (&self->scrap);
  g_clear_pointer (&self->pieces, g_array_unref);
  g_clear_pointer (&self->copy, g_free);
  G_OBJECT_CLASS (rs_studio_hearing_parent_class)->dispose (object);
}

static void
rs_studio_hearing_class_init (RsStudioHearingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_hearing_dispose;
  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_STUDIO_HEARING, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LIT] = g_signal_new ("lit", RS_TYPE_STUDIO_HEARING, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 0);
  signals[TROUBLE] = g_signal_new ("trouble", RS_TYPE_STUDIO_HEARING, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[UNHEARD] = g_signal_new ("unheard", RS_TYPE_STUDIO_HEARING, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
rs_studio_hearing_init (RsStudioHearing *self)
{
  self->pieces = g_array_new (FALSE, FALSE, sizeof (guint));
}

/** rs_studio_hearing_new: Returns: (transfer full): with nothing to hear yet */
RsStudioHearing *
rs_studio_hearing_new (RsStudioDesk *desk, RsStudioVoice *voice)
{
  RsStudioHearing *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_DESK (desk), NULL);
  g_return_val_if_fail (RS_IS_STUDIO_VOICE (voice), NULL);

  self = g_object_new (RS_TYPE_STUDIO_HEARING, NULL);
  self->desk = g_object_ref (desk);
  self->voice = g_object_ref (voice);
  g_signal_connect_swapped (voice, "position", G_CALLBACK (on_position), self);
  g_signal_connect_swapped (voice, "ended", G_CALLBACK (on_ended), self);
  g_signal_connect_swapped (voice, "quiet", G_CALLBACK (on_quiet), self);
  return self;
}

/** rs_studio_hearing_set_cleaning: for the copies that are made from now on. */
void
rs_studio_hearing_set_cleaning (RsStudioHearing *self, gboolean is_cleaning)
{
  g_return_if_fail (RS_IS_STUDIO_HEARING (self));

  self->is_cleaning = is_cleaning;
}

/** rs_studio_hearing_is_cleaning: Returns: whether copies are cleaned of noise */
gboolean
rs_studio_hearing_is_cleaning (RsStudioHearing *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_HEARING (self), FALSE);

  return self->is_cleaning;
}

static void
add_piece (RsStudioHearing *self, RsTake *take, guint piece, guint *card)
{
  const RsTakeItem *item = rs_take_get_item (take, piece);
  const RsTakeTry *chosen = rs_take_item_get_chosen (item);
  g_autofree char *path = NULL;

  if (chosen == NULL)
    return;
  path = rs_take_get_chosen_path (take, piece);
  rs_montage_add (self->montage, path, chosen->start, chosen->end,
                  self->pieces->len > 0 && item->card != *card);
  *card = item->card;
  g_array_append_val (self->pieces, piece);
}

static void
add_pieces (RsStudioHearing *self)
{
  RsTake *take = rs_studio_desk_get_take (self->desk);
  guint card = 0;

  g_array_set_size (self->pieces, 0);
  for (guint i = 0; take != NULL && i < rs_take_get_n_items (take); i++)
    add_piece (self, take, i, &card);
}

/* Where a piece is silent the whole is no trouble: that piece is read again. */
static void
fail (RsStudioHearing *self, const GError *error)
{
  int silent = g_error_matches (error, RS_ERROR, RS_ERROR_INVALID)
                   ? rs_studio_desk_find_silent (self->desk)
                   : -1;

  g_message ("%s", error->message);
  emit_changed (self);
  if (silent >= 0)
    g_signal_emit (self, signals[UNHEARD], 0, silent);
  else
    g_signal_emit (self, signals[TROUBLE], 0,
                   g_error_matches (error, RS_ERROR, RS_ERROR_NO_SPACE)
                       ? RS_STUDIO_TROUBLE_DISK_FULL
                       : RS_STUDIO_TROUBLE_CANNOT_WRITE);
}

static void
on_made (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsStudioHearing) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_object_steal_data (source, "copy");
  gboolean is_made = rs_montage_make_finish (RS_MONTAGE (source), result, &error);

  if (RS_MONTAGE (source) != self->montage) /* left meanwhile, or made anew */
    return;
  g_clear_object (&self->cancellable);
  if (is_made)
    {
      self->copy = g_steal_pointer (&path);
      self->waits = rs_studio_voice_is_saying (self->voice);
      if (self->waits)
        emit_changed (self);
      else
        hear (self, 0);
      return;
    }
  g_clear_object (&self->montage);
  fail (self, error);
}

static void
make (RsStudioHearing *self, char *path)
{
  self->montage = rs_montage_new (RS_MONTAGE_TELLING);
  rs_montage_set_cleaning (self->montage, self->is_cleaning);
  add_pieces (self);
  g_object_set_data_full (G_OBJECT (self->montage), "copy", path, g_free);
  g_object_set_data_full (G_OBJECT (self->montage), "scrap", g_object_ref (self->scrap),
                          g_object_unref); /* a thread that is left still writes there */
  self->cancellable = g_cancellable_new ();
  rs_montage_make_async (self->montage, path, self->cancellable, on_made,
                         g_object_ref (self));
}

/**
 * rs_studio_hearing_enter:
 *
 * Makes the copy of what is chosen now, and begins to tell it.
 */
void
rs_studio_hearing_enter (RsStudioHearing *self)
{
  g_autoptr (GError) error = NULL;
  char *path = NULL;

  g_return_if_fail (RS_IS_STUDIO_HEARING (self));

  rs_studio_hearing_leave (self);
  self->was_heard = FALSE;
  self->scrap = rs_studio_scrap_new ();
  path = rs_studio_scrap_get_path (self->scrap, "whole.opus", &error);
  if (path != NULL)
    make (self, path);
  else
    g_signal_emit (self, signals[TROUBLE], 0, RS_STUDIO_TROUBLE_CANNOT_WRITE);
}

/** rs_studio_hearing_leave: silence; the copy is gone. */
void
rs_studio_hearing_leave (RsStudioHearing *self)
{
  g_return_if_fail (RS_IS_STUDIO_HEARING (self));

  if (self->is_heard_now)
    rs_studio_voice_stop (self->voice);
  self->is_heard_now = FALSE;
  self->waits = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->montage);
  g_clear_pointer (&self->copy, g_free);
  g_clear_object (&self->scrap);
}

/** rs_studio_hearing_toggle: «Послушать» and «Пауза»; a copy that failed is made anew. */
void
rs_studio_hearing_toggle (RsStudioHearing *self)
{
  g_return_if_fail (RS_IS_STUDIO_HEARING (self));

  if (rs_studio_hearing_is_making (self))
    return;
  if (self->copy == NULL)
    rs_studio_hearing_enter (self);
  else if (!self->is_heard_now)
    hear (self, 0);
  else if (rs_studio_voice_is_reading (self->voice))
    rs_studio_voice_pause (self->voice);
  else
    rs_studio_voice_go_on (self->voice);
  emit_changed (self);
}

/** rs_studio_hearing_hear_from: a touch on a piece: it is told from there. */
void
rs_studio_hearing_hear_from (RsStudioHearing *self, guint piece)
{
  GArray *timings = NULL;

  g_return_if_fail (RS_IS_STUDIO_HEARING (self));

  if (self->copy == NULL)
    return;
  timings = rs_montage_get_timings (self->montage);
  for (guint i = 0; i < self->pieces->len && i < timings->len; i++)
    if (g_array_index (self->pieces, guint, i) == piece)
      hear (self, g_array_index (timings, RsMontageTiming, i).start_ms);
}

/** rs_studio_hearing_is_making: Returns: whether the thread is at work */
gboolean
rs_studio_hearing_is_making (RsStudioHearing *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_HEARING (self), FALSE);

  return self->montage != NULL && self->copy == NULL;
}

/** rs_studio_hearing_was_heard: Returns: whether its end was reached since it was made */
gboolean
rs_studio_hearing_was_heard (RsStudioHearing *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_HEARING (self), FALSE);

  return self->was_heard;
}

/** rs_studio_hearing_get_lit: Returns: the piece that is heard, -1 for none */
int
rs_studio_hearing_get_lit (RsStudioHearing *self)
{
  GArray *timings = NULL;
  gint64 position = 0;
  int lit = -1;

  g_return_val_if_fail (RS_IS_STUDIO_HEARING (self), -1);

  if (!self->is_heard_now)
    return -1;
  timings = rs_montage_get_timings (self->montage);
  position = rs_studio_voice_get_position (self->voice);
  for (guint i = 0; i < self->pieces->len && i < timings->len; i++)
    if (lit < 0 || self->is_at_end
        || g_array_index (timings, RsMontageTiming, i).start_ms <= position)
      lit = (int)g_array_index (self->pieces, guint, i);
  return lit;
}

/** rs_studio_hearing_get_duration: Returns: ms of the copy, 0 while there is none */
gint64
rs_studio_hearing_get_duration (RsStudioHearing *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_HEARING (self), 0);

  return self->copy != NULL ? rs_montage_get_duration (self->montage) : 0;
}
