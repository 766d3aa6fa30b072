/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A museum of any size, made of Russian words, through the same door as real content. */

#include "rs-bench-catalog.h"

#include "rs-media-draft.h"
#include "rs-media-store.h"
#include "rs-photo-draft.h"
#include "rs-question-draft.h"
#include "rs-section-draft.h"
#include "rs-story-draft.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

#define SOURCE "bench"
#define N_SECTIONS 8
#define N_PICTURES 24
#define STORIES_A_TRANSACTION 500

static const char *const subjects[] = {
  "Река",   "Скала",  "Мамонт", "Завод",  "Кузнец",  "Паровоз", "Лиса", "Мельница",
  "Дорога", "Пещера", "Школа",  "Берёза", "Деревня", "Плотина", "Кедр", "Ёлка",
  "Лодка",  "Печка",  "Камень", "Музей",  "Цветок",  "Сосна",   "Мост", "Родник"
};
static const char *const verbs[] = { "стоит", "живёт", "помнит", "слышит", "бережёт",
                                     "ждёт",  "видит", "растёт", "поёт",   "работает" };
static const char *const places[] = { "у самой воды",      "за старой мельницей",
                                      "под высокой горой", "на краю деревни",
                                      "в сосновом лесу",   "возле Искитима",
                                      "рядом с Бердью",    "на светлом камне" };

#define PICK(array, rand) array[g_rand_int_range (rand, 0, (gint32)G_N_ELEMENTS (array))]

static char *
make_sentence (GRand *rand)
{
  return g_strdup_printf ("%s %s %s, и это место знают все.", PICK (subjects, rand),
                          PICK (verbs, rand), PICK (places, rand));
}

static gboolean
put_media (RsWorkshop *workshop,
           const char *digest,
           gsize size,
           int width,
           int height,
           GError **error)
{
  const RsMediaDraft media = { .digest = digest,
                               .size = (gint64)size,
                               .mime = "image/jpeg",
                               .width = width,
                               .height = height };

  return rs_media_draft_put (&media, workshop, error);
}

static char *
put_picture_file (
    RsWorkshop *workshop, guint32 color, int width, int height, GError **error)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width,
                                                 height);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *digest = NULL;
  char *jpeg = NULL;
  gsize length = 0;

  gdk_pixbuf_fill (pixbuf, color << 8 | 0xff);
  if (!gdk_pixbuf_save_to_buffer (pixbuf, &jpeg, &length, "jpeg", error, NULL))
    return NULL;
  bytes = g_bytes_new_take (jpeg, length);
  digest = rs_media_store_add_bytes (rs_workshop_get_data (workshop), bytes, error);
  if (digest == NULL || !put_media (workshop, digest, length, width, height, error))
    return NULL;
  return g_steal_pointer (&digest);
}

static char *
put_photo (RsWorkshop *workshop, guint index, GError **error)
{
  g_autoptr (RsPhotoDraft) draft = rs_photo_draft_new ();
  g_autofree char *path = g_strdup_printf ("photo/%u", index);
  const RsOrigin origin = { SOURCE, path, path };
  RsPutResult result;

  draft->caption = g_strdup_printf ("Вид %u", index);
  draft->description = g_strdup ("Ровное поле одного цвета.");
  draft->author = g_strdup ("рисунок проекта");
  draft->dark_color = g_strdup ("#17242B");
  draft->is_drawing = TRUE;
  draft->screen = put_picture_file (workshop, 0x305070 + index * 0x050301, 1620, 1080,
                                    error);
  draft->thumb = draft->screen ? put_picture_file (workshop, 0x305070 + index * 0x050301,
                                                   480, 320, error)
                               : NULL;
  draft->original = g_strdup (draft->screen);
  if (draft->thumb == NULL
      || !rs_photo_draft_put (draft, workshop, &origin, &result, error))
    return NULL;
  return g_strdup (draft->uid);
}

static char *
put_section (RsWorkshop *workshop, guint index, const char *cover, GError **error)
{
  g_autoptr (RsSectionDraft) draft = rs_section_draft_new ();
  g_autofree char *path = g_strdup_printf ("section/%u", index);
  const RsOrigin origin = { SOURCE, path, path };
  RsPutResult result;

  draft->position = (int)index * 1024;
  draft->title = g_strdup_printf ("Тема %u", index + 1);
  draft->color = g_strdup ("#1E5B86");
  draft->cover_uid = g_strdup (cover);
  if (!rs_section_draft_put (draft, workshop, &origin, &result, error))
    return NULL;
  return g_strdup (draft->uid);
}

static void
add_telling (RsStoryDraft *story, RsLevel level, GPtrArray *photos, GRand *rand)
{
  RsTellingDraft *telling = rs_story_draft_add_telling (story, level);
  const guint n_cards = 3;

  for (guint i = 0; i < n_cards; i++)
    {
      RsCardDraft *card = rs_telling_draft_add_card (
          telling, photos->pdata[g_rand_int_range (rand, 0, (gint32)photos->len)]);

      for (int k = level == RS_LEVEL_LITTLE ? 2 : 4; k > 0; k--)
        {
          g_autofree char *sentence = make_sentence (rand);

          rs_card_draft_add_sentence (card, sentence);
        }
    }
}

static gboolean
put_question (RsWorkshop *workshop,
              const char *story_uid,
              guint index,
              GPtrArray *photos,
              GError **error)
{
  g_autoptr (RsQuestionDraft) draft = rs_question_draft_new ();
  g_autofree char *path = g_strdup_printf ("question/%u", index);
  const RsOrigin origin = { SOURCE, path, path };
  RsPutResult result;

  draft->story_uid = g_strdup (story_uid);
  draft->level = RS_LEVEL_LITTLE;
  draft->kind = RS_QUESTION_PICTURE;
  draft->prompt = g_strdup ("Что стоит у воды?");
  draft->reason = g_strdup ("У воды стоит скала.");
  rs_question_draft_add_answer (draft, "скала", photos->pdata[0])->is_right = TRUE;
  rs_question_draft_add_answer (draft, "печка", photos->pdata[1]);
  return rs_question_draft_put (draft, workshop, &origin, &result, error);
}

static gboolean
put_story (RsWorkshop *workshop,
           guint index,
           GPtrArray *sections,
           GPtrArray *photos,
           GRand *rand,
           GError **error)
{
  g_autoptr (RsStoryDraft) draft = rs_story_draft_new ();
  g_autofree char *path = g_strdup_printf ("story/%u", index);
  const RsOrigin origin = { SOURCE, path, path };
  RsPutResult result;

  draft->section_uid = g_strdup (sections->pdata[index % sections->len]);
  draft->position = (int)index * 16;
  draft->title = g_strdup_printf ("%s %s %u", PICK (subjects, rand), PICK (places, rand),
                                  index);
  draft->cover_uid = g_strdup (photos->pdata[index % photos->len]);
  rs_story_draft_add_source (draft, "Составлено для измерений", RS_CONFIDENCE_EXACT);
  add_telling (draft, RS_LEVEL_LITTLE, photos, rand);
  add_telling (draft, RS_LEVEL_SCHOOL, photos, rand);
  return rs_story_draft_put (draft, workshop, &origin, &result, error)
         && put_question (workshop, draft->uid, index, photos, error);
}

static gboolean
put_shared (RsWorkshop *workshop, GPtrArray *sections, GPtrArray *photos, GError **error)
{
  for (guint i = 0; i < N_PICTURES; i++)
    {
      char *uid = put_photo (workshop, i, error);

      if (uid == NULL)
        return FALSE;
      g_ptr_array_add (photos, uid);
    }
  for (guint i = 0; i < N_SECTIONS; i++)
    {
      char *uid = put_section (workshop, i, photos->pdata[i], error);

      if (uid == NULL)
        return FALSE;
      g_ptr_array_add (sections, uid);
    }
  return TRUE;
}

/**
 * rs_bench_catalog_make:
 * @data: a new data folder
 *
 * Fills a working catalogue with @n_stories stories, always the same ones.
 */
gboolean
rs_bench_catalog_make (const char *data, guint n_stories, GError **error)
{
  g_autoptr (RsClock) clock = rs_clock_new ();
  g_autoptr (RsWorkshop) workshop = rs_workshop_open (data, RS_WORKSHOP_CREATE, clock,
                                                      error);
  g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) photos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1938);

  if (workshop == NULL || !rs_workshop_begin (workshop, error)
      || !put_shared (workshop, sections, photos, error))
    return FALSE;

  for (guint i = 0; i < n_stories; i++)
    {
      if (!put_story (workshop, i, sections, photos, rand, error))
        return FALSE;
      if (i % STORIES_A_TRANSACTION == STORIES_A_TRANSACTION - 1
          && (!rs_workshop_commit (workshop, error)
              || !rs_workshop_begin (workshop, error)))
        return FALSE;
    }
  return rs_workshop_commit (workshop, error);
}
