/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which releases there are in a data folder, and which of them is whole. */

#include "rs-ladder.h"

#include "rs-error.h"
#include "rs-place.h"
#include "rs-release-manifest.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

static void
free_rung (gpointer data)
{
  RsRung *self = data;

  g_free (self->folder);
  g_free (self->data);
  g_free (self->mark);
  g_free (self);
}

/* Publishing replaces files and never writes into them: what they are shows from
   outside. */
static void
append_mark (GString *mark, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GStatBuf info = { 0 };

  if (g_stat (path, &info) == 0)
    g_string_append_printf (
        mark, ":%" G_GUINT64_FORMAT ".%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT ".%ld",
        (guint64)info.st_ino, (gint64)info.st_size, (gint64)info.st_mtim.tv_sec,
        info.st_mtim.tv_nsec);
}

static RsRung *
new_rung (const char *data, const char *name, gboolean is_current)
{
  g_autofree char *releases = rs_place_releases (data);
  RsRung *self = g_new0 (RsRung, 1);
  GString *mark = g_string_new (name);

  self->folder = g_build_filename (releases, name, NULL);
  self->data = g_strdup (data);
  self->is_current = is_current;
  append_mark (mark, self->folder, RS_RELEASE_CATALOG);
  append_mark (mark, self->folder, RS_RELEASE_MANIFEST);
  self->mark = g_string_free (mark, FALSE);
  return self;
}

/* Folders of releases are named by numbers; whatever else lies there is being made, or
   is nobody's business. */
static gint64
parse_number (const char *name)
{
  guint64 number;

  if (!g_ascii_string_to_unsigned (name, 10, 1, G_MAXINT64, &number, NULL))
    return 0;
  return (gint64)number;
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  gint64 first = parse_number (*(char *const *)a);
  gint64 second = parse_number (*(char *const *)b);

  return first < second ? 1 : first > second ? -1 : 0;
}

static GPtrArray *
list_names (const char *releases)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (releases, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (parse_number (name) > 0)
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_newest_first);
  return names;
}

/* A copy made by hand may have turned the link into a folder: it will do. */
static char *
read_current (const char *data)
{
  g_autofree char *link = rs_place_current_link (data);
  g_autofree char *target = g_file_read_link (link, NULL);

  if (target != NULL)
    return parse_number (target) > 0 ? g_steal_pointer (&target) : NULL;
  return g_file_test (link, G_FILE_TEST_IS_DIR) ? g_path_get_basename (link) : NULL;
}

/**
 * rs_ladder_list:
 * @data: a data folder, which may not even be there
 *
 * What is newer than the current release comes last: staff went back from it, or have
 * not shown it yet.
 *
 * Returns: (transfer full) (element-type RsRung): its releases in the order to try them
 */
GPtrArray *
rs_ladder_list (const char *data)
{
  GPtrArray *ladder = g_ptr_array_new_with_free_func (free_rung);
  g_autofree char *releases = rs_place_releases (data);
  g_autofree char *current = read_current (data);
  g_autoptr (GPtrArray) names = list_names (releases);

  gint64 limit = current != NULL ? parse_number (current) : 0;

  if (current != NULL)
    g_ptr_array_add (ladder, new_rung (data, current, TRUE));
  for (guint i = 0; i < names->len; i++)
    if (limit == 0 || parse_number (names->pdata[i]) < limit)
      g_ptr_array_add (ladder, new_rung (data, names->pdata[i], FALSE));
  for (guint i = 0; i < names->len; i++)
    if (limit > 0 && parse_number (names->pdata[i]) > limit)
      g_ptr_array_add (ladder, new_rung (data, names->pdata[i], FALSE));
  return ladder;
}

/**
 * rs_ladder_describe:
 *
 * Returns: (transfer full): a text that changes when anything in @ladder does
 */
char *
rs_ladder_describe (GPtrArray *ladder)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ladder->len; i++)
    g_string_append_printf (text, "%s\n", ((RsRung *)ladder->pdata[i])->mark);
  return g_string_free (text, FALSE);
}

/**
 * rs_ladder_get_current_mark:
 *
 * Returns: (nullable): the mark of the current release; %NULL if none is current
 */
const char *
rs_ladder_get_current_mark (GPtrArray *ladder)
{
  const RsRung *first = ladder->len > 0 ? ladder->pdata[0] : NULL;

  return first != NULL && first->is_current ? first->mark : NULL;
}

/* One line, whatever is amiss: what is shown, why that, and what to do. NULL if all is
   well. */
static char *
explain_choice (const RsRung *found, const char *data, const char *skipped)
{
  if (*skipped != '\0')
    return g_strdup_printf (
        _ ("“%s” is shown, because what comes before it cannot be: %s"), found->folder,
        skipped);
  if (g_strcmp0 (found->data, data) != 0)
    return g_strdup_printf (
        _ ("Nothing has been published in “%s” yet, so the sample is shown. "
           "Publish in the editor, or run “rodnaya publish”."),
        data);
  if (!found->is_current)
    return g_strdup_printf (
        _ ("Nothing in “%s” says which release is current, so the newest one is "
           "shown. Publish again."),
        data);
  return NULL;
}

/**
 * rs_ladder_note_skipped:
 * @skipped: sentences
 * @why: one more of them
 */
void
rs_ladder_note_skipped (GString *skipped, const char *why)
{
  g_return_if_fail (skipped != NULL && why != NULL);

  if (skipped->len > 0)
    g_string_append_c (skipped, ' ');
  g_string_append (skipped, why);
}

/**
 * rs_ladder_open:
 * @skipped: why what was taken out of the ladder was; gets what else cannot be shown
 * @data: named in the message if nothing can be shown
 * @found: (out) (transfer none): what was opened
 * @why: (out) (transfer full) (nullable): a line for the log if it is not what staff
 * chose
 * @cancellable: (nullable): to stop
 *
 * Verifies one release after another until one is whole. For a thread.
 *
 * Returns: (transfer full) (nullable): the release; %NULL with %RS_ERROR_NOT_FOUND if
 *   none is whole, or with %RS_ERROR_CANCELLED
 */
RsRelease *
rs_ladder_open (GPtrArray *ladder,
                GString *skipped,
                const char *data,
                RsClock *clock,
                const RsRung **found,
                char **why,
                GCancellable *cancellable,
                GError **error)
{
  for (guint i = 0; i < ladder->len; i++)
    {
      const RsRung *rung = ladder->pdata[i];
      g_autoptr (GError) local_error = NULL;
      RsRelease *release = rs_release_open (rung->folder, rung->data, clock, cancellable,
                                            &local_error);

      if (release != NULL)
        {
          *why = explain_choice (rung, data, skipped->str);
          *found = rung;
          return release;
        }
      if (g_error_matches (local_error, RS_ERROR, RS_ERROR_CANCELLED))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return NULL;
        }
      rs_ladder_note_skipped (skipped, local_error->message);
    }
  g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
               _ ("There is nothing to show in “%s”. Publish in the editor, or run "
                  "“rodnaya publish”. %s"),
               data, skipped->str);
  return NULL;
}
