/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_HEADER (rs_header_get_type ())
G_DECLARE_FINAL_TYPE (RsHeader, rs_header, RS, HEADER, GtkWidget)

/*
 * The top 120 px: the title, the host crane if asked, marks of legend and of age. Nothing
 * of it can be touched, but a program may watch the crane or the age mark for the staff's
 * long press.
 */
GtkWidget *rs_header_new (const char *title);
void rs_header_set_title (RsHeader *self, const char *title);
const char *rs_header_get_title (RsHeader *self);
void rs_header_set_age (RsHeader *self, int age);
void rs_header_set_mark (RsHeader *self, const char *words);
void rs_header_set_legend (RsHeader *self, const char *words);
void rs_header_set_crane (RsHeader *self, gboolean shown);
GtkWidget *rs_header_get_age_mark (RsHeader *self);
GtkWidget *rs_header_get_crane (RsHeader *self);

G_END_DECLS
