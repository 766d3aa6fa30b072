/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads sections of a release. */

#include "rs-section-table.h"

#include "rs-photo-table.h"
#include "rs-section.h"

/* A section is there while somebody has something to hear in it. */
#define LIST_SQL                                                                   \
  "SELECT sec.uid, sec.title, sec.color, sec.age, sec.position," RS_PHOTO_COLUMNS  \
  "FROM section sec" RS_PHOTO_JOIN (                                               \
      "sec.cover") "WHERE EXISTS (SELECT 1 FROM story s WHERE s.section = sec.id " \
                   "AND" RS_AUDIENCE_SEES ") ORDER BY sec.position, sec.uid"

#define FIRST_PHOTO_COLUMN 5

static RsSection *
read_section (RsStatement *row)
{
  RsSection *self = rs_section_new ();

  self->uid = rs_statement_dup_text (row, 0);
  self->title = rs_statement_dup_text (row, 1);
  self->color = rs_statement_dup_text (row, 2);
  self->age = (int)rs_statement_get_int (row, 3);
  self->position = rs_statement_get_int (row, 4);
  self->cover = rs_photo_table_read (row, FIRST_PHOTO_COLUMN);
  return self;
}

/**
 * rs_section_table_list:
 *
 * Returns: (transfer full) (element-type RsSection) (nullable): the sections in which
 *   @audience sees a story, in order; %NULL with an error
 */
GPtrArray *
rs_section_table_list (RsDatabase *database, const RsAudience *audience, GError **error)
{
  g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func (
      (GDestroyNotify)rs_section_unref);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (RsStatement) select = rs_database_prepare (database, LIST_SQL, error);

  if (select == NULL)
    return NULL;
  rs_audience_bind (audience, select);
  while (rs_statement_step (select, &local_error))
    g_ptr_array_add (sections, read_section (select));
  if (local_error == NULL)
    return g_steal_pointer (&sections);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
