/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the drafts share: words as they are kept, and checks before SQLite refuses in its
 * own language. */
#include "rs-draft-row.h"

#include "rs-error.h"
#include "rs-text.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *sql;
  const char *message;
} references[] = {
  [RS_REFERENCE_MEDIA] = { "SELECT 1 FROM media WHERE digest = ?1",
                           N_ ("“%s” names a file that is not in the catalogue (%s). "
                               "Add the file first.") },
  [RS_REFERENCE_PHOTO] = { "SELECT 1 FROM photo WHERE uid = ?1",
                           N_ ("“%s” names a picture that is not in the catalogue (%s). "
                               "Add the picture first.") },
  [RS_REFERENCE_SECTION] = { "SELECT 1 FROM section WHERE uid = ?1",
                             N_ ("“%s” names a section that is not in the catalogue "
                                 "(%s). Add the section first.") },
  [RS_REFERENCE_STORY] = { "SELECT 1 FROM story WHERE uid = ?1",
                           N_ ("“%s” names a story that is not in the catalogue (%s). "
                               "Add the story first.") },
  [RS_REFERENCE_TELLING] = { "SELECT 1 FROM telling WHERE uid = ?1",
                             N_ ("“%s” reads a telling that is not in the catalogue "
                                 "(%s). Add the story first.") },
  [RS_REFERENCE_QUESTION] = { "SELECT 1 FROM question WHERE uid = ?1",
                              N_ ("“%s” names a question that is not in the catalogue "
                                  "(%s). Add the question first.") },
  [RS_REFERENCE_NARRATOR] = { "SELECT 1 FROM narrator WHERE uid = ?1",
                              N_ ("“%s” names a reader who is not in the register (%s). "
                                  "Add the reader first.") },
};

static char *
tidy (const char *text)
{
  g_autofree char *valid = NULL;

  if (text == NULL)
    return g_strdup ("");
  valid = g_utf8_make_valid (text, -1);
  return rs_text_normalize (valid);
}

/**
 * rs_draft_row_bind_words:
 * @text: (nullable): what somebody wrote; %NULL is empty
 *
 * Binds it as it is kept: NFC, single spaces.
 */
void
rs_draft_row_bind_words (RsStatement *statement, int index, const char *text)
{
  g_autofree char *kept = tidy (text);

  rs_statement_bind_text (statement, index, kept);
}

/**
 * rs_draft_row_bind_optional:
 * @text: (nullable): a uid, a day, a digest
 *
 * Binds it, or NULL where there is none.
 */
void
rs_draft_row_bind_optional (RsStatement *statement, int index, const char *text)
{
  rs_statement_bind_text (statement, index,
                          text != NULL && text[0] != '\0' ? text : NULL);
}

static gboolean refuse (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

static gboolean
refuse (GError **error, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, RS_ERROR, RS_ERROR_INVALID, message);
  return FALSE;
}

/**
 * rs_draft_row_check_words:
 * @text: (nullable): must not be empty
 * @message: what to say if it is, translated
 */
gboolean
rs_draft_row_check_words (const char *text, const char *message, GError **error)
{
  g_autofree char *kept = tidy (text);

  return kept[0] != '\0' || refuse (error, "%s", message);
}

/**
 * rs_draft_row_check_age:
 * @title: of the row, for the message
 *
 * Returns: %TRUE of 0, 6 or 12; else %FALSE with an error
 */
gboolean
rs_draft_row_check_age (int age, const char *title, GError **error)
{
  return age == 0 || age == 6 || age == 12
         || refuse (error, _ ("“%s” has the age mark %d. Write 0, 6 or 12."), title, age);
}

/**
 * rs_draft_row_check_day:
 * @day: (nullable): ISO 8601
 */
gboolean
rs_draft_row_check_day (const char *day, const char *title, GError **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autofree char *moment = NULL;
  g_autoptr (GDateTime) read = NULL;

  if (day == NULL || day[0] == '\0')
    return TRUE;
  moment = g_strconcat (day, "T00:00:00Z", NULL);
  read = g_date_time_new_from_iso8601 (moment, zone);
  return (read != NULL && strlen (day) == strlen ("2026-01-31"))
         || refuse (error, _ ("“%s” has the day “%s”. Write it as 2026-01-31."), title,
                    day);
}

/**
 * rs_draft_row_check_color:
 * @color: (nullable): #RRGGBB
 * @title: of the row, for the message
 *
 * Returns: %TRUE; %FALSE with an error, of %NULL too
 */
gboolean
rs_draft_row_check_color (const char *color, const char *title, GError **error)
{
  gboolean is_color = color != NULL && strlen (color) == 7 && color[0] == '#';

  for (int i = 1; is_color && i < 7; i++)
    is_color = g_ascii_isxdigit (color[i]);
  return is_color
         || refuse (error, _ ("“%s” has the colour “%s”. Write it as #1E5B86."), title,
                    color != NULL ? color : "");
}

/**
 * rs_draft_row_check_position:
 * @from: a fraction of a picture
 * @to: another, not before @from
 */
gboolean
rs_draft_row_check_position (double from, double to, const char *title, GError **error)
{
  return (from >= 0.0 && from <= to && to <= 1.0)
         || refuse (error,
                    _ ("“%s” lies outside of its picture. Positions go from 0 to 1."),
                    title);
}

/**
 * rs_draft_row_refer:
 * @what: kind of the thing
 * @name: (nullable): its uid or digest; %NULL names nothing, which is right
 * @title: what the reader knows the naming thing by
 *
 * Returns: whether what is named is there; if not, with %RS_ERROR_INVALID
 */
gboolean
rs_draft_row_refer (RsDatabase *database,
                    RsReference what,
                    const char *name,
                    const char *title,
                    GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  g_autoptr (GError) local_error = NULL;

  if (name == NULL || name[0] == '\0')
    return TRUE;
  find = rs_database_prepare (database, references[what].sql, error);
  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, name);
  if (rs_statement_step (find, &local_error))
    return TRUE;
  if (local_error == NULL)
    {
      /* Every message of the table has two gaps: for @title and for @name. */
      g_auto (GStrv) parts = g_strsplit (_ (references[what].message), "%s", 3);
      g_autofree char *message = g_strconcat (parts[0], title, parts[1], name, parts[2],
                                              NULL);

      g_set_error_literal (&local_error, RS_ERROR, RS_ERROR_INVALID, message);
    }
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_draft_row_require:
 *
 * As rs_draft_row_refer(), of what must be named.
 */
gboolean
rs_draft_row_require (RsDatabase *database,
                      RsReference what,
                      const char *name,
                      const char *title,
                      GError **error)
{
  if (name != NULL && name[0] != '\0')
    return rs_draft_row_refer (database, what, name, title, error);
  return refuse (error, _ ("“%s” is not complete: it has to name what it belongs to."),
                 title);
}

/**
 * rs_draft_row_check_voice:
 * @uid: of a narration or a spoken label
 * @narrator: (nullable): uid of who speaks
 *
 * What a source offers of a withdrawn voice is taken out after the build; staff are told
 * at once.
 *
 * Returns: %TRUE, or %FALSE with a sentence: that voice was withdrawn
 */
gboolean
rs_draft_row_check_voice (RsDatabase *database,
                          const char *uid,
                          const char *narrator,
                          GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (
      database, "SELECT act_number FROM withdrawn WHERE uid IN (?1, ?2)", error);
  g_autoptr (GError) local_error = NULL;

  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, uid);
  rs_draft_row_bind_optional (find, 2, narrator);
  if (rs_statement_step (find, &local_error))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("This voice was withdrawn for ever, act %s. If the family has "
                      "changed its mind, add the reader anew."),
                   rs_statement_get_text (find, 0));
      return FALSE;
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_draft_row_delete_parts:
 * @sql: a DELETE whose only parameter is the uid of the whole
 *
 * For parts that are written anew as one: a list of sources, of stops.
 */
gboolean
rs_draft_row_delete_parts (RsDatabase *database,
                           const char *sql,
                           const char *uid,
                           GError **error)
{
  g_autoptr (RsStatement) delete = rs_database_prepare (database, sql, error);

  if (delete == NULL)
    return FALSE;
  rs_statement_bind_text (delete, 1, uid);
  return rs_statement_run (delete, error);
}

/**
 * rs_draft_row_find_name:
 * @names: %NULL-terminated
 * @text: (nullable): one of them
 *
 * Returns: its index, or -1
 */
int
rs_draft_row_find_name (const char *const *names, const char *text)
{
  for (int i = 0; names[i] != NULL; i++)
    if (g_strcmp0 (names[i], text) == 0)
      return i;
  return -1;
}
