/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The stories of one section. */
#include "rs-section-page.h"

#include "rs-empty-note.h"
#include "rs-frame.h"
#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-tile-maker.h"
#include "rs-tile-pager.h"
#include "rs-touch-button.h"

/* Small ones are given fewer things to choose from at a time. */
#define PER_PAGE_LITTLE 6
#define PER_PAGE_SCHOOL 8

struct _RsSectionPage
{
  GtkWidget parent_instance;

  RsMuseum *museum; /* not owned: it outlives every page */
  RsTilePager *pager;
  char *section; /* uid of what is shown */
  RsFrame *frame;
  RsTileGrid *grid;
  RsEmptyNote *empty;
  RsTouchButton *quiz;
  RsTurner *turner;
};

G_DEFINE_FINAL_TYPE (RsSectionPage, rs_section_page, GTK_TYPE_WIDGET)

static GtkWidget *
make_tile (gpointer item, gpointer user_data)
{
  RsSectionPage *self = user_data;

  return rs_tile_maker_make_story (self->museum, item);
}

static void
on_quiz_clicked (RsSectionPage *self)
{
  rs_museum_open_quiz (self->museum);
}

/* Whoever comes back to a section finds the page of it that was left. */
static guint
recall_page (RsSectionPage *self, const char *uid)
{
  guint page = rs_tile_pager_get_page (self->pager);

  if (g_strcmp0 (self->section, uid) == 0)
    return page;
  g_free (self->section);
  self->section = g_strdup (uid);
  return 0;
}

static void
show_stories (RsSectionPage *self, guint page)
{
  g_autoptr (GPtrArray) stories = rs_museum_list_stories (self->museum);
  gboolean is_little = rs_museum_get_level (self->museum) == RS_LEVEL_LITTLE;

  rs_tile_grid_set_crane (self->grid, stories->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), stories->len == 0);
  rs_tile_pager_set_items (self->pager, stories,
                           is_little ? PER_PAGE_LITTLE : PER_PAGE_SCHOOL, page);
}

static void
rs_section_page_dispose (GObject *object)
{
  RsSectionPage *self = RS_SECTION_PAGE (object);

  g_clear_object (&self->pager);
  g_clear_pointer (&self->section, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_SECTION_PAGE);
  G_OBJECT_CLASS (rs_section_page_parent_class)->dispose (object);
}

static void
rs_section_page_class_init (RsSectionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_section_page_dispose;
  g_type_ensure (RS_TYPE_EMPTY_NOTE);
  g_type_ensure (RS_TYPE_FRAME);
  g_type_ensure (RS_TYPE_TILE_GRID);
  g_type_ensure (RS_TYPE_TURNER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/ru/rodnaya_storona/pages/rs-section-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSectionPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsSectionPage, grid);
  gtk_widget_class_bind_template_child (widget_class, RsSectionPage, empty);
  gtk_widget_class_bind_template_child (widget_class, RsSectionPage, quiz);
  gtk_widget_class_bind_template_child (widget_class, RsSectionPage, turner);
  gtk_widget_class_bind_template_callback (widget_class, on_quiz_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_section_page_init (RsSectionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pager = rs_tile_pager_new (self->grid, self->turner, make_tile, self);
}

/**
 * rs_section_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is refreshed
 */
GtkWidget *
rs_section_page_new (RsMuseum *museum)
{
  RsSectionPage *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);

  self = g_object_new (RS_TYPE_SECTION_PAGE, NULL);
  self->museum = museum;
  rs_frame_set_museum (self->frame, museum);
  return GTK_WIDGET (self);
}

/**
 * rs_section_page_refresh:
 *
 * Shows the section that the visitor is in.
 */
void
rs_section_page_refresh (RsSectionPage *self)
{
  g_autoptr (RsSection) section = NULL;

  g_return_if_fail (RS_IS_SECTION_PAGE (self));

  section = rs_museum_find_section (self->museum);
  rs_page_frame_set_title (RS_PAGE_FRAME (self->frame),
                           section != NULL ? section->title : "");
  rs_header_set_age (rs_page_frame_get_header (RS_PAGE_FRAME (self->frame)),
                     section != NULL ? section->age : 0);
  gtk_widget_set_visible (GTK_WIDGET (self->quiz), rs_museum_has_quiz (self->museum));
  show_stories (self, recall_page (self, section != NULL ? section->uid : ""));
}
