/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the text files of a content source, line by line. */
#include "rs-source-text.h"

#include "rs-error.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

#define MAX_BYTES (16 * 1024 * 1024) /* more is no text that somebody wrote */
#define MAX_ID 64

static void
free_line (gpointer data)
{
  RsSourceLine *line = data;

  g_free (line->text);
  g_free (line);
}

static guint
count_lines_until (const char *text, const char *end)
{
  guint lines = 1;

  for (const char *p = text; p < end; p++)
    if (*p == '\n')
      lines++;

  return lines;
}

/* Whether the file lies in the source, links followed: a source comes from somebody
   else, and must not carry off what else is on this computer. */
static gboolean
is_inside (const char *folder, const char *path)
{
  char real_folder[PATH_MAX];
  char real_path[PATH_MAX];
  gsize length;

  if (realpath (folder, real_folder) == NULL || realpath (path, real_path) == NULL)
    return FALSE;

  length = strlen (real_folder);
  return g_str_has_prefix (real_path, real_folder)
         && (real_folder[length - 1] == '/' || real_path[length] == '/');
}

/* The bytes of the file, if it is one that may be read as a whole. */
static char *
load (const char *path, const char *file, gsize *length, RsSourceLog *log)
{
  g_autoptr (GError) error = NULL;
  GStatBuf status = { 0 };
  char *text = NULL;

  /* A pipe would be read for ever. */
  if (g_stat (path, &status) == 0 && !S_ISREG (status.st_mode))
    rs_source_log_fault (log, file, 0, _ ("this is no file; put a text in its place"));
  else if (status.st_size > MAX_BYTES)
    rs_source_log_fault (log, file, 0, _ ("the file is too large for a text"));
  else if (!g_file_get_contents (path, &text, length, &error))
    rs_source_log_fault (log, file, 0, _ ("cannot be read: %s"), error->message);

  return text;
}

/**
 * rs_source_text_read:
 * @folder: of the source
 * @file: relative to it
 * @required: whether it is a fault if the file is missing
 * @log: where faults go
 *
 * Returns: (transfer full) (nullable): the file's text, valid UTF-8 without a byte order
 * mark; %NULL if it is missing or is no text
 */
char *
rs_source_text_read (const char *folder,
                     const char *file,
                     gboolean required,
                     RsSourceLog *log)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL;
  const char *end = NULL;
  gsize length = 0;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      if (required)
        rs_source_log_fault (log, file, 0, _ ("the file is missing; a source needs it"));
      return NULL;
    }

  if (!is_inside (folder, path))
    {
      rs_source_log_fault (log, file, 0,
                           _ ("this is a link that leads out of the source; put the file "
                              "itself in its place"));
      return NULL;
    }
  text = load (path, file, &length, log);
  if (text == NULL)
    return NULL;
  if (!g_utf8_validate (text, (gssize)length, &end))
    {
      rs_source_log_fault (log, file, count_lines_until (text, end),
                           _ ("this is not UTF-8; save the file in UTF-8"));
      return NULL;
    }
  if (g_str_has_prefix (text, BYTE_ORDER_MARK))
    memmove (text, text + 3, length - 3 + 1);

  return g_steal_pointer (&text);
}

/**
 * rs_source_text_split_lines:
 * @text: a whole file
 * @note: what begins a line that is the author's note: `#` or `//`
 *
 * Returns: (transfer full) (element-type RsSourceLine): the lines, trimmed, without
 * empty ones and notes
 */
GPtrArray *
rs_source_text_split_lines (const char *text, const char *note)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (free_line);
  guint number = 0;

  g_return_val_if_fail (text != NULL && note != NULL, lines);

  for (const char *p = text; p != NULL && *p != '\0';)
    {
      const char *end = strchr (p, '\n');
      g_autofree char *line = end != NULL ? g_strndup (p, (gsize)(end - p))
                                          : g_strdup (p);

      number++;
      p = end != NULL ? end + 1 : NULL;
      g_strstrip (line);
      if (*line != '\0' && !g_str_has_prefix (line, note))
        {
          RsSourceLine *kept = g_new0 (RsSourceLine, 1);

          kept->number = number;
          kept->text = g_steal_pointer (&line);
          g_ptr_array_add (lines, kept);
        }
    }

  return lines;
}

/**
 * rs_source_text_is_id:
 * @text: (nullable): what should be an id
 *
 * Returns: whether it is small Latin letters, digits and hyphens, at most 64
 */
gboolean
rs_source_text_is_id (const char *text)
{
  static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
  gsize length = text != NULL ? strlen (text) : 0;

  return length > 0 && length <= MAX_ID && *text != '-'
         && strspn (text, allowed) == length;
}

/**
 * rs_source_text_find_file:
 * @folder: of the source
 * @relative: as the source names a file, `drawings/river.svg`
 *
 * Returns: (transfer full) (nullable): the path; %NULL if there is no such file, or if
 * the name, or a link, leads out of the source
 */
char *
rs_source_text_find_file (const char *folder, const char *relative)
{
  g_auto (GStrv) parts = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  if (relative == NULL || *relative == '\0' || g_path_is_absolute (relative))
    return NULL;
  parts = g_strsplit (relative, "/", 0);
  if (g_strv_contains ((const char *const *)parts, ".."))
    return NULL;

  path = g_build_filename (folder, relative, NULL);
  return g_file_test (path, G_FILE_TEST_IS_REGULAR) && is_inside (folder, path)
             ? g_steal_pointer (&path)
             : NULL;
}
