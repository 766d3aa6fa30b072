/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What comes before the parser: a file that is no link and not too long, and in it
 * nothing but plain JSON. The parser of json-glib calls itself for each bracket and also
 * knows comments; without either the stack cannot run out.
 */
#include "rs-strict-scan.h"

#include "rs-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_DEPTH 16 /* ours go 6 deep */

/* All that may stand outside of a text. */
#define PLAIN " \t\r\n{}[]:,+-.0123456789truefalsnE"

/**
 * rs_strict_skip_text:
 * @at: a quotation mark
 * @end: of all that may be looked at
 *
 * Returns: (nullable): past the text that begins there; %NULL if it is none
 */
const char *
rs_strict_skip_text (const char *at, const char *end)
{
  for (at++; at < end && *at != '"'; at++)
    {
      if ((guchar)*at < 0x20)
        return NULL;
      if (*at != '\\')
        continue;
      at++;
      if (at == end || strchr ("\"\\/bfnrtu", *at) == NULL)
        return NULL;
      for (int i = 0; *at == 'u' && i < 4; i++)
        if (at + 1 + i >= end || !g_ascii_isxdigit (at[1 + i]))
          return NULL;
    }

  return at < end ? at + 1 : NULL;
}

/**
 * rs_strict_scan:
 * @text: (array length=length): what should be JSON
 * @length: how many bytes
 *
 * Returns: whether it is UTF-8 without comments, odd escapes, or brackets too deep
 */
gboolean
rs_strict_scan (const char *text, gsize length)
{
  const char *end = text + length;
  int depth = 0;

  if (length > G_MAXSSIZE || !g_utf8_validate (text, (gssize)length, NULL))
    return FALSE;
  while (text < end)
    {
      if (*text == '"')
        {
          text = rs_strict_skip_text (text, end);
          if (text == NULL)
            return FALSE;
          continue;
        }
      if (strchr (PLAIN, *text) == NULL)
        return FALSE;
      if (*text == '{' || *text == '[')
        depth++;
      else if (*text == '}' || *text == ']')
        depth--;
      if (depth < 0 || depth > MAX_DEPTH)
        return FALSE;
      text++;
    }

  return depth == 0;
}

/* Whether the file of @fd is one to read; sets errno. */
static gboolean
is_readable (int fd, gsize max_bytes, gsize *size)
{
  struct stat status;

  if (fstat (fd, &status) < 0)
    return FALSE;
  errno = EINVAL;
  if (!S_ISREG (status.st_mode) || status.st_size < 0
      || (guint64)status.st_size > max_bytes)
    return FALSE;
  *size = (gsize)status.st_size;
  return TRUE;
}

/* As many bytes as the file has now, never more than it had when it was opened. */
static gboolean
read_all (int fd, char *text, gsize size, gsize *length)
{
  gsize done = 0;

  while (done < size)
    {
      gssize n = read (fd, text + done, size - done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      if (n == 0)
        break;
      done += (gsize)n;
    }
  text[done] = '\0';
  *length = done;
  return TRUE;
}

static void
set_fault (GError **error, int saved_errno, const char *path)
{
  if (saved_errno == ELOOP || saved_errno == EINVAL)
    g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
                 _ ("“%s” is a link or too large, so it is not read. Put back the file "
                    "that the program wrote."),
                 path);
  else
    rs_error_set_errno (error, saved_errno, _ ("Cannot open"), path);
}

/**
 * rs_strict_read:
 * @path: a file
 * @max_bytes: it may have
 * @length: (out): how many it has
 *
 * Returns: (transfer full) (nullable): its bytes and a NUL; %NULL with #RS_ERROR if it
 *   is missing, a link, no file or too long
 */
char *
rs_strict_read (const char *path, gsize max_bytes, gsize *length, GError **error)
{
  g_autofree char *text = NULL;
  int fd = open (path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  gboolean is_read = FALSE;
  gsize size = 0;
  int saved_errno;

  if (fd >= 0 && is_readable (fd, max_bytes, &size))
    {
      text = g_malloc (size + 1);
      is_read = read_all (fd, text, size, length);
    }
  saved_errno = errno;
  if (fd >= 0)
    close (fd);
  if (!is_read)
    {
      set_fault (error, saved_errno, path);
      return NULL;
    }

  return g_steal_pointer (&text);
}
