/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a connection may not do, and what a stranger's file must look like. */

#include "rs-hardening.h"

#include "rs-error.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEADER_SIZE 100 /* sqlite.org/fileformat.html, 1.3 */

/* SQLite asks every so many virtual machine steps whether to go on. */
#define STEPS_BETWEEN_QUESTIONS 1000

/* Narrow enough to bound memory and time of a hostile file, wide enough for a
   catalogue: the longest text is a story's body of some 10 kB. */
static const struct
{
  int limit;
  int value;
} untrusted_limits[] = {
  { SQLITE_LIMIT_LENGTH, 4 * 1000 * 1000 },
  { SQLITE_LIMIT_SQL_LENGTH, 100 * 1000 },
  { SQLITE_LIMIT_COLUMN, 100 },
  { SQLITE_LIMIT_EXPR_DEPTH, 20 },
  { SQLITE_LIMIT_COMPOUND_SELECT, 3 },
  { SQLITE_LIMIT_VDBE_OP, 25 * 1000 },
  { SQLITE_LIMIT_FUNCTION_ARG, 8 },
  { SQLITE_LIMIT_ATTACHED, 0 },
  { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50 },
  { SQLITE_LIMIT_VARIABLE_NUMBER, 50 },
  { SQLITE_LIMIT_TRIGGER_DEPTH, 1 },
};

/**
 * rs_hardening_apply:
 *
 * What holds for every connection: nothing in a schema is trusted, no extension is
 * loaded, no table is written behind SQLite's back, foreign keys are kept and pages
 * are checked as they are read.
 *
 * Returns: SQLITE_OK, or what failed
 */
int
rs_hardening_apply (sqlite3 *handle)
{
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  return sqlite3_exec (handle, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", NULL,
                       NULL, NULL);
}

static int
is_late (gpointer user_data)
{
  const gint64 *deadline = user_data;

  return g_get_monotonic_time () > *deadline;
}

/**
 * rs_hardening_apply_untrusted:
 * @deadline: monotonic µs; read while statements run, so it must live as long as
 *   @handle
 *
 * What also holds for a stranger's file: neither views nor triggers, narrow limits
 * and an end to every statement.
 */
void
rs_hardening_apply_untrusted (sqlite3 *handle, gint64 *deadline)
{
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (untrusted_limits); i++)
    sqlite3_limit (handle, untrusted_limits[i].limit, untrusted_limits[i].value);
  *deadline = G_MAXINT64;
  sqlite3_progress_handler (handle, STEPS_BETWEEN_QUESTIONS, is_late, deadline);
}

static guint32
read_big_endian (const guint8 *bytes)
{
  return (guint32)bytes[0] << 24 | (guint32)bytes[1] << 16 | (guint32)bytes[2] << 8
         | bytes[3];
}

/* The page size is a power of two; 1 stands for 65536, which does not fit. */
static gint64
read_page_size (const guint8 *header)
{
  gint64 size = header[16] << 8 | header[17];

  if (size == 1)
    return 65536;
  return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

/* Bytes 18 and 19 are 1 where there is no write-ahead log beside the file. */
static gboolean
is_whole_database (const guint8 *header, gint64 size)
{
  gint64 page_size = read_page_size (header);

  return memcmp (header, "SQLite format 3", 16) == 0 && page_size != 0
         && page_size * read_big_endian (header + 28) == size && header[18] == 1
         && header[19] == 1;
}

/* No link is followed and nothing but a plain file is read: a pipe would wait for
   ever. */
static gssize
read_start (const char *path, guint8 *header, gint64 *size)
{
  struct stat info;
  gssize n_read = -1;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

  if (fd < 0)
    return -1;
  if (fstat (fd, &info) == 0)
    {
      *size = info.st_size;
      n_read = S_ISREG (info.st_mode) ? read (fd, header, HEADER_SIZE) : 0;
    }
  close (fd);
  return n_read;
}

/**
 * rs_hardening_check_header:
 * @path: a stranger's file
 *
 * Looks at the first hundred bytes before SQLite does: a whole database, of the
 * size that it says, without a log beside it.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_hardening_check_header (const char *path, GError **error)
{
  guint8 header[HEADER_SIZE];
  gint64 size = 0;
  gssize n_read = read_start (path, header, &size);

  if (n_read < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), path);
      return FALSE;
    }
  if (n_read == HEADER_SIZE && is_whole_database (header, size))
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("“%s” is damaged or was not made by this program. Ask for it again."),
               path);
  return FALSE;
}
