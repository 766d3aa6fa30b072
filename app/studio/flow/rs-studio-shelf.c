/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The takes that lie in the inbox, and what a crash left in them. */
#include "rs-studio-shelf.h"

#include "rs-error.h"
#include "rs-master.h"

#include <glib/gstdio.h>

/**
 * rs_studio_shelf_list:
 *
 * Returns: (transfer full) (element-type RsTake): all that can be read; of the others
 *   the log speaks
 */
GPtrArray *
rs_studio_shelf_list (const char *data)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *takes = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  takes = rs_take_list (data, findings);
  for (guint i = 0; i < findings->len; i++)
    g_message ("%s", (const char *)g_ptr_array_index (findings, i));
  return takes;
}

/** rs_studio_shelf_find: Returns: (transfer none) (nullable): the take of that uid */
RsTake *
rs_studio_shelf_find (GPtrArray *takes, const char *uid)
{
  g_return_val_if_fail (takes != NULL && uid != NULL, NULL);

  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      if (g_str_equal (rs_take_get_uid (take), uid))
        return take;
    }
  return NULL;
}

/**
 * rs_studio_shelf_find_text:
 *
 * Returns: (transfer none) (nullable): a take of this reader and telling in this state
 */
RsTake *
rs_studio_shelf_find_text (GPtrArray *takes,
                           const char *narrator,
                           const char *telling,
                           RsTakeState state)
{
  g_return_val_if_fail (takes != NULL, NULL);
  g_return_val_if_fail (narrator != NULL && telling != NULL, NULL);

  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      if (rs_take_get_state (take) == state && rs_take_get_kind (take) == RS_TAKE_TELLING
          && g_str_equal (rs_take_get_narrator (take), narrator)
          && g_strcmp0 (rs_take_get_telling (take), telling) == 0)
        return take;
    }
  return NULL;
}

/** rs_studio_shelf_find_labels: Returns: (nullable): the open labels of this reader */
RsTake *
rs_studio_shelf_find_labels (GPtrArray *takes, const char *narrator)
{
  g_return_val_if_fail (takes != NULL && narrator != NULL, NULL);

  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      if (rs_take_get_state (take) == RS_TAKE_OPEN
          && rs_take_get_kind (take) == RS_TAKE_LABELS
          && g_str_equal (rs_take_get_narrator (take), narrator))
        return take;
    }
  return NULL;
}

static char *
make_key (const char *owner, const char *field)
{
  return g_strjoin ("\n", owner, field, NULL);
}

/* Labels that somebody is reading or has given to the teacher. */
static GHashTable *
collect_taken (GPtrArray *takes)
{
  GHashTable *taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      if (rs_take_get_kind (take) != RS_TAKE_LABELS
          || rs_take_get_state (take) == RS_TAKE_DECLINED)
        continue;
      for (guint j = 0; j < rs_take_get_n_items (take); j++)
        {
          const RsTakeItem *item = rs_take_get_item (take, j);

          g_hash_table_add (taken, make_key (item->owner, item->field));
        }
    }
  return taken;
}

/**
 * rs_studio_shelf_next_labels:
 * @most: of a portion
 *
 * Returns: (transfer full) (element-type RsTaskLabel): labels of @tasks that nobody is
 *   reading; they are the tasks'
 */
GPtrArray *
rs_studio_shelf_next_labels (GPtrArray *takes, RsTasks *tasks, guint most)
{
  g_autoptr (GHashTable) taken = NULL;
  GPtrArray *portion = g_ptr_array_new ();
  GPtrArray *labels = NULL;

  g_return_val_if_fail (takes != NULL, portion);
  g_return_val_if_fail (RS_IS_TASKS (tasks), portion);

  taken = collect_taken (takes);
  labels = rs_tasks_get_labels (tasks);
  for (guint i = 0; i < labels->len && portion->len < most; i++)
    {
      RsTaskLabel *label = g_ptr_array_index (labels, i);
      g_autofree char *key = make_key (label->owner, label->field);

      if (!g_hash_table_contains (taken, key))
        g_ptr_array_add (portion, label);
    }
  return portion;
}

static guint
find_first_wanted (RsTake *take)
{
  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    if (rs_take_get_item (take, i)->chosen < 0)
      return i;
  return 0;
}

static gboolean
adopt (RsTake *take, const RsTakeOrphan *orphan, gint64 n_samples, GError **error)
{
  RsTakeCut cut = { 0, n_samples };

  if (orphan->item != RS_TAKE_WHOLE)
    return rs_take_end_try (take, orphan->item, orphan->path, n_samples, error);
  return rs_take_end_whole (take, orphan->path, n_samples, find_first_wanted (take), &cut,
                            1, error);
}

/* What holds no sound is of no use to anybody; what only cannot be kept now stays. */
static gboolean
rescue (RsTake *take, const RsTakeOrphan *orphan)
{
  g_autoptr (GError) error = NULL;
  gint64 n_samples = 0;

  if (!rs_master_repair (orphan->path, &n_samples, &error))
    {
      g_message ("%s", error->message);
      if (g_error_matches (error, RS_ERROR, RS_ERROR_DAMAGED))
        g_unlink (orphan->path);
      return FALSE;
    }
  if (adopt (take, orphan, n_samples, &error))
    return TRUE;
  g_message ("%s", error->message);
  return FALSE;
}

/**
 * rs_studio_shelf_rescue:
 *
 * Mends what a crash left in the take and keeps it as a try that counts. Nothing may be
 * recorded into the take meanwhile.
 *
 * Returns: how many recordings were saved
 */
guint
rs_studio_shelf_rescue (RsTake *take)
{
  g_autoptr (GPtrArray) orphans = NULL;
  guint n = 0;

  g_return_val_if_fail (RS_IS_TAKE (take), 0);

  orphans = rs_take_find_orphans (take);
  for (guint i = 0; i < orphans->len; i++)
    n += rescue (take, g_ptr_array_index (orphans, i));
  return n;
}

/**
 * rs_studio_shelf_ask_again:
 * @sentences: (nullable) (array zero-terminated=1): uids; none means all
 *
 * Opens a take that was given to the teacher: what they ask for counts no more, but its
 * tries stay.
 */
gboolean
rs_studio_shelf_ask_again (RsTake *take, GStrv sentences, GError **error)
{
  gboolean asks_all = sentences == NULL || sentences[0] == NULL;

  g_return_val_if_fail (RS_IS_TAKE (take), FALSE);

  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    {
      const RsTakeItem *item = rs_take_get_item (take, i);

      if (!asks_all && !g_strv_contains ((const char *const *)sentences, item->owner))
        continue;
      if (item->chosen >= 0 && !rs_take_choose (take, i, -1, error))
        return FALSE;
    }
  return rs_take_set_state (take, RS_TAKE_OPEN, error);
}
