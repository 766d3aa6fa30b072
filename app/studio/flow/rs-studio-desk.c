/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies before the reader: one text in pieces, and the take of it. */
#include "rs-studio-desk.h"

#include "rs-master.h"
#include "rs-studio-cuts.h"
#include "rs-trim.h"

struct _RsStudioDesk
{
  GObject parent_instance;

  char *data;
  char *today;
  RsTasks *tasks; /* keeps the telling */
  const RsTaskTelling *telling;
  RsTake *take; /* NULL until something is recorded */
  RsTakeHead head;
  char *picture;
  GPtrArray *items; /* (element-type RsTakeItem): as they were opened */
  guint place;
};

G_DEFINE_FINAL_TYPE (RsStudioDesk, rs_studio_desk, G_TYPE_OBJECT)

static void
rs_studio_desk_finalize (GObject *object)
{
  RsStudioDesk *self = RS_STUDIO_DESK (object);

  rs_studio_desk_close (self);
  g_ptr_array_unref (self->items);
  g_free (self->data);
  g_free (self->today);
  G_OBJECT_CLASS (rs_studio_desk_parent_class)->finalize (object);
}

static void
rs_studio_desk_class_init (RsStudioDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_studio_desk_finalize;
}

static void
rs_studio_desk_init (RsStudioDesk *self)
{
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_take_item_free);
}

/** rs_studio_desk_new: Returns: (transfer full): an empty desk */
RsStudioDesk *
rs_studio_desk_new (const char *data)
{
  RsStudioDesk *self = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  self = g_object_new (RS_TYPE_STUDIO_DESK, NULL);
  self->data = g_strdup (data);
  return self;
}

/** rs_studio_desk_set_today: the day that a new take is of. */
void
rs_studio_desk_set_today (RsStudioDesk *self, const char *today)
{
  g_return_if_fail (RS_IS_STUDIO_DESK (self));
  g_return_if_fail (today != NULL);

  g_free (self->today);
  self->today = g_strdup (today);
}

static void
put_on (RsStudioDesk *self, RsTasks *tasks, const char *narrator, RsTake *take)
{
  RsTasks *kept = g_object_ref (tasks);

  rs_studio_desk_close (self);
  self->tasks = kept;
  self->head.narrator = g_strdup (narrator);
  g_set_object (&self->take, take);
}

static void
add_sentences (RsStudioDesk *self)
{
  for (guint i = 0; i < self->telling->cards->len; i++)
    {
      GPtrArray *card = g_ptr_array_index (self->telling->cards, i);

      for (guint j = 0; j < card->len; j++)
        {
          const RsTaskSentence *sentence = g_ptr_array_index (card, j);

          g_ptr_array_add (
              self->items,
              rs_take_item_new (sentence->uid, "", sentence->text, sentence->digest, i));
        }
    }
}

/* Where the work goes on: the first piece that is wanted. */
static void
find_place (RsStudioDesk *self)
{
  int wanted = rs_studio_desk_find_wanted (self, 0);

  self->place = wanted >= 0 ? (guint)wanted : 0;
}

/**
 * rs_studio_desk_open_telling:
 * @narrator: uid; "" for a newcomer, of whom no take is made
 * @take: (nullable): what was begun
 */
void
rs_studio_desk_open_telling (RsStudioDesk *self,
                             RsTasks *tasks,
                             const RsTaskTelling *telling,
                             const char *narrator,
                             RsTake *take)
{
  g_return_if_fail (RS_IS_STUDIO_DESK (self));
  g_return_if_fail (RS_IS_TASKS (tasks));
  g_return_if_fail (telling != NULL && narrator != NULL);
  g_return_if_fail (take == NULL || RS_IS_TAKE (take));

  put_on (self, tasks, narrator, take);
  self->telling = telling;
  self->head.kind = RS_TAKE_TELLING;
  self->head.telling = g_strdup (telling->uid);
  self->head.title = g_strdup (telling->title);
  if (telling->picture != NULL)
    self->picture = rs_tasks_find_file (tasks, telling->picture);
  add_sentences (self);
  find_place (self);
}

/**
 * rs_studio_desk_open_labels:
 * @labels: (element-type RsTaskLabel) (nullable): this portion; NULL with a take
 * @take: (nullable): what was begun
 */
void
rs_studio_desk_open_labels (RsStudioDesk *self,
                            RsTasks *tasks,
                            GPtrArray *labels,
                            const char *narrator,
                            RsTake *take)
{
  g_return_if_fail (RS_IS_STUDIO_DESK (self));
  g_return_if_fail (RS_IS_TASKS (tasks));
  g_return_if_fail (labels != NULL || take != NULL);
  g_return_if_fail (narrator != NULL);

  put_on (self, tasks, narrator, take);
  self->head.kind = RS_TAKE_LABELS;
  for (guint i = 0; take == NULL && i < labels->len; i++)
    {
      const RsTaskLabel *label = g_ptr_array_index (labels, i);

      if (i == 0) /* the teacher sees what the batch begins with */
        self->head.title = g_strdup (*label->about != '\0' ? label->about : label->text);
      g_ptr_array_add (self->items, rs_take_item_new (label->owner, label->field,
                                                      label->text, label->digest, 0));
    }
  find_place (self);
}

/** rs_studio_desk_close: the desk is empty; the take stays on the disk. */
void
rs_studio_desk_close (RsStudioDesk *self)
{
  g_return_if_fail (RS_IS_STUDIO_DESK (self));

  g_clear_object (&self->tasks);
  g_clear_object (&self->take);
  self->telling = NULL;
  g_clear_pointer (&self->picture, g_free);
  rs_take_head_clear (&self->head);
  memset (&self->head, 0, sizeof self->head);
  g_ptr_array_set_size (self->items, 0);
  self->place = 0;
}

/** rs_studio_desk_is_open: Returns: whether a text lies here */
gboolean
rs_studio_desk_is_open (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), FALSE);

  return self->tasks != NULL;
}

/** rs_studio_desk_is_labels: Returns: whether labels lie here */
gboolean
rs_studio_desk_is_labels (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), FALSE);

  return self->tasks != NULL && self->telling == NULL;
}

/** rs_studio_desk_get_tasks: Returns: (transfer none) (nullable): as they were then */
RsTasks *
rs_studio_desk_get_tasks (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), NULL);

  return self->tasks;
}

/** rs_studio_desk_get_telling: Returns: (nullable): NULL for labels and an empty desk */
const RsTaskTelling *
rs_studio_desk_get_telling (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), NULL);

  return self->telling;
}

/** rs_studio_desk_get_take: Returns: (transfer none) (nullable): once it has begun */
RsTake *
rs_studio_desk_get_take (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), NULL);

  return self->take;
}

/** rs_studio_desk_get_title: Returns: of the story; "" for labels */
const char *
rs_studio_desk_get_title (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), "");

  return self->telling != NULL ? self->telling->title : "";
}

/** rs_studio_desk_get_picture: Returns: (nullable): absolute path */
const char *
rs_studio_desk_get_picture (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), NULL);

  return self->picture;
}

/** rs_studio_desk_get_n_pieces: Returns: how many pieces the text has */
guint
rs_studio_desk_get_n_pieces (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), 0);

  return self->take != NULL ? rs_take_get_n_items (self->take) : self->items->len;
}

/** rs_studio_desk_get_item: Returns: (transfer none): one piece */
const RsTakeItem *
rs_studio_desk_get_item (RsStudioDesk *self, guint piece)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), NULL);
  g_return_val_if_fail (piece < rs_studio_desk_get_n_pieces (self), NULL);

  return self->take != NULL ? rs_take_get_item (self->take, piece)
                            : g_ptr_array_index (self->items, piece);
}

/* What a label is about; the take does not carry it. */
static const char *
find_about (RsStudioDesk *self, const RsTakeItem *item)
{
  GPtrArray *labels = rs_tasks_get_labels (self->tasks);

  for (guint i = 0; i < labels->len; i++)
    {
      const RsTaskLabel *label = g_ptr_array_index (labels, i);

      if (g_str_equal (label->owner, item->owner)
          && g_str_equal (label->field, item->field))
        return label->about;
    }
  return NULL;
}

static RsStudioLine *
make_line (RsStudioDesk *self, const RsTakeItem *item)
{
  RsStudioLine *line = g_new0 (RsStudioLine, 1);
  const RsTaskSentence *sentence = NULL;

  line->text = g_strdup (item->text);
  line->card = item->card;
  line->n_tries = item->tries->len;
  line->chosen = item->chosen;
  line->state = item->chosen >= 0      ? RS_STUDIO_LINE_RECORDED
                : item->tries->len > 0 ? RS_STUDIO_LINE_ASKED
                                       : RS_STUDIO_LINE_EMPTY;
  if (self->telling != NULL)
    sentence = rs_task_telling_find_sentence (self->telling, item->owner);
  else
    {
      line->about = g_strdup (find_about (self, item));
      line->field = g_strdup (item->field);
    }
  line->has_model = sentence != NULL && self->telling->model_sound != NULL
                    && sentence->model_start >= 0;
  return line;
}

/**
 * rs_studio_desk_get_lines:
 *
 * Returns: (transfer full) (element-type RsStudioLine): what the prompter shows
 */
GPtrArray *
rs_studio_desk_get_lines (RsStudioDesk *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_studio_line_free);

  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), lines);

  for (guint i = 0; i < rs_studio_desk_get_n_pieces (self); i++)
    g_ptr_array_add (lines, make_line (self, rs_studio_desk_get_item (self, i)));
  return lines;
}

/** rs_studio_desk_get_place: Returns: the piece that is read now */
guint
rs_studio_desk_get_place (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), 0);

  return self->place;
}

/** rs_studio_desk_set_place: another piece is read now. */
void
rs_studio_desk_set_place (RsStudioDesk *self, guint place)
{
  g_return_if_fail (RS_IS_STUDIO_DESK (self));
  g_return_if_fail (place < rs_studio_desk_get_n_pieces (self));

  self->place = place;
}

/** rs_studio_desk_is_recorded: Returns: whether a try of it counts */
gboolean
rs_studio_desk_is_recorded (RsStudioDesk *self, guint piece)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), FALSE);

  return piece < rs_studio_desk_get_n_pieces (self)
         && rs_studio_desk_get_item (self, piece)->chosen >= 0;
}

/**
 * rs_studio_desk_find_wanted:
 * @from: where to begin; what lies before it comes last
 *
 * Returns: a piece that is not recorded, or is asked for once more; -1: all are there
 */
int
rs_studio_desk_find_wanted (RsStudioDesk *self, guint from)
{
  guint n = 0;

  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), -1);

  n = rs_studio_desk_get_n_pieces (self);
  for (guint i = 0; i < n; i++)
    {
      guint piece = (from + i) % n;

      if (!rs_studio_desk_is_recorded (self, piece))
        return (int)piece;
    }
  return -1;
}

/** rs_studio_desk_count_recorded: Returns: how many pieces have a try that counts */
guint
rs_studio_desk_count_recorded (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), 0);

  return self->take != NULL ? rs_take_get_n_recorded (self->take) : 0;
}

/** rs_studio_desk_measure: Returns: ms of all tries that count, with what surrounds them
 */
gint64
rs_studio_desk_measure (RsStudioDesk *self)
{
  gint64 samples = 0;

  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), 0);

  for (guint i = 0; i < rs_studio_desk_get_n_pieces (self); i++)
    {
      const RsTakeTry *chosen = rs_take_item_get_chosen (
          rs_studio_desk_get_item (self, i));

      if (chosen != NULL)
        samples += chosen->end - chosen->start;
    }
  return samples * 1000 / RS_MASTER_RATE;
}

/**
 * rs_studio_desk_begin:
 * @is_whole: in one take from this place on
 * @error: the take cannot be made
 *
 * Returns: (transfer full) (nullable): the file that the recorder shall write; the take
 *   is on the disk
 */
char *
rs_studio_desk_begin (RsStudioDesk *self, gboolean is_whole, GError **error)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), NULL);
  g_return_val_if_fail (rs_studio_desk_is_open (self), NULL);
  g_return_val_if_fail (*self->head.narrator != '\0', NULL);

  if (self->take == NULL)
    {
      g_free (self->head.made);
      self->head.made = g_strdup (self->today);
      self->take = rs_take_create (self->data, &self->head, self->items, error);
    }
  if (self->take == NULL)
    return NULL;
  return rs_take_begin_try (self->take, is_whole ? RS_TAKE_WHOLE : self->place);
}

/** rs_studio_desk_owns: Returns: whether the file is of the take that lies here */
gboolean
rs_studio_desk_owns (RsStudioDesk *self, const char *path)
{
  g_autofree char *folder = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  folder = g_path_get_dirname (path);
  return self->take != NULL && g_str_equal (folder, rs_take_get_folder (self->take));
}

/**
 * rs_studio_desk_end:
 * @piece: that was read
 * @path: of rs_studio_desk_begin(), whole now
 *
 * Returns: whether the new try of the piece counts now; if not, the file stays and is
 *   found when the take is opened again
 */
gboolean
rs_studio_desk_end (
    RsStudioDesk *self, guint piece, const char *path, gint64 n_samples, GError **error)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), FALSE);
  g_return_val_if_fail (rs_studio_desk_owns (self, path), FALSE);

  return rs_take_end_try (self->take, piece, path, n_samples, error);
}

static GArray *
find_cuts (const char *path, const GArray *marks, GError **error)
{
  g_autoptr (GArray) samples = NULL;

  if (!rs_master_read (path, &samples, error))
    return NULL;
  return rs_studio_cuts_snap (samples, marks, RS_MASTER_RATE);
}

/**
 * rs_studio_desk_end_whole:
 * @first: piece that was read first
 * @marks: (element-type gint64): samples where each next piece began
 *
 * Returns: as rs_studio_desk_end(), of all that was read
 */
gboolean
rs_studio_desk_end_whole (RsStudioDesk *self,
                          const char *path,
                          gint64 n_samples,
                          guint first,
                          const GArray *marks,
                          GError **error)
{
  g_autoptr (GArray) at = NULL;
  g_autofree RsTakeCut *cuts = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), FALSE);
  g_return_val_if_fail (rs_studio_desk_owns (self, path), FALSE);

  at = find_cuts (path, marks, error);
  if (at == NULL)
    return FALSE;
  cuts = g_new0 (RsTakeCut, at->len + 1);
  for (guint i = 0; i < at->len; i++) /* none is empty, whatever the taps were */
    cuts[i].end = cuts[i + 1].start = CLAMP (g_array_index (at, gint64, i),
                                             cuts[i].start + 1,
                                             n_samples - (gint64)(at->len - i));
  cuts[at->len].end = n_samples;
  return rs_take_end_whole (self->take, path, n_samples, first, cuts, at->len + 1, error);
}

static gboolean
is_silent (const char *path, const RsTakeTry *chosen)
{
  g_autoptr (GArray) samples = NULL;
  gint64 end = 0;
  RsTrim trim;

  if (!rs_master_read (path, &samples, NULL))
    return TRUE;
  end = MIN (chosen->end, (gint64)samples->len);
  return chosen->start >= end
         || !rs_trim_find_s16 ((const gint16 *)samples->data + chosen->start,
                               (gsize)(end - chosen->start), RS_MASTER_RATE, 0, &trim);
}

/**
 * rs_studio_desk_find_silent:
 *
 * Returns: a piece whose chosen try holds no speech, -1 for none; reads them all
 */
int
rs_studio_desk_find_silent (RsStudioDesk *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), -1);

  for (guint i = 0; self->take != NULL && i < rs_take_get_n_items (self->take); i++)
    {
      g_autofree char *path = rs_take_get_chosen_path (self->take, i);

      if (path != NULL
          && is_silent (path, rs_take_item_get_chosen (rs_take_get_item (self->take, i))))
        return (int)i;
    }
  return -1;
}

/**
 * rs_studio_desk_choose:
 * @number: -1 for none: this place is wanted once more
 *
 * Another try of this place counts.
 */
gboolean
rs_studio_desk_choose (RsStudioDesk *self, int number, GError **error)
{
  g_return_val_if_fail (RS_IS_STUDIO_DESK (self), FALSE);
  g_return_val_if_fail (self->take != NULL, FALSE);

  return rs_take_choose (self->take, self->place, number, error);
}
