/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What hinders a pupil, and that nothing said is lost by it. */
#include "rs-file.h"
#include "rs-master.h"
#include "rs-test-studio.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* Ends by itself after about 400 ms, as a microphone that is pulled out. */
#define PULLED_OUT                                                              \
  "audiotestsrc is-live=true wave=pink-noise volume=0.25 samplesperbuffer=441 " \
  "num-buffers=90"
#define VOICE "audiotestsrc is-live=true wave=pink-noise volume=0.25"
#define SILENCE "audiotestsrc is-live=true wave=silence"

typedef struct
{
  RsTestStudio *studio;
  RsStudioFlow *flow;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->studio = rs_test_studio_new ();
  fixture->flow = fixture->studio->flow;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_test_studio_free (fixture->studio);
}

static void
restart (Fixture *fixture)
{
  rs_test_studio_end (fixture->studio);
  rs_test_studio_start (fixture->studio);
  fixture->flow = fixture->studio->flow;
}

static void
assert_view (Fixture *fixture, RsStudioView view, RsStudioTrouble trouble)
{
  g_assert_cmpint (rs_studio_flow_get_view (fixture->flow), ==, view);
  g_assert_cmpint (rs_studio_flow_get_trouble (fixture->flow), ==, trouble);
}

static RsStudioLine *
get_line (Fixture *fixture, guint line)
{
  return g_ptr_array_index (rs_studio_flow_get_lines (fixture->flow), line);
}

static void
start_recording (Fixture *fixture, const char *telling)
{
  rs_test_studio_choose (fixture->studio, RS_TEST_NASTYA, telling);
  if (rs_studio_flow_get_view (fixture->flow) == RS_STUDIO_REHEARSAL)
    rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_NONE);
}

static void
count_down (Fixture *fixture)
{
  rs_studio_flow_record (fixture->flow);
  rs_pace_advance (fixture->studio->pace, 3 * RS_STUDIO_COUNT_MS);
}

static void
begin_piece (Fixture *fixture)
{
  count_down (fixture);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_RECORDING));
}

static gboolean
has_trouble (RsTestStudio *studio)
{
  return rs_studio_flow_get_trouble (studio->flow) != RS_STUDIO_TROUBLE_NONE;
}

static gboolean
has_no_trouble (RsTestStudio *studio)
{
  return !has_trouble (studio);
}

/* What was said is kept, and the same sentence is read again. */
static void
test_pulled_out (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_recorder_set_source (fixture->studio->recorder, PULLED_OUT);
  begin_piece (fixture);
  g_assert_true (rs_test_studio_wait (fixture->studio, has_trouble));
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_LOST);
  g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, 1);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));

  rs_recorder_set_source (fixture->studio->recorder, VOICE);
  rs_studio_flow_go_on (fixture->flow);
  g_assert_cmpint (rs_studio_flow_get_piece (fixture->flow), ==,
                   RS_STUDIO_PIECE_COUNTDOWN);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 0);
  rs_studio_flow_pause (fixture->flow);
  rs_test_studio_say (fixture->studio, 100);
  g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, 2);
}

static void
test_no_microphone (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_recorder_set_source (fixture->studio->recorder, "filesrc location=/nowhere");
  rs_studio_flow_record (fixture->flow);
  g_assert_true (rs_test_studio_wait (fixture->studio, has_trouble));
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_NO_MICROPHONE);
  rs_studio_flow_later (fixture->flow);
  assert_view (fixture, RS_STUDIO_START, RS_STUDIO_TROUBLE_NONE);
}

static void
test_no_recorder (Fixture *fixture, gconstpointer data)
{
  rs_studio_flow_set_sound (fixture->flow, NULL, NULL);
  start_recording (fixture, RS_TEST_ROCKS);
  rs_studio_flow_record (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_NO_MICROPHONE);
  rs_studio_flow_back (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_NONE);
}

static void
test_disk_low (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_recorder_set_space (fixture->studio->recorder, G_MAXINT64, 0);
  count_down (fixture);
  g_assert_true (rs_test_studio_wait (fixture->studio, has_trouble));
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_DISK_LOW);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
  rs_recorder_set_space (fixture->studio->recorder, 0, 0);
  rs_studio_flow_back (fixture->flow);
  rs_test_studio_say (fixture->studio, 100);
  g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, 1);
}

static void
test_disk_full (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_recorder_set_space (fixture->studio->recorder, 0, G_MAXINT64);
  begin_piece (fixture);
  g_assert_true (rs_test_studio_wait (fixture->studio, has_trouble));
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_DISK_FULL);
  g_assert_cmpuint (get_line (fixture, 0)->n_tries, ==, 1);
}

/* The folder is a file: no take can begin. */
static void
test_cannot_write (Fixture *fixture, gconstpointer data)
{
  g_autofree char *inbox = g_build_filename (fixture->studio->data, "inbox", NULL);

  rs_file_remove_tree (inbox, NULL);
  g_file_set_contents (inbox, "x", -1, NULL);
  start_recording (fixture, RS_TEST_ROCKS);
  count_down (fixture);
  g_assert_true (rs_test_studio_wait (fixture->studio, has_trouble));
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_CANNOT_WRITE);
  g_unlink (inbox);
  rs_studio_flow_back (fixture->flow);
  rs_test_studio_say (fixture->studio, 100);
}

static void
test_silence (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  rs_recorder_set_source (fixture->studio->recorder, SILENCE);
  rs_test_studio_say (fixture->studio, 100);
  g_assert_cmpint (rs_studio_flow_get_note (fixture->flow), ==, RS_STUDIO_NOTE_UNHEARD);
  rs_studio_flow_next (fixture->flow); /* a note hinders nothing */
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 1);
}

static gboolean
is_suggested (RsTestStudio *studio)
{
  return rs_studio_flow_get_note (studio->flow) == RS_STUDIO_NOTE_READY;
}

/* Half a second of a voice, and then silence. */
static void
test_suggestion (Fixture *fixture, gconstpointer data)
{
  start_recording (fixture, RS_TEST_ROCKS);
  begin_piece (fixture);
  for (guint i = 0; i < 10; i++)
    g_signal_emit_by_name (fixture->studio->recorder, "level", -20.0, -8.0);
  g_assert_false (is_suggested (fixture->studio));
  for (guint i = 0; i < RS_STUDIO_SUGGEST_MS / 50; i++)
    g_signal_emit_by_name (fixture->studio->recorder, "level", -60.0, -55.0);
  g_assert_true (is_suggested (fixture->studio));
  g_signal_emit_by_name (fixture->studio->recorder, "level", -20.0, -8.0);
  g_assert_false (is_suggested (fixture->studio));
  rs_studio_flow_ready (fixture->flow);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_AFTER));
}

static void
test_no_tasks (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->studio->data, "tasks", "tasks.json",
                                            NULL);
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();

  g_unlink (path);
  restart (fixture);
  assert_view (fixture, RS_STUDIO_START, RS_STUDIO_TROUBLE_NO_TASKS);
  rs_studio_flow_new_story (fixture->flow);
  rs_studio_flow_back (fixture->flow);
  rs_studio_flow_later (fixture->flow);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_START, RS_STUDIO_TROUBLE_NO_TASKS);
  rs_test_studio_save (fixture->studio->data, tasks);
  g_assert_true (rs_test_studio_wait (fixture->studio, has_no_trouble));
  rs_studio_flow_new_story (fixture->flow);
  assert_view (fixture, RS_STUDIO_WHO, RS_STUDIO_TROUBLE_NONE);
}

static void
withdraw (Fixture *fixture)
{
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();

  rs_test_studio_find_narrator (tasks, RS_TEST_NASTYA)->has_consent = FALSE;
  rs_test_studio_save (fixture->studio->data, tasks);
}

/* The monitor of the file tells it, in the middle of a sentence. */
static void
test_consent_gone_while_recording (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;

  start_recording (fixture, RS_TEST_ROCKS);
  begin_piece (fixture);
  rs_test_studio_run (100);
  withdraw (fixture);
  g_assert_true (rs_test_studio_wait (fixture->studio, has_trouble));
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_NO_CONSENT);
  g_assert_false (rs_studio_flow_is_microphone_open (fixture->flow));
  g_assert_cmpint (rs_recorder_get_state (fixture->studio->recorder), !=,
                   RS_RECORDER_RECORDING);
  g_assert_true (rs_test_studio_wait_piece (fixture->studio, RS_STUDIO_PIECE_PAUSED));
  take = rs_test_studio_load (fixture->studio);
  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 1);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_REHEARSAL, RS_STUDIO_TROUBLE_NONE);
  g_assert_true (rs_studio_flow_is_rehearsal_only (fixture->flow));
}

/* Before the monitor has had its say the file itself is looked at. */
static void
test_consent_gone_before_recording (Fixture *fixture, gconstpointer data)
{
  guint n_opened = 0;

  start_recording (fixture, RS_TEST_ROCKS);
  n_opened = fixture->studio->n_opened;
  withdraw (fixture);
  rs_studio_flow_record (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_NO_CONSENT);
  g_assert_cmpuint (fixture->studio->n_opened, ==, n_opened);
}

static void
test_consent_gone_before_yes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;

  start_recording (fixture, RS_TEST_SHORT);
  rs_test_studio_say_rest (fixture->studio);
  rs_studio_flow_go_on (fixture->flow);
  withdraw (fixture);
  rs_studio_flow_yes (fixture->flow);
  assert_view (fixture, RS_STUDIO_ANSWER, RS_STUDIO_TROUBLE_NO_CONSENT);
  take = rs_test_studio_load (fixture->studio);
  g_assert_cmpint (rs_take_get_state (take), ==, RS_TAKE_OPEN);
}

/* Other tasks do not disturb who is in the middle: the text stays as it was opened. */
static void
test_tasks_change_in_the_middle (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();
  guint n = 0;

  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say (fixture->studio, 100);
  g_ptr_array_set_size (rs_tasks_get_tellings (tasks), 0);
  n = fixture->studio->n_changes;
  rs_test_studio_save (fixture->studio->data, tasks);
  rs_studio_flow_next (fixture->flow);
  rs_test_studio_say_rest (fixture->studio); /* looks at the file each time */
  g_assert_cmpuint (fixture->studio->n_changes, >, n);
  g_assert_cmpuint (rs_studio_flow_get_lines (fixture->flow)->len, ==, 5);
  g_assert_cmpstr (rs_studio_flow_get_title (fixture->flow), ==, "Скалы Зверобоя");
}

/* The other side of the crash: records until it is killed. */
static int
record_for_ever (const char *data)
{
  RsTestStudio *studio = rs_test_studio_new_at (data);

  rs_test_studio_choose (studio, RS_TEST_NASTYA, RS_TEST_ROCKS);
  rs_studio_flow_go_on (studio->flow);
  rs_test_studio_say (studio, 200);
  rs_studio_flow_next (studio->flow);
  rs_studio_flow_record (studio->flow);
  rs_pace_advance (studio->pace, 3 * RS_STUDIO_COUNT_MS);
  g_assert_true (rs_test_studio_wait_piece (studio, RS_STUDIO_PIECE_RECORDING));
  rs_test_studio_run (1200);
  g_print ("#said\n");
  fflush (stdout);
  rs_test_studio_run (60 * 1000);
  return EXIT_FAILURE;
}

static GPid
start_child (const char *data, int *out)
{
  g_autofree char *own = g_file_read_link ("/proc/self/exe", NULL);
  const char *argv[] = { own, "--record", data, NULL };
  g_autoptr (GError) error = NULL;
  GPid child = 0;

  g_spawn_async_with_pipes (NULL, (char **)argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL,
                            NULL, &child, NULL, out, NULL, &error);
  g_assert_no_error (error);
  return child;
}

static void
wait_for_word (int out)
{
  g_autoptr (GIOChannel) channel = g_io_channel_unix_new (out);

  for (;;)
    {
      g_autofree char *line = NULL;

      if (g_io_channel_read_line (channel, &line, NULL, NULL, NULL) != G_IO_STATUS_NORMAL)
        g_error ("The child said nothing");
      if (g_str_has_prefix (line, "#said"))
        return;
    }
}

static void
test_crash (Fixture *fixture, gconstpointer data)
{
  int out = -1, status = 0;
  GPid child = 0;
  g_autoptr (RsTake) take = NULL;
  const RsTakeTry *try = NULL;

  rs_test_studio_end (fixture->studio);
  child = start_child (fixture->studio->data, &out);
  wait_for_word (out);
  kill (child, SIGKILL);
  waitpid (child, &status, 0);
  close (out);

  rs_test_studio_start (fixture->studio);
  fixture->flow = fixture->studio->flow;
  assert_view (fixture, RS_STUDIO_START, RS_STUDIO_TROUBLE_RESCUED);
  take = rs_test_studio_load (fixture->studio);
  g_assert_cmpuint (rs_take_get_n_recorded (take), ==, 2);
  try = rs_take_item_get_chosen (rs_take_get_item (take, 1));
  g_assert_cmpint (try->n_samples, >=, RS_MASTER_RATE * (1200 - 250) / 1000);

  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_MICROPHONE, RS_STUDIO_TROUBLE_NONE);
  g_assert_cmpstr (rs_studio_flow_get_person (fixture->flow)->uid, ==, RS_TEST_NASTYA);
  rs_studio_flow_go_on (fixture->flow);
  assert_view (fixture, RS_STUDIO_RECORDING, RS_STUDIO_TROUBLE_NONE);
  g_assert_cmpuint (rs_studio_flow_get_place (fixture->flow), ==, 2);
}

/* What holds no sound is no recording. */
static void
test_empty_orphan (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsTake) take = NULL;
  g_autofree char *path = NULL;

  start_recording (fixture, RS_TEST_ROCKS);
  rs_test_studio_say (fixture->studio, 100);
  take = rs_test_studio_load (fixture->studio);
  path = rs_take_begin_try (take, 1);
  g_file_set_contents (path, "", 0, NULL);
  restart (fixture);
  assert_view (fixture, RS_STUDIO_START, RS_STUDIO_TROUBLE_NONE);
  g_assert_cmpuint (rs_studio_flow_get_offers (fixture->flow)->len, ==, 1);
}

static void
add (const char *name, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (argc == 3 && g_str_equal (argv[1], "--record"))
    return record_for_ever (argv[2]);
  add ("/studio-trouble/pulled-out", test_pulled_out);
  add ("/studio-trouble/no-microphone", test_no_microphone);
  add ("/studio-trouble/no-recorder", test_no_recorder);
  add ("/studio-trouble/disk-low", test_disk_low);
  add ("/studio-trouble/disk-full", test_disk_full);
  add ("/studio-trouble/cannot-write", test_cannot_write);
  add ("/studio-trouble/silence", test_silence);
  add ("/studio-trouble/suggestion", test_suggestion);
  add ("/studio-trouble/no-tasks", test_no_tasks);
  add ("/studio-trouble/consent-gone-while-recording", test_consent_gone_while_recording);
  add ("/studio-trouble/consent-gone-before-recording",
       test_consent_gone_before_recording);
  add ("/studio-trouble/consent-gone-before-yes", test_consent_gone_before_yes);
  add ("/studio-trouble/tasks-change-in-the-middle", test_tasks_change_in_the_middle);
  add ("/studio-trouble/crash", test_crash);
  add ("/studio-trouble/empty-orphan", test_empty_orphan);
  return g_test_run ();
}
