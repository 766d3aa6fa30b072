/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One page of tiles. */
#include "rs-tile-grid.h"

#include "rs-crane.h"
#include "rs-stage.h"

/* px of the design */
#define CRANE_HEIGHT 200
/* Few tiles need not fill the screen: 608 wide is a tile of six, these are larger. */
#define MAX_TILE_WIDTH 1060
#define MAX_TILE_HEIGHT 752
#define MAX_TILE_HEIGHT_IN_ROW 600

/* Columns and rows for so many tiles, on a wide screen and on a high one. */
typedef struct
{
  guint n;
  guint columns;
  guint rows;
} RsGridShape;

static const RsGridShape wide_shapes[] = {
  { 1, 1, 1 }, { 2, 2, 1 }, { 3, 3, 1 },  { 4, 4, 1 },
  { 6, 3, 2 }, { 8, 4, 2 }, { 12, 3, 4 },
};
static const RsGridShape high_shapes[] = {
  { 1, 1, 1 }, { 2, 1, 2 }, { 3, 1, 3 },  { 4, 2, 2 },
  { 6, 2, 3 }, { 8, 2, 4 }, { 12, 2, 6 },
};

struct _RsTileGrid
{
  GtkWidget parent_instance;

  GPtrArray *tiles; /* (element-type GtkWidget) */
  GtkWidget *crane;
  guint capacity; /* tiles of a full page, 0: as many as there are */
};

G_DEFINE_FINAL_TYPE (RsTileGrid, rs_tile_grid, GTK_TYPE_WIDGET)

static RsGridShape
find_shape (guint n, gboolean is_high)
{
  const RsGridShape *shapes = is_high ? high_shapes : wide_shapes;
  guint last = G_N_ELEMENTS (wide_shapes) - 1;

  for (guint i = 0; i < last; i++)
    if (n <= shapes[i].n)
      return shapes[i];
  return shapes[last];
}

static GdkRectangle
get_cell (guint index, guint columns, const GdkRectangle *first, int gap)
{
  GdkRectangle cell = *first;

  cell.x += (int)(index % columns) * (first->width + gap);
  cell.y += (int)(index / columns) * (first->height + gap);
  return cell;
}

/* A single tile leaves room beside it (or below) for the crane. */
static void
place_crane (RsTileGrid *self, const GdkRectangle *cell, int width, int height)
{
  GdkRectangle free = *cell;
  int minimum = 0;

  if (self->crane == NULL)
    return;
  gtk_widget_measure (self->crane, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  if (self->tiles->len == 1)
    {
      if (width - cell->width > height - cell->height)
        free = (GdkRectangle){ cell->x + cell->width, cell->y, width - cell->width,
                               cell->height };
      else
        free = (GdkRectangle){ cell->x, cell->y + cell->height, cell->width,
                               height - cell->height };
    }
  gtk_widget_set_child_visible (self->crane, free.width >= minimum
                                                 && free.x + free.width <= width
                                                 && free.y + free.height <= height);
  gtk_widget_size_allocate (self->crane, &free, -1);
}

static void
rs_tile_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsTileGrid *self = RS_TILE_GRID (widget);
  RsStage *stage = rs_stage_of (widget);
  int gap = rs_stage_size (stage, RS_SIZE_TILE_GAP);
  RsGridShape shape = find_shape (MAX (self->capacity, self->tiles->len), height > width);
  int columns = (int)shape.columns, rows = (int)shape.rows;
  int max_height = columns == 1 ? MAX_TILE_HEIGHT : MAX_TILE_HEIGHT_IN_ROW;
  GdkRectangle first = { 0 }, cell = { 0 };

  first.width = MIN ((width - (columns - 1) * gap) / columns,
                     rs_stage_px (stage, MAX_TILE_WIDTH));
  first.height = MIN ((height - (rows - 1) * gap) / rows,
                      rs_stage_px (stage, max_height));
  first.width = MAX (first.width, 0);
  first.height = MAX (first.height, 0);
  if (rows == 1 && columns > 1)
    first.y = (height - first.height) / 3;
  for (guint i = 0; i < self->tiles->len; i++)
    {
      cell = get_cell (i, shape.columns, &first, gap);
      gtk_widget_size_allocate (g_ptr_array_index (self->tiles, i), &cell, -1);
    }
  if (self->tiles->len > 1)
    cell = get_cell (self->tiles->len, shape.columns, &first, gap);
  else
    cell = first;
  place_crane (self, &cell, width, height);
}

static void
rs_tile_grid_dispose (GObject *object)
{
  RsTileGrid *self = RS_TILE_GRID (object);

  if (self->tiles != NULL)
    rs_tile_grid_clear (self);
  g_clear_pointer (&self->crane, gtk_widget_unparent);
  g_clear_pointer (&self->tiles, g_ptr_array_unref);
  G_OBJECT_CLASS (rs_tile_grid_parent_class)->dispose (object);
}

static void
rs_tile_grid_class_init (RsTileGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_tile_grid_dispose;
  widget_class->size_allocate = rs_tile_grid_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rs-tile-grid");
}

static void
rs_tile_grid_init (RsTileGrid *self)
{
  self->tiles = g_ptr_array_new ();
  rs_stage_follow (GTK_WIDGET (self));
}

/**
 * rs_tile_grid_new:
 *
 * Returns: (transfer floating): a page without tiles
 */
GtkWidget *
rs_tile_grid_new (void)
{
  return g_object_new (RS_TYPE_TILE_GRID, NULL);
}

/**
 * rs_tile_grid_clear:
 *
 * Takes all tiles away.
 */
void
rs_tile_grid_clear (RsTileGrid *self)
{
  g_return_if_fail (RS_IS_TILE_GRID (self));

  for (guint i = 0; i < self->tiles->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->tiles, i));
  g_ptr_array_set_size (self->tiles, 0);
}

/**
 * rs_tile_grid_add:
 */
void
rs_tile_grid_add (RsTileGrid *self, GtkWidget *tile)
{
  g_return_if_fail (RS_IS_TILE_GRID (self));
  g_return_if_fail (GTK_IS_WIDGET (tile));

  gtk_widget_set_parent (tile, GTK_WIDGET (self));
  g_ptr_array_add (self->tiles, tile);
}

/**
 * rs_tile_grid_set_crane:
 *
 * Whether the crane points at the tiles from a free place.
 */
void
rs_tile_grid_set_crane (RsTileGrid *self, gboolean is_shown)
{
  g_return_if_fail (RS_IS_TILE_GRID (self));

  if (is_shown == (self->crane != NULL))
    return;
  if (!is_shown)
    {
      g_clear_pointer (&self->crane, gtk_widget_unparent);
      return;
    }
  self->crane = rs_crane_new (RS_CRANE_POINTS, CRANE_HEIGHT);
  gtk_widget_set_halign (self->crane, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->crane, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->crane, GTK_WIDGET (self));
}

/**
 * rs_tile_grid_set_capacity:
 * @n: tiles that a full page has, so that a last page keeps their size
 */
void
rs_tile_grid_set_capacity (RsTileGrid *self, guint n)
{
  g_return_if_fail (RS_IS_TILE_GRID (self));

  self->capacity = n;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * rs_tile_grid_count:
 */
guint
rs_tile_grid_count (RsTileGrid *self)
{
  g_return_val_if_fail (RS_IS_TILE_GRID (self), 0);

  return self->tiles->len;
}

/**
 * rs_tile_grid_get_tile:
 *
 * Returns: (transfer none): one of the tiles, in their order
 */
GtkWidget *
rs_tile_grid_get_tile (RsTileGrid *self, guint index)
{
  g_return_val_if_fail (RS_IS_TILE_GRID (self), NULL);
  g_return_val_if_fail (index < self->tiles->len, NULL);

  return g_ptr_array_index (self->tiles, index);
}
