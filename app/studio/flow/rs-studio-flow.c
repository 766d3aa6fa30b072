/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is on the screen of the studio, and what each button does. */
#include "rs-studio-flow.h"

enum
{
  CHANGED,
  LEVEL,
  LIT,
  OPENED,
  N_SIGNALS,
};

struct _RsStudioFlow
{
  GObject parent_instance;

  RsPace *pace;
  RsClock *clock;
  RsSpeaker *speaker;
  RsStudioView view;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioFlow, rs_studio_flow, G_TYPE_OBJECT)

static void
rs_studio_flow_dispose (GObject *object)
{
  RsStudioFlow *self = RS_STUDIO_FLOW (object);

  g_clear_object (&self->pace);
  g_clear_object (&self->clock);
  g_clear_object (&self->speaker);
  G_OBJECT_CLASS (rs_studio_flow_parent_class)->dispose (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, RS_TYPE_STUDIO_FLOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
rs_studio_flow_class_init (RsStudioFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_flow_dispose;
  signals[CHANGED] = add_signal ("changed");
  signals[LEVEL] = add_signal ("level");
  signals[LIT] = add_signal ("lit");
  signals[OPENED] = add_signal ("opened");
}

static void
rs_studio_flow_init (RsStudioFlow *self)
{
}

/**
 * rs_studio_flow_new:
 *
 * @data: the folder of the museum; @clock: for the day, on which a consent hangs.
 * Without rs_studio_flow_set_sound() nothing is recorded or heard.
 */
RsStudioFlow *
rs_studio_flow_new (const char *data, RsPace *pace, RsClock *clock)
{
  RsStudioFlow *self = NULL;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (RS_IS_PACE (pace), NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_STUDIO_FLOW, NULL);
  self->pace = g_object_ref (pace);
  self->clock = g_object_ref (clock);
  return self;
}

/**
 * rs_studio_flow_set_sound:
 *
 * @recorder: never opened for somebody without a consent that holds today; either may
 * be NULL: a machine without sound.
 */
void
rs_studio_flow_set_sound (RsStudioFlow *self, RsRecorder *recorder, RsPlayer *player)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_get_speaker:
 *
 * Returns: (transfer none): speaks the labels of tasks.json; is silent while the
 * microphone is open.
 */
RsSpeaker *
rs_studio_flow_get_speaker (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return self->speaker;
}

/**
 * rs_studio_flow_touch:
 *
 * Idle time begins anew; the program calls it at each touch and key.
 */
void
rs_studio_flow_touch (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_get_view:
 *
 * Returns: what is on the screen.
 */
RsStudioView
rs_studio_flow_get_view (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_START);

  return self->view;
}

/**
 * rs_studio_flow_get_trouble:
 *
 * Returns: what lies over the view.
 */
RsStudioTrouble
rs_studio_flow_get_trouble (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_TROUBLE_NONE);

  return RS_STUDIO_TROUBLE_NONE;
}

/**
 * rs_studio_flow_get_museum:
 *
 * Returns: the name of the museum, "" before tasks are there.
 */
const char *
rs_studio_flow_get_museum (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
}

/**
 * rs_studio_flow_get_person:
 *
 * Returns: (nullable): who reads; NULL before somebody is chosen.
 */
const RsStudioPerson *
rs_studio_flow_get_person (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return NULL;
}

/**
 * rs_studio_flow_is_microphone_open:
 *
 * Returns: whether a device may be listening now: the red dot.
 */
gboolean
rs_studio_flow_is_microphone_open (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
}

/**
 * rs_studio_flow_can_back:
 *
 * Returns: whether «Назад» is on the screen: everywhere but at the start, in a running
 * recording and where a step back would lose the question.
 */
gboolean
rs_studio_flow_can_back (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
}

/**
 * rs_studio_flow_can_later:
 *
 * Returns: whether «Закончу потом» is on the screen: on every step with a text but the
 * running recording.
 */
gboolean
rs_studio_flow_can_later (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), FALSE);

  return FALSE;
}

/**
 * rs_studio_flow_back:
 *
 * «Назад»: the view before; nothing is lost.
 */
void
rs_studio_flow_back (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_go_on:
 *
 * «Дальше», the green button of the view: the next step; at a trouble its way on,
 * named at RsStudioTrouble.
 */
void
rs_studio_flow_go_on (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_later:
 *
 * «Закончу потом»: all that was said stays; the start.
 */
void
rs_studio_flow_later (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}

/**
 * rs_studio_flow_listen:
 *
 * «Послушать» and «Пауза» of what the view is about: the model in REHEARSAL, the
 * chosen try in RECORDING, the own voice in MICROPHONE, the whole in WHOLE, the
 * reading of the museum in LISTEN.
 */
void
rs_studio_flow_listen (RsStudioFlow *self)
{
  g_return_if_fail (RS_IS_STUDIO_FLOW (self));
}
