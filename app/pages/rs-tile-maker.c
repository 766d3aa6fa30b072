/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tiles of sections and stories. */
#include "rs-tile-maker.h"

#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-tile.h"

#include <glib/gi18n-lib.h>

#define MUSEUM_KEY "rs-museum"

/* px, see RsPhoto */
#define THUMB_SIDE 480

static RsMuseum *
get_museum (GtkWidget *tile)
{
  return g_object_get_data (G_OBJECT (tile), MUSEUM_KEY);
}

static void
on_section_clicked (GtkWidget *tile, RsSection *section)
{
  rs_museum_open_section (get_museum (tile), section->uid);
}

static void
on_story_clicked (GtkWidget *tile, RsStory *story)
{
  rs_museum_open_story (get_museum (tile), story);
}

static void
free_section (gpointer section, GClosure *closure)
{
  rs_section_unref (section);
}

static void
free_story (gpointer story, GClosure *closure)
{
  rs_story_unref (story);
}

/* What is touched opens at once; its name is said where it leads to. */
static RsTile *
make_tile (RsMuseum *museum, const char *title, const char *uid, const char *color)
{
  RsTile *tile = RS_TILE (rs_tile_new (title));

  g_object_set_data (G_OBJECT (tile), MUSEUM_KEY, museum);
  rs_tile_set_color (tile, color);
  rs_touch_button_set_voice (RS_TOUCH_BUTTON (tile), uid, "title");
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  return tile;
}

static const char *
get_voice_name (RsVoiceKind kind)
{
  switch (kind)
    {
    case RS_VOICE_CHILD:
      return C_ ("badge child", "a pupil tells");
    case RS_VOICE_ADULT:
      return C_ ("badge adult", "a grown-up tells");
    case RS_VOICE_COMPUTER:
      return C_ ("badge computer", "the computer tells");
    case RS_VOICE_NONE:
    default:
      return NULL;
    }
}

/* The thumb has the shape of the screen copy, and fits a square. */
static void
show_thumb (RsMuseum *museum, RsTile *tile, const RsPhoto *photo)
{
  g_autofree char *path = rs_museum_get_thumb_path (museum, photo);
  int longest = MAX (MAX (photo->width, photo->height), THUMB_SIDE);

  rs_tile_set_thumb (tile, path, photo->width * THUMB_SIDE / longest,
                     photo->height * THUMB_SIDE / longest);
}

static void
show_picture (RsMuseum *museum, RsTile *tile, const RsPhoto *photo)
{
  g_autofree char *path = rs_museum_get_screen_path (museum, photo);

  rs_tile_set_picture (tile, path, photo != NULL ? photo->description : NULL);
  if (photo != NULL)
    show_thumb (museum, tile, photo);
}

/**
 * rs_tile_maker_make_section:
 *
 * Returns: (transfer floating): a tile that opens this section
 */
GtkWidget *
rs_tile_maker_make_section (RsMuseum *museum, RsSection *section)
{
  RsTile *tile = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);
  g_return_val_if_fail (section != NULL, NULL);

  tile = make_tile (museum, section->title, section->uid, section->color);
  show_picture (museum, tile, section->cover);
  g_signal_connect_data (tile, "clicked", G_CALLBACK (on_section_clicked),
                         rs_section_ref (section), free_section, 0);
  return GTK_WIDGET (tile);
}

/**
 * rs_tile_maker_make_story:
 *
 * Returns: (transfer floating): a tile that opens this story; its badge says who
 *   tells, ✓ that it was heard
 */
GtkWidget *
rs_tile_maker_make_story (RsMuseum *museum, RsStory *story)
{
  RsTile *tile = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);
  g_return_val_if_fail (story != NULL, NULL);

  tile = make_tile (museum, story->title, story->uid, story->section_color);
  show_picture (museum, tile, story->cover);
  if (story->voice_kind != RS_VOICE_NONE)
    rs_tile_set_badge (tile, rs_tile_maker_get_voice_icon (story->voice_kind),
                       get_voice_name (story->voice_kind));
  rs_tile_set_checked (tile,
                       rs_visit_has_heard (rs_museum_get_visit (museum), story->uid),
                       C_ ("badge heard", "heard"));
  g_signal_connect_data (tile, "clicked", G_CALLBACK (on_story_clicked),
                         rs_story_ref (story), free_story, 0);
  return GTK_WIDGET (tile);
}

/**
 * rs_tile_maker_get_voice_icon:
 *
 * Returns: (nullable): the picture of who tells
 */
const char *
rs_tile_maker_get_voice_icon (RsVoiceKind kind)
{
  switch (kind)
    {
    case RS_VOICE_CHILD:
      return "narrator-child";
    case RS_VOICE_ADULT:
      return "narrator-adult";
    case RS_VOICE_COMPUTER:
      return "narrator-computer";
    case RS_VOICE_NONE:
    default:
      return NULL;
    }
}
