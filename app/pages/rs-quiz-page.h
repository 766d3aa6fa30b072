/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_QUIZ_PAGE (rs_quiz_page_get_type ())
G_DECLARE_FINAL_TYPE (RsQuizPage, rs_quiz_page, RS, QUIZ_PAGE, GtkWidget)

/* «Угадай-ка»: one question at a time. */
GtkWidget *rs_quiz_page_new (RsMuseum *museum);
void rs_quiz_page_refresh (RsQuizPage *self);

G_END_DECLS
