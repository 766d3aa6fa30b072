/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An array of objects that is a member of the root is cut out of the text; what is left
 * is small and parsed whole. Only the bounds of objects are looked for here: whether
 * they are JSON the parser says.
 */
#include "rs-strict-parts.h"

#include "rs-strict-scan.h"

#include <string.h>

/* Of what is parsed at once: a parser costs more than a small object. */
#define PIECE_BYTES (64 * 1024)

struct _RsStrictParts
{
  char *text;
  GString *rest;
  GHashTable *parts; /* name → RsStrictPart */
};

static const char *
skip_space (const char *at, const char *end)
{
  while (at < end && strchr (" \t\r\n", *at) != NULL)
    at++;
  return at;
}

/* Past the object or array that begins at @at, or NULL. Both kinds of brackets count
 * alike: who mixes them is found out by the parser. */
static const char *
skip_brackets (const char *at, const char *end)
{
  int depth = 0;

  while (at != NULL && at < end)
    {
      if (*at == '"')
        {
          at = rs_strict_skip_text (at, end);
          continue;
        }
      depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
      at++;
      if (depth == 0)
        return at;
    }
  return NULL;
}

/* Whether an array of objects follows the name that ends at @at. */
static gboolean
is_part (const char *at, const char *end, const char **array)
{
  at = skip_space (at, end);
  if (at >= end || *at != ':')
    return FALSE;
  *array = skip_space (at + 1, end);
  if (*array >= end || **array != '[')
    return FALSE;
  at = skip_space (*array + 1, end);
  return at < end && *at == '{';
}

/* A name at @at of the root: its array is kept for later. Returns: what comes next. */
static const char *
cut_name (RsStrictParts *self, const char *at, const char *end)
{
  const char *past = rs_strict_skip_text (at, end);
  const char *array = NULL;
  const char *past_array;
  RsStrictPart *part;

  if (past == NULL)
    return end;
  g_string_append_len (self->rest, at, past - at);
  if (memchr (at, '\\', past - at) != NULL || !is_part (past, end, &array))
    return past;
  past_array = skip_brackets (array, end);
  if (past_array == NULL)
    return past;
  part = g_new (RsStrictPart, 1);
  *part = (RsStrictPart){ array + 1, past_array - 1 };
  g_hash_table_replace (self->parts, g_strndup (at + 1, past - at - 2), part);
  g_string_append (self->rest, ":[]");
  return past_array;
}

static void
cut (RsStrictParts *self, const char *at, const char *end)
{
  int depth = 0;

  while (at < end)
    {
      if (*at == '"' && depth == 1)
        {
          at = cut_name (self, at, end);
          continue;
        }
      if (*at == '"')
        {
          const char *past = rs_strict_skip_text (at, end);

          g_string_append_len (self->rest, at, (past != NULL ? past : end) - at);
          at = past != NULL ? past : end;
          continue;
        }
      depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
      g_string_append_c (self->rest, *at);
      at++;
    }
}

/**
 * rs_strict_parts_new:
 * @text: (transfer full): what rs_strict_scan() has found to be harmless
 * @length: of it
 */
RsStrictParts *
rs_strict_parts_new (char *text, gsize length)
{
  RsStrictParts *self = g_new0 (RsStrictParts, 1);

  self->text = text;
  self->rest = g_string_new (NULL);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_return_val_if_fail (text != NULL, self);

  cut (self, text, text + length);
  return self;
}

/** rs_strict_parts_free: @self: (nullable) */
void
rs_strict_parts_free (RsStrictParts *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->parts);
  g_string_free (self->rest, TRUE);
  g_free (self->text);
  g_free (self);
}

/** rs_strict_parts_get_rest: the same object, its long arrays empty */
const char *
rs_strict_parts_get_rest (RsStrictParts *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rest->str;
}

/**
 * rs_strict_parts_find:
 * @name: of a member of the root
 * @part: (out caller-allocates): its elements
 *
 * Returns: whether it was cut out
 */
gboolean
rs_strict_parts_find (RsStrictParts *self, const char *name, RsStrictPart *part)
{
  const RsStrictPart *found;

  g_return_val_if_fail (self != NULL && name != NULL && part != NULL, FALSE);

  found = g_hash_table_lookup (self->parts, name);
  if (found != NULL)
    *part = *found;
  return found != NULL;
}

/** rs_strict_part_is_over: whether nothing is left to read */
gboolean
rs_strict_part_is_over (const RsStrictPart *part)
{
  g_return_val_if_fail (part != NULL, TRUE);

  return part->at == NULL || part->at >= part->end;
}

/**
 * rs_strict_part_read:
 *
 * Returns: (transfer full) (nullable): the next elements, an array of their own; %NULL
 *   if they are no objects with commas between them
 */
char *
rs_strict_part_read (RsStrictPart *part)
{
  const char *first, *at;

  g_return_val_if_fail (part != NULL && !rs_strict_part_is_over (part), NULL);

  first = at = skip_space (part->at, part->end);
  for (;;)
    {
      if (at >= part->end || *at != '{')
        return NULL;
      at = skip_brackets (at, part->end);
      if (at == NULL)
        return NULL;
      part->at = skip_space (at, part->end);
      if (part->at < part->end && *part->at != ',')
        return NULL;
      if (part->at >= part->end || at - first >= PIECE_BYTES)
        break;
      at = skip_space (part->at + 1, part->end);
    }
  if (part->at < part->end)
    {
      part->at = skip_space (part->at + 1, part->end);
      if (part->at >= part->end) /* a comma with nothing after it */
        return NULL;
    }
  return g_strdup_printf ("[%.*s]", (int)(at - first), first);
}
