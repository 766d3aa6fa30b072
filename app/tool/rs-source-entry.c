/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of one entry of an .ini file as numbers, words and choices. */
#include "rs-source-entry.h"

#include "rs-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const RsSourceField *
find_field (const RsSourceEntry *self, const char *key)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const RsSourceField *field = g_ptr_array_index (self->fields, i);

      if (g_str_equal (field->key, key))
        return field;
    }

  return NULL;
}

static const RsSourceField *
require_field (const RsSourceEntry *self, const char *key, RsSourceLog *log)
{
  const RsSourceField *field = find_field (self, key);

  if (field != NULL && *field->value != '\0')
    return field;

  rs_source_log_fault (log, self->file, self->line, _ ("[%s] has no “%s”; write %s=…"),
                       self->id, key, key);
  return NULL;
}

/**
 * rs_source_entry_check_keys:
 * @self: an entry
 * @known: %NULL-terminated names of all fields that such an entry may have
 * @log: where faults go
 *
 * A misspelt field would silently be missing: it is a fault.
 */
void
rs_source_entry_check_keys (const RsSourceEntry *self,
                            const char *const *known,
                            RsSourceLog *log)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const RsSourceField *field = g_ptr_array_index (self->fields, i);

      if (!g_strv_contains (known, field->key))
        {
          g_autofree char *list = g_strjoinv (", ", (char **)known);

          rs_source_log_fault (log, self->file, field->line,
                               _ ("there is no field “%s”; there are: %s"), field->key,
                               list);
        }
    }
}

/**
 * rs_source_entry_get_line:
 * @self: an entry
 * @key: of a field
 *
 * Returns: the line of the field; that of the entry without one
 */
guint
rs_source_entry_get_line (const RsSourceEntry *self, const char *key)
{
  const RsSourceField *field = find_field (self, key);

  return field != NULL ? field->line : self->line;
}

/**
 * rs_source_entry_find:
 * @self: an entry
 * @key: of a field
 *
 * Returns: (nullable) (transfer none): the value as written; %NULL if there is none or
 * it is empty
 */
const char *
rs_source_entry_find (const RsSourceEntry *self, const char *key)
{
  const RsSourceField *field = find_field (self, key);

  return field != NULL && *field->value != '\0' ? field->value : NULL;
}

/**
 * rs_source_entry_get_text:
 * @self: an entry
 * @key: of a field
 *
 * Returns: (transfer full): the words, normalized; empty if there are none
 */
char *
rs_source_entry_get_text (const RsSourceEntry *self, const char *key)
{
  const char *value = rs_source_entry_find (self, key);

  return rs_text_normalize (value != NULL ? value : "");
}

/**
 * rs_source_entry_require_text:
 * @self: an entry
 * @key: of a field
 * @log: where the fault goes if there is none
 *
 * Returns: (transfer full): the words, normalized
 */
char *
rs_source_entry_require_text (const RsSourceEntry *self,
                              const char *key,
                              RsSourceLog *log)
{
  require_field (self, key, log);

  return rs_source_entry_get_text (self, key);
}

/**
 * rs_source_entry_get_number:
 * @self: an entry
 * @key: of a field that must be there
 * @least: that it may be
 * @most: that it may be
 * @log: where faults go
 *
 * Returns: the whole number
 */
int
rs_source_entry_get_number (
    const RsSourceEntry *self, const char *key, int least, int most, RsSourceLog *log)
{
  const RsSourceField *field = require_field (self, key, log);
  gint64 number = least;

  if (field != NULL
      && !g_ascii_string_to_signed (field->value, 10, least, most, &number, NULL))
    rs_source_log_fault (log, self->file, field->line,
                         _ ("“%s” must be a whole number from %d to %d, not “%s”"), key,
                         least, most, field->value);

  return (int)number;
}

/**
 * rs_source_entry_get_real:
 * @self: an entry
 * @key: of a field that may be missing
 * @least: that it may be
 * @most: that it may be
 * @value: (out): the number, untouched without one
 * @log: where faults go
 *
 * Returns: whether there is a number
 */
gboolean
rs_source_entry_get_real (const RsSourceEntry *self,
                          const char *key,
                          double least,
                          double most,
                          double *value,
                          RsSourceLog *log)
{
  const RsSourceField *field = find_field (self, key);
  char *end = NULL;
  double number;

  if (field == NULL || *field->value == '\0')
    return FALSE;
  number = g_ascii_strtod (field->value, &end);
  if (*end != '\0' || !(number >= least && number <= most))
    {
      rs_source_log_fault (log, self->file, field->line,
                           _ ("“%s” must be a number from %g to %g with a full stop, as "
                              "0.5, not “%s”"),
                           key, least, most, field->value);
      return FALSE;
    }

  *value = number;
  return TRUE;
}

/**
 * rs_source_entry_get_flag:
 * @self: an entry
 * @key: of a field that may be missing
 * @fallback: what it is then
 * @log: where faults go
 *
 * Returns: whether it is `true`
 */
gboolean
rs_source_entry_get_flag (const RsSourceEntry *self,
                          const char *key,
                          gboolean fallback,
                          RsSourceLog *log)
{
  const char *value = rs_source_entry_find (self, key);

  if (value == NULL)
    return fallback;
  if (!g_str_equal (value, "true") && !g_str_equal (value, "false"))
    rs_source_log_fault (log, self->file, rs_source_entry_get_line (self, key),
                         _ ("“%s” must be true or false, not “%s”"), key, value);

  return g_str_equal (value, "true");
}

/**
 * rs_source_entry_get_choice:
 * @self: an entry
 * @key: of a field that must be there
 * @choices: %NULL-terminated, what it may be
 * @log: where faults go
 *
 * Returns: the index in @choices
 */
int
rs_source_entry_get_choice (const RsSourceEntry *self,
                            const char *key,
                            const char *const *choices,
                            RsSourceLog *log)
{
  const RsSourceField *field = require_field (self, key, log);
  g_autofree char *list = NULL;

  if (field == NULL)
    return 0;
  for (int i = 0; choices[i] != NULL; i++)
    if (g_str_equal (choices[i], field->value))
      return i;

  list = g_strjoinv (", ", (char **)choices);
  rs_source_log_fault (log, self->file, field->line,
                       _ ("“%s” must be one of %s, not “%s”"), key, list, field->value);
  return 0;
}

static gint
compare_fields (gconstpointer a, gconstpointer b)
{
  const RsSourceField *first = *(const RsSourceField *const *)a;
  const RsSourceField *second = *(const RsSourceField *const *)b;

  return strcmp (first->key, second->key);
}

/**
 * rs_source_entry_describe:
 * @self: an entry
 *
 * Returns: (transfer full): all that is said of it, in one order whatever the author's:
 * what its fingerprint is taken of
 */
char *
rs_source_entry_describe (const RsSourceEntry *self)
{
  g_autoptr (GPtrArray) fields = g_ptr_array_copy (self->fields, NULL, NULL);
  GString *text = g_string_new (NULL);

  g_ptr_array_set_free_func (fields, NULL);
  g_ptr_array_sort (fields, compare_fields);
  for (guint i = 0; i < fields->len; i++)
    {
      const RsSourceField *field = g_ptr_array_index (fields, i);

      g_string_append_printf (text, "%s=%s\n", field->key, field->value);
    }

  return g_string_free (text, FALSE);
}
