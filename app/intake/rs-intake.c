/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The client of the intake helper: hands it one file, bounds it, checks its answer. */

#include "rs-intake.h"

#include "rs-digest.h"
#include "rs-error.h"
#include "rs-intake-reply.h"
#include "rs-place.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Wall clock. A 50 Mpx photograph takes 2 s of a processor here, a school PC is 2-4
 * times slower, and it may have other things to do meanwhile. How much it may calculate
 * is bounded by the helper itself; this ends only one that hangs without doing so. */
#define TIME_LIMIT_SECONDS 300

typedef struct
{
  GMainContext *context;
  gboolean is_finished;
  gboolean is_late;
} Run;

void
rs_intake_photo_free (RsIntakePhoto *self)
{
  if (self == NULL)
    return;

  g_free (self->original_digest);
  g_free (self->original_mime);
  g_clear_pointer (&self->screen, g_bytes_unref);
  g_clear_pointer (&self->thumb, g_bytes_unref);
  g_free (self->dark_color);
  g_free (self);
}

static int
open_regular (const char *path, GError **error)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status;

  if (fd < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open the picture"), path);
      return -1;
    }
  if (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("“%s” is not a file: choose a picture."), path);
      close (fd);
      return -1;
    }
  if (status.st_size == 0 || status.st_size > RS_INTAKE_MAX_BYTES)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   status.st_size == 0
                       ? _ ("The picture “%s” is empty: copy it again.")
                       : _ ("The picture “%s” is larger than 60 MB: save a smaller "
                            "copy."),
                   path);
      close (fd);
      return -1;
    }
  return fd;
}

static GBytes *
read_all (int fd, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) stream = g_unix_input_stream_new (fd, TRUE);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GByteArray) all = g_byte_array_new ();

  do
    {
      g_clear_pointer (&bytes, g_bytes_unref);
      bytes = g_input_stream_read_bytes (stream, 1 << 20, cancellable, error);
      if (bytes == NULL)
        {
          g_prefix_error (error, "%s: ", path);
          return NULL;
        }
      g_byte_array_append (all, g_bytes_get_data (bytes, NULL),
                           (guint)g_bytes_get_size (bytes));
    }
  while (g_bytes_get_size (bytes) > 0 && all->len <= RS_INTAKE_MAX_BYTES);

  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

/* A file in memory, so that what is hashed is what is decoded. */
static int
make_memory_file (GBytes *content, GError **error)
{
  gsize length = 0;
  const char *data = content ? g_bytes_get_data (content, &length) : NULL;
  int fd = memfd_create ("rodnaya-intake", MFD_CLOEXEC);
  gsize written = 0;

  while (fd >= 0 && written < length)
    {
      gssize n = write (fd, data + written, length - written);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        break;
      written += (gsize)n;
    }

  if (fd < 0 || written < length || lseek (fd, 0, SEEK_SET) != 0)
    {
      rs_error_set_errno (error, errno, _ ("Not enough memory for the picture"), "");
      if (fd >= 0)
        close (fd);
      return -1;
    }
  return fd;
}

static void
on_helper_wait_ready (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Run *run = user_data;

  g_subprocess_wait_finish (G_SUBPROCESS (source), result, NULL);
  run->is_finished = TRUE;
}

static gboolean
on_time_limit (gpointer user_data)
{
  Run *run = user_data;

  run->is_late = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
on_cancelled (GCancellable *cancellable, gpointer user_data)
{
  return G_SOURCE_REMOVE;
}

/* Waits in a context of its own, so that it may run in any thread. */
static void
wait_for_helper (GSubprocess *helper, GCancellable *cancellable, gboolean *is_late)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GSource) timer = g_timeout_source_new_seconds (TIME_LIMIT_SECONDS);
  g_autoptr (GSource) cancel = cancellable ? g_cancellable_source_new (cancellable)
                                           : NULL;
  Run run = { context, FALSE, FALSE };

  g_main_context_push_thread_default (context);
  g_source_set_callback (timer, on_time_limit, &run, NULL);
  g_source_attach (timer, context);
  if (cancel != NULL)
    {
      g_source_set_callback (cancel, G_SOURCE_FUNC (on_cancelled), NULL, NULL);
      g_source_attach (cancel, context);
    }
  g_subprocess_wait_async (helper, NULL, on_helper_wait_ready, &run);
  while (!run.is_finished)
    {
      if (run.is_late || g_cancellable_is_cancelled (cancellable))
        g_subprocess_force_exit (helper);
      g_main_context_iteration (context, TRUE);
    }
  g_source_destroy (timer);
  if (cancel != NULL)
    g_source_destroy (cancel);
  g_main_context_pop_thread_default (context);
  *is_late = run.is_late;
}

/* Takes @input; @output stays the caller's. */
static GSubprocess *
start_helper (int input, int output, GError **error)
{
  g_autofree char *program = rs_place_libexec ("rodnaya-intake");
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  GSubprocess *helper = NULL;

  g_subprocess_launcher_take_fd (launcher, input, RS_INTAKE_INPUT_FD);
  g_subprocess_launcher_take_fd (launcher, fcntl (output, F_DUPFD_CLOEXEC, 0),
                                 RS_INTAKE_OUTPUT_FD);
  helper = g_subprocess_launcher_spawn (launcher, error, program, NULL);
  if (helper == NULL)
    g_prefix_error (error, _ ("The intake of pictures is not installed whole: "));
  return helper;
}

/* It bounds itself, see rs_sandbox_enter(). */
static gboolean
has_calculated_too_long (GSubprocess *helper)
{
  return g_subprocess_get_if_signaled (helper)
         && g_subprocess_get_term_sig (helper) == SIGXCPU;
}

/* Whether it has come to an end in time, with @output ready to be read. */
static gboolean
finish_helper (GSubprocess *helper,
               int output,
               const char *path,
               GCancellable *cancellable,
               GError **error)
{
  gboolean is_late = FALSE;

  wait_for_helper (helper, cancellable, &is_late);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (!is_late && !has_calculated_too_long (helper) && lseek (output, 0, SEEK_SET) == 0)
    return TRUE;
  g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
               _ ("The picture “%s” takes too long to read: save it anew as JPEG."),
               path);
  return FALSE;
}

static GBytes *
run_helper (GBytes *content, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GSubprocess) helper = NULL;
  int input = make_memory_file (content, error);
  int output = input >= 0 ? make_memory_file (NULL, error) : -1;

  if (output < 0)
    {
      if (input >= 0)
        close (input);
      return NULL;
    }

  helper = start_helper (input, output, error);
  if (helper == NULL || !finish_helper (helper, output, path, cancellable, error))
    {
      close (output);
      return NULL;
    }
  return read_all (output, path, NULL, error);
}

static void
set_refusal (RsIntakeRefusal refusal, const char *path, GError **error)
{
  switch (refusal)
    {
    case RS_INTAKE_NOT_A_PICTURE:
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID, _ ("“%s” is not a picture."), path);
      break;
    case RS_INTAKE_UNSUPPORTED:
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("The picture “%s” is of a kind that is not taken: save it as JPEG "
                      "or PNG."),
                   path);
      break;
    case RS_INTAKE_TOO_MANY_PIXELS:
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("The picture “%s” has more than 50 million points: save a smaller "
                      "copy."),
                   path);
      break;
    case RS_INTAKE_TAKEN:
    case RS_INTAKE_DAMAGED:
    default:
      g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
                   _ ("The picture “%s” is damaged: copy it again."), path);
      break;
    }
}

static RsIntakePhoto *
make_photo (GBytes *content, const RsIntakeReply *reply, GBytes *answer, gsize start)
{
  RsIntakePhoto *self = g_new0 (RsIntakePhoto, 1);

  self->original_digest = rs_digest_data (g_bytes_get_data (content, NULL),
                                          g_bytes_get_size (content));
  self->original_mime = g_strdup (reply->mime);
  self->original_size = (gint64)g_bytes_get_size (content);
  self->width = reply->width;
  self->height = reply->height;
  self->screen = g_bytes_new_from_bytes (answer, start, reply->screen_size);
  self->screen_width = reply->screen_width;
  self->screen_height = reply->screen_height;
  self->thumb = g_bytes_new_from_bytes (answer, start + reply->screen_size,
                                        reply->thumb_size);
  self->thumb_width = reply->thumb_width;
  self->thumb_height = reply->thumb_height;
  self->dark_color = g_strdup_printf ("#%06X", reply->dark_color);
  return self;
}

/**
 * rs_intake_photo:
 * @path: a file that nobody vouches for
 *
 * Decodes one picture in a process of its own and takes back two clean copies.
 * May be called from any thread; two calls at a time use two processors.
 *
 * Returns: (transfer full): the copies, or %NULL with a sentence for a teacher
 */
RsIntakePhoto *
rs_intake_photo (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) content = NULL;
  g_autoptr (GBytes) answer = NULL;
  RsIntakeReply reply;
  gsize length = 0, start = 0;
  const char *data;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  fd = open_regular (path, error);
  content = fd >= 0 ? read_all (fd, path, cancellable, error) : NULL;
  answer = content ? run_helper (content, path, cancellable, error) : NULL;
  if (answer == NULL)
    return NULL;

  data = g_bytes_get_data (answer, &length);
  if (!rs_intake_reply_parse (data, length, &reply, &start))
    reply.refusal = RS_INTAKE_DAMAGED;
  if (reply.refusal != RS_INTAKE_TAKEN)
    {
      set_refusal (reply.refusal, path, error);
      return NULL;
    }
  return make_photo (content, &reply, answer, start);
}
