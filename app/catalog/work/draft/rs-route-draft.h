/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-level.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsStopKind: what a group does at a stop; the last two are away from the screen. */
typedef enum
{
  RS_STOP_STORY,
  RS_STOP_PHOTO,
  RS_STOP_QUESTION,
  RS_STOP_WALK,
  RS_STOP_STRETCH,
} RsStopKind;

/**
 * RsStopDraft:
 * @text: «Идём к витрине», of a stop away from the screen
 * @target_uid: (nullable): the story, photo or question
 */
typedef struct
{
  RsStopKind kind;
  char *text;
  int minutes;
  char *target_uid;
} RsStopDraft;

/**
 * RsRouteDraft:
 * @stops: (element-type RsStopDraft): in order
 *
 * A lesson with a group.
 */
typedef struct
{
  char *uid;
  int position;
  char *title;
  RsLevel level;
  int minutes;
  GPtrArray *stops;
} RsRouteDraft;

RsRouteDraft *rs_route_draft_new (void);
void rs_route_draft_free (RsRouteDraft *self);
void rs_route_draft_add_stop (RsRouteDraft *self,
                              RsStopKind kind,
                              const char *text,
                              const char *target_uid,
                              int minutes);
gboolean rs_route_draft_put (RsRouteDraft *self,
                             RsWorkshop *workshop,
                             const RsOrigin *origin,
                             RsPutResult *result,
                             GError **error);
gboolean rs_stop_kind_from_string (const char *text, RsStopKind *kind);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsRouteDraft, rs_route_draft_free)

G_END_DECLS
