/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One thing is heard at a time. */
#include "rs-speaker.h"
#include "rs-test-release.h"
#include "rs-voice.h"

typedef struct
{
  RsTestRelease *museum;
  RsRelease *release;
  RsPace *pace;
  RsPlayer *player;
  RsVoice *voice;
  char *section; /* uids that have a voice */
  char *story;
  GString *log;
} Fixture;

static void
log_line (Fixture *fixture, const char *owner, const char *field)
{
  g_string_append_printf (fixture->log, "%c:%s ", owner[0], field);
}

static void
log_quiet (Fixture *fixture)
{
  g_string_append (fixture->log, "quiet ");
}

static void
log_displaced (Fixture *fixture)
{
  g_string_append (fixture->log, "displaced ");
}

static void
log_finished (Fixture *fixture)
{
  g_string_append (fixture->log, "finished ");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsClock) clock = rs_clock_new ();

  fixture->museum = rs_test_release_new ();
  fixture->release = rs_test_release_open (fixture->museum, clock);
  fixture->section = rs_test_release_make_uid ('1', 0);
  fixture->story = rs_test_release_make_uid ('3', 0);
  fixture->pace = rs_pace_new_manual ();
  fixture->player = rs_player_new ();
  fixture->voice = rs_voice_new (fixture->pace);
  fixture->log = g_string_new (NULL);
  rs_voice_set_sound (fixture->voice, fixture->player, NULL);
  rs_voice_set_release (fixture->voice, fixture->release);
  g_signal_connect_swapped (fixture->voice, "line", G_CALLBACK (log_line), fixture);
  g_signal_connect_swapped (fixture->voice, "quiet", G_CALLBACK (log_quiet), fixture);
  g_signal_connect_swapped (fixture->voice, "displaced", G_CALLBACK (log_displaced),
                            fixture);
  g_signal_connect_swapped (fixture->voice, "finished", G_CALLBACK (log_finished),
                            fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->voice);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->pace);
  g_assert_finalize_object (fixture->release);
  rs_test_release_free (fixture->museum);
  g_free (fixture->section);
  g_free (fixture->story);
  g_string_free (fixture->log, TRUE);
}

/* The sound of a label or narration is over. */
static void
end_sound (Fixture *fixture)
{
  g_signal_emit_by_name (fixture->player, "finished");
}

static void
load_narration (Fixture *fixture)
{
  rs_voice_load_narration (fixture->voice, "none", 20000, 5000);
}

static void
test_lines_follow_each_other (Fixture *fixture, gconstpointer data)
{
  rs_voice_say (fixture->voice, fixture->section, "title");
  rs_voice_say_next (fixture->voice, fixture->story, "title");
  g_assert_cmpstr (fixture->log->str, ==, "1:title ");
  g_assert_true (rs_voice_is_saying (fixture->voice));
  end_sound (fixture);
  g_assert_cmpstr (fixture->log->str, ==, "1:title ");
  rs_pace_advance (fixture->pace, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "1:title 3:title ");
  end_sound (fixture);
  rs_pace_advance (fixture->pace, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "1:title 3:title quiet ");
  g_assert_false (rs_voice_is_saying (fixture->voice));
}

static void
test_a_new_line_interrupts (Fixture *fixture, gconstpointer data)
{
  rs_voice_say (fixture->voice, fixture->section, "title");
  rs_voice_say_next (fixture->voice, fixture->section, "title");
  rs_voice_say (fixture->voice, fixture->story, "title");
  end_sound (fixture);
  rs_pace_advance (fixture->pace, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "1:title 3:title quiet ");
}

static void
test_what_has_no_voice_is_passed_over (Fixture *fixture, gconstpointer data)
{
  rs_voice_say (fixture->voice, "ui:nobody", "text");
  g_assert_cmpstr (fixture->log->str, ==, "quiet ");
  g_assert_false (rs_voice_is_sounding (fixture->voice));
  g_string_truncate (fixture->log, 0);
  rs_voice_say (fixture->voice, fixture->section, "title");
  rs_voice_say_next (fixture->voice, "ui:nobody", "text");
  rs_voice_say_next (fixture->voice, fixture->story, "title");
  end_sound (fixture);
  rs_pace_advance (fixture->pace, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "1:title 3:title ");
}

static void
test_hush (Fixture *fixture, gconstpointer data)
{
  rs_voice_say (fixture->voice, fixture->section, "title");
  rs_voice_say_next (fixture->voice, fixture->story, "title");
  end_sound (fixture);
  rs_voice_hush (fixture->voice);
  rs_pace_advance (fixture->pace, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "1:title ");
  g_assert_false (rs_voice_is_sounding (fixture->voice));
}

static void
test_a_touch_interrupts_labels_only (Fixture *fixture, gconstpointer data)
{
  RsSpeaker *speaker = RS_SPEAKER (fixture->voice);

  rs_speaker_say (speaker, fixture->section, "title");
  g_assert_true (rs_voice_is_saying (fixture->voice));
  rs_speaker_press (speaker);
  g_assert_false (rs_voice_is_saying (fixture->voice));
  load_narration (fixture);
  rs_voice_play (fixture->voice);
  rs_speaker_press (speaker);
  g_assert_true (rs_voice_has_narration (fixture->voice));
  g_assert_true (rs_voice_is_sounding (fixture->voice));
}

static void
test_a_label_displaces_a_narration (Fixture *fixture, gconstpointer data)
{
  load_narration (fixture);
  g_assert_cmpint (rs_voice_get_position (fixture->voice), ==, 5000);
  rs_voice_play (fixture->voice);
  rs_voice_say (fixture->voice, fixture->section, "title");
  g_assert_cmpstr (fixture->log->str, ==, "displaced 1:title ");
  g_assert_false (rs_voice_has_narration (fixture->voice));
  g_assert_cmpint (rs_voice_get_position (fixture->voice), ==, 0);
  rs_voice_play (fixture->voice);
  rs_voice_seek (fixture->voice, 1);
  g_assert_true (rs_voice_is_saying (fixture->voice));
}

static void
test_a_narration_ends_labels (Fixture *fixture, gconstpointer data)
{
  rs_voice_say (fixture->voice, fixture->section, "title");
  rs_voice_say_next (fixture->voice, fixture->story, "title");
  load_narration (fixture);
  rs_voice_play (fixture->voice);
  end_sound (fixture);
  rs_pace_advance (fixture->pace, 1000);
  g_assert_cmpstr (fixture->log->str, ==, "1:title finished ");
}

static void
test_another_release_is_silence (Fixture *fixture, gconstpointer data)
{
  load_narration (fixture);
  rs_voice_play (fixture->voice);
  rs_voice_set_release (fixture->voice, NULL);
  g_assert_false (rs_voice_has_narration (fixture->voice));
  g_assert_false (rs_voice_is_sounding (fixture->voice));
  rs_voice_say (fixture->voice, fixture->section, "title");
  g_assert_false (rs_voice_is_saying (fixture->voice));
}

static void
test_without_sound_nothing_breaks (void)
{
  g_autoptr (RsPace) pace = rs_pace_new_manual ();
  RsVoice *voice = rs_voice_new (pace);

  rs_voice_say (voice, "ui:dock home", "text");
  rs_voice_chime (voice, RS_CHIME_PRESS);
  rs_voice_set_volume (voice, 2.0);
  rs_voice_load_narration (voice, "none", 1000, 0);
  rs_voice_play (voice);
  rs_voice_pause (voice);
  rs_voice_unload_narration (voice);
  g_assert_false (rs_voice_is_sounding (voice));
  g_assert_false (rs_voice_has_narration (voice));
  /* Nobody knows yet: no sign is shown. */
  g_assert_true (rs_voice_is_audible (voice));
  g_assert_finalize_object (voice);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/voice/lines", test_lines_follow_each_other },
    { "/voice/interrupts", test_a_new_line_interrupts },
    { "/voice/no-voice", test_what_has_no_voice_is_passed_over },
    { "/voice/hush", test_hush },
    { "/voice/touch", test_a_touch_interrupts_labels_only },
    { "/voice/displaces", test_a_label_displaces_a_narration },
    { "/voice/narration", test_a_narration_ends_labels },
    { "/voice/release", test_another_release_is_silence },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  g_test_add_func ("/voice/without-sound", test_without_sound_nothing_breaks);
  return g_test_run ();
}
