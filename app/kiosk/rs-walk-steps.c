/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The screens of the kiosk and how to come to each. */
#include "rs-walk-steps.h"

#include "rs-kiosk-window.h"
#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-turner.h"
#include "rs-walk-quiz.h"

/* Half of the sun's way. */
#define SUN_MS 8000

/* A digest that no file has. */
#define NO_SOUND "0000000000000000000000000000000000000000000000000000000000000000"

typedef struct
{
  const char *name;
  gboolean (*take) (const RsWalkPlace *self); /* FALSE: there is no such screen here */
} RsWalkStep;

static gboolean
has_release (const RsWalkPlace *self)
{
  return rs_museum_get_release (self->museum) != NULL;
}

static RsStoryFlow *
get_flow (const RsWalkPlace *self)
{
  return rs_museum_get_story_flow (self->museum);
}

static gboolean
walk_attract (const RsWalkPlace *self)
{
  return TRUE;
}

static gboolean
walk_home (const RsWalkPlace *self)
{
  if (!has_release (self))
    return FALSE;
  rs_museum_go_home (self->museum);
  return TRUE;
}

static gboolean
set_volume (const RsWalkPlace *self, guint step)
{
  RsVisit *visit = rs_museum_get_visit (self->museum);

  for (guint i = 0; i < RS_VISIT_VOLUME_STEPS; i++)
    if (rs_visit_get_volume_step (visit) != step)
      rs_museum_change_volume (self->museum);
  return rs_visit_get_volume_step (visit) == step;
}

static gboolean
walk_loud (const RsWalkPlace *self)
{
  return has_release (self) && set_volume (self, RS_VISIT_VOLUME_STEPS - 1);
}

static gboolean
walk_quiet (const RsWalkPlace *self)
{
  return has_release (self) && set_volume (self, 0);
}

static RsTurner *
find_turner (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (RS_IS_TURNER (widget))
    return RS_TURNER (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      RsTurner *turner = find_turner (child);

      if (turner != NULL)
        return turner;
    }
  return NULL;
}

/* The next page of tiles, where one page is not enough. */
static gboolean
walk_page (const RsWalkPlace *self)
{
  RsTurner *turner = find_turner (GTK_WIDGET (self->window));

  if (turner == NULL)
    return FALSE;
  g_signal_emit_by_name (turner, "turned", 1);
  return TRUE;
}

/* The fullest section shows most. */
static RsSection *
find_fullest_section (const RsWalkPlace *self)
{
  g_autoptr (GPtrArray) sections = rs_museum_list_sections (self->museum);
  RsNavigation *navigation = rs_museum_get_navigation (self->museum);
  RsSection *best = NULL;
  guint most = 0;

  for (guint i = 0; i < sections->len; i++)
    {
      RsSection *section = g_ptr_array_index (sections, i);
      g_autoptr (GPtrArray) stories = NULL;

      rs_navigation_open_section (navigation, section->uid);
      stories = rs_museum_list_stories (self->museum);
      if (stories->len > most)
        {
          most = stories->len;
          best = section;
        }
    }
  return best != NULL ? rs_section_ref (best) : NULL;
}

static gboolean
walk_section (const RsWalkPlace *self)
{
  g_autoptr (RsSection) best = NULL;

  set_volume (self, 1);
  best = find_fullest_section (self);
  if (best == NULL)
    return FALSE;
  rs_navigation_open_section (rs_museum_get_navigation (self->museum), best->uid);
  return TRUE;
}

/* Some of its stories are known already. */
static gboolean
walk_section_heard (const RsWalkPlace *self)
{
  g_autoptr (GPtrArray) stories = rs_museum_list_stories (self->museum);

  for (guint i = 0; i < stories->len; i += 2)
    {
      RsStory *story = g_ptr_array_index (stories, i);

      rs_visit_add_heard (rs_museum_get_visit (self->museum), story->uid);
    }
  return walk_section (self);
}

static gboolean
walk_section_empty (const RsWalkPlace *self)
{
  if (!has_release (self))
    return FALSE;
  rs_navigation_open_section (rs_museum_get_navigation (self->museum), "none");
  return TRUE;
}

static gboolean
open_first_story (const RsWalkPlace *self)
{
  g_autoptr (GPtrArray) attract = NULL;
  RsStory *story = NULL;

  if (!has_release (self))
    return FALSE;
  attract = rs_release_list_attract (rs_museum_get_release (self->museum),
                                     rs_museum_get_level (self->museum));
  if (attract->len == 0)
    return FALSE;
  story = g_ptr_array_index (attract, 0);
  rs_navigation_open_story (rs_museum_get_navigation (self->museum), story->uid,
                            story->section_uid);
  return TRUE;
}

static gboolean
walk_story (const RsWalkPlace *self)
{
  if (!open_first_story (self))
    return FALSE;
  rs_story_flow_toggle (get_flow (self));
  rs_story_flow_touch_sentence (get_flow (self), 1);
  return TRUE;
}

static gboolean
walk_story_paused (const RsWalkPlace *self)
{
  if (rs_story_flow_get_state (get_flow (self)) != RS_STORY_PLAYING)
    return FALSE;
  rs_story_flow_toggle (get_flow (self));
  return TRUE;
}

static gboolean
walk_story_last (const RsWalkPlace *self)
{
  guint n_pages = rs_story_flow_count_pages (get_flow (self));

  if (rs_story_flow_get_telling (get_flow (self)) == NULL || n_pages < 2)
    return FALSE;
  while (rs_story_flow_get_page (get_flow (self)) + 1 < n_pages)
    rs_story_flow_next (get_flow (self));
  return TRUE;
}

/* Home from the middle of a story: it offers to hear on. */
static gboolean
walk_home_hear_on (const RsWalkPlace *self)
{
  if (rs_museum_get_view (self->museum) != RS_VIEW_STORY)
    return FALSE;
  rs_museum_go_home (self->museum);
  return TRUE;
}

/* The story that is open, without its voices. */
static RsTelling *
copy_words (const RsWalkPlace *self)
{
  RsTelling *told = rs_story_flow_get_telling (get_flow (self));
  RsTelling *copy = NULL;

  if (told == NULL)
    return NULL;
  copy = rs_telling_new ();
  copy->uid = g_strdup (told->uid);
  copy->story_uid = g_strdup (told->story_uid);
  copy->level = told->level;
  copy->n_sentences = told->n_sentences;
  g_clear_pointer (&copy->cards, g_ptr_array_unref);
  copy->cards = g_ptr_array_ref (told->cards);
  return copy;
}

/* The same story as it is where nobody has read it aloud yet. */
static gboolean
walk_story_no_voice (const RsWalkPlace *self)
{
  g_autoptr (RsTelling) silent = copy_words (self);

  if (silent == NULL)
    return FALSE;
  rs_story_flow_open (get_flow (self), silent, 0);
  return TRUE;
}

static void
add_voice (RsTelling *telling, RsVoiceKind kind, const char *name)
{
  RsNarration *narration = rs_telling_add_narration (telling, name);

  narration->kind = kind;
  narration->sound = g_strdup (NO_SOUND);
  narration->narrator_name = g_strdup (name);
}

/* And where several have. */
static gboolean
walk_story_voices (const RsWalkPlace *self)
{
  g_autoptr (RsTelling) telling = NULL;

  if (!open_first_story (self))
    return FALSE;
  telling = copy_words (self);
  if (telling == NULL)
    return FALSE;
  add_voice (telling, RS_VOICE_CHILD, "ученица 5 класса");
  add_voice (telling, RS_VOICE_ADULT, "Анна Петровна");
  rs_story_flow_open (get_flow (self), telling, 0);
  return TRUE;
}

static gboolean
walk_story_end (const RsWalkPlace *self)
{
  RsStory *story = rs_museum_get_story (self->museum);

  if (story == NULL)
    return FALSE;
  rs_visit_add_heard (rs_museum_get_visit (self->museum), story->uid);
  rs_navigation_open_story_view (rs_museum_get_navigation (self->museum),
                                 RS_VIEW_STORY_END);
  return TRUE;
}

static gboolean
walk_details (const RsWalkPlace *self)
{
  g_autoptr (RsTelling) details = rs_museum_load_details (self->museum);

  if (details == NULL)
    return FALSE;
  rs_museum_open_details (self->museum);
  return TRUE;
}

static gboolean
walk_right (const RsWalkPlace *self)
{
  return rs_walk_quiz_answer (self, TRUE, 0);
}

static gboolean
walk_wrong (const RsWalkPlace *self)
{
  return rs_walk_quiz_answer (self, FALSE, 0);
}

/* After the second miss the right one glows. */
static gboolean
walk_hint (const RsWalkPlace *self)
{
  return rs_walk_quiz_answer (self, FALSE, 1);
}

/* What this level asks most simply: pictures for the little ones, words at school. */
static gboolean
walk_quiz (const RsWalkPlace *self)
{
  return rs_walk_quiz_ask (self, RS_QUESTION_PICTURE)
         || rs_walk_quiz_ask (self, RS_QUESTION_WORDS)
         || rs_walk_quiz_ask (self, RS_QUESTION_TRUTH);
}

static gboolean
walk_quiz_words (const RsWalkPlace *self)
{
  return rs_walk_quiz_ask (self, RS_QUESTION_WORDS);
}

static gboolean
walk_quiz_truth (const RsWalkPlace *self)
{
  return rs_walk_quiz_ask (self, RS_QUESTION_TRUTH);
}

static gboolean
walk_idle (const RsWalkPlace *self)
{
  RsIdleFlow *flow = rs_museum_get_idle_flow (self->museum);

  if (!walk_home (self))
    return FALSE;
  rs_idle_flow_start (flow);
  rs_idle_flow_set_sounding (flow, FALSE);
  rs_pace_advance (self->pace, rs_idle_flow_get_limit (flow) * 1000);
  rs_pace_advance (self->pace, SUN_MS);
  return TRUE;
}

/* The first moments: the picture that was left, and nothing else yet. */
static gboolean
walk_poster (const RsWalkPlace *self)
{
  if (!self->is_last_level)
    return FALSE;
  rs_idle_flow_touch (rs_museum_get_idle_flow (self->museum));
  rs_museum_set_release (self->museum, NULL);
  return TRUE;
}

/* No picture at all: the drawn landscape. */
static gboolean
walk_nothing (const RsWalkPlace *self)
{
  if (!self->is_last_level)
    return FALSE;
  if (RS_IS_KIOSK_WINDOW (self->window))
    rs_kiosk_window_set_poster (RS_KIOSK_WINDOW (self->window), NULL);
  return TRUE;
}

static const RsWalkStep steps[] = {
  { "attract", walk_attract },
  { "home", walk_home },
  { "home-2", walk_page },
  { "home-loud", walk_loud },
  { "home-quiet", walk_quiet },
  { "section", walk_section },
  { "section-2", walk_page },
  { "section-heard", walk_section_heard },
  { "section-empty", walk_section_empty },
  { "story", walk_story },
  { "story-paused", walk_story_paused },
  { "home-hear-on", walk_home_hear_on },
  { "story-voices", walk_story_voices },
  { "story-no-voice", walk_story_no_voice },
  { "story-last", walk_story_last },
  { "story-end", walk_story_end },
  { "details", walk_details },
  { "quiz", walk_quiz },
  { "quiz-wrong", walk_wrong },
  { "quiz-hint", walk_hint },
  { "quiz-right", walk_right },
  { "quiz-words", walk_quiz_words },
  { "quiz-words-right", walk_right },
  { "quiz-truth", walk_quiz_truth },
  { "quiz-truth-wrong", walk_wrong },
  { "quiz-truth-right", walk_right },
  { "idle", walk_idle },
  { "attract-poster", walk_poster },
  { "attract-nothing", walk_nothing },
};

/** rs_walk_steps_count: how many there are. */
guint
rs_walk_steps_count (void)
{
  return G_N_ELEMENTS (steps);
}

/** rs_walk_steps_get_name: of the screen that a step leads to. */
const char *
rs_walk_steps_get_name (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (steps), NULL);

  return steps[index].name;
}

/**
 * rs_walk_steps_take:
 *
 * Goes to a screen from the one before.
 *
 * Returns: %FALSE if there is no such screen here
 */
gboolean
rs_walk_steps_take (guint index, const RsWalkPlace *place)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (steps), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  return steps[index].take (place);
}
