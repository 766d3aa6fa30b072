/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-database.h"
#include "rs-transaction.h"
#include "rs-workshop-lock.h"
#include "rs-workshop.h"

G_BEGIN_DECLS

/* What the files of this folder know of a workshop, and nobody else. */
struct _RsWorkshop
{
  GObject parent_instance;

  char *data;
  RsWorkshopLock *lock; /* NULL when only looking */
  RsDatabase *database;
  RsClock *clock;
  char *machine;
  char *who;
  RsTransaction *transaction; /* of rs_workshop_begin() */
  char *source;               /* of rs_workshop_begin_source() */
  GHashTable *seen;           /* uids that the source has offered since */
};

RsTransaction *rs_workshop_start (RsWorkshop *self, GError **error);
gboolean rs_workshop_end (RsWorkshop *self, RsTransaction *transaction, GError **error);

G_END_DECLS
