/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages, one after another, into a PDF. */
#include "rs-sheet-paper.h"

#include "rs-error.h"
#include "rs-file-writer.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#define A4_WIDTH RS_SHEET_MM (210)
#define A4_HEIGHT RS_SHEET_MM (297)

#define HEAD_TOP RS_SHEET_MM (8)
#define FOOT_TOP RS_SHEET_MM (285)
#define HAIR 0.4

#define DEPTHS 2 /* of the outline: sections, stories */
#define FILE_MODE 0644

struct _RsSheetPaper
{
  RsSheetType *type; /* not owned */
  RsSheetFrame frame;
  RsFileWriter *writer;
  cairo_surface_t *surface;
  cairo_t *cr; /* NULL: counted only */
  char *left, *right;
  guint page;
  int parents[DEPTHS]; /* of the next mark at each depth */
};

/**
 * rs_sheet_paper_new_counted:
 * @type: outlives it
 *
 * Returns: (transfer full): paper that nothing comes out of
 */
RsSheetPaper *
rs_sheet_paper_new_counted (RsSheetType *type, const RsSheetFrame *frame)
{
  RsSheetPaper *self;

  g_return_val_if_fail (frame != NULL, NULL);

  self = g_new0 (RsSheetPaper, 1);
  self->type = type;
  self->frame = *frame;
  return self;
}

static cairo_status_t
write_bytes (void *writer, const unsigned char *data, unsigned int length)
{
  return rs_file_writer_write (writer, data, length) ? CAIRO_STATUS_SUCCESS
                                                     : CAIRO_STATUS_WRITE_ERROR;
}

/* The same content on the same day is the same file. */
static void
describe (cairo_surface_t *surface, const RsSheetAbout *about)
{
  g_autofree char *moment = g_strconcat (about->day, "T00:00:00", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, about->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, about->author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR,
                                  "rodnaya " RS_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, moment);
}

/**
 * rs_sheet_paper_new:
 * @path: of the PDF; nothing is there before rs_sheet_paper_finish()
 * @type: outlives it
 *
 * Returns: (transfer full) (nullable): paper without pages; %NULL with #RS_ERROR if
 *   nothing can be written there
 */
RsSheetPaper *
rs_sheet_paper_new (const char *path,
                    RsSheetType *type,
                    const RsSheetFrame *frame,
                    const RsSheetAbout *about,
                    GError **error)
{
  g_autoptr (RsFileWriter) writer = NULL;
  RsSheetPaper *self;

  g_return_val_if_fail (path != NULL && about != NULL, NULL);

  writer = rs_file_writer_new (path, error);
  if (writer == NULL)
    return NULL;
  self = rs_sheet_paper_new_counted (type, frame);
  self->writer = g_steal_pointer (&writer);
  self->surface = cairo_pdf_surface_create_for_stream (write_bytes, self->writer,
                                                       A4_WIDTH, A4_HEIGHT);
  describe (self->surface, about);
  self->cr = cairo_create (self->surface);
  return self;
}

/**
 * rs_sheet_paper_free:
 * @self: (transfer full): paper; what was not finished is gone
 */
void
rs_sheet_paper_free (RsSheetPaper *self)
{
  g_clear_pointer (&self->cr, cairo_destroy);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_clear_pointer (&self->writer, rs_file_writer_free);
  g_free (self->left);
  g_free (self->right);
  g_free (self);
}

/**
 * rs_sheet_paper_get_frame:
 *
 * Returns: (transfer none): where the content of its pages stands
 */
const RsSheetFrame *
rs_sheet_paper_get_frame (RsSheetPaper *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->frame;
}

/**
 * rs_sheet_paper_get_cairo:
 *
 * Returns: (transfer none) (nullable): what to draw with; %NULL while it is counted only
 */
cairo_t *
rs_sheet_paper_get_cairo (RsSheetPaper *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->cr;
}

/**
 * rs_sheet_paper_get_page:
 *
 * Returns: the number of the page, 0 before the first
 */
guint
rs_sheet_paper_get_page (RsSheetPaper *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->page;
}

/**
 * rs_sheet_paper_set_head:
 * @left: (nullable): what stands above the pages from the next one on
 * @right: (nullable): likewise, at the other end
 */
void
rs_sheet_paper_set_head (RsSheetPaper *self, const char *left, const char *right)
{
  g_return_if_fail (self != NULL);

  g_free (self->left);
  self->left = g_strdup (left);
  g_free (self->right);
  self->right = g_strdup (right);
}

static void
draw_line (RsSheetPaper *self, const char *text, double y, PangoAlignment alignment)
{
  PangoLayout *layout;

  if (text == NULL || *text == '\0')
    return;
  layout = rs_sheet_type_set (self->type, RS_SHEET_SMALL, text, self->frame.width);
  pango_layout_set_alignment (layout, alignment);
  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  cairo_set_source_rgb (self->cr, 0.36, 0.29, 0.24);
  cairo_move_to (self->cr, self->frame.left, y);
  pango_cairo_show_layout (self->cr, layout);
  g_object_unref (layout);
}

static void
draw_margin (RsSheetPaper *self)
{
  static const double dashes[] = { 0.5, 3 };

  cairo_save (self->cr);
  cairo_set_source_rgb (self->cr, 0.62, 0.58, 0.54);
  cairo_set_line_width (self->cr, 0.5);
  cairo_set_dash (self->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (self->cr, self->frame.pencil, self->frame.top);
  cairo_rel_line_to (self->cr, 0, self->frame.height);
  cairo_stroke (self->cr);
  cairo_restore (self->cr);
}

static void
draw_furniture (RsSheetPaper *self)
{
  g_autofree char *number = g_strdup_printf ("%u", self->page);
  gboolean has_right = self->right != NULL && *self->right != '\0';

  if (self->left == NULL)
    return;
  draw_line (self, self->left, HEAD_TOP, PANGO_ALIGN_LEFT);
  if (has_right)
    draw_line (self, self->right, HEAD_TOP, PANGO_ALIGN_RIGHT);
  draw_line (self, number, FOOT_TOP, PANGO_ALIGN_RIGHT);
  if (self->frame.pencil > 0)
    draw_margin (self);
}

/**
 * rs_sheet_paper_turn:
 * @is_wide: the page lies on its side, and nothing is on it yet
 *
 * Begins the next page.
 */
void
rs_sheet_paper_turn (RsSheetPaper *self, gboolean is_wide)
{
  g_return_if_fail (self != NULL);

  self->page++;
  if (self->cr == NULL)
    return;
  if (self->page > 1)
    cairo_show_page (self->cr);
  cairo_pdf_surface_set_size (self->surface, is_wide ? A4_HEIGHT : A4_WIDTH,
                              is_wide ? A4_WIDTH : A4_HEIGHT);
  if (!is_wide)
    draw_furniture (self);
}

/**
 * rs_sheet_paper_mark:
 * @title: of what begins on this page
 * @depth: 0 for a section, 1 for a story in it
 *
 * A line of the outline that a reader of PDFs shows.
 */
void
rs_sheet_paper_mark (RsSheetPaper *self, const char *title, guint depth)
{
  g_autofree char *where = NULL;
  int mark;

  g_return_if_fail (self != NULL && title != NULL && depth < DEPTHS);

  if (self->cr == NULL)
    return;
  where = g_strdup_printf ("page=%u", self->page);
  mark = cairo_pdf_surface_add_outline (
      self->surface, depth == 0 ? CAIRO_PDF_OUTLINE_ROOT : self->parents[depth - 1],
      title, where, depth == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
  self->parents[depth] = mark;
}

/**
 * rs_sheet_paper_is_fine:
 *
 * Returns: %FALSE when there is no use in going on; rs_sheet_paper_finish() says why
 */
gboolean
rs_sheet_paper_is_fine (RsSheetPaper *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->cr == NULL || cairo_status (self->cr) == CAIRO_STATUS_SUCCESS;
}

/**
 * rs_sheet_paper_finish:
 *
 * Returns: whether the PDF is whole and in its place; otherwise #RS_ERROR
 */
gboolean
rs_sheet_paper_finish (RsSheetPaper *self, GError **error)
{
  cairo_status_t status;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->cr == NULL)
    return TRUE;
  status = cairo_status (self->cr);
  g_clear_pointer (&self->cr, cairo_destroy);
  cairo_surface_finish (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (self->surface);
  if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_WRITE_ERROR)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_FAILED,
                   _ ("The sheet could not be drawn: %s"),
                   cairo_status_to_string (status));
      return FALSE;
    }
  return rs_file_writer_commit (self->writer, FILE_MODE, error);
}
