/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must never be in a studio, looked for while it is used. */
#include "rs-studio-witness.h"

#include "rs-master.h"
#include "rs-request.h"
#include "rs-take.h"

/* ms between two looks at the microphone */
#define LOOK_MS 20

struct _RsStudioWitness
{
  RsStudioFlow *flow;
  char *data;
  GHashTable *recorded; /* uid of a take to how many of its texts have a reading */
  RsStudioView view;
  RsStudioPiece piece;
  guint n_pieces;
  guint timeout;
};

static GPtrArray *
list_takes (const char *data)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *takes = rs_take_list (data, findings);

  for (guint i = 0; i < findings->len; i++)
    g_error ("A take cannot be read: %s", (char *)g_ptr_array_index (findings, i));
  return takes;
}

static RsTake *
find_take (GPtrArray *takes, const char *uid)
{
  for (guint i = 0; i < takes->len; i++)
    if (g_str_equal (rs_take_get_uid (g_ptr_array_index (takes, i)), uid))
      return g_ptr_array_index (takes, i);
  return NULL;
}

/* No reading is ever fewer than it was, unless its reader erased it. */
static void
check_known (RsStudioWitness *self, GPtrArray *takes, gboolean may_be_erased)
{
  GHashTableIter iter;
  gpointer uid, n;

  g_hash_table_iter_init (&iter, self->recorded);
  while (g_hash_table_iter_next (&iter, &uid, &n))
    {
      RsTake *take = find_take (takes, uid);

      if (take == NULL && may_be_erased)
        continue;
      g_assert_nonnull (take);
      g_assert_cmpuint (rs_take_get_n_recorded (take), >=, GPOINTER_TO_UINT (n));
    }
}

static void
learn (RsStudioWitness *self, GPtrArray *takes)
{
  g_hash_table_remove_all (self->recorded);
  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      g_hash_table_insert (self->recorded, g_strdup (rs_take_get_uid (take)),
                           GUINT_TO_POINTER (rs_take_get_n_recorded (take)));
    }
}

static gboolean
is_about (RsStudioWitness *self, RsTake *take)
{
  if (rs_studio_flow_is_labels (self->flow))
    return rs_take_get_kind (take) == RS_TAKE_LABELS;
  return g_strcmp0 (rs_take_get_title (take), rs_studio_flow_get_title (self->flow)) == 0;
}

/* What the page calls recorded the disk has. */
static void
check_said (RsStudioWitness *self, GPtrArray *takes)
{
  guint n = rs_studio_flow_count_recorded (self->flow);

  for (guint i = 0; i < takes->len; i++)
    {
      RsTake *take = g_ptr_array_index (takes, i);

      if (is_about (self, take) && rs_take_get_n_recorded (take) == n)
        return;
    }
  g_error ("%u pieces of “%s” are called recorded, but no take has them", n,
           rs_studio_flow_get_title (self->flow));
}

static gboolean
is_saved (RsStudioPiece piece)
{
  return piece == RS_STUDIO_PIECE_AFTER || piece == RS_STUDIO_PIECE_PAUSED;
}

static void
on_changed (RsStudioWitness *self)
{
  RsStudioView view = rs_studio_flow_get_view (self->flow);
  RsStudioPiece piece = view == RS_STUDIO_RECORDING
                            ? rs_studio_flow_get_piece (self->flow)
                            : RS_STUDIO_PIECE_READY;
  gboolean was_saved = is_saved (piece) && self->piece == RS_STUDIO_PIECE_SAVING;
  g_autoptr (GPtrArray) takes = NULL;

  if (view != self->view)
    g_test_message ("view %u", view);
  if (was_saved || view != self->view)
    {
      takes = list_takes (self->data);
      check_known (self, takes, self->view == RS_STUDIO_DECLINED);
      learn (self, takes);
    }
  if (was_saved)
    {
      check_said (self, takes);
      self->n_pieces++;
    }
  self->view = view;
  self->piece = piece;
}

static gboolean
may_listen (RsStudioView view)
{
  return view == RS_STUDIO_MICROPHONE || view == RS_STUDIO_RECORDING
         || view == RS_STUDIO_TEACHER;
}

/** rs_studio_witness_look: where the microphone is open the page must be about it. */
void
rs_studio_witness_look (RsStudioWitness *self)
{
  RsStudioView view = rs_studio_flow_get_view (self->flow);

  if (rs_studio_flow_is_microphone_open (self->flow) && !may_listen (view))
    g_error ("The microphone is open in view %u", view);
  if (rs_studio_flow_is_microphone_open (self->flow)
      && rs_studio_flow_is_rehearsal_only (self->flow) && view == RS_STUDIO_RECORDING)
    g_error ("The microphone is open without a consent");
}

static gboolean
on_timeout (gpointer user_data)
{
  rs_studio_witness_look (user_data);
  return G_SOURCE_CONTINUE;
}

/** rs_studio_witness_new: stands by from now on. */
RsStudioWitness *
rs_studio_witness_new (RsStudioFlow *flow, const char *data)
{
  RsStudioWitness *self = g_new0 (RsStudioWitness, 1);

  self->flow = g_object_ref (flow);
  self->data = g_strdup (data);
  self->recorded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_signal_connect_swapped (flow, "changed", G_CALLBACK (on_changed), self);
  self->timeout = g_timeout_add (LOOK_MS, on_timeout, self);
  return self;
}

/** rs_studio_witness_free: goes away. */
void
rs_studio_witness_free (RsStudioWitness *self)
{
  g_source_remove (self->timeout);
  g_signal_handlers_disconnect_by_data (self->flow, self);
  g_object_unref (self->flow);
  g_hash_table_unref (self->recorded);
  g_free (self->data);
  g_free (self);
}

/** rs_studio_witness_get_n_pieces: how many were recorded since. */
guint
rs_studio_witness_get_n_pieces (RsStudioWitness *self)
{
  return self->n_pieces;
}

static guint
check_item (RsTake *take, guint number)
{
  const RsTakeItem *item = rs_take_get_item (take, number);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < item->tries->len; i++)
    {
      g_autofree char *path = rs_take_get_try_path (take, number, i);
      g_autoptr (GArray) samples = NULL;

      rs_take_check_try (take, number, i, &error);
      g_assert_no_error (error);
      rs_master_read (path, &samples, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (samples->len, >, 0);
    }
  return item->tries->len;
}

/* Nothing lies beside the tries, once all was let go in order. */
static guint
check_take (RsTake *take)
{
  g_autoptr (GPtrArray) orphans = rs_take_find_orphans (take);
  guint n = 0;

  g_assert_cmpuint (orphans->len, ==, 0);
  g_assert_cmpuint (rs_take_get_n_lost (take), ==, 0);
  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    n += check_item (take, i);
  return n;
}

/**
 * rs_studio_witness_check_disk:
 *
 * Every take of the inbox loads, every file of it is whole and as it was recorded.
 *
 * Returns: how many readings there are
 */
guint
rs_studio_witness_check_disk (const char *data)
{
  g_autoptr (GPtrArray) takes = list_takes (data);
  guint n = 0;

  for (guint i = 0; i < takes->len; i++)
    n += check_take (g_ptr_array_index (takes, i));
  return n;
}
