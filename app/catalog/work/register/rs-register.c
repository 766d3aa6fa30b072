/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The register: who reads, and what papers there are. */
#include "rs-register.h"

#include "rs-workshop-private.h"

#define NARRATORS_SQL                                                             \
  "SELECT uid, kind, shown_name, full_name, grade,"                               \
  " uid IN (SELECT uid FROM withdrawn),"                                          \
  " (SELECT count (*) FROM narration WHERE narrator = n.uid AND is_removed = 0)," \
  " (SELECT count (*) FROM voice WHERE narrator = n.uid AND is_removed = 0)"      \
  " FROM narrator n WHERE is_removed = 0 ORDER BY rs_sort_key (shown_name), uid"

#define CONSENTS_SQL                                                        \
  "SELECT uid, narrator, processing_number, processing_on, showing_number," \
  " showing_on, has_performance, for_museum | (for_exhibitions << 1)"       \
  " | (for_schools << 2) | (for_family << 3) | (for_internet << 4), until," \
  " withdrawn_on FROM consent ORDER BY narrator, stamp, uid"

static void
rs_registered_free (gpointer data)
{
  RsRegistered *self = data;

  g_free (self->uid);
  g_free (self->shown_name);
  g_free (self->full_name);
  g_free (self->until);
  g_ptr_array_unref (self->consents);
  g_free (self);
}

static RsRegistered *
read_narrator (RsStatement *row)
{
  RsRegistered *self = g_new0 (RsRegistered, 1);

  self->uid = rs_statement_dup_text (row, 0);
  rs_narrator_kind_from_string (rs_statement_get_text (row, 1), &self->kind);
  self->shown_name = rs_statement_dup_text (row, 2);
  self->full_name = rs_statement_dup_text (row, 3);
  self->grade = (int)rs_statement_get_int (row, 4);
  self->is_withdrawn = rs_statement_get_int (row, 5) != 0;
  self->narrations = (guint)rs_statement_get_int (row, 6);
  self->labels = (guint)rs_statement_get_int (row, 7);
  self->consents = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_consent_draft_free);
  self->has_consent = self->kind == RS_NARRATOR_COMPUTER && !self->is_withdrawn;
  return self;
}

static RsConsentDraft *
read_consent (RsStatement *row)
{
  RsConsentDraft *self = rs_consent_draft_new ();

  self->uid = rs_statement_dup_text (row, 0);
  self->narrator_uid = rs_statement_dup_text (row, 1);
  self->processing_number = rs_statement_dup_text (row, 2);
  self->processing_on = rs_statement_dup_text (row, 3);
  self->showing_number = rs_statement_dup_text (row, 4);
  self->showing_on = rs_statement_dup_text (row, 5);
  self->has_performance = rs_statement_get_int (row, 6) != 0;
  self->scopes = (guint)rs_statement_get_int (row, 7);
  self->until = rs_statement_dup_text (row, 8);
  self->withdrawn_on = rs_statement_dup_text (row, 9);
  return self;
}

/* Of two that hold the one that lasts longer counts. */
static void
weigh (RsRegistered *self, const RsConsentDraft *consent, const char *today)
{
  gboolean is_longer = self->until != NULL
                       && (consent->until == NULL
                           || g_strcmp0 (consent->until, self->until) > 0);

  if (self->is_withdrawn || rs_consent_judge (consent, today) != RS_CONSENT_ACTIVE)
    return;
  if (!self->has_consent || is_longer)
    {
      g_free (self->until);
      self->until = g_strdup (consent->until);
    }
  self->has_consent = TRUE;
}

static gboolean
add_consents (GPtrArray *registered,
              RsDatabase *database,
              const char *today,
              GError **error)
{
  g_autoptr (RsStatement) rows = rs_database_prepare (database, CONSENTS_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (rows == NULL)
    return FALSE;
  while (rs_statement_step (rows, &local_error))
    {
      RsRegistered *whose = rs_register_find (registered,
                                              rs_statement_get_text (rows, 1));
      RsConsentDraft *consent;

      if (whose == NULL)
        continue;
      consent = read_consent (rows);
      g_ptr_array_add (whose->consents, consent);
      weigh (whose, consent, today);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_register_list:
 * @today: ISO 8601 day, of the workshop's clock
 *
 * Returns: (transfer full) (nullable) (element-type RsRegistered): all narrators with
 *   their consents, by name; %NULL with an error
 */
GPtrArray *
rs_register_list (RsWorkshop *workshop, const char *today, GError **error)
{
  g_autoptr (GPtrArray) registered = g_ptr_array_new_with_free_func (rs_registered_free);
  g_autoptr (RsStatement) rows = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (RS_IS_WORKSHOP (workshop), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  rows = rs_database_prepare (workshop->database, NARRATORS_SQL, error);
  if (rows == NULL)
    return NULL;
  while (rs_statement_step (rows, &local_error))
    g_ptr_array_add (registered, read_narrator (rows));
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  return add_consents (registered, workshop->database, today, error)
             ? g_steal_pointer (&registered)
             : NULL;
}

/**
 * rs_register_find:
 * @registered: of rs_register_list()
 * @uid: of a narrator
 *
 * Returns: (transfer none) (nullable): that narrator
 */
RsRegistered *
rs_register_find (GPtrArray *registered, const char *uid)
{
  g_return_val_if_fail (registered != NULL && uid != NULL, NULL);

  for (guint i = 0; i < registered->len; i++)
    if (g_str_equal (((RsRegistered *)registered->pdata[i])->uid, uid))
      return registered->pdata[i];
  return NULL;
}

static gboolean
is_called (const RsRegistered *self, const char *name)
{
  g_autofree char *wanted = g_utf8_casefold (name, -1);
  g_autofree char *shown = g_utf8_casefold (self->shown_name, -1);
  g_autofree char *full = g_utf8_casefold (self->full_name, -1);

  return g_str_equal (wanted, shown) || g_str_equal (wanted, full)
         || g_str_equal (name, self->uid);
}

/**
 * rs_register_find_by_name:
 * @registered: of rs_register_list()
 * @name: as it is shown, as the register has it, or a uid
 *
 * Returns: (transfer container) (element-type RsRegistered): those who are called so
 */
GPtrArray *
rs_register_find_by_name (GPtrArray *registered, const char *name)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < registered->len; i++)
    if (is_called (registered->pdata[i], name))
      g_ptr_array_add (found, registered->pdata[i]);
  return found;
}

static char *
add_days (const char *day, guint days)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autofree char *text = g_strconcat (day, "T00:00:00Z", NULL);
  g_autoptr (GDateTime) from = g_date_time_new_from_iso8601 (text, zone);
  g_autoptr (GDateTime) to = from ? g_date_time_add_days (from, (int)days) : NULL;

  return to != NULL ? g_date_time_format (to, "%Y-%m-%d") : g_strdup (day);
}

/**
 * rs_register_is_ending:
 * @days: after @today
 *
 * Returns: whether this voice may be heard now and, unless a new paper is signed, not
 *   after so many days
 */
gboolean
rs_register_is_ending (const RsRegistered *whose, const char *today, guint days)
{
  g_autofree char *limit = NULL;

  g_return_val_if_fail (whose != NULL && today != NULL, FALSE);

  limit = add_days (today, days);
  return whose->has_consent && whose->until != NULL
         && g_strcmp0 (whose->until, limit) < 0;
}
