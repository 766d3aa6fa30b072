/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_CRANE (rs_crane_get_type ())
G_DECLARE_FINAL_TYPE (RsCrane, rs_crane, RS, CRANE, GtkWidget)

/** RsCranePose: what Журавушка, the host, does. */
typedef enum
{
  RS_CRANE_LISTENS,
  RS_CRANE_POINTS,
  RS_CRANE_THINKS,
  RS_CRANE_REJOICES,
  RS_CRANE_FLIES,
  RS_CRANE_HEAD,
} RsCranePose;

/*
 * The host crane, @height px of the design high. At night (photographs, or
 * within a widget of the class "night") it has an edge of snow. Not to be touched, not in
 * the accessible tree.
 */
GtkWidget *rs_crane_new (RsCranePose pose, double height);
void rs_crane_set_pose (RsCrane *self, RsCranePose pose);
void rs_crane_set_night (RsCrane *self, gboolean night);
void rs_crane_set_height (RsCrane *self, double height);

G_END_DECLS
