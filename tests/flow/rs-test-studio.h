/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"
#include "rs-take.h"
#include "rs-tasks.h"

G_BEGIN_DECLS

/* What the little museum of these tests has. */
#define RS_TEST_NASTYA "00000000000000000000000000000001" /* may record, class 2 */
#define RS_TEST_PETYA "00000000000000000000000000000002"  /* has no consent */
#define RS_TEST_LENA "00000000000000000000000000000003"   /* it ended yesterday */
#define RS_TEST_ROCKS "00000000000000000000000000000011"  /* five sentences */
#define RS_TEST_SHORT "00000000000000000000000000000012"  /* one sentence */
#define RS_TEST_HEARD "00000000000000000000000000000013"  /* Nastya's, in the museum */

/** RS_TEST_TODAY_US: 2026-11-27, noon. */
#define RS_TEST_TODAY_US (G_GINT64_CONSTANT (1795780800) * G_USEC_PER_SEC)

/**
 * RsTestStudio:
 * @n_opened: how often a device was asked for
 *
 * A studio of its own folder, with a source of sound instead of a microphone, a silent
 * loudspeaker, and a time that stands.
 */
typedef struct
{
  char *data;
  RsPace *pace;
  RsClock *clock;
  RsRecorder *recorder;
  RsPlayer *player;
  RsStudioFlow *flow;
  guint n_opened;
  guint n_changes;
} RsTestStudio;

/** RsTestStudioDone: Returns: whether what is waited for has come */
typedef gboolean (*RsTestStudioDone) (RsTestStudio *studio);

RsTestStudio *rs_test_studio_new (void);
RsTestStudio *rs_test_studio_new_at (const char *data);
void rs_test_studio_start (RsTestStudio *self);
void rs_test_studio_end (RsTestStudio *self);
void rs_test_studio_free (RsTestStudio *self);
char *rs_test_studio_make_data (void);
void rs_test_studio_remove_data (const char *data);

RsTasks *rs_test_studio_make_tasks (void);
void rs_test_studio_save (const char *data, RsTasks *tasks);
RsTaskNarrator *rs_test_studio_find_narrator (RsTasks *tasks, const char *uid);

void rs_test_studio_run (guint ms);
gboolean rs_test_studio_wait (RsTestStudio *self, RsTestStudioDone done);
gboolean rs_test_studio_wait_piece (RsTestStudio *self, RsStudioPiece piece);
gboolean rs_test_studio_wait_view (RsTestStudio *self, RsStudioView view);

void
rs_test_studio_choose (RsTestStudio *self, const char *narrator, const char *telling);
guint rs_test_studio_find_text (RsTestStudio *self, const char *telling);
void rs_test_studio_say (RsTestStudio *self, guint ms);
void rs_test_studio_say_rest (RsTestStudio *self);
RsTake *rs_test_studio_load (RsTestStudio *self);
guint rs_test_studio_count_takes (RsTestStudio *self);

G_END_DECLS
