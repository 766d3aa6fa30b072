/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a visitor is, and where Назад leads. */
#include "rs-navigation.h"

enum
{
  MOVED,
  N_SIGNALS,
};

struct _RsNavigation
{
  GObject parent_instance;

  RsView view;
  char *section; /* uid */
  char *story;   /* uid */
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsNavigation, rs_navigation, G_TYPE_OBJECT)

static void
move (RsNavigation *self, RsView view)
{
  RsView from = self->view;

  self->view = view;
  g_signal_emit (self, signals[MOVED], 0, from);
}

static void
set_uid (char **place, const char *uid)
{
  g_autofree char *copy = g_strdup (uid);

  g_free (*place);
  *place = g_steal_pointer (&copy);
}

static void
rs_navigation_finalize (GObject *object)
{
  RsNavigation *self = RS_NAVIGATION (object);

  g_free (self->section);
  g_free (self->story);
  G_OBJECT_CLASS (rs_navigation_parent_class)->finalize (object);
}

static void
rs_navigation_class_init (RsNavigationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_navigation_finalize;
  signals[MOVED] = g_signal_new ("moved", RS_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
rs_navigation_init (RsNavigation *self)
{
  self->view = RS_VIEW_ATTRACT;
}

/**
 * rs_navigation_new:
 *
 * Returns: (transfer full): at the attract screen
 */
RsNavigation *
rs_navigation_new (void)
{
  return g_object_new (RS_TYPE_NAVIGATION, NULL);
}

/**
 * rs_navigation_go_attract:
 *
 * The visit is over.
 */
void
rs_navigation_go_attract (RsNavigation *self)
{
  g_return_if_fail (RS_IS_NAVIGATION (self));

  g_clear_pointer (&self->section, g_free);
  g_clear_pointer (&self->story, g_free);
  move (self, RS_VIEW_ATTRACT);
}

/**
 * rs_navigation_go_home:
 */
void
rs_navigation_go_home (RsNavigation *self)
{
  g_return_if_fail (RS_IS_NAVIGATION (self));

  g_clear_pointer (&self->section, g_free);
  g_clear_pointer (&self->story, g_free);
  move (self, RS_VIEW_HOME);
}

/**
 * rs_navigation_open_section:
 */
void
rs_navigation_open_section (RsNavigation *self, const char *section_uid)
{
  g_return_if_fail (RS_IS_NAVIGATION (self));
  g_return_if_fail (section_uid != NULL);

  set_uid (&self->section, section_uid);
  g_clear_pointer (&self->story, g_free);
  move (self, RS_VIEW_SECTION);
}

/**
 * rs_navigation_open_story:
 * @section_uid: its section, which Назад leads to
 */
void
rs_navigation_open_story (RsNavigation *self,
                          const char *story_uid,
                          const char *section_uid)
{
  g_return_if_fail (RS_IS_NAVIGATION (self));
  g_return_if_fail (story_uid != NULL && section_uid != NULL);

  set_uid (&self->section, section_uid);
  set_uid (&self->story, story_uid);
  move (self, RS_VIEW_STORY);
}

/**
 * rs_navigation_open_story_view:
 * @view: the story itself, its end, its details or its questions
 *
 * Another view of the story that is open.
 */
void
rs_navigation_open_story_view (RsNavigation *self, RsView view)
{
  g_return_if_fail (RS_IS_NAVIGATION (self));
  g_return_if_fail (self->story != NULL);
  g_return_if_fail (view == RS_VIEW_STORY || view == RS_VIEW_STORY_END
                    || view == RS_VIEW_DETAILS || view == RS_VIEW_STORY_QUIZ);

  move (self, view);
}

/**
 * rs_navigation_open_section_quiz:
 *
 * The questions of the section that is open.
 */
void
rs_navigation_open_section_quiz (RsNavigation *self)
{
  g_return_if_fail (RS_IS_NAVIGATION (self));
  g_return_if_fail (self->section != NULL);

  g_clear_pointer (&self->story, g_free);
  move (self, RS_VIEW_SECTION_QUIZ);
}

/**
 * rs_navigation_back:
 *
 * To the parent of what is seen.
 */
void
rs_navigation_back (RsNavigation *self)
{
  g_return_if_fail (RS_IS_NAVIGATION (self));

  switch (self->view)
    {
    case RS_VIEW_DETAILS:
    case RS_VIEW_STORY_QUIZ:
      move (self, RS_VIEW_STORY_END);
      break;
    case RS_VIEW_STORY:
    case RS_VIEW_STORY_END:
    case RS_VIEW_SECTION_QUIZ:
      g_clear_pointer (&self->story, g_free);
      move (self, RS_VIEW_SECTION);
      break;
    case RS_VIEW_SECTION:
      rs_navigation_go_home (self);
      break;
    case RS_VIEW_ATTRACT:
    case RS_VIEW_HOME:
    default:
      break;
    }
}

/**
 * rs_navigation_get_view:
 */
RsView
rs_navigation_get_view (RsNavigation *self)
{
  g_return_val_if_fail (RS_IS_NAVIGATION (self), RS_VIEW_ATTRACT);

  return self->view;
}

/**
 * rs_navigation_get_section:
 *
 * Returns: (transfer none) (nullable): uid of the section the visitor is in
 */
const char *
rs_navigation_get_section (RsNavigation *self)
{
  g_return_val_if_fail (RS_IS_NAVIGATION (self), NULL);

  return self->section;
}

/**
 * rs_navigation_get_story:
 *
 * Returns: (transfer none) (nullable): uid of the story that is open
 */
const char *
rs_navigation_get_story (RsNavigation *self)
{
  g_return_val_if_fail (RS_IS_NAVIGATION (self), NULL);

  return self->story;
}
