/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a visitor can do next. */
#include "rs-museum-steps.h"

#include "rs-museum-find.h"

/**
 * rs_museum_begin_visit:
 *
 * The first touch on the attract screen: the story that it shows, which tells
 * itself; without one, home.
 */
void
rs_museum_begin_visit (RsMuseum *self)
{
  RsStory *shown = NULL;
  g_autoptr (RsStory) story = NULL;

  g_return_if_fail (RS_IS_MUSEUM (self));

  if (rs_museum_get_view (self) != RS_VIEW_ATTRACT
      || rs_museum_get_release (self) == NULL)
    return;
  shown = rs_attract_flow_get_story (rs_museum_get_attract_flow (self));
  if (shown != NULL && rs_story_has_level (shown, rs_museum_get_level (self)))
    story = rs_story_ref (shown);
  if (story != NULL)
    rs_navigation_open_story (rs_museum_get_navigation (self), story->uid,
                              story->section_uid);
  else
    rs_navigation_go_home (rs_museum_get_navigation (self));
}

/**
 * rs_museum_go_home:
 */
void
rs_museum_go_home (RsMuseum *self)
{
  g_return_if_fail (RS_IS_MUSEUM (self));

  rs_voice_chime (rs_museum_get_voice (self), RS_CHIME_BACK);
  rs_navigation_go_home (rs_museum_get_navigation (self));
}

/**
 * rs_museum_go_back:
 */
void
rs_museum_go_back (RsMuseum *self)
{
  g_return_if_fail (RS_IS_MUSEUM (self));

  rs_voice_chime (rs_museum_get_voice (self), RS_CHIME_BACK);
  rs_navigation_back (rs_museum_get_navigation (self));
}

/**
 * rs_museum_open_section:
 */
void
rs_museum_open_section (RsMuseum *self, const char *section_uid)
{
  g_return_if_fail (RS_IS_MUSEUM (self));
  g_return_if_fail (section_uid != NULL);

  rs_voice_chime (rs_museum_get_voice (self), RS_CHIME_PAGE);
  rs_navigation_open_section (rs_museum_get_navigation (self), section_uid);
}

/**
 * rs_museum_open_story:
 *
 * Opens a story; one that was left goes on from its place.
 */
void
rs_museum_open_story (RsMuseum *self, RsStory *story)
{
  g_return_if_fail (RS_IS_MUSEUM (self));
  g_return_if_fail (story != NULL);

  rs_voice_chime (rs_museum_get_voice (self), RS_CHIME_PAGE);
  rs_navigation_open_story (rs_museum_get_navigation (self), story->uid,
                            story->section_uid);
}

/**
 * rs_museum_hear_on:
 *
 * «Слушать дальше»: the story that was left.
 */
void
rs_museum_hear_on (RsMuseum *self)
{
  g_autoptr (RsStory) story = NULL;

  g_return_if_fail (RS_IS_MUSEUM (self));

  story = rs_museum_find_left_story (self);
  if (story != NULL)
    rs_museum_open_story (self, story);
}

/**
 * rs_museum_hear_next_story:
 *
 * «Ещё рассказ»
 */
void
rs_museum_hear_next_story (RsMuseum *self)
{
  g_autoptr (RsStory) story = NULL;

  g_return_if_fail (RS_IS_MUSEUM (self));

  story = rs_museum_find_next_story (self);
  if (story != NULL)
    rs_museum_open_story (self, story);
}

/**
 * rs_museum_hear_again:
 *
 * «Ещё раз» at the end of a story: from its beginning.
 */
void
rs_museum_hear_again (RsMuseum *self)
{
  g_return_if_fail (RS_IS_MUSEUM (self));

  if (rs_museum_get_story (self) == NULL)
    return;
  rs_visit_forget_place (rs_museum_get_visit (self));
  rs_navigation_open_story_view (rs_museum_get_navigation (self), RS_VIEW_STORY);
}

/**
 * rs_museum_open_details:
 *
 * «Подробнее»
 */
void
rs_museum_open_details (RsMuseum *self)
{
  g_return_if_fail (RS_IS_MUSEUM (self));

  if (rs_museum_get_story (self) == NULL)
    return;
  rs_voice_chime (rs_museum_get_voice (self), RS_CHIME_PAGE);
  rs_navigation_open_story_view (rs_museum_get_navigation (self), RS_VIEW_DETAILS);
}

/**
 * rs_museum_open_quiz:
 *
 * «Угадай-ка» of the story that is open, else of the section.
 */
void
rs_museum_open_quiz (RsMuseum *self)
{
  g_return_if_fail (RS_IS_MUSEUM (self));

  if (!rs_museum_has_quiz (self))
    return;
  if (rs_museum_get_story (self) != NULL)
    rs_navigation_open_story_view (rs_museum_get_navigation (self), RS_VIEW_STORY_QUIZ);
  else
    rs_navigation_open_section_quiz (rs_museum_get_navigation (self));
}

/**
 * rs_museum_change_level:
 *
 * Little ones or schoolchildren: the one picture button of the home dock.
 */
void
rs_museum_change_level (RsMuseum *self)
{
  RsLevel level = RS_LEVEL_LITTLE;

  g_return_if_fail (RS_IS_MUSEUM (self));

  if (!rs_museum_has_other_level (self))
    return;
  level = rs_museum_get_level (self) == RS_LEVEL_LITTLE ? RS_LEVEL_SCHOOL
                                                        : RS_LEVEL_LITTLE;
  rs_visit_set_level (rs_museum_get_visit (self), level);
}

/**
 * rs_museum_change_volume:
 *
 * The next of the three steps, which is heard at once.
 */
void
rs_museum_change_volume (RsMuseum *self)
{
  g_return_if_fail (RS_IS_MUSEUM (self));

  rs_visit_change_volume (rs_museum_get_visit (self));
  rs_voice_chime (rs_museum_get_voice (self), RS_CHIME_PRESS);
}
