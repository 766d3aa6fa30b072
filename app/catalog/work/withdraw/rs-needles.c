/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks for many numbers in a file at once, whatever the file is: SQLite leaves old
 * bytes between its cells, where no query finds them. */
#include "rs-needles.h"

#include "rs-digest.h"

#include <string.h>

#define HEAD sizeof (guint64) /* so many first bytes lead to a needle */
#define PAIRS 65536           /* of first two bytes */

struct _RsNeedles
{
  GHashTable *texts; /* hexadecimal digits */
  GHashTable *heads; /* guint64 → GPtrArray of GBytes that begin with it */
  guint8 pairs[PAIRS / 8];
};

static guint64
read_head (const guint8 *data)
{
  guint64 head;

  memcpy (&head, data, sizeof head);
  return head;
}

static guint
read_pair (const guint8 *data)
{
  return (guint)data[0] << 8 | data[1];
}

/**
 * rs_needles_new:
 *
 * Returns: (transfer full): an empty set
 */
RsNeedles *
rs_needles_new (void)
{
  RsNeedles *self = g_new0 (RsNeedles, 1);

  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->heads = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                       (GDestroyNotify)g_ptr_array_unref);
  return self;
}

void
rs_needles_free (RsNeedles *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->texts);
  g_hash_table_unref (self->heads);
  g_free (self);
}

static void
add_bytes (RsNeedles *self, gconstpointer data, gsize size)
{
  guint64 head = read_head (data);
  guint pair = read_pair (data);
  GPtrArray *needles = g_hash_table_lookup (self->heads, &head);

  if (needles == NULL)
    {
      needles = g_ptr_array_new_with_free_func ((GDestroyNotify)g_bytes_unref);
      g_hash_table_insert (self->heads, g_memdup2 (&head, sizeof head), needles);
    }
  g_ptr_array_add (needles, g_bytes_new (data, size));
  self->pairs[pair / 8] |= (guint8)(1U << pair % 8);
}

/**
 * rs_needles_add:
 * @hex: a uid or digest: an even number of at least sixteen hexadecimal digits
 *
 * Digests are also looked for as bytes; a uid is a text everywhere.
 */
void
rs_needles_add (RsNeedles *self, const char *hex)
{
  g_autofree guint8 *bytes = NULL;
  gsize length;

  g_return_if_fail (self != NULL && hex != NULL);
  length = strlen (hex);
  g_return_if_fail (length >= 2 * HEAD && length % 2 == 0);

  if (!g_hash_table_add (self->texts, g_strdup (hex)))
    return;
  bytes = g_malloc (length / 2);
  for (gsize i = 0; i < length / 2; i++)
    bytes[i] = (guint8)(g_ascii_xdigit_value (hex[2 * i]) << 4
                        | g_ascii_xdigit_value (hex[2 * i + 1]));
  add_bytes (self, hex, length);
  if (length == RS_DIGEST_LENGTH)
    add_bytes (self, bytes, length / 2);
}

/**
 * rs_needles_has:
 *
 * Returns: whether @hex was added
 */
gboolean
rs_needles_has (RsNeedles *self, const char *hex)
{
  g_return_val_if_fail (self != NULL && hex != NULL, FALSE);

  return g_hash_table_contains (self->texts, hex);
}

/**
 * rs_needles_count:
 *
 * Returns: how many were added
 */
guint
rs_needles_count (RsNeedles *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_hash_table_size (self->texts);
}

/**
 * rs_needles_get_texts:
 *
 * Returns: (transfer none): the set of what was added, as texts
 */
GHashTable *
rs_needles_get_texts (RsNeedles *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->texts;
}

static gboolean
is_at (RsNeedles *self, const guint8 *data, gsize size)
{
  guint64 head = read_head (data);
  GPtrArray *needles = g_hash_table_lookup (self->heads, &head);

  for (guint i = 0; needles != NULL && i < needles->len; i++)
    {
      gsize length;
      gconstpointer bytes = g_bytes_get_data (needles->pdata[i], &length);

      if (length <= size && memcmp (bytes, data, length) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * rs_needles_are_in:
 *
 * Returns: whether any of them stands anywhere in @data
 */
gboolean
rs_needles_are_in (RsNeedles *self, gconstpointer data, gsize size)
{
  const guint8 *bytes = data;

  g_return_val_if_fail (self != NULL, FALSE);

  for (gsize i = 0; i + HEAD <= size; i++)
    {
      guint pair = read_pair (bytes + i);

      if ((self->pairs[pair / 8] & 1U << pair % 8) != 0
          && is_at (self, bytes + i, size - i))
        return TRUE;
    }
  return FALSE;
}

/**
 * rs_needles_are_in_file:
 *
 * Returns: whether any of them stands in the file; %FALSE if it cannot be read
 */
gboolean
rs_needles_are_in_file (RsNeedles *self, const char *path)
{
  g_autoptr (GMappedFile) file = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  file = g_mapped_file_new (path, FALSE, NULL);
  return file != NULL && g_mapped_file_get_length (file) > 0
         && rs_needles_are_in (self, g_mapped_file_get_contents (file),
                               g_mapped_file_get_length (file));
}
