/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sections, and for whom the museum tells. */
#include "rs-home-page.h"

#include "rs-empty-note.h"
#include "rs-frame.h"
#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-tile-maker.h"
#include "rs-tile-pager.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

#define PER_PAGE 8

struct _RsHomePage
{
  GtkWidget parent_instance;

  RsMuseum *museum; /* not owned: it outlives every page */
  RsTilePager *pager;
  RsFrame *frame;
  RsTileGrid *grid;
  RsEmptyNote *empty;
  RsTouchButton *level;
  RsTouchButton *hear_on;
  RsTurner *turner;
};

G_DEFINE_FINAL_TYPE (RsHomePage, rs_home_page, GTK_TYPE_WIDGET)

static GtkWidget *
make_tile (gpointer item, gpointer user_data)
{
  RsHomePage *self = user_data;

  return rs_tile_maker_make_section (self->museum, item);
}

/* The picture says who is told to now; a touch changes it. */
static void
show_level (RsHomePage *self)
{
  gboolean is_little = rs_museum_get_level (self->museum) == RS_LEVEL_LITTLE;

  rs_touch_button_set_icon (self->level, is_little ? "level-little" : "level-school");
  rs_touch_button_set_word (self->level, is_little
                                             ? C_ ("level little", "For the little ones")
                                             : C_ ("level school", "For schoolchildren"));
  rs_touch_button_set_voice (self->level,
                             is_little ? "ui:level little" : "ui:level school", "text");
  gtk_widget_set_visible (GTK_WIDGET (self->level),
                          rs_museum_has_other_level (self->museum));
  rs_header_set_age (rs_page_frame_get_header (RS_PAGE_FRAME (self->frame)),
                     is_little ? 0 : 6);
  rs_header_set_crane (rs_page_frame_get_header (RS_PAGE_FRAME (self->frame)), is_little);
}

static void
show_left_story (RsHomePage *self)
{
  g_autoptr (RsStory) story = rs_museum_find_left_story (self->museum);

  gtk_widget_set_visible (GTK_WIDGET (self->hear_on), story != NULL);
}

static void
show_sections (RsHomePage *self, guint page)
{
  g_autoptr (GPtrArray) sections = rs_museum_list_sections (self->museum);

  gtk_widget_set_visible (GTK_WIDGET (self->empty), sections->len == 0);
  rs_tile_pager_set_items (self->pager, sections, PER_PAGE, page);
}

static void
on_level_clicked (RsHomePage *self)
{
  rs_museum_change_level (self->museum);
  show_level (self);
  show_left_story (self);
  show_sections (self, 0);
  rs_touch_button_speak (self->level);
}

static void
on_hear_on_clicked (RsHomePage *self)
{
  rs_museum_hear_on (self->museum);
}

static void
rs_home_page_dispose (GObject *object)
{
  RsHomePage *self = RS_HOME_PAGE (object);

  g_clear_object (&self->pager);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_HOME_PAGE);
  G_OBJECT_CLASS (rs_home_page_parent_class)->dispose (object);
}

static void
rs_home_page_class_init (RsHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_home_page_dispose;
  g_type_ensure (RS_TYPE_EMPTY_NOTE);
  g_type_ensure (RS_TYPE_FRAME);
  g_type_ensure (RS_TYPE_TILE_GRID);
  g_type_ensure (RS_TYPE_TURNER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/pages/rs-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsHomePage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsHomePage, grid);
  gtk_widget_class_bind_template_child (widget_class, RsHomePage, empty);
  gtk_widget_class_bind_template_child (widget_class, RsHomePage, level);
  gtk_widget_class_bind_template_child (widget_class, RsHomePage, hear_on);
  gtk_widget_class_bind_template_child (widget_class, RsHomePage, turner);
  gtk_widget_class_bind_template_callback (widget_class, on_level_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_hear_on_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_home_page_init (RsHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_page_frame_begin_group (RS_PAGE_FRAME (self->frame), GTK_WIDGET (self->hear_on));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("home choose", "Choose a picture!"), -1);
  self->pager = rs_tile_pager_new (self->grid, self->turner, make_tile, self);
}

/**
 * rs_home_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is refreshed
 */
GtkWidget *
rs_home_page_new (RsMuseum *museum)
{
  RsHomePage *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_HOME_PAGE, NULL);
  self->museum = museum;
  rs_frame_set_museum (self->frame, museum);
  return GTK_WIDGET (self);
}

/**
 * rs_home_page_refresh:
 *
 * Shows what there is now.
 */
void
rs_home_page_refresh (RsHomePage *self)
{
  RsRelease *release = NULL;
  const char *name = NULL;

  g_return_if_fail (RS_IS_HOME_PAGE (self));

  release = rs_museum_get_release (self->museum);
  if (release != NULL)
    name = rs_release_get_museum_name (release);
  rs_page_frame_set_title (
      RS_PAGE_FRAME (self->frame),
      name != NULL && *name != '\0' ? name : C_ ("home title", "Native Land"));
  show_level (self);
  show_left_story (self);
  show_sections (self, rs_tile_pager_get_page (self->pager));
}
