/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A known voice in a room that hums and hisses. */

#include "rs-cleaner.h"
#include "rs-file.h"
#include "rs-test-masters.h"

#include <math.h>

#define RATE 48000
#define MS (RATE / 1000)
#define ROOM 0.005

/* How loud a tone of @hz is in a sound, linear. */
static double
find_tone (const float *samples, gsize n, double hz)
{
  double sine = 0, cosine = 0;

  for (gsize i = 0; i < n; i++)
    {
      sine += samples[i] * sin (2 * G_PI * hz * i / RATE);
      cosine += samples[i] * cos (2 * G_PI * hz * i / RATE);
    }
  return 2 * hypot (sine, cosine) / n;
}

static float *
make_tones (double low, double high)
{
  float *samples = g_new (float, RATE);

  for (gsize i = 0; i < RATE; i++)
    samples[i] = (float)(0.2 * sin (2 * G_PI * low * i / RATE)
                         + 0.2 * sin (2 * G_PI * high * i / RATE));
  return samples;
}

/* At another rate than 48 kHz only the filter works; a tone is then what it is. */
static void
test_rumble (void)
{
  g_autofree float *samples = make_tones (20, 300);

  rs_cleaner_apply (samples, RATE, RATE - 1);
  g_assert_cmpfloat (find_tone (samples, RATE, 20), <, 0.02);
  g_assert_cmpfloat_with_epsilon (find_tone (samples, RATE, 300), 0.2, 0.01);
}

/* Where in @cleaned the voice is, from where it was. */
static int
find_lag (const float *cleaned, const gint16 *voice, gsize start, gsize end)
{
  double best = 0;
  int lag = 0;

  for (int try = -20 * MS; try <= 20 * MS; try++)
    {
      double alike = 0;

      for (gsize i = start; i < end; i++)
        alike += (double)cleaned[(gssize)i + try] * voice[i];
      if (alike <= best)
        continue;
      best = alike;
      lag = try;
    }
  return lag;
}

static double
measure (const float *samples, gsize start, gsize end)
{
  double energy = 0;

  for (gsize i = start; i < end; i++)
    energy += (double)samples[i] * samples[i];
  return 10 * log10 (energy / (end - start) + 1e-12);
}

static void
test_voice_stays (gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("rs-cleaner-XXXXXX", NULL);
  g_autoptr (GPtrArray) masters = rs_test_masters_make (folder, data, 1, 0.5, ROOM);
  const RsTestMaster *master = g_ptr_array_index (masters, 0);
  const gint16 *voice = (const gint16 *)(gpointer)master->samples->data;
  gsize n = master->samples->len;
  g_autofree float *samples = g_new (float, n);
  double before, after;
  int lag;

  for (gsize i = 0; i < n; i++)
    samples[i] = voice[i] / 32768.0f;
  before = measure (samples, n - RATE / 2, n - RATE / 10);
  rs_cleaner_apply (samples, n, RATE);
  after = measure (samples, n - RATE / 2, n - RATE / 10);
  lag = find_lag (samples, voice, master->start, master->start + RATE);
  g_test_message ("%d samples off; the room at %.1f dB, before %.1f", lag, after, before);
  g_assert_cmpint (ABS (lag), <=, MS);
  g_assert_cmpfloat (after, <=, before);
  rs_file_remove_tree (folder, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  g_test_add_func ("/cleaner/rumble", test_rumble);
  g_test_add_data_func ("/cleaner/voice", argv[1], test_voice_stays);
  return g_test_run ();
}
