/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parser of a source's .ini files. Not GKeyFile: an author needs line numbers. */
#include "rs-source-table.h"

#include "rs-source-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
free_field (gpointer data)
{
  RsSourceField *field = data;

  g_free (field->key);
  g_free (field->value);
  g_free (field);
}

static void
free_entry (gpointer data)
{
  RsSourceEntry *entry = data;

  g_free (entry->id);
  g_ptr_array_unref (entry->fields);
  g_free (entry);
}

/* `[id]`: the entry it begins, also of a bad id: its fields are looked at as well. */
static RsSourceEntry *
begin_entry (RsSourceTable *self, const RsSourceLine *line, RsSourceLog *log)
{
  g_autofree char *id = g_strndup (line->text + 1, strlen (line->text) - 2);
  RsSourceEntry *entry;

  g_strstrip (id);
  if (!rs_source_text_is_id (id))
    rs_source_log_fault (log, self->file, line->number,
                         _ ("“%s” cannot be an id: use small Latin letters, digits and "
                            "hyphens"),
                         id);

  entry = g_new0 (RsSourceEntry, 1);
  entry->file = self->file;
  entry->id = g_steal_pointer (&id);
  entry->line = line->number;
  entry->fields = g_ptr_array_new_with_free_func (free_field);
  g_ptr_array_add (self->entries, entry);

  return entry;
}

static gboolean
has_key (const RsSourceEntry *entry, const char *key)
{
  for (guint i = 0; i < entry->fields->len; i++)
    {
      const RsSourceField *field = g_ptr_array_index (entry->fields, i);

      if (g_str_equal (field->key, key))
        return TRUE;
    }

  return FALSE;
}

/* `key=value` */
static void
add_field (RsSourceEntry *entry, const RsSourceLine *line, RsSourceLog *log)
{
  const char *equals = strchr (line->text, '=');
  g_autofree char *key = NULL;
  RsSourceField *field;

  if (equals == NULL)
    {
      rs_source_log_fault (log, entry->file, line->number,
                           _ ("expected “name=value”, found “%s”"), line->text);
      return;
    }
  key = g_strndup (line->text, (gsize)(equals - line->text));
  g_strstrip (key);
  if (has_key (entry, key))
    {
      rs_source_log_fault (log, entry->file, line->number,
                           _ ("“%s” is said twice of [%s]; remove one"), key, entry->id);
      return;
    }

  field = g_new0 (RsSourceField, 1);
  field->key = g_steal_pointer (&key);
  field->value = g_strstrip (g_strdup (equals + 1));
  field->line = line->number;
  g_ptr_array_add (entry->fields, field);
}

/**
 * rs_source_table_parse:
 * @file: how to name the table in messages
 * @text: its text
 * @log: where faults go, with their lines
 *
 * `[id]` begins an entry, `key=value` says something of it; a line that begins with `#`
 * or `;` is a note. A value goes to the end of its line, whatever it holds.
 *
 * Returns: (transfer full): what could be understood
 */
RsSourceTable *
rs_source_table_parse (const char *file, const char *text, RsSourceLog *log)
{
  g_autoptr (GPtrArray) lines = NULL;
  RsSourceTable *self;
  RsSourceEntry *entry = NULL;

  g_return_val_if_fail (file != NULL && text != NULL && log != NULL, NULL);

  self = g_new0 (RsSourceTable, 1);
  self->file = g_strdup (file);
  self->entries = g_ptr_array_new_with_free_func (free_entry);

  lines = rs_source_text_split_lines (text, "#");
  for (guint i = 0; i < lines->len; i++)
    {
      const RsSourceLine *line = g_ptr_array_index (lines, i);

      if (*line->text == ';')
        continue;
      if (*line->text == '[' && g_str_has_suffix (line->text, "]"))
        entry = begin_entry (self, line, log);
      else if (entry != NULL)
        add_field (entry, line, log);
      else
        rs_source_log_fault (log, file, line->number,
                             _ ("“%s” stands before the first [id]"), line->text);
    }

  return self;
}

/**
 * rs_source_table_read:
 * @folder: of the source
 * @file: relative to it
 * @required: whether it is a fault if the file is missing
 * @log: where faults go
 *
 * Returns: (transfer full): the table; empty if the file is missing or is no text
 */
RsSourceTable *
rs_source_table_read (const char *folder,
                      const char *file,
                      gboolean required,
                      RsSourceLog *log)
{
  g_autofree char *text = rs_source_text_read (folder, file, required, log);

  return rs_source_table_parse (file, text != NULL ? text : "", log);
}

/**
 * rs_source_table_free:
 * @self: (nullable): a table
 */
void
rs_source_table_free (RsSourceTable *self)
{
  if (self == NULL)
    return;

  g_free (self->file);
  g_ptr_array_unref (self->entries);
  g_free (self);
}
