-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes voices that were taken back out of a release; see withdraw-begin.sql.
CREATE TEMP TABLE gone AS
SELECT n.id, n.sound FROM narration n JOIN narrator r ON r.id = n.narrator
 WHERE n.uid IN (SELECT uid FROM temp.taken) OR r.uid IN (SELECT uid FROM temp.taken) OR n.sound IN temp.taken_file;

DELETE FROM timing WHERE narration IN (SELECT id FROM temp.gone);
DELETE FROM narration WHERE id IN (SELECT id FROM temp.gone);
DELETE FROM voice WHERE sound IN temp.taken_file;
DELETE FROM narrator WHERE uid IN (SELECT uid FROM temp.taken) OR id NOT IN (SELECT narrator FROM narration);
DELETE FROM media
 WHERE (digest IN temp.taken_file OR digest IN (SELECT sound FROM temp.gone))
   AND digest NOT IN (SELECT sound FROM narration UNION SELECT sound FROM voice);
