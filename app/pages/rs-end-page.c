/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can follow a story. */
#include "rs-end-page.h"

#include "rs-flock.h"
#include "rs-frame.h"
#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-tile-grid.h"
#include "rs-tile.h"
#include "rs-tokens.h"

#include <glib/gi18n-lib.h>

struct _RsEndPage
{
  GtkWidget parent_instance;

  RsMuseum *museum; /* not owned: it outlives every page */
  RsFrame *frame;
  RsTileGrid *grid;
  RsTouchButton *again;
  RsFlock *flock;
};

G_DEFINE_FINAL_TYPE (RsEndPage, rs_end_page, GTK_TYPE_WIDGET)

static void
on_again_clicked (RsEndPage *self)
{
  rs_museum_hear_again (self->museum);
}

static void
on_quiz_clicked (RsEndPage *self)
{
  rs_museum_open_quiz (self->museum);
}

static void
on_next_clicked (RsEndPage *self)
{
  rs_museum_hear_next_story (self->museum);
}

static void
on_details_clicked (RsEndPage *self)
{
  rs_museum_open_details (self->museum);
}

static RsTile *
add_tile (RsEndPage *self,
          const char *label,
          const char *voice,
          RsColor color,
          GCallback on_clicked)
{
  RsTile *tile = RS_TILE (rs_tile_new (label));
  g_autofree char *hex = g_strdup_printf ("#%06X", rs_tokens_color (color) & 0xFFFFFF);

  rs_tile_set_color (tile, hex);
  rs_touch_button_set_voice (RS_TOUCH_BUTTON (tile), voice, "text");
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  g_signal_connect_swapped (tile, "clicked", on_clicked, self);
  rs_tile_grid_add (self->grid, GTK_WIDGET (tile));
  return tile;
}

static void
show_picture (RsEndPage *self, RsTile *tile, const RsPhoto *photo)
{
  g_autofree char *path = rs_museum_get_screen_path (self->museum, photo);

  rs_tile_set_picture (tile, path, photo != NULL ? photo->description : NULL);
}

/* A question's own picture tells more than the cover that was just seen. */
static const RsPhoto *
find_quiz_photo (RsEndPage *self, GPtrArray *questions)
{
  RsStory *story = rs_museum_get_story (self->museum);

  for (guint i = 0; i < questions->len; i++)
    {
      const RsQuestion *question = g_ptr_array_index (questions, i);

      if (rs_quiz_flow_can_play (question) && question->photo != NULL)
        return question->photo;
    }
  return story != NULL ? story->cover : NULL;
}

static void
add_quiz (RsEndPage *self)
{
  g_autoptr (GPtrArray) questions = rs_museum_list_questions (self->museum);

  if (!rs_quiz_flow_has_playable (questions))
    return;
  show_picture (self,
                add_tile (self, C_ ("story-end quiz", "Guessing game"),
                          "ui:story-end quiz", RS_COLOR_BERD,
                          G_CALLBACK (on_quiz_clicked)),
                find_quiz_photo (self, questions));
}

static void
add_next (RsEndPage *self)
{
  g_autoptr (RsStory) next = rs_museum_find_next_story (self->museum);

  if (next == NULL)
    return;
  show_picture (self,
                add_tile (self, C_ ("story-end next", "Another story"),
                          "ui:story-end next", RS_COLOR_PINE,
                          G_CALLBACK (on_next_clicked)),
                next->cover);
}

static void
add_details (RsEndPage *self)
{
  g_autoptr (RsTelling) details = rs_museum_load_details (self->museum);
  const RsCard *card = NULL;

  if (details == NULL || details->cards->len == 0)
    return;
  card = g_ptr_array_index (details->cards, 0);
  show_picture (self,
                add_tile (self, C_ ("story-end details", "More, for grown-ups"),
                          "ui:story-end details", RS_COLOR_AMBER,
                          G_CALLBACK (on_details_clicked)),
                card->photo);
}

static void
rs_end_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_END_PAGE);
  G_OBJECT_CLASS (rs_end_page_parent_class)->dispose (object);
}

static void
rs_end_page_class_init (RsEndPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_end_page_dispose;
  g_type_ensure (RS_TYPE_FLOCK);
  g_type_ensure (RS_TYPE_FRAME);
  g_type_ensure (RS_TYPE_TILE_GRID);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/pages/rs-end-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsEndPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsEndPage, grid);
  gtk_widget_class_bind_template_child (widget_class, RsEndPage, again);
  gtk_widget_class_bind_template_child (widget_class, RsEndPage, flock);
  gtk_widget_class_bind_template_callback (widget_class, on_again_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_end_page_init (RsEndPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_frame_begin_group (self->frame, GTK_WIDGET (self->again));
}

/**
 * rs_end_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is refreshed
 */
GtkWidget *
rs_end_page_new (RsMuseum *museum)
{
  RsEndPage *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_END_PAGE, NULL);
  self->museum = museum;
  rs_frame_set_museum (self->frame, museum);
  return GTK_WIDGET (self);
}

/**
 * rs_end_page_refresh:
 *
 * Shows what can follow the story that was told.
 */
void
rs_end_page_refresh (RsEndPage *self)
{
  RsStory *story = NULL;

  g_return_if_fail (RS_IS_END_PAGE (self));

  story = rs_museum_get_story (self->museum);
  rs_header_set_age (rs_frame_get_header (self->frame), story != NULL ? story->age : 0);
  rs_tile_grid_clear (self->grid);
  add_quiz (self);
  add_next (self);
  add_details (self);
  rs_flock_set (self->flock, rs_visit_count_heard (rs_museum_get_visit (self->museum)));
}
