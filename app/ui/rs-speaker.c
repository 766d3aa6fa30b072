/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a widget needs of the sound. */
#include "rs-speaker.h"

G_DEFINE_INTERFACE (RsSpeaker, rs_speaker, G_TYPE_OBJECT)

static void
rs_speaker_default_init (RsSpeakerInterface *iface)
{
}

/**
 * rs_speaker_say:
 * @owner: a content uid, or "ui:" and the msgctxt of an interface string
 * @field: which of its texts
 *
 * Interrupts what is being said; does nothing where there is no such voice.
 */
void
rs_speaker_say (RsSpeaker *self, const char *owner, const char *field)
{
  RsSpeakerInterface *iface;

  g_return_if_fail (RS_IS_SPEAKER (self));
  g_return_if_fail (owner != NULL);

  iface = RS_SPEAKER_GET_IFACE (self);
  if (iface->say != NULL)
    iface->say (self, owner, field);
}

/** rs_speaker_press: the wooden "tok" of a touch. */
void
rs_speaker_press (RsSpeaker *self)
{
  RsSpeakerInterface *iface;

  g_return_if_fail (RS_IS_SPEAKER (self));

  iface = RS_SPEAKER_GET_IFACE (self);
  if (iface->press != NULL)
    iface->press (self);
}
