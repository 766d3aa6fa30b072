/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Between the thread of the microphone and the main loop. */

#include "rs-tape.h"

#include "rs-master.h"
#include "rs-meter.h"
#include "rs-preroll.h"

/* A mark lies in a buffer that is still to come; a microphone that hangs has none. */
#define MAX_AGE_US G_USEC_PER_SEC

typedef struct
{
  RsTape *tape;
  double rms;
  double peak;
} Level;

struct _RsTape
{
  GObject parent_instance;

  /* The main loop's. */
  RsTapeFunc func;
  gpointer data;

  RsMeter meter; /* the microphone's thread only */

  GMutex lock;
  RsPreroll preroll;
  RsRecordFile *file;
  gint64 length; /* samples of the file, or of the last one */
  gint64 end_at; /* samples; -1: not known yet */
  gint64 fed_us;
  guint64 n_fed; /* buffers */
};

G_DEFINE_FINAL_TYPE (RsTape, rs_tape, G_TYPE_OBJECT)

static gboolean
on_level (gpointer data)
{
  Level *level = data;
  RsTape *self = level->tape;

  if (self->func != NULL)
    self->func (level->rms, level->peak, self->data);
  return G_SOURCE_REMOVE;
}

static void
level_free (Level *level)
{
  g_object_unref (level->tape);
  g_free (level);
}

static void
tell_levels (RsTape *self, const gint16 *samples, gsize n_samples)
{
  double rms, peak;
  gsize n;

  while ((n = rs_meter_feed (&self->meter, samples, n_samples, &rms, &peak)) > 0)
    {
      Level *level = g_new (Level, 1);

      *level = (Level){ g_object_ref (self), rms, peak };
      g_idle_add_full (G_PRIORITY_DEFAULT, on_level, level, (GDestroyNotify)level_free);
      samples += n;
      n_samples -= n;
    }
}

/* Under the lock. */
static void
end (RsTape *self)
{
  if (self->file != NULL)
    rs_record_file_end (self->file);
  g_clear_object (&self->file);
  self->end_at = -1;
}

static void
write_samples (RsTape *self, const gint16 *samples, gsize n_samples)
{
  n_samples = MIN (n_samples, (gsize)(RS_MASTER_MAX_SAMPLES - self->length));
  rs_record_file_write (self->file, samples, n_samples);
  self->length += n_samples;
  if (self->length == RS_MASTER_MAX_SAMPLES
      || (self->end_at >= 0 && self->length >= self->end_at))
    end (self);
}

/* Under the lock. */
static gint64
find_mark (RsTape *self, gint64 now_us)
{
  gint64 age = CLAMP (now_us - self->fed_us, 0, MAX_AGE_US);

  if (self->file == NULL)
    return self->length;
  return self->length + age * RS_MASTER_RATE / G_USEC_PER_SEC;
}

static void
rs_tape_finalize (GObject *object)
{
  RsTape *self = RS_TAPE (object);

  end (self);
  rs_preroll_forget (&self->preroll);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (rs_tape_parent_class)->finalize (object);
}

static void
rs_tape_class_init (RsTapeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_tape_finalize;
}

static void
rs_tape_init (RsTape *self)
{
  g_mutex_init (&self->lock);
  self->end_at = -1;
}

/** rs_tape_new: @func hears the levels until rs_tape_forget() */
RsTape *
rs_tape_new (RsTapeFunc func, gpointer data)
{
  RsTape *self;

  g_return_val_if_fail (func != NULL, NULL);

  self = g_object_new (RS_TYPE_TAPE, NULL);
  self->func = func;
  self->data = data;
  return self;
}

/** rs_tape_forget: nobody is told any more */
void
rs_tape_forget (RsTape *self)
{
  g_return_if_fail (RS_IS_TAPE (self));

  self->func = NULL;
}

/**
 * rs_tape_feed:
 * @now_us: g_get_monotonic_time() when they came
 */
void
rs_tape_feed (RsTape *self, const gint16 *samples, gsize n_samples, gint64 now_us)
{
  g_return_if_fail (RS_IS_TAPE (self));
  g_return_if_fail (samples != NULL || n_samples == 0);

  g_mutex_lock (&self->lock);
  self->n_fed++;
  self->fed_us = now_us;
  rs_preroll_feed (&self->preroll, samples, n_samples);
  if (self->file != NULL)
    write_samples (self, samples, n_samples);
  g_mutex_unlock (&self->lock);
  tell_levels (self, samples, n_samples);
}

/** rs_tape_get_n_fed: Returns: buffers so far */
guint64
rs_tape_get_n_fed (RsTape *self)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (RS_IS_TAPE (self), 0);

  locker = g_mutex_locker_new (&self->lock);
  return self->n_fed;
}

/** rs_tape_begin: the file gets what was said just before, and all from now on */
void
rs_tape_begin (RsTape *self, RsRecordFile *file)
{
  g_autofree gint16 *before = g_new (gint16, RS_PREROLL_SAMPLES);
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_if_fail (RS_IS_TAPE (self) && RS_IS_RECORD_FILE (file));

  locker = g_mutex_locker_new (&self->lock);
  end (self);
  self->file = g_object_ref (file);
  self->length = 0;
  write_samples (self, before, rs_preroll_copy (&self->preroll, before));
}

/** rs_tape_end_at_mark: what is said until now is on its way, and still goes in */
void
rs_tape_end_at_mark (RsTape *self, gint64 now_us)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_if_fail (RS_IS_TAPE (self));

  locker = g_mutex_locker_new (&self->lock);
  if (self->file != NULL)
    self->end_at = find_mark (self, now_us);
}

/** rs_tape_end: the file gets nothing more */
void
rs_tape_end (RsTape *self)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_if_fail (RS_IS_TAPE (self));

  locker = g_mutex_locker_new (&self->lock);
  end (self);
}

/**
 * rs_tape_mark:
 * @now_us: g_get_monotonic_time()
 *
 * The samples so far and the age of the last buffer: of three ways to know, the one
 * with the least error (measured: 0.1 ms).
 *
 * Returns: the sample of the file that is being said now
 */
gint64
rs_tape_mark (RsTape *self, gint64 now_us)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (RS_IS_TAPE (self), 0);

  locker = g_mutex_locker_new (&self->lock);
  return find_mark (self, now_us);
}

/** rs_tape_get_length: Returns: samples given to the file, or to the last one */
gint64
rs_tape_get_length (RsTape *self)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (RS_IS_TAPE (self), 0);

  locker = g_mutex_locker_new (&self->lock);
  return self->length;
}
