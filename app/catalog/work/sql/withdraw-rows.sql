-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes out what withdraw-look.sql has found. Of a narration its uid stays, so that
-- nobody takes it for new; of its content nothing.
UPDATE head SET approved = NULL WHERE approved IN (SELECT rev FROM temp.gone_revision);
DELETE FROM head
 WHERE uid IN (SELECT uid FROM temp.gone) OR rev IN (SELECT rev FROM temp.gone_revision);
DELETE FROM revision_parent WHERE rev IN (SELECT rev FROM temp.gone_revision);
DELETE FROM revision WHERE rev IN (SELECT rev FROM temp.gone_revision);
DELETE FROM reading WHERE narration IN (SELECT uid FROM temp.gone);
UPDATE narration SET state = 'withdrawn', is_removed = 1, sound = NULL, duration = NULL
 WHERE uid IN (SELECT uid FROM temp.gone);
DELETE FROM voice WHERE uid IN (SELECT uid FROM temp.gone);
