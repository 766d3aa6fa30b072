/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsStudioLineState:
 * @RS_STUDIO_LINE_EMPTY: not recorded
 * @RS_STUDIO_LINE_ASKED: the teacher asks for it once more
 * @RS_STUDIO_LINE_RECORDED: there is a try
 */
typedef enum
{
  RS_STUDIO_LINE_EMPTY,
  RS_STUDIO_LINE_ASKED,
  RS_STUDIO_LINE_RECORDED,
} RsStudioLineState;

/**
 * RsStudioLine:
 * @text: what is read; with its stress marks as written
 * @about: (nullable): a label: the title of what it belongs to, "" for an interface
 * string
 * @field: (nullable): a label: which part of that it is, such as "title"
 * @card: the page of the telling it stands on
 * @has_model: rs_studio_flow_listen_line() has something to play
 * @n_tries: kept, at most 3
 * @chosen: the one that counts, -1 where there is none
 *
 * One piece of the prompter.
 */
typedef struct
{
  char *text;
  char *about;
  char *field;
  guint card;
  RsStudioLineState state;
  gboolean has_model;
  guint n_tries;
  int chosen;
} RsStudioLine;

void rs_studio_line_free (RsStudioLine *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStudioLine, rs_studio_line_free)

G_END_DECLS
