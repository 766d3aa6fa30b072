-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the working database has had since format 2.
INSERT OR IGNORE INTO temp.gone_file
SELECT peaks, uid, 0 FROM narration
 WHERE peaks IS NOT NULL AND uid IN (SELECT uid FROM temp.gone);

UPDATE temp.gone_file SET is_shared = 1
 WHERE digest IN (SELECT peaks FROM narration WHERE peaks IS NOT NULL
                     AND uid NOT IN (SELECT uid FROM temp.gone));
