/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-pace.h"

G_BEGIN_DECLS

/** RS_IDLE_MIN_SECONDS: nobody is ever asked to leave sooner. */
#define RS_IDLE_MIN_SECONDS 60
/** RS_IDLE_SECONDS_PER_WORD: of a slow reader. */
#define RS_IDLE_SECONDS_PER_WORD 3
/** RS_IDLE_BELL_SECONDS: how long before the end the bell rings again. */
#define RS_IDLE_BELL_SECONDS 10

/**
 * RsIdleState:
 * @RS_IDLE_OFF: nobody is waited for: the attract screen
 * @RS_IDLE_WATCHING: somebody is here, as far as we know
 * @RS_IDLE_WARNING: «Ты ещё здесь?» with the setting sun
 */
typedef enum
{
  RS_IDLE_OFF,
  RS_IDLE_WATCHING,
  RS_IDLE_WARNING,
} RsIdleState;

#define RS_TYPE_IDLE_FLOW (rs_idle_flow_get_type ())
G_DECLARE_FINAL_TYPE (RsIdleFlow, rs_idle_flow, RS, IDLE_FLOW, GObject)

/*
 * Whether somebody is still there. Two stages: silence, then a warning that any
 * touch answers. What is heard is presence too.
 *
 * Signals: warned (), bell (), returned (), expired ().
 */
RsIdleFlow *rs_idle_flow_new (RsPace *pace);
void rs_idle_flow_set_limits (RsIdleFlow *self, guint seconds, guint warning_seconds);
void rs_idle_flow_set_page (RsIdleFlow *self, guint seconds, guint words);
void rs_idle_flow_set_sounding (RsIdleFlow *self, gboolean is_sounding);
void rs_idle_flow_start (RsIdleFlow *self);
void rs_idle_flow_stop (RsIdleFlow *self);
gboolean rs_idle_flow_touch (RsIdleFlow *self);
RsIdleState rs_idle_flow_get_state (RsIdleFlow *self);
guint rs_idle_flow_get_limit (RsIdleFlow *self);
double rs_idle_flow_get_sun (RsIdleFlow *self);

G_END_DECLS
