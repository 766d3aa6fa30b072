/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures on paper: their bytes as they lie in the store, never decoded here. */
#include "rs-sheet-pictures.h"

#include "rs-digest.h"
#include "rs-sheet-jpeg.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* A picture is sharp on paper from so many points an inch on. */
#define LEAST_DPI 150
#define THUMB_SIZE 480 /* px of the longer side, as intake makes them */
#define POINTS_PER_INCH 72

struct _RsSheetPictures
{
  RsRelease *release;
  GPtrArray *faults; /* sentences: a file that cannot be printed, and what to do */
  GHashTable *told;  /* digests that are among them */
};

/**
 * rs_sheet_pictures_new:
 *
 * Returns: (transfer full): the pictures of @release
 */
RsSheetPictures *
rs_sheet_pictures_new (RsRelease *release)
{
  RsSheetPictures *self;

  g_return_val_if_fail (RS_IS_RELEASE (release), NULL);

  self = g_new0 (RsSheetPictures, 1);
  self->release = g_object_ref (release);
  self->faults = g_ptr_array_new_with_free_func (g_free);
  self->told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * rs_sheet_pictures_free:
 * @self: (transfer full): pictures
 */
void
rs_sheet_pictures_free (RsSheetPictures *self)
{
  g_hash_table_unref (self->told);
  g_ptr_array_unref (self->faults);
  g_object_unref (self->release);
  g_free (self);
}

static void
tell (RsSheetPictures *self, const char *digest, const char *format, const char *path)
{
  if (g_hash_table_add (self->told, g_strdup (digest)))
    {
      g_autoptr (GString) line = g_string_new (format);

      g_string_replace (line, "%s", path, 1);
      g_ptr_array_add (self->faults, g_strdup (line->str));
    }
}

/**
 * rs_sheet_pictures_read:
 * @digest: of a picture
 *
 * Returns: (transfer full) (nullable): the bytes, if they are those that @digest names;
 *   otherwise rs_sheet_pictures_get_faults() knows it
 */
GBytes *
rs_sheet_pictures_read (RsSheetPictures *self, const char *digest)
{
  g_autofree char *path = NULL;
  g_autofree char *found = NULL;
  char *bytes = NULL;
  gsize length;

  g_return_val_if_fail (self != NULL && digest != NULL, NULL);

  path = rs_release_get_media_path (self->release, digest);
  if (path == NULL || !g_file_get_contents (path, &bytes, &length, NULL))
    {
      tell (self, digest,
            _ ("The picture “%s” is not there. Publish again, or bring the file back "
               "from a copy."),
            path != NULL ? path : digest);
      return NULL;
    }
  found = rs_digest_data (bytes, length);
  if (g_str_equal (found, digest))
    return g_bytes_new_take (bytes, length);
  g_free (bytes);
  tell (self, digest,
        _ ("The picture “%s” is damaged. Publish again, or bring the file back from a "
           "copy."),
        path);
  return NULL;
}

/**
 * rs_sheet_pictures_get_faults:
 *
 * Returns: (transfer none) (element-type utf8): a sentence for each picture that could
 *   not be printed
 */
GPtrArray *
rs_sheet_pictures_get_faults (RsSheetPictures *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->faults;
}

/* The small copy is enough where it is printed small. */
static const char *
choose_copy (const RsPhoto *photo, double width, double height)
{
  double longer = fmax (width, height) / POINTS_PER_INCH;

  return longer * LEAST_DPI <= THUMB_SIZE ? photo->thumb : photo->screen;
}

/* A surface that is the JPEG; its points are never touched, so never in memory. The
   digest as its name lets the file hold a picture once, however often it is shown. */
static cairo_surface_t *
make_surface (GBytes *bytes, const char *digest)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  cairo_surface_t *surface;
  char *name;
  int width, height;

  if (!rs_sheet_jpeg_read_size (data, length, &width, &height))
    return NULL;
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  name = g_strdup (digest);
  cairo_surface_set_mime_data (surface, CAIRO_MIME_TYPE_JPEG, data, length,
                               (cairo_destroy_func_t)g_bytes_unref, g_bytes_ref (bytes));
  cairo_surface_set_mime_data (surface, CAIRO_MIME_TYPE_UNIQUE_ID, (const guchar *)name,
                               strlen (name), g_free, name);
  return surface;
}

/* What is not there leaves its place empty, for all to see. */
static void
draw_gap (cairo_t *cr, double x, double y, double width, double height)
{
  cairo_set_line_width (cr, 1);
  cairo_rectangle (cr, x + 0.5, y + 0.5, width - 1, height - 1);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + width, y + height);
  cairo_move_to (cr, x + width, y);
  cairo_line_to (cr, x, y + height);
  cairo_stroke (cr);
}

static void
paint (cairo_t *cr,
       cairo_surface_t *surface,
       double x,
       double y,
       double width,
       double height)
{
  double across = cairo_image_surface_get_width (surface);
  double down = cairo_image_surface_get_height (surface);
  double factor = fmin (width / across, height / down);

  cairo_save (cr);
  cairo_translate (cr, x + (width - across * factor) / 2,
                   y + (height - down * factor) / 2);
  cairo_scale (cr, factor, factor);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_rectangle (cr, 0, 0, across, down);
  cairo_fill (cr);
  cairo_restore (cr);
}

/**
 * rs_sheet_pictures_draw:
 * @width: of the place for it, pt
 *
 * Shows the picture whole in the middle of its place.
 */
void
rs_sheet_pictures_draw (RsSheetPictures *self,
                        cairo_t *cr,
                        const RsPhoto *photo,
                        double x,
                        double y,
                        double width,
                        double height)
{
  const char *digest;
  g_autoptr (GBytes) bytes = NULL;
  cairo_surface_t *surface = NULL;

  g_return_if_fail (self != NULL && cr != NULL && photo != NULL);

  digest = choose_copy (photo, width, height);
  bytes = rs_sheet_pictures_read (self, digest);
  if (bytes != NULL)
    surface = make_surface (bytes, digest);
  if (surface == NULL)
    {
      draw_gap (cr, x, y, width, height);
      return;
    }
  paint (cr, surface, x, y, width, height);
  cairo_surface_destroy (surface);
}
