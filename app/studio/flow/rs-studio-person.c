/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One who reads. */
#include "rs-studio-person.h"

/** rs_studio_person_copy: a copy of its own. */
RsStudioPerson *
rs_studio_person_copy (const RsStudioPerson *person)
{
  RsStudioPerson *copy = NULL;

  g_return_val_if_fail (person != NULL, NULL);

  copy = g_new (RsStudioPerson, 1);
  *copy = *person;
  copy->uid = g_strdup (person->uid);
  copy->name = g_strdup (person->name);
  return copy;
}

void
rs_studio_person_free (RsStudioPerson *person)
{
  g_free (person->uid);
  g_free (person->name);
  g_free (person);
}
