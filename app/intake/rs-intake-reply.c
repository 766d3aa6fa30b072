/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The line that passes between the intake helper and its client. */

#include "rs-intake-reply.h"

#include <stdio.h>
#include <string.h>

#define MAX_HEADER 160
#define FORMAT "rodnaya-intake 1 %d %s %d %d %d %d %u %d %d %u %06x\n"

/**
 * rs_intake_reply_format:
 *
 * Returns: (transfer full): the line, with its end
 */
char *
rs_intake_reply_format (const RsIntakeReply *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strdup_printf (
      FORMAT, (int)self->refusal, self->mime[0] != '\0' ? self->mime : "-", self->width,
      self->height, self->screen_width, self->screen_height, self->screen_size,
      self->thumb_width, self->thumb_height, self->thumb_size, self->dark_color);
}

static gboolean
is_side (int value, int most)
{
  return value > 0 && value <= most;
}

static gboolean
is_sane (const RsIntakeReply *self)
{
  if (self->refusal != RS_INTAKE_TAKEN)
    return self->refusal <= RS_INTAKE_TOO_MANY_PIXELS;

  return is_side (self->width, RS_INTAKE_MAX_PIXELS)
         && is_side (self->height, RS_INTAKE_MAX_PIXELS)
         && is_side (self->screen_width, RS_INTAKE_SCREEN_WIDTH)
         && is_side (self->screen_height, RS_INTAKE_SCREEN_HEIGHT)
         && is_side (self->thumb_width, RS_INTAKE_THUMB_SIDE)
         && is_side (self->thumb_height, RS_INTAKE_THUMB_SIDE) && self->screen_size > 0
         && self->screen_size <= RS_INTAKE_MAX_BYTES && self->thumb_size > 0
         && self->thumb_size <= RS_INTAKE_MAX_BYTES && self->dark_color <= 0xffffff;
}

/**
 * rs_intake_reply_parse:
 * @data: all that the helper wrote
 * @header_length: (out): where the screen copy begins
 *
 * The helper has met hostile bytes, so nothing of its answer is taken on trust.
 *
 * Returns: whether it is a whole and sane answer
 */
gboolean
rs_intake_reply_parse (const char *data,
                       gsize length,
                       RsIntakeReply *self,
                       gsize *header_length)
{
  const char *end;
  char line[MAX_HEADER];
  int refusal = 0;
  unsigned int screen_size = 0, thumb_size = 0, color = 0;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);
  g_return_val_if_fail (self != NULL && header_length != NULL, FALSE);

  end = length > 0 ? memchr (data, '\n', MIN (length, MAX_HEADER - 1)) : NULL;
  if (end == NULL)
    return FALSE;

  memcpy (line, data, (gsize)(end - data));
  line[end - data] = '\0';
  memset (self, 0, sizeof *self);
  if (sscanf (line, "rodnaya-intake 1 %d %15s %d %d %d %d %u %d %d %u %x", &refusal,
              self->mime, &self->width, &self->height, &self->screen_width,
              &self->screen_height, &screen_size, &self->thumb_width, &self->thumb_height,
              &thumb_size, &color)
          != 11
      || refusal < 0)
    return FALSE;

  self->refusal = (RsIntakeRefusal)refusal;
  self->screen_size = screen_size;
  self->thumb_size = thumb_size;
  self->dark_color = color;
  *header_length = (gsize)(end - data) + 1;

  return is_sane (self)
         && length == *header_length + self->screen_size + self->thumb_size;
}
