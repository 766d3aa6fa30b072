/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-consent.h"

G_BEGIN_DECLS

/** RS_REGISTER_NOTICE: days before its end from which staff hear that a consent ends. */
#define RS_REGISTER_NOTICE 30

/**
 * RsRegistered:
 * @is_withdrawn: all of this voice was taken back, for ever
 * @narrations: recordings of tellings that there are
 * @labels: spoken labels
 * @consents: (element-type RsConsentDraft): the newest last
 * @has_consent: one of them is active, or none is needed
 * @until: (nullable): the last day of the one that lasts longest; %NULL: without end
 *
 * A narrator as the register knows them.
 */
typedef struct
{
  char *uid;
  RsNarratorKind kind;
  char *shown_name;
  char *full_name;
  int grade;
  gboolean is_withdrawn;
  guint narrations;
  guint labels;
  GPtrArray *consents;
  gboolean has_consent;
  char *until;
} RsRegistered;

GPtrArray *rs_register_list (RsWorkshop *workshop, const char *today, GError **error);
RsRegistered *rs_register_find (GPtrArray *registered, const char *uid);
GPtrArray *rs_register_find_by_name (GPtrArray *registered, const char *name);
gboolean rs_register_is_ending (const RsRegistered *whose, const char *today, guint days);

G_END_DECLS
