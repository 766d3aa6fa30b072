/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ways into the stories: the timeline, the map, then and now, lessons, showcases. */
#include "rs-source-guides.h"

#include "rs-moment-draft.h"
#include "rs-object-draft.h"
#include "rs-pair-draft.h"
#include "rs-place-draft.h"
#include "rs-route-draft.h"
#include "rs-source-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_ORDER 1000000
#define MAX_MINUTES 240

typedef void (*ReadEntry) (RsSource *source, const RsSourceEntry *entry);

static void
read_all (RsSource *source, const char *file, ReadEntry read_entry)
{
  g_autoptr (RsSourceTable) table = rs_source_table_read (
      rs_source_get_folder (source), file, FALSE, rs_source_get_log (source));

  for (guint i = 0; i < table->entries->len; i++)
    read_entry (source, g_ptr_array_index (table->entries, i));
}

/* The uid of what the field @key names, a @noun; NULL if it names nothing. */
static char *
refer (RsSource *source, const RsSourceEntry *entry, const char *noun, const char *key)
{
  return rs_source_refer (source, noun, rs_source_entry_find (entry, key), entry->file,
                          rs_source_entry_get_line (entry, key));
}

static void
read_moment (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = { "order", "time",  "title", "little",
                                      "told",  "photo", "story", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  RsMomentDraft *draft = rs_moment_draft_new ();
  RsSourceItem *item;

  rs_source_entry_check_keys (entry, keys, log);
  draft->position = rs_source_entry_get_number (entry, "order", 0, MAX_ORDER, log);
  draft->time_text = rs_source_entry_require_text (entry, "time", log);
  draft->title = rs_source_entry_require_text (entry, "title", log);
  draft->is_little = rs_source_entry_get_flag (entry, "little", FALSE, log);
  draft->is_told = rs_source_entry_get_flag (entry, "told", FALSE, log);
  draft->photo_uid = refer (source, entry, "photo", "photo");
  draft->story_uid = refer (source, entry, "story", "story");

  item = rs_source_add_entry (source, RS_SOURCE_MOMENT, "moment", entry, draft);
  rs_source_add_spoken (source, item->path, "title", draft->title);
}

/**
 * rs_source_read_moments:
 * @source: a source
 *
 * Reads moments.ini, the timeline, which may be missing.
 */
void
rs_source_read_moments (RsSource *source)
{
  read_all (source, "moments.ini", read_moment);
}

/* Where on the globe; both or none. */
static void
read_coordinates (RsSource *source, const RsSourceEntry *entry, RsPlaceDraft *draft)
{
  RsSourceLog *log = rs_source_get_log (source);
  gboolean has_latitude = rs_source_entry_get_real (entry, "latitude", -90, 90,
                                                    &draft->latitude, log);
  gboolean has_longitude = rs_source_entry_get_real (entry, "longitude", -180, 180,
                                                     &draft->longitude, log);

  draft->has_coordinates = has_latitude && has_longitude;
  if (has_latitude != has_longitude)
    rs_source_log_fault (log, entry->file, entry->line,
                         _ ("[%s] needs both latitude and longitude, or neither"),
                         entry->id);
}

static void
read_place (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = { "map",      "title",     "x",           "y",
                                      "latitude", "longitude", "approximate", "little",
                                      "photo",    "story",     NULL };
  static const char *const maps[] = { "town", "district", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  RsPlaceDraft *draft = rs_place_draft_new ();
  RsSourceItem *item;

  rs_source_entry_check_keys (entry, keys, log);
  draft->map = g_strdup (maps[rs_source_entry_get_choice (entry, "map", maps, log)]);
  draft->title = rs_source_entry_require_text (entry, "title", log);
  if (!rs_source_entry_get_real (entry, "x", 0, 1, &draft->x, log)
      || !rs_source_entry_get_real (entry, "y", 0, 1, &draft->y, log))
    rs_source_log_fault (log, entry->file, entry->line,
                         _ ("[%s] needs x and y, its position on the map from 0 to 1"),
                         entry->id);
  read_coordinates (source, entry, draft);
  draft->is_approximate = rs_source_entry_get_flag (entry, "approximate", TRUE, log);
  draft->is_little = rs_source_entry_get_flag (entry, "little", TRUE, log);
  draft->photo_uid = refer (source, entry, "photo", "photo");
  draft->story_uid = refer (source, entry, "story", "story");

  item = rs_source_add_entry (source, RS_SOURCE_PLACE, "place", entry, draft);
  rs_source_add_spoken (source, item->path, "title", draft->title);
}

/**
 * rs_source_read_places:
 * @source: a source
 *
 * Reads places.ini, the maps, which may be missing.
 */
void
rs_source_read_places (RsSource *source)
{
  read_all (source, "places.ini", read_place);
}

static void
read_pair (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = { "order", "title", "look-for", "then",
                                      "now",   "story", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  RsPairDraft *draft = rs_pair_draft_new ();
  g_autofree char *then = rs_source_entry_require_text (entry, "then", log);
  g_autofree char *now = rs_source_entry_require_text (entry, "now", log);
  RsSourceItem *item;

  rs_source_entry_check_keys (entry, keys, log);
  draft->position = rs_source_entry_get_number (entry, "order", 0, MAX_ORDER, log);
  draft->title = rs_source_entry_require_text (entry, "title", log);
  draft->look_for = rs_source_entry_get_text (entry, "look-for");
  draft->then_uid = refer (source, entry, "photo", "then");
  draft->now_uid = refer (source, entry, "photo", "now");
  draft->story_uid = refer (source, entry, "story", "story");

  item = rs_source_add_entry (source, RS_SOURCE_PAIR, "pair", entry, draft);
  rs_source_add_spoken (source, item->path, "title", draft->title);
  rs_source_add_spoken (source, item->path, "look-for", draft->look_for);
}

/**
 * rs_source_read_pairs:
 * @source: a source
 *
 * Reads pairs.ini, then and now, which may be missing.
 */
void
rs_source_read_pairs (RsSource *source)
{
  read_all (source, "pairs.ini", read_pair);
}

/* Cuts «Идём к витрине 8» into the words and the minutes; FALSE without minutes. */
static gboolean
split_minutes (char *words, int *minutes)
{
  char *space = strrchr (words, ' ');
  gint64 number = 0;

  if (space == NULL
      || !g_ascii_string_to_signed (space + 1, 10, 1, MAX_MINUTES, &number, NULL))
    return FALSE;

  *space = '\0';
  g_strstrip (words);
  *minutes = (int)number;
  return *words != '\0';
}

/* `story:mamont 5` or `walk:Идём к витрине 8` */
static void
read_stop (RsSource *source,
           const RsSourceEntry *entry,
           const char *text,
           RsRouteDraft *draft)
{
  guint line = rs_source_entry_get_line (entry, "stops");
  const char *colon = strchr (text, ':');
  g_autofree char *noun = g_strndup (text, colon != NULL ? (gsize)(colon - text)
                                                         : strlen (text));
  g_autofree char *words = g_strdup (colon != NULL ? colon + 1 : "");
  g_autofree char *target = NULL;
  RsStopKind kind;
  int minutes = 0;

  g_strstrip (words);
  if (!rs_stop_kind_from_string (noun, &kind) || !split_minutes (words, &minutes))
    {
      rs_source_log_fault (rs_source_get_log (source), entry->file, line,
                           _ ("“%s” is no stop; write story:ID 5, photo:ID 5, "
                              "question:ID 5, walk:words 5 or stretch:words 5"),
                           text);
      return;
    }
  if (kind == RS_STOP_WALK || kind == RS_STOP_STRETCH)
    {
      rs_route_draft_add_stop (draft, kind, words, NULL, minutes);
      return;
    }
  target = rs_source_refer (source, noun, words, entry->file, line);
  rs_route_draft_add_stop (draft, kind, "", target, minutes);
}

static void
read_route (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = {
    "order", "title", "level", "minutes", "stops", NULL
  };
  static const char *const levels[] = { "little", "school", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  RsRouteDraft *draft = rs_route_draft_new ();
  g_autofree char *stops = rs_source_entry_require_text (entry, "stops", log);
  g_auto (GStrv) parts = g_strsplit (stops, ";", 0);
  RsSourceItem *item;

  rs_source_entry_check_keys (entry, keys, log);
  draft->position = rs_source_entry_get_number (entry, "order", 0, MAX_ORDER, log);
  draft->title = rs_source_entry_require_text (entry, "title", log);
  rs_level_from_string (levels[rs_source_entry_get_choice (entry, "level", levels, log)],
                        &draft->level);
  draft->minutes = rs_source_entry_get_number (entry, "minutes", 1, MAX_MINUTES, log);
  for (char **part = parts; *part != NULL; part++)
    if (*g_strstrip (*part) != '\0')
      read_stop (source, entry, *part, draft);

  item = rs_source_add_entry (source, RS_SOURCE_ROUTE, "route", entry, draft);
  rs_source_add_spoken (source, item->path, "title", draft->title);
}

/**
 * rs_source_read_routes:
 * @source: a source
 *
 * Reads routes.ini, lessons with a group, which may be missing.
 */
void
rs_source_read_routes (RsSource *source)
{
  read_all (source, "routes.ini", read_route);
}

static void
read_object (RsSource *source, const RsSourceEntry *entry)
{
  static const char *const keys[] = { "order", "title",  "showcase", "photo",
                                      "story", "sample", NULL };
  RsSourceLog *log = rs_source_get_log (source);
  RsObjectDraft *draft = rs_object_draft_new ();
  RsSourceItem *item;

  rs_source_entry_check_keys (entry, keys, log);
  if (rs_source_entry_find (entry, "order") != NULL)
    draft->position = rs_source_entry_get_number (entry, "order", 0, MAX_ORDER, log);
  draft->title = rs_source_entry_require_text (entry, "title", log);
  draft->showcase = rs_source_entry_get_text (entry, "showcase");
  draft->photo_uid = refer (source, entry, "photo", "photo");
  draft->story_uid = refer (source, entry, "story", "story");
  draft->is_sample = rs_source_entry_get_flag (entry, "sample", FALSE, log);

  item = rs_source_add_entry (source, RS_SOURCE_OBJECT, "object", entry, draft);
  rs_source_add_spoken (source, item->path, "title", draft->title);
}

/**
 * rs_source_read_objects:
 * @source: a source
 *
 * Reads objects.ini, things in showcases, which may be missing.
 */
void
rs_source_read_objects (RsSource *source)
{
  read_all (source, "objects.ini", read_object);
}
