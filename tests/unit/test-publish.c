/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the workshop to what visitors see, and back. */

#include "rs-check.h"
#include "rs-error.h"
#include "rs-file.h"
#include "rs-media-draft.h"
#include "rs-media-store.h"
#include "rs-narration-draft.h"
#include "rs-narrator-draft.h"
#include "rs-photo-draft.h"
#include "rs-place.h"
#include "rs-publish.h"
#include "rs-register.h"
#include "rs-release.h"
#include "rs-rollback.h"
#include "rs-section-draft.h"
#include "rs-story-draft.h"
#include "rs-text.h"
#include "rs-voice-draft.h"
#include "rs-withdrawal.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *data;
  RsClock *clock;
  RsWorkshop *workshop;
  char *photo;
  char *section;
  char *story;
  char *telling;
  char *picture;
} Fixture;

#define origin(path, fingerprint) (&(const RsOrigin){ "test", path, fingerprint })

static char *
put_file (Fixture *self, const char *content, const char *mime)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  char *digest = rs_media_store_add_bytes (self->data, bytes, NULL);
  const RsMediaDraft media = { .digest = digest,
                               .size = (gint64)strlen (content),
                               .mime = mime };

  g_assert_nonnull (digest);
  g_assert_true (rs_media_draft_put (&media, self->workshop, NULL));
  return digest;
}

static void
put_photo (Fixture *self)
{
  g_autoptr (RsPhotoDraft) draft = rs_photo_draft_new ();
  g_autoptr (GError) error = NULL;
  RsPutResult result;

  self->picture = put_file (self, "a picture", "image/jpeg");
  draft->caption = g_strdup ("Бердь");
  draft->description = g_strdup ("Река и скала.");
  draft->original = g_strdup (self->picture);
  draft->screen = g_strdup (self->picture);
  draft->thumb = g_strdup (self->picture);
  rs_photo_draft_put (draft, self->workshop, origin ("photo/a", "1"), &result, &error);
  g_assert_no_error (error);
  self->photo = g_strdup (draft->uid);
}

static void
put_section (Fixture *self)
{
  g_autoptr (RsSectionDraft) draft = rs_section_draft_new ();
  g_autoptr (GError) error = NULL;
  RsPutResult result;

  draft->title = g_strdup ("Река");
  draft->color = g_strdup ("#1E5B86");
  draft->cover_uid = g_strdup (self->photo);
  rs_section_draft_put (draft, self->workshop, origin ("section/a", "1"), &result,
                        &error);
  g_assert_no_error (error);
  self->section = g_strdup (draft->uid);
}

/* A story of two sentences; @second may change. */
static RsPutResult
put_story (Fixture *self, const char *second)
{
  g_autoptr (RsStoryDraft) draft = rs_story_draft_new ();
  RsTellingDraft *telling = rs_story_draft_add_telling (draft, RS_LEVEL_LITTLE);
  RsCardDraft *card = rs_telling_draft_add_card (telling, self->photo);
  g_autoptr (GError) error = NULL;
  RsPutResult result;

  draft->section_uid = g_strdup (self->section);
  draft->title = g_strdup ("Откуда бежит Бердь");
  draft->cover_uid = g_strdup (self->photo);
  rs_story_draft_add_source (draft, "Лист фактов", RS_CONFIDENCE_EXACT);
  rs_card_draft_add_sentence (card, "Река бежит с гор.");
  rs_card_draft_add_sentence (card, second);
  rs_story_draft_put (draft, self->workshop, origin ("story/a", second), &result, &error);
  g_assert_no_error (error);
  g_free (self->story);
  g_free (self->telling);
  self->story = g_strdup (draft->uid);
  self->telling = g_strdup (telling->uid);
  return result;
}

static void
put_narration (Fixture *self)
{
  g_autoptr (RsNarratorDraft) narrator = rs_narrator_draft_new ();
  g_autoptr (RsNarrationDraft) draft = rs_narration_draft_new ();
  g_autofree char *sound = put_file (self, "a sound", "audio/ogg");
  g_autofree char *first = rs_text_digest ("Река бежит с гор.");
  g_autofree char *second = rs_text_digest ("Она большая, и чистая.");
  g_autoptr (GError) error = NULL;
  RsPutResult result;

  narrator->kind = RS_NARRATOR_COMPUTER;
  narrator->shown_name = g_strdup ("Читает компьютер");
  rs_narrator_draft_put (narrator, self->workshop, origin ("narrator/a", "1"), &result,
                         &error);
  g_assert_no_error (error);
  draft->telling_uid = g_strdup (self->telling);
  draft->narrator_uid = g_strdup (narrator->uid);
  draft->state = RS_NARRATION_APPROVED;
  draft->sound = g_strdup (sound);
  draft->duration = 4000;
  rs_narration_draft_add_reading (draft, first, 0, 1500);
  rs_narration_draft_add_reading (draft, second, 1850, 4000);
  rs_narration_draft_put (draft, self->workshop, origin ("narration/a", "1"), &result,
                          &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->data = g_dir_make_tmp ("rs-publish-XXXXXX", NULL);
  self->clock = rs_clock_new_fixed (G_GINT64_CONSTANT (1780000000000000));
  self->workshop = rs_workshop_open (self->data, RS_WORKSHOP_CREATE, self->clock, &error);
  g_assert_no_error (error);
  put_photo (self);
  put_section (self);
  put_story (self, "Она большая и чистая.");
  put_narration (self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->workshop);
  g_clear_object (&self->clock);
  g_assert_true (rs_file_remove_tree (self->data, NULL));
  g_free (self->data);
  g_free (self->photo);
  g_free (self->section);
  g_free (self->story);
  g_free (self->telling);
  g_free (self->picture);
}

static gint64
publish (Fixture *self)
{
  g_autoptr (RsPublish) publish = rs_publish_new (self->workshop);
  g_autoptr (GError) error = NULL;

  rs_publish_run (publish, NULL, &error);
  g_assert_no_error (error);
  return rs_publish_get_number (publish);
}

static RsTelling *
show (Fixture *self)
{
  g_autofree char *folder = rs_place_current_link (self->data);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsRelease) release = rs_release_open (folder, self->data, self->clock, NULL,
                                                   &error);
  RsTelling *telling;

  g_assert_no_error (error);
  telling = rs_release_load_telling (release, self->story, RS_LEVEL_LITTLE);
  g_assert_nonnull (telling);
  g_assert_cmpuint (telling->n_sentences, ==, 2);
  return telling;
}

static const RsTiming *
get_timing (RsTelling *telling, guint sentence)
{
  const RsNarration *narration = g_ptr_array_index (telling->narrations, 0);

  return &g_array_index (narration->timings, RsTiming, sentence);
}

static void
test_whole (Fixture *self, gconstpointer data)
{
  g_autoptr (RsTelling) telling = NULL;
  g_autoptr (GPtrArray) findings = NULL;

  g_assert_cmpint (publish (self), ==, 1);
  telling = show (self);
  g_assert_cmpuint (telling->narrations->len, ==, 1);
  g_assert_cmpint (get_timing (telling, 1)->start, ==, 1850);
  findings = rs_check_release (self->data, RS_CHECK_DEEP, NULL, NULL, NULL, NULL);
  g_assert_cmpuint (rs_finding_count_faults (findings), ==, 0);
}

static void
test_comma_keeps_voice (Fixture *self, gconstpointer data)
{
  g_autoptr (RsTelling) telling = NULL;

  g_assert_cmpint (put_story (self, "Она большая, и чистая!"), ==, RS_PUT_UPDATED);
  publish (self);
  telling = show (self);
  g_assert_cmpstr (rs_telling_get_sentence (telling, 1)->text, ==,
                   "Она большая, и чистая!");
  g_assert_cmpint (get_timing (telling, 0)->start, ==, 0);
  g_assert_cmpint (get_timing (telling, 1)->start, ==, 1850);
}

/* The museum says what is heard until the sentence is read anew. */
static void
test_word_marks_its_sentence (Fixture *self, gconstpointer data)
{
  g_autoptr (RsTelling) telling = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  guint n_marked = 0;

  put_story (self, "Она большая и холодная.");
  publish (self);
  telling = show (self);
  g_assert_cmpstr (rs_telling_get_sentence (telling, 0)->text, ==, "Река бежит с гор.");
  g_assert_cmpstr (rs_telling_get_sentence (telling, 1)->text, ==,
                   "Она большая и чистая.");
  g_assert_cmpint (get_timing (telling, 1)->start, ==, 1850);

  findings = rs_check_run (self->workshop, RS_CHECK_NONE, NULL, NULL, NULL, NULL);
  for (guint i = 0; i < findings->len; i++)
    {
      const RsFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (finding->code, "sentence-to-reread"))
        n_marked++;
    }
  g_assert_cmpuint (n_marked, ==, 1);
}

static void
test_same_source_is_unchanged (Fixture *self, gconstpointer data)
{
  g_assert_cmpint (put_story (self, "Она большая и чистая."), ==, RS_PUT_UNCHANGED);
}

static void
test_numbers_and_way_back (Fixture *self, gconstpointer data)
{
  g_autofree char *first = rs_place_release (self->data, 1);
  g_autofree char *third = rs_place_release (self->data, 3);
  g_autofree char *link = rs_place_current_link (self->data);
  g_autofree char *target = NULL;

  for (gint64 i = 1; i <= 5; i++)
    g_assert_cmpint (publish (self), ==, i);
  g_assert_false (g_file_test (first, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (third, G_FILE_TEST_IS_DIR));

  g_assert_cmpint (rs_rollback_run (self->workshop, 0, NULL, NULL), ==, 4);
  target = g_file_read_link (link, NULL);
  g_assert_cmpstr (target, ==, "4");
  g_assert_cmpint (rs_rollback_run (self->workshop, 99, NULL, NULL), ==, 0);
  g_assert_cmpint (publish (self), ==, 6);
}

static void
test_missing_file_is_refused (Fixture *self, gconstpointer data)
{
  g_autoptr (RsPublish) publish_again = rs_publish_new (self->workshop);
  g_autofree char *path = rs_place_media (self->data, self->picture);
  g_autofree char *link = rs_place_current_link (self->data);
  g_autofree char *target = NULL;
  g_autoptr (GError) error = NULL;

  publish (self);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_false (rs_publish_run (publish_again, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, self->picture));
  target = g_file_read_link (link, NULL);
  g_assert_cmpstr (target, ==, "1");
}

static void
test_leftovers_are_swept (Fixture *self, gconstpointer data)
{
  g_autofree char *releases = rs_place_releases (self->data);
  g_autofree char *leftover = g_build_filename (releases, ".tmp-aaaaaa", NULL);

  g_autofree char *picture = rs_place_media (self->data, self->picture);
  g_autofree char *folder = g_path_get_dirname (picture);
  g_autofree char *half = g_build_filename (folder, ".half.aaaaaa", NULL);

  g_assert_cmpint (g_mkdir_with_parents (leftover, 0755), ==, 0);
  g_assert_true (rs_file_write (half, "", 0, 0600, NULL));
  publish (self);
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (half, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (picture, G_FILE_TEST_EXISTS));
}

static void
test_cancelled (Fixture *self, gconstpointer data)
{
  g_autoptr (RsPublish) publish_once = rs_publish_new (self->workshop);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *link = rs_place_current_link (self->data);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (rs_publish_run (publish_once, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
}

/* A voice of a label lasts as long as the label says its words. */
static void
test_label_voice (Fixture *self, gconstpointer data)
{
  g_autoptr (RsVoiceDraft) draft = rs_voice_draft_new ();
  g_autoptr (RsNarratorDraft) narrator = rs_narrator_draft_new ();
  g_autoptr (RsRelease) release = NULL;
  g_autofree char *folder = rs_place_current_link (self->data);
  g_autofree char *title = NULL;
  g_autofree char *missing = NULL;
  g_autoptr (GError) error = NULL;
  gint64 duration = 0;
  RsPutResult result;

  narrator->kind = RS_NARRATOR_COMPUTER;
  narrator->shown_name = g_strdup ("Читает компьютер");
  rs_narrator_draft_put (narrator, self->workshop, origin ("narrator/b", "1"), &result,
                         &error);
  g_assert_no_error (error);
  draft->owner = g_strdup (self->story);
  draft->field = g_strdup ("title");
  draft->text = g_strdup ("откуда бежит БЕРДЬ?");
  draft->narrator_uid = g_strdup (narrator->uid);
  draft->sound = put_file (self, "a title", "audio/ogg");
  draft->duration = 900;
  rs_voice_draft_put (draft, self->workshop, origin ("voice/a", "1"), &result, &error);
  g_assert_no_error (error);
  publish (self);
  release = rs_release_open (folder, self->data, self->clock, NULL, &error);
  g_assert_no_error (error);
  title = rs_release_find_voice (release, self->story, "title", &duration);
  missing = rs_release_find_voice (release, self->section, "title", NULL);
  g_assert_nonnull (title);
  g_assert_cmpint (duration, ==, 900);
  g_assert_null (missing);
}

/* What was taken back is taken out of what is shown, and staff cannot put it again. */
static void
test_withdrawn (Fixture *self, gconstpointer data)
{
  g_autoptr (RsVoiceDraft) draft = rs_voice_draft_new ();
  g_autoptr (GPtrArray) registered = NULL;
  g_autoptr (RsTelling) telling = NULL;
  g_autoptr (RsAct) plan = NULL;
  g_autoptr (RsAct) act = NULL;
  g_autoptr (GError) error = NULL;
  const RsRegistered *whose;

  publish (self);
  registered = rs_register_list (self->workshop, "2026-05-09", &error);
  g_assert_no_error (error);
  whose = g_ptr_array_index (registered, 0);
  plan = rs_withdrawal_try (self->workshop, whose->uid, &error);
  g_assert_no_error (error);
  act = rs_withdrawal_run (self->workshop, whose->uid, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plan->narrations, ==, 1);
  g_assert_cmpuint (act->narrations, ==, plan->narrations);
  g_assert_cmpstr (act->number, ==, plan->number);
  g_assert_cmpstr (act->releases, ==, "1");
  telling = show (self);
  g_assert_cmpuint (telling->narrations->len, ==, 0);

  draft->owner = g_strdup (self->story);
  draft->field = g_strdup ("title");
  draft->narrator_uid = g_strdup (whose->uid);
  draft->sound = put_file (self, "another title", "audio/ogg");
  g_assert_false (rs_voice_draft_put (draft, self->workshop, NULL, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, act->number));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/publish/whole", test_whole);
  ADD ("/publish/comma-keeps-voice", test_comma_keeps_voice);
  ADD ("/publish/word-marks-its-sentence", test_word_marks_its_sentence);
  ADD ("/publish/same-source-is-unchanged", test_same_source_is_unchanged);
  ADD ("/publish/numbers-and-way-back", test_numbers_and_way_back);
  ADD ("/publish/missing-file-is-refused", test_missing_file_is_refused);
  ADD ("/publish/leftovers-are-swept", test_leftovers_are_swept);
  ADD ("/publish/cancelled", test_cancelled);
  ADD ("/publish/label-voice", test_label_voice);
  ADD ("/publish/withdrawn", test_withdrawn);
  return g_test_run ();
}
