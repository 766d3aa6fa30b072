/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole source: every table, every reference, voices and their sounds. */
#include "rs-file.h"
#include "rs-narration-draft.h"
#include "rs-place-draft.h"
#include "rs-route-draft.h"
#include "rs-source-media.h"
#include "rs-test-source.h"
#include "rs-uid.h"
#include "rs-voice-draft.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder;
  RsSourceLog *log;
  RsSource *source;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = rs_test_source_copy ();
  fixture->log = rs_source_log_new ();
  fixture->source = NULL;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_source_free (fixture->source);
  rs_source_log_free (fixture->log);
  g_assert_true (rs_file_remove_tree (fixture->folder, NULL));
  g_free (fixture->folder);
}

static void
read_source (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->source = rs_source_read (fixture->folder, fixture->log);
  if (fixture->source != NULL && rs_source_log_get_n_faults (fixture->log) == 0)
    g_assert_true (rs_source_look_at_media (fixture->source, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
}

static gpointer
get_draft (Fixture *fixture, const char *path)
{
  const RsSourceItem *item = rs_source_find_item (fixture->source, path);

  g_assert_nonnull (item);
  return item->draft;
}

static guint
count (Fixture *fixture, RsSourceKind kind)
{
  GPtrArray *items = rs_source_get_items (fixture->source);
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    if (((const RsSourceItem *)g_ptr_array_index (items, i))->kind == kind)
      n++;

  return n;
}

static void
test_whole (Fixture *fixture, gconstpointer data)
{
  read_source (fixture);
  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpuint (rs_source_log_get_n_advices (fixture->log), ==, 0);
  g_assert_cmpstr (rs_source_get_id (fixture->source), ==, "fixture");
  g_assert_cmpstr (rs_source_get_museum (fixture->source), ==, "Музей для проверки");
  g_assert_cmpuint (count (fixture, RS_SOURCE_PHOTO), ==, 4);
  g_assert_cmpuint (count (fixture, RS_SOURCE_SECTION), ==, 2);
  g_assert_cmpuint (count (fixture, RS_SOURCE_STORY), ==, 2);
  g_assert_cmpuint (count (fixture, RS_SOURCE_QUESTION), ==, 8);
  g_assert_cmpuint (count (fixture, RS_SOURCE_MOMENT), ==, 1);
  g_assert_cmpuint (count (fixture, RS_SOURCE_NARRATION), ==, 1);
  g_assert_cmpuint (count (fixture, RS_SOURCE_VOICE), ==, 6);
}

static void
test_references (Fixture *fixture, gconstpointer data)
{
  g_autofree char *story = rs_uid_derive ("fixture", "story/berd");
  g_autofree char *question = rs_uid_derive ("fixture", "question/q-picture");
  const RsPlaceDraft *place;
  const RsRouteDraft *route;
  const RsStopDraft *walk;
  const RsStopDraft *last;

  read_source (fixture);
  place = get_draft (fixture, "place/iskitim");
  g_assert_cmpstr (place->story_uid, ==, story);
  g_assert_true (place->has_coordinates);
  g_assert_false (place->is_approximate);
  route = get_draft (fixture, "route/visit");
  g_assert_cmpuint (route->stops->len, ==, 5);
  walk = g_ptr_array_index (route->stops, 2);
  g_assert_cmpint (walk->kind, ==, RS_STOP_WALK);
  g_assert_cmpstr (walk->text, ==, "Идём к витрине");
  g_assert_cmpint (walk->minutes, ==, 8);
  last = g_ptr_array_index (route->stops, 4);
  g_assert_cmpstr (last->target_uid, ==, question);
}

static void
test_voices (Fixture *fixture, gconstpointer data)
{
  g_autofree char *owner = rs_uid_derive ("fixture", "story/berd");
  const RsNarrationDraft *narration;
  const RsVoiceDraft *title;
  const RsVoiceDraft *label;

  read_source (fixture);
  narration = get_draft (fixture, "narration/story/berd/little/computer");
  g_assert_cmpuint (narration->readings->len, ==, 8);
  g_assert_cmpint (narration->duration, ==, 2000);
  g_assert_nonnull (narration->sound);
  title = get_draft (fixture, "voice/story/berd/title");
  g_assert_cmpstr (title->owner, ==, owner);
  g_assert_cmpstr (title->text, ==, "Бердь");
  label = get_draft (fixture, "voice/ui:dock home/text");
  g_assert_cmpstr (label->owner, ==, "ui:dock home");
}

/* A word that changed after the voice was made: advice, not a fault. */
static void
test_retake (Fixture *fixture, gconstpointer data)
{
  rs_test_source_edit (fixture->folder, "stories/berd.story", "Вот наша река.",
                       "Вот она, наша река.");
  rs_test_source_edit (fixture->folder, "stories/berd.story", "# Бердь", "# Река Бердь");
  read_source (fixture);
  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpuint (rs_source_log_get_n_advices (fixture->log), ==, 2);
  g_assert_nonnull (
      strstr (rs_source_log_get_advice (fixture->log, 0), "Вот она, наша река."));
}

static void
test_comma_keeps_voice (Fixture *fixture, gconstpointer data)
{
  rs_test_source_edit (fixture->folder, "stories/berd.story", "Вот наша река.",
                       "Вот — наша река!");
  read_source (fixture);
  g_assert_cmpuint (rs_source_log_get_n_advices (fixture->log), ==, 0);
}

/* A voice of something that is gone does not stand in the way. */
static void
test_orphan_voice (Fixture *fixture, gconstpointer data)
{
  rs_test_source_edit (fixture->folder, "voices/narrations.tsv", "story/berd/little",
                       "story/berd/adult");
  rs_test_source_edit (fixture->folder, "voices/labels.tsv", "answer/q-picture/1",
                       "answer/q-picture/9");
  read_source (fixture);
  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpuint (rs_source_log_get_n_advices (fixture->log), ==, 2);
  g_assert_cmpuint (count (fixture, RS_SOURCE_NARRATION), ==, 0);
  g_assert_cmpuint (count (fixture, RS_SOURCE_VOICE), ==, 5);
}

/* One edit each, and where it must be told. */
static const struct
{
  const char *file;
  const char *old_text;
  const char *new_text;
  const char *spot;
} slips[] = {
  { "source.ini", "lang=ru", "lang=en", "source.ini:6: " },
  { "source.ini", "id=fixture", "id=Fix ture", "source.ini:4: " },
  { "source.ini", "[source]", "[sauce]", "source.ini: " },
  { "narrators.ini", "computer\nname", "robot\nname", "narrators.ini:3: " },
  { "sections.ini", "#1E5B86", "blue", "sections.ini:5: " },
  { "sections.ini", "age=0", "age=5", "sections.ini:6: " },
  { "sections.ini", "cover=water", "cover=wine", "sections.ini:7: " },
  { "photos.ini", "water.svg", "wine.svg", "photos.ini:3: " },
  { "photos.ini", "caption=", "capton=", "photos.ini:4: " },
  { "photos.ini", "people=nobody", "people=children", "photos.ini:9: " },
  { "photos.ini", "[tree]", "[water]", "photos.ini:12: " },
  { "stories/elka.story", "id: elka", "id: berd", "stories/elka.story:1: " },
  { "moments.ini", "story=berd", "story=ob", "moments.ini:8: " },
  { "moments.ini", "little=true", "little=1", "moments.ini:6: " },
  { "places.ini", "x=0.38", "x=1.38", "places.ini:5: " },
  { "places.ini", "y=0.57", "", "places.ini:2: " },
  { "places.ini", "longitude=83.300", "", "places.ini:2: " },
  { "pairs.ini", "then=stone", "then=rock", "pairs.ini:6: " },
  { "routes.ini", "walk:", "run:", "routes.ini:7: " },
  { "routes.ini", "витрине 8", "витрине", "routes.ini:7: " },
  { "objects.ini", "photo=stone", "photo=rock", "objects.ini:5: " },
  { "voices/narrations.tsv", "computer\t", "robot\t", "narrations.tsv:3: " },
  { "voices/narrations.tsv", "berd-little.opus", "none.opus", "narrations.tsv:3: " },
  { "voices/narrations.tsv", "250-450:", "150-450:", "narrations.tsv:3: " },
  { "voices/narrations.tsv", "1750-1950:", "1750-2950:", "narrations.tsv:3: " },
  { "voices/narrations.tsv", "\t2000\t", "\t2500\t", "narrations.tsv:3: " },
  { "voices/narrations.tsv", "berd-little.opus", "labels.tsv", "narrations.tsv:3: " },
  { "voices/labels.tsv", "\tcomputer", "", "labels.tsv:3: " },
  { "voices/labels.tsv", "\t500\t", "\tlong\t", "labels.tsv:3: " },
};

static void
test_slips (Fixture *unused, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      Fixture own;

      set_up (&own, NULL);
      g_test_message ("%s: %s", slips[i].file, slips[i].new_text);
      rs_test_source_edit (own.folder, slips[i].file, slips[i].old_text,
                           slips[i].new_text);
      read_source (&own);
      rs_test_source_assert_fault (own.log, slips[i].spot);
      tear_down (&own, NULL);
    }
}

static void
test_no_source (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "source.ini", NULL);

  g_unlink (path);
  read_source (fixture);
  g_assert_null (fixture->source);
  rs_test_source_assert_fault (fixture->log, "source.ini: ");
}

static void
test_fewest_files (Fixture *fixture, gconstpointer data)
{
  static const char *const spare[] = { "moments.ini", "places.ini",  "pairs.ini",
                                       "routes.ini",  "objects.ini", "voices" };

  for (gsize i = 0; i < G_N_ELEMENTS (spare); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, spare[i], NULL);

      g_assert_true (rs_file_remove_tree (path, NULL));
    }
  read_source (fixture);
  rs_test_source_assert_no_faults (fixture->log);
  g_assert_cmpuint (count (fixture, RS_SOURCE_STORY), ==, 2);
}

/* The bytes of a file are part of what it is made of. */
static void
test_fingerprint_of_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  read_source (fixture);
  before = rs_source_item_get_fingerprint (
      rs_source_find_item (fixture->source, "photo/water"));
  rs_test_source_append (fixture->folder, "drawings/water.svg", "\n");
  rs_source_free (fixture->source);
  read_source (fixture);
  after = rs_source_item_get_fingerprint (
      rs_source_find_item (fixture->source, "photo/water"));
  g_assert_cmpstr (before, !=, after);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  read_source (fixture);
  g_cancellable_cancel (cancellable);
  g_assert_false (
      rs_source_look_at_media (fixture->source, NULL, NULL, cancellable, &error));
  g_assert_nonnull (error);
}

#define ADD(name, function) \
  g_test_add ("/source/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("whole", test_whole);
  ADD ("references", test_references);
  ADD ("voices", test_voices);
  ADD ("retake", test_retake);
  ADD ("comma-keeps-voice", test_comma_keeps_voice);
  ADD ("orphan-voice", test_orphan_voice);
  ADD ("slips", test_slips);
  ADD ("no-source", test_no_source);
  ADD ("fewest-files", test_fewest_files);
  ADD ("fingerprint-of-file", test_fingerprint_of_file);
  ADD ("cancelled", test_cancelled);
  return g_test_run ();
}
