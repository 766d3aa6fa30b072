/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The canonical JSON of a unit: keys sorted, parts in order, other units by uid. Two
 * databases that say the same of a unit write the same bytes. */
#include "rs-unit-json.h"

#include "rs-error.h"

#include <glib/gi18n-lib.h>

#define PHOTO                                                                        \
  "SELECT json_object ('author', author, 'caption', caption,"                        \
  " 'consent_number', consent_number, 'dark_color', dark_color,"                     \
  " 'description', description, 'is_drawing', is_drawing, 'is_removed', is_removed," \
  " 'kind', 'photo', 'original', original, 'people', people, 'rights', rights,"      \
  " 'screen', screen, 'source', source, 'thumb', thumb, 'uid', uid, 'year', year),"  \
  " is_removed FROM photo WHERE uid = ?1"

#define SECTION                                                         \
  "SELECT json_object ('age', age, 'color', color, 'cover', cover,"     \
  " 'is_removed', is_removed, 'kind', 'section', 'position', position," \
  " 'title', title, 'uid', uid), is_removed FROM section WHERE uid = ?1"

/* An aggregate keeps the order of its ordered subquery; json() because a text that
   comes out of a subquery is no longer known to be JSON. */
#define SENTENCES                                                                      \
  "(SELECT json_group_array (json (part)) FROM (SELECT json_object ('digest', digest," \
  " 'text', text, 'uid', uid) AS part FROM sentence WHERE sentence.card = c.uid"       \
  " ORDER BY position, uid))"
#define CARDS                                                                        \
  "(SELECT json_group_array (json (part)) FROM (SELECT json_object ('photo', photo," \
  " 'sentences', " SENTENCES ", 'uid', uid) AS part FROM card c"                     \
  " WHERE c.telling = t.uid ORDER BY position, uid))"
#define TELLINGS                                                                     \
  "(SELECT json_group_array (json (part)) FROM (SELECT json_object ('cards', " CARDS \
  ", 'lang', lang, 'level', level, 'uid', uid) AS part FROM telling t"               \
  " WHERE t.story = s.uid AND t.is_removed = 0 ORDER BY level, lang))"
#define SOURCES                                                       \
  "(SELECT json_group_array (json (part)) FROM (SELECT json_object (" \
  "'confidence', confidence, 'text', text) AS part FROM story_source" \
  " WHERE story_source.story = s.uid ORDER BY position))"
#define STORY                                                                  \
  "SELECT json_object ('age', age, 'cover', cover, 'is_legend', is_legend,"    \
  " 'is_locked', is_locked, 'is_removed', is_removed, 'is_sample', is_sample," \
  " 'is_stub', is_stub, 'kind', 'story', 'place_text', place_text,"            \
  " 'position', position, 'section', section, 'shown_from', shown_from,"       \
  " 'shown_until', shown_until, 'sources', " SOURCES ", 'tellings', " TELLINGS \
  ", 'time_text', time_text, 'title', title, 'uid', uid), is_removed"          \
  " FROM story s WHERE uid = ?1"

#define READINGS                                                                 \
  "(SELECT json_group_array (json (part)) FROM (SELECT json_object ("            \
  "'agreed_digest', agreed_digest, 'digest', digest, 'end_ms', end_ms,"          \
  " 'master', master, 'sentence', sentence, 'start_ms', start_ms, 'text', text)" \
  " AS part FROM reading WHERE reading.narration = n.uid ORDER BY position, sentence))"
#define NARRATION                                                                  \
  "SELECT json_object ('duration', duration, 'is_removed', is_removed,"            \
  " 'kind', 'narration', 'narrator', narrator, 'position', position,"              \
  " 'readings', " READINGS ", 'sound', sound, 'state', state, 'telling', telling," \
  " 'uid', uid), is_removed FROM narration n WHERE uid = ?1"

#define VOICE                                                                           \
  "SELECT json_object ('duration', duration, 'field', field, 'is_removed', is_removed," \
  " 'kind', 'voice', 'narrator', narrator, 'owner', owner, 'sound', sound,"             \
  " 'text', text, 'text_digest', text_digest, 'uid', uid), is_removed"                  \
  " FROM voice WHERE uid = ?1"

#define ANSWERS                                                                        \
  "(SELECT json_group_array (json (part)) FROM (SELECT json_object ('height', height," \
  " 'is_right', is_right, 'pair', pair, 'photo', photo, 'side', side, 'text', text,"   \
  " 'uid', uid, 'width', width, 'x', x, 'y', y) AS part FROM answer"                   \
  " WHERE answer.question = q.uid ORDER BY position, uid))"
#define QUESTION                                                                        \
  "SELECT json_object ('answers', " ANSWERS ", 'asks', kind, 'is_removed', is_removed," \
  " 'is_scored', is_scored, 'kind', 'question', 'level', level, 'photo', photo,"        \
  " 'position', position, 'prompt', prompt, 'reason', reason, 'story', story,"          \
  " 'uid', uid), is_removed FROM question q WHERE uid = ?1"

#define MOMENT                                                                       \
  "SELECT json_object ('is_little', is_little, 'is_removed', is_removed,"            \
  " 'is_told', is_told, 'kind', 'moment', 'photo', photo, 'position', position,"     \
  " 'story', story, 'time_text', time_text, 'title', title, 'uid', uid), is_removed" \
  " FROM moment WHERE uid = ?1"

#define PLACE                                                                     \
  "SELECT json_object ('is_approximate', is_approximate, 'is_little', is_little," \
  " 'is_removed', is_removed, 'kind', 'place', 'latitude', latitude,"             \
  " 'longitude', longitude, 'map', map, 'photo', photo, 'story', story,"          \
  " 'title', title, 'uid', uid, 'x', x, 'y', y), is_removed FROM place WHERE uid = ?1"

#define PAIR                                                                            \
  "SELECT json_object ('is_removed', is_removed, 'kind', 'pair', 'look_for', look_for," \
  " 'now_photo', now_photo, 'position', position, 'story', story,"                      \
  " 'then_photo', then_photo, 'title', title, 'uid', uid), is_removed"                  \
  " FROM pair WHERE uid = ?1"

#define STOPS                                                                      \
  "(SELECT json_group_array (json (part)) FROM (SELECT json_object ('kind', kind," \
  " 'minutes', minutes, 'photo', photo, 'question', question, 'story', story,"     \
  " 'text', text) AS part FROM route_stop WHERE route_stop.route = r.uid"          \
  " ORDER BY position))"
#define ROUTE                                                                      \
  "SELECT json_object ('is_removed', is_removed, 'kind', 'route', 'level', level," \
  " 'minutes', minutes, 'position', position, 'stops', " STOPS ", 'title', title," \
  " 'uid', uid), is_removed FROM route r WHERE uid = ?1"

#define OBJECT                                                                     \
  "SELECT json_object ('is_removed', is_removed, 'is_sample', is_sample,"          \
  " 'kind', 'object', 'photo', photo, 'position', position, 'showcase', showcase," \
  " 'story', story,"                                                               \
  " 'title', title, 'uid', uid), is_removed FROM object WHERE uid = ?1"

static const char *const queries[RS_N_UNIT_KINDS] = {
  [RS_UNIT_PHOTO] = PHOTO,   [RS_UNIT_SECTION] = SECTION,
  [RS_UNIT_STORY] = STORY,   [RS_UNIT_NARRATION] = NARRATION,
  [RS_UNIT_VOICE] = VOICE,   [RS_UNIT_QUESTION] = QUESTION,
  [RS_UNIT_MOMENT] = MOMENT, [RS_UNIT_PLACE] = PLACE,
  [RS_UNIT_PAIR] = PAIR,     [RS_UNIT_ROUTE] = ROUTE,
  [RS_UNIT_OBJECT] = OBJECT,
};

/**
 * rs_unit_json_make:
 * @database: the working database
 * @kind: of the unit
 * @uid: the unit
 * @is_removed: (out) (optional): whether it is marked as removed
 *
 * Returns: (transfer full) (nullable): the unit as its rows are now, or %NULL with
 *   %RS_ERROR_NOT_FOUND or what SQLite said
 */
char *
rs_unit_json_make (RsDatabase *database,
                   RsUnitKind kind,
                   const char *uid,
                   gboolean *is_removed,
                   GError **error)
{
  g_autoptr (RsStatement) find = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail ((guint)kind < RS_N_UNIT_KINDS, NULL);

  find = rs_database_prepare (database, queries[kind], error);
  if (find == NULL)
    return NULL;
  rs_statement_bind_text (find, 1, uid);
  if (rs_statement_step (find, &local_error))
    {
      if (is_removed != NULL)
        *is_removed = rs_statement_get_int (find, 1) != 0;
      return rs_statement_dup_text (find, 0);
    }
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  else
    g_set_error (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                 _ ("There is nothing of the kind “%s” with the number %s."),
                 rs_unit_kind_to_string (kind), uid);
  return NULL;
}
