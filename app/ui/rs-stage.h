/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-drawing.h"
#include "rs-scale.h"
#include "rs-speaker.h"
#include "rs-texture-loader.h"
#include "rs-tokens.h"
#include "rs-touch-filter.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_STAGE (rs_stage_get_type ())
G_DECLARE_FINAL_TYPE (RsStage, rs_stage, RS, STAGE, GObject)

/*
 * What all widgets of one display share: the scale and the stylesheet made for it,
 * icons, the touch filter, the texture loader, the speaker. It belongs to the
 * display and is made at the first question.
 *
 * A program says rs_stage_set_scale() once its monitor is known (and again if it
 * changes), rs_stage_set_speaker(), and rs_stage_page_changed() at each change of
 * page; widgets find the rest themselves.
 *
 * Windows that look like the kiosk carry the CSS class "rs-stage" (ground, ink, PT
 * Sans). rs_stage_add_stylesheet() takes more CSS with our tokens ($name, $font(name),
 * px of the design; see rs_tokens_fill) from a GResource.
 *
 * Signal: changed (): the scale or the size of texts changed.
 */
RsStage *rs_stage_get (GdkDisplay *display);
RsStage *rs_stage_of (GtkWidget *widget);

void rs_stage_set_scale (RsStage *self, const RsScale *scale);
const RsScale *rs_stage_get_scale (RsStage *self);
int rs_stage_px (RsStage *self, double token);
int rs_stage_size (RsStage *self, RsSize size);

void rs_stage_set_bigger_text (RsStage *self, gboolean bigger);
gboolean rs_stage_get_bigger_text (RsStage *self);
PangoFontDescription *rs_stage_font (RsStage *self, RsFont font);
int rs_stage_line (RsStage *self, RsFont font);

void rs_stage_set_calm (RsStage *self, gboolean calm);
gboolean rs_stage_is_calm (RsStage *self, GtkWidget *widget);

void rs_stage_set_speaker (RsStage *self, RsSpeaker *speaker);
RsSpeaker *rs_stage_get_speaker (RsStage *self);
RsTouchFilter *rs_stage_get_filter (RsStage *self);
RsTextureLoader *rs_stage_get_loader (RsStage *self);
void rs_stage_page_changed (RsStage *self);

void rs_stage_add_stylesheet (RsStage *self, const char *resource);
RsDrawing *rs_stage_get_drawing (RsStage *self, const char *name);
void rs_stage_install_icons (RsStage *self);
gint64 rs_stage_event_time (RsStage *self, GdkEvent *event);

/* For widgets: lay out again when the scale or the size of texts changes. */
void rs_stage_follow (GtkWidget *widget);

G_END_DECLS
