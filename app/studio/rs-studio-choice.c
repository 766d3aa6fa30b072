/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The crane asks, and there are two answers of the same size and look. */
#include "rs-studio-choice.h"

#include "rs-stage.h"
#include "rs-studio-scene.h"
#include "rs-studio-show.h"

/* px of the design. */
#define GAP 48
#define BUTTON_HEIGHT 240
#define N_ANSWERS 2

enum
{
  CHOSEN,
  N_SIGNALS,
};

struct _RsStudioChoice
{
  GtkWidget parent_instance;

  GtkWidget *scene;
  GtkWidget *answers[N_ANSWERS];
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStudioChoice, rs_studio_choice, GTK_TYPE_WIDGET)

static int
get_height (GtkWidget *widget, int width)
{
  int natural = 0, unused;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &unused, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL,
                      NULL);
  return natural;
}

/* Side by side, or one under the other on a high screen. */
static void
place_answers (RsStudioChoice *self, int width, int y, int height, gboolean is_high)
{
  int gap = rs_stage_px (rs_stage_of (GTK_WIDGET (self)), GAP);
  int part = is_high ? width : (width - gap) / N_ANSWERS;

  for (int i = 0; i < N_ANSWERS; i++)
    gtk_widget_size_allocate (self->answers[i],
                              &(GtkAllocation){ is_high ? 0 : i * (part + gap),
                                                is_high ? y + i * (height + gap) : y,
                                                part, height },
                              -1);
}

static void
rs_studio_choice_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsStudioChoice *self = RS_STUDIO_CHOICE (widget);
  RsStage *stage = rs_stage_of (widget);
  gboolean is_high = rs_stage_get_scale (stage)->is_portrait;
  int gap = rs_stage_px (stage, GAP);
  int button = rs_stage_px (stage, BUTTON_HEIGHT);
  int answers = is_high ? 2 * button + gap : button;
  int scene = MIN (get_height (self->scene, width), MAX (height - answers - gap, 0));
  int top = MAX ((height - scene - gap - answers) / 2, 0);

  for (guint i = 0; i < N_ANSWERS; i++)
    get_height (self->answers[i], -1);
  gtk_widget_size_allocate (self->scene, &(GtkAllocation){ 0, top, width, scene }, -1);
  place_answers (self, width, top + scene + gap, button, is_high);
}

static gboolean
rs_studio_choice_contains (GtkWidget *widget, double x, double y)
{
  return FALSE; /* only the answers can be touched */
}

static void
on_clicked (GtkWidget *answer, RsStudioChoice *self)
{
  g_signal_emit (self, signals[CHOSEN], 0, answer == self->answers[0] ? 0U : 1U);
}

static void
rs_studio_choice_dispose (GObject *object)
{
  RsStudioChoice *self = RS_STUDIO_CHOICE (object);

  g_clear_pointer (&self->scene, gtk_widget_unparent);
  for (guint i = 0; i < N_ANSWERS; i++)
    g_clear_pointer (&self->answers[i], gtk_widget_unparent);
  G_OBJECT_CLASS (rs_studio_choice_parent_class)->dispose (object);
}

static void
rs_studio_choice_class_init (RsStudioChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_choice_dispose;
  widget_class->size_allocate = rs_studio_choice_size_allocate;
  widget_class->contains = rs_studio_choice_contains;
  signals[CHOSEN] = g_signal_new ("chosen", RS_TYPE_STUDIO_CHOICE, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "rs-studio-choice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rs_studio_choice_init (RsStudioChoice *self)
{
  self->scene = rs_studio_scene_new ();
  gtk_widget_set_parent (self->scene, GTK_WIDGET (self));
  for (guint i = 0; i < N_ANSWERS; i++)
    {
      self->answers[i] = rs_touch_button_new (NULL, NULL, NULL);
      rs_touch_button_set_speaks_on_tap (RS_TOUCH_BUTTON (self->answers[i]), FALSE);
      rs_touch_button_set_navigates (RS_TOUCH_BUTTON (self->answers[i]), TRUE);
      gtk_widget_add_css_class (self->answers[i], "answer");
      gtk_widget_set_parent (self->answers[i], GTK_WIDGET (self));
      g_signal_connect (self->answers[i], "clicked", G_CALLBACK (on_clicked), self);
    }
  rs_stage_follow (GTK_WIDGET (self));
}

/** rs_studio_choice_new: (transfer floating): without a question. */
GtkWidget *
rs_studio_choice_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_CHOICE, NULL);
}

/** rs_studio_choice_ask: @more (nullable) is smaller. */
void
rs_studio_choice_ask (RsStudioChoice *self,
                      RsCranePose pose,
                      const char *question,
                      const char *more)
{
  g_return_if_fail (RS_IS_STUDIO_CHOICE (self));

  rs_studio_scene_say (RS_STUDIO_SCENE (self->scene), pose, question, more);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** rs_studio_choice_set_answer: @answer is 0 or 1, @voice the msgctxt of @word. */
void
rs_studio_choice_set_answer (RsStudioChoice *self,
                             guint answer,
                             const char *icon,
                             const char *word,
                             const char *voice)
{
  g_return_if_fail (RS_IS_STUDIO_CHOICE (self));
  g_return_if_fail (answer < N_ANSWERS);

  rs_studio_show_word (RS_TOUCH_BUTTON (self->answers[answer]), icon, word, voice);
}
