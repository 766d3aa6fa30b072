/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/**
 * RsAct:
 * @number: «2026/1»; %NULL: nothing was destroyed
 * @made_on: ISO 8601 day
 * @subject: uid of the narrator, consent or narration that was taken back
 * @narrator: uid of whose voice it is
 * @narrations: recordings of tellings that were destroyed
 * @labels: spoken labels
 * @takes: of the inbox
 * @files: of all of these
 * @shared_files: left, because other voices need them
 * @copies: of databases that were written anew
 * @releases: numbers of those that were built anew, "3, 4"; may be empty
 * @finished_on: (nullable): %NULL while something is still to be destroyed
 *
 * What a withdrawal destroyed.
 */
typedef struct
{
  char *number;
  char *made_on;
  char *subject;
  char *narrator;
  guint narrations;
  guint labels;
  guint takes;
  guint files;
  guint shared_files;
  guint copies;
  char *releases;
  char *finished_on;
} RsAct;

RsAct *rs_act_new (void);
void rs_act_free (RsAct *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsAct, rs_act_free)

RsAct *rs_act_read (RsWorkshop *workshop, const char *number, GError **error);

G_END_DECLS
