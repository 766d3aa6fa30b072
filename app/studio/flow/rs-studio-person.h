/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsStudioPerson:
 * @uid: "" for a newcomer, who is only in the inbox
 * @grade: class, 0 where none is known
 * @may_record: a consent holds today; without it there is rehearsal only
 *
 * One who reads, as WHO shows.
 */
typedef struct
{
  char *uid;
  char *name;
  guint grade;
  gboolean is_adult;
  gboolean may_record;
} RsStudioPerson;

RsStudioPerson *rs_studio_person_copy (const RsStudioPerson *person);
void rs_studio_person_free (RsStudioPerson *person);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStudioPerson, rs_studio_person_free)

G_END_DECLS
