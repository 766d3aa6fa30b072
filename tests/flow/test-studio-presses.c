/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any button at any moment: what must hold holds, and nothing said is lost. */
#include "rs-test-studio.h"

#include <glib/gstdio.h>

#define N_STEPS 2500
/* A walk that has not been everywhere by then is not a walk. */
#define MAX_STEPS (8 * N_STEPS)
#define MIN_SAVED 20

typedef struct
{
  RsTestStudio *studio;
  RsStudioFlow *flow;
  guint n_saved; /* recordings into the inbox */
} Walk;

typedef void (*Step) (Walk *walk);

static guint
draw (guint n)
{
  return n > 0 ? (guint)g_test_rand_int_range (0, (gint32)n) : 0;
}

static void
take_offer (Walk *walk)
{
  rs_studio_flow_take_offer (walk->flow,
                             draw (rs_studio_flow_get_offers (walk->flow)->len + 1));
}

static void
hear_offer (Walk *walk)
{
  rs_studio_flow_hear_offer (walk->flow, draw (4));
}

static void
choose_narrator (Walk *walk)
{
  static const char *const NARRATORS[] = { RS_TEST_NASTYA, RS_TEST_NASTYA, RS_TEST_PETYA,
                                           RS_TEST_LENA, "nobody" };

  rs_studio_flow_choose_narrator (walk->flow, NARRATORS[draw (5)]);
}

static void
ask (Walk *walk)
{
  static const char *const NAMES[] = { "", "  ", "Вася", "\xff", "Оля-Маша" };

  rs_studio_flow_ask (walk->flow, NAMES[draw (5)], draw (5));
}

static void
choose_text (Walk *walk)
{
  rs_studio_flow_choose_text (walk->flow,
                              draw (rs_studio_flow_get_texts (walk->flow)->len + 1));
}

static void
choose_line (Walk *walk)
{
  rs_studio_flow_choose_line (walk->flow, draw (7));
}

static void
listen_line (Walk *walk)
{
  rs_studio_flow_listen_line (walk->flow, draw (7));
}

static void
set_one_take (Walk *walk)
{
  rs_studio_flow_set_one_take (walk->flow, draw (2) == 0);
}

static void
choose_try (Walk *walk)
{
  rs_studio_flow_choose_try (walk->flow, draw (4));
}

static void
retake (Walk *walk)
{
  rs_studio_flow_retake (walk->flow, draw (7));
}

static void
choose_microphone (Walk *walk)
{
  rs_studio_flow_choose_microphone (walk->flow, "");
}

static void
erase_unfinished (Walk *walk)
{
  if (draw (4) == 0)
    rs_studio_flow_erase_unfinished (walk->flow, draw (4));
}

static void
say_heading (Walk *walk)
{
  rs_speaker_say (rs_studio_flow_get_speaker (walk->flow), "ui:studio-start-title",
                  "text");
}

static void
wait_a_moment (Walk *walk)
{
  static const guint MOMENTS[] = { 100, 800, 2400, 2400, 5000, 31000, 200000 };
  RsStudioPiece piece = rs_studio_flow_get_piece (walk->flow);

  if (piece == RS_STUDIO_PIECE_SAVING)
    return; /* the disk lives by its own time */
  if (piece == RS_STUDIO_PIECE_RECORDING || piece == RS_STUDIO_PIECE_COUNTDOWN)
    {
      rs_pace_advance (walk->studio->pace, 31000);
      return;
    }
  rs_pace_advance (walk->studio->pace, MOMENTS[draw (G_N_ELEMENTS (MOMENTS))]);
}

/* Time for threads: to open, to record, to save. */
static void
wait_really (Walk *walk)
{
  rs_test_studio_run (20 + draw (60));
}

static void
change_consent (Walk *walk)
{
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();

  if (draw (3) == 0)
    rs_test_studio_find_narrator (tasks, RS_TEST_NASTYA)->has_consent = FALSE;
  rs_test_studio_save (walk->studio->data, tasks);
}

#define PLAIN(name)                     \
  static void press_##name (Walk *walk) \
  {                                     \
    rs_studio_flow_##name (walk->flow); \
  }

PLAIN (back)
PLAIN (go_on)
PLAIN (later)
PLAIN (listen)
PLAIN (new_story)
PLAIN (change_person)
PLAIN (newcomer)
PLAIN (check)
PLAIN (record)
PLAIN (tap)
PLAIN (ready)
PLAIN (pause)
PLAIN (again)
PLAIN (next)
PLAIN (yes)
PLAIN (not_now)
PLAIN (keep)
PLAIN (erase)
PLAIN (open_teacher)
PLAIN (touch)

/* What leads on comes oftener, so that the walk gets somewhere. */
static const Step STEPS[] = {
  press_back,
  press_go_on,
  press_go_on,
  press_go_on,
  press_later,
  press_listen,
  press_new_story,
  press_new_story,
  press_change_person,
  press_newcomer,
  press_check,
  press_record,
  press_record,
  press_record,
  press_record,
  press_tap,
  press_ready,
  press_ready,
  press_pause,
  press_again,
  press_next,
  press_next,
  press_next,
  press_yes,
  press_not_now,
  press_keep,
  press_erase,
  press_open_teacher,
  press_touch,
  take_offer,
  hear_offer,
  choose_narrator,
  choose_narrator,
  ask,
  choose_text,
  choose_text,
  choose_line,
  listen_line,
  set_one_take,
  choose_try,
  retake,
  choose_microphone,
  erase_unfinished,
  say_heading,
  wait_a_moment,
  wait_a_moment,
  wait_a_moment,
  wait_really,
  wait_really,
  change_consent,
};

/* What a pupil would press who wants to get on: so that the walk sees every view. */
static void
lead_recording (Walk *walk)
{
  RsStudioPiece piece = rs_studio_flow_get_piece (walk->flow);

  if (piece == RS_STUDIO_PIECE_READY || piece == RS_STUDIO_PIECE_PAUSED)
    press_record (walk);
  else if (piece == RS_STUDIO_PIECE_COUNTDOWN)
    {
      rs_pace_advance (walk->studio->pace, RS_STUDIO_COUNT_MS);
      rs_test_studio_run (10);
    }
  else if (piece == RS_STUDIO_PIECE_RECORDING)
    {
      rs_test_studio_run (30);
      draw (2) == 0 ? press_ready (walk) : press_tap (walk);
    }
  else if (piece == RS_STUDIO_PIECE_SAVING)
    rs_test_studio_run (10);
  else
    press_next (walk);
}

static void
lead (Walk *walk)
{
  switch (rs_studio_flow_get_view (walk->flow))
    {
    case RS_STUDIO_START:
      draw (2) == 0 ? take_offer (walk) : press_new_story (walk);
      break;
    case RS_STUDIO_WHO:
      draw (4) == 0 ? press_newcomer (walk) : choose_narrator (walk);
      break;
    case RS_STUDIO_NEWCOMER:
      ask (walk);
      break;
    case RS_STUDIO_WHAT:
      draw (6) == 0 ? press_change_person (walk) : choose_text (walk);
      break;
    case RS_STUDIO_RECORDING:
      lead_recording (walk);
      break;
    case RS_STUDIO_ANSWER:
      draw (2) == 0 ? press_yes (walk) : press_not_now (walk);
      break;
    case RS_STUDIO_DECLINED:
      draw (2) == 0 ? press_keep (walk) : press_erase (walk);
      break;
    case RS_STUDIO_TEACHER:
      press_back (walk);
      break;
    case RS_STUDIO_LISTEN:
    case RS_STUDIO_MICROPHONE:
    case RS_STUDIO_REHEARSAL:
    case RS_STUDIO_WHOLE:
    case RS_STUDIO_DONE:
    default:
      press_go_on (walk);
    }
}

static void
take_step (Walk *walk)
{
  if (rs_studio_flow_get_trouble (walk->flow) != RS_STUDIO_TROUBLE_NONE && draw (2) == 0)
    press_go_on (walk);
  else if (draw (3) > 0)
    lead (walk);
  else
    STEPS[draw (G_N_ELEMENTS (STEPS))](walk);
}

/* The microphone is only open where it may be, for whom it may be, and all is silent. */
static void
check_microphone (Walk *walk)
{
  RsStudioView view = rs_studio_flow_get_view (walk->flow);
  RsStudioPiece piece = rs_studio_flow_get_piece (walk->flow);
  RsRecorderState state = rs_recorder_get_state (walk->studio->recorder);
  gboolean is_open = rs_studio_flow_is_microphone_open (walk->flow);

  if (!is_open)
    {
      g_assert_true (state == RS_RECORDER_CLOSED || state == RS_RECORDER_STOPPING);
      return;
    }
  g_assert_cmpint (rs_player_get_state (walk->studio->player), !=, RS_PLAYER_PLAYING);
  if (view == RS_STUDIO_TEACHER)
    return;
  g_assert_nonnull (rs_studio_flow_get_person (walk->flow));
  g_assert_cmpstr (rs_studio_flow_get_person (walk->flow)->uid, ==, RS_TEST_NASTYA);
  if (view == RS_STUDIO_MICROPHONE)
    g_assert_true (rs_studio_flow_get_check (walk->flow) == RS_STUDIO_CHECK_ROOM
                   || rs_studio_flow_get_check (walk->flow) == RS_STUDIO_CHECK_SPEAK);
  else
    {
      g_assert_cmpint (view, ==, RS_STUDIO_RECORDING);
      g_assert_true (piece == RS_STUDIO_PIECE_COUNTDOWN
                     || piece == RS_STUDIO_PIECE_RECORDING
                     || piece == RS_STUDIO_PIECE_SAVING);
    }
}

/* A way on from everywhere: nothing is blocked. */
static void
check_way (Walk *walk)
{
  gboolean is_running = rs_studio_flow_get_piece (walk->flow) >= RS_STUDIO_PIECE_COUNTDOWN
                        && rs_studio_flow_get_piece (walk->flow)
                               <= RS_STUDIO_PIECE_SAVING;
  RsStudioView view = rs_studio_flow_get_view (walk->flow);

  if (view == RS_STUDIO_START || view == RS_STUDIO_DONE)
    return;
  g_assert_true (is_running || rs_studio_flow_can_back (walk->flow));
  if (view >= RS_STUDIO_MICROPHONE && view <= RS_STUDIO_DECLINED)
    g_assert_true (is_running || rs_studio_flow_can_later (walk->flow));
}

/* Whatever a page may ask can be answered, in range. */
static void
check_getters (Walk *walk)
{
  RsStudioFlow *flow = walk->flow;
  GPtrArray *lines = rs_studio_flow_get_lines (flow);
  int lit = rs_studio_flow_get_lit (flow);

  g_assert_nonnull (rs_studio_flow_get_offers (flow));
  g_assert_nonnull (rs_studio_flow_get_people (flow));
  g_assert_nonnull (rs_studio_flow_get_texts (flow));
  g_assert_nonnull (rs_studio_flow_get_title (flow));
  g_assert_cmpint (lit, <, (int)MAX (lines->len, 1));
  if (lines->len > 0)
    g_assert_cmpuint (rs_studio_flow_get_place (flow), <, lines->len);
  g_assert_cmpuint (rs_studio_flow_count_recorded (flow), <=, lines->len);
  g_assert_cmpuint (rs_studio_flow_get_level (flow), <=, 7);
  g_assert_cmpuint (rs_studio_flow_get_count (flow), <=, 3);
  g_assert_cmpint (rs_studio_flow_get_recorded (flow), >=, 0);
  rs_studio_flow_get_note (flow);
  rs_studio_flow_get_advice (flow);
  rs_studio_flow_get_position (flow);
  rs_studio_flow_get_duration (flow);
}

static gboolean
names_file (RsTake *take, const char *file)
{
  for (guint i = 0; i < rs_take_get_n_items (take); i++)
    {
      const RsTakeItem *item = rs_take_get_item (take, i);

      for (guint j = 0; j < item->tries->len; j++)
        if (g_str_equal (((const RsTakeTry *)g_ptr_array_index (item->tries, j))->file,
                         file))
          return TRUE;
    }
  return FALSE;
}

/* What was recorded is a try on the disk at once. */
static void
on_saved (Walk *walk, const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *file = g_path_get_basename (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsTake) take = NULL;

  if (!g_str_has_prefix (path, walk->studio->data)) /* the game of the microphone */
    return;
  take = rs_take_load (folder, &error);
  g_assert_no_error (error);
  g_assert_true (names_file (take, file));
  walk->n_saved++;
}

static void
follow (Walk *walk)
{
  walk->flow = walk->studio->flow;
  g_signal_connect_data (walk->studio->recorder, "saved", G_CALLBACK (on_saved), walk,
                         NULL, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
restart (Walk *walk)
{
  g_signal_handlers_disconnect_by_data (walk->studio->recorder, walk);
  rs_test_studio_end (walk->studio);
  rs_test_studio_start (walk->studio);
  follow (walk);
}

static void
check_all (Walk *walk)
{
  check_microphone (walk);
  check_way (walk);
  check_getters (walk);
}

static gboolean
saw_all (const guint *seen)
{
  for (guint i = 0; i < RS_N_STUDIO_VIEWS; i++)
    if (seen[i] == 0)
      return FALSE;
  return TRUE;
}

static void
test_any_button (void)
{
  guint seen[RS_N_STUDIO_VIEWS] = { 0 };
  Walk walk = { rs_test_studio_new (), NULL, 0 };

  follow (&walk);
  for (guint i = 0;
       i < N_STEPS || (i < MAX_STEPS && !(saw_all (seen) && walk.n_saved >= MIN_SAVED));
       i++)
    {
      take_step (&walk);
      check_all (&walk);
      rs_test_studio_run (1);
      check_all (&walk);
      seen[rs_studio_flow_get_view (walk.flow)]++;
      if (i % 100 == 0)
        rs_test_studio_count_takes (walk.studio);
      if (i % 500 == 499)
        restart (&walk);
    }
  for (guint i = 0; i < RS_N_STUDIO_VIEWS; i++)
    g_test_message ("view %u: %u steps", i, seen[i]);
  g_test_message ("%u recordings", walk.n_saved);
  g_assert_true (saw_all (seen));
  g_assert_cmpuint (walk.n_saved, >=, MIN_SAVED);
  rs_test_studio_free (walk.studio);
}

/* Nobody has a consent: whatever a pupil presses, no device is ever asked for. */
static void
test_no_consent_no_device (void)
{
  g_autoptr (RsTasks) tasks = rs_test_studio_make_tasks ();
  Walk walk = { rs_test_studio_new (), NULL, 0 };

  rs_test_studio_find_narrator (tasks, RS_TEST_NASTYA)->has_consent = FALSE;
  rs_test_studio_save (walk.studio->data, tasks);
  follow (&walk);
  restart (&walk);
  for (guint i = 0; i < N_STEPS; i++)
    {
      Step step = STEPS[draw (G_N_ELEMENTS (STEPS))];

      if (step == press_open_teacher || step == change_consent)
        continue;
      step (&walk);
      check_getters (&walk);
      g_assert_cmpint (rs_recorder_get_state (walk.studio->recorder), ==,
                       RS_RECORDER_CLOSED);
      g_assert_cmpuint (walk.studio->n_opened, ==, 0);
    }
  g_assert_cmpuint (rs_test_studio_count_takes (walk.studio), ==, 0);
  rs_test_studio_free (walk.studio);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/studio-presses/any-button", test_any_button);
  g_test_add_func ("/studio-presses/no-consent-no-device", test_no_consent_no_device);
  return g_test_run ();
}
