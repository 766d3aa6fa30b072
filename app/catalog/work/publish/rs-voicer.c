/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who gives unread labels a voice before a publish: an interface for the program. */

#include "rs-voicer.h"

G_DEFINE_INTERFACE (RsVoicer, rs_voicer, G_TYPE_OBJECT)

static void
rs_voicer_default_init (RsVoicerInterface *iface)
{
}

/**
 * rs_voicer_fill:
 * @labels: (element-type RsLabel): what has no voice
 *
 * Returns: %FALSE only if the publish should not go on
 */
gboolean
rs_voicer_fill (RsVoicer *self,
                RsWorkshop *workshop,
                GPtrArray *labels,
                GCancellable *cancellable,
                GError **error)
{
  g_return_val_if_fail (RS_IS_VOICER (self), FALSE);

  return RS_VOICER_GET_IFACE (self)->fill (self, workshop, labels, cancellable, error);
}

void
rs_label_free (RsLabel *self)
{
  if (self == NULL)
    return;

  g_free (self->owner);
  g_free (self->field);
  g_free (self->text);
  g_free (self);
}
