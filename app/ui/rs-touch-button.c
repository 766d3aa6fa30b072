/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything that can be touched. */
#include "rs-touch-button.h"

#include "rs-button-face.h"
#include "rs-press.h"
#include "rs-stage.h"

/* Half the gap between buttons, px of the design. */
#define DEFAULT_SLOP 12

typedef struct
{
  RsSpeaker *speaker;
  char *name;
  char *voice_owner;
  char *voice_field;
  double slop;
  gboolean speaks_on_tap;
  gboolean navigates;
  gboolean inert;
} RsTouchButtonPrivate;

enum
{
  PROP_0,
  PROP_ICON,
  PROP_WORD,
  PROP_NAME,
  PROP_VOICE_OWNER,
  PROP_VOICE_FIELD,
  PROP_SPEAKS_ON_TAP,
  PROP_NAVIGATES,
  PROP_INERT,
  PROP_SLOP,
  PROP_SPEAKER,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE_WITH_PRIVATE (RsTouchButton, rs_touch_button, GTK_TYPE_BUTTON)

#define PRIVATE(self) \
  ((RsTouchButtonPrivate *)rs_touch_button_get_instance_private (self))

static RsButtonFace *
get_face (RsTouchButton *self)
{
  GtkWidget *child = gtk_button_get_child (GTK_BUTTON (self));

  return RS_IS_BUTTON_FACE (child) ? RS_BUTTON_FACE (child) : NULL;
}

static RsButtonFace *
need_face (RsTouchButton *self)
{
  if (get_face (self) == NULL)
    gtk_button_set_child (GTK_BUTTON (self), rs_button_face_new ());
  return get_face (self);
}

static RsSpeaker *
find_speaker (RsTouchButton *self)
{
  RsTouchButtonPrivate *priv = PRIVATE (self);

  return priv->speaker != NULL ? priv->speaker
                               : rs_stage_get_speaker (rs_stage_of (GTK_WIDGET (self)));
}

static void
do_click (RsTouchButton *self)
{
  if (PRIVATE (self)->speaks_on_tap)
    rs_touch_button_speak (self);
  g_signal_emit_by_name (self, "clicked");
}

static gboolean
on_pressed (GtkWidget *widget, double x, double y)
{
  RsSpeaker *speaker = find_speaker (RS_TOUCH_BUTTON (widget));

  gtk_widget_set_state_flags (widget, GTK_STATE_FLAG_ACTIVE, FALSE);
  if (speaker != NULL)
    rs_speaker_press (speaker);
  return TRUE;
}

static void
on_cancelled (GtkWidget *widget)
{
  gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_ACTIVE);
}

static void
on_released (GtkWidget *widget)
{
  on_cancelled (widget);
  do_click (RS_TOUCH_BUTTON (widget));
}

static gboolean
navigates (GtkWidget *widget)
{
  return PRIVATE (RS_TOUCH_BUTTON (widget))->navigates;
}

static const RsPressFuncs press_funcs = { on_pressed, on_released, on_cancelled,
                                          navigates };

/* A key or an assistive program. GtkButton would wait for 250 ms. */
static void
rs_touch_button_activate (GtkButton *button)
{
  RsTouchButton *self = RS_TOUCH_BUTTON (button);
  RsTouchButtonPrivate *priv = PRIVATE (self);
  RsStage *stage = rs_stage_of (GTK_WIDGET (self));
  RsSpeaker *speaker = find_speaker (self);

  if (priv->inert
      || !rs_touch_filter_activate (rs_stage_get_filter (stage), self, priv->navigates,
                                    g_get_monotonic_time ()))
    return;
  if (speaker != NULL)
    rs_speaker_press (speaker);
  do_click (self);
}

static void
on_focus_entered (GtkEventController *controller, RsTouchButton *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root) && gtk_window_get_focus_visible (GTK_WINDOW (root)))
    rs_touch_button_speak (self);
}

static gboolean
rs_touch_button_contains (GtkWidget *widget, double x, double y)
{
  double slop = rs_stage_px (rs_stage_of (widget),
                             PRIVATE (RS_TOUCH_BUTTON (widget))->slop);

  return x >= -slop && y >= -slop && x < gtk_widget_get_width (widget) + slop
         && y < gtk_widget_get_height (widget) + slop;
}

static void
rs_touch_button_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RsTouchButton *self = RS_TOUCH_BUTTON (object);
  RsTouchButtonPrivate *priv = PRIVATE (self);

  switch (id)
    {
    case PROP_ICON:
      g_value_set_string (value, rs_touch_button_get_icon (self));
      break;
    case PROP_WORD:
      g_value_set_string (value, rs_touch_button_get_word (self));
      break;
    case PROP_NAME:
      g_value_set_string (value, priv->name);
      break;
    case PROP_VOICE_OWNER:
      g_value_set_string (value, priv->voice_owner);
      break;
    case PROP_VOICE_FIELD:
      g_value_set_string (value, priv->voice_field);
      break;
    case PROP_SPEAKS_ON_TAP:
      g_value_set_boolean (value, priv->speaks_on_tap);
      break;
    case PROP_NAVIGATES:
      g_value_set_boolean (value, priv->navigates);
      break;
    case PROP_INERT:
      g_value_set_boolean (value, priv->inert);
      break;
    case PROP_SLOP:
      g_value_set_double (value, priv->slop);
      break;
    case PROP_SPEAKER:
      g_value_set_object (value, priv->speaker);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rs_touch_button_set_property (GObject *object,
                              guint id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  RsTouchButton *self = RS_TOUCH_BUTTON (object);
  RsTouchButtonPrivate *priv = PRIVATE (self);

  switch (id)
    {
    case PROP_ICON:
      rs_touch_button_set_icon (self, g_value_get_string (value));
      break;
    case PROP_WORD:
      rs_touch_button_set_word (self, g_value_get_string (value));
      break;
    case PROP_NAME:
      rs_touch_button_set_name (self, g_value_get_string (value));
      break;
    case PROP_VOICE_OWNER:
      rs_touch_button_set_voice (self, g_value_get_string (value), priv->voice_field);
      break;
    case PROP_VOICE_FIELD:
      rs_touch_button_set_voice (self, priv->voice_owner, g_value_get_string (value));
      break;
    case PROP_SPEAKS_ON_TAP:
      rs_touch_button_set_speaks_on_tap (self, g_value_get_boolean (value));
      break;
    case PROP_NAVIGATES:
      rs_touch_button_set_navigates (self, g_value_get_boolean (value));
      break;
    case PROP_INERT:
      rs_touch_button_set_inert (self, g_value_get_boolean (value));
      break;
    case PROP_SLOP:
      rs_touch_button_set_slop (self, g_value_get_double (value));
      break;
    case PROP_SPEAKER:
      rs_touch_button_set_speaker (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rs_touch_button_finalize (GObject *object)
{
  RsTouchButtonPrivate *priv = PRIVATE (RS_TOUCH_BUTTON (object));

  g_clear_object (&priv->speaker);
  g_free (priv->name);
  g_free (priv->voice_owner);
  g_free (priv->voice_field);
  G_OBJECT_CLASS (rs_touch_button_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                            | G_PARAM_EXPLICIT_NOTIFY;

  props[PROP_ICON] = g_param_spec_string ("icon", NULL, NULL, NULL, flags);
  props[PROP_WORD] = g_param_spec_string ("word", NULL, NULL, NULL, flags);
  props[PROP_NAME] = g_param_spec_string ("spoken-name", NULL, NULL, NULL, flags);
  props[PROP_VOICE_OWNER] = g_param_spec_string ("voice-owner", NULL, NULL, NULL, flags);
  props[PROP_VOICE_FIELD] = g_param_spec_string ("voice-field", NULL, NULL, NULL, flags);
  props[PROP_SPEAKS_ON_TAP] = g_param_spec_boolean ("speaks-on-tap", NULL, NULL, TRUE,
                                                    flags);
  props[PROP_NAVIGATES] = g_param_spec_boolean ("navigates", NULL, NULL, FALSE, flags);
  props[PROP_INERT] = g_param_spec_boolean ("inert", NULL, NULL, FALSE, flags);
  props[PROP_SLOP] = g_param_spec_double ("slop", NULL, NULL, 0, 100, DEFAULT_SLOP,
                                          flags);
  props[PROP_SPEAKER] = g_param_spec_object ("speaker", NULL, NULL, RS_TYPE_SPEAKER,
                                             flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
rs_touch_button_class_init (RsTouchButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rs_touch_button_get_property;
  object_class->set_property = rs_touch_button_set_property;
  object_class->finalize = rs_touch_button_finalize;
  widget_class->contains = rs_touch_button_contains;
  GTK_BUTTON_CLASS (klass)->activate = rs_touch_button_activate;
  install_properties (object_class);
  gtk_widget_class_set_css_name (widget_class, "rs-button");
}

static void
rs_touch_button_init (RsTouchButton *self)
{
  RsTouchButtonPrivate *priv = PRIVATE (self);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  priv->slop = DEFAULT_SLOP;
  priv->speaks_on_tap = TRUE;
  gtk_widget_set_focus_on_click (GTK_WIDGET (self), FALSE);
  rs_press_attach (GTK_WIDGET (self), &press_funcs);
  g_signal_connect (focus, "enter", G_CALLBACK (on_focus_entered), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * rs_touch_button_new:
 * @icon: (nullable): "home"
 * @word: (nullable): shown beside the icon
 * @name: (nullable): for who does not see; @word where %NULL
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *
rs_touch_button_new (const char *icon, const char *word, const char *name)
{
  RsTouchButton *self = g_object_new (RS_TYPE_TOUCH_BUTTON, NULL);

  rs_touch_button_set_icon (self, icon);
  rs_touch_button_set_word (self, word);
  if (name != NULL)
    rs_touch_button_set_name (self, name);
  return GTK_WIDGET (self);
}

/** rs_touch_button_set_icon: (nullable) */
void
rs_touch_button_set_icon (RsTouchButton *self, const char *icon)
{
  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  if (g_strcmp0 (icon, rs_touch_button_get_icon (self)) == 0)
    return;
  rs_button_face_set_icon (need_face (self), icon);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ICON]);
}

/** rs_touch_button_get_icon: (nullable) */
const char *
rs_touch_button_get_icon (RsTouchButton *self)
{
  g_return_val_if_fail (RS_IS_TOUCH_BUTTON (self), NULL);

  return get_face (self) != NULL ? rs_button_face_get_icon (get_face (self)) : NULL;
}

/** rs_touch_button_set_word: (nullable): it becomes the name too, until one is set. */
void
rs_touch_button_set_word (RsTouchButton *self, const char *word)
{
  const char *old = rs_touch_button_get_word (self);
  const char *name;

  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  if (g_strcmp0 (word, old) == 0)
    return;
  name = PRIVATE (self)->name;
  if (word != NULL && (name == NULL || g_strcmp0 (name, old) == 0))
    rs_touch_button_set_name (self, word);
  rs_button_face_set_word (need_face (self), word);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORD]);
}

/** rs_touch_button_get_word: (nullable) */
const char *
rs_touch_button_get_word (RsTouchButton *self)
{
  g_return_val_if_fail (RS_IS_TOUCH_BUTTON (self), NULL);

  return get_face (self) != NULL ? rs_button_face_get_word (get_face (self)) : NULL;
}

/** rs_touch_button_set_word_first: the word left of the icon: «Дальше ›». */
void
rs_touch_button_set_word_first (RsTouchButton *self, gboolean word_first)
{
  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  rs_button_face_set_word_first (need_face (self), word_first);
}

/** rs_touch_button_set_name: for who does not see. */
void
rs_touch_button_set_name (RsTouchButton *self, const char *name)
{
  RsTouchButtonPrivate *priv = PRIVATE (self);

  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  if (g_strcmp0 (priv->name, name) == 0)
    return;
  g_free (priv->name);
  priv->name = g_strdup (name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NAME]);
}

/** rs_touch_button_get_name: (nullable) */
const char *
rs_touch_button_get_name (RsTouchButton *self)
{
  g_return_val_if_fail (RS_IS_TOUCH_BUTTON (self), NULL);

  return PRIVATE (self)->name;
}

/**
 * rs_touch_button_set_voice:
 * @owner: (nullable): a uid, or "ui:" and a msgctxt; %NULL for a button that is mute
 * @field: (nullable): which of its texts; "" for interface strings
 */
void
rs_touch_button_set_voice (RsTouchButton *self, const char *owner, const char *field)
{
  RsTouchButtonPrivate *priv = PRIVATE (self);

  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  if (g_strcmp0 (priv->voice_owner, owner) != 0)
    {
      g_free (priv->voice_owner);
      priv->voice_owner = g_strdup (owner);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOICE_OWNER]);
    }
  if (g_strcmp0 (priv->voice_field, field) != 0)
    {
      g_free (priv->voice_field);
      priv->voice_field = g_strdup (field);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOICE_FIELD]);
    }
}

/** rs_touch_button_set_speaks_on_tap: whether it says its name before "clicked". */
void
rs_touch_button_set_speaks_on_tap (RsTouchButton *self, gboolean speaks)
{
  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  if (PRIVATE (self)->speaks_on_tap == speaks)
    return;
  PRIVATE (self)->speaks_on_tap = speaks;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKS_ON_TAP]);
}

/** rs_touch_button_set_navigates: whether it changes the page. */
void
rs_touch_button_set_navigates (RsTouchButton *self, gboolean navigates_)
{
  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  if (PRIVATE (self)->navigates == navigates_)
    return;
  PRIVATE (self)->navigates = navigates_;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NAVIGATES]);
}

/** rs_touch_button_set_inert: shown as it is, but touches and keys pass it by. */
void
rs_touch_button_set_inert (RsTouchButton *self, gboolean inert)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  if (PRIVATE (self)->inert == inert)
    return;
  PRIVATE (self)->inert = inert;
  gtk_widget_set_can_target (widget, !inert);
  gtk_widget_set_focusable (widget, !inert);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_DISABLED,
                               inert, -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INERT]);
}

/** rs_touch_button_get_inert: whether touches pass it by. */
gboolean
rs_touch_button_get_inert (RsTouchButton *self)
{
  g_return_val_if_fail (RS_IS_TOUCH_BUTTON (self), FALSE);

  return PRIVATE (self)->inert;
}

/** rs_touch_button_set_slop: how far its hit area reaches out, px of the design. */
void
rs_touch_button_set_slop (RsTouchButton *self, double slop)
{
  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));
  g_return_if_fail (slop >= 0);

  PRIVATE (self)->slop = slop;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SLOP]);
}

/** rs_touch_button_set_speaker: (nullable): %NULL for the stage's. */
void
rs_touch_button_set_speaker (RsTouchButton *self, RsSpeaker *speaker)
{
  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));
  g_return_if_fail (speaker == NULL || RS_IS_SPEAKER (speaker));

  if (g_set_object (&PRIVATE (self)->speaker, speaker))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKER]);
}

/** rs_touch_button_speak: says its name aloud, where it has a voice. */
void
rs_touch_button_speak (RsTouchButton *self)
{
  RsTouchButtonPrivate *priv = PRIVATE (self);
  RsSpeaker *speaker;

  g_return_if_fail (RS_IS_TOUCH_BUTTON (self));

  speaker = find_speaker (self);
  if (speaker != NULL && priv->voice_owner != NULL)
    rs_speaker_say (speaker, priv->voice_owner,
                    priv->voice_field != NULL ? priv->voice_field : "");
}
