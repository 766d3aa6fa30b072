/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON written straight into its text: ten thousand stories make no tree first. */
#include "rs-json-writer.h"

#define LINES 3 /* what lies as deep as this or less has a line of its own */

struct _RsJsonWriter
{
  GString *text;
  guint depth;
  gboolean is_first; /* nothing was written yet in what is open */
};

/**
 * rs_json_writer_new:
 *
 * Returns: (transfer full): a writer; what is written first is the root
 */
RsJsonWriter *
rs_json_writer_new (void)
{
  RsJsonWriter *self = g_new0 (RsJsonWriter, 1);

  self->text = g_string_new (NULL);
  self->is_first = TRUE;
  return self;
}

/**
 * rs_json_writer_free:
 * @self: (nullable): a writer
 */
void
rs_json_writer_free (RsJsonWriter *self)
{
  if (self == NULL)
    return;

  g_string_free (self->text, TRUE);
  g_free (self);
}

/* The text up to the next byte that must be escaped goes over in one piece. */
static void
append_quoted (GString *text, const char *value)
{
  g_string_append_c (text, '"');
  for (const char *from = value; *from != '\0';)
    {
      const char *at = from;

      while ((guchar)*at >= 0x20 && *at != '"' && *at != '\\')
        at++;
      g_string_append_len (text, from, at - from);
      if (*at == '\0')
        break;
      if (*at == '"' || *at == '\\')
        g_string_append_printf (text, "\\%c", *at);
      else
        g_string_append_printf (text, "\\u%04x", (guint)(guchar)*at);
      from = at + 1;
    }
  g_string_append_c (text, '"');
}

static void
begin_line (RsJsonWriter *self)
{
  if (self->depth > LINES)
    {
      if (!self->is_first)
        g_string_append_c (self->text, ' ');
      return;
    }
  if (self->text->len > 0)
    g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append_c (self->text, ' ');
}

/* What stands before a value. */
static void
begin_value (RsJsonWriter *self, const char *name)
{
  if (!self->is_first)
    g_string_append_c (self->text, ',');
  begin_line (self);
  self->is_first = FALSE;
  if (name == NULL)
    return;
  append_quoted (self->text, name);
  g_string_append (self->text, ": ");
}

static void
open_bracket (RsJsonWriter *self, const char *name, char bracket)
{
  g_return_if_fail (self != NULL);

  begin_value (self, name);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->is_first = TRUE;
}

static void
close_bracket (RsJsonWriter *self, char bracket)
{
  g_return_if_fail (self != NULL && self->depth > 0);

  self->depth--;
  if (!self->is_first && self->depth < LINES)
    begin_line (self);
  g_string_append_c (self->text, bracket);
  self->is_first = FALSE;
  if (self->depth == 0)
    g_string_append_c (self->text, '\n');
}

/**
 * rs_json_writer_begin_object:
 * @name: (nullable): of the member; %NULL for an element or the root
 */
void
rs_json_writer_begin_object (RsJsonWriter *self, const char *name)
{
  open_bracket (self, name, '{');
}

/**
 * rs_json_writer_end_object:
 *
 * Ends what rs_json_writer_begin_object() began.
 */
void
rs_json_writer_end_object (RsJsonWriter *self)
{
  close_bracket (self, '}');
}

/**
 * rs_json_writer_begin_array:
 * @name: (nullable): of the member; %NULL for an element
 */
void
rs_json_writer_begin_array (RsJsonWriter *self, const char *name)
{
  open_bracket (self, name, '[');
}

/**
 * rs_json_writer_end_array:
 *
 * Ends what rs_json_writer_begin_array() began.
 */
void
rs_json_writer_end_array (RsJsonWriter *self)
{
  close_bracket (self, ']');
}

/**
 * rs_json_writer_text:
 * @name: (nullable): of the member; %NULL for an element
 * @text: its value
 */
void
rs_json_writer_text (RsJsonWriter *self, const char *name, const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  begin_value (self, name);
  append_quoted (self->text, text);
}

/**
 * rs_json_writer_some_text:
 * @name: of the member
 * @text: (nullable): its value; %NULL writes nothing at all
 */
void
rs_json_writer_some_text (RsJsonWriter *self, const char *name, const char *text)
{
  if (text != NULL)
    rs_json_writer_text (self, name, text);
}

/**
 * rs_json_writer_int:
 * @name: (nullable): of the member; %NULL for an element
 * @number: its value
 */
void
rs_json_writer_int (RsJsonWriter *self, const char *name, gint64 number)
{
  g_return_if_fail (self != NULL);

  begin_value (self, name);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, number);
}

/**
 * rs_json_writer_flag:
 * @name: of the member
 * @flag: its value
 */
void
rs_json_writer_flag (RsJsonWriter *self, const char *name, gboolean flag)
{
  g_return_if_fail (self != NULL);

  begin_value (self, name);
  g_string_append (self->text, flag ? "true" : "false");
}

/**
 * rs_json_writer_steal:
 * @self: a writer whose root is whole; it is empty after that
 * @length: (out): how many bytes
 *
 * Returns: (transfer full): what was written
 */
char *
rs_json_writer_steal (RsJsonWriter *self, gsize *length)
{
  char *text;

  g_return_val_if_fail (self != NULL && self->depth == 0, NULL);

  *length = self->text->len;
  text = g_string_free (self->text, FALSE);
  self->text = g_string_new (NULL);
  self->is_first = TRUE;
  return text;
}
