/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A story that is told, card by card. */
#include "rs-story-page.h"

#include "rs-fit-label.h"
#include "rs-frame.h"
#include "rs-museum-find.h"
#include "rs-narrator-chip.h"
#include "rs-picture.h"
#include "rs-spread.h"
#include "rs-story-text.h"
#include "rs-tile-maker.h"
#include "rs-touch-button.h"
#include "rs-turner.h"

#include <glib/gi18n-lib.h>

/* ms; the next card's photo comes softly */
#define PHOTO_FADE 240

struct _RsStoryPage
{
  GtkWidget parent_instance;

  RsMuseum *museum;  /* not owned: it outlives every page */
  RsStoryFlow *flow; /* of the museum */
  RsFrame *frame;
  RsSpread *spread;
  RsPicture *picture;
  RsFitLabel *caption;
  RsStoryText *text;
  RsNarratorChip *narrator;
  RsTouchButton *play;
  RsTouchButton *repeat;
  RsTouchButton *change;
  RsTurner *turner;
};

G_DEFINE_FINAL_TYPE (RsStoryPage, rs_story_page, GTK_TYPE_WIDGET)

static const RsCard *
get_card (RsStoryPage *self)
{
  RsTelling *telling = rs_story_flow_get_telling (self->flow);
  guint index = rs_story_flow_get_card (self->flow);

  if (telling == NULL || index >= telling->cards->len)
    return NULL;
  return g_ptr_array_index (telling->cards, index);
}

static void
show_photo (RsStoryPage *self, const RsPhoto *photo)
{
  g_autofree char *path = rs_museum_get_screen_path (self->museum, photo);

  if (g_strcmp0 (path, rs_picture_get_path (self->picture)) != 0)
    rs_picture_set_path (self->picture, path);
  rs_picture_set_description (self->picture, photo != NULL ? photo->description : NULL);
  rs_fit_label_set_text (self->caption, photo != NULL ? photo->caption : "");
}

static void
show_card (RsStoryPage *self)
{
  const RsCard *card = get_card (self);
  guint page = rs_story_flow_get_page (self->flow);

  if (card == NULL)
    return;
  show_photo (self, card->photo);
  rs_story_text_show (self->text, rs_story_flow_get_page_start (self->flow, page),
                      rs_story_flow_get_page_start (self->flow, page + 1));
  rs_story_text_light (self->text, rs_story_flow_get_lit (self->flow));
  rs_story_text_set_touchable (self->text, rs_story_flow_can_touch_sentence (self->flow));
}

static char *
make_narrator_line (const RsNarration *narration)
{
  if (narration->kind == RS_VOICE_COMPUTER)
    return g_strdup (C_ ("story read by computer", "The computer reads"));
  /* Translators: %s is the narrator: a first name, or «ученица 5 класса». */
  return g_strdup_printf (C_ ("story read by", "Read by %s"), narration->narrator_name);
}

static void
show_narrator (RsStoryPage *self)
{
  const RsNarration *narration = rs_story_flow_get_narration (self->flow);
  RsTelling *telling = rs_story_flow_get_telling (self->flow);
  gboolean is_little = telling != NULL && telling->level == RS_LEVEL_LITTLE;
  g_autofree char *line = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->narrator), narration != NULL || is_little);
  gtk_widget_set_visible (GTK_WIDGET (self->change),
                          telling != NULL && telling->narrations->len > 1);
  if (narration == NULL)
    {
      /* Who cannot read needs somebody who can. */
      rs_narrator_chip_set (self->narrator, rs_tile_maker_get_voice_icon (RS_VOICE_ADULT),
                            C_ ("story read by nobody", "Ask a grown-up to read"));
      return;
    }
  line = make_narrator_line (narration);
  rs_narrator_chip_set (self->narrator, rs_tile_maker_get_voice_icon (narration->kind),
                        line);
  rs_touch_button_set_icon (self->change, rs_tile_maker_get_voice_icon (narration->kind));
}

static void
show_play (RsStoryPage *self)
{
  RsStoryState state = rs_story_flow_get_state (self->flow);
  gboolean has_voice = rs_story_flow_get_narration (self->flow) != NULL;
  gboolean is_playing = state == RS_STORY_PLAYING || state == RS_STORY_STARTING;

  gtk_widget_set_visible (GTK_WIDGET (self->play), has_voice);
  gtk_widget_set_visible (GTK_WIDGET (self->repeat), has_voice);
  rs_touch_button_set_icon (self->play, is_playing ? "pause" : "play");
  rs_touch_button_set_word (self->play, is_playing ? C_ ("dock pause", "Pause")
                                                   : C_ ("dock play", "Listen"));
  rs_touch_button_set_voice (self->play, is_playing ? "ui:dock pause" : "ui:dock play",
                             "text");
}

/* Forward is always possible: after the last page comes the end. */
static void
show_turner (RsStoryPage *self)
{
  guint page = rs_story_flow_get_page (self->flow);

  rs_turner_set (self->turner, rs_story_flow_count_pages (self->flow), page);
  rs_turner_set_ends (self->turner, page > 0, TRUE);
}

static void
break_pages (RsStoryPage *self)
{
  g_autoptr (GArray) starts = NULL;

  if (rs_story_flow_get_telling (self->flow) == NULL)
    return;
  starts = rs_story_text_break_pages (self->text);
  if (starts != NULL)
    rs_story_flow_set_pages (self->flow, (const guint *)(gpointer)starts->data,
                             starts->len);
}

/* Returns whether it is another telling than before: its pages must be found. */
static gboolean
show_telling (RsStoryPage *self)
{
  RsTelling *telling = rs_story_flow_get_telling (self->flow);

  if (rs_story_text_get_telling (self->text) == telling)
    return FALSE;
  rs_story_text_set_telling (self->text, telling);
  return TRUE;
}

static void
on_flow_changed (RsStoryPage *self)
{
  if (rs_story_flow_get_telling (self->flow) == NULL)
    return;
  if (show_telling (self))
    break_pages (self);
  show_card (self);
  show_narrator (self);
  show_play (self);
  show_turner (self);
}

static void
on_sentence_touched (RsStoryPage *self, guint sentence)
{
  rs_story_flow_touch_sentence (self->flow, sentence);
}

static void
on_play_clicked (RsStoryPage *self)
{
  rs_story_flow_toggle (self->flow);
}

static void
on_repeat_clicked (RsStoryPage *self)
{
  rs_story_flow_repeat (self->flow);
}

static void
on_change_clicked (RsStoryPage *self)
{
  rs_story_flow_change_narrator (self->flow);
}

static void
on_turned (RsStoryPage *self, int by)
{
  rs_voice_chime (rs_museum_get_voice (self->museum), RS_CHIME_PAGE);
  if (by < 0)
    rs_story_flow_previous (self->flow);
  else
    rs_story_flow_next (self->flow);
}

static void
rs_story_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STORY_PAGE);
  G_OBJECT_CLASS (rs_story_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/pages/rs-story-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, spread);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, caption);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, text);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, narrator);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, play);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, repeat);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, change);
  gtk_widget_class_bind_template_child (widget_class, RsStoryPage, turner);
  gtk_widget_class_bind_template_callback (widget_class, on_sentence_touched);
  gtk_widget_class_bind_template_callback (widget_class, break_pages);
  gtk_widget_class_bind_template_callback (widget_class, on_play_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_repeat_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_change_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_turned);
}

static void
rs_story_page_class_init (RsStoryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_story_page_dispose;
  g_type_ensure (RS_TYPE_FIT_LABEL);
  g_type_ensure (RS_TYPE_FRAME);
  g_type_ensure (RS_TYPE_NARRATOR_CHIP);
  g_type_ensure (RS_TYPE_SPREAD);
  g_type_ensure (RS_TYPE_STORY_TEXT);
  g_type_ensure (RS_TYPE_TURNER);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_story_page_init (RsStoryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_page_frame_begin_group (RS_PAGE_FRAME (self->frame), GTK_WIDGET (self->play));
  self->picture = RS_PICTURE (
      rs_picture_new (RS_PICTURE_CONTAIN, RS_PICTURE_FRAME_PHOTO));
  rs_picture_set_fade (self->picture, PHOTO_FADE);
  rs_spread_set_part (self->spread, RS_SPREAD_PICTURE, GTK_WIDGET (self->picture));
  rs_fit_label_set_font (self->caption, RS_FONT_CAPTION);
  rs_fit_label_set_lines (self->caption, 3);
}

/**
 * rs_story_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is refreshed
 */
GtkWidget *
rs_story_page_new (RsMuseum *museum)
{
  RsStoryPage *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_STORY_PAGE, NULL);
  self->museum = museum;
  self->flow = rs_museum_get_story_flow (museum);
  rs_frame_set_museum (self->frame, museum);
  g_signal_connect_object (self->flow, "changed", G_CALLBACK (on_flow_changed), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * rs_story_page_refresh:
 *
 * Shows the story that is open.
 */
void
rs_story_page_refresh (RsStoryPage *self)
{
  RsStory *story = NULL;

  g_return_if_fail (RS_IS_STORY_PAGE (self));

  story = rs_museum_get_story (self->museum);
  rs_page_frame_set_title (RS_PAGE_FRAME (self->frame),
                           story != NULL ? story->title : "");
  rs_header_set_age (rs_page_frame_get_header (RS_PAGE_FRAME (self->frame)),
                     story != NULL ? story->age : 0);
  rs_header_set_legend (
      rs_page_frame_get_header (RS_PAGE_FRAME (self->frame)),
      story != NULL && story->is_legend ? C_ ("story legend", "As people tell") : NULL);
  on_flow_changed (self);
  break_pages (self);
}
