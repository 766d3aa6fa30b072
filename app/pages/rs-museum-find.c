/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the view that is seen has to show, at the level of the visit. */
#include "rs-museum-find.h"

static GPtrArray *
list_nothing (void)
{
  return g_ptr_array_new ();
}

static RsLevel
get_other_level (RsMuseum *self)
{
  return rs_museum_get_level (self) == RS_LEVEL_LITTLE ? RS_LEVEL_SCHOOL
                                                       : RS_LEVEL_LITTLE;
}

static const char *
get_section (RsMuseum *self)
{
  return rs_navigation_get_section (rs_museum_get_navigation (self));
}

/**
 * rs_museum_list_sections:
 *
 * Returns: (transfer full) (element-type RsSection): those with something to tell
 */
GPtrArray *
rs_museum_list_sections (RsMuseum *self)
{
  RsRelease *release = rs_museum_get_release (self);

  if (release == NULL)
    return list_nothing ();
  return rs_release_list_sections (release, rs_museum_get_level (self));
}

/**
 * rs_museum_find_section:
 *
 * Returns: (transfer full) (nullable): the section that the visitor is in
 */
RsSection *
rs_museum_find_section (RsMuseum *self)
{
  g_autoptr (GPtrArray) sections = rs_museum_list_sections (self);

  for (guint i = 0; i < sections->len; i++)
    {
      RsSection *section = g_ptr_array_index (sections, i);

      if (g_strcmp0 (section->uid, get_section (self)) == 0)
        return rs_section_ref (section);
    }
  return NULL;
}

/**
 * rs_museum_list_stories:
 *
 * Returns: (transfer full) (element-type RsStory): those of the section that the
 *   visitor is in
 */
GPtrArray *
rs_museum_list_stories (RsMuseum *self)
{
  RsRelease *release = rs_museum_get_release (self);

  if (release == NULL || get_section (self) == NULL)
    return list_nothing ();
  return rs_release_list_stories (release, get_section (self),
                                  rs_museum_get_level (self));
}

/**
 * rs_museum_find_left_story:
 *
 * Returns: (transfer full) (nullable): the story that was left in its middle:
 *   «Слушать дальше»
 */
RsStory *
rs_museum_find_left_story (RsMuseum *self)
{
  RsRelease *release = rs_museum_get_release (self);
  const RsPlaceKept *place = rs_visit_get_place (rs_museum_get_visit (self));

  if (release == NULL || place == NULL)
    return NULL;
  return rs_release_find_story (release, place->story_uid, rs_museum_get_level (self));
}

/**
 * rs_museum_find_next_story:
 *
 * Returns: (transfer full) (nullable): «Ещё рассказ»: the one after this, %NULL if
 *   there is no other
 */
RsStory *
rs_museum_find_next_story (RsMuseum *self)
{
  RsRelease *release = rs_museum_get_release (self);
  RsStory *story = rs_museum_get_story (self);
  g_autoptr (RsStory) next = NULL;

  if (release == NULL || story == NULL)
    return NULL;
  next = rs_release_find_next_story (release, story->uid, rs_museum_get_level (self));
  if (next == NULL || g_strcmp0 (next->uid, story->uid) == 0)
    return NULL;
  return g_steal_pointer (&next);
}

/**
 * rs_museum_load_details:
 *
 * Returns: (transfer full) (nullable): the adult layer of the story that is open
 */
RsTelling *
rs_museum_load_details (RsMuseum *self)
{
  RsRelease *release = rs_museum_get_release (self);
  RsStory *story = rs_museum_get_story (self);

  if (release == NULL || story == NULL || !rs_story_has_level (story, RS_LEVEL_ADULT))
    return NULL;
  return rs_release_load_telling (release, story->uid, RS_LEVEL_ADULT);
}

/**
 * rs_museum_list_questions:
 *
 * Returns: (transfer full) (element-type RsQuestion): of the story that is open,
 *   else of the section
 */
GPtrArray *
rs_museum_list_questions (RsMuseum *self)
{
  RsRelease *release = rs_museum_get_release (self);
  RsStory *story = rs_museum_get_story (self);
  RsLevel level = rs_museum_get_level (self);

  if (release == NULL)
    return list_nothing ();
  if (story != NULL)
    return rs_release_list_questions (release, story->uid, level);
  if (get_section (self) != NULL)
    return rs_release_list_section_questions (release, get_section (self), level);
  return list_nothing ();
}

/**
 * rs_museum_has_quiz:
 *
 * Returns: whether there is a question here that this kiosk can ask
 */
gboolean
rs_museum_has_quiz (RsMuseum *self)
{
  g_autoptr (GPtrArray) questions = rs_museum_list_questions (self);

  return rs_quiz_flow_has_playable (questions);
}

/**
 * rs_museum_has_other_level:
 *
 * Returns: whether the other level has anything to tell
 */
gboolean
rs_museum_has_other_level (RsMuseum *self)
{
  RsRelease *release = rs_museum_get_release (self);
  g_autoptr (GPtrArray) sections = NULL;

  if (release == NULL)
    return FALSE;
  sections = rs_release_list_sections (release, get_other_level (self));
  return sections->len > 0;
}

static char *
get_media (RsMuseum *self, const char *digest)
{
  RsRelease *release = rs_museum_get_release (self);

  if (release == NULL || digest == NULL)
    return NULL;
  return rs_release_get_media_path (release, digest);
}

/**
 * rs_museum_get_screen_path:
 * @photo: (nullable)
 *
 * Returns: (transfer full) (nullable): the file that fills a screen
 */
char *
rs_museum_get_screen_path (RsMuseum *self, const RsPhoto *photo)
{
  return photo != NULL ? get_media (self, photo->screen) : NULL;
}

/**
 * rs_museum_get_thumb_path:
 * @photo: (nullable)
 *
 * Returns: (transfer full) (nullable): the file that fills a tile
 */
char *
rs_museum_get_thumb_path (RsMuseum *self, const RsPhoto *photo)
{
  return photo != NULL ? get_media (self, photo->thumb) : NULL;
}
