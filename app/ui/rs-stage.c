/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all widgets of one display share. */
#include "rs-stage.h"

#include "rs-event-clock.h"
#include "rs-ui-resources.h"

#include <malloc.h>
#include <pango/pangocairo.h>

#define STAGE_KEY "rs-stage"
#define RESOURCES "/ru/rodnaya_storona"

/* Pictures of two or three full screens; the whole kiosk has 110 MiB. */
#define TEXTURE_BUDGET (24 * 1024 * 1024)

/* ms: a page stands, its pictures are read. */
#define TIDY_AFTER 600

struct _RsStage
{
  GObject parent_instance;
  GdkDisplay *display; /* not owned: it owns this */
  RsScale scale;
  gboolean bigger_text;
  gboolean calm;
  RsEventClock clock;
  GPtrArray *stylesheets; /* utf8: resources, ours first */
  GtkCssProvider *provider;
  GHashTable *drawings; /* utf8 -> RsDrawing */
  RsTouchFilter *filter;
  RsTextureLoader *loader;
  guint tidy;
  RsSpeaker *speaker;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStage, rs_stage, G_TYPE_OBJECT)

static void
append_stylesheet (RsStage *self, GString *css, const char *resource)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (
      resource, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autofree char *text = NULL;
  g_autofree char *filled = NULL;

  if (bytes == NULL)
    {
      g_warning ("The program lacks a stylesheet of its own: %s", error->message);
      return;
    }
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  filled = rs_tokens_fill (text, &self->scale, self->bigger_text);
  g_string_append (css, filled);
}

static void
load_stylesheets (RsStage *self)
{
  g_autoptr (GString) css = g_string_new (NULL);

  for (guint i = 0; i < self->stylesheets->len; i++)
    append_stylesheet (self, css, g_ptr_array_index (self->stylesheets, i));
  gtk_css_provider_load_from_data (self->provider, css->str, (gssize)css->len);
}

static void
tell_changed (RsStage *self)
{
  load_stylesheets (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static RsStage *
make_stage (GdkDisplay *display)
{
  RsStage *self = g_object_new (RS_TYPE_STAGE, NULL);

  self->display = display;
  load_stylesheets (self);
  gtk_style_context_add_provider_for_display (display,
                                              GTK_STYLE_PROVIDER (self->provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  g_object_set_data_full (G_OBJECT (display), STAGE_KEY, self, g_object_unref);
  return self;
}

/**
 * rs_stage_get:
 * @display: (nullable): %NULL for the default one
 *
 * Returns: (transfer none): the stage of @display, made when asked for first
 */
RsStage *
rs_stage_get (GdkDisplay *display)
{
  RsStage *self;

  if (display == NULL)
    display = gdk_display_get_default ();
  g_return_val_if_fail (GDK_IS_DISPLAY (display), NULL);

  self = g_object_get_data (G_OBJECT (display), STAGE_KEY);
  return self != NULL ? self : make_stage (display);
}

/** rs_stage_of: (transfer none): the stage of the display that @widget is on. */
RsStage *
rs_stage_of (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return rs_stage_get (gtk_widget_get_display (widget));
}

/** rs_stage_set_scale: the screen is known, or another one. */
void
rs_stage_set_scale (RsStage *self, const RsScale *scale)
{
  gboolean same;

  g_return_if_fail (RS_IS_STAGE (self));
  g_return_if_fail (scale != NULL && scale->factor > 0);

  same = G_APPROX_VALUE (self->scale.factor, scale->factor, 1e-6);
  self->scale = *scale;
  if (!same)
    tell_changed (self);
}

/** rs_stage_get_scale: (transfer none): of the screen. */
const RsScale *
rs_stage_get_scale (RsStage *self)
{
  g_return_val_if_fail (RS_IS_STAGE (self), NULL);

  return &self->scale;
}

/** rs_stage_px: whole px of the screen for @token px of the design. */
int
rs_stage_px (RsStage *self, double token)
{
  g_return_val_if_fail (RS_IS_STAGE (self), 0);

  return rs_scale_px (&self->scale, token);
}

/** rs_stage_size: a length of the design in px of the screen. */
int
rs_stage_size (RsStage *self, RsSize size)
{
  return rs_stage_px (self, rs_tokens_size (size));
}

/** rs_stage_set_bigger_text: «А+». */
void
rs_stage_set_bigger_text (RsStage *self, gboolean bigger)
{
  g_return_if_fail (RS_IS_STAGE (self));

  if (self->bigger_text == bigger)
    return;
  self->bigger_text = bigger;
  tell_changed (self);
}

/** rs_stage_get_bigger_text: whether «А+» is on. */
gboolean
rs_stage_get_bigger_text (RsStage *self)
{
  g_return_val_if_fail (RS_IS_STAGE (self), FALSE);

  return self->bigger_text;
}

/**
 * rs_stage_font:
 *
 * Returns: (transfer full): the font of texts of one kind, in px of the screen
 */
PangoFontDescription *
rs_stage_font (RsStage *self, RsFont font)
{
  const RsFontToken *token = rs_tokens_font (font);
  PangoFontDescription *description;
  g_auto (GStrv) unquoted = NULL;
  g_autofree char *family = NULL;

  g_return_val_if_fail (RS_IS_STAGE (self), NULL);

  unquoted = g_strsplit (token->family, "\"", -1);
  family = g_strjoinv (NULL, unquoted);
  description = pango_font_description_new ();
  pango_font_description_set_family (description, family);
  pango_font_description_set_weight (description, (PangoWeight)token->weight);
  pango_font_description_set_absolute_size (
      description, PANGO_SCALE
                       * rs_scale_px (&self->scale, self->bigger_text ? token->bigger_size
                                                                      : token->size));
  return description;
}

/** rs_stage_line: the line height of texts of one kind, px of the screen. */
int
rs_stage_line (RsStage *self, RsFont font)
{
  const RsFontToken *token = rs_tokens_font (font);

  g_return_val_if_fail (RS_IS_STAGE (self), 0);

  return rs_scale_px (&self->scale, self->bigger_text ? token->bigger_line : token->line);
}

/** rs_stage_set_calm: «покой»: nothing moves that need not. */
void
rs_stage_set_calm (RsStage *self, gboolean calm)
{
  g_return_if_fail (RS_IS_STAGE (self));

  self->calm = calm;
}

/** rs_stage_is_calm: whether @widget should stand still, by our or the desktop's wish. */
gboolean
rs_stage_is_calm (RsStage *self, GtkWidget *widget)
{
  gboolean animates;

  g_return_val_if_fail (RS_IS_STAGE (self), TRUE);

  g_object_get (gtk_widget_get_settings (widget), "gtk-enable-animations", &animates,
                NULL);
  return self->calm || !animates;
}

/** rs_stage_set_speaker: (nullable): who speaks for widgets that have no own speaker. */
void
rs_stage_set_speaker (RsStage *self, RsSpeaker *speaker)
{
  g_return_if_fail (RS_IS_STAGE (self));
  g_return_if_fail (speaker == NULL || RS_IS_SPEAKER (speaker));

  g_set_object (&self->speaker, speaker);
}

/** rs_stage_get_speaker: (transfer none) (nullable) */
RsSpeaker *
rs_stage_get_speaker (RsStage *self)
{
  g_return_val_if_fail (RS_IS_STAGE (self), NULL);

  return self->speaker;
}

/** rs_stage_get_filter: (transfer none): what decides on fingers. */
RsTouchFilter *
rs_stage_get_filter (RsStage *self)
{
  g_return_val_if_fail (RS_IS_STAGE (self), NULL);

  return self->filter;
}

/** rs_stage_get_loader: (transfer none): what reads pictures. */
RsTextureLoader *
rs_stage_get_loader (RsStage *self)
{
  g_return_val_if_fail (RS_IS_STAGE (self), NULL);

  return self->loader;
}

/* The pictures of the pages before have left holes of many MiB, which malloc keeps. */
static gboolean
on_tidy (gpointer user_data)
{
  RsStage *self = user_data;

  self->tidy = 0;
  malloc_trim (0);
  return G_SOURCE_REMOVE;
}

/** rs_stage_page_changed: another page stands now; buttons that navigate are deaf. */
void
rs_stage_page_changed (RsStage *self)
{
  g_return_if_fail (RS_IS_STAGE (self));

  rs_touch_filter_page_changed (self->filter, g_get_monotonic_time ());
  g_clear_handle_id (&self->tidy, g_source_remove);
  self->tidy = g_timeout_add_full (G_PRIORITY_LOW, TIDY_AFTER, on_tidy, self, NULL);
}

/** rs_stage_add_stylesheet: more CSS with our tokens, from a GResource. */
void
rs_stage_add_stylesheet (RsStage *self, const char *resource)
{
  g_return_if_fail (RS_IS_STAGE (self));
  g_return_if_fail (resource != NULL);

  if (g_ptr_array_find_with_equal_func (self->stylesheets, resource, g_str_equal, NULL))
    return;
  g_ptr_array_add (self->stylesheets, g_strdup (resource));
  load_stylesheets (self);
}

/**
 * rs_stage_get_drawing:
 * @name: path under the folder of icons, without ".svg": "crane/listens"
 *
 * Returns: (transfer none) (nullable): a drawing; %NULL, and a line in the log, where
 *   there is none
 */
RsDrawing *
rs_stage_get_drawing (RsStage *self, const char *name)
{
  RsDrawing *drawing;
  g_autofree char *resource = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (RS_IS_STAGE (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  drawing = g_hash_table_lookup (self->drawings, name);
  if (drawing != NULL)
    return drawing;
  resource = g_strdup_printf (RESOURCES "/icons/%s.svg", name);
  drawing = rs_drawing_new_from_resource (resource, &error);
  if (drawing == NULL)
    g_warning ("No drawing “%s”: %s", name, error->message);
  else
    g_hash_table_insert (self->drawings, g_strdup (name), drawing);
  return drawing;
}

/**
 * rs_stage_install_icons:
 *
 * Lets GtkImage find our icons too, as "rs-home-symbolic", for staff programs. The
 * kiosk does without: the icon theme alone costs as much time as its first screen.
 */
void
rs_stage_install_icons (RsStage *self)
{
  g_return_if_fail (RS_IS_STAGE (self));

  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (self->display),
                                    RESOURCES "/icons");
}

/** rs_stage_event_time: when @event happened, µs of the monotonic clock. */
gint64
rs_stage_event_time (RsStage *self, GdkEvent *event)
{
  g_return_val_if_fail (RS_IS_STAGE (self), 0);

  return rs_event_clock_convert (&self->clock, gdk_event_get_time (event),
                                 g_get_monotonic_time ());
}

/** rs_stage_follow: lays @widget out again whenever the stage changes. */
void
rs_stage_follow (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_signal_connect_object (rs_stage_of (widget), "changed",
                           G_CALLBACK (gtk_widget_queue_resize), widget,
                           G_CONNECT_SWAPPED);
}

static void
rs_stage_finalize (GObject *object)
{
  RsStage *self = RS_STAGE (object);

  g_clear_handle_id (&self->tidy, g_source_remove);
  g_clear_object (&self->speaker);
  g_clear_object (&self->loader);
  g_clear_object (&self->filter);
  g_clear_object (&self->provider);
  g_hash_table_unref (self->drawings);
  g_ptr_array_unref (self->stylesheets);
  G_OBJECT_CLASS (rs_stage_parent_class)->finalize (object);
}

static void
rs_stage_class_init (RsStageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_stage_finalize;
  /* By hand: a linker drops resources that register themselves from a static library. */
  rs_ui_register_resource ();
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", RS_TYPE_STAGE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_stage_init (RsStage *self)
{
  rs_scale_init (&self->scale, 0, 0, 0, 0, 0);
  self->stylesheets = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->stylesheets, g_strdup (RESOURCES "/ui/style.css"));
  self->provider = gtk_css_provider_new ();
  self->drawings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify)rs_drawing_unref);
  self->filter = rs_touch_filter_new ();
  self->loader = rs_texture_loader_new (TEXTURE_BUDGET);
}
