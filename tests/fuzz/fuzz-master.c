/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * For libFuzzer: the bytes are a master from a stick. Whatever can be read of it is
 * bounded, and what is called whole is written anew and read again to the same samples.
 */

#include "rs-master-decoder.h"
#include "rs-master-encoder.h"
#include "rs-master.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static gboolean
store (gint64 offset, gconstpointer bytes, gsize length, gpointer data)
{
  GByteArray *file = data;

  if (offset + length > file->len)
    g_byte_array_set_size (file, (guint)(offset + length));
  memcpy (file->data + offset, bytes, length);
  return TRUE;
}

static void
assert_returns (GArray *samples)
{
  g_autoptr (GByteArray) file = g_byte_array_new ();
  g_autoptr (RsMasterEncoder) encoder = rs_master_encoder_new (store, file);
  g_auto (RsMasterSound) again = { 0 };

  g_assert_true (rs_master_encoder_write (
      encoder, (const gint16 *)(gpointer)samples->data, samples->len));
  g_assert_true (rs_master_encoder_finish (encoder));
  rs_master_decode (file->data, file->len, &again);
  g_assert_true (again.is_whole);
  g_assert_cmpmem (again.samples->data, again.samples->len * 2, samples->data,
                   samples->len * 2);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_auto (RsMasterSound) sound = { 0 };

  if (!rs_master_has_magic (data, size))
    return 0;
  rs_master_decode (data, size, &sound);
  g_assert_cmpuint (sound.samples->len, <=, RS_MASTER_MAX_SAMPLES);
  g_assert_false (sound.is_whole && (sound.is_foreign || sound.is_long));
  if (sound.samples->len > 0 && sound.samples->len < RS_MASTER_RATE)
    assert_returns (sound.samples);
  return 0;
}
