/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsIntakeRefusal:
 *
 * Why the helper does not take a file.
 */
typedef enum
{
  RS_INTAKE_TAKEN,
  RS_INTAKE_NOT_A_PICTURE,
  RS_INTAKE_UNSUPPORTED,
  RS_INTAKE_DAMAGED,
  RS_INTAKE_TOO_MANY_PIXELS,
} RsIntakeRefusal;

/** RS_INTAKE_MAX_BYTES: of one file. RS_INTAKE_MAX_PIXELS: 50 Mpx, app/DESIGN.md. */
#define RS_INTAKE_MAX_BYTES (60 * 1024 * 1024)
#define RS_INTAKE_MAX_PIXELS (50 * 1000 * 1000)
#define RS_INTAKE_SCREEN_WIDTH 1920
#define RS_INTAKE_SCREEN_HEIGHT 1080
#define RS_INTAKE_THUMB_SIDE 480

/** RS_INTAKE_INPUT_FD: the helper reads here. RS_INTAKE_OUTPUT_FD: and answers here. */
#define RS_INTAKE_INPUT_FD 3
#define RS_INTAKE_OUTPUT_FD 4

/**
 * RsIntakeReply:
 *
 * The first line of what the helper writes; the bytes of the two copies follow it.
 */
typedef struct
{
  RsIntakeRefusal refusal;
  char mime[16];
  int width;
  int height;
  int screen_width;
  int screen_height;
  guint screen_size;
  int thumb_width;
  int thumb_height;
  guint thumb_size;
  guint dark_color; /* 0xRRGGBB */
} RsIntakeReply;

char *rs_intake_reply_format (const RsIntakeReply *self);
gboolean rs_intake_reply_parse (const char *data,
                                gsize length,
                                RsIntakeReply *self,
                                gsize *header_length);

G_END_DECLS
