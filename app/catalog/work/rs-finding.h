/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSeverity:
 * @RS_SEVERITY_FAULT: something is broken or must not be shown
 * @RS_SEVERITY_ADVICE: it works; it could be better
 */
typedef enum
{
  RS_SEVERITY_FAULT,
  RS_SEVERITY_ADVICE,
} RsSeverity;

/**
 * RsFinding:
 * @code: stable name of the rule, "media-missing"
 * @uid: (nullable): the unit it is about
 * @message: one sentence in the reader's language, with the mend
 * @group: (nullable): what to open to mend it: the title of a story, «Pictures»
 * @place: where that group stands among the others; 0 for the whole catalogue
 *
 * Something that a check or a publish came upon.
 */
typedef struct
{
  char *code;
  RsSeverity severity;
  char *uid;
  char *message;
  char *group;
  guint place;
} RsFinding;

RsFinding *rs_finding_new (const char *code,
                           RsSeverity severity,
                           const char *uid,
                           const char *message);
void rs_finding_set_group (RsFinding *self, const char *group, guint place);
void rs_finding_free (RsFinding *self);
guint rs_finding_count_faults (GPtrArray *findings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsFinding, rs_finding_free)

G_END_DECLS
