-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same of what the working database has had since format 2.
UPDATE narration SET peaks = NULL WHERE uid IN (SELECT uid FROM temp.gone);
DELETE FROM returned
 WHERE narrator IN (SELECT uid FROM temp.taken)
    OR EXISTS (SELECT 1 FROM narration n JOIN temp.gone g ON g.uid = n.uid
                WHERE n.narrator = returned.narrator AND n.telling = returned.telling);
