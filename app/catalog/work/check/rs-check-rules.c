/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules that the content of the workshop is held to: a query and a sentence each. */

#include "rs-check-rules.h"

#include "rs-finding-rows.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Each query gives the uid of a unit and what a person would call it; ?1 is today. */
typedef struct
{
  const char *code;
  RsSeverity severity;
  const char *sql;
  const char *sentence;
} Rule;

#define ACTIVE_CONSENT                                                             \
  "EXISTS (SELECT 1 FROM consent c WHERE c.narrator = r.uid"                       \
  " AND c.processing_number <> '' AND c.processing_on IS NOT NULL"                 \
  " AND c.showing_number <> '' AND c.showing_on IS NOT NULL AND c.has_performance" \
  " AND c.for_museum AND (c.until IS NULL OR c.until >= ?1)"                       \
  " AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ?1))"

/* Whether reading r and its neighbour o, whose sentence is gone, say together what
   sentence e says now: two sentences were made one, and the voice will do. */
#define GONE(reading) \
  "NOT EXISTS (SELECT 1 FROM sentence x WHERE x.uid = " reading ".sentence)"
#define SAYS_BOTH                                                                   \
  "o.narration = r.narration AND o.position IN (r.position - 1, r.position + 1)"    \
  " AND r.text <> '' AND o.text <> '' AND rs_digest (iif (r.position < o.position," \
  " r.text || ' ' || o.text, o.text || ' ' || r.text)) = e.digest"

/* What a person would call a picture. */
#define CALLED \
  "coalesce (nullif (trim (caption), ''), nullif (trim (description), ''), uid)"

/* A picture that fits neither is drawn out on a screen of 1920x1080. */
#define MIN_WIDTH 1200
#define MIN_HEIGHT 800

/* Characters in a second. Grown-ups read ten to fifteen, a child about six. */
#define FASTEST 30
#define SLOWEST 3

#define USED                                                                     \
  "SELECT cover FROM section WHERE is_removed = 0 AND cover IS NOT NULL"         \
  " UNION SELECT cover FROM story WHERE is_removed = 0 AND cover IS NOT NULL"    \
  " UNION SELECT photo FROM card WHERE photo IS NOT NULL"                        \
  " UNION SELECT photo FROM question WHERE is_removed = 0 AND photo IS NOT NULL" \
  " UNION SELECT photo FROM answer WHERE photo IS NOT NULL"                      \
  " UNION SELECT photo FROM moment WHERE is_removed = 0 AND photo IS NOT NULL"   \
  " UNION SELECT photo FROM place WHERE is_removed = 0 AND photo IS NOT NULL"    \
  " UNION SELECT then_photo FROM pair WHERE is_removed = 0"                      \
  " UNION SELECT now_photo FROM pair WHERE is_removed = 0"                       \
  " UNION SELECT photo FROM route_stop WHERE photo IS NOT NULL"                  \
  " UNION SELECT photo FROM object WHERE is_removed = 0 AND photo IS NOT NULL"

static const Rule rules[] = {
  { "description-missing", RS_SEVERITY_FAULT,
    "SELECT uid, caption FROM photo WHERE is_removed = 0 AND trim (description) = ''",
    N_ ("The picture “%s” has no description: who does not see it learns nothing.") },
  { "caption-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, uid FROM photo WHERE is_removed = 0 AND trim (caption) = ''",
    N_ ("The picture %s has no caption: write a few words.") },
  { "origin-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, " CALLED " FROM photo WHERE is_removed = 0 AND (trim (author) = ''"
    " OR trim (year) = '' OR trim (source) = '' OR trim (rights) = '')",
    N_ ("Whose the picture “%s” is remains unknown: enter its author, its year, where it "
        "comes from and by what right it is shown.") },
  { "copy-missing", RS_SEVERITY_FAULT,
    "SELECT uid, " CALLED " FROM photo p WHERE p.is_removed = 0 AND EXISTS ("
    "SELECT 1 FROM media m WHERE m.digest IN (p.screen, p.thumb)"
    " AND (m.mime NOT LIKE 'image/%' OR m.width IS NULL OR m.height IS NULL))",
    N_ ("The picture “%s” has no copy for the screen: add it anew.") },
  { "picture-small", RS_SEVERITY_ADVICE,
    "SELECT uid, " CALLED " FROM photo p JOIN media m ON m.digest = p.screen"
    " WHERE p.is_removed = 0 AND m.width < " G_STRINGIFY (
        MIN_WIDTH) " AND m.height < " G_STRINGIFY (MIN_HEIGHT),
    N_ ("The picture “%s” is small for the screen: find a larger one.") },
  { "picture-unused", RS_SEVERITY_ADVICE,
    "SELECT uid, " CALLED " FROM photo p WHERE is_removed = 0 AND uid NOT IN (" USED ")",
    N_ ("The picture “%s” is shown nowhere: show it or remove it.") },
  { "children-without-consent", RS_SEVERITY_FAULT,
    "SELECT uid, caption FROM photo WHERE is_removed = 0 AND people = 'children'"
    " AND trim (consent_number) = ''",
    N_ ("There are children in the picture “%s”: enter the number of the consent.") },
  { "source-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, title FROM story s WHERE is_removed = 0 AND is_stub = 0"
    " AND NOT EXISTS (SELECT 1 FROM story_source WHERE story = s.uid)",
    N_ ("The story “%s” does not say where its facts come from.") },
  { "cover-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, title FROM story WHERE is_removed = 0 AND cover IS NULL",
    N_ ("The story “%s” has no picture for its tile: choose one.") },
  { "telling-missing", RS_SEVERITY_FAULT,
    "SELECT uid, title FROM story s WHERE is_removed = 0 AND NOT EXISTS ("
    "SELECT 1 FROM telling t JOIN card c ON c.telling = t.uid"
    " WHERE t.story = s.uid AND t.is_removed = 0)",
    N_ ("The story “%s” is empty: write a telling or remove it.") },
  { "age-of-little", RS_SEVERITY_FAULT,
    "SELECT s.uid, s.title FROM story s JOIN telling t ON t.story = s.uid"
    " WHERE s.is_removed = 0 AND t.is_removed = 0 AND t.level = 'little' AND s.age >= 12",
    N_ ("The story “%s” is marked 12+ and has a telling for the little ones: remove "
        "it.") },
  { "age-of-question", RS_SEVERITY_FAULT,
    "SELECT q.uid, q.prompt FROM question q JOIN story s ON s.uid = q.story"
    " WHERE q.is_removed = 0 AND s.is_removed = 0 AND q.level = 'little' AND s.age >= 12",
    N_ ("The question “%s” is for the little ones, and its story is marked 12+: remove "
        "it.") },
  { "narration-missing", RS_SEVERITY_ADVICE,
    "SELECT s.uid, s.title FROM telling t JOIN story s ON s.uid = t.story"
    " WHERE s.is_removed = 0 AND t.is_removed = 0 AND t.level <> 'adult'"
    " AND s.is_stub = 0 AND NOT EXISTS (SELECT 1 FROM narration n WHERE n.telling = t.uid"
    " AND n.is_removed = 0 AND n.state = 'approved')",
    N_ ("Nobody reads the story “%s” aloud yet.") },
  { "sentence-to-reread", RS_SEVERITY_ADVICE,
    "SELECT n.uid, e.text FROM reading r JOIN narration n ON n.uid = r.narration"
    " JOIN sentence e ON e.uid = r.sentence WHERE n.is_removed = 0"
    " AND n.state = 'approved' AND r.digest <> e.digest"
    " AND r.agreed_digest IS NOT e.digest AND NOT EXISTS ("
    "SELECT 1 FROM reading o WHERE " GONE ("o") " AND " SAYS_BOTH ")",
    N_ ("To be read anew, the words have changed: “%s”") },
  { "sentence-cut", RS_SEVERITY_ADVICE,
    "SELECT n.uid, coalesce (nullif (o.text, ''), s.title) FROM reading o"
    " JOIN narration n ON n.uid = o.narration JOIN telling t ON t.uid = n.telling"
    " JOIN story s ON s.uid = t.story WHERE n.is_removed = 0 AND t.is_removed = 0"
    " AND s.is_removed = 0 AND n.state = 'approved' AND o.end_ms IS NOT NULL"
    " AND " GONE ("o") " AND NOT EXISTS (SELECT 1 FROM reading r"
                       " JOIN sentence e ON e.uid = r.sentence WHERE " SAYS_BOTH ")",
    N_ ("A recording says what the text has no longer: “%s” Make the recording anew.") },
  { "reading-order", RS_SEVERITY_ADVICE,
    "SELECT n.uid, s.title FROM narration n JOIN telling t ON t.uid = n.telling"
    " JOIN story s ON s.uid = t.story WHERE n.is_removed = 0 AND t.is_removed = 0"
    " AND s.is_removed = 0 AND n.state = 'approved' AND EXISTS (SELECT 1 FROM ("
    "SELECT r.start_ms AS at, lag (r.start_ms) OVER ("
    "ORDER BY c.position, c.uid, e.position) AS before FROM card c"
    " JOIN sentence e ON e.card = c.uid"
    " JOIN reading r ON r.narration = n.uid AND r.sentence = e.uid"
    " WHERE c.telling = n.telling) WHERE at < before)",
    N_ ("“%s” is read in another order than it is written in now: make the recording "
        "anew.") },
  { "sentence-unread", RS_SEVERITY_ADVICE,
    "SELECT n.uid, e.text FROM narration n JOIN card c ON c.telling = n.telling"
    " JOIN sentence e ON e.card = c.uid WHERE n.is_removed = 0 AND n.state = 'approved'"
    " AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.narration = n.uid"
    " AND r.sentence = e.uid)",
    N_ ("A narration leaves out the sentence “%s”") },
  { "timing-wrong", RS_SEVERITY_FAULT,
    "SELECT n.uid, s.title FROM narration n JOIN telling t ON t.uid = n.telling"
    " JOIN story s ON s.uid = t.story WHERE n.is_removed = 0 AND EXISTS ("
    "SELECT 1 FROM reading r WHERE r.narration = n.uid AND r.end_ms > n.duration + 50)",
    N_ ("A narration of “%s” is shorter than the times of its sentences: make its "
        "playing "
        "copy anew.") },
  { "timing-order", RS_SEVERITY_FAULT,
    "SELECT n.uid, s.title FROM narration n JOIN telling t ON t.uid = n.telling"
    " JOIN story s ON s.uid = t.story WHERE n.is_removed = 0 AND EXISTS ("
    "SELECT 1 FROM (SELECT start_ms AS at, lag (end_ms) OVER (ORDER BY position)"
    " AS before FROM reading WHERE narration = n.uid AND end_ms IS NOT NULL)"
    " WHERE at < before)",
    N_ ("In a narration of “%s” a sentence begins before the one before it ends: make "
        "its playing copy anew.") },
  { "timing-tail", RS_SEVERITY_ADVICE,
    "SELECT n.uid, s.title FROM narration n JOIN telling t ON t.uid = n.telling"
    " JOIN story s ON s.uid = t.story WHERE n.is_removed = 0 AND n.duration * 9 / 10 > ("
    "SELECT max (end_ms) FROM reading WHERE narration = n.uid)",
    N_ ("A narration of “%s” goes on long after its last sentence: make its playing copy "
        "anew.") },
  { "timing-pace", RS_SEVERITY_ADVICE,
    "SELECT n.uid, e.text FROM reading r JOIN narration n ON n.uid = r.narration"
    " JOIN sentence e ON e.uid = r.sentence AND e.digest = r.digest"
    " WHERE n.is_removed = 0 AND n.state = 'approved' AND length (e.text) >= 10"
    " AND length (e.text) * 1000 NOT BETWEEN (r.end_ms - r.start_ms) * " G_STRINGIFY (
        SLOWEST) " AND (r.end_ms - r.start_ms) * " G_STRINGIFY (FASTEST),
    N_ ("The time of a sentence does not match its words: “%s” Listen to it and make its "
        "playing copy anew.") },
  { "consent-missing", RS_SEVERITY_ADVICE,
    "SELECT n.uid, r.shown_name FROM narration n JOIN narrator r ON r.uid = n.narrator"
    " WHERE n.is_removed = 0 AND n.state = 'approved' AND r.kind <> 'computer'"
    " AND NOT " ACTIVE_CONSENT,
    N_ ("A recording of %s is not shown: there is no consent in force.") },
  { "answer-missing", RS_SEVERITY_FAULT,
    "SELECT uid, prompt FROM question q WHERE is_removed = 0"
    " AND kind IN ('words', 'picture', 'truth', 'odd')"
    " AND (SELECT count (*) FROM answer a WHERE a.question = q.uid AND a.is_right) <> 1",
    N_ ("The question “%s” must have exactly one right answer.") },
  { "answer-picture-missing", RS_SEVERITY_FAULT,
    "SELECT q.uid, q.prompt FROM question q WHERE q.is_removed = 0 AND q.level = 'little'"
    " AND q.kind IN ('picture', 'order', 'match', 'baskets', 'odd') AND EXISTS ("
    "SELECT 1 FROM answer a WHERE a.question = q.uid AND a.photo IS NULL)",
    N_ ("An answer to “%s” has no picture: the little ones cannot read.") },
  { "answer-rank-wrong", RS_SEVERITY_FAULT,
    "SELECT uid, prompt FROM question q WHERE is_removed = 0 AND kind = 'order'"
    " AND (SELECT count (*) >= 2 AND count (DISTINCT pair) = count (*) AND min (pair) = 1"
    " AND max (pair) = count (*) FROM answer a WHERE a.question = q.uid) IS NOT 1",
    N_ ("In the question “%s” it is not clear what comes first and what next: number the "
        "answers.") },
  { "answer-pair-missing", RS_SEVERITY_FAULT,
    "SELECT uid, prompt FROM question q WHERE is_removed = 0"
    " AND kind IN ('match', 'baskets')"
    " AND ((SELECT count (*) FROM answer a WHERE a.question = q.uid AND a.side = 1) < 2"
    " OR EXISTS (SELECT 1 FROM answer a WHERE a.question = q.uid AND NOT EXISTS ("
    "SELECT 1 FROM answer b WHERE b.question = q.uid AND b.pair = a.pair"
    " AND b.side <> a.side)))",
    N_ ("In the question “%s” something belongs to nothing: give it its pair.") },
  { "answer-region-missing", RS_SEVERITY_FAULT,
    "SELECT uid, prompt FROM question q WHERE is_removed = 0 AND kind = 'find'"
    " AND (photo IS NULL OR NOT EXISTS (SELECT 1 FROM answer a WHERE a.question = q.uid"
    " AND a.x >= 0 AND a.y >= 0 AND a.width > 0 AND a.height > 0"
    " AND a.x + a.width <= 1.000001 AND a.y + a.height <= 1.000001))",
    N_ ("In the question “%s” there is nothing to find: show the place on its "
        "picture.") },
  { "reason-missing", RS_SEVERITY_ADVICE,
    "SELECT uid, prompt FROM question WHERE is_removed = 0 AND trim (reason) = ''",
    N_ ("The question “%s” does not say why: add a short reason.") },
};

static gboolean
apply (const Rule *rule,
       RsDatabase *database,
       const char *today,
       GPtrArray *findings,
       GError **error)
{
  g_autoptr (RsStatement) find = rs_database_prepare (database, rule->sql, error);

  if (find == NULL)
    return FALSE;
  if (strstr (rule->sql, "?1") != NULL)
    rs_statement_bind_text (find, 1, today);
  return rs_finding_rows_collect (find, rule->code, rule->severity, _ (rule->sentence),
                                  findings, error);
}

/**
 * rs_check_rules_run:
 * @today: ISO 8601 day, for consents
 * @findings: (element-type RsFinding): gets what breaks a rule
 *
 * Returns: %FALSE only if it could not look
 */
gboolean
rs_check_rules_run (RsDatabase *database,
                    const char *today,
                    GPtrArray *findings,
                    GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    if (!apply (&rules[i], database, today, findings, error))
      return FALSE;
  return TRUE;
}
