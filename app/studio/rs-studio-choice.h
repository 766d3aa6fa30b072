/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-crane.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STUDIO_CHOICE (rs_studio_choice_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioChoice, rs_studio_choice, RS, STUDIO_CHOICE, GtkWidget)

/*
 * The crane asks, and there are two answers of the same size and look: neither is
 * urged on whoever decides, none has the focus by itself.
 *
 * Signal: chosen (guint answer), 0 or 1.
 */
GtkWidget *rs_studio_choice_new (void);
void rs_studio_choice_ask (RsStudioChoice *self,
                           RsCranePose pose,
                           const char *question,
                           const char *more);
void rs_studio_choice_set_answer (RsStudioChoice *self,
                                  guint answer,
                                  const char *icon,
                                  const char *word,
                                  const char *voice);

G_END_DECLS
