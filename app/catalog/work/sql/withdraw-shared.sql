-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE temp.gone_file SET is_shared = 1
 WHERE digest IN (
  SELECT sound FROM narration WHERE sound IS NOT NULL
     AND uid NOT IN (SELECT uid FROM temp.gone)
  UNION
  SELECT master FROM reading WHERE master IS NOT NULL
     AND narration NOT IN (SELECT uid FROM temp.gone)
  UNION
  SELECT sound FROM voice WHERE uid NOT IN (SELECT uid FROM temp.gone)
  UNION
  SELECT original FROM photo
  UNION
  SELECT json ->> 'sound' FROM revision
   WHERE kind IN ('narration', 'voice') AND json ->> 'sound' IS NOT NULL
     AND rev NOT IN (SELECT rev FROM temp.gone_revision)
  UNION
  SELECT r.value ->> 'master' FROM revision, json_each (revision.json, '$.readings') r
   WHERE kind = 'narration' AND r.value ->> 'master' IS NOT NULL
     AND rev NOT IN (SELECT rev FROM temp.gone_revision));
