/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-release.h"

G_BEGIN_DECLS

/**
 * RsTestRelease:
 * @data: a data folder in a temporary place, with releases/1 current
 *
 * A museum of a test. Its content follows from numbers, see test-release.sql: sections
 * «Тема 1», …, stories «Рассказ 1: река», …, told to little and school, the first
 * story of each section also to adults and by two voices, the last one by none;
 * questions by picture and truth, at school also by words. The media files that it
 * names are not there.
 */
typedef struct
{
  char *data;
  guint n_sections;
  guint n_stories; /* in each section */
} RsTestRelease;

RsTestRelease *rs_test_release_new (void);
RsTestRelease *rs_test_release_new_empty (void);
RsTestRelease *
rs_test_release_new_sized (guint n_sections, guint n_stories, const char *more_sql);
void rs_test_release_free (RsTestRelease *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTestRelease, rs_test_release_free)

void rs_test_release_add (RsTestRelease *self, gint64 number, const char *more_sql);
void rs_test_release_set_current (RsTestRelease *self, gint64 number);
char *rs_test_release_get_folder (RsTestRelease *self, gint64 number);
RsRelease *rs_test_release_open (RsTestRelease *self, RsClock *clock);
char *rs_test_release_make_uid (char kind, guint number);

G_END_DECLS
