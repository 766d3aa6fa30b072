/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-recorder.h"
#include "rs-studio-folder.h"
#include "rs-studio-walk-steps.h"

G_BEGIN_DECLS

/**
 * RsBenchRoom:
 * @place: the window of a studio, its flow and its time, which stands unless moved
 * @recorder: of the flow
 * @data: where it works: a copy of what the sample has to read
 */
typedef struct
{
  RsStudioWalkPlace place;
  RsRecorder *recorder;
  const char *data;
  GtkApplication *application;
  RsClock *clock;
  RsStudioFolder *folder;
} RsBenchRoom;

RsBenchRoom *rs_bench_room_new (GError **error);
void rs_bench_room_free (RsBenchRoom *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsBenchRoom, rs_bench_room_free)

void rs_bench_room_tour (RsBenchRoom *self);
gboolean rs_bench_room_get_ready (RsBenchRoom *self);
gboolean rs_bench_room_record (RsBenchRoom *self);

double rs_bench_get_pss (int pid);

G_END_DECLS
