/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The teacher's corner. */
#include "rs-studio-teacher-page.h"

#include "rs-empty-note.h"
#include "rs-level-meter.h"
#include "rs-stage.h"
#include "rs-studio-frame.h"
#include "rs-studio-words.h"
#include "rs-tile-pager.h"
#include "rs-tile.h"

#include <glib/gi18n-lib.h>

#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-teacher-page.ui"
#define TAKES_PER_PAGE 8
#define NUMBER_KEY "rs-take"

/* px of the design */
#define METER_HEIGHT 110

typedef enum
{
  TILE_MICROPHONE,
  TILE_LEVEL,
  TILE_SOUND,
  TILE_LIMIT,
  TILE_CLEANING,
  TILE_TAKES,
  N_TILES,
} TileNumber;

struct _RsStudioTeacherPage
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsTilePager *pager;
  GtkWidget *tiles[N_TILES]; /* owned by the grid */
  gboolean shows_takes;
  int chosen;  /* take to be erased, -1 for none */
  guint known; /* how many takes the tiles show */
  RsStudioFrame *frame;
  GtkBox *column;
  RsLevelMeter *meter;
  RsTileGrid *grid;
  RsTileGrid *takes;
  RsEmptyNote *empty;
  RsTouchButton *erase;
  RsTouchButton *list;
  RsTouchButton *leave;
  RsTurner *turner;
};

enum
{
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioTeacherPage, rs_studio_teacher_page, GTK_TYPE_WIDGET)

static void refresh (RsStudioTeacherPage *self);

/* One after another: a school has two microphones, not twenty. */
static void
choose_next_microphone (RsStudioTeacherPage *self)
{
  GPtrArray *all = rs_studio_flow_get_microphones (self->flow);
  guint chosen = 0;

  if (all == NULL || all->len == 0)
    return;
  for (guint i = 0; i < all->len; i++)
    if (((RsStudioMicrophone *)g_ptr_array_index (all, i))->is_chosen)
      chosen = i;
  rs_studio_flow_choose_microphone (
      self->flow,
      ((RsStudioMicrophone *)g_ptr_array_index (all, (chosen + 1) % all->len))->id);
}

static void
show_takes (RsStudioTeacherPage *self, gboolean is_shown)
{
  self->shows_takes = is_shown;
  self->chosen = -1;
  self->known = G_MAXUINT;
  refresh (self);
  rs_stage_page_changed (rs_stage_of (GTK_WIDGET (self)));
}

static void
on_tile_clicked (GtkWidget *tile, RsStudioTeacherPage *self)
{
  if (tile == self->tiles[TILE_MICROPHONE])
    choose_next_microphone (self);
  else if (tile == self->tiles[TILE_LEVEL])
    rs_studio_flow_check (self->flow);
  else if (tile == self->tiles[TILE_SOUND])
    rs_studio_flow_listen (self->flow);
  else if (tile == self->tiles[TILE_LIMIT])
    rs_studio_flow_set_limited (self->flow, !rs_studio_flow_is_limited (self->flow));
  else if (tile == self->tiles[TILE_CLEANING])
    rs_studio_flow_set_cleaning (self->flow, !rs_studio_flow_is_cleaning (self->flow));
  else
    show_takes (self, TRUE);
}

static void
on_take_clicked (GtkWidget *tile, RsStudioTeacherPage *self)
{
  self->chosen = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (tile), NUMBER_KEY));
  for (guint i = 0; i < rs_tile_grid_count (self->takes); i++)
    {
      GtkWidget *other = rs_tile_grid_get_tile (self->takes, i);

      rs_tile_set_state (RS_TILE (other),
                         other == tile ? RS_TILE_SELECTED : RS_TILE_PLAIN);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->erase), TRUE);
}

static void
on_erase_clicked (RsStudioTeacherPage *self)
{
  if (self->chosen < 0)
    return;
  rs_studio_flow_erase_unfinished (self->flow, (guint)self->chosen);
  show_takes (self, TRUE);
}

static void
on_list_clicked (RsStudioTeacherPage *self)
{
  show_takes (self, FALSE);
}

static void
on_leave_clicked (RsStudioTeacherPage *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

/* @item: the number of a recording */
static GtkWidget *
make_take (gpointer item, gpointer user_data)
{
  RsStudioTeacherPage *self = user_data;
  GPtrArray *all = rs_studio_flow_get_unfinished (self->flow);
  const RsStudioOffer *offer = g_ptr_array_index (all, GPOINTER_TO_UINT (item));
  RsTile *tile = RS_TILE (rs_tile_new (rs_studio_words_offer_title (offer)));
  g_autofree char *note = g_strdup_printf (C_ ("studio-teacher take", "%s: %u of %u"),
                                           offer->name, offer->n_recorded,
                                           offer->n_pieces);

  rs_tile_set_note (tile, note);
  rs_tile_set_picture (tile, offer->picture, NULL);
  rs_touch_button_set_navigates (RS_TOUCH_BUTTON (tile), FALSE);
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  g_object_set_data (G_OBJECT (tile), NUMBER_KEY, item);
  g_signal_connect (tile, "clicked", G_CALLBACK (on_take_clicked), self);
  return GTK_WIDGET (tile);
}

static const char *
get_microphone (RsStudioTeacherPage *self)
{
  GPtrArray *all = rs_studio_flow_get_microphones (self->flow);

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const RsStudioMicrophone *one = g_ptr_array_index (all, i);

      if (one->is_chosen && *one->name != '\0')
        return one->name;
    }
  return C_ ("studio-teacher default", "As the computer chooses");
}

static const char *
say_on_off (gboolean is_on)
{
  return is_on ? C_ ("studio-teacher on", "on") : C_ ("studio-teacher off", "off");
}

static void
show_switch (RsStudioTeacherPage *self, TileNumber number, gboolean is_on)
{
  rs_tile_set_note (RS_TILE (self->tiles[number]), say_on_off (is_on));
  rs_tile_set_checked (RS_TILE (self->tiles[number]), is_on, NULL);
}

static void
show_settings (RsStudioTeacherPage *self, guint n_takes)
{
  g_autofree char *count = g_strdup_printf (C_ ("studio-teacher takes", "In all: %u"),
                                            n_takes);
  gboolean is_open = rs_studio_flow_is_microphone_open (self->flow);

  rs_tile_set_note (RS_TILE (self->tiles[TILE_MICROPHONE]), get_microphone (self));
  rs_tile_set_note (RS_TILE (self->tiles[TILE_LEVEL]),
                    is_open ? C_ ("studio-teacher listens", "Say something…")
                            : C_ ("studio-teacher does not listen", "Nothing is kept"));
  show_switch (self, TILE_LIMIT, rs_studio_flow_is_limited (self->flow));
  show_switch (self, TILE_CLEANING, rs_studio_flow_is_cleaning (self->flow));
  rs_tile_set_note (RS_TILE (self->tiles[TILE_TAKES]), count);
  gtk_widget_set_visible (GTK_WIDGET (self->meter), is_open && !self->shows_takes);
}

static void
show_list (RsStudioTeacherPage *self, guint n_takes)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();

  if (self->known == n_takes)
    return;
  self->known = n_takes;
  self->chosen = -1;
  for (guint i = 0; i < n_takes; i++)
    g_ptr_array_add (numbers, GUINT_TO_POINTER (i));
  rs_tile_pager_set_items (self->pager, numbers, TAKES_PER_PAGE,
                           rs_tile_pager_get_page (self->pager));
}

static void
refresh (RsStudioTeacherPage *self)
{
  GPtrArray *all = rs_studio_flow_get_unfinished (self->flow);
  guint n_takes = all != NULL ? all->len : 0;

  gtk_widget_set_visible (GTK_WIDGET (self->grid), !self->shows_takes);
  gtk_widget_set_visible (GTK_WIDGET (self->takes), self->shows_takes && n_takes > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), self->shows_takes && n_takes == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->shows_takes);
  gtk_widget_set_visible (GTK_WIDGET (self->leave), !self->shows_takes);
  rs_page_frame_set_title (RS_PAGE_FRAME (self->frame),
                           self->shows_takes
                               ? C_ ("studio-teacher unfinished", "Unfinished recordings")
                               : C_ ("studio-gate title", "The teacher's corner"));
  show_settings (self, n_takes);
  if (self->shows_takes)
    show_list (self, n_takes);
  else
    gtk_widget_set_visible (GTK_WIDGET (self->turner), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->erase), self->chosen >= 0);
}

static void
on_level (RsStudioTeacherPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self->meter)))
    rs_level_meter_set_level (self->meter, rs_studio_flow_get_level (self->flow));
}

static void
adapt (RsStudioTeacherPage *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));

  gtk_box_set_spacing (self->column, rs_stage_size (stage, RS_SIZE_TILE_GAP));
}

/* Whoever comes back begins with the settings. */
static void
rs_studio_teacher_page_unmap (GtkWidget *widget)
{
  RsStudioTeacherPage *self = RS_STUDIO_TEACHER_PAGE (widget);

  self->shows_takes = FALSE;
  self->chosen = -1;
  self->known = G_MAXUINT;
  GTK_WIDGET_CLASS (rs_studio_teacher_page_parent_class)->unmap (widget);
}

static void
rs_studio_teacher_page_dispose (GObject *object)
{
  RsStudioTeacherPage *self = RS_STUDIO_TEACHER_PAGE (object);

  g_clear_object (&self->pager);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_STUDIO_TEACHER_PAGE);
  G_OBJECT_CLASS (rs_studio_teacher_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, frame);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, column);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, meter);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, grid);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, takes);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, empty);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, erase);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, list);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, leave);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTeacherPage, turner);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, on_erase_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_list_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_leave_clicked);
}

static void
rs_studio_teacher_page_class_init (RsStudioTeacherPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_teacher_page_dispose;
  widget_class->unmap = rs_studio_teacher_page_unmap;
  g_type_ensure (RS_TYPE_EMPTY_NOTE);
  g_type_ensure (RS_TYPE_LEVEL_METER);
  g_type_ensure (RS_TYPE_STUDIO_FRAME);
  g_type_ensure (RS_TYPE_TILE_GRID);
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  g_type_ensure (RS_TYPE_TURNER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  bind_children (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[LEFT] = g_signal_new ("left", RS_TYPE_STUDIO_TEACHER_PAGE, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_tile (RsStudioTeacherPage *self,
          TileNumber number,
          const char *icon,
          const char *label)
{
  GtkWidget *tile = rs_tile_new (label);

  rs_tile_set_icon (RS_TILE (tile), icon);
  gtk_widget_add_css_class (tile, "tool");
  rs_tile_set_centered (RS_TILE (tile), FALSE);
  rs_touch_button_set_navigates (RS_TOUCH_BUTTON (tile), FALSE);
  rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (tile), FALSE);
  g_signal_connect (tile, "clicked", G_CALLBACK (on_tile_clicked), self);
  rs_tile_grid_add (self->grid, tile);
  self->tiles[number] = tile;
}

static void
rs_studio_teacher_page_init (RsStudioTeacherPage *self)
{
  self->chosen = -1;
  self->known = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_level_meter_set_height (self->meter, METER_HEIGHT);
  add_tile (self, TILE_MICROPHONE, "microphone",
            C_ ("studio-teacher microphone", "Microphone"));
  add_tile (self, TILE_LEVEL, "record",
            C_ ("studio-teacher level", "How the microphone hears"));
  add_tile (self, TILE_SOUND, "volume-2", C_ ("studio-teacher sound", "Test the sound"));
  add_tile (self, TILE_LIMIT, "sun", C_ ("studio-teacher limit", "At most 90 seconds"));
  add_tile (self, TILE_CLEANING, "still",
            C_ ("studio-teacher cleaning", "Less noise in the museum"));
  add_tile (self, TILE_TAKES, "save",
            C_ ("studio-teacher unfinished", "Unfinished recordings"));
  self->pager = rs_tile_pager_new (self->takes, self->turner, make_take, self);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed", G_CALLBACK (adapt),
                           self, G_CONNECT_SWAPPED);
  adapt (self);
}

/**
 * rs_studio_teacher_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing until it is on the screen
 */
GtkWidget *
rs_studio_teacher_page_new (RsStudioFlow *flow)
{
  RsStudioTeacherPage *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_TEACHER_PAGE, NULL);
  self->flow = flow;
  rs_studio_frame_set_flow (self->frame, flow);
  g_signal_connect_object (flow, "level", G_CALLBACK (on_level), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
