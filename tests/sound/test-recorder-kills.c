/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A program that records is killed at any moment: of what reached the recorder at most a
 * quarter of a second is lost, and the rest is a whole master after the repair. */

#include "rs-file.h"
#include "rs-master.h"
#include "rs-preroll.h"
#include "rs-record-victim.h"
#include "rs-test-sound.h"

#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#define FEW 20
#define MANY 200
#define MAX_LOST (RS_MASTER_RATE / 4)
#define START_MS 20000

typedef struct
{
  char *folder;
  char *path;
  char *count_path;
  RsVictimCount *count;
  GArray *lost; /* ms of each kill */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  int fd;

  fixture->folder = g_dir_make_tmp ("rs-kills-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "01-1.flac", NULL);
  fixture->count_path = g_build_filename (fixture->folder, "count", NULL);
  fd = g_open (fixture->count_path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  g_assert_no_errno (fd);
  g_assert_no_errno (ftruncate (fd, sizeof (RsVictimCount)));
  fixture->count = mmap (NULL, sizeof (RsVictimCount), PROT_READ | PROT_WRITE, MAP_SHARED,
                         fd, 0);
  g_assert_true (fixture->count != MAP_FAILED);
  close (fd);
  fixture->lost = g_array_new (FALSE, FALSE, sizeof (int));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  munmap (fixture->count, sizeof (RsVictimCount));
  g_assert_true (rs_file_remove_tree (fixture->folder, NULL));
  g_array_unref (fixture->lost);
  g_free (fixture->count_path);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* @after_ms: of the beginning of the recording */
static void
record_and_kill (Fixture *fixture, const char *wave, guint after_ms)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) victim = NULL;
  gint64 limit = g_get_monotonic_time () + START_MS * 1000;

  *fixture->count = (RsVictimCount){ 0 };
  victim = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, g_getenv ("RS_VICTIM"),
                             fixture->count_path, fixture->path, wave, NULL);
  g_assert_no_error (error);
  while (g_atomic_int_get (&fixture->count->is_recording) == 0
         && g_get_monotonic_time () < limit)
    g_usleep (1000);
  g_assert_cmpint (g_atomic_int_get (&fixture->count->is_recording), ==, 1);
  g_usleep (after_ms * 1000);
  g_subprocess_send_signal (victim, SIGKILL);
  g_assert_true (g_subprocess_wait (victim, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (victim));
}

static gint64
count_expected (const RsVictimCount *count)
{
  return count->n_reached - count->n_before
         + MIN (count->n_before, (gint64)RS_PREROLL_SAMPLES);
}

/* What is shorter than the bound may be lost whole. */
static void
assert_saved (Fixture *fixture)
{
  gint64 expected = count_expected (fixture->count);
  gint64 n_samples = 0;
  g_autoptr (GArray) samples = NULL;
  g_autoptr (GError) error = NULL;
  int lost;

  rs_master_repair (fixture->path, &n_samples, &error);
  if (expected > MAX_LOST)
    g_assert_no_error (error);
  lost = (int)((expected - n_samples) * 1000 / RS_MASTER_RATE);
  g_array_append_val (fixture->lost, lost);
  g_assert_cmpint (expected - n_samples, <=, MAX_LOST);
  if (n_samples == 0)
    return;
  g_clear_error (&error);
  rs_master_read (fixture->path, &samples, &error);
  g_assert_no_error (error);
  g_assert_cmpint (samples->len, ==, n_samples);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return *(const int *)a - *(const int *)b;
}

/* Loud noise makes large frames, silence tiny ones, which a buffer would hold back. */
static void
test_kills (Fixture *fixture, gconstpointer data)
{
  static const char *const waves[] = { "white-noise", "silence", "sine", "ticks" };
  guint n = g_test_slow () ? MANY : FEW;

  for (guint i = 0; i < n; i++)
    {
      record_and_kill (fixture, waves[i % G_N_ELEMENTS (waves)],
                       (guint)g_test_rand_int_range (0, 2500));
      assert_saved (fixture);
      g_unlink (fixture->path);
    }
  g_array_sort (fixture->lost, compare);
  g_test_message ("%u kills: lost %d ms typically, %d ms at worst", n,
                  g_array_index (fixture->lost, int, n / 2),
                  g_array_index (fixture->lost, int, n - 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/recorder-kills", Fixture, NULL, set_up, test_kills, tear_down);
  return g_test_run ();
}
