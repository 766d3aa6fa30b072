/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose takes lie in the inbox. */
#include "rs-take-note.h"

#include "rs-database.h"
#include "rs-digest.h"
#include "rs-uid.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define MANIFEST "take.json"
#define MAX_SIZE                                                         \
  (1024 * 1024) /* bytes of a manifest; a real one has some ten thousand \
                 */

#define HEAD_SQL                                                                      \
  "SELECT ?1 ->> '$.narrator', ?1 ->> '$.telling', ?1 ->> '$.made' WHERE json_valid " \
  "(?1)"
#define DIGESTS_SQL                                               \
  "SELECT t.value ->> 'sha256' FROM json_each (?1, '$.items') i," \
  " json_each (i.value, '$.tries') t WHERE json_valid (?1)"

static void
rs_take_note_free (gpointer data)
{
  RsTakeNote *self = data;

  g_free (self->uid);
  g_free (self->folder);
  g_free (self->narrator);
  g_free (self->telling);
  g_free (self->made);
  g_ptr_array_unref (self->digests);
  g_free (self);
}

/* A stick may bring anything: no link is followed, and no pipe waited for. */
static char *
load (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, MANIFEST, NULL);
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  g_autofree char *text = NULL;
  struct stat info;
  gssize n = -1;

  if (fd < 0)
    return NULL;
  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode) && info.st_size <= MAX_SIZE)
    {
      text = g_malloc0 ((gsize)info.st_size + 1);
      n = read (fd, text, (gsize)info.st_size);
    }
  close (fd);
  return n >= 0 && g_utf8_validate (text, n, NULL) ? g_steal_pointer (&text) : NULL;
}

static void
read_digests (RsTakeNote *self, RsDatabase *database, const char *json)
{
  g_autoptr (RsStatement) list = rs_database_prepare (database, DIGESTS_SQL, NULL);

  if (list == NULL)
    return;
  rs_statement_bind_text (list, 1, json);
  while (rs_statement_step (list, NULL))
    {
      const char *digest = rs_statement_get_text (list, 0);

      if (rs_digest_is_valid (digest))
        g_ptr_array_add (self->digests, g_strdup (digest));
    }
}

/* NULL: nobody can say whose it is. */
static RsTakeNote *
read_note (RsDatabase *database, const char *folder, const char *name)
{
  g_autoptr (RsStatement) head = rs_database_prepare (database, HEAD_SQL, NULL);
  g_autofree char *json = load (folder);
  RsTakeNote *self;

  if (head == NULL || json == NULL)
    return NULL;
  rs_statement_bind_text (head, 1, json);
  if (!rs_statement_step (head, NULL)
      || !rs_uid_is_valid (rs_statement_get_text (head, 0)))
    return NULL;
  self = g_new0 (RsTakeNote, 1);
  self->uid = g_strdup (name);
  self->folder = g_strdup (folder);
  self->narrator = rs_statement_dup_text (head, 0);
  self->telling = rs_statement_dup_text (head, 1);
  self->made = rs_statement_dup_text (head, 2);
  self->digests = g_ptr_array_new_with_free_func (g_free);
  read_digests (self, database, json);
  return self;
}

/**
 * rs_take_note_list:
 * @data: the data folder
 *
 * Returns: (transfer full) (element-type RsTakeNote): the takes of which it is known
 *   whose they are
 */
GPtrArray *
rs_take_note_list (const char *data)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (rs_take_note_free);
  g_autofree char *inbox = g_build_filename (data, "inbox", NULL);
  g_autoptr (RsDatabase) database = rs_database_open (MANIFEST, RS_DATABASE_MEMORY, NULL);
  g_autoptr (GDir) dir = g_dir_open (inbox, 0, NULL);
  const char *name;

  while (database != NULL && dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *folder = g_build_filename (inbox, name, NULL);
      RsTakeNote *note = rs_uid_is_valid (name) ? read_note (database, folder, name)
                                                : NULL;

      if (note != NULL)
        g_ptr_array_add (notes, note);
    }
  return notes;
}
