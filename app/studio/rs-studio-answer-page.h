/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-studio-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_ANSWER_PAGE (rs_studio_answer_page_get_type ())
G_DECLARE_FINAL_TYPE (
    RsStudioAnswerPage, rs_studio_answer_page, RS, STUDIO_ANSWER_PAGE, GtkWidget)

/*
 * «Хочу показать в музее» or «Пока не хочу»: the reader decides, and no one else.
 */
GtkWidget *rs_studio_answer_page_new (RsStudioFlow *flow);

G_END_DECLS
