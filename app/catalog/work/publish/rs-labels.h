/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Every label that may have a voice: the RsVoiceKind it counts under, whether publish has
 * a computer read it when nobody has, whose it is, its field, its text. */
#define RS_LABELS                                                                    \
  "SELECT 1 AS kind, 1 AS is_filled, uid AS owner, 'title' AS field, title AS text"  \
  " FROM section WHERE is_removed = 0"                                               \
  " UNION ALL SELECT 1, 1, uid, 'title', title FROM story WHERE is_removed = 0"      \
  " UNION ALL SELECT 1, 1, uid, 'title', title FROM moment WHERE is_removed = 0"     \
  " UNION ALL SELECT 1, 1, uid, 'title', title FROM place WHERE is_removed = 0"      \
  " UNION ALL SELECT 1, 1, uid, 'title', title FROM pair WHERE is_removed = 0"       \
  " UNION ALL SELECT 1, 0, uid, 'look-for', look_for FROM pair WHERE is_removed = 0" \
  " UNION ALL SELECT 1, 0, uid, 'title', title FROM route WHERE is_removed = 0"      \
  " UNION ALL SELECT 1, 0, uid, 'title', title FROM object WHERE is_removed = 0"     \
  " UNION ALL SELECT 2, 1, uid, 'prompt', prompt FROM question WHERE is_removed = 0" \
  " UNION ALL SELECT 3, 1, a.uid, 'text', a.text FROM answer a"                      \
  " JOIN question q ON q.uid = a.question WHERE q.is_removed = 0"                    \
  " UNION ALL SELECT 4, 1, uid, 'reason', reason FROM question WHERE is_removed = 0" \
  " UNION ALL SELECT 5, 0, uid, 'caption', caption FROM photo WHERE is_removed = 0"  \
  " UNION ALL SELECT 5, 0, uid, 'description', description FROM photo"               \
  " WHERE is_removed = 0"
