/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RS_TYPE_NARRATOR_CHIP (rs_narrator_chip_get_type ())
G_DECLARE_FINAL_TYPE (RsNarratorChip, rs_narrator_chip, RS, NARRATOR_CHIP, GtkWidget)

/*
 * Who reads: a round picture and a line. @icon is "narrator-child", "narrator-adult"
 * or "narrator-computer"; the line is the whole sentence, as «Читает ученица 5
 * класса». To choose among several narrators put it beside an RsTouchButton.
 */
GtkWidget *rs_narrator_chip_new (void);
void rs_narrator_chip_set (RsNarratorChip *self, const char *icon, const char *line);

G_END_DECLS
