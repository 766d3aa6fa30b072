/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files of masters: reading, writing, and mending what a crash left. */

#include "rs-master.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-master-decoder.h"
#include "rs-master-encoder.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* FLAC is never much larger than the samples. */
#define MAX_FILE (RS_MASTER_MAX_SAMPLES * 2 + 1024 * 1024)

/* "fLaC", and STREAMINFO as the first block, of 34 bytes. */
#define MAGIC "fLaC"
#define INFO_HEAD "\0\0\0\x22"

/* 20 bits of the rate, 3 of the channels less one, 5 of the bits less one. */
#define FORMAT_AT 18
#define FORMAT_MASK 0xfffffff0u
#define FORMAT (((guint32)RS_MASTER_RATE << 12) | (0u << 9) | (15u << 4))

static guint32
read_be32 (const guint8 *bytes)
{
  return (guint32)bytes[0] << 24 | (guint32)bytes[1] << 16 | (guint32)bytes[2] << 8
         | (guint32)bytes[3];
}

/* The flag of the last block is the first bit of the byte after the magic. */
static gboolean
is_flac (const guint8 *bytes)
{
  return memcmp (bytes, MAGIC, 4) == 0 && (bytes[4] & 0x7f) == INFO_HEAD[0]
         && memcmp (bytes + 5, INFO_HEAD + 1, 3) == 0;
}

/**
 * rs_master_has_magic:
 * @data: the first bytes of a file
 * @length: how many; at least %RS_MASTER_HEAD to be recognised
 *
 * A quick look that keeps anything but masters away from the player.
 */
gboolean
rs_master_has_magic (gconstpointer data, gsize length)
{
  const guint8 *bytes = data;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  return length >= RS_MASTER_HEAD && is_flac (bytes)
         && (read_be32 (bytes + FORMAT_AT) & FORMAT_MASK) == FORMAT;
}

static gboolean
set_damaged (GError **error, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("The recording “%s” is damaged or cut short. Bring it back from a "
                  "copy, or record it again"),
               name);
  return FALSE;
}

static gboolean
set_foreign (GError **error, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("The file “%s” is no recording of the studio, or longer than ten "
                  "minutes. Record it in the studio"),
               name);
  return FALSE;
}

/* A pipe would never end, and a mapping of a file on a stick that is pulled out kills
 * the program. */
static char *
read_file (const char *path, gsize *length, GError **error)
{
  g_autofree char *data = NULL;
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  struct stat status;
  gssize n = -1;

  if (fd < 0 || fstat (fd, &status) < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), path);
      if (fd >= 0)
        close (fd);
      return NULL;
    }
  *length = 0;
  if (S_ISREG (status.st_mode) && status.st_size <= MAX_FILE)
    {
      data = g_malloc ((gsize)status.st_size + 1);
      while (*length < (gsize)status.st_size
             && ((n = read (fd, data + *length, (gsize)status.st_size - *length)) > 0
                 || (n < 0 && errno == EINTR)))
        *length += (gsize)MAX (n, 0);
      if (n < 0 && status.st_size > 0)
        {
          rs_error_set_errno (error, errno, _ ("Cannot read"), path);
          g_clear_pointer (&data, g_free);
        }
    }
  else
    set_foreign (error, path);
  close (fd);
  return g_steal_pointer (&data);
}

/* Sets the error for what is no master at all, however damaged. */
static gboolean
decode_file (const char *path, RsMasterSound *sound, GError **error)
{
  gsize length = 0;
  g_autofree char *data = read_file (path, &length, error);

  if (data == NULL)
    return FALSE;
  if (length < RS_MASTER_HEAD)
    return set_damaged (error, path);
  if (!rs_master_has_magic (data, length))
    return set_foreign (error, path);
  rs_master_decode (data, length, sound);
  if (sound->is_foreign || sound->is_long)
    return set_foreign (error, path);
  return TRUE;
}

/**
 * rs_master_read:
 * @path: a master
 * @samples: (out) (transfer full) (element-type gint16): all of it
 *
 * Errors: %RS_ERROR_DAMAGED for one that is not whole (see rs_master_repair()),
 * %RS_ERROR_INVALID for another kind of file and for more than
 * %RS_MASTER_MAX_SAMPLES, and those of opening it. Safe with a hostile file.
 */
gboolean
rs_master_read (const char *path, GArray **samples, GError **error)
{
  g_auto (RsMasterSound) sound = { 0 };

  g_return_val_if_fail (path != NULL && samples != NULL, FALSE);

  if (!decode_file (path, &sound, error))
    return FALSE;
  if (!sound.is_whole)
    return set_damaged (error, path);
  *samples = g_steal_pointer (&sound.samples);
  return TRUE;
}

/* Into a GByteArray. */
static gboolean
store (gint64 offset, gconstpointer bytes, gsize length, gpointer data)
{
  GByteArray *file = data;

  if (offset + length > file->len)
    g_byte_array_set_size (file, (guint)(offset + length));
  memcpy (file->data + offset, bytes, length);
  return TRUE;
}

/**
 * rs_master_encode:
 * @samples: (array length=n_samples): at least one, at most %RS_MASTER_MAX_SAMPLES
 *
 * Returns: (transfer full) (nullable): a whole master that holds them and nothing else;
 *   %NULL with an error if there is no memory for it
 */
GBytes *
rs_master_encode (const gint16 *samples, gsize n_samples, GError **error)
{
  g_autoptr (GByteArray) file = NULL;
  g_autoptr (RsMasterEncoder) encoder = NULL;

  g_return_val_if_fail (samples != NULL, NULL);
  g_return_val_if_fail (n_samples > 0 && n_samples <= RS_MASTER_MAX_SAMPLES, NULL);

  file = g_byte_array_new ();
  encoder = rs_master_encoder_new (store, file);
  rs_master_encoder_write (encoder, samples, n_samples);
  if (!rs_master_encoder_finish (encoder)
      || rs_master_encoder_get_n_samples (encoder) != (gint64)n_samples)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_FAILED,
                           _ ("The computer is short of memory. Close other programs and "
                              "try again"));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&file));
}

/**
 * rs_master_write:
 * @path: the file to make or replace, whole or not at all
 * @samples: (array length=n_samples): at least one
 */
gboolean
rs_master_write (const char *path, const gint16 *samples, gsize n_samples, GError **error)
{
  g_autoptr (GBytes) file = NULL;

  g_return_val_if_fail (path != NULL && samples != NULL, FALSE);

  file = rs_master_encode (samples, n_samples, error);
  return file != NULL
         && rs_file_write (path, g_bytes_get_data (file, NULL), g_bytes_get_size (file),
                           0644, error);
}

/**
 * rs_master_repair:
 * @path: what a crash, a power cut or a full disk left of a master
 * @n_samples: (out) (optional): how long it is now
 *
 * Makes a whole master of all that can still be read; does nothing if it is whole. The
 * old file stays as it is until the new one is on the disk.
 *
 * Errors: %RS_ERROR_DAMAGED if it holds no sound, else as rs_master_read(), and those
 * of writing.
 */
gboolean
rs_master_repair (const char *path, gint64 *n_samples, GError **error)
{
  g_auto (RsMasterSound) sound = { 0 };

  g_return_val_if_fail (path != NULL, FALSE);

  if (!decode_file (path, &sound, error))
    return FALSE;
  if (sound.samples->len == 0)
    return set_damaged (error, path);
  if (!sound.is_whole
      && !rs_master_write (path, (const gint16 *)(gpointer)sound.samples->data,
                           sound.samples->len, error))
    return FALSE;
  if (n_samples != NULL)
    *n_samples = sound.samples->len;
  return TRUE;
}
