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

static gboolean
is_same (const RsPhoto *one, const RsPhoto *other)
{
  return one != NULL && other != NULL && g_strcmp0 (one->screen, other->screen) == 0;
}

/* Who cannot read tells the tiles by their pictures: no two are alike if it can be
 * helped. */
static const RsPhoto *
choose (GPtrArray *photos, const RsPhoto *taken, const RsPhoto *taken_too)
{
  for (guint i = 0; i < photos->len; i++)
    {
      const RsPhoto *photo = g_ptr_array_index (photos, i);

      if (!is_same (photo, taken) && !is_same (photo, taken_too))
        return photo;
    }
  return photos->len > 0 ? g_ptr_array_index (photos, 0) : NULL;
}

static void
add_photo (GPtrArray *photos, const RsPhoto *photo)
{
  if (photo != NULL)
    g_ptr_array_add (photos, (gpointer)photo);
}

/* A question's own picture tells more than the cover that was just seen. */
static const RsPhoto *
choose_quiz_photo (RsEndPage *self, GPtrArray *questions, const RsPhoto *next)
{
  RsStory *story = rs_museum_get_story (self->museum);
  g_autoptr (GPtrArray) photos = g_ptr_array_new ();

  for (guint i = 0; i < questions->len; i++)
    {
      const RsQuestion *question = g_ptr_array_index (questions, i);

      if (rs_quiz_flow_can_play (question))
        add_photo (photos, question->photo);
    }
  if (story != NULL)
    add_photo (photos, story->cover);
  return choose (photos, next, NULL);
}

static const RsPhoto *
choose_details_photo (RsEndPage *self,
                      RsTelling *details,
                      const RsPhoto *quiz,
                      const RsPhoto *next)
{
  RsStory *story = rs_museum_get_story (self->museum);
  g_autoptr (GPtrArray) photos = g_ptr_array_new ();

  for (guint i = 0; i < details->cards->len; i++)
    add_photo (photos, ((const RsCard *)g_ptr_array_index (details->cards, i))->photo);
  if (story != NULL)
    add_photo (photos, story->cover);
  return choose (photos, quiz, next);
}

static void
add_quiz (RsEndPage *self, const RsPhoto *photo)
{
  show_picture (self,
                add_tile (self, C_ ("story-end quiz", "Guessing game"),
                          "ui:story-end quiz", RS_COLOR_BERD,
                          G_CALLBACK (on_quiz_clicked)),
                photo);
}

static void
add_next (RsEndPage *self, const RsPhoto *photo)
{
  show_picture (self,
                add_tile (self, C_ ("story-end next", "Another story"),
                          "ui:story-end next", RS_COLOR_PINE,
                          G_CALLBACK (on_next_clicked)),
                photo);
}

static void
add_details (RsEndPage *self, const RsPhoto *photo)
{
  show_picture (self,
                add_tile (self, C_ ("story-end details", "More, for grown-ups"),
                          "ui:story-end details", RS_COLOR_AMBER,
                          G_CALLBACK (on_details_clicked)),
                photo);
}

/* The next story keeps its cover: it is known by it. */
static void
add_tiles (RsEndPage *self)
{
  g_autoptr (GPtrArray) questions = rs_museum_list_questions (self->museum);
  g_autoptr (RsStory) next = rs_museum_find_next_story (self->museum);
  g_autoptr (RsTelling) details = rs_museum_load_details (self->museum);
  const RsPhoto *cover = next != NULL ? next->cover : NULL;
  const RsPhoto *quiz = NULL;

  if (rs_quiz_flow_has_playable (questions))
    {
      quiz = choose_quiz_photo (self, questions, cover);
      add_quiz (self, quiz);
    }
  if (next != NULL)
    add_next (self, cover);
  if (details != NULL && details->cards->len > 0)
    add_details (self, choose_details_photo (self, details, quiz, cover));
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
  rs_page_frame_begin_group (RS_PAGE_FRAME (self->frame), GTK_WIDGET (self->again));
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
  rs_header_set_age (rs_page_frame_get_header (RS_PAGE_FRAME (self->frame)),
                     story != NULL ? story->age : 0);
  rs_tile_grid_clear (self->grid);
  add_tiles (self);
  rs_flock_set (self->flock, rs_visit_count_heard (rs_museum_get_visit (self->museum)));
}
