/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Plain WAV files, and bytes that only look like them. */

#include "rs-wav.h"

#include <string.h>

static const guint8 whole[] = "RIFF\x2e\0\0\0WAVE"
                              "LIST\3\0\0\0abc\0"
                              "fmt \x10\0\0\0\1\0\1\0\x80\xbb\0\0\0\x77\1\0\2\0\x10\0"
                              "data\4\0\0\0\1\2\3\4";
#define WHOLE_LENGTH (sizeof whole - 1)
#define FORMAT_AT 32

static gboolean
parse (const guint8 *data, gsize length, RsWav *wav)
{
  g_autoptr (GBytes) file = g_bytes_new (data, length);

  return rs_wav_parse (file, wav);
}

static void
test_whole (void)
{
  gsize length;
  RsWav wav;

  g_assert_true (parse (whole, WHOLE_LENGTH, &wav));
  g_assert_cmpuint (wav.rate, ==, 48000);
  g_assert_cmpuint (wav.channels, ==, 1);
  g_assert_cmpmem (g_bytes_get_data (wav.samples, &length), 4, "\1\2\3\4", 4);
  g_assert_cmpuint (length, ==, 4);
  rs_wav_clear (&wav);
  g_assert_null (wav.samples);
}

static void
test_every_cut (void)
{
  RsWav wav;

  for (gsize length = 0; length < WHOLE_LENGTH; length++)
    {
      g_assert_false (parse (whole, length, &wav));
      g_assert_null (wav.samples);
    }
}

static void
test_other_formats (void)
{
  static const struct
  {
    guint at;
    guint8 value;
  } changes[] = { { 0, 3 }, { 2, 0 }, { 2, 9 }, { 6, 0xff }, { 14, 8 }, { 14, 24 } };
  RsWav wav;

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree guint8 *copy = g_memdup2 (whole, WHOLE_LENGTH);

      copy[FORMAT_AT + changes[i].at] = changes[i].value;
      g_assert_false (parse (copy, WHOLE_LENGTH, &wav));
    }
}

static void
test_noise (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  RsWav wav;

  for (int round = 0; round < 5000; round++)
    {
      g_autofree guint8 *copy = g_memdup2 (whole, WHOLE_LENGTH);

      for (int i = 0; i < 4; i++)
        copy[g_rand_int_range (rand, 12, WHOLE_LENGTH)] = g_rand_int (rand) & 0xff;
      if (parse (copy, WHOLE_LENGTH, &wav))
        {
          g_assert_cmpuint (g_bytes_get_size (wav.samples), <=, WHOLE_LENGTH);
          rs_wav_clear (&wav);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wav/whole", test_whole);
  g_test_add_func ("/wav/every-cut", test_every_cut);
  g_test_add_func ("/wav/other-formats", test_other_formats);
  g_test_add_func ("/wav/noise", test_noise);
  return g_test_run ();
}
