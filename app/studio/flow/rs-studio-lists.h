/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-offer.h"
#include "rs-studio-session.h"
#include "rs-studio-text.h"
#include "rs-take.h"

G_BEGIN_DECLS

/* What START, WHO and WHAT show, made of the tasks and the inbox. */

GPtrArray *rs_studio_lists_offers (RsStudioSession *session, GPtrArray *takes);
GPtrArray *rs_studio_lists_unfinished (RsStudioSession *session, GPtrArray *takes);
GPtrArray *rs_studio_lists_people (RsStudioSession *session);
GPtrArray *
rs_studio_lists_texts (RsStudioSession *session, GPtrArray *takes, guint labels);
char *rs_studio_lists_find_museum (RsStudioSession *session,
                                   const RsTaskTelling *telling);
gboolean rs_studio_lists_is_asked (RsStudioSession *session, RsTake *take);

G_END_DECLS
