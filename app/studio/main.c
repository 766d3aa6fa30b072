/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya-studio: where a pupil reads aloud what little children will hear. */
#include "rs-locale.h"
#include "rs-renderer.h"
#include "rs-studio-application.h"

int
main (int argc, char **argv)
{
  g_autoptr (GtkApplication) application = NULL;
  int status = 0;

  if (rs_renderer_is_probe (argc, argv))
    return rs_renderer_probe ();
  rs_locale_start ();
  application = rs_studio_application_new ();
  status = g_application_run (G_APPLICATION (application), argc, argv);
  if (status != 0)
    return status;
  return rs_studio_application_get_status (RS_STUDIO_APPLICATION (application));
}
