/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-photo.h"
#include "rs-statement.h"

G_BEGIN_DECLS

/* The columns of a picture in a row of something else, and how to join them: the row
   gives the id of the picture, which may be NULL. */
#define RS_PHOTO_COLUMNS                                                             \
  " p.uid, p.caption, p.description, p.author, p.year, p.source, p.screen, p.thumb," \
  " p.dark_color, p.is_drawing, m.width, m.height "
#define RS_PHOTO_JOIN(id) \
  " LEFT JOIN photo p ON p.id = " id " LEFT JOIN media m ON m.digest = p.screen "

RsPhoto *rs_photo_table_read (RsStatement *row, int first_column);

G_END_DECLS
