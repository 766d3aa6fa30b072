/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RS_ERROR (rs_error_quark ())

/**
 * RsErrorCode:
 * @RS_ERROR_FAILED: none of the others; the message says what happened
 * @RS_ERROR_NOT_FOUND: a file, a row or a device that was asked for is not there
 * @RS_ERROR_DAMAGED: the bytes are not what they should be
 * @RS_ERROR_TOO_NEW: made by a newer version of the program
 * @RS_ERROR_INVALID: somebody's input breaks a rule; the message names it and the mend
 * @RS_ERROR_NO_SPACE: the disk is full
 * @RS_ERROR_READ_ONLY: the folder may not be written
 * @RS_ERROR_BUSY: another program holds it
 * @RS_ERROR_CANCELLED: the caller asked to stop
 *
 * What can go wrong, everywhere. The message is for a teacher: what happened to
 * which file, and what to do.
 */
typedef enum
{
  RS_ERROR_FAILED,
  RS_ERROR_NOT_FOUND,
  RS_ERROR_DAMAGED,
  RS_ERROR_TOO_NEW,
  RS_ERROR_INVALID,
  RS_ERROR_NO_SPACE,
  RS_ERROR_READ_ONLY,
  RS_ERROR_BUSY,
  RS_ERROR_CANCELLED,
} RsErrorCode;

GQuark rs_error_quark (void);

RsErrorCode rs_error_code_from_errno (int saved_errno);
void
rs_error_set_errno (GError **error, int saved_errno, const char *what, const char *path);

G_END_DECLS
