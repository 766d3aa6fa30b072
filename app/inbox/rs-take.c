/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A take: begun, opened, asked. What changes it is in rs-take-change.c. */
#include "rs-take-private.h"

#include "rs-clock.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-place.h"
#include "rs-take-file.h"
#include "rs-take-name.h"
#include "rs-uid.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

G_DEFINE_FINAL_TYPE (RsTake, rs_take, G_TYPE_OBJECT)

static void
rs_take_finalize (GObject *object)
{
  RsTake *self = RS_TAKE (object);

  g_free (self->folder);
  g_free (self->uid);
  rs_take_head_clear (&self->head);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (rs_take_parent_class)->finalize (object);
}

static void
rs_take_class_init (RsTakeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_take_finalize;
}

static void
rs_take_init (RsTake *self)
{
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_take_item_free);
}

static RsTake *
new_take (const char *folder)
{
  RsTake *self = g_object_new (RS_TYPE_TAKE, NULL);

  self->folder = g_canonicalize_filename (folder, NULL);
  self->uid = g_path_get_basename (self->folder);
  return self;
}

/* Children's voices: a folder for nobody else to look into. */
static gboolean
make_folder (const char *inbox, const char *folder, GError **error)
{
  if (!rs_file_make_folder (inbox, error))
    return FALSE;
  if (g_mkdir (folder, 0700) < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot make the folder"), folder);
      return FALSE;
    }
  return TRUE;
}

static gboolean
write_first (RsTake *self, const char *inbox, GError **error)
{
  if (rs_take_file_write (self->folder, &self->head, self->items, error)
      && rs_file_sync_folder (inbox, error))
    return TRUE;
  rs_file_remove_tree (self->folder, NULL);
  return FALSE;
}

/**
 * rs_take_create:
 * @data: the data folder
 * @head: what is said of it as a whole
 * @items: (element-type RsTakeItem): what there is to read; copied, without tries
 *
 * Returns: (transfer full) (nullable): a new take that is on the disk; %NULL with
 *   #RS_ERROR and nothing left
 */
RsTake *
rs_take_create (const char *data,
                const RsTakeHead *head,
                GPtrArray *items,
                GError **error)
{
  g_autoptr (RsTake) self = NULL;
  g_autofree char *inbox = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *uid = NULL;

  g_return_val_if_fail (data != NULL && head != NULL && items != NULL, NULL);
  g_return_val_if_fail (rs_uid_is_valid (head->narrator), NULL);
  g_return_val_if_fail (rs_clock_is_date (head->made), NULL);
  g_return_val_if_fail (head->title != NULL, NULL);
  g_return_val_if_fail (items->len > 0 && items->len <= RS_TAKE_MAX_ITEMS, NULL);

  inbox = rs_place_inbox (data);
  uid = rs_uid_new ();
  folder = g_build_filename (inbox, uid, NULL);
  self = new_take (folder);
  rs_take_head_copy (head, &self->head);
  for (guint i = 0; i < items->len; i++)
    {
      const RsTakeItem *item = g_ptr_array_index (items, i);

      g_ptr_array_add (self->items,
                       rs_take_item_new (item->owner, item->field, item->text,
                                         item->digest, item->card));
    }
  if (!make_folder (inbox, folder, error) || !write_first (self, inbox, error))
    return NULL;

  return g_steal_pointer (&self);
}

static gboolean
check_folder (const char *folder, GError **error)
{
  GStatBuf status;

  if (g_lstat (folder, &status) < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), folder);
      return FALSE;
    }
  if (!S_ISDIR (status.st_mode))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
                   _ ("“%s” is no folder with a recording. Remove it from the inbox."),
                   folder);
      return FALSE;
    }
  return TRUE;
}

/**
 * rs_take_load:
 * @folder: of a take
 *
 * Believes nothing: the folder may have come on anybody's stick.
 *
 * Returns: (transfer full) (nullable): the take; %NULL with %RS_ERROR_DAMAGED,
 *   %RS_ERROR_TOO_NEW or what the disk said
 */
RsTake *
rs_take_load (const char *folder, GError **error)
{
  g_autoptr (RsTake) self = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  self = new_take (folder);
  if (!check_folder (self->folder, error)
      || !rs_take_file_read (self->folder, &self->head, self->items, &self->n_lost,
                             error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * rs_take_get_uid:
 *
 * Returns: its uid, the name of its folder
 */
const char *
rs_take_get_uid (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  return self->uid;
}

/**
 * rs_take_get_folder:
 *
 * Returns: where it lies
 */
const char *
rs_take_get_folder (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  return self->folder;
}

/**
 * rs_take_get_kind:
 *
 * Returns: what it is of
 */
RsTakeKind
rs_take_get_kind (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), RS_TAKE_TELLING);

  return self->head.kind;
}

/**
 * rs_take_get_state:
 *
 * Returns: where it is on its way
 */
RsTakeState
rs_take_get_state (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), RS_TAKE_OPEN);

  return self->head.state;
}

/**
 * rs_take_get_narrator:
 *
 * Returns: uid of who reads
 */
const char *
rs_take_get_narrator (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  return self->head.narrator;
}

/**
 * rs_take_get_telling:
 *
 * Returns: (nullable): uid of what is read; %NULL for labels
 */
const char *
rs_take_get_telling (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  return self->head.telling;
}

/**
 * rs_take_get_title:
 *
 * Returns: what to call it
 */
const char *
rs_take_get_title (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  return self->head.title;
}

/**
 * rs_take_get_made:
 *
 * Returns: the day it was begun, YYYY-MM-DD
 */
const char *
rs_take_get_made (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  return self->head.made;
}

/**
 * rs_take_get_n_items:
 *
 * Returns: how many things there are to read
 */
guint
rs_take_get_n_items (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), 0);

  return self->items->len;
}

/**
 * rs_take_get_own_item:
 * @self: a take
 * @item: a number from 0
 *
 * Returns: (nullable): that item, to be changed by who also writes it
 */
RsTakeItem *
rs_take_get_own_item (RsTake *self, guint item)
{
  return item < self->items->len ? g_ptr_array_index (self->items, item) : NULL;
}

/**
 * rs_take_get_item:
 * @item: its number from 0
 *
 * Returns: (nullable): one thing to read, valid until the take changes
 */
const RsTakeItem *
rs_take_get_item (RsTake *self, guint item)
{
  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  return rs_take_get_own_item (self, item);
}

/**
 * rs_take_get_n_recorded:
 *
 * Returns: how many of the items have a chosen try
 */
guint
rs_take_get_n_recorded (RsTake *self)
{
  guint n = 0;

  g_return_val_if_fail (RS_IS_TAKE (self), 0);

  for (guint i = 0; i < self->items->len; i++)
    if (rs_take_get_own_item (self, i)->chosen >= 0)
      n++;
  return n;
}

/**
 * rs_take_get_n_lost:
 *
 * Returns: how many tries were left out because their sound is not in the folder
 */
guint
rs_take_get_n_lost (RsTake *self)
{
  g_return_val_if_fail (RS_IS_TAKE (self), 0);

  return self->n_lost;
}

/**
 * rs_take_get_try_path:
 * @item: number of an item
 * @try: number of one of its tries, from 0
 *
 * Returns: (transfer full) (nullable): its master
 */
char *
rs_take_get_try_path (RsTake *self, guint item, guint try)
{
  const RsTakeItem *row;
  const RsTakeTry *found;

  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  row = rs_take_get_own_item (self, item);
  if (row == NULL || try >= row->tries->len)
    return NULL;
  found = g_ptr_array_index (row->tries, try);
  return g_build_filename (self->folder, found->file, NULL);
}

/**
 * rs_take_get_chosen_path:
 * @item: number of an item
 *
 * Returns: (transfer full) (nullable): the master of the try that shall be heard
 */
char *
rs_take_get_chosen_path (RsTake *self, guint item)
{
  const RsTakeItem *row;

  g_return_val_if_fail (RS_IS_TAKE (self), NULL);

  row = rs_take_get_own_item (self, item);
  return row != NULL && row->chosen >= 0
             ? rs_take_get_try_path (self, item, (guint)row->chosen)
             : NULL;
}
