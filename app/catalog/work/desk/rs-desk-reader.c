/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the register says of somebody who has read. */
#include "rs-desk-reader.h"

#include "rs-error.h"
#include "rs-register.h"

#include <glib/gi18n-lib.h>

/**
 * rs_desk_reader_read:
 * @self: (out caller-allocates): filled
 * @uid: of a narrator
 *
 * Returns: %TRUE, or %FALSE with %RS_ERROR_NOT_FOUND for somebody who is not in the
 *   register, or with what the disk said
 */
gboolean
rs_desk_reader_read (RsDeskReader *self,
                     RsWorkshop *workshop,
                     const char *uid,
                     GError **error)
{
  g_autofree char *today = NULL;
  g_autoptr (GPtrArray) registered = NULL;
  const RsRegistered *whose;

  g_return_val_if_fail (self != NULL && uid != NULL, FALSE);
  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), FALSE);

  today = rs_clock_today (rs_workshop_get_clock (workshop));
  registered = rs_register_list (workshop, today, error);
  if (registered == NULL)
    return FALSE;
  whose = rs_register_find (registered, uid);
  if (whose == NULL)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                           _ ("Whoever has read this is not in the register. Enter the "
                              "reader and the consent first"));
      return FALSE;
    }
  self->name = g_strdup (whose->shown_name);
  self->grade = (guint)whose->grade;
  self->kind = whose->kind;
  self->is_withdrawn = whose->is_withdrawn;
  /* A computer needs no consent, but nobody reads for it either. */
  self->has_consent = whose->has_consent && whose->kind != RS_NARRATOR_COMPUTER;
  return TRUE;
}

/** rs_desk_reader_clear: @self: may be all zeros */
void
rs_desk_reader_clear (RsDeskReader *self)
{
  g_clear_pointer (&self->name, g_free);
}
