/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rs-listen FILE OUT: decodes a sound of ours, whole, to 48 kHz mono 16 bit without a
 * head, and says in one line of JSON how long and how loud it is.
 */
#include "rs-loudness.h"
#include "rs-test-sound.h"

#define RATE 48000

int
main (int argc, char **argv)
{
  g_autoptr (GArray) sound = NULL;
  g_autoptr (GError) error = NULL;
  RsLoudness loudness;

  if (argc != 3)
    {
      g_printerr ("usage: rs-listen FILE OUT\n");
      return 2;
    }
  sound = rs_test_sound_decode (argv[1]);
  if (!g_file_set_contents (argv[2], sound->data, sound->len * sizeof (gint16), &error))
    g_error ("%s", error->message);
  if (!rs_loudness_measure_s16 ((const gint16 *)(gpointer)sound->data, sound->len, RATE,
                                &loudness))
    g_error ("no memory");
  g_print ("{\"samples\": %u, \"loudness\": %.3f, \"peak\": %.3f}\n", sound->len,
           MAX (loudness.integrated, -200), MAX (loudness.true_peak, -200));
  return 0;
}
