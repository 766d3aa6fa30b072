/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the bytes of a file to the answer: its kind, its copies, its dark tone. */

#include "rs-decoder.h"

#include "rs-copies.h"
#include "rs-drawing.h"
#include "rs-kind.h"
#include "rs-raster.h"
#include "rs-whole.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Drawings have large even fields, where a lower quality shows. */
#define SCREEN_QUALITY "90"
#define THUMB_QUALITY "88"

/**
 * rs_decoder_warm_up:
 *
 * Loads all that decoding needs from disk.
 */
void
rs_decoder_warm_up (void)
{
  rs_raster_warm_up ();
  rs_drawing_warm_up ();
}

static GByteArray *
read_input (int fd)
{
  GByteArray *all = g_byte_array_new ();
  guint8 piece[16384];
  gssize n;

  while ((n = read (fd, piece, sizeof piece)) > 0 && all->len <= RS_INTAKE_MAX_BYTES)
    g_byte_array_append (all, piece, (guint)n);
  return all;
}

static gboolean
write_all (int fd, gconstpointer data, gsize length)
{
  const char *at = data;

  while (length > 0)
    {
      gssize n = write (fd, at, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      at += n;
      length -= (gsize)n;
    }
  return TRUE;
}

static GdkPixbuf *
decode (const GByteArray *input, RsIntakeReply *reply)
{
  RsKind kind = rs_kind_of (input->data, input->len);
  g_autoptr (GdkPixbuf) pixbuf = NULL;

  g_strlcpy (reply->mime, rs_kind_get_mime (kind), sizeof reply->mime);
  if (kind == RS_KIND_UNKNOWN || kind == RS_KIND_UNSUPPORTED)
    {
      reply->refusal = kind == RS_KIND_UNKNOWN ? RS_INTAKE_NOT_A_PICTURE
                                               : RS_INTAKE_UNSUPPORTED;
      return NULL;
    }

  reply->refusal = RS_INTAKE_DAMAGED;
  if (!rs_whole_check (kind, input->data, input->len))
    return NULL;

  pixbuf = kind == RS_KIND_SVG
               ? rs_drawing_render (input->data, input->len, &reply->refusal)
               : rs_raster_decode (kind, input->data, input->len, &reply->refusal);
  if (pixbuf == NULL)
    return NULL;

  reply->width = gdk_pixbuf_get_width (pixbuf);
  reply->height = gdk_pixbuf_get_height (pixbuf);
  return g_steal_pointer (&pixbuf);
}

static gboolean
make_copies (GdkPixbuf *pixbuf, RsIntakeReply *reply, GBytes **screen, GBytes **thumb)
{
  g_autoptr (GdkPixbuf) fit = rs_copies_fit (pixbuf, RS_INTAKE_SCREEN_WIDTH,
                                             RS_INTAKE_SCREEN_HEIGHT);
  g_autoptr (GdkPixbuf) large = fit ? rs_copies_flatten (fit) : NULL;
  g_autoptr (GdkPixbuf) small = large ? rs_copies_fit (large, RS_INTAKE_THUMB_SIDE,
                                                       RS_INTAKE_THUMB_SIDE)
                                      : NULL;

  *screen = small ? rs_copies_encode (large, SCREEN_QUALITY) : NULL;
  *thumb = small ? rs_copies_encode (small, THUMB_QUALITY) : NULL;
  if (*screen == NULL || *thumb == NULL)
    return FALSE;

  reply->refusal = RS_INTAKE_TAKEN;
  reply->screen_width = gdk_pixbuf_get_width (large);
  reply->screen_height = gdk_pixbuf_get_height (large);
  reply->screen_size = (guint)g_bytes_get_size (*screen);
  reply->thumb_width = gdk_pixbuf_get_width (small);
  reply->thumb_height = gdk_pixbuf_get_height (small);
  reply->thumb_size = (guint)g_bytes_get_size (*thumb);
  reply->dark_color = rs_copies_find_dark_color (small);
  return TRUE;
}

static gboolean
write_bytes (int fd, GBytes *bytes)
{
  gsize length = 0;
  gconstpointer data = g_bytes_get_data (bytes, &length);

  return write_all (fd, data, length);
}

/**
 * rs_decoder_run:
 * @input: the picture
 * @output: gets the answer, see rs-intake-reply.h
 *
 * Returns: whether an answer was written whole, a refusal included
 */
gboolean
rs_decoder_run (int input, int output)
{
  g_autoptr (GByteArray) bytes = read_input (input);
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  g_autoptr (GBytes) screen = NULL;
  g_autoptr (GBytes) thumb = NULL;
  g_autofree char *header = NULL;
  RsIntakeReply reply = { 0 };
  gboolean is_taken;

  pixbuf = decode (bytes, &reply);
  is_taken = pixbuf != NULL && make_copies (pixbuf, &reply, &screen, &thumb);
  header = rs_intake_reply_format (&reply);
  return write_all (output, header, strlen (header))
         && (!is_taken || (write_bytes (output, screen) && write_bytes (output, thumb)));
}
