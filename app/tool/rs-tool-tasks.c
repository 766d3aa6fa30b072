/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After a verb that changed something: the studio is to know. */
#include "rs-tool-tasks.h"

#include "rs-tasks-writer.h"
#include "rs-tool-call.h"

#include <glib/gi18n-lib.h>

/**
 * rs_tool_tasks_write:
 * @workshop: open for writing, with no transaction open
 *
 * Writes the tasks of the studio anew. If that does not work it is said, and the verb is
 * done all the same: the next one tries again.
 */
void
rs_tool_tasks_write (RsWorkshop *workshop)
{
  g_autoptr (GError) error = NULL;

  if (!rs_tasks_writer_run (workshop, &error))
    rs_tool_complain (_ ("The studio does not know of it yet: %s"), error->message);
}
