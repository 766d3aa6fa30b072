/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_RECORDING_PAGE (rs_studio_recording_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioRecordingPage, rs_studio_recording_page, RS, STUDIO_RECORDING_PAGE, GtkWidget)

/*
 * Piece after piece, or in one take with a tap for each sentence. While it records only
 * «Готово» and «Пауза» are on the screen, and in one take «Следующее предложение».
 */
GtkWidget *rs_studio_recording_page_new (RsStudioFlow *flow);

G_END_DECLS
