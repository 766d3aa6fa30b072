/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"
#include "rs-studio-person.h"
#include "rs-tasks.h"

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_SESSION (rs_studio_session_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioSession, rs_studio_session, RS, STUDIO_SESSION, GObject)

/*
 * What the museum says today, and who reads. Follows tasks.json; one that cannot be read
 * changes nothing.
 *
 * Signal: changed () when other tasks were loaded.
 */
RsStudioSession *rs_studio_session_new (const char *data, RsClock *clock);
gboolean rs_studio_session_look (RsStudioSession *self);

RsTasks *rs_studio_session_get_tasks (RsStudioSession *self);
gint64 rs_studio_session_get_written (RsStudioSession *self);
char *rs_studio_session_get_today (RsStudioSession *self);

const RsStudioPerson *rs_studio_session_get_person (RsStudioSession *self);
gboolean rs_studio_session_set_person (RsStudioSession *self, const char *narrator);
void
rs_studio_session_set_newcomer (RsStudioSession *self, const char *name, guint grade);
void rs_studio_session_forget_person (RsStudioSession *self);
gboolean rs_studio_session_has_consent (RsStudioSession *self);
gboolean rs_studio_session_may_record (RsStudioSession *self);

RsStudioPerson *rs_studio_session_describe (RsStudioSession *self,
                                            const RsTaskNarrator *narrator);

G_END_DECLS
