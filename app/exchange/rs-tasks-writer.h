/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

gboolean rs_tasks_writer_run (RsWorkshop *workshop, GError **error);

G_END_DECLS
