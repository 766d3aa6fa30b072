/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages of tiles and what turns them. */
#include "rs-tile-pager.h"

struct _RsTilePager
{
  GObject parent_instance;

  RsTileGrid *grid; /* this and the turner belong to the page, which outlives both */
  RsTurner *turner;
  RsTileMaker maker;
  gpointer user_data;
  GPtrArray *items;
  guint per_page;
  guint page;
};

G_DEFINE_FINAL_TYPE (RsTilePager, rs_tile_pager, G_TYPE_OBJECT)

static void
show_controls (RsTilePager *self)
{
  guint n_pages = rs_tile_pager_count_pages (self);

  gtk_widget_set_visible (GTK_WIDGET (self->turner), n_pages > 1);
  rs_turner_set (self->turner, n_pages, self->page);
  rs_turner_set_ends (self->turner, self->page > 0, self->page + 1 < n_pages);
}

static void
show_page (RsTilePager *self)
{
  guint first = self->page * self->per_page;
  guint end = MIN (first + self->per_page, self->items->len);

  rs_tile_grid_clear (self->grid);
  rs_tile_grid_set_capacity (self->grid, rs_tile_pager_count_pages (self) > 1
                                             ? self->per_page
                                             : self->items->len);
  for (guint i = first; i < end; i++)
    rs_tile_grid_add (self->grid,
                      self->maker (g_ptr_array_index (self->items, i), self->user_data));
  show_controls (self);
}

static void
rs_tile_pager_finalize (GObject *object)
{
  g_ptr_array_unref (RS_TILE_PAGER (object)->items);
  G_OBJECT_CLASS (rs_tile_pager_parent_class)->finalize (object);
}

static void
rs_tile_pager_class_init (RsTilePagerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_tile_pager_finalize;
}

static void
rs_tile_pager_init (RsTilePager *self)
{
  self->items = g_ptr_array_new ();
  self->per_page = 1;
}

/**
 * rs_tile_pager_new:
 * @grid: shows the tiles
 * @maker: (scope notified): makes one tile
 *
 * The widgets must live as long as the pager.
 *
 * Returns: (transfer full): a pager without pages
 */
RsTilePager *
rs_tile_pager_new (RsTileGrid *grid,
                   RsTurner *turner,
                   RsTileMaker maker,
                   gpointer user_data)
{
  RsTilePager *self = NULL;

  g_return_val_if_fail (RS_IS_TILE_GRID (grid), NULL);
  g_return_val_if_fail (RS_IS_TURNER (turner), NULL);
  g_return_val_if_fail (maker != NULL, NULL);

  self = g_object_new (RS_TYPE_TILE_PAGER, NULL);
  self->grid = grid;
  self->turner = turner;
  self->maker = maker;
  self->user_data = user_data;
  g_signal_connect_object (turner, "turned", G_CALLBACK (rs_tile_pager_turn), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * rs_tile_pager_set_items:
 * @items: what to make tiles of, in order
 * @per_page: how many fit
 * @page: to begin with; one that is not there is the first
 */
void
rs_tile_pager_set_items (RsTilePager *self, GPtrArray *items, guint per_page, guint page)
{
  g_return_if_fail (RS_IS_TILE_PAGER (self));
  g_return_if_fail (items != NULL);
  g_return_if_fail (per_page > 0);

  g_ptr_array_ref (items);
  g_ptr_array_unref (self->items);
  self->items = items;
  self->per_page = per_page;
  self->page = page < rs_tile_pager_count_pages (self) ? page : 0;
  show_page (self);
}

/**
 * rs_tile_pager_get_page:
 *
 * Returns: the page that is shown, from 0
 */
guint
rs_tile_pager_get_page (RsTilePager *self)
{
  g_return_val_if_fail (RS_IS_TILE_PAGER (self), 0);

  return self->page;
}

/**
 * rs_tile_pager_count_pages:
 */
guint
rs_tile_pager_count_pages (RsTilePager *self)
{
  g_return_val_if_fail (RS_IS_TILE_PAGER (self), 0);

  return (self->items->len + self->per_page - 1) / self->per_page;
}

/**
 * rs_tile_pager_turn:
 * @by: pages forward, or back; past the ends nothing happens
 */
void
rs_tile_pager_turn (RsTilePager *self, int by)
{
  gint64 page = 0;

  g_return_if_fail (RS_IS_TILE_PAGER (self));

  page = (gint64)self->page + by;
  if (page < 0 || page >= (gint64)rs_tile_pager_count_pages (self))
    return;
  self->page = (guint)page;
  show_page (self);
}
