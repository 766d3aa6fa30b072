/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which release the museum shows, and when it changes. */
#include "rs-curator.h"

#include <glib/gi18n-lib.h>

enum
{
  SETTLED,
  N_SIGNALS,
};

struct _RsCurator
{
  GObject parent_instance;

  RsLibrary *library;
  RsMuseum *museum;
  RsRelease *release; /* the one that is listened to */
  RsRelease *newer;   /* ready, but somebody came meanwhile */
  GCancellable *cancellable;
  gboolean is_opening;
  gboolean is_urgent; /* what is shown must not stay */
  gboolean is_settled;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsCurator, rs_curator, G_TYPE_OBJECT)

static void open_best (RsCurator *self);
static void adopt_newer (RsCurator *self);

static void
on_damaged (RsCurator *self)
{
  rs_library_report_damaged (self->library, self->release);
  self->is_urgent = TRUE;
  open_best (self);
}

static void
listen_to (RsCurator *self, RsRelease *release)
{
  if (self->release != NULL)
    g_signal_handlers_disconnect_by_data (self->release, self);
  g_set_object (&self->release, release);
  if (release != NULL)
    g_signal_connect_swapped (release, "damaged", G_CALLBACK (on_damaged), self);
}

static void
settle (RsCurator *self)
{
  if (self->is_settled)
    return;
  self->is_settled = TRUE;
  g_signal_emit (self, signals[SETTLED], 0);
}

static gboolean
is_empty (RsRelease *release)
{
  g_autoptr (GPtrArray) little = rs_release_list_sections (release, RS_LEVEL_LITTLE);
  g_autoptr (GPtrArray) school = rs_release_list_sections (release, RS_LEVEL_SCHOOL);

  return little->len == 0 && school->len == 0;
}

static void
take (RsCurator *self, RsRelease *release)
{
  self->is_urgent = FALSE;
  g_clear_object (&self->newer);
  listen_to (self, release);
  rs_museum_set_release (self->museum, release);
  if (release != NULL && is_empty (release))
    g_message (_ ("There are no stories to show in “%s”. Add some in the editor and "
                  "publish."),
               rs_release_get_folder (release));
}

static gboolean
is_free (RsCurator *self)
{
  return self->is_urgent || rs_museum_get_release (self->museum) == NULL
         || rs_museum_get_view (self->museum) == RS_VIEW_ATTRACT;
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsCurator) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsRelease) release = NULL;

  release = rs_library_open_finish (RS_LIBRARY (source), result, &error);
  self->is_opening = FALSE;
  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (release == NULL)
    g_message ("%s", error->message);
  if (is_free (self))
    take (self, release);
  else
    g_set_object (&self->newer, release);
  settle (self);
  /* What came while this one was being opened was not opened then. */
  adopt_newer (self);
}

static void
open_best (RsCurator *self)
{
  if (self->is_opening)
    return;
  self->is_opening = TRUE;
  rs_library_open_async (self->library, self->cancellable, on_opened,
                         g_object_ref (self));
}

static void
adopt_newer (RsCurator *self)
{
  g_autoptr (RsRelease) newer = NULL;

  if (rs_museum_get_view (self->museum) != RS_VIEW_ATTRACT)
    return;
  newer = g_steal_pointer (&self->newer);
  if (newer != NULL)
    take (self, newer);
  if (rs_library_has_newer (self->library))
    open_best (self);
}

static void
rs_curator_dispose (GObject *object)
{
  RsCurator *self = RS_CURATOR (object);

  g_cancellable_cancel (self->cancellable);
  listen_to (self, NULL);
  g_clear_object (&self->newer);
  g_clear_object (&self->library);
  g_clear_object (&self->museum);
  G_OBJECT_CLASS (rs_curator_parent_class)->dispose (object);
}

static void
rs_curator_finalize (GObject *object)
{
  g_object_unref (RS_CURATOR (object)->cancellable);
  G_OBJECT_CLASS (rs_curator_parent_class)->finalize (object);
}

static void
rs_curator_class_init (RsCuratorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_curator_dispose;
  object_class->finalize = rs_curator_finalize;
  signals[SETTLED] = g_signal_new ("settled", RS_TYPE_CURATOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_curator_init (RsCurator *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * rs_curator_new:
 *
 * Returns: (transfer full): a curator who has not begun yet
 */
RsCurator *
rs_curator_new (RsLibrary *library, RsMuseum *museum)
{
  RsCurator *self = NULL;

  g_return_val_if_fail (RS_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_CURATOR, NULL);
  self->library = g_object_ref (library);
  self->museum = g_object_ref (museum);
  g_signal_connect_object (library, "newer-available", G_CALLBACK (adopt_newer), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (museum, "moved", G_CALLBACK (adopt_newer), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * rs_curator_start:
 *
 * Opens the best release there is, in a thread.
 */
void
rs_curator_start (RsCurator *self)
{
  g_return_if_fail (RS_IS_CURATOR (self));

  open_best (self);
}

/**
 * rs_curator_is_settled:
 *
 * Returns: whether it is known what there is to show
 */
gboolean
rs_curator_is_settled (RsCurator *self)
{
  g_return_val_if_fail (RS_IS_CURATOR (self), FALSE);

  return self->is_settled;
}
