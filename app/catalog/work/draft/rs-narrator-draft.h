/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-workshop.h"

G_BEGIN_DECLS

/** RsNarratorKind: who reads; a child or an adult needs a consent, a computer none. */
typedef enum
{
  RS_NARRATOR_CHILD,
  RS_NARRATOR_ADULT,
  RS_NARRATOR_COMPUTER,
} RsNarratorKind;

/** RS_NARRATOR_GRADES: classes at school. */
#define RS_NARRATOR_GRADES 11

/**
 * RsNarratorDraft:
 * @shown_name: first name, pseudonym or «ученица 5 класса»
 * @full_name: for the register only, never published; may be empty
 * @grade: the class at school, 1 to %RS_NARRATOR_GRADES; 0: as it was, or unknown
 *
 * Who reads aloud. Part of the register, not a unit: never under undo.
 */
typedef struct
{
  char *uid;
  RsNarratorKind kind;
  char *shown_name;
  char *full_name;
  int grade;
} RsNarratorDraft;

RsNarratorDraft *rs_narrator_draft_new (void);
void rs_narrator_draft_free (RsNarratorDraft *self);
gboolean rs_narrator_draft_put (RsNarratorDraft *self,
                                RsWorkshop *workshop,
                                const RsOrigin *origin,
                                RsPutResult *result,
                                GError **error);
gboolean rs_narrator_kind_from_string (const char *text, RsNarratorKind *kind);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsNarratorDraft, rs_narrator_draft_free)

G_END_DECLS
