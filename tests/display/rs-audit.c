/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Measures a page in millimetres of glass. */
#include "rs-audit.h"

#include "rs-countdown.h"
#include "rs-crane.h"
#include "rs-fit-label.h"
#include "rs-level-meter.h"
#include "rs-narrator-chip.h"
#include "rs-picture.h"
#include "rs-progress-dashes.h"
#include "rs-prompter.h"
#include "rs-running-text.h"
#include "rs-tokens.h"
#include "rs-touch-button.h"

/* mm: least side of what can be touched; of what a child of five can hit */
#define LEAST_SIDE 20.0
#define LEAST_LITTLE_SIDE 25.0
#define LEAST_GAP 6.0
/* Letters to type with: whoever misses one sees it at once. */
#define LEAST_KEY_GAP 3.0

/* px: lengths are rounded to whole pixels, on two sides */
#define ROUNDING 2.0

typedef struct
{
  GtkWidget *widget;
  graphene_rect_t box;
} Place;

typedef struct
{
  GtkWidget *page;
  const RsScale *scale;
  RsLevel level;
  const char *where;
  GArray *places; /* of what can be touched */
  GArray *solids; /* of what must not be covered by anything else of its kind */
  GPtrArray *faults;
} Audit;

static char *
name_of (GtkWidget *widget)
{
  if (RS_IS_TOUCH_BUTTON (widget))
    return g_strdup_printf ("%s «%s»", G_OBJECT_TYPE_NAME (widget),
                            rs_touch_button_get_name (RS_TOUCH_BUTTON (widget)));
  return g_strdup (G_OBJECT_TYPE_NAME (widget));
}

G_GNUC_PRINTF (3, 4)
static void
complain (Audit *self, GtkWidget *widget, const char *format, ...)
{
  g_autofree char *name = name_of (widget);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (self->faults,
                   g_strdup_printf ("%s (%s): %s: %s", self->where,
                                    rs_level_to_string (self->level), name, what));
}

static double
get_least_side (Audit *self)
{
  double mm = self->level == RS_LEVEL_LITTLE ? LEAST_LITTLE_SIDE : LEAST_SIDE;

  return mm * self->scale->px_per_mm - ROUNDING;
}

static void
check_size (Audit *self, const Place *place)
{
  double least = get_least_side (self);
  double width = place->box.size.width;
  double height = place->box.size.height;

  if (width < least || height < least)
    complain (self, place->widget, "%.1f × %.1f mm is too small to hit",
              rs_scale_mm (self->scale, width), rs_scale_mm (self->scale, height));
}

/* Children and wheelchairs do not reach the top; resting hands lie on the bottom. */
static void
check_zone (Audit *self, const Place *place)
{
  double top = rs_tokens_size (RS_SIZE_HEADER) * self->scale->factor;
  double floor = rs_tokens_size (RS_SIZE_FLOOR) * self->scale->factor;
  const graphene_rect_t *box = &place->box;

  if (box->origin.y < top - ROUNDING)
    complain (self, place->widget, "begins at y %.0f, above %.0f", box->origin.y, top);
  if (box->origin.y + box->size.height > self->scale->height - floor + ROUNDING)
    complain (self, place->widget, "ends at y %.0f, %.0f px of the bottom are dead",
              box->origin.y + box->size.height, floor);
  if (box->origin.x < floor - ROUNDING
      || box->origin.x + box->size.width > self->scale->width - floor + ROUNDING)
    complain (self, place->widget, "lies from x %.0f to %.0f, too near to an edge",
              box->origin.x, box->origin.x + box->size.width);
}

static double
get_gap (const graphene_rect_t *a, const graphene_rect_t *b)
{
  double across = MAX (b->origin.x - (a->origin.x + a->size.width),
                       a->origin.x - (b->origin.x + b->size.width));
  double down = MAX (b->origin.y - (a->origin.y + a->size.height),
                     a->origin.y - (b->origin.y + b->size.height));

  return MAX (across, down);
}

static double
get_least_gap (const Place *one, const Place *other)
{
  return gtk_widget_has_css_class (one->widget, "key")
                 && gtk_widget_has_css_class (other->widget, "key")
             ? LEAST_KEY_GAP
             : LEAST_GAP;
}

static void
check_gaps (Audit *self)
{
  for (guint i = 0; i < self->places->len; i++)
    for (guint j = i + 1; j < self->places->len; j++)
      {
        const Place *one = &g_array_index (self->places, Place, i);
        const Place *other = &g_array_index (self->places, Place, j);
        double gap = get_gap (&one->box, &other->box);
        g_autofree char *name = name_of (other->widget);

        if (gap < get_least_gap (one, other) * self->scale->px_per_mm - ROUNDING)
          complain (self, one->widget, "%.1f mm from %s", rs_scale_mm (self->scale, gap),
                    name);
      }
}

static gboolean
is_touchable (GtkWidget *widget)
{
  return gtk_widget_get_can_target (widget) && gtk_widget_is_sensitive (widget);
}

/* The attract screen is one door: wherever it is touched, it opens. */
static gboolean
is_whole_screen (Audit *self, const graphene_rect_t *box)
{
  return box->size.width >= self->scale->width && box->size.height >= self->scale->height;
}

static void
take_place (Audit *self, GtkWidget *widget)
{
  Place place = { .widget = widget };

  if (!is_touchable (widget)
      || !gtk_widget_compute_bounds (widget, self->page, &place.box)
      || is_whole_screen (self, &place.box))
    return;
  g_array_append_val (self->places, place);
  check_size (self, &place);
  check_zone (self, &place);
}

static void
check_label (Audit *self, GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int width = 0, height = 0;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (pango_layout_is_ellipsized (layout))
    complain (self, GTK_WIDGET (label), "«%s» is cut off", gtk_label_get_text (label));
  if (width > gtk_widget_get_width (GTK_WIDGET (label)) + ROUNDING
      || height > gtk_widget_get_height (GTK_WIDGET (label)) + ROUNDING)
    complain (self, GTK_WIDGET (label), "«%s» has no room", gtk_label_get_text (label));
}

static void
check_fit_label (Audit *self, RsFitLabel *label)
{
  if (!rs_fit_label_is_whole (label))
    complain (self, GTK_WIDGET (label), "«%s» has no room",
              rs_fit_label_get_text (label));
}

static void
check_running_text (Audit *self, RsRunningText *text)
{
  int width = gtk_widget_get_width (GTK_WIDGET (text));
  int height = rs_running_text_measure_height (text, width);

  if (height > gtk_widget_get_height (GTK_WIDGET (text)) + ROUNDING)
    complain (self, GTK_WIDGET (text), "%d px of text in %d px", height,
              gtk_widget_get_height (GTK_WIDGET (text)));
}

static void
check_text (Audit *self, GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    check_label (self, GTK_LABEL (widget));
  else if (RS_IS_FIT_LABEL (widget))
    check_fit_label (self, RS_FIT_LABEL (widget));
  else if (RS_IS_RUNNING_TEXT (widget))
    check_running_text (self, RS_RUNNING_TEXT (widget));
  else if (RS_IS_PROMPTER (widget) && !rs_prompter_is_whole (RS_PROMPTER (widget)))
    complain (self, widget, "the sentence that is read has no room");
}

/* What says or shows something by itself; the parts of a button are its own affair. */
static gboolean
is_solid (GtkWidget *widget)
{
  return RS_IS_TOUCH_BUTTON (widget) || GTK_IS_LABEL (widget) || RS_IS_FIT_LABEL (widget)
         || RS_IS_PICTURE (widget) || RS_IS_RUNNING_TEXT (widget) || RS_IS_CRANE (widget)
         || RS_IS_NARRATOR_CHIP (widget) || RS_IS_PROMPTER (widget)
         || RS_IS_LEVEL_METER (widget) || RS_IS_COUNTDOWN (widget)
         || RS_IS_PROGRESS_DASHES (widget);
}

/* Only what is drawn upon the whole screen may lie under something. */
static void
take_solid (Audit *self, GtkWidget *widget)
{
  Place place = { .widget = widget };

  if (gtk_widget_compute_bounds (widget, self->page, &place.box)
      && place.box.size.width > 0 && place.box.size.height > 0
      && !is_whole_screen (self, &place.box))
    g_array_append_val (self->solids, place);
}

static void
check_overlaps (Audit *self)
{
  for (guint i = 0; i < self->solids->len; i++)
    for (guint j = i + 1; j < self->solids->len; j++)
      {
        const Place *one = &g_array_index (self->solids, Place, i);
        const Place *other = &g_array_index (self->solids, Place, j);
        double gap = get_gap (&one->box, &other->box);
        g_autofree char *name = name_of (other->widget);

        if (gap < -ROUNDING)
          complain (self, one->widget, "lies %.0f px over %s", -gap, name);
      }
}

/* Whatever is drawn is drawn on the screen. */
static void
check_inside (Audit *self, GtkWidget *widget)
{
  graphene_rect_t box;

  if (!gtk_widget_compute_bounds (widget, self->page, &box) || box.size.width <= 0)
    return;
  if (box.origin.x < -ROUNDING || box.origin.y < -ROUNDING
      || box.origin.x + box.size.width > self->scale->width + ROUNDING
      || box.origin.y + box.size.height > self->scale->height + ROUNDING)
    complain (self, widget, "from %.0f, %.0f to %.0f, %.0f leaves the screen",
              box.origin.x, box.origin.y, box.origin.x + box.size.width,
              box.origin.y + box.size.height);
}

static gboolean
is_foreign_control (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_EDITABLE (widget) || GTK_IS_RANGE (widget)
         || GTK_IS_SWITCH (widget) || GTK_IS_CHECK_BUTTON (widget)
         || GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_LIST_BASE (widget);
}

static void
visit (Audit *self, GtkWidget *widget, gboolean is_inside_solid)
{
  gboolean is_here = FALSE;

  if (!gtk_widget_get_mapped (widget) || gtk_widget_get_opacity (widget) <= 0)
    return;
  check_inside (self, widget);
  check_text (self, widget);
  if (RS_IS_TOUCH_BUTTON (widget))
    take_place (self, widget);
  else if (is_foreign_control (widget))
    complain (self, widget, "only buttons of ours can be touched");
  is_here = !is_inside_solid && is_solid (widget);
  if (is_here)
    take_solid (self, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    visit (self, child, is_inside_solid || is_here);
}

void
rs_audit_page (GtkWidget *page,
               const RsScale *scale,
               RsLevel level,
               const char *where,
               GPtrArray *faults)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_autoptr (GArray) solids = g_array_new (FALSE, FALSE, sizeof (Place));
  Audit audit = { page, scale, level, where, places, solids, faults };

  visit (&audit, page, FALSE);
  check_gaps (&audit);
  check_overlaps (&audit);
}
