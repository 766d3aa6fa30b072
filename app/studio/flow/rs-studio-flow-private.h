/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-microphones.h"
#include "rs-studio-booth.h"
#include "rs-studio-flow.h"
#include "rs-studio-hearing.h"
#include "rs-studio-session.h"
#include "rs-studio-trial.h"

G_BEGIN_DECLS

/* What the files of the flow share: each of them is one part of the way. */

/**
 * RsStudioHeard:
 * @RS_STUDIO_HEARD_NOTHING: or a label
 * @RS_STUDIO_HEARD_MODEL: the model, from @first_heard on
 * @RS_STUDIO_HEARD_TRY: the chosen try of the place
 * @RS_STUDIO_HEARD_MUSEUM: what the museum has
 *
 * What the reading is that the voice tells; of the whole RsStudioHearing knows.
 */
typedef enum
{
  RS_STUDIO_HEARD_NOTHING,
  RS_STUDIO_HEARD_MODEL,
  RS_STUDIO_HEARD_TRY,
  RS_STUDIO_HEARD_MUSEUM,
} RsStudioHeard;

struct _RsStudioFlow
{
  GObject parent_instance;

  char *data;
  RsPace *pace;
  RsStudioSession *session;
  RsStudioVoice *voice;
  RsStudioEar *ear;
  RsStudioDesk *desk;
  RsStudioBooth *booth;
  RsStudioTrial *trial;
  RsStudioHearing *hearing;

  RsStudioView view;
  RsStudioTrouble trouble;
  RsStudioView before_listen; /* where «Назад» of LISTEN leads */
  RsStudioView after_trial;   /* REHEARSAL, or RECORDING for what was begun */
  gboolean was_tried;         /* this reader has tried the microphone */
  gboolean is_limited;
  char *rescued; /* uid of the take that a crash left */
  char *museum_sound;
  RsStudioHeard heard;
  int lone_line; /* the line whose model is heard alone, -1: all */
  guint idle;

  RsMicrophones *microphones; /* in TEACHER only */
  char *device;               /* "" for the choice of the system */
  gboolean is_teacher_trying;

  GPtrArray *takes; /* (element-type RsTake): the inbox as it was looked at last */
  GPtrArray *offers;
  GPtrArray *unfinished;
  GPtrArray *people;
  GPtrArray *texts;
  GPtrArray *lines;
  GPtrArray *devices;
};

void rs_studio_flow_emit_changed (RsStudioFlow *self);
void rs_studio_flow_show (RsStudioFlow *self, RsStudioView view);
void rs_studio_flow_set_trouble (RsStudioFlow *self, RsStudioTrouble trouble);
gboolean rs_studio_flow_may_act (RsStudioFlow *self, RsStudioView view);
gboolean rs_studio_flow_may_choose (RsStudioFlow *self, RsStudioView view);
gboolean rs_studio_flow_is_running (RsStudioFlow *self);
GPtrArray *rs_studio_flow_get_takes (RsStudioFlow *self);
void rs_studio_flow_forget_lists (RsStudioFlow *self);
void rs_studio_flow_hush (RsStudioFlow *self);
void
rs_studio_flow_hear (RsStudioFlow *self, RsStudioHeard heard, gint64 start, gint64 end);
void rs_studio_flow_start_idle (RsStudioFlow *self);

void rs_studio_flow_set_person (RsStudioFlow *self, const char *narrator);
void rs_studio_flow_open_telling (RsStudioFlow *self,
                                  const RsTaskTelling *telling,
                                  RsTake *take);
void rs_studio_flow_open_labels (RsStudioFlow *self, RsTake *take);
void rs_studio_flow_go_on_with (RsStudioFlow *self, RsTake *take);
void rs_studio_flow_listen_to (RsStudioFlow *self, const char *telling);
void rs_studio_flow_find_rescued (RsStudioFlow *self);
void rs_studio_flow_open_rescued (RsStudioFlow *self);
void rs_studio_flow_read_anew (RsStudioFlow *self);
void rs_studio_flow_enter_reading (RsStudioFlow *self, RsStudioView view);
void rs_studio_flow_read_unheard (RsStudioFlow *self, guint piece);
void rs_studio_flow_retry (RsStudioFlow *self);
void rs_studio_flow_try_microphone (RsStudioFlow *self);
void rs_studio_flow_leave_teacher (RsStudioFlow *self);
void rs_studio_flow_try_loudspeaker (RsStudioFlow *self);
void rs_studio_flow_toggle_model (RsStudioFlow *self);
void rs_studio_flow_toggle_try (RsStudioFlow *self);
void rs_studio_flow_toggle_museum (RsStudioFlow *self);

G_END_DECLS
