/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chooses how GTK draws: cairo, or GL where a real GPU does it. */
#include "rs-renderer.h"

#include "rs-verdict.h"

#include <epoxy/gl.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <string.h>

#define PROBE_OPTION "--probe-renderer"
#define PROBE_SECONDS 15

/* A word of GDK_DEBUG that GTK knows in any build. */
#define WITHOUT_GL "gl-disable"

static gboolean
has_render_node (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/dev/dri", 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, "renderD"))
      return TRUE;
  return FALSE;
}

static char *
get_cache (void)
{
  return g_build_filename (g_get_user_cache_dir (), "rodnaya-storona", "renderer", NULL);
}

/* The verdict on this machine as it is now, or NULL. */
static char *
read_verdict (void)
{
  g_autofree char *path = get_cache ();
  g_autofree char *machine = rs_verdict_make_machine ("/");

  return rs_verdict_read (path, machine);
}

static void
write_verdict (const char *verdict)
{
  g_autofree char *path = get_cache ();
  g_autofree char *machine = rs_verdict_make_machine ("/");

  rs_verdict_write (path, machine, verdict);
}

static gboolean
is_renderer (const char *name)
{
  return g_strcmp0 (name, "cairo") == 0 || g_strcmp0 (name, "gl") == 0;
}

/** rs_renderer_is_probe: whether this process was started to look at the GPU. */
gboolean
rs_renderer_is_probe (int argc, char **argv)
{
  return argc == 2 && strcmp (argv[1], PROBE_OPTION) == 0;
}

static gboolean
is_software (const char *renderer)
{
  static const char *const names[] = { "llvmpipe", "softpipe", "swrast", "Software" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strstr (renderer, names[i]) != NULL)
      return TRUE;
  return FALSE;
}

static const char *
look_at_gpu (void)
{
  g_autoptr (GdkGLContext) context = NULL;
  g_autoptr (GError) error = NULL;
  const char *name;

  if (!gtk_init_check ())
    return "cairo";
  context = gdk_display_create_gl_context (gdk_display_get_default (), &error);
  if (context == NULL || !gdk_gl_context_realize (context, &error))
    return "cairo";
  gdk_gl_context_make_current (context);
  name = (const char *)glGetString (GL_RENDERER);
  return name == NULL || is_software (name) ? "cairo" : "gl";
}

/**
 * rs_renderer_probe:
 *
 * All that the probing child does: says "cairo" or "gl".
 *
 * Returns: exit status
 */
int
rs_renderer_probe (void)
{
  g_print ("%s\n", look_at_gpu ());
  return fflush (stdout) == 0 ? 0 : 1;
}

/* Drawing by cairo needs no GL, but GTK starts it on every X11 display: for nothing,
 * and more than half of the time until the first frame. */
static void
leave_out_gl (void)
{
  const char *others = g_getenv ("GDK_DEBUG");
  g_autofree char *all = NULL;

  if (others == NULL || *others == '\0')
    all = g_strdup (WITHOUT_GL);
  else
    all = g_strconcat (others, ",", WITHOUT_GL, NULL);
  if (others == NULL || strstr (others, WITHOUT_GL) == NULL)
    g_setenv ("GDK_DEBUG", all, TRUE);
}

/**
 * rs_renderer_choose:
 * @setting: (nullable): "cairo" or "gl" by the wish of staff; anything else chooses
 *
 * Tells GTK how to draw, by the environment that GTK reads. Before gtk_init(). What
 * the environment already says stays.
 *
 * Returns: the renderer
 */
const char *
rs_renderer_choose (const char *setting)
{
  g_autofree char *verdict = NULL;

  if (g_getenv ("GSK_RENDERER") == NULL)
    {
      if (is_renderer (setting))
        verdict = g_strdup (setting);
      else if (has_render_node ())
        verdict = read_verdict ();
      g_setenv ("GSK_RENDERER", is_renderer (verdict) ? verdict : "cairo", TRUE);
    }
  if (g_str_equal (g_getenv ("GSK_RENDERER"), "cairo"))
    leave_out_gl ();
  return g_getenv ("GSK_RENDERER");
}

static void
on_probed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = NULL;

  if (!g_subprocess_communicate_utf8_finish (G_SUBPROCESS (source), result, &answer, NULL,
                                             &error))
    g_debug ("The graphics hardware was not looked at: %s", error->message);
  if (answer != NULL)
    g_strstrip (answer);
  /* A driver that crashes or hangs is no driver. */
  write_verdict (is_renderer (answer) ? answer : "cairo");
}

static gboolean
on_too_long (gpointer user_data)
{
  g_subprocess_force_exit (G_SUBPROCESS (user_data));
  return G_SOURCE_REMOVE;
}

/**
 * rs_renderer_learn:
 *
 * Looks at the GPU in a child of its own, unless its verdict is known. Later, when
 * nobody waits: it counts from the next start.
 */
void
rs_renderer_learn (void)
{
  g_autofree char *verdict = NULL;
  g_autofree char *self = NULL;
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;

  if (!has_render_node ())
    return;
  verdict = read_verdict ();
  if (is_renderer (verdict))
    return;
  self = g_file_read_link ("/proc/self/exe", &error);
  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                        | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_subprocess_launcher_unsetenv (launcher, "GSK_RENDERER");
  g_subprocess_launcher_unsetenv (launcher, "GDK_DEBUG");
  if (self != NULL)
    child = g_subprocess_launcher_spawn (launcher, &error, self, PROBE_OPTION, NULL);
  if (child == NULL)
    {
      g_debug ("The graphics hardware was not looked at: %s", error->message);
      return;
    }
  g_timeout_add_seconds_full (G_PRIORITY_LOW, PROBE_SECONDS, on_too_long,
                              g_object_ref (child), g_object_unref);
  g_subprocess_communicate_utf8_async (child, NULL, NULL, on_probed, NULL);
}
