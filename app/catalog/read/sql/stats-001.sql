-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was looked at in the museum: counts, and nothing about anybody. No visits, no
-- order, no time finer than three hours, nothing that was typed. May be deleted at any
-- time. Format 1. application_id 0x52535354 ("RSST"), user_version 1.

CREATE TABLE day_count (
  day          TEXT NOT NULL,              -- ISO 8601; after 13 months only the month
  hour_band    INTEGER NOT NULL,           -- three hours each, 0 from midnight; -1 unknown
  kind         TEXT NOT NULL,              -- story-opened, answer-chosen …
  uid          TEXT NOT NULL,              -- of the story, section or answer; may be empty
  lang         TEXT NOT NULL,
  n            INTEGER NOT NULL,
  seconds      INTEGER NOT NULL,           -- in all
  PRIMARY KEY (day, hour_band, kind, uid, lang)
) STRICT, WITHOUT ROWID;

PRAGMA application_id = 0x52535354;
PRAGMA user_version = 1;
