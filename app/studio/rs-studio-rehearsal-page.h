/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_REHEARSAL_PAGE (rs_studio_rehearsal_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioRehearsalPage, rs_studio_rehearsal_page, RS, STUDIO_REHEARSAL_PAGE, GtkWidget)

/*
 * The text is read aloud without the microphone, which stays closed; who reads in the
 * museum already can be heard first, whole or sentence by sentence.
 */
GtkWidget *rs_studio_rehearsal_page_new (RsStudioFlow *flow);

G_END_DECLS
