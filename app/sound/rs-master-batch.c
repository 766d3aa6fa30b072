/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading and cleaning takes as long as encoding, and each master is for itself: so
 * several are read at once, each in a thread. */

#include "rs-master-batch.h"

#include "rs-cleaner.h"
#include "rs-master.h"

typedef struct
{
  RsMasterVoice *voice;
  gboolean cleaning;
  GThread *thread;
} Reading;

static void
voice_free (gpointer data)
{
  RsMasterVoice *self = data;

  g_free (self->path);
  g_free (self->samples);
  g_clear_error (&self->error);
  g_free (self);
}

static gpointer
read_voice (gpointer data)
{
  const Reading *reading = data;
  RsMasterVoice *voice = reading->voice;
  g_autoptr (GArray) shorts = NULL;

  if (!rs_master_read (voice->path, &shorts, &voice->error))
    return NULL;
  voice->n_samples = shorts->len;
  voice->samples = g_new (float, shorts->len);
  for (guint i = 0; i < shorts->len; i++)
    voice->samples[i] = g_array_index (shorts, gint16, i) / 32768.0f;
  if (reading->cleaning)
    rs_cleaner_apply (voice->samples, voice->n_samples, RS_MASTER_RATE);
  return NULL;
}

/**
 * rs_master_batch_read:
 * @paths: (element-type filename): few masters: all are in memory at once
 * @cleaning: whether rs_cleaner_apply() is to be done to each
 *
 * Returns: (transfer full) (element-type RsMasterVoice): all of them, read or not
 */
GPtrArray *
rs_master_batch_read (GPtrArray *paths, gboolean cleaning)
{
  GPtrArray *batch = g_ptr_array_new_with_free_func (voice_free);
  g_autofree Reading *readings = NULL;

  g_return_val_if_fail (paths != NULL, batch);

  readings = g_new0 (Reading, paths->len);
  for (guint i = 0; i < paths->len; i++)
    {
      RsMasterVoice *voice = g_new0 (RsMasterVoice, 1);

      voice->path = g_strdup (g_ptr_array_index (paths, i));
      g_ptr_array_add (batch, voice);
      readings[i] = (Reading){ voice, cleaning, NULL };
      if (i + 1 < paths->len)
        readings[i].thread = g_thread_try_new ("master", read_voice, &readings[i], NULL);
      if (readings[i].thread == NULL)
        read_voice (&readings[i]);
    }
  for (guint i = 0; i < paths->len; i++)
    if (readings[i].thread != NULL)
      g_thread_join (readings[i].thread);
  return batch;
}

/** rs_master_batch_find: Returns: (transfer none) (nullable): the one of that path */
const RsMasterVoice *
rs_master_batch_find (GPtrArray *batch, const char *path)
{
  g_return_val_if_fail (batch != NULL && path != NULL, NULL);

  for (guint i = 0; i < batch->len; i++)
    {
      const RsMasterVoice *voice = g_ptr_array_index (batch, i);

      if (g_str_equal (voice->path, path))
        return voice;
    }
  return NULL;
}
