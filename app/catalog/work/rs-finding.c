/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One thing that a check or a publish came upon. */
#include "rs-finding.h"

/**
 * rs_finding_new:
 * @code: stable name of the rule
 * @uid: (nullable): the unit
 * @message: one sentence, with the mend
 *
 * Returns: (transfer full): the finding
 */
RsFinding *
rs_finding_new (const char *code,
                RsSeverity severity,
                const char *uid,
                const char *message)
{
  RsFinding *self;

  g_return_val_if_fail (code != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  self = g_new0 (RsFinding, 1);
  self->code = g_strdup (code);
  self->severity = severity;
  self->uid = g_strdup (uid);
  self->message = g_strdup (message);
  return self;
}

/**
 * rs_finding_set_group:
 * @group: what to open to mend it
 * @place: where that stands among the others
 */
void
rs_finding_set_group (RsFinding *self, const char *group, guint place)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (group != NULL);

  g_free (self->group);
  self->group = g_strdup (group);
  self->place = place;
}

/**
 * rs_finding_free:
 * @self: (nullable): a finding
 */
void
rs_finding_free (RsFinding *self)
{
  if (self == NULL)
    return;

  g_free (self->code);
  g_free (self->uid);
  g_free (self->message);
  g_free (self->group);
  g_free (self);
}

/**
 * rs_finding_count_faults:
 * @findings: (element-type RsFinding): all of them
 *
 * Returns: how many are faults
 */
guint
rs_finding_count_faults (GPtrArray *findings)
{
  guint n = 0;

  g_return_val_if_fail (findings != NULL, 0);

  for (guint i = 0; i < findings->len; i++)
    {
      const RsFinding *finding = g_ptr_array_index (findings, i);

      n += finding->severity == RS_SEVERITY_FAULT;
    }
  return n;
}
