/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ogg Opus files built byte by byte: whole ones, damaged ones, hostile ones. */

#include "rs-opus-info.h"

#include "rs-error.h"

#include <glib/gstdio.h>
#include <string.h>

#define FIRST 2
#define LAST 4
#define CONTINUED 1
#define SERIAL 0x1234567

/* Two minutes of nothing but a packet of 20 ms: configuration 31, one frame. */
#define TOC_20_MS 0xf8
#define PRE_SKIP 312

static void
add_le (GByteArray *bytes, guint64 value, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      guint8 byte = value >> (8 * i) & 0xff;

      g_byte_array_append (bytes, &byte, 1);
    }
}

static void
sign_page (GByteArray *file, gsize from)
{
  guint32 sum = 0;

  memset (file->data + from + 22, 0, 4);
  for (gsize i = from; i < file->len; i++)
    {
      sum ^= (guint32)file->data[i] << 24;
      for (int bit = 0; bit < 8; bit++)
        sum = (sum << 1) ^ ((sum >> 31) * 0x04c11db7u);
    }
  for (int i = 0; i < 4; i++)
    file->data[from + 22 + i] = sum >> (8 * i) & 0xff;
}

/* A page with one packet, or, if not @whole, with the beginning of one. */
static void
add_page (GByteArray *file,
          guint8 flags,
          gint64 granule,
          guint32 number,
          const void *packet,
          gsize length,
          gboolean whole)
{
  gsize from = file->len;
  guint n_segments = length / 255 + (whole ? 1 : 0);

  g_byte_array_append (file, (const guint8 *)"OggS", 4);
  add_le (file, 0, 1);
  add_le (file, flags, 1);
  add_le (file, (guint64)granule, 8);
  add_le (file, SERIAL, 4);
  add_le (file, number, 4);
  add_le (file, 0, 4);
  add_le (file, n_segments, 1);
  for (guint i = 0; i < n_segments; i++)
    add_le (file, i < length / 255 ? 255 : length % 255, 1);
  g_byte_array_append (file, packet, length);
  sign_page (file, from);
}

static void
add_headers (GByteArray *file, guint channels)
{
  guint8 head[19] = "OpusHead\1";

  head[9] = channels;
  head[10] = PRE_SKIP & 0xff;
  head[11] = PRE_SKIP >> 8;
  add_page (file, FIRST, 0, 0, head, sizeof head, TRUE);
  add_page (file, 0, 0, 1, "OpusTags\0\0\0\0\0\0\0\0", 16, TRUE);
}

/* @n_packets of 20 ms, one a page. */
static GByteArray *
make_file (guint n_packets)
{
  GByteArray *file = g_byte_array_new ();
  guint8 packet[] = { TOC_20_MS, 1, 2, 3 };

  add_headers (file, 1);
  for (guint i = 1; i <= n_packets; i++)
    add_page (file, i == n_packets ? LAST : 0, i * 960, i + 1, packet, sizeof packet,
              TRUE);
  return file;
}

static void
assert_error (GByteArray *file, int code)
{
  g_autoptr (GError) error = NULL;
  RsOpusInfo info;

  g_assert_false (rs_opus_info_parse (file->data, file->len, "a.opus", &info, &error));
  g_assert_error (error, RS_ERROR, code);
  g_assert_nonnull (strstr (error->message, "a.opus"));
}

static void
test_whole (void)
{
  g_autoptr (GByteArray) file = make_file (50);
  g_autoptr (GError) error = NULL;
  RsOpusInfo info;

  g_assert_true (rs_opus_info_parse (file->data, file->len, "a.opus", &info, &error));
  g_assert_no_error (error);
  g_assert_cmpint (info.n_samples, ==, 50 * 960 - PRE_SKIP);
  g_assert_cmpint (info.duration_ms, ==, 994); /* 993.5 */
  g_assert_cmpuint (info.channels, ==, 1);
}

static void
test_packet_over_two_pages (void)
{
  g_autoptr (GByteArray) file = g_byte_array_new ();
  g_autofree guint8 *packet = g_malloc0 (600);
  RsOpusInfo info;

  packet[0] = TOC_20_MS | 3; /* a number of frames follows: two */
  packet[1] = 2;
  add_headers (file, 2);
  add_page (file, 0, -1, 2, packet, 510, FALSE);
  add_page (file, CONTINUED | LAST, 1920, 3, packet + 510, 90, TRUE);
  g_assert_true (rs_opus_info_parse (file->data, file->len, "a.opus", &info, NULL));
  g_assert_cmpint (info.n_samples, ==, 1920 - PRE_SKIP);
  g_assert_cmpuint (info.channels, ==, 2);
}

static void
test_every_cut_is_found (void)
{
  g_autoptr (GByteArray) file = make_file (4);

  while (file->len > RS_OPUS_INFO_HEAD)
    {
      g_byte_array_set_size (file, file->len - 1);
      assert_error (file, RS_ERROR_DAMAGED);
    }
  g_byte_array_set_size (file, 0);
  assert_error (file, RS_ERROR_INVALID);
}

static void
test_every_flipped_bit_is_found (void)
{
  g_autoptr (GByteArray) file = make_file (3);
  RsOpusInfo info;

  for (gsize bit = 0; bit < file->len * 8; bit++)
    {
      file->data[bit / 8] ^= 1 << bit % 8;
      g_assert_false (rs_opus_info_parse (file->data, file->len, "a", &info, NULL));
      file->data[bit / 8] ^= 1 << bit % 8;
    }
  g_assert_true (rs_opus_info_parse (file->data, file->len, "a", &info, NULL));
}

/* With checksums that are right, so that the rules behind them are met. */
static void
test_lies_are_found (void)
{
  guint8 packet[] = { TOC_20_MS, 1 };
  guint8 too_long[] = { TOC_20_MS | 3, 63 };
  g_autoptr (GByteArray) long_claim = g_byte_array_new ();
  g_autoptr (GByteArray) long_packet = g_byte_array_new ();
  g_autoptr (GByteArray) backwards = g_byte_array_new ();
  g_autoptr (GByteArray) lost_page = g_byte_array_new ();
  g_autoptr (GByteArray) nothing = g_byte_array_new ();
  g_autoptr (GByteArray) rest = make_file (3);

  add_headers (long_claim, 1);
  add_page (long_claim, LAST, G_MAXINT64, 2, packet, 2, TRUE);
  assert_error (long_claim, RS_ERROR_DAMAGED);

  add_headers (long_packet, 1);
  add_page (long_packet, LAST, 960, 2, too_long, 2, TRUE);
  assert_error (long_packet, RS_ERROR_DAMAGED);

  add_headers (backwards, 1);
  add_page (backwards, 0, 960, 2, packet, 2, TRUE);
  add_page (backwards, LAST, 900, 3, packet, 2, TRUE);
  assert_error (backwards, RS_ERROR_DAMAGED);

  add_headers (lost_page, 1);
  add_page (lost_page, LAST, 960, 3, packet, 2, TRUE);
  assert_error (lost_page, RS_ERROR_DAMAGED);

  add_headers (nothing, 1);
  assert_error (nothing, RS_ERROR_DAMAGED);

  g_byte_array_append (rest, (const guint8 *)"more", 4);
  assert_error (rest, RS_ERROR_DAMAGED);
}

static void
test_other_kinds (void)
{
  static const char *const texts[] = { "#EXTM3U\nother.opus\n", "OggS", "fLaC",
                                       "RIFF....WAVEfmt ....................." };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GByteArray) file = g_byte_array_new ();

      g_byte_array_append (file, (const guint8 *)texts[i], strlen (texts[i]));
      assert_error (file, RS_ERROR_INVALID);
    }
}

static void
test_noise_never_passes (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GByteArray) whole = make_file (3);
  RsOpusInfo info;

  for (int round = 0; round < 2000; round++)
    {
      g_autofree guint8 *copy = g_memdup2 (whole->data, whole->len);
      gsize length = g_rand_int_range (rand, RS_OPUS_INFO_HEAD, whole->len);

      for (int i = 0; i < 8; i++)
        copy[g_rand_int_range (rand, 0, whole->len)] = g_rand_int (rand) & 0xff;
      g_assert_false (rs_opus_info_parse (copy, length, "a", &info, NULL));
    }
}

static void
test_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rs-opus-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "голос.opus", NULL);
  g_autoptr (GByteArray) file = make_file (10);
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) pipe = NULL;
  RsOpusInfo info;

  g_assert_false (rs_opus_info_read (path, &info, &missing));
  g_assert_error (missing, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_file_set_contents (path, (char *)file->data, file->len, NULL);
  g_assert_true (rs_opus_info_read (path, &info, NULL));
  g_assert_cmpint (info.n_samples, ==, 9600 - PRE_SKIP);
  g_assert_false (rs_opus_info_read (folder, &info, &pipe));
  g_assert_error (pipe, RS_ERROR, RS_ERROR_INVALID);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/opus-info/whole", test_whole);
  g_test_add_func ("/opus-info/packet-over-two-pages", test_packet_over_two_pages);
  g_test_add_func ("/opus-info/every-cut", test_every_cut_is_found);
  g_test_add_func ("/opus-info/every-bit", test_every_flipped_bit_is_found);
  g_test_add_func ("/opus-info/lies", test_lies_are_found);
  g_test_add_func ("/opus-info/other-kinds", test_other_kinds);
  g_test_add_func ("/opus-info/noise", test_noise_never_passes);
  g_test_add_func ("/opus-info/files", test_files);
  return g_test_run ();
}
