/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_TEACHER_PAGE (rs_studio_teacher_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioTeacherPage, rs_studio_teacher_page, RS, STUDIO_TEACHER_PAGE, GtkWidget)

/*
 * The teacher's corner: the microphone and its level, the loudspeaker, limits, and what
 * was begun and never finished.
 *
 * Signal: left (): the teacher closes the studio.
 */
GtkWidget *rs_studio_teacher_page_new (RsStudioFlow *flow);

G_END_DECLS
