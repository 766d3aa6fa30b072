/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsLabel:
 * @owner: a content uid
 * @text: what has to be spoken
 *
 * A label that will be shown and has no voice.
 */
typedef struct
{
  char *owner;
  char *field;
  char *text;
} RsLabel;

#define RS_TYPE_VOICER (rs_voicer_get_type ())
G_DECLARE_INTERFACE (RsVoicer, rs_voicer, RS, VOICER, GObject)

/**
 * RsVoicerInterface:
 * @fill: speaks what it can of @labels (element-type RsLabel) and puts the voices
 *   into @workshop, approved; leaves out what it cannot say
 *
 * Gives labels a computer's voice before a publish. The program provides it.
 */
struct _RsVoicerInterface
{
  GTypeInterface parent;

  gboolean (*fill) (RsVoicer *self,
                    RsWorkshop *workshop,
                    GPtrArray *labels,
                    GCancellable *cancellable,
                    GError **error);
};

gboolean rs_voicer_fill (RsVoicer *self,
                         RsWorkshop *workshop,
                         GPtrArray *labels,
                         GCancellable *cancellable,
                         GError **error);
void rs_label_free (RsLabel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsLabel, rs_label_free)

G_END_DECLS
