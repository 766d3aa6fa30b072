/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-photo.h"

G_BEGIN_DECLS

/**
 * RsSection:
 * @position: among the sections; those of one position stand by their uid
 * @color: #RRGGBB, the edge of its tiles
 * @age: 0, 6 or 12
 * @cover: (nullable): its picture
 *
 * A theme on the home screen. Immutable; shared by reference.
 */
typedef struct
{
  char *uid;
  char *title;
  gint64 position;
  char *color;
  int age;
  RsPhoto *cover;
} RsSection;

#define RS_TYPE_SECTION (rs_section_get_type ())
GType rs_section_get_type (void);
RsSection *rs_section_new (void);
RsSection *rs_section_ref (RsSection *self);
void rs_section_unref (RsSection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSection, rs_section_unref)

G_END_DECLS
