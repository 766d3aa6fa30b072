-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is left of voices that were taken back in a working database of any format.
DROP TABLE IF EXISTS temp.gone;
DROP TABLE IF EXISTS temp.gone_revision;
DROP TABLE IF EXISTS temp.gone_file;

-- Units that have something left to lose.
CREATE TEMP TABLE gone (uid TEXT PRIMARY KEY, kind TEXT) WITHOUT ROWID;
INSERT INTO temp.gone
SELECT uid, 'narration' FROM narration n
 WHERE (uid IN (SELECT uid FROM temp.taken) OR narrator IN (SELECT uid FROM temp.taken) OR sound IN temp.taken_file
        OR EXISTS (SELECT 1 FROM reading r
                    WHERE r.narration = n.uid AND r.master IN temp.taken_file))
   AND (state <> 'withdrawn' OR is_removed = 0 OR sound IS NOT NULL
        OR EXISTS (SELECT 1 FROM reading r WHERE r.narration = n.uid)
        OR EXISTS (SELECT 1 FROM head h WHERE h.uid = n.uid));
INSERT INTO temp.gone
SELECT uid, 'voice' FROM voice
 WHERE uid IN (SELECT uid FROM temp.taken) OR narrator IN (SELECT uid FROM temp.taken) OR sound IN temp.taken_file;

-- A unit may have been another narrator's once: then that part of its past goes.
CREATE TEMP TABLE gone_revision (rev TEXT PRIMARY KEY, uid TEXT, json TEXT) WITHOUT ROWID;
INSERT INTO temp.gone_revision
SELECT rev, uid, json FROM revision
 WHERE kind IN ('narration', 'voice')
   AND (uid IN (SELECT uid FROM temp.taken) OR uid IN (SELECT uid FROM temp.gone)
        OR revision.json ->> 'narrator' IN (SELECT uid FROM temp.taken) OR revision.json ->> 'sound' IN temp.taken_file
        OR EXISTS (SELECT 1 FROM json_each (revision.json, '$.readings') r
                    WHERE r.value ->> 'master' IN temp.taken_file));

-- Their files; is_shared: others need them, and keep them.
CREATE TEMP TABLE gone_file (digest TEXT PRIMARY KEY, uid TEXT, is_shared INTEGER)
  WITHOUT ROWID;
INSERT OR IGNORE INTO temp.gone_file
SELECT digest, uid, 0 FROM (
  SELECT sound AS digest, uid FROM narration WHERE uid IN (SELECT uid FROM temp.gone)
  UNION
  SELECT master, narration FROM reading WHERE narration IN (SELECT uid FROM temp.gone)
  UNION
  SELECT sound, uid FROM voice WHERE uid IN (SELECT uid FROM temp.gone)
  UNION
  SELECT json ->> 'sound', uid FROM temp.gone_revision
  UNION
  SELECT r.value ->> 'master', g.uid
    FROM temp.gone_revision g, json_each (g.json, '$.readings') r)
 WHERE digest IS NOT NULL;
