/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What changes a take: made on a copy, written, and only then true. A sound that no try
 * names any more goes after that.
 */
#include "rs-take-private.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-take-file.h"
#include "rs-take-name.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

static GPtrArray *
copy_items (RsTake *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_take_item_free);

  for (guint i = 0; i < self->items->len; i++)
    g_ptr_array_add (items, rs_take_item_copy (rs_take_get_own_item (self, i)));
  return items;
}

/* The files that the tries of @items name; the names belong to them. */
static GHashTable *
collect_files (GPtrArray *items)
{
  GHashTable *files = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    {
      const RsTakeItem *item = g_ptr_array_index (items, i);

      for (guint j = 0; j < item->tries->len; j++)
        g_hash_table_add (files, ((RsTakeTry *)g_ptr_array_index (item->tries, j))->file);
    }
  return files;
}

static void
remove_unnamed (RsTake *self, GPtrArray *before)
{
  g_autoptr (GHashTable) old = collect_files (before);
  g_autoptr (GHashTable) now = collect_files (self->items);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_hash_table_contains (now, name))
      {
        g_autofree char *path = g_build_filename (self->folder, name, NULL);

        g_unlink (path);
      }
}

/* Puts @items in place of what was, if the disk takes them. */
static gboolean
commit (RsTake *self, GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) before = NULL;

  if (!rs_take_file_write (self->folder, &self->head, items, error))
    return FALSE;
  before = self->items;
  self->items = g_ptr_array_ref (items);
  remove_unnamed (self, before);
  return TRUE;
}

/* The oldest that is not chosen makes room. */
static void
make_room (RsTakeItem *item)
{
  guint oldest;

  if (item->tries->len < RS_TAKE_MAX_TRIES)
    return;
  oldest = item->chosen == 0 ? 1 : 0;
  g_ptr_array_remove_index (item->tries, oldest);
  if (item->chosen > (int)oldest)
    item->chosen--;
}

static void
add_try (RsTakeItem *item, RsTakeTry *try)
{
  make_room (item);
  g_ptr_array_add (item->tries, try);
  item->chosen = (int)item->tries->len - 1;
}

/**
 * rs_take_get_last_number:
 * @self: a take
 * @item: number of an item, or %RS_TAKE_WHOLE
 * @is_on_disk: whether to count the files too that no try names
 *
 * Returns: the greatest number among its sounds; 0 if it has none
 */
guint
rs_take_get_last_number (RsTake *self, guint item, gboolean is_on_disk)
{
  g_autoptr (GHashTable) files = collect_files (self->items);
  g_autoptr (GDir) dir = is_on_disk ? g_dir_open (self->folder, 0, NULL) : NULL;
  GHashTableIter iter;
  gpointer name;
  guint last = 0;
  guint of;
  guint number;

  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (rs_take_name_read (name, &of, &number) && of == item)
      last = MAX (last, number);
  while (dir != NULL && (name = (gpointer)g_dir_read_name (dir)) != NULL)
    if (rs_take_name_read (name, &of, &number) && of == item)
      last = MAX (last, number);
  return last;
}

/**
 * rs_take_names_file:
 * @self: a take
 * @file: a name in its folder
 *
 * Returns: whether one of the tries is in it
 */
gboolean
rs_take_names_file (RsTake *self, const char *file)
{
  g_autoptr (GHashTable) files = collect_files (self->items);

  return g_hash_table_contains (files, file);
}

/**
 * rs_take_begin_try:
 * @item: number of an item, or %RS_TAKE_WHOLE for all in one go
 *
 * Returns: (transfer full) (nullable): where to record it; nothing is there yet
 */
char *
rs_take_begin_try (RsTake *self, guint item)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (RS_IS_TAKE (self), NULL);
  g_return_val_if_fail (item == RS_TAKE_WHOLE || item < self->items->len, NULL);

  name = rs_take_name_make (item, rs_take_get_last_number (self, item, TRUE) + 1);
  return g_build_filename (self->folder, name, NULL);
}

/* The name of a recorded file, and its digest, when it is one of this take for @item. */
static char *
take_in (RsTake *self, guint item, const char *path, char **digest, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *own = g_build_filename (self->folder, name, NULL);
  GStatBuf status;
  guint of;
  guint number;

  if (!rs_take_name_read (name, &of, &number) || of != item || !g_str_equal (own, path)
      || g_lstat (path, &status) < 0 || !S_ISREG (status.st_mode))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                   _ ("There is no recording “%s”. Read it again."), path);
      return NULL;
    }
  if (!rs_file_sync (path, error))
    return NULL;
  *digest = rs_digest_file (path, NULL, error);
  return *digest != NULL ? g_steal_pointer (&name) : NULL;
}

/**
 * rs_take_end_try:
 * @item: number of an item
 * @path: that rs_take_begin_try() gave, with a whole sound now
 * @n_samples: that it has
 *
 * The new try is chosen. Of more than %RS_TAKE_MAX_TRIES the oldest goes, never the one
 * that was chosen till now.
 *
 * Returns: whether the sound and the list are on the disk; otherwise the list is as it
 *   was and the sound stays as an orphan
 */
gboolean
rs_take_end_try (
    RsTake *self, guint item, const char *path, gint64 n_samples, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  g_autofree char *name = NULL;
  g_autofree char *digest = NULL;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);
  g_return_val_if_fail (item < self->items->len, FALSE);
  g_return_val_if_fail (path != NULL && n_samples > 0, FALSE);

  name = take_in (self, item, path, &digest, error);
  if (name == NULL)
    return FALSE;
  items = copy_items (self);
  add_try (g_ptr_array_index (items, item),
           rs_take_try_new (name, digest, n_samples, 0, n_samples));
  return commit (self, items, error);
}

/**
 * rs_take_check_try:
 * @item: number of an item
 * @try: number of one of its tries
 *
 * Reads the whole sound.
 *
 * Returns: whether it is the one that was recorded, byte for byte
 */
gboolean
rs_take_check_try (RsTake *self, guint item, guint try, GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *digest = NULL;
  const RsTakeTry *found;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);

  path = rs_take_get_try_path (self, item, try);
  g_return_val_if_fail (path != NULL, FALSE);

  digest = rs_digest_file (path, NULL, error);
  if (digest == NULL)
    return FALSE;
  found = g_ptr_array_index (rs_take_get_own_item (self, item)->tries, try);
  if (g_str_equal (digest, found->digest))
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("“%s” is not the sound that was recorded. Copy the folder again, or "
                  "have it read again."),
               path);
  return FALSE;
}

static gboolean
is_cut (const RsTakeCut *cut, gint64 n_samples)
{
  return cut->start >= 0 && cut->start < cut->end && cut->end <= n_samples;
}

/**
 * rs_take_end_whole:
 * @path: that rs_take_begin_try() gave for %RS_TAKE_WHOLE, with a whole sound now
 * @n_samples: that it has
 * @first: number of the first item that was read
 * @cuts: (array length=n_cuts): the part of this item and of those after it
 * @n_cuts: how many were read
 *
 * As rs_take_end_try() for several items at once, which share the file.
 *
 * Returns: whether the sound and the list are on the disk
 */
gboolean
rs_take_end_whole (RsTake *self,
                   const char *path,
                   gint64 n_samples,
                   guint first,
                   const RsTakeCut *cuts,
                   guint n_cuts,
                   GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  g_autofree char *name = NULL;
  g_autofree char *digest = NULL;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);
  g_return_val_if_fail (path != NULL && cuts != NULL, FALSE);
  g_return_val_if_fail (n_cuts > 0 && n_cuts <= self->items->len, FALSE);
  g_return_val_if_fail (first <= self->items->len - n_cuts, FALSE);

  for (guint i = 0; i < n_cuts; i++)
    g_return_val_if_fail (is_cut (&cuts[i], n_samples), FALSE);
  name = take_in (self, RS_TAKE_WHOLE, path, &digest, error);
  if (name == NULL)
    return FALSE;
  items = copy_items (self);
  for (guint i = 0; i < n_cuts; i++)
    add_try (g_ptr_array_index (items, first + i),
             rs_take_try_new (name, digest, n_samples, cuts[i].start, cuts[i].end));
  return commit (self, items, error);
}

/* A copy of the items to change one try in; NULL if there is no such try. */
static GPtrArray *
open_try (RsTake *self, guint item, guint try, RsTakeItem **row)
{
  const RsTakeItem *own = rs_take_get_own_item (self, item);
  GPtrArray *items;

  g_return_val_if_fail (own != NULL && try < own->tries->len, NULL);

  items = copy_items (self);
  *row = g_ptr_array_index (items, item);
  return items;
}

/**
 * rs_take_set_cut:
 * @item: number of an item
 * @try: number of one of its tries
 * @cut: the part of the file that it shall be
 *
 * Returns: whether it is on the disk
 */
gboolean
rs_take_set_cut (
    RsTake *self, guint item, guint try, const RsTakeCut *cut, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  RsTakeItem *row = NULL;
  RsTakeTry *found;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);
  g_return_val_if_fail (cut != NULL, FALSE);

  items = open_try (self, item, try, &row);
  if (items == NULL)
    return FALSE;
  found = g_ptr_array_index (row->tries, try);
  g_return_val_if_fail (is_cut (cut, found->n_samples), FALSE);
  found->start = cut->start;
  found->end = cut->end;
  return commit (self, items, error);
}

/**
 * rs_take_choose:
 * @item: number of an item
 * @try: number of the one of its tries that shall be heard; -1 for none of them: it is
 *   asked for once more, and its tries stay
 *
 * Returns: whether it is on the disk
 */
gboolean
rs_take_choose (RsTake *self, guint item, int try, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  RsTakeItem *row = NULL;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);
  g_return_val_if_fail (try >= -1, FALSE);

  items = open_try (self, item, (guint)MAX (try, 0), &row);
  if (items == NULL)
    return FALSE;
  row->chosen = try;
  return commit (self, items, error);
}

/**
 * rs_take_drop_try:
 * @item: number of an item
 * @try: number of one of its tries, to be forgotten with its sound
 *
 * If it was the chosen one, the last of the others is.
 *
 * Returns: whether the list without it is on the disk
 */
gboolean
rs_take_drop_try (RsTake *self, guint item, guint try, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;
  RsTakeItem *row = NULL;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);

  items = open_try (self, item, try, &row);
  if (items == NULL)
    return FALSE;
  g_ptr_array_remove_index (row->tries, try);
  if (row->chosen == (int)try)
    row->chosen = (int)row->tries->len - 1;
  else if (row->chosen > (int)try)
    row->chosen--;
  return commit (self, items, error);
}

/**
 * rs_take_set_state:
 * @state: where it is now
 *
 * Returns: whether it is on the disk
 */
gboolean
rs_take_set_state (RsTake *self, RsTakeState state, GError **error)
{
  RsTakeHead head;

  g_return_val_if_fail (RS_IS_TAKE (self), FALSE);

  head = self->head;
  head.state = state;
  if (!rs_take_file_write (self->folder, &head, self->items, error))
    return FALSE;
  self->head.state = state;
  return TRUE;
}
