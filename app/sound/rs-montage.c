/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From masters to the playing copy: DESIGN.md, "Sound". */

#include "rs-montage.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-leveller.h"
#include "rs-master-batch.h"
#include "rs-opus-coder.h"
#include "rs-peaks.h"
#include "rs-splicer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define RATE RS_OPUS_CODER_RATE

/* Between sentences; and where the picture changes, ms. */
#define PAUSE_MS 350
#define CARD_PAUSE_MS 700

/* Below this a label has too few moments for a mean, ms. */
#define SHORT_MS 3000

/* The encoder takes some loudness away and adds to the peaks, of most voices as much as
 * this. Where it is not enough the copy is made once more with what was missing. */
#define LOSS_DB 0.15
#define MARGIN_DB 1.0
#define MORE_MARGIN_DB 0.2
#define FAR_DB 0.4
#define MAX_COPIES 5

#define FILE_MODE 0644

/* Masters in memory together, each ten minutes at most. */
#define MAX_AT_ONCE 4

typedef struct
{
  char *path;
  gint64 start;
  gint64 end; /* 0: that of the master */
  gboolean is_new_card;
} Part;

struct _RsMontage
{
  GObject parent_instance;

  RsMontageKind kind;
  gboolean cleaning;
  GArray *parts; /* of Part */

  GArray *timings; /* of RsMontageTiming */
  gint64 n_samples;
  GBytes *file;
  GBytes *peaks;
  RsLoudness loudness;
};

G_DEFINE_FINAL_TYPE (RsMontage, rs_montage, G_TYPE_OBJECT)

static void
part_clear (gpointer data)
{
  g_free (((Part *)data)->path);
}

static void
rs_montage_finalize (GObject *object)
{
  RsMontage *self = RS_MONTAGE (object);

  g_array_unref (self->parts);
  g_array_unref (self->timings);
  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->peaks, g_bytes_unref);
  G_OBJECT_CLASS (rs_montage_parent_class)->finalize (object);
}

static void
rs_montage_class_init (RsMontageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_montage_finalize;
}

static void
rs_montage_init (RsMontage *self)
{
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_array_set_clear_func (self->parts, part_clear);
  self->timings = g_array_new (FALSE, FALSE, sizeof (RsMontageTiming));
}

/** rs_montage_new: nothing to join yet */
RsMontage *
rs_montage_new (RsMontageKind kind)
{
  RsMontage *self = g_object_new (RS_TYPE_MONTAGE, NULL);

  self->kind = kind;
  return self;
}

/**
 * rs_montage_add:
 * @path: a master
 * @start: from where on in it, in samples
 * @end: up to, not with; 0 for its end
 * @is_new_card: whether the picture changes before it: a longer pause
 *
 * One sentence more, or a label's words.
 */
void
rs_montage_add (
    RsMontage *self, const char *path, gint64 start, gint64 end, gboolean is_new_card)
{
  Part part;

  g_return_if_fail (RS_IS_MONTAGE (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (start >= 0 && (end == 0 || end > start));

  part = (Part){ g_strdup (path), start, end, is_new_card };
  g_array_append_val (self->parts, part);
}

/**
 * rs_montage_set_cleaning:
 *
 * Whether rumble and the noise of the room are taken out of the copy; FALSE unless set.
 * Not one sample moves.
 */
void
rs_montage_set_cleaning (RsMontage *self, gboolean cleaning)
{
  g_return_if_fail (RS_IS_MONTAGE (self));

  self->cleaning = cleaning;
}

/* The masters of the parts from @first on, as many as are read at once; «одним дублем»
 * has many parts in one. */
static GPtrArray *
list_masters (RsMontage *self, guint first)
{
  GPtrArray *paths = g_ptr_array_new ();
  guint most = CLAMP (g_get_num_processors (), 1, MAX_AT_ONCE);

  for (guint i = first; i < self->parts->len && paths->len < most; i++)
    {
      char *path = g_array_index (self->parts, Part, i).path;

      if (!g_ptr_array_find_with_equal_func (paths, path, g_str_equal, NULL))
        g_ptr_array_add (paths, path);
    }
  return paths;
}

/* Returns: (nullable): the master of that part; @batch is read anew if it is none of it.
 */
static const RsMasterVoice *
find_master (RsMontage *self, guint number, GPtrArray **batch, GError **error)
{
  const char *path = g_array_index (self->parts, Part, number).path;
  const RsMasterVoice *voice = *batch != NULL ? rs_master_batch_find (*batch, path)
                                              : NULL;

  if (voice == NULL)
    {
      g_autoptr (GPtrArray) paths = list_masters (self, number);

      g_clear_pointer (batch, g_ptr_array_unref);
      *batch = rs_master_batch_read (paths, self->cleaning);
      voice = rs_master_batch_find (*batch, path);
    }
  if (voice->error == NULL)
    return voice;
  g_propagate_error (error, g_error_copy (voice->error));
  return NULL;
}

static gboolean
set_silent (RsMontage *self, guint number, GError **error)
{
  if (self->parts->len == 1)
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("Nobody is heard in this recording. It has to be recorded anew"));
  else
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("Nobody is heard in sentence %u. It has to be recorded anew"),
                 number + 1);
  return FALSE;
}

static gint64
to_ms (gint64 samples)
{
  return (samples * 1000 + RATE / 2) / RATE;
}

static gboolean
add_part (
    RsMontage *self, guint number, GPtrArray **batch, RsSplicer *splicer, GError **error)
{
  const RsMasterVoice *master = find_master (self, number, batch, error);
  const Part *part = &g_array_index (self->parts, Part, number);
  gint64 end;
  RsTrim speech, placed;
  RsMontageTiming timing;

  if (master == NULL)
    return FALSE;
  end = part->end > 0 ? MIN (part->end, (gint64)master->n_samples) : master->n_samples;
  if (end <= part->start
      || !rs_trim_find (master->samples + part->start, end - part->start, RATE, 0,
                        &speech))
    return set_silent (self, number, error);
  placed = rs_splicer_add (splicer, master->samples + part->start, end - part->start,
                           &speech, part->is_new_card ? CARD_PAUSE_MS : PAUSE_MS);
  timing = (RsMontageTiming){ placed.start, placed.end, to_ms (placed.start),
                              to_ms (placed.end) };
  g_array_append_val (self->timings, timing);
  return TRUE;
}

static GArray *
join_parts (RsMontage *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (RsSplicer) splicer = rs_splicer_new (RATE);
  g_autoptr (GPtrArray) batch = NULL;
  gboolean is_joined = TRUE;

  g_array_set_size (self->timings, 0);
  for (guint i = 0; i < self->parts->len && is_joined; i++)
    is_joined = !g_cancellable_set_error_if_cancelled (cancellable, error)
                && add_part (self, i, &batch, splicer, error);
  return is_joined ? rs_splicer_steal (splicer) : NULL;
}

static gboolean
is_short (RsMontage *self, const GArray *sound)
{
  return self->kind == RS_MONTAGE_LABEL && to_ms (sound->len) < SHORT_MS;
}

/* Levels @sound, encodes it, and looks at what is heard of that in the end. */
static GBytes *
make_copy (RsMontage *self,
           const GArray *sound,
           const RsLevellerAim *aim,
           GCancellable *cancellable,
           GError **error)
{
  g_autofree float *samples = g_memdup2 (sound->data, (gsize)sound->len * sizeof (float));
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GArray) heard = NULL;
  const float *result;

  rs_leveller_apply (samples, sound->len, RATE, aim);
  file = rs_opus_coder_encode_and_hear (samples, sound->len, &heard, cancellable, error);
  if (file == NULL)
    return NULL;
  result = (const float *)(gpointer)heard->data;
  if (heard->len != sound->len
      || !rs_loudness_measure (result, heard->len, RATE, &self->loudness))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_FAILED,
                   _ ("The sound could not be made ready for playing. Restart the "
                      "program and try once more"));
      return NULL;
    }
  self->n_samples = heard->len;
  g_clear_pointer (&self->peaks, g_bytes_unref);
  self->peaks = rs_peaks_make (result, heard->len, RATE);
  return g_steal_pointer (&file);
}

/* Looks how far the copy is from what it should be. Returns: whether it is near enough.
 */
static gboolean
mend_aim (RsMontage *self, RsLevellerAim *aim)
{
  const RsLoudness *heard = &self->loudness;
  double loudness = aim->by_moment || !isfinite (heard->integrated) ? heard->momentary
                                                                    : heard->integrated;
  double missing = RS_LEVELLER_TARGET - loudness;
  double over = heard->true_peak - RS_LEVELLER_PEAK;

  if (over > 0)
    aim->ceiling -= over + MORE_MARGIN_DB;
  if (fabs (missing) > FAR_DB)
    aim->target += missing;
  return over <= 0 && fabs (missing) <= FAR_DB;
}

static GBytes *
make_file (RsMontage *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) sound = join_parts (self, cancellable, error);
  g_autoptr (GBytes) file = NULL;
  RsLevellerAim aim = { RS_LEVELLER_TARGET + LOSS_DB, RS_LEVELLER_PEAK - MARGIN_DB };

  if (sound == NULL)
    return NULL;
  aim.by_moment = is_short (self, sound);
  for (guint i = 0; i < MAX_COPIES; i++)
    {
      g_clear_pointer (&file, g_bytes_unref);
      file = make_copy (self, sound, &aim, cancellable, error);
      if (file == NULL || mend_aim (self, &aim))
        break;
    }
  return g_steal_pointer (&file);
}

/**
 * rs_montage_make:
 * @out_path: (nullable): the playing copy; replaced whole, or not touched; %NULL: only
 *   in memory, for rs_montage_get_file()
 *
 * Takes about a second for a minute of sound: not in the main thread.
 *
 * Errors: those of reading a master; %RS_ERROR_INVALID where nobody speaks; those of
 * writing; %RS_ERROR_CANCELLED or %G_IO_ERROR_CANCELLED.
 */
gboolean
rs_montage_make (RsMontage *self,
                 const char *out_path,
                 GCancellable *cancellable,
                 GError **error)
{
  g_return_val_if_fail (RS_IS_MONTAGE (self), FALSE);
  g_return_val_if_fail (self->parts->len > 0, FALSE);

  g_clear_pointer (&self->file, g_bytes_unref);
  self->file = make_file (self, cancellable, error);
  return self->file != NULL
         && (out_path == NULL
             || rs_file_write (out_path, g_bytes_get_data (self->file, NULL),
                               g_bytes_get_size (self->file), FILE_MODE, error));
}

static void
make_in_thread (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (rs_montage_make (source_object, task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/** rs_montage_make_async: rs_montage_make() in a thread of its own */
void
rs_montage_make_async (RsMontage *self,
                       const char *out_path,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (RS_IS_MONTAGE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_montage_make_async);
  g_task_set_task_data (task, g_strdup (out_path), g_free);
  g_task_run_in_thread (task, make_in_thread);
}

/** rs_montage_make_finish: whether it was made, as rs_montage_make() */
gboolean
rs_montage_make_finish (RsMontage *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * rs_montage_get_file:
 *
 * Returns: (transfer none): the playing copy, all bytes of it
 */
GBytes *
rs_montage_get_file (RsMontage *self)
{
  g_return_val_if_fail (RS_IS_MONTAGE (self), NULL);

  return self->file;
}

/**
 * rs_montage_get_timings:
 *
 * Returns: (transfer none) (element-type RsMontageTiming): of each part, in order
 */
GArray *
rs_montage_get_timings (RsMontage *self)
{
  g_return_val_if_fail (RS_IS_MONTAGE (self), NULL);

  return self->timings;
}

/** rs_montage_get_duration: ms, rounded up as in rs_opus_info_read() */
gint64
rs_montage_get_duration (RsMontage *self)
{
  g_return_val_if_fail (RS_IS_MONTAGE (self), 0);

  return (self->n_samples * 1000 + RATE - 1) / RATE;
}

/**
 * rs_montage_get_peaks:
 *
 * Returns: (transfer none): as of rs_peaks_make(), of what is heard
 */
GBytes *
rs_montage_get_peaks (RsMontage *self)
{
  g_return_val_if_fail (RS_IS_MONTAGE (self), NULL);

  return self->peaks;
}

/** rs_montage_get_loudness: @loudness: (out caller-allocates): of what is heard */
void
rs_montage_get_loudness (RsMontage *self, RsLoudness *loudness)
{
  g_return_if_fail (RS_IS_MONTAGE (self));
  g_return_if_fail (loudness != NULL);

  *loudness = self->loudness;
}
