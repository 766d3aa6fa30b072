/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsTaskLabel:
 * @owner: uid of what it belongs to, or `ui:` and the msgctxt of an interface string
 * @field: of the owner, such as `title`; of an interface string `text`
 * @text: as it is shown
 * @digest: of the words that are spoken
 * @about: title of what it belongs to; empty for the interface
 *
 * Some words of the museum that nobody has read aloud yet.
 */
typedef struct
{
  char *owner;
  char *field;
  char *text;
  char *digest;
  char *about;
} RsTaskLabel;

RsTaskLabel *rs_task_label_new (const char *owner,
                                const char *field,
                                const char *text,
                                const char *digest,
                                const char *about);
void rs_task_label_free (RsTaskLabel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTaskLabel, rs_task_label_free)

G_END_DECLS
