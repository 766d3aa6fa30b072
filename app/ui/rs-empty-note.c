/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The crane with a line where there is nothing to show yet. */
#include "rs-empty-note.h"

#include "rs-crane.h"
#include "rs-fit-label.h"
#include "rs-stage.h"

/* px of the design */
#define CRANE_HEIGHT 200
#define GAP 28

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS,
};

struct _RsEmptyNote
{
  GtkWidget parent_instance;

  GtkWidget *crane;
  GtkWidget *label;
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RsEmptyNote, rs_empty_note, GTK_TYPE_WIDGET)

static void
adapt_gap (RsEmptyNote *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout),
                              (guint)rs_stage_px (rs_stage_of (GTK_WIDGET (self)), GAP));
}

static void
rs_empty_note_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RsEmptyNote *self = RS_EMPTY_NOTE (object);

  if (id == PROP_TEXT)
    g_value_set_string (value, rs_fit_label_get_text (RS_FIT_LABEL (self->label)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_empty_note_set_property (GObject *object,
                            guint id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  RsEmptyNote *self = RS_EMPTY_NOTE (object);
  const char *text = g_value_get_string (value);

  if (id == PROP_TEXT)
    rs_fit_label_set_text (RS_FIT_LABEL (self->label), text != NULL ? text : "");
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rs_empty_note_dispose (GObject *object)
{
  RsEmptyNote *self = RS_EMPTY_NOTE (object);

  g_clear_pointer (&self->crane, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (rs_empty_note_parent_class)->dispose (object);
}

static void
rs_empty_note_class_init (RsEmptyNoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rs_empty_note_get_property;
  object_class->set_property = rs_empty_note_set_property;
  object_class->dispose = rs_empty_note_dispose;
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rs_empty_note_init (RsEmptyNote *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (widget);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_can_target (widget, FALSE);
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  self->crane = rs_crane_new (RS_CRANE_POINTS, CRANE_HEIGHT);
  gtk_widget_set_halign (self->crane, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->crane, widget);
  self->label = rs_fit_label_new ("", RS_FONT_TITLE);
  rs_fit_label_set_xalign (RS_FIT_LABEL (self->label), 0.5);
  gtk_widget_set_parent (self->label, widget);
  g_signal_connect_object (rs_stage_of (widget), "changed", G_CALLBACK (adapt_gap), self,
                           G_CONNECT_SWAPPED);
  adapt_gap (self);
}

/**
 * rs_empty_note_new:
 *
 * Returns: (transfer floating)
 */
GtkWidget *
rs_empty_note_new (const char *text)
{
  return g_object_new (RS_TYPE_EMPTY_NOTE, "text", text, NULL);
}
