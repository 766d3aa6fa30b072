-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of a release, made of what publish has put into temporary tables:
--   approved (uid, kind, json)            approved revisions, removed ones left out
--   known_media (digest, size, mime, …)   every file that the workshop knows
--   voice_giver (uid, kind, shown_name)   narrators who may be heard today
-- in an order in which every row finds what it names.

INSERT INTO media (digest, size, mime, width, height, duration)
SELECT digest, size, mime, width, height, duration FROM temp.known_media
 WHERE digest IN (
   SELECT json ->> 'screen' FROM temp.approved WHERE kind = 'photo' UNION
   SELECT json ->> 'thumb' FROM temp.approved WHERE kind = 'photo' UNION
   SELECT json ->> 'sound' FROM temp.approved
    WHERE kind IN ('narration', 'voice')
      AND json ->> 'narrator' IN (SELECT uid FROM temp.voice_giver))
 ORDER BY digest;

INSERT INTO photo (uid, caption, description, author, year, source, rights, people,
                   is_drawing, dark_color, screen, thumb)
SELECT uid, json ->> 'caption', json ->> 'description', json ->> 'author',
       json ->> 'year', json ->> 'source', json ->> 'rights', json ->> 'people',
       json ->> 'is_drawing', json ->> 'dark_color', json ->> 'screen', json ->> 'thumb'
  FROM temp.approved WHERE kind = 'photo' ORDER BY uid;

INSERT INTO section (uid, position, title, color, age, cover)
SELECT a.uid, a.json ->> 'position', a.json ->> 'title', a.json ->> 'color',
       a.json ->> 'age', p.id
  FROM temp.approved a LEFT JOIN photo p ON p.uid = a.json ->> 'cover'
 WHERE a.kind = 'section' ORDER BY a.json ->> 'position', a.uid;

INSERT INTO story (uid, section, position, title, sort_key, age, is_locked, is_legend,
                   is_sample, is_stub, place_text, time_text, shown_from, shown_until,
                   cover)
SELECT a.uid, s.id, a.json ->> 'position', a.json ->> 'title',
       rs_sort_key (a.json ->> 'title'), a.json ->> 'age', a.json ->> 'is_locked',
       a.json ->> 'is_legend', a.json ->> 'is_sample', a.json ->> 'is_stub',
       a.json ->> 'place_text', a.json ->> 'time_text', a.json ->> 'shown_from',
       a.json ->> 'shown_until', p.id
  FROM temp.approved a JOIN section s ON s.uid = a.json ->> 'section'
       LEFT JOIN photo p ON p.uid = a.json ->> 'cover'
 WHERE a.kind = 'story' ORDER BY s.id, a.json ->> 'position', a.uid;

INSERT INTO story_source (story, position, text, confidence)
SELECT s.id, r.key, r.value ->> 'text', r.value ->> 'confidence'
  FROM temp.approved a JOIN story s ON s.uid = a.uid, json_each (a.json, '$.sources') r
 WHERE a.kind = 'story';

-- A story comes apart in steps, so that its JSON is not read anew for each sentence.
-- Each step is laid down in the order of the rows: their numbers are the ids.
CREATE TEMP TABLE told AS
SELECT s.id AS story, t.value ->> 'uid' AS uid, t.value ->> 'level' AS level,
       t.value ->> 'lang' AS lang, t.value -> 'cards' AS cards
  FROM temp.approved a JOIN story s ON s.uid = a.uid, json_each (a.json, '$.tellings') t
 WHERE a.kind = 'story' ORDER BY s.id, t.value ->> 'level', t.value ->> 'lang';

INSERT INTO telling (id, uid, story, level, lang)
SELECT rowid, uid, story, level, lang FROM temp.told ORDER BY rowid;

CREATE TEMP TABLE laid AS
SELECT x.rowid AS telling, c.key AS position, c.value ->> 'uid' AS uid,
       c.value ->> 'photo' AS photo, c.value -> 'sentences' AS sentences
  FROM temp.told x, json_each (x.cards) c ORDER BY x.rowid, c.key;

INSERT INTO card (id, uid, telling, position, photo)
SELECT x.rowid, x.uid, x.telling, x.position, p.id
  FROM temp.laid x LEFT JOIN photo p ON p.uid = x.photo
 ORDER BY x.rowid;

-- One reading of a card's JSON serves all its sentences.
INSERT INTO sentence (uid, card, position, text, digest)
SELECT x.sentences ->> ('$[' || s.key || '].uid'), x.rowid, s.key,
       x.sentences ->> ('$[' || s.key || '].text'),
       x.sentences ->> ('$[' || s.key || '].digest')
  FROM temp.laid x, json_each (x.sentences) s
 ORDER BY x.rowid;

INSERT INTO narrator (uid, kind, shown_name)
SELECT uid, kind, shown_name FROM temp.voice_giver
 WHERE uid IN (SELECT json ->> 'narrator' FROM temp.approved WHERE kind = 'narration')
 ORDER BY uid;

INSERT INTO narration (uid, telling, narrator, position, sound, duration)
SELECT a.uid, t.id, n.id, a.json ->> 'position', m.digest, a.json ->> 'duration'
  FROM temp.approved a JOIN telling t ON t.uid = a.json ->> 'telling'
       JOIN narrator n ON n.uid = a.json ->> 'narrator'
       JOIN media m ON m.digest = a.json ->> 'sound'
 WHERE a.kind = 'narration' AND a.json ->> 'state' = 'approved'
 ORDER BY t.id, a.json ->> 'position', a.uid;

-- What each voice says, in its own order; without a sentence where the text has it no
-- longer.
CREATE TEMP TABLE heard AS
SELECT n.id AS narration, n.telling AS telling, r.key AS place, c.id AS card,
       CASE WHEN c.id IS NOT NULL THEN s.id END AS sentence, s.digest AS shown,
       r.value ->> 'digest' AS digest, r.value ->> 'agreed_digest' AS agreed,
       r.value ->> 'text' AS text, r.value ->> 'start_ms' AS start_ms,
       r.value ->> 'end_ms' AS end_ms
  FROM temp.approved a JOIN narration n ON n.uid = a.uid,
       json_each (a.json, '$.readings') r
       LEFT JOIN sentence s ON s.uid = r.value ->> 'sentence'
       LEFT JOIN card c ON c.id = s.card AND c.telling = n.telling
 WHERE a.kind = 'narration';
CREATE INDEX temp.heard_by_place ON heard (narration, place);

-- Two sentences that have become one of the same words are heard as one.
CREATE TEMP TABLE joined AS
SELECT h.rowid AS id, min (h.start_ms, o.start_ms) AS start_ms,
       max (h.end_ms, o.end_ms) AS end_ms
  FROM temp.heard h JOIN temp.heard o ON o.narration = h.narration
                                     AND o.place IN (h.place - 1, h.place + 1)
 WHERE h.sentence IS NOT NULL AND h.digest <> h.shown AND o.sentence IS NULL
   AND h.text <> '' AND o.text <> ''
   AND rs_digest (iif (h.place < o.place, h.text || ' ' || o.text,
                       o.text || ' ' || h.text)) = h.shown;
UPDATE temp.heard SET digest = shown, start_ms = j.start_ms, end_ms = j.end_ms
  FROM temp.joined j WHERE j.id = heard.rowid;

-- A sentence whose words have changed since it was read keeps the words that are
-- heard, until it is read anew: the voice that plays by itself decides.
CREATE TEMP TABLE kept AS
SELECT h.sentence, h.card, h.narration, h.text, h.digest
  FROM temp.heard h
 WHERE h.sentence IS NOT NULL AND h.digest <> h.shown AND h.agreed IS NOT h.shown
   AND h.text <> ''
   AND h.narration = (SELECT f.id FROM narration f WHERE f.telling = h.telling
                       ORDER BY f.position, f.uid LIMIT 1);

-- Of one sentence that has become two of the same words, the half that nobody has read
-- would be shown twice.
DELETE FROM sentence WHERE id IN (
  SELECT o.id
    FROM temp.kept k JOIN sentence s ON s.id = k.sentence
         JOIN sentence o ON o.card = s.card
                        AND o.position IN (s.position - 1, s.position + 1)
   WHERE NOT EXISTS (SELECT 1 FROM temp.heard h
                      WHERE h.narration = k.narration AND h.sentence = o.id)
     AND rs_digest (iif (s.position < o.position, s.text || ' ' || o.text,
                         o.text || ' ' || s.text)) = k.digest);

UPDATE sentence SET text = k.text, digest = k.digest
  FROM temp.kept k WHERE k.sentence = sentence.id;

INSERT INTO timing (narration, sentence, start_ms, end_ms)
SELECT h.narration, h.sentence, h.start_ms, h.end_ms
  FROM temp.heard h JOIN sentence s ON s.id = h.sentence
 WHERE h.end_ms > h.start_ms AND (h.digest = s.digest OR h.agreed = s.digest);

INSERT INTO question (uid, story, level, position, kind, prompt, reason, is_scored, photo)
SELECT a.uid, s.id, a.json ->> 'level', a.json ->> 'position', a.json ->> 'asks',
       a.json ->> 'prompt', a.json ->> 'reason', a.json ->> 'is_scored', p.id
  FROM temp.approved a JOIN story s ON s.uid = a.json ->> 'story'
       LEFT JOIN photo p ON p.uid = a.json ->> 'photo'
 WHERE a.kind = 'question' ORDER BY s.id, a.json ->> 'position', a.uid;

INSERT INTO answer (uid, question, position, text, photo, is_right, side, pair,
                    x, y, width, height)
SELECT r.value ->> 'uid', q.id, r.key, r.value ->> 'text', p.id, r.value ->> 'is_right',
       r.value ->> 'side', r.value ->> 'pair', r.value ->> 'x', r.value ->> 'y',
       r.value ->> 'width', r.value ->> 'height'
  FROM temp.approved a JOIN question q ON q.uid = a.uid,
       json_each (a.json, '$.answers') r
       LEFT JOIN photo p ON p.uid = r.value ->> 'photo'
 WHERE a.kind = 'question' ORDER BY q.id, r.key;

INSERT INTO moment (uid, position, time_text, title, is_little, is_told, photo, story)
SELECT a.uid, a.json ->> 'position', a.json ->> 'time_text', a.json ->> 'title',
       a.json ->> 'is_little', a.json ->> 'is_told', p.id, s.id
  FROM temp.approved a LEFT JOIN photo p ON p.uid = a.json ->> 'photo'
       LEFT JOIN story s ON s.uid = a.json ->> 'story'
 WHERE a.kind = 'moment' ORDER BY a.json ->> 'position', a.uid;

INSERT INTO place (uid, map, title, x, y, latitude, longitude, is_approximate, is_little,
                   photo, story)
SELECT a.uid, a.json ->> 'map', a.json ->> 'title', a.json ->> 'x', a.json ->> 'y',
       a.json ->> 'latitude', a.json ->> 'longitude', a.json ->> 'is_approximate',
       a.json ->> 'is_little', p.id, s.id
  FROM temp.approved a LEFT JOIN photo p ON p.uid = a.json ->> 'photo'
       LEFT JOIN story s ON s.uid = a.json ->> 'story'
 WHERE a.kind = 'place' ORDER BY a.uid;

INSERT INTO pair (uid, position, title, look_for, then_photo, now_photo, story)
SELECT a.uid, a.json ->> 'position', a.json ->> 'title', a.json ->> 'look_for', t.id,
       n.id, s.id
  FROM temp.approved a JOIN photo t ON t.uid = a.json ->> 'then_photo'
       JOIN photo n ON n.uid = a.json ->> 'now_photo'
       LEFT JOIN story s ON s.uid = a.json ->> 'story'
 WHERE a.kind = 'pair' ORDER BY a.json ->> 'position', a.uid;

INSERT INTO route (uid, position, title, level, minutes)
SELECT uid, json ->> 'position', json ->> 'title', json ->> 'level', json ->> 'minutes'
  FROM temp.approved WHERE kind = 'route' ORDER BY json ->> 'position', uid;

INSERT INTO route_stop (route, position, kind, text, minutes, story, photo, question)
SELECT r.id, o.key, o.value ->> 'kind', o.value ->> 'text', o.value ->> 'minutes', s.id,
       p.id, q.id
  FROM temp.approved a JOIN route r ON r.uid = a.uid, json_each (a.json, '$.stops') o
       LEFT JOIN story s ON s.uid = o.value ->> 'story'
       LEFT JOIN photo p ON p.uid = o.value ->> 'photo'
       LEFT JOIN question q ON q.uid = o.value ->> 'question'
 WHERE a.kind = 'route';

INSERT INTO object (uid, position, story, title, showcase, photo, is_sample)
SELECT a.uid, a.json ->> 'position', s.id, a.json ->> 'title', a.json ->> 'showcase', p.id,
       a.json ->> 'is_sample'
  FROM temp.approved a LEFT JOIN story s ON s.uid = a.json ->> 'story'
       LEFT JOIN photo p ON p.uid = a.json ->> 'photo'
 WHERE a.kind = 'object' ORDER BY a.json ->> 'position', a.uid;

-- A label's voice is used only while its owner still says the words that were spoken.
CREATE TEMP TABLE label (owner TEXT, field TEXT, digest TEXT, PRIMARY KEY (owner, field));
INSERT INTO temp.label
SELECT uid, 'title', rs_digest (title) FROM section UNION ALL
SELECT uid, 'title', rs_digest (title) FROM story UNION ALL
SELECT uid, 'title', rs_digest (title) FROM moment UNION ALL
SELECT uid, 'title', rs_digest (title) FROM place UNION ALL
SELECT uid, 'title', rs_digest (title) FROM pair UNION ALL
SELECT uid, 'look-for', rs_digest (look_for) FROM pair WHERE look_for <> '' UNION ALL
SELECT uid, 'title', rs_digest (title) FROM route UNION ALL
SELECT uid, 'title', rs_digest (title) FROM object UNION ALL
SELECT uid, 'prompt', rs_digest (prompt) FROM question UNION ALL
SELECT uid, 'reason', rs_digest (reason) FROM question UNION ALL
SELECT uid, 'text', rs_digest (text) FROM answer UNION ALL
SELECT uid, 'caption', rs_digest (caption) FROM photo UNION ALL
SELECT uid, 'description', rs_digest (description) FROM photo;

-- A person's voice comes last and so replaces the computer's.
INSERT OR REPLACE INTO voice (owner, field, text_digest, is_computer, sound, duration)
SELECT a.json ->> 'owner', a.json ->> 'field', a.json ->> 'text_digest',
       g.kind = 'computer', m.digest, a.json ->> 'duration'
  FROM temp.approved a JOIN temp.voice_giver g ON g.uid = a.json ->> 'narrator'
       JOIN media m ON m.digest = a.json ->> 'sound'
       LEFT JOIN temp.label l ON l.owner = a.json ->> 'owner'
                              AND l.field = a.json ->> 'field'
 WHERE a.kind = 'voice'
   AND (a.json ->> 'owner' GLOB 'ui:*' OR l.digest = a.json ->> 'text_digest')
 ORDER BY g.kind = 'computer' DESC, a.uid;

-- The files of voices that came to nothing: their words have changed, or nobody may
-- hear them.
DELETE FROM media WHERE digest NOT IN (
  SELECT screen FROM photo UNION SELECT thumb FROM photo UNION
  SELECT sound FROM narration UNION SELECT sound FROM voice);

-- Without stress marks (U+0301), which would split a word.
INSERT INTO search_text (story, level, title, body)
SELECT t.story, t.level, replace (s.title, char (769), ''),
       replace (coalesce ((
         SELECT group_concat (text, ' ') FROM (
           SELECT e.text FROM card c JOIN sentence e ON e.card = c.id
            WHERE c.telling = t.id ORDER BY c.position, e.position)), ''),
         char (769), '')
  FROM telling t JOIN story s ON s.id = t.story
 ORDER BY t.story, t.id;

INSERT INTO search (search) VALUES ('rebuild');
INSERT INTO search (search) VALUES ('optimize');

DROP TABLE temp.told;
DROP TABLE temp.laid;
DROP TABLE temp.heard;
DROP TABLE temp.joined;
DROP TABLE temp.kept;
DROP TABLE temp.label;
