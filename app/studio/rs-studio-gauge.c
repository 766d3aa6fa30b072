/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the words that are read. */
#include "rs-studio-gauge.h"

#include "rs-countdown.h"
#include "rs-level-meter.h"
#include "rs-stage.h"
#include "rs-studio-tries.h"

/* px of the design. */
#define WIDTH 240
#define CRANE_HEIGHT 200
#define GAP 20
#define ROW_GAP 32
/* A meter leaves so much under it, whatever the words are: it must not jump. */
#define WORDS_HEIGHT 132
/* Share of a row that a wide face takes. */
#define ROW_FACE 0.6

enum
{
  TRY_CHOSEN,
  N_SIGNALS,
};

struct _RsStudioGauge
{
  GtkWidget parent_instance;

  GtkWidget *faces[RS_N_STUDIO_GAUGE_FACES];
  GtkWidget *words;
  RsStudioGaugeFace face;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioGauge, rs_studio_gauge, GTK_TYPE_WIDGET)

static int
get_natural (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int natural = 0;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

static void
rs_studio_gauge_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  RsStudioGauge *self = RS_STUDIO_GAUGE (widget);

  get_natural (self->faces[self->face], orientation, -1);
  get_natural (self->words, orientation, -1);
  *minimum = *natural = rs_stage_px (rs_stage_of (widget), WIDTH);
}

static void
place (GtkWidget *widget, int x, int y, int width, int height)
{
  gtk_widget_size_allocate (
      widget, &(GtkAllocation){ x, y, MAX (width, 0), MAX (height, 0) }, -1);
}

static void
align_words (RsStudioGauge *self, float xalign)
{
  GtkLabel *words = GTK_LABEL (self->words);

  gtk_label_set_xalign (words, xalign);
  gtk_label_set_justify (words, xalign > 0 ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
}

static int
find_face_height (RsStudioGauge *self, int width, int height)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  int most = MAX (height - rs_stage_px (stage, GAP) - rs_stage_px (stage, WORDS_HEIGHT),
                  0);
  int natural = get_natural (self->faces[self->face], GTK_ORIENTATION_VERTICAL, -1);

  return self->face == RS_STUDIO_GAUGE_METER ? most : MIN (natural, most);
}

static void
allocate_column (RsStudioGauge *self, int width, int height)
{
  int face = find_face_height (self, width, height);
  int top = face + rs_stage_px (rs_stage_of (GTK_WIDGET (self)), GAP);
  int natural = get_natural (self->words, GTK_ORIENTATION_VERTICAL, width);
  int own = width;

  if (self->face == RS_STUDIO_GAUGE_CRANE)
    own = get_natural (self->faces[self->face], GTK_ORIENTATION_HORIZONTAL, -1);
  place (self->faces[self->face], (width - own) / 2, 0, own, face);
  align_words (self, 0.5);
  place (self->words, 0, top, width, MIN (natural, height - top));
}

static int
find_face_width (RsStudioGauge *self, int width, int height)
{
  if (self->face == RS_STUDIO_GAUGE_COUNT)
    return height;
  if (self->face == RS_STUDIO_GAUGE_CRANE)
    return get_natural (self->faces[self->face], GTK_ORIENTATION_HORIZONTAL, -1);
  return (int)(width * ROW_FACE);
}

static void
allocate_row (RsStudioGauge *self, int width, int height)
{
  int face = find_face_width (self, width, height);
  int left = face + rs_stage_px (rs_stage_of (GTK_WIDGET (self)), ROW_GAP);
  int natural = get_natural (self->faces[self->face], GTK_ORIENTATION_VERTICAL, -1);
  int face_height = self->face == RS_STUDIO_GAUGE_CRANE ? natural : height;

  place (self->faces[self->face], 0, (height - face_height) / 2, face, face_height);
  align_words (self, 0);
  place (self->words, left, 0, width - left, height);
}

static void
rs_studio_gauge_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  if (width > height)
    allocate_row (RS_STUDIO_GAUGE (widget), width, height);
  else
    allocate_column (RS_STUDIO_GAUGE (widget), width, height);
}

static gboolean
rs_studio_gauge_contains (GtkWidget *widget, double x, double y)
{
  return FALSE; /* only the tries can be touched */
}

static void
on_try_chosen (RsStudioGauge *self, guint number)
{
  g_signal_emit (self, signals[TRY_CHOSEN], 0, number);
}

static void
rs_studio_gauge_dispose (GObject *object)
{
  RsStudioGauge *self = RS_STUDIO_GAUGE (object);

  for (guint i = 0; i < RS_N_STUDIO_GAUGE_FACES; i++)
    g_clear_pointer (&self->faces[i], gtk_widget_unparent);
  g_clear_pointer (&self->words, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_studio_gauge_parent_class)->dispose (object);
}

static void
rs_studio_gauge_class_init (RsStudioGaugeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_gauge_dispose;
  widget_class->measure = rs_studio_gauge_measure;
  widget_class->size_allocate = rs_studio_gauge_size_allocate;
  widget_class->contains = rs_studio_gauge_contains;
  signals[TRY_CHOSEN] = g_signal_new ("try-chosen", RS_TYPE_STUDIO_GAUGE,
                                      G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                      1, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "rs-studio-gauge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rs_studio_gauge_init (RsStudioGauge *self)
{
  self->faces[RS_STUDIO_GAUGE_METER] = rs_level_meter_new ();
  self->faces[RS_STUDIO_GAUGE_COUNT] = rs_countdown_new ();
  self->faces[RS_STUDIO_GAUGE_TRIES] = rs_studio_tries_new ();
  self->faces[RS_STUDIO_GAUGE_CRANE] = rs_crane_new (RS_CRANE_LISTENS, CRANE_HEIGHT);
  rs_crane_set_night (RS_CRANE (self->faces[RS_STUDIO_GAUGE_CRANE]), TRUE);
  self->words = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->words), TRUE);
  gtk_widget_add_css_class (self->words, "rs-advice");
  for (guint i = 0; i < RS_N_STUDIO_GAUGE_FACES; i++)
    {
      gtk_widget_set_visible (self->faces[i], i == RS_STUDIO_GAUGE_METER);
      gtk_widget_set_parent (self->faces[i], GTK_WIDGET (self));
    }
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->words), GTK_ACCESSIBLE_STATE_HIDDEN,
                               TRUE, -1);
  g_signal_connect_swapped (self->faces[RS_STUDIO_GAUGE_TRIES], "chosen",
                            G_CALLBACK (on_try_chosen), self);
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_studio_gauge_new: (transfer floating): an unlit meter without words. */
GtkWidget *
rs_studio_gauge_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_GAUGE, NULL);
}

/** rs_studio_gauge_set_face: which one is shown. */
void
rs_studio_gauge_set_face (RsStudioGauge *self, RsStudioGaugeFace face)
{
  g_return_if_fail (RS_IS_STUDIO_GAUGE (self));
  g_return_if_fail (face < RS_N_STUDIO_GAUGE_FACES);

  if (self->face == face)
    return;
  self->face = face;
  for (guint i = 0; i < RS_N_STUDIO_GAUGE_FACES; i++)
    gtk_widget_set_visible (self->faces[i], i == face);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** rs_studio_gauge_set_level: of the meter, 0 to 7. */
void
rs_studio_gauge_set_level (RsStudioGauge *self, guint level)
{
  g_return_if_fail (RS_IS_STUDIO_GAUGE (self));

  rs_level_meter_set_level (RS_LEVEL_METER (self->faces[RS_STUDIO_GAUGE_METER]), level);
}

/** rs_studio_gauge_get_level: of the meter. */
guint
rs_studio_gauge_get_level (RsStudioGauge *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_GAUGE (self), 0);

  return rs_level_meter_get_level (RS_LEVEL_METER (self->faces[RS_STUDIO_GAUGE_METER]));
}

/** rs_studio_gauge_set_count: 3, 2, 1. */
void
rs_studio_gauge_set_count (RsStudioGauge *self, guint count)
{
  g_return_if_fail (RS_IS_STUDIO_GAUGE (self));

  rs_countdown_set (RS_COUNTDOWN (self->faces[RS_STUDIO_GAUGE_COUNT]), count);
}

/** rs_studio_gauge_set_tries: @chosen counts from 0, -1 for none. */
void
rs_studio_gauge_set_tries (RsStudioGauge *self, guint n, int chosen)
{
  g_return_if_fail (RS_IS_STUDIO_GAUGE (self));

  rs_studio_tries_set (RS_STUDIO_TRIES (self->faces[RS_STUDIO_GAUGE_TRIES]), n, chosen);
}

/** rs_studio_gauge_set_pose: what the crane does. */
void
rs_studio_gauge_set_pose (RsStudioGauge *self, RsCranePose pose)
{
  g_return_if_fail (RS_IS_STUDIO_GAUGE (self));

  rs_crane_set_pose (RS_CRANE (self->faces[RS_STUDIO_GAUGE_CRANE]), pose);
}

/** rs_studio_gauge_set_words: (nullable): green where all is well, else straw. */
void
rs_studio_gauge_set_words (RsStudioGauge *self, const char *words, gboolean is_good)
{
  g_return_if_fail (RS_IS_STUDIO_GAUGE (self));

  gtk_label_set_text (GTK_LABEL (self->words), words != NULL ? words : "");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->words), GTK_ACCESSIBLE_STATE_HIDDEN,
                               words == NULL || *words == '\0', -1);
  if (is_good)
    gtk_widget_add_css_class (self->words, "good");
  else
    gtk_widget_remove_css_class (self->words, "good");
}

/** rs_studio_gauge_get_words: never %NULL. */
const char *
rs_studio_gauge_get_words (RsStudioGauge *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_GAUGE (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->words));
}
