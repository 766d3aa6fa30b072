-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 2: what the studio and the withdrawal of a voice need. user_version 2.

-- The class at school, 1 to 11; 0 where nobody said. «3 класс»
ALTER TABLE narrator ADD COLUMN grade INTEGER NOT NULL DEFAULT 0
  CHECK (grade BETWEEN 0 AND 11);

-- The drawing of the sound, as rs-montage.h makes it: rebuilt from the masters.
ALTER TABLE narration ADD COLUMN peaks TEXT REFERENCES media;
CREATE INDEX narration_by_peaks ON narration (peaks);

-- What the teacher asks to read again: a take in inbox/, until the child has. Part of
-- the register as a narrator is.
CREATE TABLE returned (
  take         TEXT PRIMARY KEY CHECK (length(take) = 32),
  narrator     TEXT NOT NULL REFERENCES narrator,
  telling      TEXT REFERENCES telling,    -- NULL: the take is of labels
  reason       TEXT NOT NULL CHECK (reason IN ('louder', 'slower', 'noise', 'word',
                 'again')),
  words        TEXT NOT NULL DEFAULT '',   -- the teacher's own
  sentences    TEXT NOT NULL DEFAULT '[]', -- uids of those to read again; none: all
  returned_on  TEXT NOT NULL,
  stamp        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX returned_by_narrator ON returned (narrator);
CREATE INDEX returned_by_telling ON returned (telling);

-- The files of voices that were taken back: where one of them turns up it is destroyed.
CREATE TABLE withdrawn_media (
  digest       TEXT PRIMARY KEY CHECK (length(digest) = 64),
  withdrawn    TEXT NOT NULL               -- uid in the list of voices taken back
) STRICT, WITHOUT ROWID;
CREATE TRIGGER withdrawn_media_stays BEFORE DELETE ON withdrawn_media
BEGIN
  SELECT raise(ABORT, 'a withdrawal is never undone');
END;
CREATE TRIGGER withdrawn_media_is_fixed BEFORE UPDATE ON withdrawn_media
BEGIN
  SELECT raise(ABORT, 'a withdrawal is never undone');
END;
CREATE TRIGGER withdrawn_media_once BEFORE INSERT ON withdrawn_media
WHEN EXISTS (SELECT 1 FROM withdrawn_media WHERE digest = new.digest)
BEGIN
  SELECT raise(IGNORE);
END;

-- What an act says was destroyed. While it is not finished everything is gone through
-- again: each step of it may be done twice.
CREATE TABLE act (
  number       TEXT PRIMARY KEY,           -- «2026/1»
  made_on      TEXT NOT NULL,
  subject      TEXT NOT NULL,              -- uid of what was taken back
  narrator     TEXT NOT NULL REFERENCES narrator,
  narrations   INTEGER NOT NULL DEFAULT 0,
  labels       INTEGER NOT NULL DEFAULT 0,
  takes        INTEGER NOT NULL DEFAULT 0,
  files        INTEGER NOT NULL DEFAULT 0,
  shared_files INTEGER NOT NULL DEFAULT 0, -- left, because other voices need them
  copies       INTEGER NOT NULL DEFAULT 0, -- of the working database
  releases     TEXT NOT NULL DEFAULT '',   -- numbers of those that were built anew
  finished_on  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX act_by_narrator ON act (narrator);

-- Takes in inbox/ that an unfinished act still has to destroy.
CREATE TABLE act_take (
  act          TEXT NOT NULL REFERENCES act,
  take         TEXT NOT NULL,
  PRIMARY KEY (act, take)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 2;
