/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text is recorded, piece after piece. */
#include "rs-studio-recording-page.h"

#include "rs-studio-frame.h"
#include "rs-studio-gauge.h"
#include "rs-studio-pulpit.h"
#include "rs-studio-recording-words.h"
#include "rs-studio-show.h"

#include <glib/gi18n-lib.h>

struct _RsStudioRecordingPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioFrame *frame;
  RsPrompter *prompter;
  RsStudioGauge *gauge;
  RsProgressDashes *dashes;
  RsTouchButton *record;
  RsTouchButton *pause;
  RsTouchButton *tap;
  RsTouchButton *ready;
  RsTouchButton *listen;
  RsTouchButton *again;
  RsTouchButton *help;
  RsTouchButton *one_take;
  RsTouchButton *next;
};

G_DEFINE_FINAL_TYPE (RsStudioRecordingPage, rs_studio_recording_page, GTK_TYPE_WIDGET)

static gboolean
is_piece (RsStudioRecordingPage *self, RsStudioPiece piece)
{
  return rs_studio_flow_get_piece (self->flow) == piece;
}

/* Something is recorded, and nothing is being done. */
static gboolean
is_after (RsStudioRecordingPage *self)
{
  return is_piece (self, RS_STUDIO_PIECE_AFTER)
         || is_piece (self, RS_STUDIO_PIECE_PLAYING)
         || is_piece (self, RS_STUDIO_PIECE_PAUSED);
}

static const RsStudioLine *
get_line (RsStudioRecordingPage *self)
{
  return rs_studio_find_line (self->flow, rs_studio_flow_get_place (self->flow));
}

static gboolean
is_last (RsStudioRecordingPage *self)
{
  return rs_studio_find_line (self->flow, rs_studio_flow_get_place (self->flow) + 1)
         == NULL;
}

/* While it counts «Готово» stands where it will be, asleep: nothing jumps. */
static void
show_recording (RsStudioRecordingPage *self)
{
  gboolean is_recording = is_piece (self, RS_STUDIO_PIECE_RECORDING);
  gboolean is_asked = is_recording
                      && rs_studio_flow_get_note (self->flow) == RS_STUDIO_NOTE_READY;
  gboolean is_counting = is_piece (self, RS_STUDIO_PIECE_COUNTDOWN);

  gtk_widget_set_visible (GTK_WIDGET (self->pause), is_recording || is_counting);
  gtk_widget_set_visible (GTK_WIDGET (self->ready), is_recording || is_counting);
  gtk_widget_set_sensitive (GTK_WIDGET (self->ready), is_recording);
  gtk_widget_set_visible (GTK_WIDGET (self->tap),
                          (is_recording || is_counting)
                              && rs_studio_flow_is_one_take (self->flow)
                              && !is_last (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->tap), is_recording);
  rs_studio_show_class (GTK_WIDGET (self->ready), "asked", is_asked);
  if (is_asked)
    rs_studio_show_word (self->ready, "stop", C_ ("studio-ready asked", "Done?"),
                         "studio-ready asked");
  else
    rs_studio_show_word (self->ready, "stop", C_ ("studio-ready", "Done"),
                         "studio-ready");
}

static void
show_one_take (RsStudioRecordingPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->one_take),
                          is_piece (self, RS_STUDIO_PIECE_READY)
                              && rs_studio_flow_can_one_take (self->flow));
  if (rs_studio_flow_is_one_take (self->flow))
    rs_studio_show_word (self->one_take, "stretch",
                         C_ ("studio-by pieces", "Piece by piece"), "studio-by pieces");
  else
    rs_studio_show_word (self->one_take, "fit", C_ ("studio-one take", "All at once"),
                         "studio-one take");
}

static void
show_before (RsStudioRecordingPage *self)
{
  const RsStudioLine *line = get_line (self);
  gboolean is_ready = is_piece (self, RS_STUDIO_PIECE_READY);

  gtk_widget_set_visible (GTK_WIDGET (self->record), is_ready);
  gtk_widget_set_visible (GTK_WIDGET (self->help),
                          is_ready && line != NULL && line->has_model);
  show_one_take (self);
}

static void
show_after (RsStudioRecordingPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->listen), is_after (self));
  gtk_widget_set_visible (GTK_WIDGET (self->again), is_after (self));
  gtk_widget_set_visible (GTK_WIDGET (self->next), is_after (self));
  if (is_piece (self, RS_STUDIO_PIECE_PLAYING))
    rs_studio_show_word (self->listen, "pause", C_ ("studio-stop", "Stop"),
                         "studio-stop");
  else
    rs_studio_show_word (self->listen, "play", C_ ("studio-listen", "Listen"),
                         "studio-listen");
  if (is_piece (self, RS_STUDIO_PIECE_PAUSED))
    rs_studio_show_word (self->next, "check", C_ ("studio-take it", "Keep it so"),
                         "studio-take it");
  else
    rs_studio_show_word (self->next, "next", C_ ("studio-go on", "Go on"),
                         "studio-go on");
  rs_touch_button_set_word_first (self->next, !is_piece (self, RS_STUDIO_PIECE_PAUSED));
}

static void
show_gauge (RsStudioRecordingPage *self)
{
  const RsStudioLine *line = get_line (self);
  gboolean has_choice = is_after (self) && line != NULL && line->n_tries > 1;

  rs_studio_gauge_set_count (self->gauge, rs_studio_flow_get_count (self->flow));
  if (has_choice)
    rs_studio_gauge_set_tries (self->gauge, line->n_tries, line->chosen);
  if (is_piece (self, RS_STUDIO_PIECE_COUNTDOWN))
    rs_studio_gauge_set_face (self->gauge, RS_STUDIO_GAUGE_COUNT);
  else
    rs_studio_gauge_set_face (self->gauge,
                              has_choice ? RS_STUDIO_GAUGE_TRIES : RS_STUDIO_GAUGE_METER);
}

static void
show_level (RsStudioRecordingPage *self)
{
  gboolean is_recording = is_piece (self, RS_STUDIO_PIECE_RECORDING);
  gboolean is_good = FALSE;
  const char *words = rs_studio_recording_words (self->flow, &is_good);

  rs_studio_gauge_set_level (self->gauge,
                             is_recording ? rs_studio_flow_get_level (self->flow) : 0);
  rs_studio_gauge_set_words (self->gauge, words, is_good);
}

static RsTouchButton *
find_main (RsStudioRecordingPage *self)
{
  if (is_piece (self, RS_STUDIO_PIECE_RECORDING))
    return gtk_widget_get_visible (GTK_WIDGET (self->tap)) ? self->tap : self->ready;
  if (is_piece (self, RS_STUDIO_PIECE_COUNTDOWN))
    return self->pause;
  return is_after (self) ? self->next : self->record;
}

static void
refresh (RsStudioRecordingPage *self)
{
  guint place = rs_studio_flow_get_place (self->flow);

  rs_studio_show_heading (RS_PAGE_FRAME (self->frame), self->flow, place);
  rs_studio_show_lines (self->prompter, self->flow, (int)place);
  rs_prompter_set_marked (self->prompter, is_piece (self, RS_STUDIO_PIECE_PLAYING));
  rs_studio_show_progress (self->dashes, self->flow, (int)place);
  show_before (self);
  show_recording (self);
  show_after (self);
  show_gauge (self);
  show_level (self);
  rs_studio_frame_set_main (self->frame, find_main (self));
}

static void
on_level (RsStudioRecordingPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_level (self);
}

static void
on_try_chosen (RsStudioRecordingPage *self, guint number)
{
  rs_studio_flow_choose_try (self->flow, number);
}

static void
on_record_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_record (self->flow);
}

static void
on_pause_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_pause (self->flow);
}

static void
on_tap_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_tap (self->flow);
}

static void
on_ready_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_ready (self->flow);
}

static void
on_listen_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_listen (self->flow);
}

static void
on_again_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_again (self->flow);
}

static void
on_help_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_listen_line (self->flow, rs_studio_flow_get_place (self->flow));
}

static void
on_one_take_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_set_one_take (self->flow, !rs_studio_flow_is_one_take (self->flow));
}

static void
on_next_clicked (RsStudioRecordingPage *self)
{
  rs_studio_flow_next (self->flow);
}

static void
rs_studio_recording_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_RECORDING_PAGE);
  G_OBJECT_CLASS (rs_studio_recording_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/studio/rs-studio-recording-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, prompter);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, gauge);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, dashes);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, record);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, pause);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, tap);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, ready);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, listen);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, again);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, help);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, one_take);
  gtk_widget_class_bind_template_child (widget_class, RsStudioRecordingPage, next);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_try_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_record_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_pause_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_tap_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_ready_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_listen_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_again_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_help_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_one_take_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked);
}

static void
rs_studio_recording_page_class_init (RsStudioRecordingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_recording_page_dispose;
  g_type_ensure (RS_TYPE_PROGRESS_DASHES);
  g_type_ensure (RS_TYPE_PROMPTER);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_STUDIO_GAUGE);
  g_type_ensure (RS_TYPE_STUDIO_PULPIT);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_recording_page_init (RsStudioRecordingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_studio_frame_add_later (self->frame);
}

/** rs_studio_recording_page_new: (transfer floating): a page without a text until the
 * flow has one. */
GtkWidget *
rs_studio_recording_page_new (RsStudioFlow *flow)
{
  RsStudioRecordingPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_RECORDING_PAGE, NULL);
  self->flow = flow;
  g_signal_connect_object (flow, "level", G_CALLBACK (on_level), self, G_CONNECT_SWAPPED);
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
