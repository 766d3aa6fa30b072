/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RS_TYPE_SPEAKER (rs_speaker_get_type ())
G_DECLARE_INTERFACE (RsSpeaker, rs_speaker, RS, SPEAKER, GObject)

/**
 * RsSpeakerInterface:
 * @say: speaks the voice of (@owner, @field) and interrupts what is being said;
 *   does nothing where there is none
 * @press: the wooden "tok" of a touch
 *
 * What a widget needs of the sound, so that widgets know neither sound nor the
 * catalogue. The owner of an interface string is "ui:" and its msgctxt.
 */
struct _RsSpeakerInterface
{
  GTypeInterface parent;

  void (*say) (RsSpeaker *self, const char *owner, const char *field);
  void (*press) (RsSpeaker *self);
};

void rs_speaker_say (RsSpeaker *self, const char *owner, const char *field);
void rs_speaker_press (RsSpeaker *self);

G_END_DECLS
