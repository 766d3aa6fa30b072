/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rodnaya-storona: the kiosk. */
#include "rs-kiosk-application.h"
#include "rs-locale.h"
#include "rs-renderer.h"

int
main (int argc, char **argv)
{
  g_autoptr (GtkApplication) application = NULL;
  int status = 0;

  if (rs_renderer_is_probe (argc, argv))
    return rs_renderer_probe ();
  rs_locale_start ();
  application = rs_kiosk_application_new ();
  status = g_application_run (G_APPLICATION (application), argc, argv);
  if (status != 0)
    return status;
  return rs_kiosk_application_get_status (RS_KIOSK_APPLICATION (application));
}
