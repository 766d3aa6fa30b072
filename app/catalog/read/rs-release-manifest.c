/* SPDX-License-Identifier: GPL-3.0-or-later */

/* release.json: read strictly, written in one form, compared with the files. */

#include "rs-release-manifest.h"

#include "rs-database.h"
#include "rs-digest.h"
#include "rs-error.h"
#include "rs-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

/* Ours has some 300 bytes. */
#define MAX_BYTES (64 * 1024)

#define READ_SQL                                                         \
  "SELECT json_extract (j, '$.format'), json_extract (j, '$.number'),"   \
  " json_extract (j, '$.made_on'), json_extract (j, '$.catalog.size'),"  \
  " json_extract (j, '$.catalog.sha256'), json_extract (j, '$.museum')," \
  " json_extract (j, '$.poster')"                                        \
  " FROM (SELECT iif (json_valid (?1), ?1, '{}') AS j)"                  \
  " WHERE json_type (j, '$.format') = 'integer'"                         \
  " AND json_type (j, '$.number') = 'integer'"                           \
  " AND json_type (j, '$.made_on') = 'text'"                             \
  " AND json_type (j, '$.catalog.size') = 'integer'"                     \
  " AND json_type (j, '$.catalog.sha256') = 'text'"                      \
  " AND json_type (j, '$.museum') = 'text'"                              \
  " AND coalesce (json_type (j, '$.poster'), 'null') IN ('text', 'null')"

#define WRITE_SQL                                                  \
  "SELECT json_object ('format', ?1, 'number', ?2, 'made_on', ?3," \
  " 'catalog', json_object ('size', ?4, 'sha256', ?5), 'museum', ?6, 'poster', ?7)"

/**
 * rs_release_manifest_new:
 *
 * Returns: (transfer full): a manifest to fill
 */
RsReleaseManifest *
rs_release_manifest_new (void)
{
  return g_new0 (RsReleaseManifest, 1);
}

void
rs_release_manifest_free (RsReleaseManifest *self)
{
  if (self == NULL)
    return;

  g_free (self->made_on);
  g_free (self->catalog_digest);
  g_free (self->museum);
  g_free (self->poster);
  g_free (self);
}

static gboolean
refuse (const char *path, GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("“%s” is damaged. Publish again, or put back a copy of this release."),
               path);
  return FALSE;
}

/* A release lacks one of its files, or is named and not there at all. */
static void
set_missing (const char *path, int saved_errno, GError **error)
{
  if (saved_errno == ENOENT)
    g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                 _ ("“%s” is not there. Publish again, or put back a copy of this "
                    "release."),
                 path);
  else
    rs_error_set_errno (error, saved_errno, _ ("Cannot open"), path);
}

/* A file too long to be ours is not read at all. */
static char *
load (const char *path, GError **error)
{
  g_autofree char *text = NULL;
  GStatBuf info;
  gsize length;

  if (g_stat (path, &info) != 0)
    {
      set_missing (path, errno, error);
      return NULL;
    }
  if (!S_ISREG (info.st_mode) || info.st_size == 0 || info.st_size > MAX_BYTES
      || !g_file_get_contents (path, &text, &length, NULL)
      || !g_utf8_validate (text, (gssize)length, NULL))
    {
      refuse (path, error);
      return NULL;
    }
  return g_steal_pointer (&text);
}

static void
fill (RsReleaseManifest *self, RsStatement *row)
{
  self->format = (int)CLAMP (rs_statement_get_int (row, 0), 0, G_MAXINT);
  self->number = rs_statement_get_int (row, 1);
  self->made_on = rs_statement_dup_text (row, 2);
  self->catalog_size = rs_statement_get_int (row, 3);
  self->catalog_digest = rs_statement_dup_text (row, 4);
  self->museum = rs_statement_dup_text (row, 5);
  self->poster = rs_statement_dup_text (row, 6);
}

/* A poster is a file of the folder: no way leads out of it. */
static gboolean
is_sound (const RsReleaseManifest *self)
{
  return self->format >= 1 && self->number >= 1 && self->catalog_size > 0
         && rs_digest_is_valid (self->catalog_digest)
         && (self->poster == NULL
             || (*self->poster != '.' && *self->poster != '\0'
                 && strchr (self->poster, '/') == NULL));
}

static RsReleaseManifest *
parse (const char *text, GError **error)
{
  g_autoptr (RsReleaseManifest) self = rs_release_manifest_new ();
  g_autoptr (RsDatabase) database = rs_database_open (RS_RELEASE_MANIFEST,
                                                      RS_DATABASE_MEMORY, error);
  g_autoptr (RsStatement) select = NULL;

  if (database == NULL)
    return NULL;
  select = rs_database_prepare (database, READ_SQL, error);
  if (select == NULL)
    return NULL;
  rs_statement_bind_text (select, 1, text);
  if (!rs_statement_step (select, error))
    return NULL;
  fill (self, select);
  return is_sound (self) ? g_steal_pointer (&self) : NULL;
}

/**
 * rs_release_manifest_read:
 * @folder: of a release
 *
 * Returns: (transfer full) (nullable): what `release.json` says; %NULL with
 *   %RS_ERROR_NOT_FOUND or %RS_ERROR_DAMAGED
 */
RsReleaseManifest *
rs_release_manifest_read (const char *folder, GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (RsReleaseManifest) self = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  path = g_build_filename (folder, RS_RELEASE_MANIFEST, NULL);
  text = load (path, error);
  if (text == NULL)
    return NULL;
  self = parse (text, &local_error);
  if (self == NULL)
    refuse (path, error);
  return g_steal_pointer (&self);
}

/**
 * rs_release_manifest_write:
 * @folder: of a release that nobody shows yet
 *
 * Writes `release.json`, mode 0444, synced.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_release_manifest_write (const RsReleaseManifest *self,
                           const char *folder,
                           GError **error)
{
  g_autoptr (RsDatabase) database = NULL;
  g_autoptr (RsStatement) select = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL && is_sound (self), FALSE);
  g_return_val_if_fail (folder != NULL, FALSE);

  path = g_build_filename (folder, RS_RELEASE_MANIFEST, NULL);
  database = rs_database_open (path, RS_DATABASE_MEMORY, error);
  if (database == NULL)
    return FALSE;
  select = rs_database_prepare (database, WRITE_SQL, error);
  if (select == NULL)
    return FALSE;
  rs_statement_bind_int (select, 1, self->format);
  rs_statement_bind_int (select, 2, self->number);
  rs_statement_bind_text (select, 3, self->made_on != NULL ? self->made_on : "");
  rs_statement_bind_int (select, 4, self->catalog_size);
  rs_statement_bind_text (select, 5, self->catalog_digest);
  rs_statement_bind_text (select, 6, self->museum != NULL ? self->museum : "");
  rs_statement_bind_text (select, 7, self->poster);
  if (!rs_statement_step (select, error))
    return FALSE;
  text = g_strconcat (rs_statement_get_text (select, 0), "\n", NULL);
  return rs_file_write (path, text, strlen (text), 0444, error);
}

/**
 * rs_release_manifest_verify:
 * @folder: of the release
 * @cancellable: (nullable): to stop hashing
 *
 * Compares catalog.db with what was written down when it was made: its size, then
 * every byte of it (SQLite finds only four damages in ten by itself).
 *
 * Returns: %TRUE, or %FALSE with %RS_ERROR_NOT_FOUND, %RS_ERROR_DAMAGED or
 *   %RS_ERROR_CANCELLED
 */
gboolean
rs_release_manifest_verify (const RsReleaseManifest *self,
                            const char *folder,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *digest = NULL;
  GStatBuf info;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (folder != NULL, FALSE);

  path = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  if (g_stat (path, &info) != 0)
    {
      set_missing (path, errno, error);
      return FALSE;
    }
  if (!S_ISREG (info.st_mode) || info.st_size != self->catalog_size)
    return refuse (path, error);
  digest = rs_digest_file (path, cancellable, error);
  if (digest == NULL)
    return FALSE;
  return g_strcmp0 (digest, self->catalog_digest) == 0 || refuse (path, error);
}
