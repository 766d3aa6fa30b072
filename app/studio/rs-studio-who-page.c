/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads. */
#include "rs-studio-who-page.h"

#include "rs-empty-note.h"
#include "rs-studio-frame.h"
#include "rs-studio-words.h"
#include "rs-tile-pager.h"
#include "rs-tile.h"

#include <glib/gi18n-lib.h>

#define PER_PAGE 12
#define FEWEST 3 /* places of a page, however few people there are */
#define UID_KEY "rs-narrator"
#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-who-page.ui"

struct _RsStudioWhoPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsTilePager *pager;
  char *shown; /* what the tiles say, not to make them anew under a finger */
  RsStudioFrame *frame;
  RsTileGrid *grid;
  RsEmptyNote *empty;
  RsTouchButton *newcomer;
  RsTurner *turner;
};

G_DEFINE_FINAL_TYPE (RsStudioWhoPage, rs_studio_who_page, GTK_TYPE_WIDGET)

static void
on_newcomer_clicked (RsStudioWhoPage *self)
{
  rs_studio_flow_newcomer (self->flow);
}

static void
on_tile_clicked (GtkWidget *tile, RsStudioWhoPage *self)
{
  g_autofree char *uid = g_strdup (g_object_get_data (G_OBJECT (tile), UID_KEY));

  rs_studio_flow_choose_narrator (self->flow, uid);
}

/* @item: the number of somebody: the flow may make its list anew at any time */
static GtkWidget *
make_tile (gpointer item, gpointer user_data)
{
  RsStudioWhoPage *self = user_data;
  const RsStudioPerson *person = g_ptr_array_index (
      rs_studio_flow_get_people (self->flow), GPOINTER_TO_UINT (item));
  RsTile *tile = RS_TILE (rs_tile_new (person->name));
  g_autofree char *note = rs_studio_words_consent (person);

  rs_tile_set_initial (tile, person->name);
  rs_tile_set_note (tile, note);
  if (person->may_record)
    rs_tile_set_checked (tile, TRUE, NULL);
  else
    rs_tile_set_badge (tile, "microphone-off", NULL);
  rs_touch_button_set_voice (RS_TOUCH_BUTTON (tile), person->uid, "name");
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  g_object_set_data_full (G_OBJECT (tile), UID_KEY, g_strdup (person->uid), g_free);
  g_signal_connect (tile, "clicked", G_CALLBACK (on_tile_clicked), user_data);
  return GTK_WIDGET (tile);
}

static char *
describe (GPtrArray *people)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < people->len; i++)
    {
      const RsStudioPerson *person = g_ptr_array_index (people, i);

      g_string_append_printf (text, "%s %s %u %d\n", person->uid, person->name,
                              person->grade, person->may_record);
    }
  return g_string_free (text, FALSE);
}

static void
refresh (RsStudioWhoPage *self)
{
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  GPtrArray *people = rs_studio_flow_get_people (self->flow);
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
  g_autofree char *now = NULL;

  if (people == NULL)
    people = nobody;
  now = describe (people);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), people->len == 0);
  if (g_strcmp0 (now, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&now);
  rs_tile_grid_set_crane (self->grid, people->len > 0);
  for (guint i = 0; i < people->len; i++)
    g_ptr_array_add (numbers, GUINT_TO_POINTER (i));
  rs_tile_pager_set_items (self->pager, numbers, PER_PAGE, 0);
  rs_tile_grid_set_capacity (self->grid, CLAMP (people->len + 1, FEWEST, PER_PAGE));
}

static void
rs_studio_who_page_dispose (GObject *object)
{
  RsStudioWhoPage *self = RS_STUDIO_WHO_PAGE (object);

  g_clear_object (&self->pager);
  g_clear_pointer (&self->shown, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_STUDIO_WHO_PAGE);
  G_OBJECT_CLASS (rs_studio_who_page_parent_class)->dispose (object);
}

static void
rs_studio_who_page_class_init (RsStudioWhoPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_who_page_dispose;
  g_type_ensure (RS_TYPE_EMPTY_NOTE);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_TILE_GRID);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  g_type_ensure (RS_TYPE_TURNER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhoPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhoPage, grid);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhoPage, empty);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhoPage, newcomer);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhoPage, turner);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_newcomer_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_who_page_init (RsStudioWhoPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pager = rs_tile_pager_new (self->grid, self->turner, make_tile, self);
}

/**
 * rs_studio_who_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is on the screen
 */
GtkWidget *
rs_studio_who_page_new (RsStudioFlow *flow)
{
  RsStudioWhoPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_WHO_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
