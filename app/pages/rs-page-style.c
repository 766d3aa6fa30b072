/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The templates and the stylesheet of pages. */
#include "rs-page-style.h"

#include "rs-pages-resources.h"

#define STYLE "/ru/rodnaya_storona/pages/style.css"

/**
 * rs_page_style_load:
 *
 * Makes the templates of pages known and adds their looks to @stage. By hand: a
 * linker drops resources that register themselves from a static library.
 */
void
rs_page_style_load (RsStage *stage)
{
  static gsize is_registered = 0;

  g_return_if_fail (RS_IS_STAGE (stage));

  if (g_once_init_enter (&is_registered))
    {
      rs_pages_register_resource ();
      g_once_init_leave (&is_registered, 1);
    }
  rs_stage_add_stylesheet (stage, STYLE);
}
