/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one error domain, and how the system's refusals become a teacher's sentences. */
#include "rs-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

/**
 * rs_error_quark:
 *
 * Returns: the domain of all errors of the project
 */
G_DEFINE_QUARK (rs_error, rs_error)

/* What to do about it; NULL where the system's own words say all there is. */
static const char *
describe_mend (int saved_errno)
{
  switch (saved_errno)
    {
    case ENOSPC:
    case EDQUOT:
      return _ ("the disk is full. Free some space and try again");
    case EROFS:
      return _ ("the disk can only be read. Choose another folder or disk");
    case EACCES:
    case EPERM:
      return _ ("this user may not write or open it. Ask whoever looks after the "
                "computer for permission, or choose another folder");
    case ENOENT:
      return _ ("it is not there. Check the name");
    case EIO:
      return _ ("the disk does not answer properly. Copy what matters to another disk");
    default:
      return NULL;
    }
}

/**
 * rs_error_code_from_errno:
 * @saved_errno: an errno
 *
 * Returns: the code that a caller can act upon
 */
RsErrorCode
rs_error_code_from_errno (int saved_errno)
{
  switch (saved_errno)
    {
    case ENOSPC:
    case EDQUOT:
      return RS_ERROR_NO_SPACE;
    case EROFS:
    case EACCES:
    case EPERM:
      return RS_ERROR_READ_ONLY;
    case ENOENT:
    case ENOTDIR:
      return RS_ERROR_NOT_FOUND;
    case EIO:
      return RS_ERROR_DAMAGED;
    case EBUSY:
    case EAGAIN:
    case ETXTBSY:
      return RS_ERROR_BUSY;
    case ECANCELED:
      return RS_ERROR_CANCELLED;
    default:
      return RS_ERROR_FAILED;
    }
}

/**
 * rs_error_set_errno:
 * @error: (nullable): where to put it
 * @saved_errno: errno right after the call that failed
 * @what: what was tried, already translated: `_ ("Cannot write")`
 * @path: the file or folder in question
 *
 * Sets @error to one sentence: what was tried, with which file, why it failed and
 * what to do.
 */
void
rs_error_set_errno (GError **error, int saved_errno, const char *what, const char *path)
{
  const char *mend = describe_mend (saved_errno);
  g_autofree char *shown = g_filename_display_name (path != NULL ? path : "");

  g_return_if_fail (what != NULL);

  g_set_error (error, RS_ERROR, (gint)rs_error_code_from_errno (saved_errno), "%s %s: %s",
               what, shown, mend != NULL ? mend : g_strerror (saved_errno));
}
