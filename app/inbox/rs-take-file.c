/* SPDX-License-Identifier: GPL-3.0-or-later */
/* take.json, read and written: README.md says what each member means. */
#include "rs-take-file.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-json-writer.h"
#include "rs-strict-json.h"
#include "rs-take-name.h"
#include "rs-uid.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define NAME "take.json"
#define MAX_BYTES (8 * 1024 * 1024) /* 999 items of three tries have 1 MB */
#define MAX_NAME 200                /* characters of a title or a label's owner */
#define MAX_TEXT 4000
#define MAX_SAMPLES (48000 * 3600LL) /* an hour in one go */

/* A take while it is read. */
typedef struct
{
  const char *folder;
  RsTakeHead *head;
  GPtrArray *items;
  RsTakeItem *item;  /* whose tries are being read */
  int chosen;        /* of it, as it is written */
  guint index;       /* of the try that is next */
  guint n_lost;      /* sounds that are not there */
  GHashTable *names; /* of the items, to find one that stands twice */
} RsTakeRead;

/* Whether the file is there; a link or a folder in its place is hostile. */
static gboolean
has_file (RsStrictJson *json, const RsTakeRead *state, const char *name)
{
  g_autofree char *path = g_build_filename (state->folder, name, NULL);
  GStatBuf status;

  if (g_lstat (path, &status) < 0)
    return FALSE;
  if (!S_ISREG (status.st_mode))
    rs_strict_json_refuse (json, "file");
  return TRUE;
}

/* The file of a try is one of this item's own, or of all that was read in one go. */
static const char *
read_file_name (RsStrictJson *json, JsonObject *object, guint item)
{
  const char *name = rs_strict_json_text (json, object, "file", MAX_NAME);
  guint of = 0;
  guint number;

  if (!rs_take_name_read (name, &of, &number) || (of != RS_TAKE_WHOLE && of != item))
    rs_strict_json_refuse (json, "file");
  return name;
}

static void
read_try (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTakeRead *state = data;
  JsonObject *object = rs_strict_json_as_object (json, element);
  const char *name = read_file_name (json, object, state->items->len);
  const char *digest = rs_strict_json_digest (json, object, "sha256");
  gint64 n_samples = rs_strict_json_int (json, object, "samples", 1, MAX_SAMPLES);
  gint64 start = rs_strict_json_int (json, object, "start", 0, n_samples - 1);
  gint64 end = rs_strict_json_int (json, object, "end", start + 1, n_samples);
  int index = (int)state->index++;

  if (rs_strict_json_get_fault (json) != NULL)
    return;
  if (!has_file (json, state, name))
    {
      state->n_lost++;
      return;
    }
  if (index == state->chosen)
    state->item->chosen = (int)state->item->tries->len;
  g_ptr_array_add (state->item->tries,
                   rs_take_try_new (name, digest, n_samples, start, end));
}

static void
check_owner (RsStrictJson *json, RsTakeRead *state, const RsTakeItem *item)
{
  g_autofree char *name = g_strconcat (item->field, " ", item->owner, NULL);
  gboolean is_telling = state->head->kind == RS_TAKE_TELLING;

  if (is_telling != (item->field[0] == '\0'))
    rs_strict_json_refuse (json, "field");
  if (!rs_uid_is_valid (item->owner)
      && (is_telling || !g_str_has_prefix (item->owner, "ui:")))
    rs_strict_json_refuse (json, "owner");
  if (!g_hash_table_add (state->names, g_steal_pointer (&name)))
    rs_strict_json_refuse (json, "owner");
}

static void
read_item (RsStrictJson *json, JsonNode *element, gpointer data)
{
  RsTakeRead *state = data;
  JsonObject *object = rs_strict_json_as_object (json, element);
  const char *field = rs_strict_json_optional_text (json, object, "field", MAX_NAME);
  g_autoptr (RsTakeItem) item = rs_take_item_new (
      rs_strict_json_text (json, object, "owner", MAX_NAME), field != NULL ? field : "",
      rs_strict_json_text (json, object, "text", MAX_TEXT),
      rs_strict_json_digest (json, object, "digest"),
      (guint)rs_strict_json_int (json, object, "card", 0, RS_TAKE_MAX_ITEMS));

  check_owner (json, state, item);
  state->item = item;
  state->index = 0;
  state->chosen = (int)rs_strict_json_int (json, object, "chosen", -1,
                                           RS_TAKE_MAX_TRIES - 1);
  rs_strict_json_walk (json, object, "tries", RS_TAKE_MAX_TRIES, read_try, state);
  if (state->chosen >= (int)state->index)
    rs_strict_json_refuse (json, "chosen");
  /* The chosen sound is lost: the last that is left is heard. */
  if (state->chosen >= 0 && item->chosen < 0)
    item->chosen = (int)item->tries->len - 1;
  g_ptr_array_add (state->items, g_steal_pointer (&item));
}

static void
read_head (RsStrictJson *json, JsonObject *root, RsTakeHead *head)
{
  const char *made = rs_strict_json_optional_date (json, root, "made");

  if (!rs_take_kind_from_string (rs_strict_json_text (json, root, "kind", MAX_NAME),
                                 &head->kind))
    rs_strict_json_refuse (json, "kind");
  if (!rs_take_state_from_string (rs_strict_json_text (json, root, "state", MAX_NAME),
                                  &head->state))
    rs_strict_json_refuse (json, "state");
  head->narrator = g_strdup (rs_strict_json_uid (json, root, "narrator"));
  head->telling = g_strdup (rs_strict_json_optional_uid (json, root, "telling"));
  head->title = g_strdup (rs_strict_json_text (json, root, "title", MAX_NAME));
  head->made = g_strdup (made);
  if (made == NULL)
    rs_strict_json_refuse (json, "made");
  if ((head->kind == RS_TAKE_TELLING) != (head->telling != NULL))
    rs_strict_json_refuse (json, "telling");
}

static void
read_all (RsStrictJson *json, RsTakeRead *state)
{
  JsonObject *root = rs_strict_json_get_root (json);
  g_autofree char *name = g_path_get_basename (state->folder);

  if (!g_str_equal (rs_strict_json_uid (json, root, "uid"), name))
    rs_strict_json_refuse (json, "uid");
  read_head (json, root, state->head);
  rs_strict_json_walk (json, root, "items", RS_TAKE_MAX_ITEMS, read_item, state);
  if (state->items->len == 0)
    rs_strict_json_refuse (json, "items");
}

/**
 * rs_take_file_read:
 * @folder: of a take
 * @head: (out caller-allocates): what is said of it as a whole
 * @items: (element-type RsTakeItem): filled
 * @n_lost: (out): tries whose sound is not there any more; they are left out
 *
 * Returns: whether the take is as it should be
 */
gboolean
rs_take_file_read (
    const char *folder, RsTakeHead *head, GPtrArray *items, guint *n_lost, GError **error)
{
  g_autofree char *path = g_build_filename (folder, NAME, NULL);
  g_autoptr (RsStrictJson) json = rs_strict_json_load (path, MAX_BYTES, RS_TAKE_FORMAT,
                                                       error);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                        NULL);
  RsTakeRead state = { .folder = folder, .head = head, .items = items, .names = names };

  if (json == NULL)
    return FALSE;
  read_all (json, &state);
  *n_lost = state.n_lost;
  if (rs_strict_json_get_fault (json) == NULL)
    return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("The recording in “%s” is damaged (%s). Read it again, or show the "
                  "folder to whoever looks after the program."),
               folder, rs_strict_json_get_fault (json));
  return FALSE;
}

static void
write_try (RsJsonWriter *json, const RsTakeTry *try)
{
  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_text (json, "file", try->file);
  rs_json_writer_text (json, "sha256", try->digest);
  rs_json_writer_int (json, "samples", try->n_samples);
  rs_json_writer_int (json, "start", try->start);
  rs_json_writer_int (json, "end", try->end);
  rs_json_writer_end_object (json);
}

static void
write_item (RsJsonWriter *json, const RsTakeItem *item)
{
  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_text (json, "owner", item->owner);
  rs_json_writer_text (json, "field", item->field);
  rs_json_writer_text (json, "text", item->text);
  rs_json_writer_text (json, "digest", item->digest);
  rs_json_writer_int (json, "card", item->card);
  rs_json_writer_int (json, "chosen", item->chosen);
  rs_json_writer_begin_array (json, "tries");
  for (guint i = 0; i < item->tries->len; i++)
    write_try (json, g_ptr_array_index (item->tries, i));
  rs_json_writer_end_array (json);
  rs_json_writer_end_object (json);
}

/**
 * rs_take_file_write:
 * @folder: of a take
 * @head: what is said of it as a whole
 * @items: (element-type RsTakeItem): what there is to read
 *
 * Returns: whether take.json is on the disk; otherwise it is as it was
 */
gboolean
rs_take_file_write (const char *folder,
                    const RsTakeHead *head,
                    GPtrArray *items,
                    GError **error)
{
  g_autoptr (RsJsonWriter) json = rs_json_writer_new ();
  g_autofree char *path = g_build_filename (folder, NAME, NULL);
  g_autofree char *uid = g_path_get_basename (folder);
  g_autofree char *text = NULL;
  gsize length = 0;

  rs_json_writer_begin_object (json, NULL);
  rs_json_writer_int (json, "format", RS_TAKE_FORMAT);
  rs_json_writer_text (json, "uid", uid);
  rs_json_writer_text (json, "kind", rs_take_kind_to_string (head->kind));
  rs_json_writer_text (json, "state", rs_take_state_to_string (head->state));
  rs_json_writer_text (json, "narrator", head->narrator);
  rs_json_writer_some_text (json, "telling", head->telling);
  rs_json_writer_text (json, "title", head->title);
  rs_json_writer_text (json, "made", head->made);
  rs_json_writer_begin_array (json, "items");
  for (guint i = 0; i < items->len; i++)
    write_item (json, g_ptr_array_index (items, i));
  rs_json_writer_end_array (json);
  rs_json_writer_end_object (json);

  text = rs_json_writer_steal (json, &length);
  return rs_file_write (path, text, length, 0600, error);
}
