/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How GTK is told to draw. */
#include "rs-renderer.h"

#include <gtk/gtk.h>

static void
test_environment_stays (void)
{
  g_setenv ("GSK_RENDERER", "something", TRUE);
  g_assert_cmpstr (rs_renderer_choose ("gl"), ==, "something");
  g_assert_cmpstr (g_getenv ("GSK_RENDERER"), ==, "something");
}

static void
test_setting (void)
{
  g_unsetenv ("GSK_RENDERER");
  g_assert_cmpstr (rs_renderer_choose ("gl"), ==, "gl");
  g_unsetenv ("GSK_RENDERER");
  g_assert_cmpstr (rs_renderer_choose ("cairo"), ==, "cairo");
  g_assert_cmpstr (g_getenv ("GSK_RENDERER"), ==, "cairo");
}

/* Cairo has no use for GL, which takes longer to start than all else. */
static void
test_gl_is_left_out (void)
{
  g_setenv ("GDK_DEBUG", "frames", TRUE);
  g_unsetenv ("GSK_RENDERER");
  rs_renderer_choose ("gl");
  g_assert_cmpstr (g_getenv ("GDK_DEBUG"), ==, "frames");
  g_unsetenv ("GSK_RENDERER");
  rs_renderer_choose ("cairo");
  g_assert_cmpstr (g_getenv ("GDK_DEBUG"), ==, "frames,gl-disable");
  rs_renderer_choose ("cairo");
  g_assert_cmpstr (g_getenv ("GDK_DEBUG"), ==, "frames,gl-disable");
  g_unsetenv ("GDK_DEBUG");
}

/* Nothing is known yet in the home of a test: the safe one. */
static void
test_unknown_machine (void)
{
  static const char *const settings[] = { "auto", "", "vulkan", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_unsetenv ("GSK_RENDERER");
      g_assert_cmpstr (rs_renderer_choose (settings[i]), ==, "cairo");
    }
}

static void
test_is_probe (void)
{
  const char *const probe[] = { "rodnaya-storona", "--probe-renderer", NULL };
  const char *const usual[] = { "rodnaya-storona", "--data", "--probe-renderer", NULL };

  g_assert_true (rs_renderer_is_probe (2, (char **)probe));
  g_assert_false (rs_renderer_is_probe (1, (char **)probe));
  g_assert_false (rs_renderer_is_probe (3, (char **)usual));
}

/* The probe answers with one word, whatever graphics there are. */
static void
test_probe (void)
{
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *self = g_file_read_link ("/proc/self/exe", &error);
  g_autofree char *answer = NULL;

  g_assert_no_error (error);
  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, self,
                            "--probe-renderer", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &answer, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (child));
  g_assert_true (g_str_equal (answer, "cairo\n") || g_str_equal (answer, "gl\n"));
}

/* Without a display it still answers. */
static void
test_probe_blind (void)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *answer = NULL;

  g_subprocess_launcher_setenv (launcher, "WAYLAND_DISPLAY", "nothing", TRUE);
  g_subprocess_launcher_setenv (launcher, "DISPLAY", ":9999", TRUE);
  child = g_subprocess_launcher_spawn (launcher, &error, self, "--probe-renderer", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &answer, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (answer, ==, "cairo\n");
}

/* It returns at once; where there is no GPU there is nothing to learn. */
static void
test_learn (void)
{
  rs_renderer_learn ();
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_unsetenv ("GSK_RENDERER");
  g_assert_nonnull (rs_renderer_choose ("auto"));
}

int
main (int argc, char **argv)
{
  if (rs_renderer_is_probe (argc, argv))
    return rs_renderer_probe ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/renderer/environment-stays", test_environment_stays);
  g_test_add_func ("/renderer/setting", test_setting);
  g_test_add_func ("/renderer/gl-is-left-out", test_gl_is_left_out);
  g_test_add_func ("/renderer/unknown-machine", test_unknown_machine);
  g_test_add_func ("/renderer/is-probe", test_is_probe);
  g_test_add_func ("/renderer/probe", test_probe);
  g_test_add_func ("/renderer/probe-blind", test_probe_blind);
  g_test_add_func ("/renderer/learn", test_learn);
  return g_test_run ();
}
