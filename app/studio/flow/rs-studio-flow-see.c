/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is on the screen everywhere. */
#include "rs-studio-flow-private.h"

/**
 * rs_studio_flow_get_view:
 *
 * Returns: what is on the screen.
 */
RsStudioView
rs_studio_flow_get_view (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_START);

  return self->view;
}

/**
 * rs_studio_flow_get_trouble:
 *
 * Returns: what lies over the view.
 */
RsStudioTrouble
rs_studio_flow_get_trouble (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), RS_STUDIO_TROUBLE_NONE);

  return self->trouble;
}

/**
 * rs_studio_flow_get_museum:
 *
 * Returns: the name of the museum, "" before tasks are there.
 */
const char *
rs_studio_flow_get_museum (RsStudioFlow *self)
{
  RsTasks *tasks = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), "");

  tasks = rs_studio_session_get_tasks (self->session);
  return tasks != NULL ? rs_tasks_get_museum (tasks) : "";
}

/**
 * rs_studio_flow_get_person:
 *
 * Returns: (nullable): who reads; NULL before somebody is chosen.
 */
const RsStudioPerson *
rs_studio_flow_get_person (RsStudioFlow *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (self), NULL);

  return rs_studio_session_get_person (self->session);
}
