/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"
#include "rs-needles.h"

G_BEGIN_DECLS

/** RsTakenBack: when, and by which act; a row of the list. */
typedef struct
{
  char *on;
  char *act;
} RsTakenBack;

/**
 * RsTaken:
 * @uids: of voices, narrators and consents that were taken back → #RsTakenBack
 * @files: digests of their files → one of these uids
 * @numbers: the digests and the uids, to be looked for in releases
 * @digests: the digests alone, to be looked for anywhere
 *
 * All that was ever taken back.
 */
typedef struct
{
  GHashTable *uids;
  GHashTable *files;
  RsNeedles *numbers;
  RsNeedles *digests;
} RsTaken;

RsTaken *rs_taken_new (void);
RsTaken *rs_taken_read (RsDatabase *working, GError **error);
void rs_taken_free (RsTaken *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTaken, rs_taken_free)

gboolean rs_taken_is_empty (const RsTaken *self);
void rs_taken_add_uid (RsTaken *self, const char *uid, const char *on, const char *act);
void rs_taken_add_file (RsTaken *self, const char *digest, const char *uid);
gboolean rs_taken_load (const RsTaken *self, RsDatabase *database, GError **error);
gboolean rs_taken_save_file (RsDatabase *working,
                             const char *digest,
                             const char *uid,
                             GError **error);

G_END_DECLS
