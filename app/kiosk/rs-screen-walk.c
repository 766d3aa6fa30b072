/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Walks every screen and leaves a picture of each. */
#include "rs-screen-walk.h"

#include "rs-museum-find.h"
#include "rs-museum-steps.h"
#include "rs-screen-shot.h"

#include "rs-error.h"
#include "rs-file.h"

#include <glib/gi18n-lib.h>

/* ms between two looks whether the screen stands, and how often at most: a computer that
 * has much else to do takes seconds for what takes one of its frames otherwise */
#define LOOK_MS 40
#define MAX_LOOKS 500
/* Looks in a row that must find it still: what was asked for is drawn by then. */
#define STILL_LOOKS 3

/* Half of the sun's way. */
#define SUN_MS 8000

typedef gboolean (*RsWalkStep) (RsScreenWalk *self);

typedef struct
{
  const char *name;
  RsWalkStep take; /* FALSE: there is no such screen here */
} RsWalkScreen;

enum
{
  ARRIVED,
  OVER,
  N_SIGNALS,
};

struct _RsScreenWalk
{
  GObject parent_instance;

  GtkWindow *window; /* owned by GTK; outlives the walk */
  RsMuseum *museum;
  RsPace *pace;
  char *folder;
  guint index;
  gboolean has_both_levels;
  gboolean is_second_level;
  gboolean is_whole;
  guint n_writing;
  guint n_looks;
  guint n_still;
  guint look;
  gulong painted;
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsScreenWalk, rs_screen_walk, G_TYPE_OBJECT)

static gboolean
has_release (RsScreenWalk *self)
{
  return rs_museum_get_release (self->museum) != NULL;
}

static RsStoryFlow *
get_flow (RsScreenWalk *self)
{
  return rs_museum_get_story_flow (self->museum);
}

static gboolean
walk_attract (RsScreenWalk *self)
{
  return TRUE;
}

static gboolean
walk_home (RsScreenWalk *self)
{
  if (!has_release (self))
    return FALSE;
  rs_museum_go_home (self->museum);
  return TRUE;
}

/* The fullest section shows most. */
static gboolean
walk_section (RsScreenWalk *self)
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
  if (best != NULL)
    rs_navigation_open_section (navigation, best->uid);
  return best != NULL;
}

static gboolean
walk_section_empty (RsScreenWalk *self)
{
  if (!has_release (self))
    return FALSE;
  rs_navigation_open_section (rs_museum_get_navigation (self->museum), "none");
  return TRUE;
}

static gboolean
open_first_story (RsScreenWalk *self)
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
walk_story (RsScreenWalk *self)
{
  if (!open_first_story (self))
    return FALSE;
  rs_story_flow_toggle (get_flow (self));
  rs_story_flow_touch_sentence (get_flow (self), 1);
  return TRUE;
}

static gboolean
walk_story_paused (RsScreenWalk *self)
{
  if (rs_story_flow_get_state (get_flow (self)) != RS_STORY_PLAYING)
    return FALSE;
  rs_story_flow_toggle (get_flow (self));
  return TRUE;
}

static gboolean
walk_story_last (RsScreenWalk *self)
{
  guint n_pages = rs_story_flow_count_pages (get_flow (self));

  if (rs_story_flow_get_telling (get_flow (self)) == NULL || n_pages < 2)
    return FALSE;
  while (rs_story_flow_get_page (get_flow (self)) + 1 < n_pages)
    rs_story_flow_next (get_flow (self));
  return TRUE;
}

/* The same story as it is where nobody has read it aloud yet. */
static gboolean
walk_story_no_voice (RsScreenWalk *self)
{
  RsTelling *told = rs_story_flow_get_telling (get_flow (self));
  g_autoptr (RsTelling) silent = NULL;

  if (told == NULL)
    return FALSE;
  silent = rs_telling_new ();
  silent->uid = g_strdup (told->uid);
  silent->story_uid = g_strdup (told->story_uid);
  silent->level = told->level;
  silent->n_sentences = told->n_sentences;
  g_clear_pointer (&silent->cards, g_ptr_array_unref);
  silent->cards = g_ptr_array_ref (told->cards);
  rs_story_flow_open (get_flow (self), silent, 0);
  return TRUE;
}

static gboolean
walk_story_end (RsScreenWalk *self)
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
walk_details (RsScreenWalk *self)
{
  g_autoptr (RsTelling) details = rs_museum_load_details (self->museum);

  if (details == NULL)
    return FALSE;
  rs_museum_open_details (self->museum);
  return TRUE;
}

/* The first question of a kind, in whatever story it is. */
static RsQuestion *
find_question (RsScreenWalk *self, RsQuestionKind kind)
{
  g_autoptr (GPtrArray) sections = rs_museum_list_sections (self->museum);

  for (guint i = 0; i < sections->len; i++)
    {
      RsSection *section = g_ptr_array_index (sections, i);
      g_autoptr (GPtrArray) questions = rs_release_list_section_questions (
          rs_museum_get_release (self->museum), section->uid,
          rs_museum_get_level (self->museum));

      for (guint j = 0; j < questions->len; j++)
        {
          RsQuestion *question = g_ptr_array_index (questions, j);

          if (question->kind == kind && rs_quiz_flow_can_play (question))
            return rs_question_ref (question);
        }
    }
  return NULL;
}

static gboolean
ask (RsScreenWalk *self, RsQuestionKind kind)
{
  RsNavigation *navigation = rs_museum_get_navigation (self->museum);
  g_autoptr (RsQuestion) question = find_question (self, kind);
  g_autoptr (GPtrArray) round = NULL;
  g_autoptr (RsStory) story = NULL;

  if (question == NULL)
    return FALSE;
  story = rs_release_find_story (rs_museum_get_release (self->museum),
                                 question->story_uid, rs_museum_get_level (self->museum));
  if (story == NULL)
    return FALSE;
  rs_navigation_open_story (navigation, story->uid, story->section_uid);
  rs_navigation_open_story_view (navigation, RS_VIEW_STORY_QUIZ);
  round = g_ptr_array_new ();
  g_ptr_array_add (round, question);
  return rs_quiz_flow_start (rs_museum_get_quiz_flow (self->museum), round,
                             question->level, 0);
}

static gboolean
answer (RsScreenWalk *self, gboolean is_right)
{
  RsQuizFlow *flow = rs_museum_get_quiz_flow (self->museum);
  RsQuestion *question = rs_quiz_flow_get_question (flow);

  for (guint i = 0; question != NULL && i < question->answers->len; i++)
    {
      const RsAnswer *tile = g_ptr_array_index (question->answers, i);

      if (tile->is_right == is_right)
        {
          rs_quiz_flow_choose (flow, i);
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
walk_right (RsScreenWalk *self)
{
  return answer (self, TRUE);
}

static gboolean
walk_wrong (RsScreenWalk *self)
{
  return answer (self, FALSE);
}

/* What this level asks most simply: pictures for the little ones, words at school. */
static gboolean
walk_quiz (RsScreenWalk *self)
{
  if (!has_release (self))
    return FALSE;
  return ask (self, RS_QUESTION_PICTURE) || ask (self, RS_QUESTION_WORDS)
         || ask (self, RS_QUESTION_TRUTH);
}

static gboolean
walk_quiz_words (RsScreenWalk *self)
{
  return has_release (self) && ask (self, RS_QUESTION_WORDS);
}

static gboolean
walk_quiz_truth (RsScreenWalk *self)
{
  return has_release (self) && ask (self, RS_QUESTION_TRUTH);
}

static gboolean
walk_idle (RsScreenWalk *self)
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

static gboolean
walk_nothing (RsScreenWalk *self)
{
  if (self->has_both_levels && !self->is_second_level)
    return FALSE;
  rs_idle_flow_touch (rs_museum_get_idle_flow (self->museum));
  rs_museum_set_release (self->museum, NULL);
  return TRUE;
}

static const RsWalkScreen screens[] = {
  { "attract", walk_attract },
  { "home", walk_home },
  { "section", walk_section },
  { "section-empty", walk_section_empty },
  { "story", walk_story },
  { "story-paused", walk_story_paused },
  { "story-last", walk_story_last },
  { "story-no-voice", walk_story_no_voice },
  { "story-end", walk_story_end },
  { "details", walk_details },
  { "quiz", walk_quiz },
  { "quiz-wrong", walk_wrong },
  { "quiz-right", walk_right },
  { "quiz-words", walk_quiz_words },
  { "quiz-words-right", walk_right },
  { "quiz-truth", walk_quiz_truth },
  { "quiz-truth-right", walk_right },
  { "idle", walk_idle },
  { "attract-nothing", walk_nothing },
};

static void walk_on (RsScreenWalk *self);

static void
end_if_written (RsScreenWalk *self)
{
  if (self->n_writing == 0 && self->index >= G_N_ELEMENTS (screens))
    g_signal_emit (self, signals[OVER], 0, self->is_whole);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsScreenWalk) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!rs_screen_shot_take_finish (result, &error))
    {
      g_message ("%s", error->message);
      self->is_whole = FALSE;
    }
  self->n_writing--;
  end_if_written (self);
}

/* With both levels in one folder the second has its name at the end. */
static char *
make_path (RsScreenWalk *self)
{
  const char *level = rs_level_to_string (rs_museum_get_level (self->museum));
  g_autofree char *name = g_strconcat (screens[self->index].name,
                                       self->is_second_level ? "-" : "",
                                       self->is_second_level ? level : "", ".png", NULL);

  return g_build_filename (self->folder, name, NULL);
}

static void
shoot (RsScreenWalk *self)
{
  g_autofree char *path = make_path (self);

  self->n_writing++;
  rs_screen_shot_take_async (self->window, path, on_written, g_object_ref (self));
}

static void
forget_frame (RsScreenWalk *self)
{
  if (self->painted != 0)
    g_signal_handler_disconnect (gtk_widget_get_frame_clock (GTK_WIDGET (self->window)),
                                 self->painted);
  self->painted = 0;
}

static gboolean
arrive (gpointer user_data)
{
  RsScreenWalk *self = user_data;

  self->look = 0;
  g_signal_emit (self, signals[ARRIVED], 0, screens[self->index].name);
  self->index++;
  walk_on (self);
  return G_SOURCE_REMOVE;
}

/* Not from within the frame: whoever waits for the arrival may run the main loop. */
static void
stop_looking (RsScreenWalk *self)
{
  g_clear_handle_id (&self->look, g_source_remove);
  forget_frame (self);
  if (self->folder != NULL)
    shoot (self);
  self->look = g_idle_add (arrive, self);
}

/* While something waits to be drawn GTK has no drawing to take a picture of; right
 * after a frame it has one, and it is of what was asked for last. */
static void
await_frame (RsScreenWalk *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));

  if (self->painted == 0)
    self->painted = g_signal_connect_object (
        clock, "after-paint", G_CALLBACK (stop_looking), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_draw (GTK_WIDGET (self->window));
}

static gboolean
on_look (gpointer user_data)
{
  RsScreenWalk *self = user_data;

  self->n_looks++;
  if (rs_screen_shot_is_still (GTK_WIDGET (self->window)))
    self->n_still++;
  else
    self->n_still = 0;
  if (self->n_looks >= MAX_LOOKS)
    {
      self->look = 0;
      stop_looking (self);
      return G_SOURCE_REMOVE;
    }
  if (self->n_still < STILL_LOOKS)
    forget_frame (self);
  else
    await_frame (self);
  return G_SOURCE_CONTINUE;
}

static void
look (RsScreenWalk *self)
{
  self->n_looks = 0;
  self->n_still = 0;
  self->look = g_timeout_add (LOOK_MS, on_look, self);
}

static gboolean
begin_second_level (RsScreenWalk *self)
{
  if (!self->has_both_levels || self->is_second_level
      || !rs_museum_has_other_level (self->museum))
    return FALSE;
  self->is_second_level = TRUE;
  self->index = 1;
  rs_idle_flow_touch (rs_museum_get_idle_flow (self->museum));
  rs_museum_change_level (self->museum);
  return TRUE;
}

static void
walk_on (RsScreenWalk *self)
{
  do
    {
      for (; self->index < G_N_ELEMENTS (screens); self->index++)
        if (screens[self->index].take (self))
          {
            look (self);
            return;
          }
    }
  while (begin_second_level (self));
  end_if_written (self);
}

static void
rs_screen_walk_dispose (GObject *object)
{
  RsScreenWalk *self = RS_SCREEN_WALK (object);

  g_clear_handle_id (&self->look, g_source_remove);
  g_clear_object (&self->museum);
  g_clear_object (&self->pace);
  g_clear_pointer (&self->folder, g_free);
  G_OBJECT_CLASS (rs_screen_walk_parent_class)->dispose (object);
}

static void
rs_screen_walk_class_init (RsScreenWalkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_screen_walk_dispose;
  signals[ARRIVED] = g_signal_new ("arrived", RS_TYPE_SCREEN_WALK, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OVER] = g_signal_new ("over", RS_TYPE_SCREEN_WALK, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
rs_screen_walk_init (RsScreenWalk *self)
{
  self->is_whole = TRUE;
}

/**
 * rs_screen_walk_new:
 * @pace: the manual time that @museum lives by
 * @folder: (nullable): where pictures go, made if it is not there; %NULL only walks
 *
 * Returns: (transfer full): a walk that has not begun
 */
RsScreenWalk *
rs_screen_walk_new (GtkWindow *window, RsMuseum *museum, RsPace *pace, const char *folder)
{
  RsScreenWalk *self = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);
  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);
  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  self = g_object_new (RS_TYPE_SCREEN_WALK, NULL);
  self->window = window;
  self->museum = g_object_ref (museum);
  self->pace = g_object_ref (pace);
  self->folder = g_strdup (folder);
  return self;
}

/**
 * rs_screen_walk_start:
 * @has_both_levels: whether the other level is walked too
 */
void
rs_screen_walk_start (RsScreenWalk *self, gboolean has_both_levels)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (RS_IS_SCREEN_WALK (self));

  self->has_both_levels = has_both_levels;
  if (self->folder != NULL && !rs_file_make_folder (self->folder, &error))
    {
      g_message ("%s", error->message);
      self->is_whole = FALSE;
      self->index = G_N_ELEMENTS (screens);
    }
  walk_on (self);
}
