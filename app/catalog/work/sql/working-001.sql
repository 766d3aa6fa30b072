-- SPDX-License-Identifier: GPL-3.0-or-later
-- The working database: everything that staff have, finished or not.
-- Format 1. application_id 0x5253574B ("RSWK"), user_version 1.
--
-- Whatever people edit has a uid of 32 hexadecimal digits that is the same on every
-- machine; references name uids. Nothing that people see is ever deleted: it is
-- marked with is_removed, and nothing cascades. Dates are ISO 8601 days, times
-- milliseconds, digests 64 hexadecimal digits of SHA-256. Stamps are of the hybrid
-- clock and only grow. Order is by position, with gaps, and then by uid.
--
-- Three groups of tables:
--   content    media … object: what staff edit, always in its newest state
--   history    revision … release_log: what it was, who approved it, what was shown
--   keeping    machine, setting
-- A unit (section, story, photo, narration, question, moment, place, pair, route,
-- object, voice) is edited and approved as one; its rows are one JSON text in
-- `revision`. Publish reads `revision` alone, so that a half-written story keeps its
-- last approved text in the museum.

-- ---------------------------------------------------------------- content: files

-- A file in media/: never changes, so it has no history.
CREATE TABLE media (
  digest       TEXT PRIMARY KEY CHECK (length(digest) = 64),
  size         INTEGER NOT NULL CHECK (size >= 0),   -- bytes
  mime         TEXT NOT NULL,
  width        INTEGER,                               -- px, of a picture
  height       INTEGER,
  duration     INTEGER                                -- ms, of a sound
) STRICT, WITHOUT ROWID;

-- A unit.
CREATE TABLE photo (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  caption      TEXT NOT NULL DEFAULT '',
  description  TEXT NOT NULL DEFAULT '',   -- for who does not see it
  author       TEXT NOT NULL DEFAULT '',
  year         TEXT NOT NULL DEFAULT '',   -- «около 1956»
  source       TEXT NOT NULL DEFAULT '',
  rights       TEXT NOT NULL DEFAULT '',
  people       TEXT NOT NULL DEFAULT 'nobody'
                 CHECK (people IN ('nobody', 'adults', 'children')),
  consent_number TEXT NOT NULL DEFAULT '', -- of the consent for the children in it
  is_drawing   INTEGER NOT NULL DEFAULT 0,
  dark_color   TEXT NOT NULL DEFAULT '#17242B',
  original     TEXT NOT NULL REFERENCES media,  -- as it came; never published
  screen       TEXT NOT NULL REFERENCES media,  -- fits 1920x1080
  thumb        TEXT NOT NULL REFERENCES media,  -- fits 480x480
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_by_original ON photo (original);
CREATE INDEX photo_by_screen ON photo (screen);
CREATE INDEX photo_by_thumb ON photo (thumb);

-- -------------------------------------------------------------- content: stories

-- A unit: a theme on the home screen.
CREATE TABLE section (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  color        TEXT NOT NULL,              -- #RRGGBB
  age          INTEGER NOT NULL CHECK (age IN (0, 6, 12)),
  cover        TEXT REFERENCES photo,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX section_by_cover ON section (cover);

-- A unit, with story_source, telling, card and sentence.
CREATE TABLE story (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  section      TEXT NOT NULL REFERENCES section,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  age          INTEGER NOT NULL CHECK (age IN (0, 6, 12)),
  is_locked    INTEGER NOT NULL DEFAULT 0, -- opened by staff only
  is_legend    INTEGER NOT NULL DEFAULT 0, -- carries the «так рассказывают» badge
  is_sample    INTEGER NOT NULL DEFAULT 0, -- «образец»: to be replaced
  is_stub      INTEGER NOT NULL DEFAULT 0, -- invites the staff
  place_text   TEXT NOT NULL DEFAULT '',
  time_text    TEXT NOT NULL DEFAULT '',
  shown_from   TEXT,                       -- first day, inclusive, or NULL
  shown_until  TEXT,                       -- last day, inclusive, or NULL
  cover        TEXT REFERENCES photo,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX story_by_section ON story (section);
CREATE INDEX story_by_cover ON story (cover);

-- Where a story's facts come from, in the teacher's words.
CREATE TABLE story_source (
  story        TEXT NOT NULL REFERENCES story,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,
  confidence   TEXT NOT NULL CHECK (confidence IN ('exact', 'single', 'told')),
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

-- A story at one level. Taken out of a story it stays, marked, for its voices.
CREATE TABLE telling (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  story        TEXT NOT NULL REFERENCES story,
  level        TEXT NOT NULL CHECK (level IN ('little', 'school', 'adult')),
  lang         TEXT NOT NULL DEFAULT 'ru',
  is_removed   INTEGER NOT NULL DEFAULT 0,
  UNIQUE (story, level, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  telling      TEXT NOT NULL REFERENCES telling,
  position     INTEGER NOT NULL,
  photo        TEXT REFERENCES photo
) STRICT, WITHOUT ROWID;
CREATE INDEX card_by_telling ON card (telling, position);
CREATE INDEX card_by_photo ON card (photo);

-- The smallest thing that is lit and read aloud. Its uid outlives edits of its
-- words, so that voices stay with it (rs-sentence-match.c).
CREATE TABLE sentence (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  card         TEXT NOT NULL REFERENCES card,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,              -- as shown, with stress marks where rare
  digest       TEXT NOT NULL               -- of the spoken words, see rs_text_digest()
) STRICT, WITHOUT ROWID;
CREATE INDEX sentence_by_card ON sentence (card, position);

-- --------------------------------------------------------------- content: voices

-- Who reads. The register: no unit, never under undo. `stamp` is of the last change:
-- where two registers meet, the later row holds.
CREATE TABLE narrator (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  kind         TEXT NOT NULL CHECK (kind IN ('child', 'adult', 'computer')),
  shown_name   TEXT NOT NULL,              -- «ученица 5 класса»; published
  full_name    TEXT NOT NULL DEFAULT '',   -- for the register; never published
  stamp        INTEGER NOT NULL,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A paper consent: two forms, the permission for the performance, and where the
-- voice may be heard. The register: no unit, never under undo.
CREATE TABLE consent (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  narrator     TEXT NOT NULL REFERENCES narrator,
  processing_number TEXT NOT NULL DEFAULT '',  -- to keep and work with the recording
  processing_on     TEXT,
  showing_number    TEXT NOT NULL DEFAULT '',  -- to show it to everyone
  showing_on        TEXT,
  has_performance   INTEGER NOT NULL DEFAULT 0,
  for_museum        INTEGER NOT NULL DEFAULT 0,
  for_exhibitions   INTEGER NOT NULL DEFAULT 0,
  for_schools       INTEGER NOT NULL DEFAULT 0, -- the kindergarten and other schools
  for_family        INTEGER NOT NULL DEFAULT 0, -- the family's own copy
  for_internet      INTEGER NOT NULL DEFAULT 0,
  until             TEXT,                       -- last day, or NULL
  withdrawn_on      TEXT,                       -- from this day it holds no more
  stamp             INTEGER NOT NULL            -- of the last change, as a narrator's
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_narrator ON consent (narrator);

-- A unit: one voice reading one telling.
CREATE TABLE narration (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  telling      TEXT NOT NULL REFERENCES telling,
  narrator     TEXT NOT NULL REFERENCES narrator,
  position     INTEGER NOT NULL,           -- the first is the one that plays by itself
  state        TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned',
                 'approved', 'withdrawn')),
  sound        TEXT REFERENCES media,      -- the playing copy, once there is one
  duration     INTEGER,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX narration_by_telling ON narration (telling);
CREATE INDEX narration_by_narrator ON narration (narrator);
CREATE INDEX narration_by_sound ON narration (sound);

-- A sentence as this voice read it. `sentence` is no foreign key: a sentence that was
-- cut keeps its reading, and gets it back when its words return.
CREATE TABLE reading (
  narration    TEXT NOT NULL REFERENCES narration,
  position     INTEGER NOT NULL,           -- in the order of the playing copy
  sentence     TEXT NOT NULL,
  digest       TEXT NOT NULL,              -- of the words that were read
  text         TEXT NOT NULL DEFAULT '',   -- those words; '' if only their digest is known
  agreed_digest TEXT,                      -- «звучит так же»: other words that will do
  start_ms     INTEGER,                    -- in the playing copy
  end_ms       INTEGER,
  master       TEXT REFERENCES media,      -- the sentence alone, FLAC; never published
  PRIMARY KEY (narration, sentence),
  CHECK (end_ms > start_ms AND start_ms >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_by_sentence ON reading (sentence);
CREATE INDEX reading_by_master ON reading (master);

-- A unit: one spoken label. Used while its owner says these words.
CREATE TABLE voice (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  owner        TEXT NOT NULL,              -- a content uid or ui:<msgctxt>
  field        TEXT NOT NULL,              -- title, prompt, text, reason, description …
  text         TEXT NOT NULL DEFAULT '',   -- '' if only the digest is known
  text_digest  TEXT NOT NULL,
  narrator     TEXT NOT NULL REFERENCES narrator,
  sound        TEXT NOT NULL REFERENCES media,
  duration     INTEGER NOT NULL,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_by_owner ON voice (owner, field);
CREATE INDEX voice_by_narrator ON voice (narrator);
CREATE INDEX voice_by_sound ON voice (sound);

-- ------------------------------------------------------- content: around stories

-- A unit, with answer.
CREATE TABLE question (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  story        TEXT NOT NULL REFERENCES story,
  level        TEXT NOT NULL CHECK (level IN ('little', 'school')),
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('words', 'picture', 'truth', 'order',
                 'match', 'find', 'baskets', 'odd')),
  prompt       TEXT NOT NULL,
  reason       TEXT NOT NULL,              -- the short why
  is_scored    INTEGER NOT NULL DEFAULT 1, -- 0: no praise, no crane (hard subjects)
  photo        TEXT REFERENCES photo,      -- shown with the prompt or the reason
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX question_by_story ON question (story);
CREATE INDEX question_by_photo ON question (photo);

-- What the columns mean in each kind of question: catalog/read/sql/release-001.sql.
CREATE TABLE answer (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  question     TEXT NOT NULL REFERENCES question,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,
  photo        TEXT REFERENCES photo,
  is_right     INTEGER NOT NULL DEFAULT 0,
  side         INTEGER NOT NULL DEFAULT 0,
  pair         INTEGER,
  x REAL, y REAL, width REAL, height REAL
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_question ON answer (question, position);
CREATE INDEX answer_by_photo ON answer (photo);

-- A unit: a point of the timeline.
CREATE TABLE moment (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  position     INTEGER NOT NULL,
  time_text    TEXT NOT NULL,
  title        TEXT NOT NULL,
  is_little    INTEGER NOT NULL DEFAULT 0,
  is_told      INTEGER NOT NULL DEFAULT 0,
  photo        TEXT REFERENCES photo,
  story        TEXT REFERENCES story,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_by_photo ON moment (photo);
CREATE INDEX moment_by_story ON moment (story);

-- A unit: a place on a drawn map.
CREATE TABLE place (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  map          TEXT NOT NULL CHECK (map IN ('town', 'district')),
  title        TEXT NOT NULL,
  x            REAL NOT NULL CHECK (x BETWEEN 0 AND 1),
  y            REAL NOT NULL CHECK (y BETWEEN 0 AND 1),
  latitude     REAL,
  longitude    REAL,
  is_approximate INTEGER NOT NULL DEFAULT 1,
  is_little    INTEGER NOT NULL DEFAULT 1,
  photo        TEXT REFERENCES photo,
  story        TEXT REFERENCES story,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX place_by_photo ON place (photo);
CREATE INDEX place_by_story ON place (story);

-- A unit: then and now.
CREATE TABLE pair (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  look_for     TEXT NOT NULL DEFAULT '',
  then_photo   TEXT NOT NULL REFERENCES photo,
  now_photo    TEXT NOT NULL REFERENCES photo,
  story        TEXT REFERENCES story,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_by_then ON pair (then_photo);
CREATE INDEX pair_by_now ON pair (now_photo);
CREATE INDEX pair_by_story ON pair (story);

-- A unit, with route_stop.
CREATE TABLE route (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  level        TEXT NOT NULL CHECK (level IN ('little', 'school')),
  minutes      INTEGER NOT NULL,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE route_stop (
  route        TEXT NOT NULL REFERENCES route,
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('story', 'photo', 'question', 'walk', 'stretch')),
  text         TEXT NOT NULL DEFAULT '',
  minutes      INTEGER NOT NULL DEFAULT 0,
  story        TEXT REFERENCES story,
  photo        TEXT REFERENCES photo,
  question     TEXT REFERENCES question,
  PRIMARY KEY (route, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX route_stop_by_story ON route_stop (story);
CREATE INDEX route_stop_by_photo ON route_stop (photo);
CREATE INDEX route_stop_by_question ON route_stop (question);

-- A unit: a thing in a showcase.
CREATE TABLE object (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  position     INTEGER NOT NULL,
  story        TEXT REFERENCES story,
  title        TEXT NOT NULL,
  showcase     TEXT NOT NULL DEFAULT '',
  photo        TEXT REFERENCES photo,
  is_sample    INTEGER NOT NULL DEFAULT 0,
  is_removed   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX object_by_story ON object (story);
CREATE INDEX object_by_photo ON object (photo);

-- ----------------------------------------------------------------------- history

-- A unit as it was at one time. `rev` is the SHA-256 of its JSON and of its parents'
-- revs, so that two machines which made the same of the same agree on it. Of drafts
-- only the newest is kept: the next one takes its place.
CREATE TABLE revision (
  id           INTEGER PRIMARY KEY,
  rev          TEXT NOT NULL UNIQUE CHECK (length(rev) = 64),
  uid          TEXT NOT NULL,              -- of the unit
  kind         TEXT NOT NULL,
  stamp        INTEGER NOT NULL,
  machine      TEXT NOT NULL,
  who          TEXT NOT NULL DEFAULT '',
  is_approved  INTEGER NOT NULL DEFAULT 0,
  is_removed   INTEGER NOT NULL DEFAULT 0, -- as the JSON says: kept apart to skip it
  json         TEXT NOT NULL
) STRICT;
CREATE INDEX revision_by_unit ON revision (uid, id);

CREATE TABLE revision_parent (
  rev          TEXT NOT NULL REFERENCES revision (rev),
  parent       TEXT NOT NULL,              -- need not be here: packs carry fifty back
  PRIMARY KEY (rev, parent)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_child ON revision_parent (parent);

-- The newest revision of each unit and the newest approved one. Differing, the unit
-- has changes that the museum does not show.
CREATE TABLE head (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  kind         TEXT NOT NULL CHECK (kind IN ('photo', 'section', 'story', 'narration',
                 'voice', 'question', 'moment', 'place', 'pair', 'route', 'object')),
  rev          TEXT NOT NULL REFERENCES revision (rev),
  approved     TEXT REFERENCES revision (rev)
) STRICT, WITHOUT ROWID;
CREATE INDEX head_by_kind ON head (kind);
CREATE INDEX head_by_rev ON head (rev);
CREATE INDEX head_by_approved ON head (approved);

-- What a content source wrote last, so that building again costs nothing where the
-- source is the same, and never overwrites what staff changed: rev is then not head's.
-- Narrators have no revisions; theirs is the digest of what was written.
CREATE TABLE source_origin (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32),
  source       TEXT NOT NULL,              -- "sample"
  path         TEXT NOT NULL,              -- "story/mamont"
  fingerprint  TEXT NOT NULL,
  rev          TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX source_origin_by_source ON source_origin (source, path);

-- Voices that were taken back: applied after every publish, rollback, restore and
-- import, and never taken away themselves.
CREATE TABLE withdrawn (
  uid          TEXT PRIMARY KEY CHECK (length(uid) = 32), -- of a narration, voice, narrator
  withdrawn_on TEXT NOT NULL,
  act_number   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER withdrawn_stays BEFORE DELETE ON withdrawn
BEGIN
  SELECT raise(ABORT, 'a withdrawal is never undone');
END;
CREATE TRIGGER withdrawn_is_fixed BEFORE UPDATE ON withdrawn
BEGIN
  SELECT raise(ABORT, 'a withdrawal is never undone');
END;

-- The first word counts, also against INSERT OR REPLACE, for which no other trigger fires.
CREATE TRIGGER withdrawn_once BEFORE INSERT ON withdrawn
WHEN EXISTS (SELECT 1 FROM withdrawn WHERE uid = new.uid)
BEGIN
  SELECT raise(IGNORE);
END;

-- What was shown when. Numbers only grow, whatever becomes of the folders.
CREATE TABLE release_log (
  id           INTEGER PRIMARY KEY,
  event        TEXT NOT NULL CHECK (event IN ('publish', 'rollback')),
  number       INTEGER NOT NULL,           -- of the release that is shown from then on
  digest       TEXT NOT NULL,              -- of its catalog.db
  made_on      TEXT NOT NULL,              -- «today» as the machine saw it
  stamp        INTEGER NOT NULL,
  who          TEXT NOT NULL DEFAULT ''
) STRICT;

-- ----------------------------------------------------------------------- keeping

-- One row: this computer.
CREATE TABLE machine (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  uid          TEXT NOT NULL CHECK (length(uid) = 32)
) STRICT;

-- latest-date: the latest day ever seen here; latest-stamp: the greatest stamp.
CREATE TABLE setting (
  name         TEXT PRIMARY KEY,
  value        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA application_id = 0x5253574B;
PRAGMA user_version = 1;
