-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of files that nothing names any more.
DELETE FROM media
 WHERE digest IN (SELECT digest FROM temp.gone_file WHERE is_shared = 0)
    OR digest IN temp.taken_file;
