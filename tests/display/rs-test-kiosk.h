/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-museum.h"
#include "rs-touch.h"

#include <gtk/gtk.h>

/*
 * The whole kiosk as its program runs it, on the museum that it ships or another,
 * with fingers on its screen. A visit is what they do there.
 */
typedef struct
{
  GtkWidget *window;
  RsMuseum *museum;
  RsTouch *touch;
} RsTestKiosk;

typedef void (*RsTestVisit) (RsTestKiosk *self, gconstpointer data);

void rs_test_kiosk_run (const char *level,
                        const char *museum,
                        RsTestVisit visit,
                        gconstpointer data);

void rs_test_kiosk_live (guint ms);
void rs_test_kiosk_wait_view (RsTestKiosk *self, RsView view);
void rs_test_kiosk_wait_story (RsTestKiosk *self, RsStoryState state);

GtkWidget *rs_test_kiosk_find (RsTestKiosk *self, const char *icon);
GtkWidget *rs_test_kiosk_find_tile (RsTestKiosk *self, guint index);
GtkWidget *rs_test_kiosk_find_picture (RsTestKiosk *self);
guint rs_test_kiosk_count_pressed (RsTestKiosk *self);

void rs_test_kiosk_press (RsTestKiosk *self, int finger, GtkWidget *widget);
void rs_test_kiosk_lift (RsTestKiosk *self, int finger);
void rs_test_kiosk_tap (RsTestKiosk *self, GtkWidget *widget);
void rs_test_kiosk_tap_icon (RsTestKiosk *self, const char *icon);

void rs_test_kiosk_open_story (RsTestKiosk *self);
void rs_test_kiosk_tour (RsTestKiosk *self);
