-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a withdrawal takes out of a database is named in these:
--   taken (uid, …)        voices, narrators and consents that were taken back
--   taken_file (digest)   their files
CREATE TEMP TABLE IF NOT EXISTS taken (uid TEXT PRIMARY KEY, withdrawn_on TEXT,
                                       act_number TEXT) WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS taken_file (digest TEXT PRIMARY KEY) WITHOUT ROWID;
DELETE FROM temp.taken;
DELETE FROM temp.taken_file;
