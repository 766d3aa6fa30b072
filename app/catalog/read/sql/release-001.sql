-- SPDX-License-Identifier: GPL-3.0-or-later
-- A release: what the kiosk shows, whole, checked and never changed again.
-- Format 1. application_id 0x52535243 ("RSRC"), user_version 1.
-- Made by publish from approved revisions; every id is local to this file, every
-- uid is the same in all of them. Dates are ISO 8601 days, durations milliseconds,
-- digests 64 hexadecimal digits of SHA-256 and name files in media/.

-- One row: what this release is.
CREATE TABLE release (
  number       INTEGER PRIMARY KEY,
  made_on      TEXT NOT NULL,              -- the latest date the maker's machine had seen
  stamp        INTEGER NOT NULL,           -- hybrid clock of the publishing machine
  machine      TEXT NOT NULL,
  museum_name  TEXT NOT NULL DEFAULT ''
) STRICT;

-- Every file that the rows below name.
CREATE TABLE media (
  digest       TEXT PRIMARY KEY,
  size         INTEGER NOT NULL,           -- bytes
  mime         TEXT NOT NULL,
  width        INTEGER,
  height       INTEGER,
  duration     INTEGER                     -- ms, of a sound
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  caption      TEXT NOT NULL,              -- under the picture, at most 15 words
  description  TEXT NOT NULL,              -- for who does not see it
  author       TEXT NOT NULL DEFAULT '',
  year         TEXT NOT NULL DEFAULT '',   -- «около 1956»
  source       TEXT NOT NULL DEFAULT '',
  rights       TEXT NOT NULL DEFAULT '',
  people       TEXT NOT NULL CHECK (people IN ('nobody', 'adults', 'children')),
  is_drawing   INTEGER NOT NULL DEFAULT 0,
  dark_color   TEXT NOT NULL DEFAULT '#17242B',  -- side bands of the attract screen
  screen       TEXT NOT NULL REFERENCES media,   -- fits 1920x1080
  thumb        TEXT NOT NULL REFERENCES media    -- fits 480x480
) STRICT;

CREATE TABLE section (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  color        TEXT NOT NULL,              -- #RRGGBB
  age          INTEGER NOT NULL CHECK (age IN (0, 6, 12)),
  cover        INTEGER REFERENCES photo
) STRICT;

CREATE TABLE story (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  section      INTEGER NOT NULL REFERENCES section,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  sort_key     TEXT NOT NULL,
  age          INTEGER NOT NULL CHECK (age IN (0, 6, 12)),
  is_locked    INTEGER NOT NULL DEFAULT 0, -- opened by staff only
  is_legend    INTEGER NOT NULL DEFAULT 0, -- carries the «так рассказывают» badge
  is_sample    INTEGER NOT NULL DEFAULT 0, -- «образец»: to be replaced
  is_stub      INTEGER NOT NULL DEFAULT 0, -- invites the staff, never the child's first story
  place_text   TEXT NOT NULL DEFAULT '',
  time_text    TEXT NOT NULL DEFAULT '',
  shown_from   TEXT,                       -- first day, inclusive, or NULL
  shown_until  TEXT,                       -- last day, inclusive, or NULL
  cover        INTEGER REFERENCES photo
) STRICT;
CREATE INDEX story_by_section ON story (section, position, uid);

-- Where a story's facts come from, in the teacher's words.
CREATE TABLE story_source (
  story        INTEGER NOT NULL REFERENCES story,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,
  confidence   TEXT NOT NULL CHECK (confidence IN ('exact', 'single', 'told')),
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE telling (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  story        INTEGER NOT NULL REFERENCES story,
  level        TEXT NOT NULL CHECK (level IN ('little', 'school', 'adult')),
  lang         TEXT NOT NULL DEFAULT 'ru',
  UNIQUE (story, level, lang)
) STRICT;

CREATE TABLE card (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  telling      INTEGER NOT NULL REFERENCES telling,
  position     INTEGER NOT NULL,
  photo        INTEGER REFERENCES photo
) STRICT;
CREATE INDEX card_by_telling ON card (telling, position);

CREATE TABLE sentence (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  card         INTEGER NOT NULL REFERENCES card,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,              -- as shown, with stress marks where rare
  digest       TEXT NOT NULL               -- of the spoken words, see rs_text_digest()
) STRICT;
CREATE INDEX sentence_by_card ON sentence (card, position);

CREATE TABLE narrator (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL CHECK (kind IN ('child', 'adult', 'computer')),
  shown_name   TEXT NOT NULL               -- «ученица 5 класса»; never a surname of a child
) STRICT;

-- One voice reading one telling: a playing copy.
CREATE TABLE narration (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  telling      INTEGER NOT NULL REFERENCES telling,
  narrator     INTEGER NOT NULL REFERENCES narrator,
  position     INTEGER NOT NULL,           -- the first is the one that plays by itself
  sound        TEXT NOT NULL REFERENCES media,
  duration     INTEGER NOT NULL
) STRICT;
CREATE INDEX narration_by_telling ON narration (telling, position);

-- When each sentence is heard in the playing copy. A sentence of which a voice reads
-- other words than are shown has no row: that voice is silent about it.
CREATE TABLE timing (
  narration    INTEGER NOT NULL REFERENCES narration,
  sentence     INTEGER NOT NULL REFERENCES sentence,
  start_ms     INTEGER NOT NULL,
  end_ms       INTEGER NOT NULL CHECK (end_ms > start_ms),
  PRIMARY KEY (narration, sentence)
) STRICT, WITHOUT ROWID;

-- One spoken label: a title, a question, an answer, a string of the interface.
CREATE TABLE voice (
  owner        TEXT NOT NULL,              -- a content uid or ui:<msgctxt>
  field        TEXT NOT NULL,              -- title, prompt, text, reason, description …
  text_digest  TEXT NOT NULL,              -- of the words that are spoken
  is_computer  INTEGER NOT NULL DEFAULT 0,
  sound        TEXT NOT NULL REFERENCES media,
  duration     INTEGER NOT NULL,
  PRIMARY KEY (owner, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  story        INTEGER NOT NULL REFERENCES story,
  level        TEXT NOT NULL CHECK (level IN ('little', 'school')),
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('words', 'picture', 'truth', 'order',
                 'match', 'find', 'baskets', 'odd')),
  prompt       TEXT NOT NULL,
  reason       TEXT NOT NULL,              -- the short why, at most 15 words
  is_scored    INTEGER NOT NULL DEFAULT 1, -- 0: no praise, no crane (hard subjects)
  photo        INTEGER REFERENCES photo    -- shown with the prompt or the reason
) STRICT;
CREATE INDEX question_by_story ON question (story, level, position);

-- words, picture, odd: is_right. truth: two rows «да» and «нет». order: rank from 1.
-- match, baskets: pair with the same number on both sides. find: a region.
CREATE TABLE answer (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  question     INTEGER NOT NULL REFERENCES question,
  position     INTEGER NOT NULL,
  text         TEXT NOT NULL,
  photo        INTEGER REFERENCES photo,
  is_right     INTEGER NOT NULL DEFAULT 0,
  side         INTEGER NOT NULL DEFAULT 0, -- match: 0 left, 1 right; baskets: 1 is the basket
  pair         INTEGER,                    -- order: rank; match, baskets: what belongs together
  x REAL, y REAL, width REAL, height REAL  -- find: fractions of the picture
) STRICT;
CREATE INDEX answer_by_question ON answer (question, position);

CREATE TABLE moment (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  position     INTEGER NOT NULL,
  time_text    TEXT NOT NULL,              -- «1913–1915», «очень-очень давно»
  title        TEXT NOT NULL,
  is_little    INTEGER NOT NULL DEFAULT 0, -- also on the little ones' timeline
  is_told      INTEGER NOT NULL DEFAULT 0, -- not certain: «так рассказывают»
  photo        INTEGER REFERENCES photo,
  story        INTEGER REFERENCES story
) STRICT;

CREATE TABLE place (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  map          TEXT NOT NULL CHECK (map IN ('town', 'district')),
  title        TEXT NOT NULL,
  x            REAL NOT NULL CHECK (x BETWEEN 0 AND 1),
  y            REAL NOT NULL CHECK (y BETWEEN 0 AND 1),
  latitude     REAL,
  longitude    REAL,
  is_approximate INTEGER NOT NULL DEFAULT 1,
  is_little    INTEGER NOT NULL DEFAULT 1,
  photo        INTEGER REFERENCES photo,
  story        INTEGER REFERENCES story
) STRICT;

CREATE TABLE pair (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  look_for     TEXT NOT NULL DEFAULT '',   -- «Найди трубу завода»
  then_photo   INTEGER NOT NULL REFERENCES photo,
  now_photo    INTEGER NOT NULL REFERENCES photo,
  story        INTEGER REFERENCES story
) STRICT;

CREATE TABLE route (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  level        TEXT NOT NULL CHECK (level IN ('little', 'school')),
  minutes      INTEGER NOT NULL
) STRICT;

CREATE TABLE route_stop (
  route        INTEGER NOT NULL REFERENCES route,
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('story', 'photo', 'question', 'walk', 'stretch')),
  text         TEXT NOT NULL DEFAULT '',   -- «Идём к витрине»
  minutes      INTEGER NOT NULL DEFAULT 0,
  story        INTEGER REFERENCES story,
  photo        INTEGER REFERENCES photo,
  question     INTEGER REFERENCES question,
  PRIMARY KEY (route, position)
) STRICT, WITHOUT ROWID;

-- A thing in a showcase: «Найди в музее».
CREATE TABLE object (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  position     INTEGER NOT NULL,
  story        INTEGER REFERENCES story,
  title        TEXT NOT NULL,
  showcase     TEXT NOT NULL DEFAULT '',
  photo        INTEGER REFERENCES photo,
  is_sample    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What search reads: a row a telling. Derived; rebuilt at every publish.
CREATE TABLE search_text (
  id           INTEGER PRIMARY KEY,
  story        INTEGER NOT NULL REFERENCES story,
  level        TEXT NOT NULL,
  title        TEXT NOT NULL,
  body         TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  title, body,
  content = 'search_text', content_rowid = 'id',
  tokenize = 'rus', prefix = '1 2 3'
);

PRAGMA application_id = 0x52535243;
PRAGMA user_version = 1;
