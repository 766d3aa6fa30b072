/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON of which nothing is believed. */
#include "rs-strict-json.h"

#include "rs-clock.h"
#include "rs-digest.h"
#include "rs-error.h"
#include "rs-strict-parts.h"
#include "rs-strict-scan.h"
#include "rs-uid.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_FILE_NAME 120 /* files/ and a digest with an ending are 75 */

struct _RsStrictJson
{
  RsStrictParts *parts; /* long arrays of the root, not parsed yet */
  JsonParser *parser;
  JsonObject *root; /* of the parser */
  GString *place;   /* where reading is: items[2].tries[0]. */
  char *fault;      /* the first thing that is not as it should be */
};

static gboolean
refuse_file (const char *path, const char *what, GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
               _ ("“%s” is damaged (%s). Put back the file that the program wrote."),
               path, what);
  return FALSE;
}

static gboolean
check_format (RsStrictJson *self, const char *path, gint64 format, GError **error)
{
  gint64 found = rs_strict_json_int (self, self->root, "format", 1, G_MAXINT);

  if (self->fault != NULL)
    return refuse_file (path, self->fault, error);
  if (found > format)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_TOO_NEW,
                   _ ("“%s” was written by a newer version of the program. Install that "
                      "version here too."),
                   path);
      return FALSE;
    }
  return TRUE;
}

/* Takes @text. */
static gboolean
parse (RsStrictJson *self, char *text, gsize length)
{
  g_autofree char *owned = text;
  JsonNode *root;

  if (!rs_strict_scan (text, length))
    return FALSE;
  self->parts = rs_strict_parts_new (g_steal_pointer (&owned), length);
  if (!json_parser_load_from_data (self->parser, rs_strict_parts_get_rest (self->parts),
                                   -1, NULL))
    return FALSE;
  root = json_parser_get_root (self->parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return FALSE;
  self->root = json_node_get_object (root);
  return TRUE;
}

/**
 * rs_strict_json_load:
 * @path: a file
 * @max_bytes: it may have
 * @format: the newest that is understood
 *
 * Reads a JSON object with a member `format`.
 *
 * Returns: (transfer full) (nullable): the file; %NULL with #RS_ERROR
 */
RsStrictJson *
rs_strict_json_load (const char *path, gsize max_bytes, gint64 format, GError **error)
{
  g_autoptr (RsStrictJson) self = NULL;
  g_autofree char *text = NULL;
  gsize length = 0;

  g_return_val_if_fail (path != NULL, NULL);

  text = rs_strict_read (path, max_bytes, &length, error);
  if (text == NULL)
    return NULL;
  self = g_new0 (RsStrictJson, 1);
  self->parser = json_parser_new ();
  self->place = g_string_new (NULL);
  if (!parse (self, g_steal_pointer (&text), length))
    {
      refuse_file (path, _ ("it is not JSON"), error);
      return NULL;
    }
  if (!check_format (self, path, format, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * rs_strict_json_free:
 * @self: (nullable): a file
 */
void
rs_strict_json_free (RsStrictJson *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->parser);
  rs_strict_parts_free (self->parts);
  g_string_free (self->place, TRUE);
  g_free (self->fault);
  g_free (self);
}

/**
 * rs_strict_json_get_root:
 *
 * Returns: (transfer none): the object that the file is
 */
JsonObject *
rs_strict_json_get_root (RsStrictJson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->root;
}

/**
 * rs_strict_json_get_fault:
 *
 * Returns: (nullable): the place of the first thing that is not as it should be
 */
const char *
rs_strict_json_get_fault (RsStrictJson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->fault;
}

/**
 * rs_strict_json_refuse:
 * @name: (nullable): a member of what is being read; %NULL for all of that
 *
 * Notes that it is not as it should be.
 */
void
rs_strict_json_refuse (RsStrictJson *self, const char *name)
{
  g_return_if_fail (self != NULL);

  if (self->fault != NULL)
    return;
  self->fault = g_strconcat (self->place->str, name, NULL);
  if (g_str_has_suffix (self->fault, "."))
    self->fault[strlen (self->fault) - 1] = '\0';
}

/* The member @name if it is there; null is as good as nothing. */
static JsonNode *
find (JsonObject *object, const char *name)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

/* At most @max characters, none of them a control character. */
static gboolean
is_text (const char *text, glong max)
{
  glong n = 0;

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (const guchar *at = (const guchar *)text; *at != '\0'; at++)
    {
      /* Those of ASCII, and U+0080 to U+009F, which begin with C2. */
      if ((*at < 0x20 && *at != '\n') || *at == 0x7f || (*at == 0xc2 && at[1] < 0xa0))
        return FALSE;
      n += (*at & 0xc0) != 0x80;
    }
  return n <= max;
}

/* NULL if it is no text or one that breaks the rules. */
static const char *
get_text (JsonNode *node, glong max)
{
  const char *text = node != NULL && JSON_NODE_HOLDS_VALUE (node)
                             && json_node_get_value_type (node) == G_TYPE_STRING
                         ? json_node_get_string (node)
                         : NULL;

  return is_text (text, max) ? text : NULL;
}

static gboolean
get_int (JsonNode *node, gint64 min, gint64 max, gint64 *number)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node)
      || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  *number = json_node_get_int (node);
  return *number >= min && *number <= max;
}

/**
 * rs_strict_json_text:
 * @object: (nullable): part of the file
 * @name: of a member
 * @max: characters it may have
 *
 * Returns: a text that must be there and say something; empty after a fault
 */
const char *
rs_strict_json_text (RsStrictJson *self, JsonObject *object, const char *name, glong max)
{
  const char *text = get_text (find (object, name), max);

  if (text != NULL && text[0] != '\0')
    return text;
  rs_strict_json_refuse (self, name);
  return "";
}

/**
 * rs_strict_json_optional_text:
 * @object: (nullable): part of the file
 * @name: of a member
 * @max: characters it may have
 *
 * Returns: (nullable): a text, if it is there
 */
const char *
rs_strict_json_optional_text (RsStrictJson *self,
                              JsonObject *object,
                              const char *name,
                              glong max)
{
  JsonNode *node = find (object, name);
  const char *text = get_text (node, max);

  if (node != NULL && text == NULL)
    rs_strict_json_refuse (self, name);
  return text;
}

/**
 * rs_strict_json_uid:
 * @object: (nullable): part of the file
 * @name: of a member
 *
 * Returns: a uid that must be there; empty after a fault
 */
const char *
rs_strict_json_uid (RsStrictJson *self, JsonObject *object, const char *name)
{
  const char *uid = rs_strict_json_text (self, object, name, RS_UID_LENGTH);

  if (uid[0] != '\0' && !rs_uid_is_valid (uid))
    rs_strict_json_refuse (self, name);
  return uid;
}

/**
 * rs_strict_json_optional_uid:
 * @object: (nullable): part of the file
 * @name: of a member
 *
 * Returns: (nullable): a uid, if it is there
 */
const char *
rs_strict_json_optional_uid (RsStrictJson *self, JsonObject *object, const char *name)
{
  return find (object, name) != NULL ? rs_strict_json_uid (self, object, name) : NULL;
}

/**
 * rs_strict_json_digest:
 * @object: (nullable): part of the file
 * @name: of a member
 *
 * Returns: a SHA-256 that must be there; empty after a fault
 */
const char *
rs_strict_json_digest (RsStrictJson *self, JsonObject *object, const char *name)
{
  const char *digest = rs_strict_json_text (self, object, name, RS_DIGEST_LENGTH);

  if (digest[0] != '\0' && !rs_digest_is_valid (digest))
    rs_strict_json_refuse (self, name);
  return digest;
}

/**
 * rs_strict_json_optional_date:
 * @object: (nullable): part of the file
 * @name: of a member
 *
 * Returns: (nullable): a day, YYYY-MM-DD, if it is there
 */
const char *
rs_strict_json_optional_date (RsStrictJson *self, JsonObject *object, const char *name)
{
  const char *date = rs_strict_json_optional_text (self, object, name, 10);

  if (date != NULL && !rs_clock_is_date (date))
    rs_strict_json_refuse (self, name);
  return date;
}

/**
 * rs_strict_json_is_file:
 * @text: what should be a file beside the JSON
 *
 * Returns: whether it is `files/` and a plain name, from which no way leads out
 */
gboolean
rs_strict_json_is_file (const char *text)
{
  const char *name;

  if (!g_str_has_prefix (text, "files/") || strlen (text) > MAX_FILE_NAME)
    return FALSE;
  name = text + strlen ("files/");
  return g_ascii_isalnum (name[0])
         && strspn (name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                          "0123456789.-_")
                == strlen (name);
}

/**
 * rs_strict_json_optional_file:
 * @object: (nullable): part of the file
 * @name: of a member
 *
 * Returns: (nullable): a path for rs_strict_json_is_file(), if it is there
 */
const char *
rs_strict_json_optional_file (RsStrictJson *self, JsonObject *object, const char *name)
{
  const char *file = rs_strict_json_optional_text (self, object, name, MAX_FILE_NAME);

  if (file != NULL && !rs_strict_json_is_file (file))
    rs_strict_json_refuse (self, name);
  return file;
}

/**
 * rs_strict_json_int:
 * @object: (nullable): part of the file
 * @name: of a member
 * @min: the least it may be
 * @max: the most
 *
 * Returns: a number that must be there; @min after a fault
 */
gint64
rs_strict_json_int (
    RsStrictJson *self, JsonObject *object, const char *name, gint64 min, gint64 max)
{
  gint64 number = min;

  if (get_int (find (object, name), min, max, &number))
    return number;
  rs_strict_json_refuse (self, name);
  return min;
}

/**
 * rs_strict_json_flag:
 * @object: (nullable): part of the file
 * @name: of a member
 *
 * Returns: whether it is there and true
 */
gboolean
rs_strict_json_flag (RsStrictJson *self, JsonObject *object, const char *name)
{
  JsonNode *node = find (object, name);

  if (node == NULL)
    return FALSE;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);
  rs_strict_json_refuse (self, name);
  return FALSE;
}

/**
 * rs_strict_json_as_object:
 * @element: of an array
 *
 * Returns: (nullable): the object that it must be; %NULL after a fault
 */
JsonObject *
rs_strict_json_as_object (RsStrictJson *self, JsonNode *element)
{
  if (JSON_NODE_HOLDS_OBJECT (element))
    return json_node_get_object (element);
  rs_strict_json_refuse (self, NULL);
  return NULL;
}

/**
 * rs_strict_json_as_uid:
 * @element: of an array
 *
 * Returns: the uid that it must be; empty after a fault
 */
const char *
rs_strict_json_as_uid (RsStrictJson *self, JsonNode *element)
{
  const char *uid = get_text (element, RS_UID_LENGTH);

  if (rs_uid_is_valid (uid))
    return uid;
  rs_strict_json_refuse (self, NULL);
  return "";
}

/**
 * rs_strict_json_as_int:
 * @element: of an array
 * @min: the least it may be
 * @max: the most
 *
 * Returns: the number that it must be; @min after a fault
 */
gint64
rs_strict_json_as_int (RsStrictJson *self, JsonNode *element, gint64 min, gint64 max)
{
  gint64 number = min;

  if (get_int (element, min, max, &number))
    return number;
  rs_strict_json_refuse (self, NULL);
  return min;
}

/**
 * rs_strict_json_optional_object:
 * @object: (nullable): part of the file
 * @name: of a member
 *
 * Returns: (nullable): an object, if it is there
 */
JsonObject *
rs_strict_json_optional_object (RsStrictJson *self, JsonObject *object, const char *name)
{
  JsonNode *node = find (object, name);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);
  rs_strict_json_refuse (self, name);
  return NULL;
}

static void
walk (RsStrictJson *self,
      JsonNode *node,
      const char *name,
      guint max,
      RsStrictFunc func,
      gpointer data)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  gsize length = self->place->len;

  if (array == NULL || json_array_get_length (array) > max)
    {
      rs_strict_json_refuse (self, name);
      return;
    }
  if (name == NULL && length > 0)
    g_string_truncate (self->place, length - 1); /* cards[1]. becomes cards[1][0]. */
  for (guint i = 0; i < json_array_get_length (array) && self->fault == NULL; i++)
    {
      gsize mark = self->place->len;

      g_string_append_printf (self->place, "%s[%u].", name != NULL ? name : "", i);
      func (self, json_array_get_element (array, i), data);
      g_string_truncate (self->place, mark);
    }
  if (name == NULL && length > 0)
    g_string_append_c (self->place, '.');
}

/* The elements of one piece, of which the first is number *@n. */
static void
walk_piece (RsStrictJson *self,
            const char *piece,
            const char *name,
            guint *n,
            RsStrictFunc func,
            gpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize mark = self->place->len;
  JsonArray *array;

  if (piece == NULL || !json_parser_load_from_data (parser, piece, -1, NULL))
    {
      rs_strict_json_refuse (self, name);
      return;
    }
  array = json_node_get_array (json_parser_get_root (parser));
  for (guint i = 0; i < json_array_get_length (array) && self->fault == NULL; i++)
    {
      g_string_append_printf (self->place, "%s[%u].", name, (*n)++);
      func (self, json_array_get_element (array, i), data);
      g_string_truncate (self->place, mark);
    }
}

static void
walk_part (RsStrictJson *self,
           RsStrictPart *part,
           const char *name,
           guint max,
           RsStrictFunc func,
           gpointer data)
{
  guint n = 0;

  while (!rs_strict_part_is_over (part) && self->fault == NULL)
    {
      g_autofree char *piece = rs_strict_part_read (part);

      walk_piece (self, piece, name, &n, func, data);
      if (n > max)
        rs_strict_json_refuse (self, name);
    }
}

/**
 * rs_strict_json_walk:
 * @object: (nullable): part of the file
 * @name: of a member, an array; none is as good as an empty one
 * @max: elements it may have
 * @func: (scope call): what reads each
 * @data: for @func
 */
void
rs_strict_json_walk (RsStrictJson *self,
                     JsonObject *object,
                     const char *name,
                     guint max,
                     RsStrictFunc func,
                     gpointer data)
{
  JsonNode *node = find (object, name);
  RsStrictPart part;

  if (node != NULL && object == self->root && JSON_NODE_HOLDS_ARRAY (node)
      && rs_strict_parts_find (self->parts, name, &part))
    walk_part (self, &part, name, max, func, data);
  else if (node != NULL)
    walk (self, node, name, max, func, data);
}

/**
 * rs_strict_json_walk_element:
 * @element: of an array, an array itself
 * @max: elements it may have
 * @func: (scope call): what reads each
 * @data: for @func
 */
void
rs_strict_json_walk_element (
    RsStrictJson *self, JsonNode *element, guint max, RsStrictFunc func, gpointer data)
{
  walk (self, element, NULL, max, func, data);
}
