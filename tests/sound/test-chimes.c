/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sounds of the interface, as they reach the loudspeaker. */

#include "rs-chimes.h"
#include "rs-ear.h"
#include "rs-test-sound.h"
#include "rs-wav.h"

#include <gio/gio.h>

#define N_CHIMES (RS_CHIME_IDLE + 1)

static const char *const names[N_CHIMES] = { "press",  "back", "page",  "right",
                                             "almost", "end",  "crane", "idle" };

static char *
sounds_folder (void)
{
  return g_build_filename (g_getenv ("RODNAYA_SHARE"), "sounds", NULL);
}

static GArray *
load_samples (RsChime chime)
{
  g_autofree char *folder = sounds_folder ();
  g_autofree char *path = g_strdup_printf ("%s/%s.wav", folder, names[chime]);
  g_autoptr (GBytes) file = NULL;
  GArray *samples = g_array_new (FALSE, FALSE, sizeof (gint16));
  char *data;
  gsize length;
  RsWav wav;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  file = g_bytes_new_take (data, length);
  g_assert_true (rs_wav_parse (file, &wav));
  g_assert_cmpuint (wav.rate, ==, 48000);
  g_assert_cmpuint (wav.channels, ==, 1);
  g_array_append_vals (samples, g_bytes_get_data (wav.samples, NULL),
                       g_bytes_get_size (wav.samples) / 2);
  rs_wav_clear (&wav);
  return samples;
}

/* All of it: the knock at the beginning is what makes it wood. */
static gboolean
is_whole_in (GArray *heard, RsChime chime)
{
  g_autoptr (GArray) samples = load_samples (chime);

  return rs_test_sound_find (heard, (gint16 *)(gpointer)samples->data, samples->len) >= 0;
}

/* Any ten milliseconds of it. */
static gboolean
is_in (GArray *heard, RsChime chime)
{
  g_autoptr (GArray) samples = load_samples (chime);
  const gint16 *piece = (gint16 *)(gpointer)samples->data;

  for (guint at = 480; at + 960 < samples->len; at += 480)
    if (rs_test_sound_find (heard, piece + at, 480) >= 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_silence (GArray *heard)
{
  for (guint i = 0; i < heard->len; i++)
    if (g_array_index (heard, gint16, i) != 0)
      return FALSE;
  return heard->len > 0;
}

static void
server (const char *order)
{
  const char *argv[] = { g_getenv ("RS_PULSE"), order, NULL };

  g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL,
                               NULL, NULL, NULL, NULL));
}

/* A busy machine may tear a sound once, but not always. */
static gboolean
is_once_heard_whole (RsChimes *chimes, RsChime chime)
{
  for (int round = 0; round < 5; round++)
    {
      g_autoptr (RsEar) ear = rs_ear_new ();
      g_autoptr (GArray) heard = NULL;

      rs_chimes_play (chimes, chime);
      rs_test_run_for (2000);
      heard = rs_ear_stop (ear);
      if (is_whole_in (heard, chime))
        return TRUE;
    }
  return FALSE;
}

static void
test_each_is_heard (void)
{
  g_autofree char *folder = sounds_folder ();
  RsChimes *chimes = rs_chimes_new (folder);

  rs_test_run_for (500);
  for (RsChime chime = 0; chime < N_CHIMES; chime++)
    g_assert_true (is_once_heard_whole (chimes, chime));
  g_assert_finalize_object (chimes);
}

/* Ten fingers: the second sound is dropped, not queued. */
static void
test_one_at_a_time (void)
{
  g_autofree char *folder = sounds_folder ();
  RsChimes *chimes = rs_chimes_new (folder);
  g_autoptr (RsEar) ear = NULL;
  g_autoptr (GArray) heard = NULL;

  rs_test_run_for (500);
  ear = rs_ear_new ();
  rs_chimes_play (chimes, RS_CHIME_RIGHT);
  for (int i = 0; i < 50; i++)
    rs_chimes_play (chimes, RS_CHIME_BACK);
  rs_test_run_for (1500);
  heard = rs_ear_stop (ear);
  g_assert_true (is_in (heard, RS_CHIME_RIGHT));
  g_assert_false (is_in (heard, RS_CHIME_BACK));
  g_assert_finalize_object (chimes);
}

static void
test_muted (void)
{
  g_autofree char *folder = sounds_folder ();
  RsChimes *chimes = rs_chimes_new (folder);
  g_autoptr (RsEar) ear = NULL;
  g_autoptr (GArray) heard = NULL;

  rs_test_run_for (500);
  ear = rs_ear_new ();
  rs_chimes_set_muted (chimes, TRUE);
  rs_chimes_play (chimes, RS_CHIME_PRESS);
  rs_test_run_for (300);
  rs_chimes_set_muted (chimes, FALSE);
  rs_chimes_set_volume (chimes, 0);
  rs_chimes_play (chimes, RS_CHIME_PRESS);
  rs_test_run_for (500);
  heard = rs_ear_stop (ear);
  g_assert_true (is_silence (heard));
  g_assert_finalize_object (chimes);
}

static void
test_volume (void)
{
  g_autofree char *folder = sounds_folder ();
  RsChimes *chimes = rs_chimes_new (folder);
  g_autoptr (RsEar) ear = NULL;
  g_autoptr (GArray) heard = NULL;
  int peak = 0;

  rs_chimes_set_volume (chimes, 0.5);
  rs_test_run_for (500);
  ear = rs_ear_new ();
  rs_chimes_play (chimes, RS_CHIME_END);
  rs_test_run_for (1800);
  heard = rs_ear_stop (ear);
  for (guint i = 0; i < heard->len; i++)
    peak = MAX (peak, ABS (g_array_index (heard, gint16, i)));
  g_assert_cmpint (ABS (peak - 8231 / 2), <=, 8); /* -12 dBFS, halved */
  g_assert_finalize_object (chimes);
}

/* Neither a missing folder nor a sink that is none makes any trouble. */
static void
test_nothing_to_play (void)
{
  g_autofree char *folder = sounds_folder ();
  RsChimes *lost = rs_chimes_new ("/nowhere");
  RsChimes *chimes = rs_chimes_new (folder);

  rs_chimes_set_sink (chimes, "nosuchsink");
  for (RsChime chime = 0; chime < N_CHIMES; chime++)
    {
      rs_chimes_play (lost, chime);
      rs_chimes_play (chimes, chime);
      rs_test_run_for (20);
    }
  rs_chimes_set_sink (chimes, "fakesink sync=true");
  rs_test_run_for (100);
  rs_chimes_play (chimes, RS_CHIME_PRESS);
  g_assert_finalize_object (lost);
  g_assert_finalize_object (chimes);
}

/* A server that dies, hangs, comes back: at most silence, never a wait. */
static void
test_server_comes_and_goes (void)
{
  g_autofree char *folder = sounds_folder ();
  RsChimes *chimes = rs_chimes_new (folder);
  gboolean is_back = FALSE;

  rs_test_run_for (300);
  server ("freeze");
  for (int i = 0; i < 20; i++)
    rs_chimes_play (chimes, RS_CHIME_PRESS);
  rs_test_run_for (300);
  server ("thaw");
  rs_test_run_for (300);
  server ("kill");
  rs_chimes_play (chimes, RS_CHIME_PRESS);
  rs_test_run_for (300);
  server ("start");
  for (int second = 0; second < 20 && !is_back; second++)
    {
      g_autoptr (RsEar) ear = rs_ear_new ();
      g_autoptr (GArray) heard = NULL;

      rs_chimes_play (chimes, RS_CHIME_BACK);
      rs_test_run_for (1000);
      heard = rs_ear_stop (ear);
      is_back = is_in (heard, RS_CHIME_BACK);
    }
  g_assert_true (is_back);
  g_assert_finalize_object (chimes);
}

static void
test_let_go_while_it_hangs (void)
{
  g_autofree char *folder = sounds_folder ();
  RsChimes *chimes = rs_chimes_new (folder);

  server ("freeze");
  rs_chimes_play (chimes, RS_CHIME_PRESS);
  g_assert_finalize_object (chimes);
  server ("thaw");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chimes/each-is-heard", test_each_is_heard);
  g_test_add_func ("/chimes/one-at-a-time", test_one_at_a_time);
  g_test_add_func ("/chimes/muted", test_muted);
  g_test_add_func ("/chimes/volume", test_volume);
  g_test_add_func ("/chimes/nothing-to-play", test_nothing_to_play);
  g_test_add_func ("/chimes/server-comes-and-goes", test_server_comes_and_goes);
  g_test_add_func ("/chimes/let-go-while-it-hangs", test_let_go_while_it_hangs);
  return g_test_run ();
}
