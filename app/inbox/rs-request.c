/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Newcomers who ask to read. */
#include "rs-request.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-json-writer.h"
#include "rs-place.h"
#include "rs-strict-json.h"
#include "rs-uid.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define FORMAT 1
#define ENDING ".json"
#define MAX_BYTES 4096
#define MAX_NAME 60 /* characters */
#define MAX_GRADE 11
#define MAX_REQUESTS 200 /* that wait: a class on a rainy day */

/**
 * rs_request_free:
 * @self: (nullable): a request
 */
void
rs_request_free (RsRequest *self)
{
  if (self == NULL)
    return;

  g_free (self->uid);
  g_free (self->name);
  g_free (self);
}

static char *
get_folder (const char *data)
{
  g_autofree char *inbox = rs_place_inbox (data);

  return g_build_filename (inbox, "requests", NULL);
}

static char *
get_path (const char *data, const char *uid)
{
  g_autofree char *folder = get_folder (data);
  g_autofree char *name = g_strconcat (uid, ENDING, NULL);

  return g_build_filename (folder, name, NULL);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static gboolean
check_name (const char *name, GError **error)
{
  gboolean is_good = name[0] != '\0' && g_utf8_validate (name, -1, NULL)
                     && g_utf8_strlen (name, -1) <= MAX_NAME;

  for (const char *at = name; is_good && *at != '\0'; at = g_utf8_next_char (at))
    is_good = !g_unichar_iscntrl (g_utf8_get_char (at));
  if (!is_good)
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("A name has between 1 and %d letters. Write it shorter."), MAX_NAME);
  return is_good;
}

/**
 * rs_request_write:
 * @data: the data folder
 * @name: as the newcomer wrote it
 * @grade: class at school, 1 to 11; 0 if it was not said
 *
 * Returns: whether the teacher will find the request
 */
gboolean
rs_request_write (const char *data, const char *name, guint grade, GError **error)
{
  g_autoptr (RsJsonWriter) json = NULL;
  g_autofree char *uid = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  gsize length = 0;

  g_return_val_if_fail (data != NULL && name != NULL, FALSE);
  g_return_val_if_fail (grade <= MAX_GRADE, FALSE);

  folder = get_folder (data);
  if (!check_name (name, error) || !rs_file_make_folder (folder, error))
    return FALSE;
  if (count_files (folder) >= MAX_REQUESTS)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_BUSY,
                   _ ("Too many newcomers are waiting already. Ask the teacher to look "
                      "through the inbox."));
      return FALSE;
    }
  uid = rs_uid_new ();
  json = rs_json_writer_new ();
  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_int (json, "format", FORMAT);
  rs_json_writer_text (json, "uid", uid);
  rs_json_writer_text (json, "name", name);
  rs_json_writer_int (json, "grade", grade);
  rs_json_writer_end_object (json);
  path = get_path (data, uid);
  text = rs_json_writer_steal (json, &length);
  return rs_file_write (path, text, length, 0600, error);
}

static RsRequest *
load (const char *path, const char *uid, GError **error)
{
  g_autoptr (RsStrictJson) json = rs_strict_json_load (path, MAX_BYTES, FORMAT, error);
  g_autoptr (RsRequest) self = NULL;
  JsonObject *root;

  if (json == NULL)
    return NULL;
  root = rs_strict_json_get_root (json);
  self = g_new0 (RsRequest, 1);
  self->uid = g_strdup (rs_strict_json_uid (json, root, "uid"));
  self->name = g_strdup (rs_strict_json_text (json, root, "name", MAX_NAME));
  self->grade = (guint)rs_strict_json_int (json, root, "grade", 0, MAX_GRADE);
  if (!g_str_equal (self->uid, uid))
    rs_strict_json_refuse (json, "uid");
  if (rs_strict_json_get_fault (json) == NULL)
    return g_steal_pointer (&self);

  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("The request in “%s” is damaged (%s). Remove the file, and let the "
                  "newcomer ask again."),
               path, rs_strict_json_get_fault (json));
  return NULL;
}

static int
compare_requests (gconstpointer a, gconstpointer b)
{
  const RsRequest *const *first = a;
  const RsRequest *const *second = b;

  return strcmp ((*first)->uid, (*second)->uid);
}

static void
add_request (GPtrArray *requests,
             const char *folder,
             const char *name,
             GPtrArray *findings)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *uid = g_strndup (name, strlen (name) - strlen (ENDING));
  RsRequest *request = load (path, uid, &error);

  if (request != NULL)
    g_ptr_array_add (requests, request);
  else if (findings != NULL)
    g_ptr_array_add (findings, g_strdup (error->message));
}

/**
 * rs_request_list:
 * @data: the data folder
 * @findings: (nullable) (element-type utf8): gets a sentence for each that is damaged
 *
 * Returns: (transfer full) (element-type RsRequest): who asks, oldest first
 */
GPtrArray *
rs_request_list (const char *data, GPtrArray *findings)
{
  GPtrArray *requests = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_request_free);
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (data != NULL, requests);

  folder = get_folder (data);
  dir = g_dir_open (folder, 0, NULL);
  for (guint i = 0;
       dir != NULL && i < 10 * MAX_REQUESTS && (name = g_dir_read_name (dir)) != NULL;
       i++)
    if (name[0] != '.' && g_str_has_suffix (name, ENDING))
      add_request (requests, folder, name, findings);
  g_ptr_array_sort (requests, compare_requests);
  return requests;
}

/**
 * rs_request_delete:
 * @data: the data folder
 * @uid: of a request
 *
 * Returns: whether it is gone
 */
gboolean
rs_request_delete (const char *data, const char *uid, GError **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (data != NULL, FALSE);
  g_return_val_if_fail (rs_uid_is_valid (uid), FALSE);

  path = get_path (data, uid);
  if (g_unlink (path) < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot remove"), path);
      return FALSE;
    }
  return TRUE;
}
