-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every approved unit that names another one which is not approved: (uid, what it is
-- called, kind, target). Reads the temporary table approved.
WITH field (kind, name) AS (
  VALUES ('section', 'cover'), ('story', 'cover'), ('story', 'section'),
         ('question', 'photo'), ('moment', 'photo'), ('place', 'photo'),
         ('object', 'photo'), ('question', 'story'), ('moment', 'story'),
         ('place', 'story'), ('object', 'story'), ('pair', 'story'),
         ('pair', 'then_photo'), ('pair', 'now_photo')),
named (uid, kind, target) AS (
  SELECT a.uid, a.kind, a.json ->> f.name
    FROM temp.approved a CROSS JOIN field f ON f.kind = a.kind UNION ALL
  SELECT a.uid, a.kind, c.value ->> 'photo'
    FROM temp.approved a, json_each (a.json, '$.tellings') t,
         json_each (t.value, '$.cards') c
   WHERE a.kind = 'story' UNION ALL
  SELECT a.uid, a.kind, r.value ->> 'photo'
    FROM temp.approved a, json_each (a.json, '$.answers') r
   WHERE a.kind = 'question' UNION ALL
  SELECT a.uid, a.kind, coalesce (o.value ->> 'story', o.value ->> 'photo',
                                  o.value ->> 'question')
    FROM temp.approved a, json_each (a.json, '$.stops') o
   WHERE a.kind = 'route')
SELECT DISTINCT n.uid, coalesce (a.json ->> 'title', a.json ->> 'prompt', a.uid),
       n.kind, n.target
  FROM named n JOIN temp.approved a ON a.uid = n.uid
       LEFT JOIN temp.approved t ON t.uid = n.target
 WHERE n.target IS NOT NULL AND t.uid IS NULL
 ORDER BY n.kind, n.uid, n.target;
