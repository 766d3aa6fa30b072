/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The templates and the stylesheet of the studio. */
#include "rs-studio-style.h"

#include "rs-studio-resources.h"

#define STYLE "/ru/rodnaya_storona/studio/style.css"

/**
 * rs_studio_style_load:
 *
 * Makes the templates of its pages known and adds their looks to @stage. By hand: a
 * linker drops resources that register themselves from a static library.
 */
void
rs_studio_style_load (RsStage *stage)
{
  static gsize is_registered = 0;

  g_return_if_fail (RS_IS_STAGE (stage));

  if (g_once_init_enter (&is_registered))
    {
      rs_studio_register_resource ();
      g_once_init_leave (&is_registered, 1);
    }
  rs_stage_add_stylesheet (stage, STYLE);
}
