/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where things are: what the product ships, and what a data folder holds. */
#include "rs-place.h"

#include "rs-digest.h"

#include <string.h>
#include <unistd.h>

#define PROJECT "rodnaya-storona"
#define SHARED_DATA "/var/lib/" PROJECT /* the data of an installed kiosk */

/* The folder of the running program, or NULL where /proc is not mounted. */
static char *
get_program_folder (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  return program != NULL ? g_path_get_dirname (program) : NULL;
}

/*
 * The first of these that holds @name: the folder that @variable names; those beside
 * the program (@beside: NULL-terminated, relative to its folder); @compiled_in. When
 * none does, the last, so that a message can name where it ought to be.
 */
static char *
find (const char *name,
      const char *variable,
      const char *const *beside,
      const char *compiled_in)
{
  g_autofree char *folder = get_program_folder ();
  const char *chosen = g_getenv (variable);

  if (chosen != NULL)
    {
      g_autofree char *path = g_build_filename (chosen, name, NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }

  for (; folder != NULL && *beside != NULL; beside++)
    {
      g_autofree char *path = g_build_filename (folder, *beside, name, NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return g_canonicalize_filename (path, NULL);
    }

  return g_build_filename (compiled_in, name, NULL);
}

/**
 * rs_place_default_data:
 *
 * Returns: (transfer full): the data folder when none is named: the installed
 * kiosk's if this machine has one, else the user's own. It may not exist yet.
 */
char *
rs_place_default_data (void)
{
  if (access (SHARED_DATA, R_OK | X_OK) == 0)
    return g_strdup (SHARED_DATA);

  return g_build_filename (g_get_user_data_dir (), PROJECT, NULL);
}

/**
 * rs_place_share:
 * @name: a file or folder that the product ships, such as `sounds/press.wav`
 *
 * Returns: (transfer full): its path; where it should be if it is nowhere
 */
char *
rs_place_share (const char *name)
{
  static const char *const beside[] = { "../../share/" PROJECT, "../share/" PROJECT,
                                        NULL };

  g_return_val_if_fail (name != NULL, NULL);

  return find (name, "RODNAYA_SHARE", beside, RS_SHARE_DIR);
}

/**
 * rs_place_libexec:
 * @name: a helper program, such as `rodnaya-intake`
 *
 * Returns: (transfer full): its path; where it should be if it is nowhere
 */
char *
rs_place_libexec (const char *name)
{
  static const char *const beside[] = { "../intake", "../../app/intake",
                                        "../libexec/" PROJECT, NULL };

  g_return_val_if_fail (name != NULL, NULL);

  return find (name, "RODNAYA_LIBEXEC", beside, RS_LIBEXEC_DIR);
}

/**
 * rs_place_tool:
 *
 * Returns: (transfer full): the path of the program `rodnaya`
 */
char *
rs_place_tool (void)
{
  static const char *const beside[] = { "../tool", ".", NULL };
  const char *chosen = g_getenv ("RODNAYA_TOOL");

  if (chosen != NULL)
    return g_strdup (chosen);
  return find ("rodnaya", "RODNAYA_BIN", beside, RS_BIN_DIR);
}

/**
 * rs_place_locale:
 *
 * Returns: (transfer full): the folder of the translations, for bindtextdomain()
 */
char *
rs_place_locale (void)
{
  static const char *const beside[] = { "../../po", "../share/locale", NULL };
  static const char catalog[] = "ru/LC_MESSAGES/" PROJECT ".mo";
  g_autofree char *path = find (catalog, "RODNAYA_LOCALE", beside, RS_LOCALE_DIR);

  path[strlen (path) - strlen (catalog) - 1] = '\0';
  return g_steal_pointer (&path);
}

/**
 * rs_place_working:
 * @data: a data folder
 *
 * Returns: (transfer full): the staff's database
 */
char *
rs_place_working (const char *data)
{
  return g_build_filename (data, "working.db", NULL);
}

/**
 * rs_place_working_lock:
 * @data: a data folder
 *
 * Returns: (transfer full): the file that whoever writes the staff's database locks
 */
char *
rs_place_working_lock (const char *data)
{
  return g_build_filename (data, "working.lock", NULL);
}

/**
 * rs_place_settings:
 * @data: a data folder
 *
 * Returns: (transfer full): the file of #RsSettings
 */
char *
rs_place_settings (const char *data)
{
  return g_build_filename (data, "settings.ini", NULL);
}

/**
 * rs_place_releases:
 * @data: a data folder
 *
 * Returns: (transfer full): the folder of all releases
 */
char *
rs_place_releases (const char *data)
{
  return g_build_filename (data, "releases", NULL);
}

/**
 * rs_place_release:
 * @data: a data folder
 * @number: of a release
 *
 * Returns: (transfer full): its folder
 */
char *
rs_place_release (const char *data, gint64 number)
{
  g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  return g_build_filename (data, "releases", name, NULL);
}

/**
 * rs_place_current_link:
 * @data: a data folder
 *
 * Returns: (transfer full): the relative link that names the release on show
 */
char *
rs_place_current_link (const char *data)
{
  return g_build_filename (data, "releases", "current", NULL);
}

/**
 * rs_place_media:
 * @data: a data folder
 * @digest: of a stored file
 *
 * Returns: (transfer full) (nullable): its path; %NULL if @digest is none, so that a
 * damaged row cannot lead out of the store
 */
char *
rs_place_media (const char *data, const char *digest)
{
  char shard[3] = { 0 };

  g_return_val_if_fail (data != NULL, NULL);

  if (!rs_digest_is_valid (digest))
    return NULL;

  memcpy (shard, digest, 2);
  return g_build_filename (data, "media", "sha256", shard, digest, NULL);
}

/**
 * rs_place_stats:
 * @data: a data folder
 *
 * Returns: (transfer full): the kiosk's own database of what was looked at
 */
char *
rs_place_stats (const char *data)
{
  return g_build_filename (data, "stats", "stats.db", NULL);
}

/**
 * rs_place_tasks:
 * @data: a data folder
 *
 * Returns: (transfer full): the folder of all that the studio reads
 */
char *
rs_place_tasks (const char *data)
{
  return g_build_filename (data, "tasks", NULL);
}

/**
 * rs_place_inbox:
 * @data: a data folder
 *
 * Returns: (transfer full): the folder of what the studio leaves
 */
char *
rs_place_inbox (const char *data)
{
  return g_build_filename (data, "inbox", NULL);
}

/**
 * rs_place_key:
 * @data: a data folder
 * @name: of a key, such as `pin`
 *
 * Returns: (transfer full): its file, for nobody else to read
 */
char *
rs_place_key (const char *data, const char *name)
{
  return g_build_filename (data, "keys", name, NULL);
}
