/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsStudioPulpitPart:
 * @RS_STUDIO_PULPIT_TEXT: what is read
 * @RS_STUDIO_PULPIT_SIDE: beside it; under it on a high screen
 * @RS_STUDIO_PULPIT_FOOT: a line under the text
 */
typedef enum
{
  RS_STUDIO_PULPIT_TEXT,
  RS_STUDIO_PULPIT_SIDE,
  RS_STUDIO_PULPIT_FOOT,
} RsStudioPulpitPart;

#define RS_N_STUDIO_PULPIT_PARTS (RS_STUDIO_PULPIT_FOOT + 1)

#define RS_TYPE_STUDIO_PULPIT (rs_studio_pulpit_get_type ())
G_DECLARE_FINAL_TYPE (RsStudioPulpit, rs_studio_pulpit, RS, STUDIO_PULPIT, GtkWidget)

/*
 * Where the words that are read stand, and what is beside and under them. The words
 * stay where they are whatever stands in the dock: an eye that reads must not search.
 * In a template its children are of type "text", "side" and "foot".
 */
GtkWidget *rs_studio_pulpit_new (void);
void rs_studio_pulpit_set_part (RsStudioPulpit *self,
                                RsStudioPulpitPart part,
                                GtkWidget *widget);

G_END_DECLS
