/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One immutable release, verified and open for reading. */

#include "rs-release.h"

#include "rs-database.h"
#include "rs-error.h"
#include "rs-place.h"
#include "rs-question-table.h"
#include "rs-release-format.h"
#include "rs-release-manifest.h"
#include "rs-section-table.h"
#include "rs-story-table.h"
#include "rs-telling-table.h"

#include <glib/gi18n-lib.h>

#define SELF_SQL "SELECT number, made_on, stamp, museum_name FROM release"
#define VOICE_SQL "SELECT sound, duration FROM voice WHERE owner = ?1 AND field = ?2"

struct _RsRelease
{
  GObject parent_instance;

  char *folder;
  char *data;
  RsClock *clock;
  RsDatabase *database;
  gint64 number;
  char *museum_name;
  char *damage; /* what a read met; NULL: nothing */
};

enum
{
  DAMAGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsRelease, rs_release, G_TYPE_OBJECT)

static void
rs_release_finalize (GObject *object)
{
  RsRelease *self = RS_RELEASE (object);

  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_free (self->museum_name);
  g_free (self->damage);
  g_free (self->data);
  g_free (self->folder);
  G_OBJECT_CLASS (rs_release_parent_class)->finalize (object);
}

static void
rs_release_class_init (RsReleaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_release_finalize;

  /**
   * RsRelease::damaged:
   *
   * A read met damage: the release must not be shown any longer. Emitted once, by the
   * read itself.
   */
  signals[DAMAGED] = g_signal_new ("damaged", RS_TYPE_RELEASE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_release_init (RsRelease *self)
{
}

/* What the release says of itself must be what its manifest says. */
static gboolean
read_self (RsRelease *self, const RsReleaseManifest *manifest, GError **error)
{
  g_autoptr (RsStatement) select = rs_database_prepare (self->database, SELF_SQL, error);
  g_autoptr (GError) local_error = NULL;

  if (select == NULL)
    return FALSE;
  if (!rs_statement_step (select, &local_error)
      || rs_statement_get_int (select, 0) != manifest->number)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
                   _ ("“%s” holds parts of two different releases. Publish again."),
                   self->folder);
      return FALSE;
    }
  self->number = manifest->number;
  rs_clock_witness_date (self->clock, rs_statement_get_text (select, 1));
  rs_clock_witness (self->clock, rs_statement_get_int (select, 2));
  self->museum_name = rs_statement_dup_text (select, 3);
  return TRUE;
}

static gboolean
check_format (const RsReleaseManifest *manifest, const char *folder, GError **error)
{
  if (manifest->format <= RS_RELEASE_FORMAT)
    return TRUE;
  g_set_error (
      error, RS_ERROR, RS_ERROR_TOO_NEW,
      _ ("The release in “%s” was made by a newer version of the program. Update "
         "the program on this computer."),
      folder);
  return FALSE;
}

/**
 * rs_release_open:
 * @folder: of the release
 * @data: the data folder with its media
 * @clock: knows the day for what is dated; the release tells it its own date
 * @cancellable: (nullable): to stop hashing
 *
 * Verifies size and SHA-256 of the catalogue, then opens it: no row is read before.
 * That takes about a second per gigabyte: call it in a thread.
 *
 * Returns: (transfer full) (nullable): the release; %NULL with %RS_ERROR_NOT_FOUND,
 *   %RS_ERROR_DAMAGED, %RS_ERROR_TOO_NEW, %RS_ERROR_INVALID (too old) or
 *   %RS_ERROR_CANCELLED
 */
RsRelease *
rs_release_open (const char *folder,
                 const char *data,
                 RsClock *clock,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (RsRelease) self = NULL;
  g_autoptr (RsReleaseManifest) manifest = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  manifest = rs_release_manifest_read (folder, error);
  if (manifest == NULL || !check_format (manifest, folder, error)
      || !rs_release_manifest_verify (manifest, folder, cancellable, error))
    return NULL;

  self = g_object_new (RS_TYPE_RELEASE, NULL);
  self->folder = g_strdup (folder);
  self->data = g_strdup (data);
  self->clock = g_object_ref (clock);
  path = g_build_filename (folder, RS_RELEASE_CATALOG, NULL);
  self->database = rs_database_open (path, RS_DATABASE_IMMUTABLE, error);
  if (self->database == NULL
      || !rs_migration_check (rs_release_format_get_migration (), self->database,
                              RS_RELEASE_OLDEST_FORMAT, NULL, error)
      || !read_self (self, manifest, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * rs_release_get_number:
 *
 * Returns: from 1; later releases have greater numbers
 */
gint64
rs_release_get_number (RsRelease *self)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), 0);

  return self->number;
}

/**
 * rs_release_get_folder:
 *
 * Returns: (transfer none): where it lies
 */
const char *
rs_release_get_folder (RsRelease *self)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);

  return self->folder;
}

/**
 * rs_release_get_museum_name:
 *
 * Returns: (transfer none): may be empty
 */
const char *
rs_release_get_museum_name (RsRelease *self)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);

  return self->museum_name;
}

/**
 * rs_release_get_damage:
 *
 * Returns: (transfer none) (nullable): what a read met, in a sentence that says what to
 *   do; %NULL while everything could be read
 */
const char *
rs_release_get_damage (RsRelease *self)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);

  return self->damage;
}

/* Whatever failed, a file that never changes will not do better next time: a torn page,
   a disk that does not answer, a table that is not there. */
static void
report (RsRelease *self, const GError *error)
{
  if (error == NULL || self->damage != NULL)
    return;
  self->damage = g_strdup (error->message);
  g_signal_emit (self, signals[DAMAGED], 0);
}

static GPtrArray *
take_list (RsRelease *self, GPtrArray *list, const GError *error)
{
  report (self, error);
  return list != NULL ? list : g_ptr_array_new ();
}

/* What a table has of stories or questions for who looks today. */
typedef GPtrArray *(*Query) (RsDatabase *database,
                             const RsAudience *audience,
                             const char *uid,
                             GError **error);

static GPtrArray *
ask (RsRelease *self, Query query, const char *uid, RsLevel level)
{
  g_autoptr (GError) error = NULL;
  g_auto (RsAudience) audience = { 0 };
  GPtrArray *rows = NULL;

  rs_audience_init (&audience, level, self->clock);
  rows = query (self->database, &audience, uid, &error);
  return take_list (self, rows, error);
}

static RsStory *
ask_one (RsRelease *self, Query query, const char *uid, RsLevel level)
{
  g_autoptr (GPtrArray) found = ask (self, query, uid, level);

  return found->len > 0 ? rs_story_ref (found->pdata[0]) : NULL;
}

/**
 * rs_release_list_sections:
 *
 * Returns: (transfer full) (element-type RsSection): those with a story to see at
 *   @level today, in order; empty after damage
 */
GPtrArray *
rs_release_list_sections (RsRelease *self, RsLevel level)
{
  g_autoptr (GError) error = NULL;
  g_auto (RsAudience) audience = { 0 };
  GPtrArray *sections;

  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);

  rs_audience_init (&audience, level, self->clock);
  sections = rs_section_table_list (self->database, &audience, &error);
  return take_list (self, sections, error);
}

/**
 * rs_release_list_stories:
 *
 * Returns: (transfer full) (element-type RsStory): the stories of a section to see at
 *   @level today, in order; what staff locked is not there
 */
GPtrArray *
rs_release_list_stories (RsRelease *self, const char *section_uid, RsLevel level)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (section_uid != NULL, NULL);

  return ask (self, rs_story_table_list, section_uid, level);
}

/**
 * rs_release_list_attract:
 *
 * Returns: (transfer full) (element-type RsStory): what is shown to nobody in
 *   particular: 0+ only, unlocked, with a picture, the sections by turns
 */
GPtrArray *
rs_release_list_attract (RsRelease *self, RsLevel level)
{
  g_autoptr (GError) error = NULL;
  g_auto (RsAudience) audience = { 0 };
  GPtrArray *stories;

  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);

  rs_audience_init (&audience, level, self->clock);
  stories = rs_story_table_list_attract (self->database, &audience, &error);
  return take_list (self, stories, error);
}

/**
 * rs_release_find_story:
 *
 * Returns: (transfer full) (nullable): the story, if it is to be seen at @level today
 */
RsStory *
rs_release_find_story (RsRelease *self, const char *uid, RsLevel level)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (uid != NULL, NULL);

  return ask_one (self, rs_story_table_find, uid, level);
}

/**
 * rs_release_find_next_story:
 *
 * Returns: (transfer full) (nullable): the story after this one, in this section or the
 *   next that has one, round to the beginning; this very story if there is no other;
 *   %NULL if nothing is to be seen
 */
RsStory *
rs_release_find_next_story (RsRelease *self, const char *uid, RsLevel level)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (uid != NULL, NULL);

  return ask_one (self, rs_story_table_find_next, uid, level);
}

/**
 * rs_release_load_telling:
 *
 * Returns: (transfer full) (nullable): the story at @level, whole; %NULL if it is not
 *   told there or not to be seen today
 */
RsTelling *
rs_release_load_telling (RsRelease *self, const char *story_uid, RsLevel level)
{
  g_autoptr (GError) error = NULL;
  g_auto (RsAudience) audience = { 0 };
  RsTelling *telling;

  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (story_uid != NULL, NULL);

  rs_audience_init (&audience, level, self->clock);
  telling = rs_telling_table_load (self->database, &audience, story_uid, &error);
  report (self, error);
  return telling;
}

/**
 * rs_release_list_questions:
 *
 * Returns: (transfer full) (element-type RsQuestion): of one story, in order
 */
GPtrArray *
rs_release_list_questions (RsRelease *self, const char *story_uid, RsLevel level)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (story_uid != NULL, NULL);

  return ask (self, rs_question_table_list_story, story_uid, level);
}

/**
 * rs_release_list_section_questions:
 *
 * Returns: (transfer full) (element-type RsQuestion): of the stories of a section, 200 at
 * most
 */
GPtrArray *
rs_release_list_section_questions (RsRelease *self,
                                   const char *section_uid,
                                   RsLevel level)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (section_uid != NULL, NULL);

  return ask (self, rs_question_table_list_section, section_uid, level);
}

/**
 * rs_release_find_voice:
 * @owner: a uid, or `ui:` and the context of a string of the interface
 * @field: title, prompt, reason, text, description or caption
 * @duration_ms: (out) (optional): how long it is
 *
 * Returns: (transfer full) (nullable): the digest of the sound that speaks it, see
 *   rs_release_get_media_path(); %NULL if nobody does
 */
char *
rs_release_find_voice (RsRelease *self,
                       const char *owner,
                       const char *field,
                       gint64 *duration_ms)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsStatement) select = NULL;
  char *sound = NULL;

  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (owner != NULL && field != NULL, NULL);

  if (duration_ms != NULL)
    *duration_ms = 0;
  select = rs_database_prepare (self->database, VOICE_SQL, &error);
  if (select != NULL)
    {
      rs_statement_bind_text (select, 1, owner);
      rs_statement_bind_text (select, 2, field);
      if (rs_statement_step (select, &error))
        {
          sound = rs_statement_dup_text (select, 0);
          if (duration_ms != NULL)
            *duration_ms = rs_statement_get_int (select, 1);
        }
    }
  report (self, error);
  return sound;
}

/**
 * rs_release_get_media_path:
 * @digest: of a picture or a sound
 *
 * Returns: (transfer full) (nullable): where that file lies, if it is there; %NULL if
 *   @digest is none
 */
char *
rs_release_get_media_path (RsRelease *self, const char *digest)
{
  g_return_val_if_fail (RS_IS_RELEASE (self), NULL);
  g_return_val_if_fail (digest != NULL, NULL);

  return rs_place_media (self->data, digest);
}
