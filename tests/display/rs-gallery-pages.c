/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages made of the shared widgets, with the words of the design's pictures. */
#include "rs-gallery-pages.h"

#include "rs-countdown.h"
#include "rs-crane.h"
#include "rs-dock.h"
#include "rs-dots.h"
#include "rs-edge.h"
#include "rs-hand.h"
#include "rs-header.h"
#include "rs-level-meter.h"
#include "rs-narrator-chip.h"
#include "rs-picture.h"
#include "rs-plate.h"
#include "rs-progress-dashes.h"
#include "rs-prompter.h"
#include "rs-ripple.h"
#include "rs-running-text.h"
#include "rs-sentence-row.h"
#include "rs-stage.h"
#include "rs-sun.h"
#include "rs-tile.h"

static const char *
get_photo (const char *const *photos, guint index)
{
  guint n = g_strv_length ((char **)photos);

  return n > 0 ? photos[index % n] : "/nowhere/photo.jpg";
}

static void
put (GtkWidget *fixed, GtkWidget *child, double x, double y, double width, double height)
{
  RsStage *stage = rs_stage_get (NULL);
  int natural;

  /* GtkFixed gives its children the least that they take. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_set_size_request (child, width > 0 ? rs_stage_px (stage, width) : natural,
                               height > 0 ? rs_stage_px (stage, height) : -1);
  gtk_fixed_put (GTK_FIXED (fixed), child, rs_stage_px (stage, x),
                 rs_stage_px (stage, y));
}

/* Header, dock and edge; the content is put between. */
static GtkWidget *
make_frame (const char *title, int age, gboolean crane, GtkWidget *dock)
{
  GtkWidget *fixed = gtk_fixed_new ();
  GtkWidget *header = rs_header_new (title);

  rs_header_set_age (RS_HEADER (header), age);
  rs_header_set_crane (RS_HEADER (header), crane);
  put (fixed, header, 0, 0, 1920, 120);
  if (dock != NULL)
    put (fixed, dock, 48, 928, 1824, 112);
  put (fixed, rs_edge_new (), 0, 1040, 1920, 40);
  return fixed;
}

static GtkWidget *
make_button (const char *icon, const char *word, const char *name, const char *look)
{
  GtkWidget *button = rs_touch_button_new (icon, word, name);

  if (look != NULL)
    gtk_widget_add_css_class (button, look);
  return button;
}

static GtkWidget *
make_big_button (const char *word)
{
  GtkWidget *button = make_button (NULL, word, NULL, "primary");

  gtk_widget_add_css_class (button, "big");
  return button;
}

static void
add_end (GtkWidget *dock)
{
  rs_dock_add_end (RS_DOCK (dock), make_button ("volume-2", NULL, "Громкость", NULL));
  rs_dock_add_end (RS_DOCK (dock), make_button ("person", NULL, "Удобства", NULL));
}

static GtkWidget *
make_home_dock (void)
{
  GtkWidget *dock = rs_dock_new ();
  GtkWidget *line = make_button ("timeline", "Лента времени", NULL, NULL);

  rs_dock_add_start (RS_DOCK (dock),
                     make_button ("level-school", NULL, "Для школьников", "primary"));
  rs_dock_add_start (RS_DOCK (dock), line);
  rs_dock_begin_group (RS_DOCK (dock), line);
  rs_dock_add_start (RS_DOCK (dock), make_button ("map", "Карта", NULL, NULL));
  rs_dock_add_start (RS_DOCK (dock),
                     make_button ("then-now", NULL, "Тогда и сейчас", NULL));
  rs_dock_add_start (RS_DOCK (dock), make_button ("quiz", "Угадай-ка", NULL, NULL));
  rs_dock_add_start (RS_DOCK (dock), make_button ("find", "Найти", NULL, NULL));
  add_end (dock);
  return dock;
}

static GtkWidget *
make_home (const char *const *photos)
{
  static const struct
  {
    const char *label, *color;
  } sections[] = {
    { "Наш Искитим", "#A63C2B" },     { "Река Бердь", "#1E5B86" },
    { "Каменная книга", "#5B4636" },  { "Лес, степь и скалы", "#1F5A4C" },
    { "Как жили прежде", "#A85A0C" }, { "Дорога и труд", "#6B3D6E" },
    { "Помним", "#7C2A1E" },          { "Море, которое построили люди", "#2C6E3F" }
  };
  GtkWidget *fixed = make_frame ("Родная сторона", 0, TRUE, make_home_dock ());

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *tile = rs_tile_new (sections[i].label);

      rs_tile_set_picture (RS_TILE (tile), get_photo (photos, i), "Картинка");
      rs_tile_set_color (RS_TILE (tile), sections[i].color);
      if (i == 1)
        rs_tile_set_badge (RS_TILE (tile), "narrator-child", "рассказывает ребёнок");
      if (i == 2)
        rs_tile_set_badge (RS_TILE (tile), "narrator-computer", "читает компьютер");
      rs_tile_set_checked (RS_TILE (tile), i == 1, "уже слушали");
      put (fixed, tile, 48 + (i % 4) * 461, 120 + (i / 4) * 385, 440, 364);
    }
  return fixed;
}

static GtkWidget *
make_story_dock (void)
{
  GtkWidget *dock = rs_dock_new ();
  GtkWidget *pause = make_button ("pause", "Пауза", NULL, "primary");
  GtkWidget *dots = rs_dots_new ();
  GtkWidget *volume = make_button ("volume-2", NULL, "Громкость", NULL);

  rs_dots_set (RS_DOTS (dots), 4, 1);
  rs_dock_add_start (RS_DOCK (dock), make_button ("home", NULL, "Домой", NULL));
  rs_dock_add_start (RS_DOCK (dock), make_button ("back", NULL, "Назад", NULL));
  rs_dock_add_start (RS_DOCK (dock), pause);
  rs_dock_begin_group (RS_DOCK (dock), pause);
  rs_dock_add_start (RS_DOCK (dock), make_button ("repeat", NULL, "Ещё раз", NULL));
  rs_dock_add_start (RS_DOCK (dock), make_button ("zoom-in", NULL, "Ближе", NULL));
  rs_dock_add_end (RS_DOCK (dock), make_button ("previous", NULL, "Раньше", NULL));
  rs_dock_add_end (RS_DOCK (dock), dots);
  rs_dock_add_end (RS_DOCK (dock), make_button ("next", NULL, "Дальше", "primary"));
  rs_dock_add_end (RS_DOCK (dock), volume);
  rs_dock_begin_group (RS_DOCK (dock), volume);
  rs_dock_add_end (RS_DOCK (dock), make_button ("person", NULL, "Удобства", NULL));
  return dock;
}

static void
put_photo (GtkWidget *fixed, const char *path, const char *caption)
{
  GtkWidget *picture = rs_picture_new (RS_PICTURE_CONTAIN, RS_PICTURE_FRAME_PHOTO);
  GtkWidget *label = gtk_label_new (caption);

  rs_picture_set_path (RS_PICTURE (picture), path);
  rs_picture_set_description (RS_PICTURE (picture), "Скалы у реки");
  put (fixed, picture, 48, 120, 1060, 700);
  gtk_widget_add_css_class (label, "rs-caption");
  put (fixed, label, 48, 830, 0, 0);
}

static void
put_narrator (GtkWidget *fixed)
{
  GtkWidget *chip = rs_narrator_chip_new ();

  rs_narrator_chip_set (RS_NARRATOR_CHIP (chip), "narrator-child",
                        "Читает ученица 5 класса");
  put (fixed, chip, 1140, 780, 0, 0);
}

static GtkWidget *
make_story (const char *const *photos)
{
  static const char *const sentences[] = {
    "Наша река — Бердь.", "У самой воды стоят высокие скалы.",
    "Люди зовут их Зверобой, и растут на них старые сосны."
  };
  GtkWidget *fixed = make_frame ("Скалы Зверобоя", 0, FALSE, make_story_dock ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  put_photo (fixed, get_photo (photos, 0),
             "Бердские скалы. Сосны растут прямо на камне.");
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      GtkWidget *row = rs_sentence_row_new (i, sentences[i]);

      rs_sentence_row_set_state (RS_SENTENCE_ROW (row), i == 0   ? RS_SENTENCE_HEARD
                                                        : i == 1 ? RS_SENTENCE_CURRENT
                                                                 : RS_SENTENCE_AHEAD);
      gtk_box_append (GTK_BOX (box), row);
    }
  put (fixed, box, 1140, 120, 732, 0);
  put_narrator (fixed);
  return fixed;
}

static GtkWidget *
make_school (const char *const *photos)
{
  static const char *const sentences[] = {
    "Недалеко от Новососедова Бердь подходит к высоким скалам.",
    "Люди зовут их Зверобоем, но почему — точно никто не знает.",
    "Рядом встречаются лес и степь, а на камнях живут сорок девять видов мхов.", NULL
  };
  GtkWidget *fixed = make_frame ("Скалы Зверобоя", 6, FALSE, make_story_dock ());
  GtkWidget *text = rs_running_text_new ();

  put_photo (fixed, get_photo (photos, 0),
             "Бердские скалы, памятник природы с 2000 года.");
  rs_running_text_set_sentences (RS_RUNNING_TEXT (text), sentences);
  rs_running_text_set_current (RS_RUNNING_TEXT (text), 1);
  put (fixed, text, 1140, 120, 732, 0);
  put_narrator (fixed);
  return fixed;
}

static GtkWidget *
make_quiz_dock (void)
{
  GtkWidget *dock = rs_dock_new ();
  GtkWidget *dots = rs_dots_new ();
  GtkWidget *next = make_button ("next", "Дальше", NULL, "primary");
  GtkWidget *volume = make_button ("volume-2", NULL, "Громкость", NULL);

  rs_dots_set (RS_DOTS (dots), 3, 1);
  rs_touch_button_set_word_first (RS_TOUCH_BUTTON (next), TRUE);
  rs_dock_add_start (RS_DOCK (dock), make_button ("home", NULL, "Домой", NULL));
  rs_dock_add_start (RS_DOCK (dock), make_button ("back", NULL, "Назад", NULL));
  rs_dock_add_start (RS_DOCK (dock), make_button ("repeat", NULL, "Ещё раз", "river"));
  rs_dock_add_center (RS_DOCK (dock), dots);
  rs_dock_add_end (RS_DOCK (dock), next);
  rs_dock_add_end (RS_DOCK (dock), volume);
  rs_dock_begin_group (RS_DOCK (dock), volume);
  rs_dock_add_end (RS_DOCK (dock), make_button ("person", NULL, "Удобства", NULL));
  return dock;
}

static GtkWidget *
make_quiz (const char *const *photos)
{
  static const char *const answers[] = { "паровоз", "мамонт", "дом" };
  static const RsTileState states[] = { RS_TILE_FADED, RS_TILE_RIGHT, RS_TILE_PLAIN };
  GtkWidget *fixed = make_frame ("Кто жил здесь, когда было холодно?", 0, FALSE,
                                 make_quiz_dock ());
  GtkWidget *note = gtk_label_new ("Это мамонт. Его грела густая шерсть — как шуба.");

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GtkWidget *tile = rs_tile_new (answers[i]);

      rs_tile_set_picture (RS_TILE (tile), get_photo (photos, i), NULL);
      rs_tile_set_centered (RS_TILE (tile), TRUE);
      rs_tile_set_state (RS_TILE (tile), states[i]);
      put (fixed, tile, 48 + i * 617, 136, 590, 560);
    }
  gtk_label_set_xalign (GTK_LABEL (note), 0);
  gtk_widget_add_css_class (note, "rs-note");
  put (fixed, note, 220, 726, 1652, 136);
  put (fixed, rs_crane_new (RS_CRANE_REJOICES, 168), 60, 702, 0, 0);
  return fixed;
}

static GtkWidget *
make_attract (const char *const *photos)
{
  GtkWidget *fixed = gtk_fixed_new ();
  GtkWidget *picture = rs_picture_new (RS_PICTURE_COVER, RS_PICTURE_FRAME_NONE);
  GtkWidget *crane = rs_crane_new (RS_CRANE_POINTS, 250);

  rs_crane_set_night (RS_CRANE (crane), TRUE);
  rs_picture_set_path (RS_PICTURE (picture), get_photo (photos, 0));
  put (fixed, picture, 0, 0, 1920, 1080);
  put (fixed, rs_plate_new ("Родная сторона", "Скалы Зверобоя"), 72, 726, 0, 0);
  put (fixed, rs_hand_new (), 1055, 404, 0, 0);
  put (fixed, crane, 1590, 714, 0, 0);
  put (fixed, rs_edge_new (), 0, 1040, 1920, 40);
  return fixed;
}

static GtkWidget *
make_idle (const char *const *photos)
{
  GtkWidget *fixed = gtk_fixed_new ();
  GtkWidget *dim = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *sheet = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *title = gtk_label_new ("Ты ещё здесь?");
  GtkWidget *sun = rs_sun_new (150);

  rs_sun_set_fraction (RS_SUN (sun), 0.55);
  gtk_widget_add_css_class (dim, "rs-dim");
  gtk_widget_add_css_class (sheet, "rs-sheet");
  gtk_widget_add_css_class (title, "rs-title");
  put (fixed, make_home (photos), 0, 0, 1920, 1080);
  put (fixed, dim, 0, 0, 1920, 1080);
  put (fixed, sheet, 410, 420, 1100, 500);
  put (fixed, rs_crane_new (RS_CRANE_LISTENS, 240), 490, 545, 0, 0);
  put (fixed, title, 730, 486, 0, 0);
  put (fixed, make_big_button ("Я здесь!"), 730, 640, 560, 170);
  put (fixed, sun, 1300, 480, 0, 0);
  return fixed;
}

static GtkWidget *
make_buttons (const char *const *photos)
{
  static const char *const looks[] = { NULL, "primary", "river", "record" };
  GtkWidget *fixed = make_frame ("Кнопки, 1938, № 11", 12, TRUE, make_home_dock ());

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      GtkWidget *pressed = make_button ("pause", "Нажата", NULL, looks[i]);
      GtkWidget *off = make_button ("quiz", "Нельзя", NULL, looks[i]);

      put (fixed, make_button ("home", NULL, "Домой", looks[i]), 48, 140 + i * 140, 0, 0);
      put (fixed, make_button ("play", "Слушать", NULL, looks[i]), 200, 140 + i * 140, 0,
           0);
      gtk_widget_set_state_flags (pressed, GTK_STATE_FLAG_ACTIVE, FALSE);
      put (fixed, pressed, 560, 140 + i * 140, 0, 0);
      gtk_widget_set_sensitive (off, FALSE);
      put (fixed, off, 920, 140 + i * 140, 0, 0);
    }
  for (guint i = 0; i < 6; i++)
    put (fixed, rs_crane_new ((RsCranePose)i, 180), 1240 + (i % 3) * 220,
         130 + (i / 3) * 200, 0, 0);
  put (fixed, make_button ("microphone", NULL, "Запись", "round"), 1240, 560, 0, 0);
  put (fixed, make_button ("level-little", "Выбрано", NULL, "chosen"), 1400, 560, 0, 0);
  return fixed;
}

static GtkWidget *
make_words (const char *const *photos)
{
  static const char *const answers[] = { "На берегу Берди, у самой воды",
                                         "В Новосибирске", "В горах Алтая, очень далеко",
                                         "Достопримечательность" };
  GtkWidget *fixed = make_frame ("Где стоят скалы Зверобоя?", 6, FALSE,
                                 make_quiz_dock ());

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GtkWidget *tile = rs_tile_new (answers[i]);

      rs_tile_set_centered (RS_TILE (tile), TRUE);
      rs_tile_set_state (RS_TILE (tile), (RsTileState)(i + 1));
      if (i == 3)
        rs_tile_set_icon (RS_TILE (tile), "check");
      put (fixed, tile, 48 + (i % 2) * 926, 136 + (i / 2) * 380, 898, 352);
    }
  return fixed;
}

/* What is read aloud, and how far it has come. */
static void
put_pulpit (GtkWidget *fixed, guint current)
{
  static const char *const sentences[] = {
    "Наша река называется Бердь.",
    "У самой воды стоят высокие скалы, на которых растут старые сосны.",
    "Люди зовут их Зверобой.",
    "Летом скалы пахнут травой.",
    "Береги их.",
    NULL
  };
  static const RsDash dashes[] = { RS_DASH_DONE, RS_DASH_AHEAD, RS_DASH_ASKED,
                                   RS_DASH_AHEAD, RS_DASH_DONE };
  GtkWidget *prompter = rs_prompter_new ();
  GtkWidget *progress = rs_progress_dashes_new ();

  rs_prompter_set_sentences (RS_PROMPTER (prompter), sentences);
  rs_prompter_set_current (RS_PROMPTER (prompter), (int)current);
  rs_prompter_set_marked (RS_PROMPTER (prompter), current == 2);
  rs_progress_dashes_set (RS_PROGRESS_DASHES (progress), dashes, G_N_ELEMENTS (dashes),
                          (int)current);
  put (fixed, prompter, 80, 141, 1480, 650);
  put (fixed, progress, 120, 812, 1464, 32);
}

static GtkWidget *
make_studio (const char *const *photos)
{
  GtkWidget *fixed = make_frame ("«Скалы Зверобоя»", -1, FALSE, NULL);
  GtkWidget *meter = rs_level_meter_new ();
  GtkWidget *advice = gtk_label_new ("Отлично\nслышно");

  gtk_widget_add_css_class (fixed, "night");
  put_pulpit (fixed, 1);
  rs_level_meter_set_level (RS_LEVEL_METER (meter), 5);
  put (fixed, meter, 1632, 141, 240, 600);
  gtk_label_set_justify (GTK_LABEL (advice), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (advice, "rs-advice");
  gtk_widget_add_css_class (advice, "good");
  put (fixed, advice, 1632, 756, 240, 0);
  return fixed;
}

static GtkWidget *
make_countdown (const char *const *photos)
{
  GtkWidget *fixed = make_frame ("«Скалы Зверобоя»", -1, FALSE, NULL);
  GtkWidget *countdown = rs_countdown_new ();
  GtkWidget *meter = rs_level_meter_new ();

  gtk_widget_add_css_class (fixed, "night");
  put_pulpit (fixed, 2);
  rs_countdown_set (RS_COUNTDOWN (countdown), 2);
  put (fixed, countdown, 1632, 141, 240, 240);
  rs_level_meter_set_level (RS_LEVEL_METER (meter), 7);
  put (fixed, meter, 120, 900, 900, 100);
  return fixed;
}

/* The page by its name, or NULL. */
GtkWidget *
rs_gallery_page (const char *name, const char *const *photos)
{
  static const struct
  {
    const char *name;
    GtkWidget *(*make) (const char *const *photos);
  } pages[] = { { "home", make_home },       { "story", make_story },
                { "school", make_school },   { "quiz", make_quiz },
                { "attract", make_attract }, { "idle", make_idle },
                { "buttons", make_buttons }, { "words", make_words },
                { "studio", make_studio },   { "countdown", make_countdown } };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name))
      return rs_ripple_new (pages[i].make (photos));
  return NULL;
}
