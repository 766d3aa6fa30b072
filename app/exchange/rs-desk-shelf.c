/* SPDX-License-Identifier: GPL-3.0-or-later */
/* First the files, then the database that names them: whatever stops in between leaves
 * files that nobody names, and the same files are made when it is done again. */
#include "rs-desk-shelf.h"

#include "rs-media-draft.h"
#include "rs-media-store.h"
#include "rs-place.h"

struct _RsDeskShelf
{
  char *data;
  GPtrArray *digests;
  GArray *files; /* of RsMediaDraft */
};

/** rs_desk_shelf_new: @data: the data folder */
RsDeskShelf *
rs_desk_shelf_new (const char *data)
{
  RsDeskShelf *self = g_new0 (RsDeskShelf, 1);

  self->data = g_strdup (data);
  self->digests = g_ptr_array_new_with_free_func (g_free);
  self->files = g_array_new (FALSE, FALSE, sizeof (RsMediaDraft));
  return self;
}

void
rs_desk_shelf_free (RsDeskShelf *self)
{
  g_free (self->data);
  g_ptr_array_unref (self->digests);
  g_array_unref (self->files);
  g_free (self);
}

/**
 * rs_desk_shelf_add:
 * @mime: (transfer none): a constant
 * @duration: ms; 0 for what is no sound
 *
 * Returns: (transfer none) (nullable): the digest of a file that is on the disk; %NULL
 *   with an error
 */
const char *
rs_desk_shelf_add (
    RsDeskShelf *self, GBytes *bytes, const char *mime, gint64 duration, GError **error)
{
  char *digest = rs_media_store_add_bytes (self->data, bytes, error);
  RsMediaDraft file = { digest, (gint64)g_bytes_get_size (bytes), mime, 0, 0, duration };

  if (digest == NULL)
    return NULL;
  g_ptr_array_add (self->digests, digest);
  g_array_append_val (self->files, file);
  return digest;
}

/**
 * rs_desk_shelf_get_path:
 *
 * Returns: (transfer full): where a file lies
 */
char *
rs_desk_shelf_get_path (RsDeskShelf *self, const char *digest)
{
  return rs_place_media (self->data, digest);
}

/**
 * rs_desk_shelf_put:
 *
 * Makes the files known. Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_desk_shelf_put (RsDeskShelf *self, RsWorkshop *workshop, GError **error)
{
  for (guint i = 0; i < self->files->len; i++)
    if (!rs_media_draft_put (&g_array_index (self->files, RsMediaDraft, i), workshop,
                             error))
      return FALSE;
  return TRUE;
}
