/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The strip of controls: lays them out so that none is ever cut. */
#include "rs-dock.h"

#include "rs-stage.h"

typedef enum
{
  ZONE_START,
  ZONE_CENTER,
  ZONE_END,
  N_ZONES
} Zone;

typedef struct
{
  GtkWidget *widget;
  Zone zone;
  gboolean begins_group;
  int minimum, natural; /* px */
  int width;            /* px, as decided */
} Item;

struct _RsDock
{
  GtkWidget parent_instance;
  GArray *items; /* Item, by zone */
  gboolean keeps_words;
};

G_DEFINE_FINAL_TYPE (RsDock, rs_dock, GTK_TYPE_WIDGET)

static Item *
get_item (RsDock *self, guint index)
{
  return &g_array_index (self->items, Item, index);
}

/* Whether something is shown in the zone of an item before it. */
static gboolean
has_neighbour (RsDock *self, guint index)
{
  Zone zone = get_item (self, index)->zone;

  for (guint i = index; i > 0 && get_item (self, i - 1)->zone == zone; i--)
    if (gtk_widget_get_visible (get_item (self, i - 1)->widget))
      return TRUE;
  return FALSE;
}

/* px before an item: none before the first of its zone. */
static int
get_gap (RsDock *self, guint index)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  const Item *item = get_item (self, index);

  if (!gtk_widget_get_visible (item->widget) || !has_neighbour (self, index))
    return 0;
  return rs_stage_size (stage, item->begins_group ? RS_SIZE_GROUP_GAP : RS_SIZE_DOCK_GAP);
}

static gboolean
has_zone (RsDock *self, Zone zone)
{
  for (guint i = 0; i < self->items->len; i++)
    if (get_item (self, i)->zone == zone
        && gtk_widget_get_visible (get_item (self, i)->widget))
      return TRUE;
  return FALSE;
}

/* Of the zones in a row, as decided. */
static int
get_row_width (RsDock *self, Zone first, Zone last)
{
  int width = 0, n_zones = 0;

  for (guint i = 0; i < self->items->len; i++)
    if (get_item (self, i)->zone >= first && get_item (self, i)->zone <= last)
      width += get_gap (self, i) + get_item (self, i)->width;
  for (Zone zone = first; zone <= last; zone++)
    n_zones += has_zone (self, zone) ? 1 : 0;
  return width
         + MAX (n_zones - 1, 0)
               * rs_stage_size (rs_stage_of (GTK_WIDGET (self)), RS_SIZE_DOCK_GAP);
}

static void
measure_items (RsDock *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = get_item (self, i);

      item->minimum = item->natural = 0;
      if (gtk_widget_get_visible (item->widget))
        gtk_widget_measure (item->widget, GTK_ORIENTATION_HORIZONTAL, -1, &item->minimum,
                            &item->natural, NULL, NULL);
      item->width = item->natural;
    }
}

static gboolean
is_main (const Item *item)
{
  return gtk_widget_has_css_class (item->widget, "main");
}

/* Takes words away, the last first, until the row fits. */
static void
squeeze_some (RsDock *self, Zone first, Zone last, int width, gboolean also_main)
{
  for (guint i = self->items->len; i > 0 && get_row_width (self, first, last) > width;
       i--)
    {
      Item *item = get_item (self, i - 1);

      if (item->zone >= first && item->zone <= last && (also_main || !is_main (item)))
        item->width = item->minimum;
    }
}

static gboolean
squeeze (RsDock *self, Zone first, Zone last, int width)
{
  squeeze_some (self, first, last, width, FALSE);
  squeeze_some (self, first, last, width, TRUE);
  return get_row_width (self, first, last) <= width;
}

/* Whether two rows (or one), of which the upper ends with zone @split, fit. */
static gboolean
fits (RsDock *self, Zone split, int width, gboolean may_squeeze)
{
  gboolean upper_fits, lower_fits;

  measure_items (self);
  if (!may_squeeze)
    return get_row_width (self, ZONE_START, split) <= width
           && (split == ZONE_END || get_row_width (self, split + 1, ZONE_END) <= width);
  upper_fits = squeeze (self, ZONE_START, split, width);
  lower_fits = split == ZONE_END || squeeze (self, split + 1, ZONE_END, width);
  return upper_fits && lower_fits;
}

/* Decides widths; the last zone of the upper row: all in one, or a lower row as well. */
static Zone
arrange (RsDock *self, int width)
{
  static const Zone splits[] = { ZONE_END, ZONE_CENTER, ZONE_START };

  if (self->keeps_words
      && rs_stage_get_scale (rs_stage_of (GTK_WIDGET (self)))->is_portrait)
    for (guint i = 0; i < G_N_ELEMENTS (splits); i++)
      if (fits (self, splits[i], width, FALSE))
        return splits[i];
  for (guint i = 0; i < G_N_ELEMENTS (splits); i++)
    if (fits (self, splits[i], width, TRUE))
      return splits[i];
  return ZONE_CENTER;
}

static GtkSizeRequestMode
rs_dock_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_row_height (RsDock *self)
{
  int height = rs_stage_size (rs_stage_of (GTK_WIDGET (self)), RS_SIZE_DOCK);

  for (guint i = 0; i < self->items->len; i++)
    {
      int own = 0;

      if (gtk_widget_get_visible (get_item (self, i)->widget))
        gtk_widget_measure (get_item (self, i)->widget, GTK_ORIENTATION_VERTICAL, -1,
                            &own, NULL, NULL, NULL);
      height = MAX (height, own);
    }
  return height;
}

static void
measure_width (RsDock *self, int *minimum, int *natural)
{
  measure_items (self);
  *natural = get_row_width (self, ZONE_START, ZONE_END);
  *minimum = 0;
  for (guint i = 0; i < self->items->len; i++)
    get_item (self, i)->width = get_item (self, i)->minimum;
  /* Two rows are the last resort. */
  *minimum = MIN (MAX (get_row_width (self, ZONE_START, ZONE_CENTER),
                       get_row_width (self, ZONE_END, ZONE_END)),
                  MAX (get_row_width (self, ZONE_START, ZONE_START),
                       get_row_width (self, ZONE_CENTER, ZONE_END)));
}

static void
rs_dock_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  RsDock *self = RS_DOCK (widget);
  int row = get_row_height (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }
  *minimum = *natural = row;
  if (for_size > 0 && arrange (self, for_size) != ZONE_END)
    *minimum = *natural = 2 * row
                          + rs_stage_size (rs_stage_of (widget), RS_SIZE_DOCK_GAP);
}

static void
place_zone (RsDock *self, Zone zone, int x, int y, int row)
{
  gboolean is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int all = gtk_widget_get_width (GTK_WIDGET (self));

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = get_item (self, i);
      int height = row;

      if (item->zone != zone)
        continue;
      x += get_gap (self, i);
      if (gtk_widget_get_valign (item->widget) == GTK_ALIGN_CENTER)
        gtk_widget_measure (item->widget, GTK_ORIENTATION_VERTICAL, item->width, NULL,
                            &height, NULL, NULL);
      gtk_widget_size_allocate (item->widget,
                                &(GtkAllocation){ is_mirrored ? all - x - item->width : x,
                                                  y + (row - height) / 2, item->width,
                                                  height },
                                -1);
      x += item->width;
    }
}

/* The middle of the dock, or of what its neighbours leave. */
static int
find_center (RsDock *self, int width, gboolean with_start, gboolean with_end)
{
  int gap = rs_stage_size (rs_stage_of (GTK_WIDGET (self)), RS_SIZE_DOCK_GAP);
  int own = get_row_width (self, ZONE_CENTER, ZONE_CENTER);
  int start = with_start ? get_row_width (self, ZONE_START, ZONE_START) : 0;
  int end = with_end ? get_row_width (self, ZONE_END, ZONE_END) : 0;
  int least = start > 0 ? start + gap : 0;
  int most = width - own - (end > 0 ? end + gap : 0);
  int middle = (width - own) / 2;

  if (middle >= least && middle <= most)
    return middle;
  return (least + most) / 2;
}

static void
rs_dock_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsDock *self = RS_DOCK (widget);
  int row = get_row_height (self);
  int lower = row + rs_stage_size (rs_stage_of (widget), RS_SIZE_DOCK_GAP);
  Zone last = arrange (self, width);
  int end = width - get_row_width (self, ZONE_END, ZONE_END);

  place_zone (self, ZONE_START, 0, 0, row);
  place_zone (self, ZONE_CENTER,
              find_center (self, width, last >= ZONE_CENTER, last != ZONE_CENTER),
              last == ZONE_START ? lower : 0, row);
  place_zone (self, ZONE_END, end, last == ZONE_END ? 0 : lower, row);
}

static gboolean
rs_dock_contains (GtkWidget *widget, double x, double y)
{
  return FALSE; /* only its children can be touched */
}

static void
rs_dock_dispose (GObject *object)
{
  RsDock *self = RS_DOCK (object);

  for (guint i = 0; i < self->items->len; i++)
    gtk_widget_unparent (get_item (self, i)->widget);
  g_array_set_size (self->items, 0);
  G_OBJECT_CLASS (rs_dock_parent_class)->dispose (object);
}

static void
rs_dock_finalize (GObject *object)
{
  g_array_unref (RS_DOCK (object)->items);
  G_OBJECT_CLASS (rs_dock_parent_class)->finalize (object);
}

static void
rs_dock_class_init (RsDockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_dock_dispose;
  object_class->finalize = rs_dock_finalize;
  widget_class->get_request_mode = rs_dock_get_request_mode;
  widget_class->measure = rs_dock_measure;
  widget_class->size_allocate = rs_dock_size_allocate;
  widget_class->contains = rs_dock_contains;
  gtk_widget_class_set_css_name (widget_class, "rs-dock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TOOLBAR);
}

static void
rs_dock_init (RsDock *self)
{
  self->items = g_array_new (FALSE, TRUE, sizeof (Item));
  rs_stage_follow (GTK_WIDGET (self));
}

static void
add (RsDock *self, GtkWidget *child, Zone zone)
{
  Item item = { .widget = child, .zone = zone };
  guint index = 0;

  while (index < self->items->len && get_item (self, index)->zone <= zone)
    index++;
  gtk_widget_insert_after (child, GTK_WIDGET (self),
                           index > 0 ? get_item (self, index - 1)->widget : NULL);
  g_array_insert_val (self->items, index, item);
}

/** rs_dock_new: (transfer floating): empty; the margins of the page are not in it. */
GtkWidget *
rs_dock_new (void)
{
  return g_object_new (RS_TYPE_DOCK, NULL);
}

/** rs_dock_add_start: after what is already at the start. */
void
rs_dock_add_start (RsDock *self, GtkWidget *child)
{
  g_return_if_fail (RS_IS_DOCK (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  add (self, child, ZONE_START);
}

/** rs_dock_add_center: after what is already in the middle. */
void
rs_dock_add_center (RsDock *self, GtkWidget *child)
{
  g_return_if_fail (RS_IS_DOCK (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  add (self, child, ZONE_CENTER);
}

/** rs_dock_add_end: after what is already at the end. */
void
rs_dock_add_end (RsDock *self, GtkWidget *child)
{
  g_return_if_fail (RS_IS_DOCK (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  add (self, child, ZONE_END);
}

/** rs_dock_begin_group: a wider gap before @first, a child of the dock. */
void
rs_dock_begin_group (RsDock *self, GtkWidget *first)
{
  g_return_if_fail (RS_IS_DOCK (self));

  for (guint i = 0; i < self->items->len; i++)
    if (get_item (self, i)->widget == first)
      get_item (self, i)->begins_group = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** rs_dock_remove: takes a child of the dock out. */
void
rs_dock_remove (RsDock *self, GtkWidget *child)
{
  g_return_if_fail (RS_IS_DOCK (self));

  for (guint i = 0; i < self->items->len; i++)
    if (get_item (self, i)->widget == child)
      {
        g_array_remove_index (self->items, i);
        gtk_widget_unparent (child);
        return;
      }
}

/** rs_dock_set_keeps_words: on a high screen, rather two rows than buttons without words.
 */
void
rs_dock_set_keeps_words (RsDock *self, gboolean keeps_words)
{
  g_return_if_fail (RS_IS_DOCK (self));

  self->keeps_words = keeps_words;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
