/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which text to read. */
#include "rs-studio-what-page.h"

#include "rs-empty-note.h"
#include "rs-studio-frame.h"
#include "rs-studio-words.h"
#include "rs-tile-pager.h"
#include "rs-tile.h"

#include <glib/gi18n-lib.h>

#define PER_PAGE 8
#define NUMBER_KEY "rs-text"
#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-what-page.ui"

struct _RsStudioWhatPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsTilePager *pager;
  char *shown; /* what the tiles say, not to make them anew under a finger */
  RsStudioFrame *frame;
  RsTileGrid *grid;
  RsEmptyNote *empty;
  RsTurner *turner;
};

G_DEFINE_FINAL_TYPE (RsStudioWhatPage, rs_studio_what_page, GTK_TYPE_WIDGET)

static void
on_tile_clicked (GtkWidget *tile, RsStudioWhatPage *self)
{
  rs_studio_flow_choose_text (
      self->flow, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (tile), NUMBER_KEY)));
}

static guint
get_grade (RsStudioWhatPage *self)
{
  const RsStudioPerson *person = rs_studio_flow_get_person (self->flow);

  return person != NULL && !person->is_adult ? person->grade : 0;
}

static const char *
get_level_icon (RsLevel level)
{
  if (level == RS_LEVEL_LITTLE)
    return "level-little";
  return level == RS_LEVEL_SCHOOL ? "level-school" : "level-adult";
}

static const char *
get_level_name (RsLevel level)
{
  if (level == RS_LEVEL_LITTLE)
    return C_ ("studio-text little", "for the little ones");
  return level == RS_LEVEL_SCHOOL ? C_ ("studio-text school", "for pupils")
                                  : C_ ("studio-text adult", "for grown-ups");
}

static void
show_labels (RsTile *tile)
{
  rs_tile_set_icon (tile, "read-myself");
  rs_tile_set_centered (tile, FALSE);
}

static void
show_story (RsTile *tile, const RsStudioText *text)
{
  rs_tile_set_picture (tile, text->picture, NULL);
  rs_tile_set_badge (tile, get_level_icon (text->level), get_level_name (text->level));
  rs_tile_set_checked (tile, text->state == RS_STUDIO_TEXT_MUSEUM, NULL);
}

/* @item: the number of a text: the flow may make its list anew at any time */
static GtkWidget *
make_tile (gpointer item, gpointer user_data)
{
  RsStudioWhatPage *self = user_data;
  const RsStudioText *text = g_ptr_array_index (rs_studio_flow_get_texts (self->flow),
                                                GPOINTER_TO_UINT (item));
  RsTile *tile = RS_TILE (rs_tile_new (rs_studio_words_text_title (text)));
  g_autofree char *note = rs_studio_words_text (text, get_grade (self));

  if (text->is_labels)
    show_labels (tile);
  else
    show_story (tile, text);
  rs_tile_set_note (tile, note);
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  g_object_set_data (G_OBJECT (tile), NUMBER_KEY, item);
  g_signal_connect (tile, "clicked", G_CALLBACK (on_tile_clicked), self);
  return GTK_WIDGET (tile);
}

static char *
describe (GPtrArray *texts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    {
      const RsStudioText *one = g_ptr_array_index (texts, i);

      g_string_append_printf (text, "%s %s %u %d %u %u\n", one->uid, one->title,
                              one->state, one->is_long, one->n_recorded, one->n_pieces);
    }
  return g_string_free (text, FALSE);
}

/* Whoever comes back finds the page of texts that was left. */
static void
refresh (RsStudioWhatPage *self)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  GPtrArray *texts = rs_studio_flow_get_texts (self->flow);
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
  g_autofree char *now = NULL;

  if (texts == NULL)
    texts = nothing;
  now = describe (texts);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), texts->len == 0);
  if (g_strcmp0 (now, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&now);
  rs_tile_grid_set_crane (self->grid, texts->len > 0);
  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (numbers, GUINT_TO_POINTER (i));
  rs_tile_pager_set_items (self->pager, numbers, PER_PAGE,
                           rs_tile_pager_get_page (self->pager));
}

static void
rs_studio_what_page_dispose (GObject *object)
{
  RsStudioWhatPage *self = RS_STUDIO_WHAT_PAGE (object);

  g_clear_object (&self->pager);
  g_clear_pointer (&self->shown, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_STUDIO_WHAT_PAGE);
  G_OBJECT_CLASS (rs_studio_what_page_parent_class)->dispose (object);
}

static void
rs_studio_what_page_class_init (RsStudioWhatPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_what_page_dispose;
  g_type_ensure (RS_TYPE_EMPTY_NOTE);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_TILE_GRID);
  g_type_ensure (RS_TYPE_TURNER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhatPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhatPage, grid);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhatPage, empty);
  gtk_widget_class_bind_template_child (widget_class, RsStudioWhatPage, turner);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rs_studio_what_page_init (RsStudioWhatPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pager = rs_tile_pager_new (self->grid, self->turner, make_tile, self);
}

/**
 * rs_studio_what_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is on the screen
 */
GtkWidget *
rs_studio_what_page_new (RsStudioFlow *flow)
{
  RsStudioWhatPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_WHAT_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  return GTK_WIDGET (self);
}
