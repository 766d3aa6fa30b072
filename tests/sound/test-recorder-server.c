/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The recorder and a real sound server: every sample of a voice arrives, the microphone
 * is open only when it should be, and whatever happens to device and server, what was
 * said is kept. */

#include "rs-file.h"
#include "rs-master.h"
#include "rs-microphones.h"
#include "rs-test-recorder.h"
#include "rs-test-sound.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#define LIMIT_MS 20000

/* A voice of so long, and a piece of it that there is only once. */
#define VOICE (2 * RS_MASTER_RATE)
#define PIECE 64

/* Returns: what the program printed. */
static char *
run (const char *program, const char *arguments)
{
  g_autofree char *line = g_strconcat (program, " ", arguments, NULL);
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  process = g_subprocess_newv ((const char *const *)words, G_SUBPROCESS_FLAGS_STDOUT_PIPE,
                               &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  return output;
}

static void
pactl (const char *arguments)
{
  g_free (run ("pactl", arguments));
}

/* start, kill, freeze or thaw; see with-pulse.sh */
static void
server (const char *order)
{
  g_free (run (g_getenv ("RS_PULSE"), order));
}

/* The programs that listen to a microphone of the server: their numbers there. The
 * microphone of the test is itself made of what a loudspeaker plays. */
static GArray *
list_listeners (void)
{
  g_autofree char *list = run ("pactl", "list short source-outputs");
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (int));

  for (char **line = lines; *line != NULL; line++)
    if (strstr (*line, "protocol-native.c") != NULL)
      {
        int id = (int)g_ascii_strtoll (*line, NULL, 10);

        g_array_append_val (ids, id);
      }
  return ids;
}

static gboolean
is_heard_by (guint n_expected)
{
  g_autoptr (GArray) listeners = list_listeners ();

  return listeners->len == n_expected;
}

/* The server learns of it in its own time. */
static void
assert_is_heard_by (guint n_expected)
{
  for (guint i = 0; i < 100 && !is_heard_by (n_expected); i++)
    rs_test_run_for (50);
  g_assert_true (is_heard_by (n_expected));
}

static void
begin (RsTestRecorder *self)
{
  rs_test_recorder_open (self);
  rs_recorder_start (self->recorder, self->path);
}

static void
end (RsTestRecorder *self)
{
  rs_recorder_stop (self->recorder);
  rs_test_recorder_wait_for (self, RS_RECORDER_LISTENING);
  rs_test_run_for (20);
}

/* It can be used again, as if nothing had happened. */
static void
assert_works (RsTestRecorder *self)
{
  g_unlink (self->path);
  g_string_truncate (self->told, 0);
  begin (self);
  rs_test_run_for (500);
  end (self);
  g_assert_cmpstr (self->told->str, ==, "olrslS");
  g_array_unref (rs_test_recorder_read (self));
}

/* Not before it is opened, and not after it is closed. */
static void
test_open_only (RsTestRecorder *self, gconstpointer data)
{
  g_autoptr (RsMicrophones) microphones = rs_microphones_new ();

  rs_test_run_for (500); /* who looks for microphones does not listen either */
  g_assert_true (is_heard_by (0));
  for (guint i = 0; i < 3; i++)
    {
      rs_test_recorder_open (self);
      assert_is_heard_by (1);
      rs_recorder_close (self->recorder);
      assert_is_heard_by (0);
    }
}

static GPid
speak (RsTestRecorder *self, const gint16 *voice, gsize n_samples)
{
  g_autofree char *file = g_build_filename (self->folder, "voice.raw", NULL);
  const char *argv[] = { "pacat",
                         "--raw",
                         "--rate=48000",
                         "--channels=1",
                         "--format=s16le",
                         "--latency-msec=50",
                         "--device=micbus",
                         file,
                         NULL };
  g_autoptr (GError) error = NULL;
  GPid pid;

  g_file_set_contents (file, (const char *)voice, n_samples * sizeof *voice, &error);
  g_assert_no_error (error);
  g_spawn_async (NULL, (char **)argv, NULL,
                 G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid,
                 &error);
  g_assert_no_error (error);
  return pid;
}

static void
on_spoken (GPid pid, int status, gpointer data)
{
  g_spawn_close_pid (pid);
  *(gboolean *)data = TRUE;
}

static void
wait_until_spoken (GPid pid)
{
  gboolean is_done = FALSE;

  g_child_watch_add (pid, on_spoken, &is_done);
  g_assert_true (rs_test_run_until (&is_done, LIMIT_MS));
  rs_test_run_for (300);
}

static gboolean
arrives_whole (RsTestRecorder *self, const gint16 *voice)
{
  g_autoptr (GArray) samples = NULL;
  const gint16 *heard;
  gint64 at;

  begin (self);
  wait_until_spoken (speak (self, voice, VOICE));
  end (self);
  rs_recorder_close (self->recorder);
  samples = rs_test_recorder_read (self);
  g_unlink (self->path);
  heard = (const gint16 *)(gpointer)samples->data;
  at = rs_test_sound_find (samples, voice, PIECE);
  g_test_message ("the voice begins at sample %" G_GINT64_FORMAT, at);
  return at >= 0 && at + VOICE <= samples->len
         && memcmp (heard + at, voice, VOICE * sizeof *voice) == 0;
}

/* To the bit. A busy machine may tear a sound once, on the way to the microphone or from
 * it, but not always. */
static void
test_exact (RsTestRecorder *self, gconstpointer data)
{
  g_autofree gint16 *voice = g_new (gint16, VOICE);
  gboolean is_whole = FALSE;

  for (guint i = 0; i < VOICE; i++)
    voice[i] = (gint16)g_test_rand_int_range (-8000, 8000);
  for (guint round = 0; round < 5 && !is_whole; round++)
    is_whole = arrives_whole (self, voice);
  g_assert_true (is_whole);
}

static void
assert_lost (RsTestRecorder *self)
{
  g_autoptr (GArray) samples = NULL;

  rs_test_recorder_wait_for (self, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (self, RS_RECORDER_LOST, "olrscSF");
  samples = rs_test_recorder_read (self);
  g_assert_cmpuint (samples->len, >, RS_MASTER_RATE / 2);
  g_assert_cmpint (samples->len, ==, rs_recorder_get_length (self->recorder));
}

static void
test_server_killed (RsTestRecorder *self, gconstpointer data)
{
  begin (self);
  rs_test_run_for (800);
  server ("kill");
  assert_lost (self);

  g_string_truncate (self->told, 0);
  rs_recorder_open (self->recorder);
  rs_test_recorder_wait_for (self, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (self, RS_RECORDER_NO_MICROPHONE, "ocF");

  server ("start");
  assert_works (self);
}

/* A server that hangs holds neither the program nor what was said. */
static void
test_server_hangs (RsTestRecorder *self, gconstpointer data)
{
  gint64 start;

  begin (self);
  rs_test_run_for (800);
  server ("freeze");
  assert_lost (self);
  for (guint i = 0; i < 3; i++)
    {
      g_string_truncate (self->told, 0);
      start = g_get_monotonic_time ();
      rs_recorder_open (self->recorder);
      g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC);
      rs_test_recorder_wait_for (self, RS_RECORDER_CLOSED);
      rs_test_recorder_assert_fault (self, RS_RECORDER_NO_MICROPHONE, "ocF");
    }
  server ("thaw");
  rs_test_run_for (1000);
  assert_works (self);
}

/* Pulled out. The server has others, but a voice is not to move to them unasked. */
static void
test_unplugged (RsTestRecorder *self, gconstpointer data)
{
  begin (self);
  rs_test_run_for (800);
  pactl ("unload-module module-remap-source");
  assert_lost (self);
  pactl ("load-module module-remap-source source_name=mic master=micbus.monitor");
  pactl ("set-default-source mic");
  assert_works (self);
}

/* As a server does that saves streams whose device goes. */
static void
test_moved (RsTestRecorder *self, gconstpointer data)
{
  g_autoptr (GArray) listeners = NULL;
  g_autofree char *move = NULL;

  begin (self);
  rs_test_run_for (800);
  listeners = list_listeners ();
  g_assert_cmpuint (listeners->len, ==, 1);
  move = g_strdup_printf ("move-source-output %d speaker.monitor",
                          g_array_index (listeners, int, 0));
  pactl (move);
  assert_lost (self);
  assert_works (self);
}

/* There, but it sends nothing: at first, and in the middle. */
static void
test_suspended (RsTestRecorder *self, gconstpointer data)
{
  pactl ("suspend-source mic 1");
  rs_recorder_open (self->recorder);
  rs_test_recorder_wait_for (self, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (self, RS_RECORDER_NO_MICROPHONE, "ocF");
  pactl ("suspend-source mic 0");

  g_string_truncate (self->told, 0);
  begin (self);
  rs_test_run_for (800);
  pactl ("suspend-source mic 1");
  assert_lost (self);
  pactl ("suspend-source mic 0");
  assert_works (self);
}

/* Without a microphone a server offers what its loudspeaker plays. */
static void
test_only_loudspeaker (RsTestRecorder *self, gconstpointer data)
{
  pactl ("set-default-source speaker.monitor");
  rs_recorder_open (self->recorder);
  rs_test_recorder_wait_for (self, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (self, RS_RECORDER_NO_MICROPHONE, "ocF");
  assert_is_heard_by (0);
  pactl ("set-default-source mic");

  rs_recorder_set_device (self->recorder, "nosuchdevice");
  g_string_truncate (self->told, 0);
  rs_recorder_open (self->recorder);
  rs_test_recorder_wait_for (self, RS_RECORDER_CLOSED);
  rs_test_recorder_assert_fault (self, RS_RECORDER_NO_MICROPHONE, "ocF");

  rs_recorder_set_device (self->recorder, "mic");
  assert_works (self);
}

/* Microphones that know only 8 kHz, and 96 kHz in stereo. */
static void
test_odd_devices (RsTestRecorder *self, gconstpointer data)
{
  pactl (
      "load-module module-null-sink sink_name=phone rate=8000 channels=1 format=s16le");
  pactl ("load-module module-remap-source source_name=phone8 master=phone.monitor");
  pactl ("load-module module-null-sink sink_name=desk rate=96000 channels=2 "
         "format=s32le");
  pactl ("load-module module-remap-source source_name=desk96 master=desk.monitor");
  rs_recorder_set_device (self->recorder, "phone8");
  assert_works (self);
  rs_recorder_close (self->recorder);
  rs_recorder_set_device (self->recorder, "desk96");
  assert_works (self);
  rs_recorder_close (self->recorder);
  assert_is_heard_by (0);
  pactl ("unload-module module-remap-source");
  pactl ("unload-module module-null-sink");
  server ("kill");
  server ("start");
}

/* Which microphones there are */

static void
on_changed (RsMicrophones *microphones, gboolean *is_changed)
{
  *is_changed = TRUE;
}

/* Waits until the list reads so: ids, the default one with a star. */
static void
assert_list (RsMicrophones *microphones, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 limit = g_get_monotonic_time () + LIMIT_MS * 1000;

  do
    {
      g_autoptr (GPtrArray) list = rs_microphones_list (microphones);

      g_string_truncate (text, 0);
      for (guint i = 0; i < list->len; i++)
        {
          const RsMicrophone *microphone = list->pdata[i];

          g_assert_cmpstr (microphone->name, !=, "");
          g_string_append_printf (text, "%s%s ", microphone->id,
                                  microphone->is_default ? "*" : "");
        }
      rs_test_run_for (50);
    }
  while (strcmp (text->str, expected) != 0 && g_get_monotonic_time () < limit);
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_microphones (void)
{
  g_autoptr (RsMicrophones) microphones = rs_microphones_new ();
  gboolean is_changed = FALSE;

  g_signal_connect (microphones, "changed", G_CALLBACK (on_changed), &is_changed);
  assert_list (microphones, "mic* ");
  g_assert_true (is_changed);
  is_changed = FALSE;
  rs_test_run_for (2500);
  g_assert_false (is_changed);

  pactl ("load-module module-remap-source source_name=usb master=micbus.monitor");
  assert_list (microphones, "mic* usb ");
  pactl ("set-default-source usb");
  assert_list (microphones, "mic usb* ");
  server ("kill");
  assert_list (microphones, "");
  server ("start");
  assert_list (microphones, "mic* ");
  server ("freeze");
  rs_test_run_for (2500);
  server ("thaw");
  pactl ("load-module module-remap-source source_name=usb master=micbus.monitor");
  assert_list (microphones, "mic* usb ");
  server ("kill");
  server ("start");
}

/* Let go while it asks. */
static void
test_microphones_gone (void)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (RsMicrophones) microphones = rs_microphones_new ();

      rs_test_run_for (i);
    }
  rs_test_run_for (300);
}

static void
add (const char *name, void (*test) (RsTestRecorder *, gconstpointer))
{
  g_test_add (name, RsTestRecorder, NULL, rs_test_recorder_set_up, test,
              rs_test_recorder_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/recorder-server/open-only", test_open_only);
  add ("/recorder-server/exact", test_exact);
  add ("/recorder-server/killed", test_server_killed);
  add ("/recorder-server/hangs", test_server_hangs);
  add ("/recorder-server/unplugged", test_unplugged);
  add ("/recorder-server/moved", test_moved);
  add ("/recorder-server/suspended", test_suspended);
  add ("/recorder-server/only-loudspeaker", test_only_loudspeaker);
  add ("/recorder-server/odd-devices", test_odd_devices);
  g_test_add_func ("/recorder-server/microphones", test_microphones);
  g_test_add_func ("/recorder-server/microphones-gone", test_microphones_gone);
  return g_test_run ();
}
