/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What waits for the reader. */
#include "rs-studio-start-page.h"

#include "rs-stage.h"
#include "rs-studio-frame.h"
#include "rs-studio-request.h"
#include "rs-studio-words.h"
#include "rs-tile-pager.h"
#include "rs-tile.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

#define PER_PAGE 6
#define INDEX_KEY "rs-offer"
#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-start-page.ui"

/* Of the tile that begins something new, among those of offers. */
#define NEW_STORY 0

struct _RsStudioStartPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsTilePager *pager;
  char *shown; /* what the tiles say, not to make them anew under a finger */
  int asked;   /* the offer above the tiles, -1 for none */
  RsStudioFrame *frame;
  GtkBox *column;
  RsStudioRequest *request;
  RsTileGrid *grid;
  RsTouchButton *person;
  RsTurner *turner;
};

G_DEFINE_FINAL_TYPE (RsStudioStartPage, rs_studio_start_page, GTK_TYPE_WIDGET)

static void
on_tile_clicked (GtkWidget *tile, RsStudioStartPage *self)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (tile), INDEX_KEY));

  if (index == NEW_STORY)
    rs_studio_flow_new_story (self->flow);
  else
    rs_studio_flow_take_offer (self->flow, index - 1);
}

static void
on_request_heard (RsStudioStartPage *self)
{
  rs_studio_flow_hear_offer (self->flow, (guint)self->asked);
}

static void
on_request_taken (RsStudioStartPage *self)
{
  rs_studio_flow_take_offer (self->flow, (guint)self->asked);
}

static void
on_person_clicked (RsStudioStartPage *self)
{
  rs_studio_flow_change_person (self->flow);
}

static const char *
get_badge (RsStudioOfferKind kind)
{
  switch (kind)
    {
    case RS_STUDIO_OFFER_RETURNED:
      return "repeat";
    case RS_STUDIO_OFFER_CONTINUE:
      return "microphone";
    case RS_STUDIO_OFFER_KEPT:
      return "known";
    case RS_STUDIO_OFFER_MUSEUM:
    default:
      return "play";
    }
}

static RsTile *
make_offer (RsStudioStartPage *self, const RsStudioOffer *offer)
{
  RsTile *tile = RS_TILE (rs_tile_new (rs_studio_words_offer_title (offer)));
  g_autofree char *note = rs_studio_words_offer (offer);
  g_autofree char *named = g_strdup_printf ("%s: %s", offer->name, note);

  rs_tile_set_picture (tile, offer->picture, NULL);
  if (offer->is_labels)
    rs_tile_set_icon (tile, "read-myself");
  rs_tile_set_centered (tile, FALSE);
  rs_tile_set_note (tile, rs_studio_flow_get_person (self->flow) != NULL ? note : named);
  rs_tile_set_badge (tile, get_badge (offer->kind), NULL);
  return tile;
}

static RsTile *
make_new_story (void)
{
  RsTile *tile = RS_TILE (rs_tile_new (C_ ("studio-start new", "New recording")));

  rs_tile_set_icon (tile, "microphone");
  gtk_widget_add_css_class (GTK_WIDGET (tile), "new-story");
  rs_touch_button_set_voice (RS_TOUCH_BUTTON (tile), "ui:studio-start new", "text");
  return tile;
}

/* @item: the number of an offer, from 1; 0 begins something new */
static GtkWidget *
make_tile (gpointer item, gpointer user_data)
{
  RsStudioStartPage *self = user_data;
  GPtrArray *offers = rs_studio_flow_get_offers (self->flow);
  guint index = GPOINTER_TO_UINT (item);
  RsTile *tile = index == NEW_STORY
                     ? make_new_story ()
                     : make_offer (self, g_ptr_array_index (offers, index - 1));

  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  g_object_set_data (G_OBJECT (tile), INDEX_KEY, item);
  g_signal_connect (tile, "clicked", G_CALLBACK (on_tile_clicked), self);
  return GTK_WIDGET (tile);
}

static int
find_request (GPtrArray *offers)
{
  for (guint i = 0; i < offers->len; i++)
    {
      const RsStudioOffer *offer = g_ptr_array_index (offers, i);

      if (offer->kind == RS_STUDIO_OFFER_RETURNED)
        return (int)i;
    }
  return -1;
}

static char *
describe (RsStudioStartPage *self)
{
  GPtrArray *offers = rs_studio_flow_get_offers (self->flow);
  const RsStudioPerson *person = rs_studio_flow_get_person (self->flow);
  GString *text = g_string_new (person != NULL ? person->name : "");

  for (guint i = 0; offers != NULL && i < offers->len; i++)
    {
      const RsStudioOffer *offer = g_ptr_array_index (offers, i);

      g_string_append_printf (text, "\n%u %s %u %u", offer->kind, offer->id,
                              offer->n_recorded, offer->n_pieces);
    }
  return g_string_free (text, FALSE);
}

static void
show_offers (RsStudioStartPage *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  GPtrArray *offers = rs_studio_flow_get_offers (self->flow);

  self->asked = offers != NULL ? find_request (offers) : -1;
  rs_studio_request_set (
      self->request, self->asked >= 0 ? g_ptr_array_index (offers, self->asked) : NULL);
  g_ptr_array_add (items, GUINT_TO_POINTER (NEW_STORY));
  for (guint i = 0; offers != NULL && i < offers->len; i++)
    if ((int)i != self->asked)
      g_ptr_array_add (items, GUINT_TO_POINTER (i + 1));
  rs_tile_pager_set_items (self->pager, items, PER_PAGE, 0);
}

static void
show_person (RsStudioStartPage *self)
{
  const RsStudioPerson *person = rs_studio_flow_get_person (self->flow);
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->person), person != NULL);
  if (person == NULL)
    {
      rs_page_frame_set_title (RS_PAGE_FRAME (self->frame),
                               C_ ("studio-start title", "Voice studio"));
      return;
    }
  title = g_strdup_printf (C_ ("studio-start hello", "Hello, %s!"), person->name);
  rs_page_frame_set_title (RS_PAGE_FRAME (self->frame), title);
  rs_touch_button_set_word (self->person, C_ ("studio-start person", "I am not the one"));
  if (person->grade > 0)
    words = g_strdup_printf (C_ ("studio-person grade", "grade %u"), person->grade);
  rs_page_frame_set_chip (RS_PAGE_FRAME (self->frame), words);
}

static void
refresh (RsStudioStartPage *self)
{
  g_autofree char *now = describe (self);

  show_person (self);
  if (rs_studio_flow_get_person (self->flow) == NULL)
    rs_page_frame_set_chip (RS_PAGE_FRAME (self->frame), NULL);
  if (g_strcmp0 (now, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&now);
  show_offers (self);
}

static void
adapt (RsStudioStartPage *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  gtk_box_set_spacing (self->column, rs_stage_size (stage, RS_SIZE_TILE_GAP));
}

static void
rs_studio_start_page_dispose (GObject *object)
{
  RsStudioStartPage *self = RS_STUDIO_START_PAGE (object);

  g_clear_object (&self->pager);
  g_clear_pointer (&self->shown, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_STUDIO_START_PAGE);
  G_OBJECT_CLASS (rs_studio_start_page_parent_class)->dispose (object);
}

static void
rs_studio_start_page_class_init (RsStudioStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_start_page_dispose;
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_STUDIO_REQUEST);
  g_type_ensure (RS_TYPE_TILE_GRID);
  g_type_ensure (RS_TYPE_TURNER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  gtk_widget_class_bind_template_child (widget_class, RsStudioStartPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioStartPage, column);
  gtk_widget_class_bind_template_child (widget_class, RsStudioStartPage, request);
  gtk_widget_class_bind_template_child (widget_class, RsStudioStartPage, grid);
  gtk_widget_class_bind_template_child (widget_class, RsStudioStartPage, person);
  gtk_widget_class_bind_template_child (widget_class, RsStudioStartPage, turner);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_request_heard);
  gtk_widget_class_bind_template_callback (widget_class, on_request_taken);
  gtk_widget_class_bind_template_callback (widget_class, on_person_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_start_page_init (RsStudioStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_tile_grid_set_crane (self->grid, TRUE);
  self->pager = rs_tile_pager_new (self->grid, self->turner, make_tile, self);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed", G_CALLBACK (adapt),
                           self, G_CONNECT_SWAPPED);
  adapt (self);
}

/**
 * rs_studio_start_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is on the screen
 */
GtkWidget *
rs_studio_start_page_new (RsStudioFlow *flow)
{
  RsStudioStartPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_START_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
