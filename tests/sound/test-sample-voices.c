/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sample as built: every telling and every label, as a visitor hears it. How loud a
 * voice is to be and why: app/sound/rs-loudness.h and DESIGN.md, "Sound". */

#include "rs-place.h"
#include "rs-test-voices.h"

#include <locale.h>
#include <math.h>

#define TARGET_LUFS (-18.0)
#define TELLING_LU 0.5
#define LABEL_LU 1.5
#define PEAK_DBTP (-1.5)
#define SHORT_MS 3000
#define SILENCE_MS 300
#define DURATION_MS 50
#define TAIL_PARTS 10

/* A figure of each sound, and the bound that it has to keep. */
typedef double (*Figure) (const RsTestVoice *voice);

/* Every one of a kind keeps the bound; says which is nearest to it or past it. */
static void
hold (GPtrArray *voices, gboolean tellings, const char *what, Figure figure, double bound)
{
  const RsTestVoice *worst = NULL;
  guint n = 0;

  for (guint i = 0; i < voices->len; i++)
    {
      const RsTestVoice *voice = g_ptr_array_index (voices, i);

      if (voice->is_telling != tellings)
        continue;
      n++;
      if (worst == NULL || figure (voice) > figure (worst))
        worst = voice;
      if (figure (voice) <= bound)
        continue;
      g_test_message ("%s: %s %.2f, at most %.2f", voice->name, what, figure (voice),
                      bound);
      g_test_fail ();
    }
  g_assert_nonnull (worst);
  g_test_message ("%u %s: %s at most %.2f (%s), may be %.2f", n,
                  tellings ? "tellings" : "labels", what, figure (worst), worst->name,
                  bound);
}

static double
get_error (const RsTestVoice *voice)
{
  gboolean is_short = !voice->is_telling && voice->sound_ms < SHORT_MS;

  return fabs ((is_short ? voice->loudness.momentary : voice->loudness.integrated)
               - TARGET_LUFS);
}

static double
get_peak (const RsTestVoice *voice)
{
  return voice->loudness.true_peak;
}

static double
get_silence (const RsTestVoice *voice)
{
  return (double)MAX (voice->head_ms, voice->tail_ms);
}

static double
get_difference (const RsTestVoice *voice)
{
  return (double)ABS (voice->sound_ms - voice->written_ms);
}

/* What comes after the last sentence, as a part of the whole. */
static double
get_tail (const RsTestVoice *voice)
{
  return fabs (1 - (double)voice->last_ms / (double)voice->sound_ms);
}

static void
test_loudness (gconstpointer voices)
{
  hold ((GPtrArray *)voices, TRUE, "LU off", get_error, TELLING_LU);
  hold ((GPtrArray *)voices, FALSE, "LU off", get_error, LABEL_LU);
}

static void
test_peak (gconstpointer voices)
{
  hold ((GPtrArray *)voices, TRUE, "dBTP", get_peak, PEAK_DBTP);
  hold ((GPtrArray *)voices, FALSE, "dBTP", get_peak, PEAK_DBTP);
}

static void
test_silence (gconstpointer voices)
{
  hold ((GPtrArray *)voices, TRUE, "ms of silence", get_silence, SILENCE_MS);
  hold ((GPtrArray *)voices, FALSE, "ms of silence", get_silence, SILENCE_MS);
}

static void
test_duration (gconstpointer voices)
{
  hold ((GPtrArray *)voices, TRUE, "ms other than written", get_difference, DURATION_MS);
  hold ((GPtrArray *)voices, FALSE, "ms other than written", get_difference, DURATION_MS);
}

static void
test_last_sentence (gconstpointer voices)
{
  hold ((GPtrArray *)voices, TRUE, "of the whole after the last sentence", get_tail,
        1.0 / TAIL_PARTS);
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) voices = NULL;
  g_autofree char *data = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  data = rs_place_share ("sample");
  voices = rs_test_voices_read (data);
  rs_test_voices_measure (voices);

  g_test_add_data_func ("/sample-voices/loudness", voices, test_loudness);
  g_test_add_data_func ("/sample-voices/peak", voices, test_peak);
  g_test_add_data_func ("/sample-voices/silence", voices, test_silence);
  g_test_add_data_func ("/sample-voices/duration", voices, test_duration);
  g_test_add_data_func ("/sample-voices/last-sentence", voices, test_last_sentence);

  return g_test_run ();
}
