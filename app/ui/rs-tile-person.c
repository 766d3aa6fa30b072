/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tile of somebody: a portrait, or a line of a list. */
#include "rs-tile-person.h"

/* px of the design. */
#define INSET 20
#define BADGE 72
#define NAME 124           /* at most, of a tile that lies */
#define INITIAL 112        /* of a tile that lies */
#define STANDING_NAME 96   /* below a portrait */
#define STANDING_LEAST 330 /* a tile so high is a portrait */
#define INITIAL_SHARE 0.72 /* of what the words leave */

static void
stand (RsTilePerson *self, RsStage *stage, int width, int height, int note)
{
  int inset = rs_stage_px (stage, INSET), badge = rs_stage_px (stage, BADGE);
  int words = rs_stage_px (stage, STANDING_NAME) + note + inset;
  int upper = MAX (height - words, 0);
  int initial = (int)(MIN (upper, width) * INITIAL_SHARE);

  self->stands = TRUE;
  self->initial = (GdkRectangle){ (width - initial) / 2,
                                  (upper - initial) / 2 + inset / 2, initial, initial };
  self->words = (GdkRectangle){ inset, upper, width - 2 * inset, words - inset };
  self->badge = (GdkRectangle){ inset, inset, badge, badge };
  self->check = (GdkRectangle){ width - inset - badge, inset, badge, badge };
}

/* The initial before the words, the marks after them. */
static void
lie (RsTilePerson *self, RsStage *stage, int width, int height, int note)
{
  int inset = rs_stage_px (stage, INSET), badge = rs_stage_px (stage, BADGE);
  int initial = MIN (rs_stage_px (stage, INITIAL), height - 2 * inset);
  int left = 2 * inset + initial, right = width - inset - badge;
  int words = MIN (height - 2 * inset, rs_stage_px (stage, NAME) + note);

  self->stands = FALSE;
  self->initial = (GdkRectangle){ inset, (height - initial) / 2, initial, initial };
  self->words = (GdkRectangle){ left, (height - words) / 2, right - inset - left, words };
  self->badge = (GdkRectangle){ right, (height - badge) / 2, badge, badge };
  self->check = self->badge;
}

/**
 * rs_tile_person_init:
 * @width: px of the screen
 * @height: px of the screen
 * @note: px of the line below the name, 0 where there is none
 */
void
rs_tile_person_init (RsTilePerson *self, RsStage *stage, int width, int height, int note)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (RS_IS_STAGE (stage));

  if (height >= rs_stage_px (stage, STANDING_LEAST))
    stand (self, stage, width, height, note);
  else
    lie (self, stage, width, height, note);
}

/** rs_tile_person_center: a line of the words as wide as it is, in the middle of them. */
void
rs_tile_person_center (const RsTilePerson *self, GtkWidget *line)
{
  GtkAllocation own;
  int natural = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (line));

  gtk_widget_get_allocation (line, &own);
  gtk_widget_measure (line, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  own.width = MIN (natural, self->words.width);
  own.x = self->words.x + (self->words.width - own.width) / 2;
  gtk_widget_size_allocate (line, &own, -1);
}
