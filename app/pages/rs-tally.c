/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a visit is counted. */
#include "rs-tally.h"

struct _RsTally
{
  GObject parent_instance;

  RsMuseum *museum;
  RsStats *stats;
  char *story;      /* uid of the one that was opened last */
  gint64 opened_us; /* monotonic, when it came on the screen */
};

G_DEFINE_FINAL_TYPE (RsTally, rs_tally, G_TYPE_OBJECT)

/* A story counts as heard again if it was heard in this visit, or if its end sheet leads
 * back to it; one that goes on from where it was left was counted when it began. */
static void
count_story (RsTally *self, RsView from)
{
  const RsStory *story = rs_museum_get_story (self->museum);
  gboolean is_again = FALSE;

  if (story == NULL)
    return;
  self->opened_us = g_get_monotonic_time ();
  if (rs_story_flow_get_sentence (rs_museum_get_story_flow (self->museum)) > 0)
    return;
  is_again = rs_visit_has_heard (rs_museum_get_visit (self->museum), story->uid)
             || (from == RS_VIEW_STORY_END && g_strcmp0 (self->story, story->uid) == 0);
  g_free (self->story);
  self->story = g_strdup (story->uid);
  rs_stats_count (self->stats, is_again ? RS_STATS_STORY_REPEATED : RS_STATS_STORY_OPENED,
                  story->uid, 0);
}

static void
on_moved (RsTally *self, guint from)
{
  RsView view = rs_museum_get_view (self->museum);

  if (from == RS_VIEW_ATTRACT && view != RS_VIEW_ATTRACT)
    rs_stats_count (self->stats, RS_STATS_VISIT, NULL, 0);
  /* Назад from a story opens no section. */
  if (view == RS_VIEW_SECTION && from == RS_VIEW_HOME)
    rs_stats_count (self->stats, RS_STATS_SECTION_OPENED,
                    rs_navigation_get_section (rs_museum_get_navigation (self->museum)),
                    0);
  if (view == RS_VIEW_STORY)
    count_story (self, from);
}

static void
on_heard (RsTally *self)
{
  gint64 us = g_get_monotonic_time () - self->opened_us;

  rs_stats_count (self->stats, RS_STATS_STORY_FINISHED,
                  rs_museum_get_story (self->museum)->uid, (guint)(us / G_USEC_PER_SEC));
}

static void
on_chosen (RsTally *self, guint answer)
{
  const RsQuestion *question = rs_quiz_flow_get_question (
      rs_museum_get_quiz_flow (self->museum));
  const RsAnswer *chosen = g_ptr_array_index (question->answers, answer);

  rs_stats_count (self->stats, RS_STATS_ANSWER_CHOSEN, chosen->uid, 0);
}

static void
rs_tally_dispose (GObject *object)
{
  RsTally *self = RS_TALLY (object);

  g_clear_object (&self->museum);
  g_clear_object (&self->stats);
  G_OBJECT_CLASS (rs_tally_parent_class)->dispose (object);
}

static void
rs_tally_finalize (GObject *object)
{
  g_free (RS_TALLY (object)->story);
  G_OBJECT_CLASS (rs_tally_parent_class)->finalize (object);
}

static void
rs_tally_class_init (RsTallyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_tally_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_tally_finalize;
}

static void
rs_tally_init (RsTally *self)
{
}

/**
 * rs_tally_new:
 * @museum: what visitors meet
 * @stats: where it is counted
 *
 * Returns: (transfer full): a tally, which counts as long as it lives
 */
RsTally *
rs_tally_new (RsMuseum *museum, RsStats *stats)
{
  RsTally *self = NULL;

  g_return_val_if_fail (RS_IS_MUSEUM (museum), NULL);
  g_return_val_if_fail (RS_IS_STATS (stats), NULL);

  self = g_object_new (RS_TYPE_TALLY, NULL);
  self->museum = g_object_ref (museum);
  self->stats = g_object_ref (stats);
  g_signal_connect_object (museum, "moved", G_CALLBACK (on_moved), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (museum, "heard", G_CALLBACK (on_heard), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_museum_get_quiz_flow (museum), "chosen",
                           G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  return self;
}
