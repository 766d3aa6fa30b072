/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What went wrong, and what now. */
#include "rs-studio-trouble-card.h"

#include "rs-crane.h"
#include "rs-fit-label.h"
#include "rs-stage.h"
#include "rs-touch-button.h"

#include <glib/gi18n-lib.h>

#define RESOURCE "/ru/rodnaya_storona/studio/rs-studio-trouble-card.ui"

/* px of the design */
#define PLATE_WIDTH 1240
#define HIGH_PLATE_WIDTH 960
#define PLATE_HEIGHT 560
#define CRANE_HEIGHT 240
#define GAP 40
#define WORDS_GAP 20

/* Contexts and msgids: a sentence, what it means, what the button does. */
typedef struct
{
  RsStudioTrouble trouble;
  RsCranePose pose;
  const char *context;
  const char *title;
  const char *words;
  const char *button_context;
  const char *button;
} RsTroubleWords;

static const RsTroubleWords troubles[] = {
  { RS_STUDIO_TROUBLE_NO_MICROPHONE, RS_CRANE_THINKS, "studio-trouble no microphone",
    NC_ ("studio-trouble no microphone", "The microphone is asleep"),
    NC_ ("studio-trouble no microphone more",
         "Call the teacher: its wire may have come out."),
    "studio-trouble try", NC_ ("studio-trouble try", "Try again") },
  { RS_STUDIO_TROUBLE_LOST, RS_CRANE_THINKS, "studio-trouble lost",
    NC_ ("studio-trouble lost", "The microphone came off"),
    NC_ ("studio-trouble lost more",
         "All that was said is kept. Plug it in, and we go on "
         "from the same place."),
    "studio-trouble go on", NC_ ("studio-trouble go on", "Go on") },
  { RS_STUDIO_TROUBLE_DISK_LOW, RS_CRANE_THINKS, "studio-trouble disk low",
    NC_ ("studio-trouble disk low", "There is little room on the disk"),
    NC_ ("studio-trouble disk low more",
         "Recording cannot begin. Call the teacher: half a "
         "gigabyte is needed."),
    "studio-trouble try", NC_ ("studio-trouble try", "Try again") },
  { RS_STUDIO_TROUBLE_DISK_FULL, RS_CRANE_THINKS, "studio-trouble disk full",
    NC_ ("studio-trouble disk full", "The disk is full"),
    NC_ ("studio-trouble disk full more",
         "All that was said is kept. Call the teacher: room "
         "is needed to go on."),
    "studio-trouble try", NC_ ("studio-trouble try", "Try again") },
  { RS_STUDIO_TROUBLE_CANNOT_WRITE, RS_CRANE_THINKS, "studio-trouble cannot write",
    NC_ ("studio-trouble cannot write", "It cannot be kept on the disk"),
    NC_ ("studio-trouble cannot write more",
         "Call the teacher: the disk does not let the "
         "studio write."),
    "studio-trouble try", NC_ ("studio-trouble try", "Try again") },
  { RS_STUDIO_TROUBLE_NO_TASKS, RS_CRANE_LISTENS, "studio-trouble no tasks",
    NC_ ("studio-trouble no tasks", "There is nothing to read yet"),
    NC_ ("studio-trouble no tasks more",
         "The teacher will bring texts, and they appear here "
         "by themselves."),
    "studio-trouble look", NC_ ("studio-trouble look", "Look again") },
  { RS_STUDIO_TROUBLE_NO_CONSENT, RS_CRANE_POINTS, "studio-trouble no consent",
    NC_ ("studio-trouble no consent", "First a paper from home is needed"),
    NC_ ("studio-trouble no consent more",
         "Until the teacher has it one may rehearse: the "
         "microphone sleeps."),
    "studio-trouble rehearse", NC_ ("studio-trouble rehearse", "Rehearse") },
  { RS_STUDIO_TROUBLE_RESCUED, RS_CRANE_REJOICES, "studio-trouble rescued",
    NC_ ("studio-trouble rescued", "We have kept your recording"),
    NC_ ("studio-trouble rescued more",
         "The studio closed by itself. Nothing is lost: go on "
         "from the same place."),
    "studio-trouble go on", NC_ ("studio-trouble go on", "Go on") },
};

struct _RsStudioTroubleCard
{
  GtkWidget parent_instance;

  RsStudioFlow *flow; /* not owned: it outlives every page */
  RsStudioTrouble shown;
  gboolean is_aside;
  GtkWidget *crane;
  GtkWidget *title;
  GtkWidget *text;
  GtkBox *plate;
  GtkBox *top;
  GtkBox *words;
  GtkBox *buttons;
  RsTouchButton *later;
  RsTouchButton *go;
};

G_DEFINE_FINAL_TYPE (RsStudioTroubleCard, rs_studio_trouble_card, GTK_TYPE_WIDGET)

static void
on_later_clicked (RsStudioTroubleCard *self)
{
  rs_studio_flow_later (self->flow);
}

static void
on_go_clicked (RsStudioTroubleCard *self)
{
  rs_studio_flow_go_on (self->flow);
}

static const RsTroubleWords *
find_words (RsStudioTrouble trouble)
{
  for (guint i = 0; i < G_N_ELEMENTS (troubles); i++)
    if (troubles[i].trouble == trouble)
      return &troubles[i];
  return NULL;
}

static void
speak (RsStudioTroubleCard *self, const RsTroubleWords *words)
{
  RsSpeaker *speaker = rs_studio_flow_get_speaker (self->flow);
  g_autofree char *owner = g_strconcat ("ui:", words->context, NULL);

  if (speaker != NULL)
    rs_speaker_say (speaker, owner, "text");
}

static void
show_words (RsStudioTroubleCard *self, const RsTroubleWords *words)
{
  const char *title = g_dpgettext2 (GETTEXT_PACKAGE, words->context, words->title);
  g_autofree char *more = g_strconcat (words->context, " more", NULL);
  g_autofree char *owner = g_strconcat ("ui:", words->button_context, NULL);

  rs_crane_set_pose (RS_CRANE (self->crane), words->pose);
  rs_fit_label_set_text (RS_FIT_LABEL (self->title), title);
  rs_fit_label_set_text (RS_FIT_LABEL (self->text),
                         g_dpgettext2 (GETTEXT_PACKAGE, more, words->words));
  rs_touch_button_set_word (
      self->go, g_dpgettext2 (GETTEXT_PACKAGE, words->button_context, words->button));
  rs_touch_button_set_voice (self->go, owner, "text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
}

static void
refresh (RsStudioTroubleCard *self)
{
  rs_studio_trouble_card_show (self, rs_studio_flow_get_trouble (self->flow));
}

/**
 * rs_studio_trouble_card_show:
 *
 * Shows @trouble until something of the flow changes: for looking at it. The flow's own
 * is shown without being asked for.
 */
void
rs_studio_trouble_card_show (RsStudioTroubleCard *self, RsStudioTrouble trouble)
{
  const RsTroubleWords *words = NULL;

  g_return_if_fail (RS_IS_STUDIO_TROUBLE_CARD (self));

  if (self->is_aside)
    trouble = RS_STUDIO_TROUBLE_NONE;
  words = find_words (trouble);
  gtk_widget_set_visible (GTK_WIDGET (self->later),
                          trouble != RS_STUDIO_TROUBLE_NO_TASKS);
  if (trouble == self->shown)
    return;
  self->shown = trouble;
  gtk_widget_set_visible (GTK_WIDGET (self), words != NULL);
  if (words == NULL)
    return;
  show_words (self, words);
  speak (self, words);
  gtk_widget_grab_focus (GTK_WIDGET (self->go));
  rs_stage_page_changed (rs_stage_of (GTK_WIDGET (self)));
}

/**
 * rs_studio_trouble_card_set_aside:
 *
 * Whether the page is one for the teacher, who sees to the trouble from there.
 */
void
rs_studio_trouble_card_set_aside (RsStudioTroubleCard *self, gboolean is_aside)
{
  g_return_if_fail (RS_IS_STUDIO_TROUBLE_CARD (self));

  if (self->is_aside == is_aside)
    return;
  self->is_aside = is_aside;
  refresh (self);
}

static void
adapt (RsStudioTroubleCard *self)
{
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  gboolean is_high = rs_stage_get_scale (stage)->is_portrait;
  int width = rs_stage_px (stage, is_high ? HIGH_PLATE_WIDTH : PLATE_WIDTH);
  int beside = MAX ((rs_stage_get_scale (stage)->width - width) / 2, 0);

  /* Words take whatever they are given: the plate gives them no more than this. */
  gtk_widget_set_margin_start (GTK_WIDGET (self->plate), beside);
  gtk_widget_set_margin_end (GTK_WIDGET (self->plate), beside);
  gtk_widget_set_size_request (GTK_WIDGET (self->plate), -1,
                               rs_stage_px (stage, PLATE_HEIGHT));
  gtk_box_set_spacing (self->plate, rs_stage_px (stage, GAP));
  gtk_box_set_spacing (self->top, rs_stage_px (stage, GAP));
  gtk_box_set_spacing (self->words, rs_stage_px (stage, WORDS_GAP));
  gtk_box_set_spacing (self->buttons, rs_stage_size (stage, RS_SIZE_DOCK_GAP));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->buttons),
                                  is_high ? GTK_ORIENTATION_VERTICAL
                                          : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (GTK_WIDGET (self->buttons),
                         is_high ? GTK_ALIGN_FILL : GTK_ALIGN_END);
}

/* The page behind is dimmed, not hidden. */
static void
rs_studio_trouble_card_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GdkRGBA night;

  rs_tokens_rgba (RS_COLOR_NIGHT, 0.7, &night);
  gtk_snapshot_append_color (snapshot, &night,
                             &GRAPHENE_RECT_INIT (0, 0,
                                                  (float)gtk_widget_get_width (widget),
                                                  (float)gtk_widget_get_height (widget)));
  GTK_WIDGET_CLASS (rs_studio_trouble_card_parent_class)->snapshot (widget, snapshot);
}

static void
rs_studio_trouble_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STUDIO_TROUBLE_CARD);
  G_OBJECT_CLASS (rs_studio_trouble_card_parent_class)->dispose (object);
}

static void
rs_studio_trouble_card_class_init (RsStudioTroubleCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_studio_trouble_card_dispose;
  widget_class->snapshot = rs_studio_trouble_card_snapshot;
  g_type_ensure (RS_TYPE_TOUCH_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTroubleCard, plate);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTroubleCard, top);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTroubleCard, words);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTroubleCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTroubleCard, later);
  gtk_widget_class_bind_template_child (widget_class, RsStudioTroubleCard, go);
  gtk_widget_class_bind_template_callback (widget_class, on_later_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_go_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "rs-trouble-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT_DIALOG);
}

static void
rs_studio_trouble_card_init (RsStudioTroubleCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->crane = rs_crane_new (RS_CRANE_THINKS, CRANE_HEIGHT);
  gtk_widget_set_valign (self->crane, GTK_ALIGN_CENTER);
  gtk_box_prepend (self->top, self->crane);
  self->title = rs_fit_label_new (NULL, RS_FONT_TITLE);
  self->text = rs_fit_label_new (NULL, RS_FONT_STORY);
  rs_fit_label_set_lines (RS_FIT_LABEL (self->title), 2);
  rs_fit_label_set_lines (RS_FIT_LABEL (self->text), 3);
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_widget_set_hexpand (self->text, TRUE);
  gtk_widget_add_css_class (self->title, "rs-title");
  gtk_widget_add_css_class (self->text, "rs-story");
  gtk_box_append (self->words, self->title);
  gtk_box_append (self->words, self->text);
  rs_touch_button_set_word_first (self->go, TRUE);
  g_signal_connect_object (rs_stage_of (GTK_WIDGET (self)), "changed", G_CALLBACK (adapt),
                           self, G_CONNECT_SWAPPED);
  adapt (self);
}

/**
 * rs_studio_trouble_card_new:
 *
 * Returns: (transfer floating): hidden until there is trouble
 */
GtkWidget *
rs_studio_trouble_card_new (RsStudioFlow *flow)
{
  RsStudioTroubleCard *self = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);

  self = g_object_new (RS_TYPE_STUDIO_TROUBLE_CARD, NULL);
  self->flow = flow;
  g_signal_connect_object (flow, "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}
