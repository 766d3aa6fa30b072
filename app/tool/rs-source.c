/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A content source, whole: its items in the order to put them, and who names whom. */
#include "rs-source.h"

#include "rs-source-basics.h"
#include "rs-source-entry.h"
#include "rs-source-guides.h"
#include "rs-source-story.h"
#include "rs-source-text.h"
#include "rs-source-voices.h"
#include "rs-uid.h"

#include <glib/gi18n-lib.h>

#define SOURCE_FILE "source.ini"

struct _RsSource
{
  char *folder;
  char *id;
  char *museum;
  RsSourceLog *log;    /* of the caller */
  GPtrArray *items;    /* RsSourceItem */
  GHashTable *by_path; /* path of an item: the item */
  GHashTable *spoken;  /* "path field": what is said aloud */
};

/**
 * rs_source_new:
 * @folder: where it lies
 * @id: its id; decides all uids
 * @log: where the readers put what they come upon; must outlive the source
 *
 * Returns: (transfer full): a source without items
 */
RsSource *
rs_source_new (const char *folder, const char *id, RsSourceLog *log)
{
  RsSource *self;

  g_return_val_if_fail (folder != NULL && id != NULL && log != NULL, NULL);

  self = g_new0 (RsSource, 1);
  self->folder = g_strdup (folder);
  self->id = g_strdup (id);
  self->museum = g_strdup ("");
  self->log = log;
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify)rs_source_item_free);
  self->by_path = g_hash_table_new (g_str_hash, g_str_equal);
  self->spoken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

/**
 * rs_source_free:
 * @self: (nullable): a source
 */
void
rs_source_free (RsSource *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->spoken);
  g_hash_table_unref (self->by_path);
  g_ptr_array_unref (self->items);
  g_free (self->museum);
  g_free (self->id);
  g_free (self->folder);
  g_free (self);
}

/* source.ini: whose source it is. NULL if it does not say. */
static RsSource *
read_head (const char *folder, RsSourceLog *log)
{
  static const char *const keys[] = { "id", "museum", "lang", NULL };
  static const char *const languages[] = { "ru", NULL };
  guint faults = rs_source_log_get_n_faults (log);
  g_autoptr (RsSourceTable) table = rs_source_table_read (folder, SOURCE_FILE, TRUE, log);
  const RsSourceEntry *entry;
  g_autofree char *id = NULL;
  RsSource *self;

  if (rs_source_log_get_n_faults (log) > faults)
    return NULL;
  entry = table->entries->len == 1 ? g_ptr_array_index (table->entries, 0) : NULL;
  if (entry == NULL || !g_str_equal (entry->id, "source"))
    {
      rs_source_log_fault (log, SOURCE_FILE, 0, _ ("it must have one part, [source]"));
      return NULL;
    }

  rs_source_entry_check_keys (entry, keys, log);
  rs_source_entry_get_choice (entry, "lang", languages, log);
  id = rs_source_entry_require_text (entry, "id", log);
  if (*id != '\0' && !rs_source_text_is_id (id))
    rs_source_log_fault (log, SOURCE_FILE, rs_source_entry_get_line (entry, "id"),
                         _ ("“%s” cannot be an id: use small Latin letters, digits and "
                            "hyphens"),
                         id);

  self = rs_source_new (folder, id, log);
  g_free (self->museum);
  self->museum = rs_source_entry_get_text (entry, "museum");

  return self;
}

/**
 * rs_source_read:
 * @folder: where it lies
 * @log: where to put what is wrong, all of it; must outlive the source
 *
 * Returns: (transfer full) (nullable): the source as far as it could be understood:
 * not to be built if @log has faults; %NULL if @folder is no source at all
 */
RsSource *
rs_source_read (const char *folder, RsSourceLog *log)
{
  RsSource *self;

  g_return_val_if_fail (folder != NULL && log != NULL, NULL);

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      rs_source_log_fault (log, folder, 0, _ ("there is no such folder"));
      return NULL;
    }
  self = read_head (folder, log);
  if (self == NULL)
    return NULL;

  /* In this order nothing is named before it is known. */
  rs_source_read_narrators (self);
  rs_source_read_photos (self);
  rs_source_read_sections (self);
  rs_source_read_stories (self);
  rs_source_read_moments (self);
  rs_source_read_places (self);
  rs_source_read_pairs (self);
  rs_source_read_routes (self);
  rs_source_read_objects (self);
  rs_source_read_narrations (self);
  rs_source_read_voices (self);

  return self;
}

/**
 * rs_source_get_folder:
 * @self: a source
 *
 * Returns: (transfer none): where it lies
 */
const char *
rs_source_get_folder (const RsSource *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->folder;
}

/**
 * rs_source_get_id:
 * @self: a source
 *
 * Returns: (transfer none): its id
 */
const char *
rs_source_get_id (const RsSource *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

/**
 * rs_source_get_museum:
 * @self: a source
 *
 * Returns: (transfer none): what it calls the museum; may be empty
 */
const char *
rs_source_get_museum (const RsSource *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->museum;
}

/**
 * rs_source_get_log:
 * @self: a source
 *
 * Returns: (transfer none): where its readers put what they come upon
 */
RsSourceLog *
rs_source_get_log (const RsSource *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->log;
}

/**
 * rs_source_get_items:
 * @self: a source
 *
 * Returns: (transfer none) (element-type RsSourceItem): all of it, each after what it
 * names
 */
GPtrArray *
rs_source_get_items (const RsSource *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->items;
}

/**
 * rs_source_find_item:
 * @self: a source
 * @path: `story/mamont`
 *
 * Returns: (transfer none) (nullable): the item of this path
 */
RsSourceItem *
rs_source_find_item (const RsSource *self, const char *path)
{
  g_return_val_if_fail (self != NULL && path != NULL, NULL);

  return g_hash_table_lookup (self->by_path, path);
}

/**
 * rs_source_add:
 * @self: a source
 * @kind: what it is
 * @path: decides its uid; a fault if it is taken
 * @file: where it is written
 * @line: in which line
 * @draft: (transfer full): of the type that goes with @kind
 *
 * Returns: (transfer none): the item, whose @basis the caller fills
 */
RsSourceItem *
rs_source_add (RsSource *self,
               RsSourceKind kind,
               const char *path,
               const char *file,
               guint line,
               gpointer draft)
{
  RsSourceItem *item = rs_source_item_new (kind, path, file, line, draft);
  const RsSourceItem *before = rs_source_find_item (self, path);

  if (before != NULL)
    rs_source_log_fault (self->log, file, line,
                         _ ("%s is already in %s:%u; give one of them another id"), path,
                         before->file, before->line);
  else
    g_hash_table_insert (self->by_path, item->path, item);
  g_ptr_array_add (self->items, item);

  return item;
}

/**
 * rs_source_add_entry:
 * @self: a source
 * @kind: what it is
 * @noun: the first part of its path
 * @entry: the entry of an .ini file that it comes from
 * @draft: (transfer full): of the type that goes with @kind
 *
 * Returns: (transfer none): the item, whole but for its media
 */
RsSourceItem *
rs_source_add_entry (RsSource *self,
                     RsSourceKind kind,
                     const char *noun,
                     const RsSourceEntry *entry,
                     gpointer draft)
{
  g_autofree char *path = g_strconcat (noun, "/", entry->id, NULL);
  RsSourceItem *item = rs_source_add (self, kind, path, entry->file, entry->line, draft);

  item->basis = rs_source_entry_describe (entry);
  return item;
}

/**
 * rs_source_derive:
 * @self: a source
 * @path: of something in it
 *
 * Returns: (transfer full): the uid that it has on every machine
 */
char *
rs_source_derive (const RsSource *self, const char *path)
{
  g_return_val_if_fail (self != NULL && path != NULL, NULL);

  return rs_uid_derive (self->id, path);
}

/* What is missing and where it would be added. */
static char *
describe_missing (const char *noun, const char *id)
{
  if (g_str_equal (noun, "photo"))
    return g_strdup_printf (_ ("there is no picture “%s”; add [%s] to photos.ini"), id,
                            id);
  if (g_str_equal (noun, "section"))
    return g_strdup_printf (_ ("there is no theme “%s”; add [%s] to sections.ini"), id,
                            id);
  if (g_str_equal (noun, "narrator"))
    return g_strdup_printf (_ ("there is no narrator “%s”; add [%s] to narrators.ini"),
                            id, id);
  if (g_str_equal (noun, "story"))
    return g_strdup_printf (_ ("there is no story “%s”"), id);

  return g_strdup_printf (_ ("there is no question “%s”"), id);
}

/**
 * rs_source_refer:
 * @self: a source
 * @noun: `photo`, `section`, `narrator`, `story` or `question`
 * @id: (nullable): what is named; nothing if %NULL or empty
 * @file: where it is named
 * @line: in which line
 *
 * Returns: (transfer full) (nullable): the uid of what is named; a fault if there is
 * no such thing
 */
char *
rs_source_refer (
    RsSource *self, const char *noun, const char *id, const char *file, guint line)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (self != NULL && noun != NULL, NULL);

  if (id == NULL || *id == '\0')
    return NULL;
  path = g_strconcat (noun, "/", id, NULL);
  if (rs_source_find_item (self, path) == NULL)
    {
      g_autofree char *message = describe_missing (noun, id);

      rs_source_log_fault (self->log, file, line, "%s", message);
      return NULL;
    }

  return rs_source_derive (self, path);
}

/**
 * rs_source_add_spoken:
 * @self: a source
 * @path: of a thing
 * @field: of it
 * @text: what is said aloud there
 */
void
rs_source_add_spoken (RsSource *self,
                      const char *path,
                      const char *field,
                      const char *text)
{
  g_return_if_fail (self != NULL && path != NULL && field != NULL && text != NULL);

  g_hash_table_insert (self->spoken, g_strconcat (path, " ", field, NULL),
                       g_strdup (text));
}

/**
 * rs_source_find_spoken:
 * @self: a source
 * @path: of a thing
 * @field: of it
 *
 * Returns: (transfer none) (nullable): what is said aloud there; %NULL if there is no
 * such field
 */
const char *
rs_source_find_spoken (const RsSource *self, const char *path, const char *field)
{
  g_autofree char *key = g_strconcat (path, " ", field, NULL);

  return g_hash_table_lookup (self->spoken, key);
}
