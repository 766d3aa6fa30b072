/* SPDX-License-Identifier: GPL-3.0-or-later */
/* narrators.ini, photos.ini and sections.ini: what stories lean on. */
#include "rs-source-basics.h"

#include "rs-narrator-draft.h"
#include "rs-photo-draft.h"
#include "rs-section-draft.h"
#include "rs-source-entry.h"
#include "rs-source-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define NARRATORS "narrators.ini"
#define PHOTOS "photos.ini"
#define SECTIONS "sections.ini"

#define MAX_ORDER 1000000

static void
read_narrator (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = { "kind", "name", NULL };
  static const char *const kinds[] = { "child", "adult", "computer", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  RsNarratorDraft *draft = rs_narrator_draft_new ();
  int kind = rs_source_entry_get_choice (entry, "kind", kinds, log);

  rs_source_entry_check_keys (entry, keys, log);
  rs_narrator_kind_from_string (kinds[kind], &draft->kind);
  draft->shown_name = rs_source_entry_require_text (entry, "name", log);
  rs_source_add_entry (source, RS_SOURCE_NARRATOR, "narrator", entry, draft);
}

/**
 * rs_source_read_narrators:
 * @source: a source
 *
 * Reads narrators.ini, which may be missing.
 */
void
rs_source_read_narrators (RsSource *source)
{
  g_autoptr (RsSourceTable) table = rs_source_table_read (
      rs_source_get_folder (source), NARRATORS, FALSE, rs_source_get_log (source));

  for (guint i = 0; i < table->entries->len; i++)
    read_narrator (source, g_ptr_array_index (table->entries, i));
}

/* Who is in the picture; children need the number of a consent. */
static void
read_people (RsSource *source, const RsSourceEntry *entry, RsPhotoDraft *draft)
{
  static const char *const people[] = { "nobody", "adults", "children", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  int index = rs_source_entry_get_choice (entry, "people", people, log);

  rs_photo_people_from_string (people[index], &draft->people);
  draft->consent_number = rs_source_entry_get_text (entry, "consent");
  if (draft->people == RS_PEOPLE_CHILDREN && *draft->consent_number == '\0')
    rs_source_log_fault (log, entry->file, rs_source_entry_get_line (entry, "people"),
                         _ ("children can be recognised in [%s]: write consent= with the "
                            "number of the parents' consent"),
                         entry->id);
}

/* The file of a picture; one drawing may be shown by many entries. */
static void
read_picture_file (RsSource *source, const RsSourceEntry *entry, RsSourceItem *item)
{
  RsSourceLog *log = rs_source_get_log (source);
  g_autofree char *file = rs_source_entry_require_text (entry, "file", log);
  g_autofree char *path = rs_source_text_find_file (rs_source_get_folder (source), file);

  item->media_line = rs_source_entry_get_line (entry, "file");
  if (*file != '\0' && path == NULL)
    rs_source_log_fault (log, entry->file, item->media_line,
                         _ ("there is no file “%s” in the source"), file);
  item->media = g_steal_pointer (&file);
}

static void
read_photo (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = { "file",    "caption", "description", "author",
                                      "year",    "source",  "rights",      "people",
                                      "consent", "drawing", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  RsPhotoDraft *draft = rs_photo_draft_new ();
  RsSourceItem *item;

  rs_source_entry_check_keys (entry, keys, log);
  draft->caption = rs_source_entry_require_text (entry, "caption", log);
  draft->description = rs_source_entry_require_text (entry, "description", log);
  draft->author = rs_source_entry_get_text (entry, "author");
  draft->year = rs_source_entry_get_text (entry, "year");
  draft->source = rs_source_entry_get_text (entry, "source");
  draft->rights = rs_source_entry_get_text (entry, "rights");
  draft->is_drawing = rs_source_entry_get_flag (entry, "drawing", FALSE, log);
  read_people (source, entry, draft);

  item = rs_source_add_entry (source, RS_SOURCE_PHOTO, "photo", entry, draft);
  read_picture_file (source, entry, item);
  rs_source_add_spoken (source, item->path, "caption", draft->caption);
  rs_source_add_spoken (source, item->path, "description", draft->description);
}

/**
 * rs_source_read_photos:
 * @source: a source
 *
 * Reads photos.ini, which may be missing.
 */
void
rs_source_read_photos (RsSource *source)
{
  g_autoptr (RsSourceTable) table = rs_source_table_read (
      rs_source_get_folder (source), PHOTOS, FALSE, rs_source_get_log (source));

  for (guint i = 0; i < table->entries->len; i++)
    read_photo (source, g_ptr_array_index (table->entries, i));
}

static gboolean
is_color (const char *text)
{
  return strlen (text) == strlen ("#1E5B86") && *text == '#'
         && strspn (text + 1, "0123456789abcdefABCDEF") == strlen (text) - 1;
}

static void
read_section (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = { "order", "title", "color", "age", "cover", NULL };
  static const char *const ages[] = { "0", "6", "12", NULL };
  static const int years[] = { 0, 6, 12 };
  RsSourceLog *log = rs_source_get_log (source);
  RsSectionDraft *draft = rs_section_draft_new ();
  RsSourceItem *item;

  rs_source_entry_check_keys (entry, keys, log);
  draft->position = rs_source_entry_get_number (entry, "order", 0, MAX_ORDER, log);
  draft->title = rs_source_entry_require_text (entry, "title", log);
  draft->color = rs_source_entry_require_text (entry, "color", log);
  if (*draft->color != '\0' && !is_color (draft->color))
    rs_source_log_fault (log, entry->file, rs_source_entry_get_line (entry, "color"),
                         _ ("“%s” is no color; write it as #1E5B86"), draft->color);
  draft->age = years[rs_source_entry_get_choice (entry, "age", ages, log)];
  draft->cover_uid = rs_source_refer (source, "photo",
                                      rs_source_entry_find (entry, "cover"), entry->file,
                                      rs_source_entry_get_line (entry, "cover"));

  item = rs_source_add_entry (source, RS_SOURCE_SECTION, "section", entry, draft);
  rs_source_add_spoken (source, item->path, "title", draft->title);
}

/**
 * rs_source_read_sections:
 * @source: a source
 *
 * Reads sections.ini.
 */
void
rs_source_read_sections (RsSource *source)
{
  g_autoptr (RsSourceTable) table = rs_source_table_read (
      rs_source_get_folder (source), SECTIONS, TRUE, rs_source_get_log (source));

  for (guint i = 0; i < table->entries->len; i++)
    read_section (source, g_ptr_array_index (table->entries, i));
}
