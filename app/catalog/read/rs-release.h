/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"
#include "rs-level.h"
#include "rs-photo.h"
#include "rs-question.h"
#include "rs-section.h"
#include "rs-story.h"
#include "rs-telling.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define RS_TYPE_RELEASE (rs_release_get_type ())
G_DECLARE_FINAL_TYPE (RsRelease, rs_release, RS, RELEASE, GObject)

/*
 * One immutable release, open for reading. Keyed reads are synchronous (0.2 ms);
 * opening hashes the whole file and belongs in a thread. A read that meets
 * damage returns nothing and emits "damaged" once, so that the owner can step
 * down the ladder.
 */
RsRelease *rs_release_open (const char *folder,
                            const char *data,
                            RsClock *clock,
                            GCancellable *cancellable,
                            GError **error);

gint64 rs_release_get_number (RsRelease *self);
const char *rs_release_get_folder (RsRelease *self);
const char *rs_release_get_museum_name (RsRelease *self);
const char *rs_release_get_damage (RsRelease *self);

GPtrArray *rs_release_list_sections (RsRelease *self, RsLevel level);
GPtrArray *
rs_release_list_stories (RsRelease *self, const char *section_uid, RsLevel level);
GPtrArray *rs_release_list_attract (RsRelease *self, RsLevel level);
RsStory *rs_release_find_story (RsRelease *self, const char *uid, RsLevel level);
RsStory *rs_release_find_next_story (RsRelease *self, const char *uid, RsLevel level);
RsTelling *
rs_release_load_telling (RsRelease *self, const char *story_uid, RsLevel level);
GPtrArray *
rs_release_list_questions (RsRelease *self, const char *story_uid, RsLevel level);
GPtrArray *rs_release_list_section_questions (RsRelease *self,
                                              const char *section_uid,
                                              RsLevel level);
char *rs_release_find_voice (RsRelease *self,
                             const char *owner,
                             const char *field,
                             gint64 *duration_ms);
char *rs_release_get_media_path (RsRelease *self, const char *digest);

G_END_DECLS
