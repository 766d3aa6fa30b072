/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The museum as one visitor meets it: joins the release, the visit and the flows. */
#include "rs-museum.h"

#include "rs-museum-find.h"
#include "rs-text.h"

/* A quiz makes one think: silence there is no absence. */
#define QUIZ_IDLE_SECONDS 90

/* So many heard stories make a flock. */
#define FLOCK 5

enum
{
  MOVED,
  HEARD,
  RELEASE_CHANGED,
  N_SIGNALS,
};

struct _RsMuseum
{
  GObject parent_instance;

  RsRelease *release;
  RsVisit *visit;
  RsVoice *voice;
  RsNavigation *navigation;
  RsStoryFlow *story_flow;
  RsQuizFlow *quiz_flow;
  RsIdleFlow *idle_flow;
  RsAttractFlow *attract_flow;
  RsStory *story;      /* the one that is open, NULL if none is */
  guint n_quiz_rounds; /* of this visit */
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsMuseum, rs_museum, G_TYPE_OBJECT)

static guint
count_page_words (RsStoryFlow *flow)
{
  RsTelling *telling = rs_story_flow_get_telling (flow);
  guint page = rs_story_flow_get_page (flow);
  guint end = rs_story_flow_get_page_start (flow, page + 1);
  guint n_words = 0;

  for (guint i = rs_story_flow_get_page_start (flow, page); telling != NULL && i < end;
       i++)
    n_words += rs_text_count_words (rs_telling_get_sentence (telling, i)->text);
  return n_words;
}

static void
on_story_changed (RsMuseum *self)
{
  if (rs_story_flow_get_state (self->story_flow) != RS_STORY_EMPTY)
    rs_museum_show_words (self, count_page_words (self->story_flow));
}

static void
on_story_finished (RsMuseum *self, gboolean is_heard)
{
  if (rs_museum_get_view (self) == RS_VIEW_DETAILS)
    {
      rs_navigation_back (self->navigation);
      return;
    }
  if (self->story == NULL)
    return;
  if (is_heard)
    {
      rs_visit_add_heard (self->visit, self->story->uid);
      g_signal_emit (self, signals[HEARD], 0);
    }
  rs_navigation_open_story_view (self->navigation, RS_VIEW_STORY_END);
}

/* A story that was left in its middle keeps its place. */
static void
leave_story (RsMuseum *self)
{
  RsStoryState state = rs_story_flow_get_state (self->story_flow);
  guint sentence = rs_story_flow_get_sentence (self->story_flow);

  if (self->story != NULL && state != RS_STORY_EMPTY)
    {
      if (state == RS_STORY_ENDED || sentence == 0)
        rs_visit_forget_place (self->visit);
      else
        rs_visit_keep_place (self->visit, self->story->uid, sentence);
    }
  rs_story_flow_close (self->story_flow);
}

static void
enter_attract (RsMuseum *self)
{
  self->n_quiz_rounds = 0;
  rs_visit_reset (self->visit);
  rs_idle_flow_stop (self->idle_flow);
  rs_attract_flow_start (self->attract_flow);
}

static void
enter_home (RsMuseum *self)
{
  rs_idle_flow_set_page (self->idle_flow, 0, 0);
  if (rs_visit_greet (self->visit))
    rs_voice_say (self->voice, "ui:home choose", "text");
}

static void
enter_section (RsMuseum *self)
{
  rs_idle_flow_set_page (self->idle_flow, 0, 0);
  rs_voice_say (self->voice, rs_navigation_get_section (self->navigation), "title");
}

static void
enter_story (RsMuseum *self)
{
  g_autoptr (RsTelling) telling = NULL;
  guint sentence = 0;

  if (self->release != NULL && self->story != NULL)
    telling = rs_release_load_telling (self->release, self->story->uid,
                                       rs_visit_get_level (self->visit));
  if (telling == NULL)
    return;
  sentence = rs_visit_find_place (self->visit, self->story->uid);
  rs_visit_forget_place (self->visit);
  rs_story_flow_open (self->story_flow, telling, sentence);
  if (telling->narrations->len == 0 && telling->level == RS_LEVEL_LITTLE)
    rs_voice_say (self->voice, "ui:story read by nobody", "text");
}

static void
enter_details (RsMuseum *self)
{
  g_autoptr (RsTelling) telling = rs_museum_load_details (self);

  if (telling != NULL)
    rs_story_flow_open (self->story_flow, telling, 0);
}

static void
enter_story_end (RsMuseum *self, RsView from)
{
  rs_idle_flow_set_page (self->idle_flow, 0, 0);
  if (from != RS_VIEW_STORY)
    return;
  rs_voice_chime (self->voice, rs_visit_count_heard (self->visit) == FLOCK
                                   ? RS_CHIME_CRANE
                                   : RS_CHIME_END);
  rs_voice_say (self->voice, "ui:story-end title", "text");
}

static void
enter_quiz (RsMuseum *self)
{
  g_autoptr (GPtrArray) questions = rs_museum_list_questions (self);

  rs_idle_flow_set_page (self->idle_flow, QUIZ_IDLE_SECONDS, 0);
  rs_quiz_flow_start (self->quiz_flow, questions, rs_visit_get_level (self->visit),
                      self->n_quiz_rounds++);
}

static void
enter (RsMuseum *self, RsView view, RsView from)
{
  switch (view)
    {
    case RS_VIEW_ATTRACT:
      enter_attract (self);
      break;
    case RS_VIEW_HOME:
      enter_home (self);
      break;
    case RS_VIEW_SECTION:
      enter_section (self);
      break;
    case RS_VIEW_STORY:
      enter_story (self);
      break;
    case RS_VIEW_STORY_END:
      enter_story_end (self, from);
      break;
    case RS_VIEW_STORY_QUIZ:
    case RS_VIEW_SECTION_QUIZ:
      enter_quiz (self);
      break;
    case RS_VIEW_DETAILS:
      enter_details (self);
      break;
    default:
      break;
    }
}

static void
leave (RsMuseum *self, RsView view)
{
  rs_voice_hush (self->voice);
  if (view == RS_VIEW_ATTRACT)
    {
      rs_attract_flow_stop (self->attract_flow);
      rs_idle_flow_start (self->idle_flow);
    }
  if (view == RS_VIEW_STORY)
    leave_story (self);
  if (view == RS_VIEW_DETAILS)
    rs_story_flow_close (self->story_flow);
  if (view == RS_VIEW_STORY_QUIZ || view == RS_VIEW_SECTION_QUIZ)
    rs_quiz_flow_stop (self->quiz_flow);
}

static void
on_moved (RsMuseum *self, guint from)
{
  const char *uid = NULL;

  leave (self, from);
  uid = rs_navigation_get_story (self->navigation);
  if (uid == NULL || self->story == NULL || g_strcmp0 (self->story->uid, uid) != 0)
    {
      g_clear_pointer (&self->story, rs_story_unref);
      if (uid != NULL && self->release != NULL)
        self->story = rs_release_find_story (self->release, uid,
                                             rs_visit_get_level (self->visit));
    }
  enter (self, rs_navigation_get_view (self->navigation), from);
  g_signal_emit (self, signals[MOVED], 0, from);
}

static void
on_quiz_finished (RsMuseum *self)
{
  rs_navigation_back (self->navigation);
}

static void
on_idle_warned (RsMuseum *self)
{
  rs_voice_chime (self->voice, RS_CHIME_IDLE);
  rs_voice_say (self->voice, "ui:idle question", "text");
}

static void
on_idle_bell (RsMuseum *self)
{
  rs_voice_chime (self->voice, RS_CHIME_IDLE);
}

static void
on_idle_returned (RsMuseum *self)
{
  rs_voice_hush (self->voice);
  rs_story_flow_rewind_sentence (self->story_flow);
}

static void
on_idle_expired (RsMuseum *self)
{
  rs_navigation_go_attract (self->navigation);
}

static void
on_sounding (RsMuseum *self)
{
  /* The question of the warning itself is no sign of life. */
  if (rs_idle_flow_get_state (self->idle_flow) != RS_IDLE_WARNING)
    rs_idle_flow_set_sounding (self->idle_flow, rs_voice_is_sounding (self->voice));
}

static void
on_volume_changed (RsMuseum *self)
{
  rs_voice_set_volume (self->voice, rs_visit_get_volume (self->visit));
}

static void
rs_museum_dispose (GObject *object)
{
  RsMuseum *self = RS_MUSEUM (object);

  if (self->story_flow != NULL)
    rs_story_flow_close (self->story_flow);
  g_clear_pointer (&self->story, rs_story_unref);
  g_clear_object (&self->story_flow);
  g_clear_object (&self->quiz_flow);
  g_clear_object (&self->idle_flow);
  g_clear_object (&self->attract_flow);
  g_clear_object (&self->voice);
  g_clear_object (&self->navigation);
  g_clear_object (&self->visit);
  g_clear_object (&self->release);
  G_OBJECT_CLASS (rs_museum_parent_class)->dispose (object);
}

static void
rs_museum_class_init (RsMuseumClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_museum_dispose;
  signals[MOVED] = g_signal_new ("moved", RS_TYPE_MUSEUM, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[HEARD] = g_signal_new ("heard", RS_TYPE_MUSEUM, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  signals[RELEASE_CHANGED] = g_signal_new ("release-changed", RS_TYPE_MUSEUM,
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);
}

static void
rs_museum_init (RsMuseum *self)
{
  self->navigation = rs_navigation_new ();
}

/* Everything here lives as long as the museum, which lets go of it in dispose. */
static void
listen (RsMuseum *self)
{
  const struct
  {
    gpointer object;
    const char *signal;
    GCallback callback;
  } ears[] = {
    { self->navigation, "moved", G_CALLBACK (on_moved) },
    { self->story_flow, "changed", G_CALLBACK (on_story_changed) },
    { self->story_flow, "finished", G_CALLBACK (on_story_finished) },
    { self->quiz_flow, "finished", G_CALLBACK (on_quiz_finished) },
    { self->idle_flow, "warned", G_CALLBACK (on_idle_warned) },
    { self->idle_flow, "bell", G_CALLBACK (on_idle_bell) },
    { self->idle_flow, "returned", G_CALLBACK (on_idle_returned) },
    { self->idle_flow, "expired", G_CALLBACK (on_idle_expired) },
    { self->voice, "sounding", G_CALLBACK (on_sounding) },
    { self->visit, "notify::volume-step", G_CALLBACK (on_volume_changed) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ears); i++)
    g_signal_connect_object (ears[i].object, ears[i].signal, ears[i].callback, self,
                             G_CONNECT_SWAPPED);
}

/**
 * rs_museum_new:
 * @first_level: for whom it starts
 * @first_volume_step: 0 to 2
 *
 * Returns: (transfer full): a museum with the attract screen up and nothing in it
 */
RsMuseum *
rs_museum_new (RsPace *pace, RsLevel first_level, guint first_volume_step)
{
  RsMuseum *self = NULL;

  g_return_val_if_fail (RS_IS_PACE (pace), NULL);

  self = g_object_new (RS_TYPE_MUSEUM, NULL);
  self->visit = rs_visit_new (first_level, first_volume_step);
  self->voice = rs_voice_new (pace);
  self->story_flow = rs_story_flow_new (self->voice, pace);
  self->quiz_flow = rs_quiz_flow_new (self->voice);
  self->idle_flow = rs_idle_flow_new (pace);
  self->attract_flow = rs_attract_flow_new (pace);
  listen (self);
  on_volume_changed (self);
  rs_attract_flow_start (self->attract_flow);
  return self;
}

/**
 * rs_museum_set_release:
 * @release: (nullable): what to show from now on; %NULL shows the drawn landscape
 *
 * A visit that goes on in the old release is led home: its uids may be gone.
 */
void
rs_museum_set_release (RsMuseum *self, RsRelease *release)
{
  g_autoptr (GPtrArray) attract = NULL;

  g_return_if_fail (RS_IS_MUSEUM (self));

  g_set_object (&self->release, release);
  if (rs_museum_get_view (self) != RS_VIEW_ATTRACT)
    {
      if (release != NULL)
        rs_navigation_go_home (self->navigation);
      else
        rs_navigation_go_attract (self->navigation);
    }
  rs_voice_set_release (self->voice, release);
  if (release != NULL)
    attract = rs_release_list_attract (release, rs_visit_get_level (self->visit));
  rs_attract_flow_set_stories (self->attract_flow, attract);
  g_signal_emit (self, signals[RELEASE_CHANGED], 0);
}

/**
 * rs_museum_get_release:
 *
 * Returns: (transfer none) (nullable)
 */
RsRelease *
rs_museum_get_release (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->release;
}

/**
 * rs_museum_get_visit:
 *
 * Returns: (transfer none)
 */
RsVisit *
rs_museum_get_visit (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->visit;
}

/**
 * rs_museum_get_voice:
 *
 * Returns: (transfer none)
 */
RsVoice *
rs_museum_get_voice (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->voice;
}

/**
 * rs_museum_get_navigation:
 *
 * Returns: (transfer none)
 */
RsNavigation *
rs_museum_get_navigation (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->navigation;
}

/**
 * rs_museum_get_story_flow:
 *
 * Returns: (transfer none)
 */
RsStoryFlow *
rs_museum_get_story_flow (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->story_flow;
}

/**
 * rs_museum_get_quiz_flow:
 *
 * Returns: (transfer none)
 */
RsQuizFlow *
rs_museum_get_quiz_flow (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->quiz_flow;
}

/**
 * rs_museum_get_idle_flow:
 *
 * Returns: (transfer none)
 */
RsIdleFlow *
rs_museum_get_idle_flow (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->idle_flow;
}

/**
 * rs_museum_get_attract_flow:
 *
 * Returns: (transfer none)
 */
RsAttractFlow *
rs_museum_get_attract_flow (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->attract_flow;
}

/**
 * rs_museum_get_view:
 */
RsView
rs_museum_get_view (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), RS_VIEW_ATTRACT);

  return rs_navigation_get_view (self->navigation);
}

/**
 * rs_museum_get_level:
 */
RsLevel
rs_museum_get_level (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), RS_LEVEL_LITTLE);

  return rs_visit_get_level (self->visit);
}

/**
 * rs_museum_get_story:
 *
 * Returns: (transfer none) (nullable): the story that is open
 */
RsStory *
rs_museum_get_story (RsMuseum *self)
{
  g_return_val_if_fail (RS_IS_MUSEUM (self), NULL);

  return self->story;
}

/**
 * rs_museum_show_words:
 * @words: to be read on the view that is seen
 *
 * Gives the reader time before anybody asks whether they are still there.
 */
void
rs_museum_show_words (RsMuseum *self, guint words)
{
  g_return_if_fail (RS_IS_MUSEUM (self));

  rs_idle_flow_set_page (self->idle_flow, 0, words);
}
