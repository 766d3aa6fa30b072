/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the museum says today, and who reads. */
#include "rs-studio-session.h"

#include <gio/gio.h>
#include <sys/stat.h>

/* What makes a file another one: each writing of tasks.json is a new file. */
typedef struct
{
  guint64 inode;
  gint64 size;
  gint64 written; /* µs */
} Stamp;

struct _RsStudioSession
{
  GObject parent_instance;

  char *data;
  char *path;
  RsClock *clock;
  RsTasks *tasks; /* NULL until some were brought */
  Stamp stamp;
  GFileMonitor *monitor;
  RsStudioPerson *person;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RsStudioSession, rs_studio_session, G_TYPE_OBJECT)

static void
rs_studio_session_dispose (GObject *object)
{
  RsStudioSession *self = RS_STUDIO_SESSION (object);

  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);
  g_clear_object (&self->clock);
  g_clear_object (&self->tasks);
  G_OBJECT_CLASS (rs_studio_session_parent_class)->dispose (object);
}

static void
rs_studio_session_finalize (GObject *object)
{
  RsStudioSession *self = RS_STUDIO_SESSION (object);

  g_clear_pointer (&self->person, rs_studio_person_free);
  g_free (self->path);
  g_free (self->data);
  G_OBJECT_CLASS (rs_studio_session_parent_class)->finalize (object);
}

static void
rs_studio_session_class_init (RsStudioSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_studio_session_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_studio_session_finalize;
  changed_signal = g_signal_new ("changed", RS_TYPE_STUDIO_SESSION, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_studio_session_init (RsStudioSession *self)
{
}

static Stamp
read_stamp (const char *path)
{
  Stamp stamp = { 0, -1, 0 };
  struct stat info;

  if (stat (path, &info) == 0)
    {
      stamp.inode = info.st_ino;
      stamp.size = info.st_size;
      stamp.written = info.st_mtim.tv_sec * G_USEC_PER_SEC + info.st_mtim.tv_nsec / 1000;
    }
  return stamp;
}

static gboolean
stamp_equal (const Stamp *a, const Stamp *b)
{
  return a->inode == b->inode && a->size == b->size && a->written == b->written;
}

/* Who reads is described anew: the paper may hold no more, or hold now. */
static void
renew_person (RsStudioSession *self)
{
  if (self->person == NULL)
    return;
  self->person->may_record = rs_studio_session_has_consent (self);
}

/* One that cannot be read is being copied, or is damaged: the ones before hold. */
static gboolean
load (RsStudioSession *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsTasks) tasks = NULL;
  Stamp stamp = read_stamp (self->path);

  if (stamp.size < 0 || stamp_equal (&stamp, &self->stamp))
    return FALSE;
  self->stamp = stamp;
  tasks = rs_tasks_load (self->data, &error);
  if (tasks == NULL)
    {
      g_message ("%s", error->message);
      return FALSE;
    }
  g_set_object (&self->tasks, tasks);
  rs_clock_witness_date (self->clock, rs_tasks_get_today (tasks));
  return TRUE;
}

static void
on_monitor (RsStudioSession *self)
{
  rs_studio_session_look (self);
}

/**
 * rs_studio_session_new:
 * @data: the folder of the museum
 *
 * Returns: (transfer full): with the tasks of now, if there are any, and nobody
 */
RsStudioSession *
rs_studio_session_new (const char *data, RsClock *clock)
{
  g_autoptr (GFile) file = NULL;
  RsStudioSession *self = NULL;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_STUDIO_SESSION, NULL);
  self->data = g_strdup (data);
  self->path = g_build_filename (data, "tasks", "tasks.json", NULL);
  self->clock = g_object_ref (clock);
  file = g_file_new_for_path (self->path);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (on_monitor), self);
  load (self);
  return self;
}

/**
 * rs_studio_session_look:
 *
 * Loads the tasks anew if they are others now; nothing of those before may be used then.
 *
 * Returns: whether they are others
 */
gboolean
rs_studio_session_look (RsStudioSession *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), FALSE);

  if (!load (self))
    return FALSE;
  renew_person (self);
  g_signal_emit (self, changed_signal, 0);
  return TRUE;
}

/** rs_studio_session_get_tasks: Returns: (transfer none) (nullable): as of now */
RsTasks *
rs_studio_session_get_tasks (RsStudioSession *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), NULL);

  return self->tasks;
}

/** rs_studio_session_get_written: Returns: when tasks.json was written, µs since 1970 */
gint64
rs_studio_session_get_written (RsStudioSession *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), 0);

  return self->stamp.written;
}

/** rs_studio_session_get_today: Returns: (transfer full): never before the tasks' day */
char *
rs_studio_session_get_today (RsStudioSession *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), NULL);

  return rs_clock_today (self->clock);
}

/** rs_studio_session_get_person: Returns: (nullable): who reads */
const RsStudioPerson *
rs_studio_session_get_person (RsStudioSession *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), NULL);

  return self->person;
}

static void
put_person (RsStudioSession *self, RsStudioPerson *person)
{
  g_clear_pointer (&self->person, rs_studio_person_free);
  self->person = person;
}

/**
 * rs_studio_session_describe:
 *
 * Returns: (transfer full): one of the register, with whether they may record today
 */
RsStudioPerson *
rs_studio_session_describe (RsStudioSession *self, const RsTaskNarrator *narrator)
{
  g_autofree char *today = NULL;
  RsStudioPerson *person = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), NULL);
  g_return_val_if_fail (narrator != NULL, NULL);

  today = rs_studio_session_get_today (self);
  person = g_new0 (RsStudioPerson, 1);
  person->uid = g_strdup (narrator->uid);
  person->name = g_strdup (narrator->name);
  person->grade = narrator->grade;
  person->is_adult = narrator->is_adult;
  person->may_record = rs_tasks_may_record (self->tasks, narrator, today);
  return person;
}

/**
 * rs_studio_session_set_person:
 * @narrator: uid
 *
 * Returns: whether there is such a narrator; if not, nothing changes
 */
gboolean
rs_studio_session_set_person (RsStudioSession *self, const char *narrator)
{
  const RsTaskNarrator *found = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), FALSE);
  g_return_val_if_fail (narrator != NULL, FALSE);

  if (self->tasks != NULL)
    found = rs_tasks_find_narrator (self->tasks, narrator);
  if (found == NULL)
    return FALSE;
  put_person (self, rs_studio_session_describe (self, found));
  return TRUE;
}

/** rs_studio_session_set_newcomer: one who is not in the register, and only rehearses. */
void
rs_studio_session_set_newcomer (RsStudioSession *self, const char *name, guint grade)
{
  RsStudioPerson *person = NULL;

  g_return_if_fail (RS_IS_STUDIO_SESSION (self));
  g_return_if_fail (name != NULL);

  person = g_new0 (RsStudioPerson, 1);
  person->uid = g_strdup ("");
  person->name = g_strdup (name);
  person->grade = grade;
  put_person (self, person);
}

/** rs_studio_session_forget_person: nobody reads. */
void
rs_studio_session_forget_person (RsStudioSession *self)
{
  g_return_if_fail (RS_IS_STUDIO_SESSION (self));

  put_person (self, NULL);
}

/**
 * rs_studio_session_has_consent:
 *
 * Returns: whether who reads has a consent that holds today, by the tasks as they were
 *   looked at last
 */
gboolean
rs_studio_session_has_consent (RsStudioSession *self)
{
  g_autofree char *today = NULL;
  const RsTaskNarrator *narrator = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), FALSE);

  if (self->person == NULL || self->tasks == NULL || *self->person->uid == '\0')
    return FALSE;
  narrator = rs_tasks_find_narrator (self->tasks, self->person->uid);
  if (narrator == NULL)
    return FALSE;
  today = rs_studio_session_get_today (self);
  return rs_tasks_may_record (self->tasks, narrator, today);
}

/**
 * rs_studio_session_may_record:
 *
 * Asked before the microphone is opened, so it looks at the file itself: a consent that
 * was withdrawn a moment ago holds no more.
 *
 * Returns: whether who reads has a consent that holds today
 */
gboolean
rs_studio_session_may_record (RsStudioSession *self)
{
  g_return_val_if_fail (RS_IS_STUDIO_SESSION (self), FALSE);

  rs_studio_session_look (self);
  return rs_studio_session_has_consent (self);
}
