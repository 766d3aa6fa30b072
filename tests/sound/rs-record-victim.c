/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rs-record-victim COUNT-FILE RECORDING WAVE: records a made-up sound until it is killed,
 * and counts all that reached the recorder in a file that outlives it. */

#include "rs-record-victim.h"
#include "rs-recorder.h"

#include <fcntl.h>
#include <gst/gst.h>
#include <sys/mman.h>
#include <unistd.h>

#define SOURCE                                                \
  "audiotestsrc is-live=true samplesperbuffer=480 wave=%s ! " \
  "audio/x-raw,format=S16LE,rate=48000,channels=1 ! identity signal-handoffs=true"

static RsVictimCount *
map_count (const char *path)
{
  int fd = open (path, O_RDWR | O_CLOEXEC);
  void *count = mmap (NULL, sizeof (RsVictimCount), PROT_READ | PROT_WRITE, MAP_SHARED,
                      fd, 0);

  close (fd);
  return count == MAP_FAILED ? NULL : count;
}

/* Every identity in this program tells of every buffer; ours is the only one. It does so
 * just before the recorder gets it. */
static gboolean
on_buffer (GSignalInvocationHint *hint,
           guint n_values,
           const GValue *values,
           gpointer data)
{
  RsVictimCount *count = data;
  GstBuffer *buffer = g_value_get_boxed (&values[1]);

  __atomic_add_fetch (&count->n_reached, gst_buffer_get_size (buffer) / 2,
                      __ATOMIC_SEQ_CST);
  return TRUE;
}

static void
count_buffers (RsVictimCount *count)
{
  g_autoptr (GstElement) identity = NULL;

  gst_init (NULL, NULL);
  identity = gst_object_ref_sink (gst_element_factory_make ("identity", NULL));
  g_signal_add_emission_hook (g_signal_lookup ("handoff", G_OBJECT_TYPE (identity)), 0,
                              on_buffer, count, NULL);
}

int
main (int argc, char **argv)
{
  g_autoptr (RsRecorder) recorder = rs_recorder_new ();
  g_autofree char *source = NULL;
  RsVictimCount *count;

  if (argc != 4 || (count = map_count (argv[1])) == NULL)
    return 2;
  count_buffers (count);
  source = g_strdup_printf (SOURCE, argv[3]);
  rs_recorder_set_source (recorder, source);
  rs_recorder_set_space (recorder, 0, 0);
  rs_recorder_open (recorder);
  while (rs_recorder_get_state (recorder) == RS_RECORDER_OPENING)
    g_main_context_iteration (NULL, TRUE);
  if (rs_recorder_get_state (recorder) != RS_RECORDER_LISTENING)
    return 3;
  count->n_before = __atomic_load_n (&count->n_reached, __ATOMIC_SEQ_CST);
  rs_recorder_start (recorder, argv[2]);
  g_atomic_int_set (&count->is_recording, 1);
  for (;;)
    g_main_context_iteration (NULL, TRUE);
}
