/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pictures that call from afar. */
#include "rs-attract-page.h"

#include "rs-crane.h"
#include "rs-edge.h"
#include "rs-hand.h"
#include "rs-landscape.h"
#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-picture.h"
#include "rs-plate.h"
#include "rs-stage.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

/* ms */
#define FADE 1200

/* px of the design */
#define PLATE_LEFT 72
#define PLATE_BOTTOM 120
#define PLATE_RIGHT 400 /* room for the crane */
#define SHIFT 8
#define CRANE_HEIGHT 240
#define CRANE_RIGHT 120
#define CRANE_BOTTOM 110
#define HAND_BELOW_CENTER 120
#define HAND_RIGHT_OF_CENTER 300
#define HAND_RIGHT_OF_HIGH_CENTER 210
#define CRANE_ABOVE_PLATE 30

struct _RsAttractPage
{
  GtkWidget parent_instance;

  RsMuseum *museum;    /* not owned: it outlives every page */
  RsAttractFlow *flow; /* of the museum */
  char *poster;
  GtkWidget *crane;
  GtkOverlay *overlay;
  RsLandscape *landscape;
  RsPicture *picture;
  RsHand *hand;
  RsPlate *plate;
  RsTouchButton *door;
};

G_DEFINE_FINAL_TYPE (RsAttractPage, rs_attract_page, GTK_TYPE_WIDGET)

static void
on_door_clicked (RsAttractPage *self)
{
  rs_museum_begin_visit (self->museum);
}

/* The landscape is not even drawn behind a picture: that would take half of the time of
 * each frame. */
static void
show_picture (RsAttractPage *self, gboolean is_shown)
{
  gtk_widget_set_visible (GTK_WIDGET (self->landscape), !is_shown);
  gtk_widget_set_opacity (GTK_WIDGET (self->picture), is_shown ? 1.0 : 0.0);
}

/* A picture that cannot be read leaves the loop; a poster leaves the landscape. */
static void
on_picture_shown (RsAttractPage *self, gboolean is_whole)
{
  show_picture (self, is_whole);
  if (!is_whole && rs_attract_flow_get_story (self->flow) != NULL)
    rs_attract_flow_skip (self->flow);
}

static void
show_mat (RsAttractPage *self, const RsPhoto *photo)
{
  GdkRGBA mat;

  if (photo == NULL || photo->dark_color == NULL
      || !gdk_rgba_parse (&mat, photo->dark_color))
    rs_tokens_rgba (RS_COLOR_NIGHT2, 1.0, &mat); /* the plate is darker */
  rs_picture_set_mat (self->picture, &mat);
}

static void
show_photo (RsAttractPage *self, const RsPhoto *photo)
{
  g_autofree char *path = NULL;

  if (photo != NULL)
    path = rs_museum_get_screen_path (self->museum, photo);
  else if (!rs_museum_get_release (self->museum))
    path = g_strdup (self->poster);
  gtk_widget_set_visible (GTK_WIDGET (self->picture), path != NULL);
  show_mat (self, photo);
  if (g_strcmp0 (path, rs_picture_get_path (self->picture)) == 0)
    return;
  show_picture (self, path != NULL);
  rs_picture_set_path (self->picture, path);
}

/* The plate moves a little at each turn, around a square: no place burns in. */
static void
shift_plate (RsAttractPage *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  guint turn = rs_attract_flow_get_turn (self->flow) % 4;
  int right = turn == 1 || turn == 2 ? SHIFT : 0;
  int up = turn >= 2 ? SHIFT : 0;

  gtk_widget_set_margin_start (GTK_WIDGET (self->plate),
                               rs_stage_px (stage, PLATE_LEFT + right));
  gtk_widget_set_margin_end (GTK_WIDGET (self->plate),
                             rs_stage_px (stage, rs_stage_get_scale (stage)->is_portrait
                                                     ? PLATE_LEFT
                                                     : PLATE_RIGHT));
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->plate),
                                rs_stage_px (stage, PLATE_BOTTOM + up));
}

/* On a high screen the names take all its width: the crane stands upon them. */
static int
find_crane_bottom (RsAttractPage *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  const RsScale *scale = rs_stage_get_scale (stage);
  int margins = gtk_widget_get_margin_start (GTK_WIDGET (self->plate))
                + gtk_widget_get_margin_end (GTK_WIDGET (self->plate));
  int height = 0;

  if (!scale->is_portrait)
    return rs_stage_px (stage, CRANE_BOTTOM);
  gtk_widget_measure (GTK_WIDGET (self->plate), GTK_ORIENTATION_VERTICAL,
                      scale->width - margins, NULL, &height, NULL, NULL);
  return height + rs_stage_px (stage, PLATE_BOTTOM + SHIFT + CRANE_ABOVE_PLATE)
         - gtk_widget_get_margin_bottom (GTK_WIDGET (self->plate));
}

static void
place_figures (RsAttractPage *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  GtkWidget *hand = GTK_WIDGET (self->hand);
  int right = rs_stage_get_scale (stage)->is_portrait ? HAND_RIGHT_OF_HIGH_CENTER
                                                      : HAND_RIGHT_OF_CENTER;

  shift_plate (self);
  gtk_widget_set_margin_end (self->crane, rs_stage_px (stage, CRANE_RIGHT));
  gtk_widget_set_margin_bottom (self->crane, find_crane_bottom (self));
  gtk_widget_set_margin_top (hand, rs_stage_px (stage, HAND_BELOW_CENTER));
  gtk_widget_set_margin_start (hand, rs_stage_px (stage, 2 * right));
}

static void
rs_attract_page_dispose (GObject *object)
{
  RsAttractPage *self = RS_ATTRACT_PAGE (object);

  g_clear_pointer (&self->poster, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ATTRACT_PAGE);
  G_OBJECT_CLASS (rs_attract_page_parent_class)->dispose (object);
}

static void
rs_attract_page_class_init (RsAttractPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_attract_page_dispose;
  g_type_ensure (RS_TYPE_EDGE);
  g_type_ensure (RS_TYPE_HAND);
  g_type_ensure (RS_TYPE_LANDSCAPE);
  g_type_ensure (RS_TYPE_PICTURE);
  g_type_ensure (RS_TYPE_PLATE);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/pages/rs-attract-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsAttractPage, overlay);
  gtk_widget_class_bind_template_child (widget_class, RsAttractPage, landscape);
  gtk_widget_class_bind_template_child (widget_class, RsAttractPage, picture);
  gtk_widget_class_bind_template_child (widget_class, RsAttractPage, hand);
  gtk_widget_class_bind_template_child (widget_class, RsAttractPage, plate);
  gtk_widget_class_bind_template_child (widget_class, RsAttractPage, door);
  gtk_widget_class_bind_template_callback (widget_class, on_door_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_attract_page_init (RsAttractPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->crane = rs_crane_new (RS_CRANE_POINTS, CRANE_HEIGHT);
  rs_crane_set_night (RS_CRANE (self->crane), TRUE);
  gtk_widget_set_halign (self->crane, GTK_ALIGN_END);
  gtk_widget_set_valign (self->crane, GTK_ALIGN_END);
  gtk_widget_set_can_target (self->crane, FALSE);
  gtk_overlay_add_overlay (self->overlay, self->crane);
  g_object_ref (self->door);
  gtk_overlay_remove_overlay (self->overlay, GTK_WIDGET (self->door));
  gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->door));
  g_object_unref (self->door);
  g_signal_connect_object (self->picture, "shown", G_CALLBACK (on_picture_shown), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed",
                           G_CALLBACK (place_figures), self, G_CONNECT_SWAPPED);
}

/**
 * rs_attract_page_new:
 *
 * Returns: (transfer floating)
 */
GtkWidget *
rs_attract_page_new (RsMuseum *museum)
{
  RsAttractPage *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_ATTRACT_PAGE, NULL);
  self->museum = museum;
  self->flow = rs_museum_get_attract_flow (museum);
  g_signal_connect_object (self->flow, "changed", G_CALLBACK (rs_attract_page_refresh),
                           self, G_CONNECT_SWAPPED);
  rs_attract_page_refresh (self);
  return GTK_WIDGET (self);
}

/**
 * rs_attract_page_set_poster:
 * @path: (nullable): what to show until the release is open
 */
void
rs_attract_page_set_poster (RsAttractPage *self, const char *path)
{
  g_return_if_fail (RS_IS_ATTRACT_PAGE (self));

  g_free (self->poster);
  self->poster = g_strdup (path);
  rs_attract_page_refresh (self);
}

/**
 * rs_attract_page_refresh:
 *
 * Shows the picture whose turn it is.
 */
void
rs_attract_page_refresh (RsAttractPage *self)
{
  RsRelease *release = NULL;
  RsStory *story = NULL;
  const char *name = NULL;

  g_return_if_fail (RS_IS_ATTRACT_PAGE (self));

  release = rs_museum_get_release (self->museum);
  story = rs_attract_flow_get_story (self->flow);
  if (release != NULL)
    name = rs_release_get_museum_name (release);
  rs_plate_set_title (self->plate, name != NULL && *name != '\0'
                                       ? name
                                       : C_ ("home title", "Native Land"));
  rs_plate_set_subtitle (self->plate, story != NULL ? story->title : NULL);
  rs_picture_set_fade (self->picture,
                       rs_attract_flow_get_turn (self->flow) > 0 ? FADE : 0);
  show_photo (self, story != NULL ? story->cover : NULL);
  place_figures (self);
}
