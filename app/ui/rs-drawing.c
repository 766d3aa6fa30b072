/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One of our own drawings, read from SVG and drawn by cairo. */
#include "rs-drawing.h"

#include "rs-error.h"
#include "rs-path.h"

#include <gio/gio.h>
#include <math.h>
#include <string.h>

typedef struct
{
  cairo_path_t *path;
  cairo_matrix_t matrix; /* of the groups around it */
  GdkRGBA fill;          /* alpha 0: none */
  GdkRGBA stroke;        /* alpha 0: none */
  double line_width;
  cairo_line_cap_t cap;
  cairo_line_join_t join;
  cairo_fill_rule_t rule;
} Shape;

struct _RsDrawing
{
  double x, y, width, height; /* the view box */
  GArray *shapes;             /* Shape */
};

typedef struct
{
  RsDrawing *drawing;
  cairo_t *cr;      /* makes the paths */
  GArray *matrices; /* cairo_matrix_t: of the groups that are open */
} Reader;

static void
clear_shape (gpointer data)
{
  cairo_path_destroy (((Shape *)data)->path);
}

static void
drawing_free (gpointer data)
{
  RsDrawing *self = data;

  g_array_unref (self->shapes);
}

/** rs_drawing_ref: shares it. */
RsDrawing *
rs_drawing_ref (RsDrawing *self)
{
  return g_atomic_rc_box_acquire (self);
}

/** rs_drawing_unref: gives it back. */
void
rs_drawing_unref (RsDrawing *self)
{
  g_atomic_rc_box_release_full (self, drawing_free);
}

static const char *
find_value (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];
  return NULL;
}

static double
find_number (const char **names, const char **values, const char *name, double otherwise)
{
  const char *text = find_value (names, values, name);

  return text != NULL ? g_ascii_strtod (text, NULL) : otherwise;
}

static void
read_view_box (RsDrawing *self, const char **names, const char **values)
{
  const char *box = find_value (names, values, "viewBox");
  double *targets[] = { &self->x, &self->y, &self->width, &self->height };
  char *end = (char *)box;

  for (guint i = 0; box != NULL && i < G_N_ELEMENTS (targets); i++)
    *targets[i] = g_ascii_strtod (end, &end);
}

/* transform="translate(x y) rotate(degrees) scale(x y)", any of them, in order. */
static void
apply_transform (cairo_matrix_t *matrix, const char *text)
{
  while (text != NULL && *text != '\0')
    {
      const char *open = strchr (text, '(');
      double a, b = 0;
      char *end;

      if (open == NULL)
        break;
      a = g_ascii_strtod (open + 1, &end);
      if (*end != ')')
        b = g_ascii_strtod (end + 1, &end);
      else if (g_str_has_prefix (text, "scale"))
        b = a;
      if (g_str_has_prefix (text, "translate"))
        cairo_matrix_translate (matrix, a, b);
      else if (g_str_has_prefix (text, "rotate"))
        cairo_matrix_rotate (matrix, a * G_PI / 180);
      else if (g_str_has_prefix (text, "scale"))
        cairo_matrix_scale (matrix, a, b);
      text = strchr (end, ')');
      text = text != NULL ? text + 1 + strspn (text + 1, " ,") : NULL;
    }
}

static void
read_paint (const char *text, const char *otherwise, GdkRGBA *rgba)
{
  if (text == NULL)
    text = otherwise;
  if (g_str_equal (text, "none") || !gdk_rgba_parse (rgba, text))
    rgba->alpha = 0;
}

static void
read_style (Shape *shape, const char **names, const char **values)
{
  const char *rule = find_value (names, values, "fill-rule");
  const char *cap = find_value (names, values, "stroke-linecap");
  const char *join = find_value (names, values, "stroke-linejoin");

  read_paint (find_value (names, values, "fill"), "#000", &shape->fill);
  read_paint (find_value (names, values, "stroke"), "none", &shape->stroke);
  shape->line_width = find_number (names, values, "stroke-width", 1);
  shape->rule = g_strcmp0 (rule, "evenodd") == 0 ? CAIRO_FILL_RULE_EVEN_ODD
                                                 : CAIRO_FILL_RULE_WINDING;
  shape->cap = g_strcmp0 (cap, "round") == 0 ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT;
  shape->join = g_strcmp0 (join, "round") == 0 ? CAIRO_LINE_JOIN_ROUND
                                               : CAIRO_LINE_JOIN_MITER;
}

static gboolean
build_path (Reader *reader, const char *element, const char **names, const char **values)
{
  const char *data = find_value (names, values, "d");

  cairo_new_path (reader->cr);
  if (g_str_equal (element, "circle"))
    {
      cairo_arc (reader->cr, find_number (names, values, "cx", 0),
                 find_number (names, values, "cy", 0),
                 find_number (names, values, "r", 0), 0, 2 * G_PI);
      cairo_close_path (reader->cr);
      return TRUE;
    }
  return data != NULL && rs_path_append (reader->cr, data);
}

static void
open_group (Reader *reader, const char **names, const char **values)
{
  cairo_matrix_t matrix = g_array_index (reader->matrices, cairo_matrix_t,
                                         reader->matrices->len - 1);

  apply_transform (&matrix, find_value (names, values, "transform"));
  g_array_append_val (reader->matrices, matrix);
}

static void
on_start_element (GMarkupParseContext *context,
                  const char *element,
                  const char **names,
                  const char **values,
                  gpointer user_data,
                  GError **error)
{
  Reader *reader = user_data;
  Shape shape = { 0 };

  if (g_str_equal (element, "svg"))
    read_view_box (reader->drawing, names, values);
  else if (g_str_equal (element, "g"))
    open_group (reader, names, values);
  else if (!build_path (reader, element, names, values))
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 "A drawing has a <%s> that is not understood", element);
  else
    {
      read_style (&shape, names, values);
      shape.path = cairo_copy_path (reader->cr);
      shape.matrix = g_array_index (reader->matrices, cairo_matrix_t,
                                    reader->matrices->len - 1);
      g_array_append_val (reader->drawing->shapes, shape);
    }
}

static void
on_end_element (GMarkupParseContext *context,
                const char *element,
                gpointer user_data,
                GError **error)
{
  Reader *reader = user_data;

  if (g_str_equal (element, "g"))
    g_array_set_size (reader->matrices, reader->matrices->len - 1);
}

static gboolean
read_svg (Reader *reader, const char *svg, gssize length, GError **error)
{
  static const GMarkupParser parser = { .start_element = on_start_element,
                                        .end_element = on_end_element };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0,
                                                                        reader, NULL);

  return g_markup_parse_context_parse (context, svg, length, error)
         && g_markup_parse_context_end_parse (context, error);
}

/**
 * rs_drawing_new:
 * @svg: a drawing of our own
 * @length: its bytes, or -1
 *
 * Returns: (transfer full): the drawing, or %NULL with #RS_ERROR_INVALID or an error
 *   of #G_MARKUP_ERROR
 */
RsDrawing *
rs_drawing_new (const char *svg, gssize length, GError **error)
{
  g_autoptr (RsDrawing) self = g_atomic_rc_box_new0 (RsDrawing);
  g_autoptr (GArray) matrices = g_array_new (FALSE, FALSE, sizeof (cairo_matrix_t));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  Reader reader = { self, cairo_create (surface), matrices };
  cairo_matrix_t identity;
  gboolean is_read;

  cairo_matrix_init_identity (&identity);
  g_array_append_val (matrices, identity);
  self->shapes = g_array_new (FALSE, FALSE, sizeof (Shape));
  g_array_set_clear_func (self->shapes, clear_shape);
  is_read = read_svg (&reader, svg, length, error);
  cairo_destroy (reader.cr);
  cairo_surface_destroy (surface);
  if (is_read && (self->width <= 0 || self->height <= 0))
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID, "A drawing has no viewBox");
      return NULL;
    }
  return is_read ? g_steal_pointer (&self) : NULL;
}

/** rs_drawing_new_from_resource: a drawing from a GResource. */
RsDrawing *
rs_drawing_new_from_resource (const char *resource, GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (
      resource, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  gsize length;
  const char *svg;

  if (bytes == NULL)
    return NULL;
  svg = g_bytes_get_data (bytes, &length);
  return rs_drawing_new (svg, (gssize)length, error);
}

/** rs_drawing_get_width: in its own units. */
double
rs_drawing_get_width (RsDrawing *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/** rs_drawing_get_height: in its own units. */
double
rs_drawing_get_height (RsDrawing *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

static void
draw_shape (const Shape *shape, cairo_t *cr, const GdkRGBA *tint)
{
  cairo_save (cr);
  cairo_transform (cr, &shape->matrix);
  cairo_new_path (cr);
  cairo_append_path (cr, shape->path);
  cairo_set_fill_rule (cr, shape->rule);
  if (shape->fill.alpha > 0)
    {
      gdk_cairo_set_source_rgba (cr, tint != NULL ? tint : &shape->fill);
      cairo_fill_preserve (cr);
    }
  if (shape->stroke.alpha > 0)
    {
      gdk_cairo_set_source_rgba (cr, tint != NULL ? tint : &shape->stroke);
      cairo_set_line_width (cr, shape->line_width);
      cairo_set_line_cap (cr, shape->cap);
      cairo_set_line_join (cr, shape->join);
      cairo_stroke_preserve (cr);
    }
  cairo_new_path (cr);
  cairo_restore (cr);
}

/**
 * rs_drawing_draw:
 * @width: of the box to draw into, whose corner is the origin of @cr
 * @height: likewise
 * @tint: (nullable): one colour for all, as icons want
 *
 * Draws it as large as fits, in the middle of the box.
 */
void
rs_drawing_draw (
    RsDrawing *self, cairo_t *cr, double width, double height, const GdkRGBA *tint)
{
  double factor;

  g_return_if_fail (self != NULL);

  factor = MIN (width / self->width, height / self->height);
  cairo_save (cr);
  cairo_translate (cr, (width - self->width * factor) / 2,
                   (height - self->height * factor) / 2);
  cairo_scale (cr, factor, factor);
  cairo_translate (cr, -self->x, -self->y);
  for (guint i = 0; i < self->shapes->len; i++)
    draw_shape (&g_array_index (self->shapes, Shape, i), cr, tint);
  cairo_restore (cr);
}
