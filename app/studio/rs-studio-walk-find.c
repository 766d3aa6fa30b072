/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the steps of a walk look for. */
#include "rs-studio-walk-find.h"

#include "rs-touch-button.h"

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/** rs_studio_walk_find: (nullable): the first widget of this type on the screen. */
GtkWidget *
rs_studio_walk_find (const RsStudioWalkPlace *self, GType type)
{
  return find (GTK_WIDGET (self->window), type);
}

/** rs_studio_walk_go_to_start: back, step by step. */
void
rs_studio_walk_go_to_start (const RsStudioWalkPlace *self)
{
  for (guint i = 0;
       i < RS_N_STUDIO_VIEWS && rs_studio_flow_get_view (self->flow) != RS_STUDIO_START;
       i++)
    if (rs_studio_flow_get_view (self->flow) == RS_STUDIO_DONE)
      rs_studio_flow_go_on (self->flow);
    else
      rs_studio_flow_back (self->flow);
}

static GtkWidget *
find_main (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (RS_IS_TOUCH_BUTTON (widget) && gtk_widget_has_css_class (widget, "primary"))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_main (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/** rs_studio_walk_find_main: (nullable): the green button of the page. */
GtkWidget *
rs_studio_walk_find_main (const RsStudioWalkPlace *self)
{
  return find_main (GTK_WIDGET (self->window));
}

/** rs_studio_walk_go_to_people: %FALSE where they cannot be asked for. */
gboolean
rs_studio_walk_go_to_people (const RsStudioWalkPlace *self)
{
  rs_studio_walk_go_to_start (self);
  rs_studio_flow_change_person (self->flow);
  return rs_studio_flow_get_view (self->flow) == RS_STUDIO_WHO;
}

/** rs_studio_walk_choose_person: the first who may, or may not, be recorded. */
gboolean
rs_studio_walk_choose_person (const RsStudioWalkPlace *self, gboolean may_record)
{
  GPtrArray *people = NULL;

  if (!rs_studio_walk_go_to_people (self))
    return FALSE;
  people = rs_studio_flow_get_people (self->flow);
  for (guint i = 0; i < people->len; i++)
    {
      const RsStudioPerson *person = g_ptr_array_index (people, i);
      g_autofree char *uid = g_strdup (person->uid);

      if (person->may_record != may_record || *uid == '\0')
        continue;
      rs_studio_flow_choose_narrator (self->flow, uid);
      return rs_studio_flow_get_view (self->flow) == RS_STUDIO_WHAT;
    }
  return FALSE;
}

/**
 * rs_studio_walk_choose_text:
 *
 * The shortest of those that are new: all of it is going to be read.
 *
 * Returns: %FALSE if there is none
 */
gboolean
rs_studio_walk_choose_text (const RsStudioWalkPlace *self, gboolean is_labels)
{
  GPtrArray *texts = rs_studio_flow_get_texts (self->flow);
  guint least = G_MAXUINT, best = 0;

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      const RsStudioText *text = g_ptr_array_index (texts, i);

      if (text->is_labels == is_labels && text->n_pieces < least
          && (text->state == RS_STUDIO_TEXT_NEW || text->state == RS_STUDIO_TEXT_STARTED))
        {
          least = text->n_pieces;
          best = i;
        }
    }
  if (least == G_MAXUINT)
    return FALSE;
  rs_studio_flow_choose_text (self->flow, best);
  return rs_studio_flow_get_view (self->flow) != RS_STUDIO_WHAT;
}
