/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the fonts of the design are installed. */
#include "rs-typeface.h"

#include <glib/gi18n-lib.h>

static gboolean
has_family (PangoContext *context, const char *name)
{
  PangoFontDescription *description = pango_font_description_new ();
  g_autoptr (PangoFont) font = NULL;
  gboolean found = FALSE;

  pango_font_description_set_family (description, name);
  font = pango_context_load_font (context, description);
  pango_font_description_free (description);
  if (font != NULL)
    {
      description = pango_font_describe (font);
      found = g_ascii_strcasecmp (pango_font_description_get_family (description), name)
              == 0;
      pango_font_description_free (description);
    }
  return found;
}

/**
 * rs_typeface_check:
 * @context: of a widget
 *
 * Texts are shown in any case: by PT Serif or DejaVu where a font is missing.
 *
 * Returns: whether all fonts of the design are there
 */
gboolean
rs_typeface_check (PangoContext *context)
{
  static const struct
  {
    const char *family;
    const char *package;
  } fonts[] = { { "Vollkorn", "fonts-vollkorn" }, { "PT Sans", "fonts-paratype" } };
  gboolean all = TRUE;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    if (!has_family (context, fonts[i].family))
      {
        g_message (_ ("The font “%s” is not installed, texts look different. Install the "
                      "package %s."),
                   fonts[i].family, fonts[i].package);
        all = FALSE;
      }
  return all;
}
