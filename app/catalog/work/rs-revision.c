/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The history of a unit: each approved state once, linked to what it was made from, and
 * at most one draft on top. */
#include "rs-revision.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-unit-json.h"

#include <glib/gi18n-lib.h>

void
rs_head_clear (RsHead *self)
{
  g_clear_pointer (&self->rev, g_free);
  g_clear_pointer (&self->approved, g_free);
}

/**
 * rs_head_read:
 * @self: (out): to be cleared afterwards
 *
 * Returns: %TRUE, also when the unit has no history; %FALSE with an error
 */
gboolean
rs_head_read (RsHead *self, RsDatabase *database, const char *uid, GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  g_autoptr (GError) local_error = NULL;

  *self = (RsHead){ 0 };
  find = rs_database_prepare (
      database, "SELECT kind, rev, approved FROM head WHERE uid = ?1", error);
  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, uid);
  if (rs_statement_step (find, &local_error))
    {
      rs_unit_kind_from_string (rs_statement_get_text (find, 0), &self->kind);
      self->rev = rs_statement_dup_text (find, 1);
      self->approved = rs_statement_dup_text (find, 2);
    }
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * rs_revision_hash:
 * @json: canonical JSON of the unit
 * @parents: (nullable): revs that it was made from, sorted, %NULL-terminated
 *
 * The digest of the JSON, a line feed, and each parent with a line feed: two machines
 * that made the same of the same agree.
 *
 * Returns: (transfer full): the rev
 */
char *
rs_revision_hash (const char *json, const char *const *parents)
{
  g_autoptr (GString) text = g_string_new (json);

  g_string_append_c (text, '\n');
  for (const char *const *parent = parents; parent != NULL && *parent != NULL; parent++)
    g_string_append_printf (text, "%s\n", *parent);
  return rs_digest_data (text->str, text->len);
}

static gboolean
run_with_texts (RsDatabase *database,
                const char *sql,
                const char *first,
                const char *second,
                GError **error)
{
  g_autoptr (RsStatement) statement = rs_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;
  rs_statement_bind_text (statement, 1, first);
  if (second != NULL)
    rs_statement_bind_text (statement, 2, second);
  return rs_statement_run (statement, error);
}

/* Reads whether @rev says exactly @json. */
static gboolean
compare_json (RsDatabase *database,
              const char *rev,
              const char *json,
              gboolean *is_same,
              GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  g_autoptr (GError) local_error = NULL;

  *is_same = FALSE;
  if (rev == NULL)
    return TRUE;
  find = rs_database_prepare (database, "SELECT json = ?2 FROM revision WHERE rev = ?1",
                              error);
  if (find == NULL)
    return FALSE;
  rs_statement_bind_text (find, 1, rev);
  rs_statement_bind_text (find, 2, json);
  if (rs_statement_step (find, &local_error))
    *is_same = rs_statement_get_int (find, 0) != 0;
  if (local_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
is_draft (const RsHead *head)
{
  return head->rev != NULL && g_strcmp0 (head->rev, head->approved) != 0;
}

/* A draft that takes the place of another has the same parents. */
static GStrv
list_parents (RsDatabase *database, const RsHead *head, GError **error)
{
  g_autoptr (GStrvBuilder) parents = g_strv_builder_new ();
  g_autoptr (RsStatement) list = NULL;
  g_autoptr (GError) local_error = NULL;

  if (!is_draft (head))
    {
      if (head->rev != NULL)
        g_strv_builder_add (parents, head->rev);
      return g_strv_builder_end (parents);
    }
  list = rs_database_prepare (
      database, "SELECT parent FROM revision_parent WHERE rev = ?1 ORDER BY parent",
      error);
  if (list == NULL)
    return NULL;
  rs_statement_bind_text (list, 1, head->rev);
  while (rs_statement_step (list, &local_error))
    g_strv_builder_add (parents, rs_statement_get_text (list, 0));
  if (local_error == NULL)
    return g_strv_builder_end (parents);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

static gboolean
insert_revision (RsWorkshop *workshop,
                 RsUnitKind kind,
                 const char *uid,
                 const char *who,
                 gboolean is_removed,
                 const char *rev,
                 const char *json,
                 GError **error)
{
  g_autoptr (RsStatement) insert = rs_database_prepare (
      workshop->database,
      "INSERT INTO revision (rev, uid, kind, stamp, machine, who, is_removed, json)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (rev) DO NOTHING",
      error);

  if (insert == NULL)
    return FALSE;
  rs_statement_bind_text (insert, 1, rev);
  rs_statement_bind_text (insert, 2, uid);
  rs_statement_bind_text (insert, 3, rs_unit_kind_to_string (kind));
  rs_statement_bind_int (insert, 4, rs_clock_stamp (workshop->clock));
  rs_statement_bind_text (insert, 5, workshop->machine);
  rs_statement_bind_text (insert, 6, who);
  rs_statement_bind_int (insert, 7, is_removed);
  rs_statement_bind_text (insert, 8, json);
  return rs_statement_run (insert, error);
}

static gboolean
insert_parents (RsDatabase *database,
                const char *rev,
                const char *const *parents,
                GError **error)
{
  for (const char *const *parent = parents; *parent != NULL; parent++)
    if (!run_with_texts (database,
                         "INSERT INTO revision_parent (rev, parent) VALUES (?1, ?2)"
                         " ON CONFLICT (rev, parent) DO NOTHING",
                         rev, *parent, error))
      return FALSE;
  return TRUE;
}

static gboolean
set_head (RsDatabase *database,
          RsUnitKind kind,
          const char *uid,
          const char *rev,
          GError **error)
{
  g_autoptr (RsStatement) set = rs_database_prepare (
      database,
      "INSERT INTO head (uid, kind, rev) VALUES (?1, ?2, ?3)"
      " ON CONFLICT (uid) DO UPDATE SET rev = excluded.rev",
      error);

  if (set == NULL)
    return FALSE;
  rs_statement_bind_text (set, 1, uid);
  rs_statement_bind_text (set, 2, rs_unit_kind_to_string (kind));
  rs_statement_bind_text (set, 3, rev);
  return rs_statement_run (set, error);
}

/* The draft that @head told of is no longer the head of anything. */
static gboolean
drop_draft (RsDatabase *database, const RsHead *head, const char *rev, GError **error)
{
  if (!is_draft (head) || g_strcmp0 (head->rev, rev) == 0)
    return TRUE;
  return run_with_texts (database, "DELETE FROM revision_parent WHERE rev = ?1",
                         head->rev, NULL, error)
         && run_with_texts (database, "DELETE FROM revision WHERE rev = ?1", head->rev,
                            NULL, error);
}

static gboolean
add_revision (RsWorkshop *workshop,
              RsUnitKind kind,
              const char *uid,
              const char *who,
              const RsHead *head,
              const char *json,
              gboolean is_removed,
              GError **error)
{
  RsDatabase *database = workshop->database;
  g_auto (GStrv) parents = list_parents (database, head, error);
  g_autofree char *rev = NULL;

  if (parents == NULL)
    return FALSE;
  rev = rs_revision_hash (json, (const char *const *)parents);
  return insert_revision (workshop, kind, uid, who, is_removed, rev, json, error)
         && insert_parents (database, rev, (const char *const *)parents, error)
         && set_head (database, kind, uid, rev, error)
         && drop_draft (database, head, rev, error);
}

/**
 * rs_revision_record:
 * @workshop: in a transaction
 * @kind: of the unit
 * @uid: the unit, whose rows have been written
 * @who: who did it
 * @changed: (out): whether the unit says something else now
 *
 * Writes down what the rows of the unit say. A draft takes the place of the draft
 * before; rows that say again what is approved leave no draft.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
rs_revision_record (RsWorkshop *workshop,
                    RsUnitKind kind,
                    const char *uid,
                    const char *who,
                    gboolean *changed,
                    GError **error)
{
  RsDatabase *database = workshop->database;
  g_autofree char *json = NULL;
  g_auto (RsHead) head = { 0 };
  gboolean is_removed = FALSE;
  gboolean is_head = FALSE;
  gboolean is_approved = FALSE;

  json = rs_unit_json_make (database, kind, uid, &is_removed, error);
  if (json == NULL || !rs_head_read (&head, database, uid, error)
      || !compare_json (database, head.rev, json, &is_head, error)
      || !compare_json (database, head.approved, json, &is_approved, error))
    return FALSE;
  *changed = !is_head;
  if (is_head)
    return TRUE;
  if (is_approved)
    return set_head (database, kind, uid, head.approved, error)
           && drop_draft (database, &head, head.approved, error);
  return add_revision (workshop, kind, uid, who, &head, json, is_removed, error);
}

/**
 * rs_revision_approve:
 * @workshop: in a transaction
 * @uid: a unit
 * @who: who approves it
 *
 * The newest revision of the unit is what the next publish shows.
 *
 * Returns: %TRUE, also when it was already; %FALSE with an error
 */
gboolean
rs_revision_approve (RsWorkshop *workshop,
                     const char *uid,
                     const char *who,
                     GError **error)
{
  RsDatabase *database = workshop->database;

  return run_with_texts (database,
                         "UPDATE revision SET is_approved = 1, who = ?2"
                         " WHERE is_approved = 0"
                         " AND rev = (SELECT rev FROM head WHERE uid = ?1)",
                         uid, who, error)
         && run_with_texts (database,
                            "UPDATE head SET approved = rev WHERE uid = ?1"
                            " AND approved IS NOT rev",
                            uid, NULL, error);
}
