/* SPDX-License-Identifier: GPL-3.0-or-later */
/* settings.ini: defaults, ranges, bad values, and two programs at once. */
#include "rs-error.h"
#include "rs-file.h"
#include "rs-settings.h"

#include <string.h>

typedef struct
{
  char *data;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->data = g_dir_make_tmp ("rs-settings-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->data, "settings.ini", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_file_remove_tree (fixture->data, NULL));
  g_free (fixture->data);
  g_free (fixture->path);
}

static void
write_file (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  rs_file_write (fixture->path, text, strlen (text), 0644, &error);
  g_assert_no_error (error);
}

static void
test_defaults (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = rs_settings_new (fixture->data);
  g_autofree char *renderer = rs_settings_get (settings, "renderer", NULL);

  g_assert_cmpint (rs_settings_get_first_level (settings), ==, RS_LEVEL_LITTLE);
  g_assert_cmpfloat_with_epsilon (rs_settings_get_diagonal (settings), 0, 1e-9);
  g_assert_cmpuint (rs_settings_get_idle_seconds (settings), ==, 60);
  g_assert_cmpuint (rs_settings_get_warning_seconds (settings), ==, 20);
  g_assert_cmpuint (rs_settings_get_volume_step (settings), ==, 1);
  g_assert_false (rs_settings_get_quiet_hour (settings));
  g_assert_cmpstr (rs_settings_get_museum_name (settings), ==, "");
  g_assert_cmpstr (renderer, ==, "auto");
}

static void
test_reads_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = NULL;

  write_file (fixture, "[settings]\nfirst-level = school\ndiagonal=23.8\n"
                       "idle-seconds=90\nquiet-hour=true\nmuseum-name=Музей школы № 3\n");
  settings = rs_settings_new (fixture->data);

  g_assert_cmpint (rs_settings_get_first_level (settings), ==, RS_LEVEL_SCHOOL);
  g_assert_cmpfloat_with_epsilon (rs_settings_get_diagonal (settings), 23.8, 1e-9);
  g_assert_cmpuint (rs_settings_get_idle_seconds (settings), ==, 90);
  g_assert_true (rs_settings_get_quiet_hour (settings));
  g_assert_cmpstr (rs_settings_get_museum_name (settings), ==, "Музей школы № 3");
}

static void
test_bad_values (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = NULL;

  write_file (fixture, "[settings]\nfirst-level=adult\ndiagonal=-4\nidle-seconds=5\n"
                       "warning-seconds=20.5\nvolume-step=громко\nquiet-hour=maybe\n");
  settings = rs_settings_new (fixture->data);

  g_assert_cmpint (rs_settings_get_first_level (settings), ==, RS_LEVEL_LITTLE);
  g_assert_cmpfloat_with_epsilon (rs_settings_get_diagonal (settings), 0, 1e-9);
  g_assert_cmpuint (rs_settings_get_idle_seconds (settings), ==, 60);
  g_assert_cmpuint (rs_settings_get_warning_seconds (settings), ==, 20);
  g_assert_cmpuint (rs_settings_get_volume_step (settings), ==, 1);
  g_assert_false (rs_settings_get_quiet_hour (settings));
}

static void
test_broken_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsSettings) settings = NULL;

  write_file (fixture, "\xff\xfe это не настройки");
  settings = rs_settings_new (fixture->data);
  g_assert_cmpuint (rs_settings_get_idle_seconds (settings), ==, 60);
  g_assert_true (rs_settings_set (settings, "idle-seconds", "120", &error));
  g_assert_true (rs_settings_save (settings, &error));
  g_assert_no_error (error);
}

static void
test_set_refuses (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = rs_settings_new (fixture->data);
  static const char *const bad[][2] = {
    { "idle-seconds", "59" },   { "idle-seconds", "601" },  { "idle-seconds", "" },
    { "idle-seconds", "60 s" }, { "diagonal", "3" },        { "diagonal", "nan" },
    { "volume-step", "3" },     { "first-level", "adult" }, { "renderer", "vulkan" },
    { "quiet-hour", "yes" }
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (rs_settings_set (settings, bad[i][0], bad[i][1], &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_INVALID);
      g_assert_nonnull (strstr (error->message, bad[i][0]));
    }
}

static void
test_unknown_key (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = rs_settings_new (fixture->data);
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_settings_get (settings, "colour", &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (rs_settings_set (settings, "colour", "red", &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = rs_settings_new (fixture->data);
  g_auto (GStrv) names = rs_settings_list (settings);

  g_assert_cmpuint (g_strv_length (names), ==, 8);
  for (char **name = names; *name != NULL; name++)
    {
      g_autofree char *value = rs_settings_get (settings, *name, NULL);

      g_assert_nonnull (value);
    }
}

/* The other program's settings and a person's notes survive our save. */
static void
test_save_keeps_others (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsSettings) settings = NULL;
  g_autofree char *text = NULL;

  write_file (fixture, "# Наш киоск\n[settings]\nidle-seconds=90\n");
  settings = rs_settings_new (fixture->data);
  g_assert_true (rs_settings_set (settings, "volume-step", "2", &error));
  write_file (fixture, "# Наш киоск\n[settings]\nidle-seconds=100\nlater=1\n");
  g_assert_true (rs_settings_save (settings, &error));
  g_assert_no_error (error);

  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, &error));
  g_assert_nonnull (strstr (text, "# Наш киоск"));
  g_assert_nonnull (strstr (text, "idle-seconds=100"));
  g_assert_nonnull (strstr (text, "later=1"));
  g_assert_nonnull (strstr (text, "volume-step=2"));
}

static void
test_save_read_only (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsSettings) settings = rs_settings_new ("/proc/rodnaya");

  g_assert_true (rs_settings_set (settings, "volume-step", "2", NULL));
  g_assert_false (rs_settings_save (settings, &error));
  g_assert_nonnull (error);
}

static void
on_changed (RsSettings *settings, gpointer data)
{
  guint *count = data;

  *count += 1;
}

static void
test_changed_here (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = rs_settings_new (fixture->data);
  guint count = 0;

  g_signal_connect (settings, "changed", G_CALLBACK (on_changed), &count);
  g_assert_true (rs_settings_set (settings, "volume-step", "2", NULL));
  g_assert_cmpuint (count, ==, 1);
  g_assert_true (rs_settings_set (settings, "volume-step", "2", NULL));
  g_assert_cmpuint (count, ==, 1);
}

static gboolean
on_timeout (gpointer data)
{
  g_error ("a change of settings.ini was not seen within ten seconds");
  return G_SOURCE_REMOVE;
}

static void
test_changed_elsewhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSettings) settings = rs_settings_new (fixture->data);
  guint guard = g_timeout_add_seconds (10, on_timeout, NULL);
  guint count = 0;

  g_signal_connect (settings, "changed", G_CALLBACK (on_changed), &count);
  write_file (fixture, "[settings]\nidle-seconds=300\n");
  while (count == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (rs_settings_get_idle_seconds (settings), ==, 300);
  g_source_remove (guard);
}

#define ADD(name, function) \
  g_test_add ("/settings/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("defaults", test_defaults);
  ADD ("reads-file", test_reads_file);
  ADD ("bad-values", test_bad_values);
  ADD ("broken-file", test_broken_file);
  ADD ("set-refuses", test_set_refuses);
  ADD ("unknown-key", test_unknown_key);
  ADD ("list", test_list);
  ADD ("save-keeps-others", test_save_keeps_others);
  ADD ("save-read-only", test_save_read_only);
  ADD ("changed-here", test_changed_here);
  ADD ("changed-elsewhere", test_changed_elsewhere);
  return g_test_run ();
}
