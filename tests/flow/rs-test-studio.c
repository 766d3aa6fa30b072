/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A studio for tests: a folder, tasks, a source of sound, and steps of a pupil. */
#include "rs-test-studio.h"

#include "rs-file.h"
#include "rs-master.h"
#include "rs-montage.h"
#include "rs-text.h"

#include <glib/gstdio.h>
#include <math.h>

/* As loud as a voice at the right distance. */
#define VOICE "audiotestsrc is-live=true wave=pink-noise volume=0.25"

/* Longer than anything takes on a busy machine under the sanitizers. */
#define LIMIT_US (60 * G_USEC_PER_SEC)

static const char *const ROCKS[] = { "Наша река называется Бердь.",
                                     "У самой воды стоят высокие скалы.",
                                     "Люди зовут их Зверобой.",
                                     "Здесь растут редкие травы.",
                                     "Приходи и посмотри на них сам." };

static RsTaskSentence *
make_sentence (const char *telling, guint number, const char *text)
{
  g_autofree char *uid = g_strdup_printf ("%.20s%.4s%08u", telling, telling + 28, number);
  g_autofree char *digest = rs_text_digest (text);

  return rs_task_sentence_new (uid, text, digest);
}

static RsTaskTelling *
make_telling (
    const char *uid, const char *title, const char *const *texts, guint n, guint per_card)
{
  RsTaskTelling *telling = rs_task_telling_new (uid, uid);
  GPtrArray *card = NULL;

  g_free (telling->title);
  telling->title = g_strdup (title);
  g_free (telling->section);
  telling->section = g_strdup ("Природа");
  telling->level = RS_LEVEL_LITTLE;
  telling->model_sound = g_strdup ("files/model.opus");
  telling->model_name = g_strdup ("Анна Ивановна");
  for (guint i = 0; i < n; i++)
    {
      RsTaskSentence *sentence = make_sentence (uid, i, texts[i]);

      sentence->model_start = (int)i * 200;
      sentence->model_end = (int)i * 200 + 150;
      if (i % per_card == 0)
        card = rs_task_telling_add_card (telling);
      g_ptr_array_add (card, sentence);
    }
  return telling;
}

static void
add_narrator (
    RsTasks *tasks, const char *uid, const char *name, guint grade, const char *until)
{
  RsTaskNarrator *narrator = rs_task_narrator_new (uid, name);

  narrator->grade = grade;
  narrator->has_consent = until != NULL;
  narrator->until = g_strdup (until);
  g_ptr_array_add (rs_tasks_get_narrators (tasks), narrator);
}

static void
add_labels (RsTasks *tasks)
{
  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *owner = g_strdup_printf ("%032x", 0x100 + i);
      g_autofree char *text = g_strdup_printf ("Скала номер %u", i + 1);
      g_autofree char *digest = rs_text_digest (text);

      g_ptr_array_add (rs_tasks_get_labels (tasks),
                       rs_task_label_new (owner, "title", text, digest, "Скалы"));
    }
}

/** rs_test_studio_make_tasks: what the museum says on the day of the tests */
RsTasks *
rs_test_studio_make_tasks (void)
{
  RsTasks *tasks = rs_tasks_new ();
  RsTaskTelling *heard = NULL;
  RsTaskReader *reader = NULL;

  rs_tasks_set_today (tasks, "2026-11-27");
  rs_tasks_set_museum (tasks, "Родная сторона");
  rs_tasks_set_voice (tasks, "ui:studio-start-title", "files/model.opus");
  rs_tasks_set_voice (tasks, "ui:studio-reason-louder", "files/model.opus");
  add_narrator (tasks, RS_TEST_NASTYA, "Настя", 2, "2027-05-31");
  add_narrator (tasks, RS_TEST_PETYA, "Петя", 1, NULL);
  add_narrator (tasks, RS_TEST_LENA, "Лена", 3, "2026-11-26");
  g_ptr_array_add (
      rs_tasks_get_tellings (tasks),
      make_telling (RS_TEST_ROCKS, "Скалы Зверобоя", ROCKS, G_N_ELEMENTS (ROCKS), 3));
  g_ptr_array_add (rs_tasks_get_tellings (tasks),
                   make_telling (RS_TEST_SHORT, "Река", ROCKS, 1, 1));
  heard = make_telling (RS_TEST_HEARD, "Травы", ROCKS, 2, 2);
  reader = rs_task_reader_new (RS_TEST_NASTYA, RS_TASK_MUSEUM);
  reader->sound = g_strdup ("files/model.opus");
  g_ptr_array_add (heard->readers, reader);
  g_ptr_array_add (rs_tasks_get_tellings (tasks), heard);
  add_labels (tasks);
  return tasks;
}

/** rs_test_studio_find_narrator: to change the consent of, before it is saved */
RsTaskNarrator *
rs_test_studio_find_narrator (RsTasks *tasks, const char *uid)
{
  GPtrArray *narrators = rs_tasks_get_narrators (tasks);

  for (guint i = 0; i < narrators->len; i++)
    {
      RsTaskNarrator *narrator = g_ptr_array_index (narrators, i);

      if (g_str_equal (narrator->uid, uid))
        return narrator;
    }
  g_assert_not_reached ();
}

/** rs_test_studio_save: as the museum rewrites its tasks */
void
rs_test_studio_save (const char *data, RsTasks *tasks)
{
  g_autoptr (GError) error = NULL;

  rs_tasks_save (tasks, data, &error);
  g_assert_no_error (error);
}

/* A second of a tone: the model reading, and every voice. */
static void
make_model (const char *data)
{
  g_autofree char *folder = g_build_filename (data, "tasks", "files", NULL);
  g_autofree char *master = g_build_filename (data, "model.flac", NULL);
  g_autofree char *out = g_build_filename (folder, "model.opus", NULL);
  g_autofree gint16 *samples = g_new (gint16, RS_MASTER_RATE);
  g_autoptr (RsMontage) montage = rs_montage_new (RS_MONTAGE_TELLING);
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < RS_MASTER_RATE; i++)
    samples[i] = (gint16)(4000 * sin (i * 2 * G_PI * 440 / RS_MASTER_RATE));
  g_mkdir_with_parents (folder, 0755);
  rs_master_write (master, samples, RS_MASTER_RATE, &error);
  g_assert_no_error (error);
  rs_montage_add (montage, master, 0, 0, FALSE);
  rs_montage_make (montage, out, NULL, &error);
  g_assert_no_error (error);
  g_unlink (master);
}

/** rs_test_studio_make_data: Returns: a folder with tasks; remove it in the end */
char *
rs_test_studio_make_data (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();
  char *data = g_dir_make_tmp ("rodnaya-studio-XXXXXX", &error);

  g_assert_no_error (error);
  make_model (data);
  rs_test_studio_save (data, tasks);
  return data;
}

/** rs_test_studio_remove_data: nothing of it is left */
void
rs_test_studio_remove_data (const char *data)
{
  g_autoptr (GError) error = NULL;

  rs_file_remove_tree (data, &error);
  g_assert_no_error (error);
}

static void
on_state (RsTestStudio *self)
{
  if (rs_recorder_get_state (self->recorder) == RS_RECORDER_OPENING)
    self->n_opened++;
}

static void
on_changed (RsTestStudio *self)
{
  self->n_changes++;
}

/** rs_test_studio_start: the program is started in its folder */
void
rs_test_studio_start (RsTestStudio *self)
{
  self->pace = rs_pace_new_manual ();
  self->clock = rs_clock_new_fixed (RS_TEST_TODAY_US);
  self->recorder = rs_recorder_new ();
  rs_recorder_set_source (self->recorder, VOICE);
  rs_recorder_set_space (self->recorder, 0, 0);
  g_signal_connect_swapped (self->recorder, "state-changed", G_CALLBACK (on_state), self);
  self->player = rs_player_new ();
  rs_player_set_sink (self->player, "fakesink sync=false");
  self->flow = rs_studio_flow_new (self->data, self->pace, self->clock);
  rs_studio_flow_set_sound (self->flow, self->recorder, self->player);
  g_signal_connect_swapped (self->flow, "changed", G_CALLBACK (on_changed), self);
}

/* What threads still hold of it is let go in the main loop. */
static void
release (gpointer object)
{
  gint64 until = g_get_monotonic_time () + LIMIT_US;
  GWeakRef ref;

  g_weak_ref_init (&ref, object);
  g_object_unref (object);
  while (g_get_monotonic_time () < until)
    {
      g_autoptr (GObject) left = g_weak_ref_get (&ref);

      if (left == NULL)
        break;
      g_clear_object (&left);
      rs_test_studio_run (5);
    }
  g_weak_ref_clear (&ref);
}

/** rs_test_studio_end: the program ends; its folder stays */
void
rs_test_studio_end (RsTestStudio *self)
{
  release (self->flow);
  g_signal_handlers_disconnect_by_data (self->recorder, self);
  release (self->recorder);
  release (self->player);
  g_assert_finalize_object (self->pace);
  g_assert_finalize_object (self->clock);
}

/** rs_test_studio_new_at: a studio that is started in a folder */
RsTestStudio *
rs_test_studio_new_at (const char *data)
{
  RsTestStudio *self = g_new0 (RsTestStudio, 1);

  self->data = g_strdup (data);
  rs_test_studio_start (self);
  return self;
}

/** rs_test_studio_new: a studio that is started, in a folder of its own */
RsTestStudio *
rs_test_studio_new (void)
{
  g_autofree char *data = rs_test_studio_make_data ();

  return rs_test_studio_new_at (data);
}

/** rs_test_studio_free: ends it and removes its folder */
void
rs_test_studio_free (RsTestStudio *self)
{
  rs_test_studio_end (self);
  rs_test_studio_remove_data (self->data);
  g_free (self->data);
  g_free (self);
}

static gboolean
set_flag (gpointer data)
{
  *(gboolean *)data = TRUE;
  return G_SOURCE_REMOVE;
}

/** rs_test_studio_run: what comes from threads has so long to come */
void
rs_test_studio_run (guint ms)
{
  gboolean is_over = FALSE;

  g_timeout_add (ms, set_flag, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/** rs_test_studio_wait: Returns: FALSE if it has not come in a minute */
gboolean
rs_test_studio_wait (RsTestStudio *self, RsTestStudioDone done)
{
  gint64 until = g_get_monotonic_time () + LIMIT_US;

  while (!done (self))
    {
      if (g_get_monotonic_time () > until)
        return FALSE;
      rs_test_studio_run (2);
    }
  return TRUE;
}

/** rs_test_studio_wait_piece: waits for the recording to be there */
gboolean
rs_test_studio_wait_piece (RsTestStudio *self, RsStudioPiece piece)
{
  gint64 until = g_get_monotonic_time () + LIMIT_US;

  while (rs_studio_flow_get_piece (self->flow) != piece)
    {
      if (g_get_monotonic_time () > until)
        return FALSE;
      rs_test_studio_run (2);
    }
  return TRUE;
}

/** rs_test_studio_wait_view: waits for the view */
gboolean
rs_test_studio_wait_view (RsTestStudio *self, RsStudioView view)
{
  gint64 until = g_get_monotonic_time () + LIMIT_US;

  while (rs_studio_flow_get_view (self->flow) != view)
    {
      if (g_get_monotonic_time () > until)
        return FALSE;
      rs_test_studio_run (2);
    }
  return TRUE;
}

/** rs_test_studio_find_text: Returns: where WHAT shows the telling; "" are the labels */
guint
rs_test_studio_find_text (RsTestStudio *self, const char *telling)
{
  GPtrArray *texts = rs_studio_flow_get_texts (self->flow);

  for (guint i = 0; i < texts->len; i++)
    if (g_str_equal (((RsStudioText *)g_ptr_array_index (texts, i))->uid, telling))
      return i;
  g_assert_not_reached ();
}

/** rs_test_studio_choose: from the start: who reads what; and past the microphone */
void
rs_test_studio_choose (RsTestStudio *self, const char *narrator, const char *telling)
{
  rs_studio_flow_new_story (self->flow);
  if (rs_studio_flow_get_view (self->flow) == RS_STUDIO_WHO)
    rs_studio_flow_choose_narrator (self->flow, narrator);
  g_assert_cmpint (rs_studio_flow_get_view (self->flow), ==, RS_STUDIO_WHAT);
  rs_studio_flow_choose_text (self->flow, rs_test_studio_find_text (self, telling));
  if (rs_studio_flow_get_view (self->flow) == RS_STUDIO_MICROPHONE)
    rs_studio_flow_go_on (self->flow);
}

/** rs_test_studio_say: records the piece: so long, up to what was said being kept */
void
rs_test_studio_say (RsTestStudio *self, guint ms)
{
  rs_studio_flow_record (self->flow);
  g_assert_cmpint (rs_studio_flow_get_piece (self->flow), ==, RS_STUDIO_PIECE_COUNTDOWN);
  rs_pace_advance (self->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (self, RS_STUDIO_PIECE_RECORDING));
  rs_test_studio_run (ms);
  rs_studio_flow_ready (self->flow);
  g_assert_true (rs_test_studio_wait_piece (self, RS_STUDIO_PIECE_AFTER));
}

/** rs_test_studio_say_rest: all that is wanted still, up to the whole */
void
rs_test_studio_say_rest (RsTestStudio *self)
{
  while (rs_studio_flow_get_view (self->flow) == RS_STUDIO_RECORDING)
    {
      if (rs_studio_flow_get_piece (self->flow) == RS_STUDIO_PIECE_READY)
        rs_test_studio_say (self, 150);
      rs_studio_flow_next (self->flow);
    }
  g_assert_cmpint (rs_studio_flow_get_view (self->flow), ==, RS_STUDIO_WHOLE);
}

static GPtrArray *
list_takes (RsTestStudio *self)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *takes = rs_take_list (self->data, findings);

  g_assert_cmpuint (findings->len, ==, 0);
  return takes;
}

/** rs_test_studio_load: Returns: (transfer full): the only take of the inbox, from disk
 */
RsTake *
rs_test_studio_load (RsTestStudio *self)
{
  g_autoptr (GPtrArray) takes = list_takes (self);

  g_assert_cmpuint (takes->len, ==, 1);
  return g_object_ref (g_ptr_array_index (takes, 0));
}

/** rs_test_studio_count_takes: Returns: how many lie in the inbox; all can be read */
guint
rs_test_studio_count_takes (RsTestStudio *self)
{
  g_autoptr (GPtrArray) takes = list_takes (self);

  return takes->len;
}
