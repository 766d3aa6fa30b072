/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A story as a list shows it. */

#include "rs-story.h"

G_DEFINE_BOXED_TYPE (RsStory, rs_story, rs_story_ref, rs_story_unref)

/**
 * rs_voice_kind_from_string:
 * @text: (nullable): a word of the column narrator.kind
 *
 * Returns: the kind; %RS_VOICE_NONE for any other word
 */
RsVoiceKind
rs_voice_kind_from_string (const char *text)
{
  if (g_strcmp0 (text, "child") == 0)
    return RS_VOICE_CHILD;
  if (g_strcmp0 (text, "adult") == 0)
    return RS_VOICE_ADULT;
  if (g_strcmp0 (text, "computer") == 0)
    return RS_VOICE_COMPUTER;
  return RS_VOICE_NONE;
}

static void
free_proof (gpointer data)
{
  RsStoryProof *proof = data;

  g_free (proof->text);
  g_free (proof);
}

static void
clear (gpointer data)
{
  RsStory *self = data;

  g_free (self->uid);
  g_free (self->section_uid);
  g_free (self->section_title);
  g_free (self->section_color);
  g_free (self->title);
  g_free (self->place_text);
  g_free (self->time_text);
  g_clear_pointer (&self->cover, rs_photo_unref);
  g_ptr_array_unref (self->sources);
}

/**
 * rs_story_new:
 *
 * Returns: (transfer full): an empty story, to be filled before it is shared
 */
RsStory *
rs_story_new (void)
{
  RsStory *self = g_atomic_rc_box_new0 (RsStory);

  self->sources = g_ptr_array_new_with_free_func (free_proof);
  return self;
}

/**
 * rs_story_ref:
 *
 * Returns: (transfer full): @self
 */
RsStory *
rs_story_ref (RsStory *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * rs_story_unref:
 * @self: (transfer full)
 */
void
rs_story_unref (RsStory *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * rs_story_add_source:
 *
 * To fill a story before it is shared.
 */
void
rs_story_add_source (RsStory *self, const char *text, RsConfidence confidence)
{
  RsStoryProof *proof;

  g_return_if_fail (self != NULL && text != NULL);

  proof = g_new0 (RsStoryProof, 1);
  proof->text = g_strdup (text);
  proof->confidence = confidence;
  g_ptr_array_add (self->sources, proof);
}

/**
 * rs_story_has_level:
 *
 * Returns: whether the story is told at @level at all
 */
gboolean
rs_story_has_level (const RsStory *self, RsLevel level)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->levels & (1u << level)) != 0;
}
