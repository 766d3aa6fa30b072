/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RsStrictJson:
 *
 * A JSON file that may come from anybody's stick, read without trust. What is asked for
 * and is not as it should be is noted once, with its place, and everything asked after
 * that goes on harmlessly: look at rs_strict_json_get_fault() at the end.
 */
typedef struct _RsStrictJson RsStrictJson;

/**
 * RsStrictFunc:
 * @json: the file
 * @element: of an array
 * @data: of the caller
 *
 * Reads one element.
 */
typedef void (*RsStrictFunc) (RsStrictJson *json, JsonNode *element, gpointer data);

RsStrictJson *
rs_strict_json_load (const char *path, gsize max_bytes, gint64 format, GError **error);
void rs_strict_json_free (RsStrictJson *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStrictJson, rs_strict_json_free)

JsonObject *rs_strict_json_get_root (RsStrictJson *self);
const char *rs_strict_json_get_fault (RsStrictJson *self);
void rs_strict_json_refuse (RsStrictJson *self, const char *name);

const char *
rs_strict_json_text (RsStrictJson *self, JsonObject *object, const char *name, glong max);
const char *rs_strict_json_optional_text (RsStrictJson *self,
                                          JsonObject *object,
                                          const char *name,
                                          glong max);
const char *rs_strict_json_uid (RsStrictJson *self, JsonObject *object, const char *name);
const char *
rs_strict_json_optional_uid (RsStrictJson *self, JsonObject *object, const char *name);
const char *
rs_strict_json_digest (RsStrictJson *self, JsonObject *object, const char *name);
const char *
rs_strict_json_optional_date (RsStrictJson *self, JsonObject *object, const char *name);
const char *
rs_strict_json_optional_file (RsStrictJson *self, JsonObject *object, const char *name);
gint64 rs_strict_json_int (
    RsStrictJson *self, JsonObject *object, const char *name, gint64 min, gint64 max);
gboolean rs_strict_json_flag (RsStrictJson *self, JsonObject *object, const char *name);

JsonObject *rs_strict_json_as_object (RsStrictJson *self, JsonNode *element);
const char *rs_strict_json_as_uid (RsStrictJson *self, JsonNode *element);
gint64
rs_strict_json_as_int (RsStrictJson *self, JsonNode *element, gint64 min, gint64 max);
JsonObject *
rs_strict_json_optional_object (RsStrictJson *self, JsonObject *object, const char *name);
void rs_strict_json_walk (RsStrictJson *self,
                          JsonObject *object,
                          const char *name,
                          guint max,
                          RsStrictFunc func,
                          gpointer data);
void rs_strict_json_walk_element (
    RsStrictJson *self, JsonNode *element, guint max, RsStrictFunc func, gpointer data);

gboolean rs_strict_json_is_file (const char *text);

G_END_DECLS
