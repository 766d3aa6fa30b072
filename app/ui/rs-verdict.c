/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kept verdict on a machine's graphics. */
#include "rs-verdict.h"

#include <glib/gstdio.h>

#define GROUP "renderer"

static void
append_file (GString *machine, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;

  if (g_file_get_contents (path, &text, NULL, NULL))
    g_string_append_printf (machine, "%s ", g_strstrip (text));
}

static void
append_gpus (GString *machine, const char *root)
{
  g_autofree char *folder = g_build_filename (root, "sys/class/drm", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, "renderD"))
      {
        g_autofree char *device = g_build_filename (folder, name, "device", NULL);

        append_file (machine, device, "vendor");
        append_file (machine, device, "device");
        append_file (machine, device, "modalias");
      }
}

static void
append_mesa (GString *machine, const char *root)
{
  static const char *const places[] = { "usr/lib/x86_64-linux-gnu/dri",
                                        "usr/lib/aarch64-linux-gnu/dri", "usr/lib64/dri",
                                        "usr/lib/dri" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_build_filename (root, places[i], NULL);
      GStatBuf info;

      if (g_stat (path, &info) == 0)
        g_string_append_printf (machine, "%" G_GINT64_FORMAT " ", (gint64)info.st_mtime);
    }
}

/**
 * rs_verdict_make_machine:
 * @root: "/", or a tree for a test
 *
 * Returns: (transfer full): what a verdict rests on: the graphics hardware, the
 *   kernel, and when Mesa was installed
 */
char *
rs_verdict_make_machine (const char *root)
{
  GString *machine = g_string_new (NULL);
  g_autofree char *kernel = NULL;

  g_return_val_if_fail (root != NULL, NULL);

  kernel = g_build_filename (root, "proc/sys/kernel", NULL);
  append_gpus (machine, root);
  append_file (machine, kernel, "osrelease");
  append_mesa (machine, root);
  return g_string_free (machine, FALSE);
}

/**
 * rs_verdict_read:
 * @path: where it is kept
 * @machine: as it is now
 *
 * Returns: (transfer full) (nullable): the verdict, if it is of this machine
 */
char *
rs_verdict_read (const char *path, const char *machine)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *then = NULL;

  g_return_val_if_fail (path != NULL && machine != NULL, NULL);

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL))
    return NULL;
  then = g_key_file_get_string (file, GROUP, "machine", NULL);
  if (g_strcmp0 (machine, then) != 0)
    return NULL;
  return g_key_file_get_string (file, GROUP, "verdict", NULL);
}

/** rs_verdict_write: keeps it, where there is a place for it; it can be found out again.
 */
void
rs_verdict_write (const char *path, const char *machine, const char *verdict)
{
  g_autofree char *folder = NULL;
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  g_return_if_fail (path != NULL && machine != NULL && verdict != NULL);

  folder = g_path_get_dirname (path);
  g_key_file_set_string (file, GROUP, "machine", machine);
  g_key_file_set_string (file, GROUP, "verdict", verdict);
  g_mkdir_with_parents (folder, 0700);
  if (!g_key_file_save_to_file (file, path, &error))
    g_debug ("The renderer is not remembered: %s", error->message);
}
