/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list of what is wrong in a content source, and of what could be better. */
#include "rs-source-log.h"

struct _RsSourceLog
{
  GPtrArray *faults;
  GPtrArray *advices;
};

/**
 * rs_source_log_new:
 *
 * Returns: (transfer full): an empty log
 */
RsSourceLog *
rs_source_log_new (void)
{
  RsSourceLog *self = g_new0 (RsSourceLog, 1);

  self->faults = g_ptr_array_new_with_free_func (g_free);
  self->advices = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * rs_source_log_free:
 * @self: (nullable): a log
 */
void
rs_source_log_free (RsSourceLog *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->faults);
  g_ptr_array_unref (self->advices);
  g_free (self);
}

static void
add (GPtrArray *list, const char *file, guint line, const char *format, va_list arguments)
    G_GNUC_PRINTF (4, 0);

static void
add (GPtrArray *list, const char *file, guint line, const char *format, va_list arguments)
{
  g_autofree char *message = g_strdup_vprintf (format, arguments);

  g_ptr_array_add (list, line > 0 ? g_strdup_printf ("%s:%u: %s", file, line, message)
                                  : g_strdup_printf ("%s: %s", file, message));
}

/**
 * rs_source_log_fault:
 * @self: a log
 * @file: where, relative to the source's folder
 * @line: from 1; 0 if it is about the whole file
 * @format: what is wrong and how to mend it, translated
 * @...: what goes into @format
 *
 * Notes something that must be mended before the source can be built.
 */
void
rs_source_log_fault (
    RsSourceLog *self, const char *file, guint line, const char *format, ...)
{
  va_list arguments;

  g_return_if_fail (self != NULL && file != NULL && format != NULL);

  va_start (arguments, format);
  add (self->faults, file, line, format, arguments);
  va_end (arguments);
}

/**
 * rs_source_log_advice:
 * @self: a log
 * @file: where, relative to the source's folder
 * @line: from 1; 0 if it is about the whole file
 * @format: what could be better, translated
 * @...: what goes into @format
 *
 * Notes something that does not stand in the way.
 */
void
rs_source_log_advice (
    RsSourceLog *self, const char *file, guint line, const char *format, ...)
{
  va_list arguments;

  g_return_if_fail (self != NULL && file != NULL && format != NULL);

  va_start (arguments, format);
  add (self->advices, file, line, format, arguments);
  va_end (arguments);
}

/**
 * rs_source_log_get_n_faults:
 * @self: a log
 *
 * Returns: how much must be mended
 */
guint
rs_source_log_get_n_faults (const RsSourceLog *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->faults->len;
}

/**
 * rs_source_log_get_n_advices:
 * @self: a log
 *
 * Returns: how much could be better
 */
guint
rs_source_log_get_n_advices (const RsSourceLog *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->advices->len;
}

/**
 * rs_source_log_get_fault:
 * @self: a log
 * @index: of a fault, from 0, in the order they were found
 *
 * Returns: (transfer none): `stories/mamont.story:12: …`
 */
const char *
rs_source_log_get_fault (const RsSourceLog *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->faults->len, NULL);

  return g_ptr_array_index (self->faults, index);
}

/**
 * rs_source_log_get_advice:
 * @self: a log
 * @index: of an advice, from 0, in the order they were found
 *
 * Returns: (transfer none): `stories/mamont.story:12: …`
 */
const char *
rs_source_log_get_advice (const RsSourceLog *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->advices->len, NULL);

  return g_ptr_array_index (self->advices, index);
}
