/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every sound that a museum shows, listed from its release and measured on all cores. */

#include "rs-test-voices.h"

#include "rs-database.h"
#include "rs-place.h"
#include "rs-test-sound.h"

#include <stdlib.h>

#define RATE 48

/* Quieter than this, -50 dB of full scale, nothing is heard in a museum. */
#define SILENCE 104

static const char tellings[]
    = "SELECT s.title || ' (' || t.level || ')', n.sound, n.duration,"
      " (SELECT max (end_ms) FROM timing WHERE narration = n.id)"
      " FROM narration n JOIN telling t ON t.id = n.telling JOIN story s ON s.id = "
      "t.story";

/* The same words are one sound, whatever says them. */
static const char labels[]
    = "WITH named (uid, name) AS (SELECT uid, title FROM section"
      " UNION ALL SELECT uid, title FROM story UNION ALL SELECT uid, prompt FROM question"
      " UNION ALL SELECT uid, text FROM answer UNION ALL SELECT uid, caption FROM photo)"
      " SELECT min (coalesce (n.name, v.owner) || ' (' || v.field || ')'), v.sound,"
      " v.duration, 0 FROM voice v LEFT JOIN named n ON n.uid = v.owner"
      " GROUP BY v.sound, v.duration";

static void
voice_free (RsTestVoice *voice)
{
  g_free (voice->name);
  g_free (voice->path);
  g_free (voice);
}

static void
read_rows (RsDatabase *release,
           const char *data,
           const char *sql,
           gboolean is_telling,
           GPtrArray *voices)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsStatement) rows = rs_database_prepare (release, sql, &error);

  g_assert_no_error (error);
  while (rs_statement_step (rows, &error))
    {
      RsTestVoice *voice = g_new0 (RsTestVoice, 1);

      voice->name = rs_statement_dup_text (rows, 0);
      voice->path = rs_place_media (data, rs_statement_get_text (rows, 1));
      voice->written_ms = rs_statement_get_int (rows, 2);
      voice->last_ms = rs_statement_get_int (rows, 3);
      voice->is_telling = is_telling;
      g_ptr_array_add (voices, voice);
    }
  g_assert_no_error (error);
}

/**
 * rs_test_voices_read:
 *
 * Returns: (transfer full) (element-type RsTestVoice): every sound of the release that
 *   the museum at @data shows, not yet measured
 */
GPtrArray *
rs_test_voices_read (const char *data)
{
  g_autofree char *link = rs_place_current_link (data);
  g_autofree char *catalog = g_build_filename (link, "catalog.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsDatabase) release = rs_database_open (catalog, RS_DATABASE_IMMUTABLE,
                                                     &error);
  GPtrArray *voices = g_ptr_array_new_with_free_func ((GDestroyNotify)voice_free);

  g_assert_no_error (error);
  read_rows (release, data, tellings, TRUE, voices);
  read_rows (release, data, labels, FALSE, voices);
  return voices;
}

static void
find_silence (RsTestVoice *voice, const gint16 *samples, gsize n_samples)
{
  gsize first = 0, last = n_samples;

  while (first < n_samples && abs (samples[first]) < SILENCE)
    first++;
  while (last > first && abs (samples[last - 1]) < SILENCE)
    last--;
  voice->head_ms = first / RATE;
  voice->tail_ms = (n_samples - last) / RATE;
}

static void
measure (gpointer data, gpointer user_data)
{
  RsTestVoice *voice = data;
  g_autoptr (GArray) sound = rs_test_sound_decode (voice->path);
  const gint16 *samples = (const gint16 *)(gpointer)sound->data;

  g_assert_cmpuint (sound->len, >, 0);
  voice->sound_ms = sound->len / RATE;
  find_silence (voice, samples, sound->len);
  g_assert_true (
      rs_loudness_measure_s16 (samples, sound->len, RATE * 1000, &voice->loudness));
}

/** rs_test_voices_measure: decodes and measures them all */
void
rs_test_voices_measure (GPtrArray *voices)
{
  GThreadPool *pool = g_thread_pool_new (measure, NULL, (int)g_get_num_processors (),
                                         TRUE, NULL);

  for (guint i = 0; i < voices->len; i++)
    g_thread_pool_push (pool, g_ptr_array_index (voices, i), NULL);
  g_thread_pool_free (pool, FALSE, TRUE);
}
