/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a teacher has to know of a take before deciding about it. */
#include "rs-desk-take.h"

#include "rs-desk-plan.h"
#include "rs-desk-voices.h"
#include "rs-error.h"
#include "rs-master.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

void
rs_desk_take_free (RsDeskTake *self)
{
  g_free (self->uid);
  g_free (self->code);
  g_free (self->reader);
  g_free (self->title);
  g_free (self->level);
  g_free (self->made);
  g_ptr_array_unref (self->faults);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/**
 * rs_desk_take_check_reader:
 * @reader: (out caller-allocates): filled as far as is known
 *
 * Whether the voice may be heard in the museum today. That of a computer neither: nobody
 * reads for it.
 *
 * Returns: %TRUE, or %FALSE with a sentence why not
 */
gboolean
rs_desk_take_check_reader (RsWorkshop *workshop,
                           RsTake *take,
                           RsDeskReader *reader,
                           GError **error)
{
  if (!rs_desk_reader_read (reader, workshop, rs_take_get_narrator (take), error))
    return FALSE;
  if (reader->is_withdrawn)
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("%s: this voice was withdrawn for ever. Delete the recording"),
                 reader->name);
  else if (!reader->has_consent)
    g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                 _ ("%s: no consent is in force. Enter it (rodnaya consent add), or "
                    "delete the recording"),
                 reader->name);
  return !reader->is_withdrawn && reader->has_consent;
}

static void
add_fault (RsDeskTake *self, const GError *error)
{
  g_ptr_array_add (self->faults, g_strdup (error->message));
}

static void
look_at_reader (RsDeskTake *self, RsWorkshop *workshop, RsTake *take)
{
  g_auto (RsDeskReader) reader = { 0 };
  g_autoptr (GError) error = NULL;

  self->has_consent = rs_desk_take_check_reader (workshop, take, &reader, &error);
  self->reader = g_strdup (reader.name);
  self->grade = reader.grade;
  if (!self->has_consent)
    add_fault (self, error);
}

static void
look_at_text (RsDeskTake *self, RsWorkshop *workshop, RsTake *take)
{
  g_autoptr (RsDeskText) text = NULL;
  g_autoptr (GArray) parts = NULL;
  g_autoptr (GError) error = NULL;

  text = rs_desk_text_read (workshop, rs_take_get_telling (take), &error);
  if (text == NULL)
    {
      add_fault (self, error);
      return;
    }
  g_free (self->title);
  self->title = g_strdup (text->title);
  self->level = g_strdup (rs_level_to_string (text->level));
  if (!text->is_shown)
    g_ptr_array_add (self->notes, g_strdup (_ ("the text itself is not approved yet")));
  parts = rs_desk_plan_make (take, text, self->notes);
  if (parts->len == 0)
    g_ptr_array_add (self->faults, g_strdup (_ ("Nothing of this text has been read")));
}

static void
measure (RsDeskTake *self, RsTake *take)
{
  gint64 samples = 0;

  for (guint i = 0; i < self->n_items; i++)
    {
      const RsTakeTry *chosen = rs_take_item_get_chosen (rs_take_get_item (take, i));

      samples += chosen != NULL ? chosen->end - chosen->start : 0;
    }
  self->duration = samples * 1000 / RS_MASTER_RATE;
}

/**
 * rs_desk_take_new:
 *
 * Looks at the list and at the register; at the sounds only when they are needed.
 *
 * Returns: (transfer full): what there is to say
 */
RsDeskTake *
rs_desk_take_new (RsWorkshop *workshop, RsTake *take)
{
  RsDeskTake *self = g_new0 (RsDeskTake, 1);

  self->uid = g_strdup (rs_take_get_uid (take));
  self->code = g_strdup (self->uid + strlen (self->uid) - RS_DESK_CODE_LENGTH);
  self->kind = rs_take_get_kind (take);
  self->state = rs_take_get_state (take);
  self->title = g_strdup (rs_take_get_title (take));
  self->made = g_strdup (rs_take_get_made (take));
  self->n_items = rs_take_get_n_items (take);
  self->n_recorded = rs_take_get_n_recorded (take);
  self->faults = g_ptr_array_new_with_free_func (g_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  measure (self, take);
  look_at_reader (self, workshop, take);
  if (self->kind == RS_TAKE_TELLING)
    look_at_text (self, workshop, take);
  if (rs_take_get_n_lost (take) > 0)
    g_ptr_array_add (self->notes, g_strdup (_ ("some of its sounds are missing")));
  return self;
}
