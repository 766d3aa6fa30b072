/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The recorder on small disks of its own, that are full sooner or later. */

#include "rs-error.h"
#include "rs-file.h"
#include "rs-master.h"
#include "rs-test-recorder.h"
#include "rs-test-sound.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#define KIB 1024u

/* Noise: about 90 KB a second as FLAC. */
#define NOISE "audiotestsrc is-live=true samplesperbuffer=480 wave=white-noise"

/* Mounts that nobody else sees: as root, or where users may have their own. */
static gboolean
has_own_mounts (void)
{
  if (unshare (CLONE_NEWNS) < 0 && unshare (CLONE_NEWUSER | CLONE_NEWNS) < 0)
    return FALSE;
  return mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0;
}

static void
set_up (RsTestRecorder *self, gconstpointer options)
{
  rs_test_recorder_set_up (self, NOISE);
  g_assert_no_errno (mount ("tmpfs", self->folder, "tmpfs", 0, options));
}

static void
tear_down (RsTestRecorder *self, gconstpointer options)
{
  g_assert_no_errno (umount2 (self->folder, MNT_DETACH));
  rs_test_recorder_tear_down (self, NULL);
}

static void
record_until_it_ends (RsTestRecorder *self)
{
  rs_test_recorder_open (self);
  rs_recorder_start (self->recorder, self->path);
  rs_test_recorder_wait_for (self, RS_RECORDER_LISTENING);
}

/* The disk takes nothing more, without a warning. */
static void
test_full (RsTestRecorder *self, gconstpointer data)
{
  g_autoptr (GArray) samples = NULL;
  GStatBuf status;

  record_until_it_ends (self);
  rs_test_recorder_assert_fault (self, RS_RECORDER_DISK_FULL, "olrlSF");
  samples = rs_test_recorder_read (self);
  g_assert_no_errno (g_stat (self->path, &status));
  g_assert_cmpint (status.st_size, <=, 256 * KIB);
  g_assert_cmpint (status.st_size, >, 250 * KIB);
  g_assert_cmpuint (samples->len, >, 2 * RS_MASTER_RATE);

  /* Room again, and the next one is as ever. */
  g_assert_no_errno (g_unlink (self->path));
  rs_recorder_start (self->recorder, self->path);
  rs_test_run_for (300);
  rs_recorder_stop (self->recorder);
  rs_test_recorder_wait_for (self, RS_RECORDER_LISTENING);
  rs_test_run_for (20);
  g_assert_cmpstr (self->told->str, ==, "olrlSFrslS");
}

/* It stops before others run short. */
static void
test_reserve (RsTestRecorder *self, gconstpointer data)
{
  rs_recorder_set_space (self->recorder, 500 * KIB, 400 * KIB);
  record_until_it_ends (self);
  rs_test_recorder_assert_fault (self, RS_RECORDER_DISK_FULL, "olrlSF");
  g_array_unref (rs_test_recorder_read (self));
  g_assert_cmpuint (rs_file_free_space (self->folder), >, 300 * KIB);
  g_assert_cmpuint (rs_file_free_space (self->folder), <, 400 * KIB);

  g_free (self->path);
  self->path = g_build_filename (self->folder, "02-1.flac", NULL);
  rs_recorder_start (self->recorder, self->path);
  rs_test_recorder_wait_for (self, RS_RECORDER_LISTENING);
  rs_test_recorder_assert_fault (self, RS_RECORDER_DISK_LOW, "olrlSFrlF");
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
}

/* What a school has by default: half a gigabyte, or it is not begun. */
static void
test_default_limits (RsTestRecorder *self, gconstpointer data)
{
  g_assert_finalize_object (self->recorder);
  rs_test_recorder_renew (self, NOISE);
  record_until_it_ends (self);
  rs_test_recorder_assert_fault (self, RS_RECORDER_DISK_LOW, "olrlF");
}

/* There is no room to repair: the old file stays, and nothing beside it. */
static void
test_repair (RsTestRecorder *self, gconstpointer data)
{
  g_autofree gint16 *noise = g_new (gint16, 2 * RS_MASTER_RATE);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = NULL;
  gsize length_before, length_after;

  for (guint i = 0; i < 2 * RS_MASTER_RATE; i++)
    noise[i] = (gint16)g_test_rand_int_range (-20000, 20000);
  rs_master_write (self->path, noise, 2 * RS_MASTER_RATE, &error);
  g_assert_no_error (error);
  g_assert_no_errno (truncate (self->path, 150 * KIB));
  g_assert_true (g_file_get_contents (self->path, &before, &length_before, NULL));
  g_assert_false (rs_master_repair (self->path, NULL, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NO_SPACE);
  g_assert_true (g_file_get_contents (self->path, &after, &length_after, NULL));
  g_assert_cmpmem (before, length_before, after, length_after);
  folder = g_dir_open (self->folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (folder), ==, "01-1.flac");
  g_assert_null (g_dir_read_name (folder));
}

static void
add (const char *name,
     const char *options,
     void (*test) (RsTestRecorder *, gconstpointer))
{
  g_test_add (name, RsTestRecorder, options, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  if (!has_own_mounts ())
    {
      g_print ("1..0 # SKIP this system lets nobody mount a disk of one's own\n");
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
  add ("/recorder-disk/full", "size=256k,mode=777", test_full);
  add ("/recorder-disk/reserve", "size=600k,mode=777", test_reserve);
  add ("/recorder-disk/default-limits", "size=400m,mode=777", test_default_limits);
  add ("/recorder-disk/repair", "size=256k,mode=777", test_repair);
  return g_test_run ();
}
