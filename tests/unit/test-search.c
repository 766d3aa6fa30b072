/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding stories in a release, while somebody types. */

#include "rs-error.h"
#include "rs-search.h"
#include "rs-test-release.h"

/* Midday of 2026-06-01, UTC, in µs. */
#define JUNE_1 (G_GINT64_CONSTANT (1780315200) * G_USEC_PER_SEC)

/* Four stories with words of their own, in the place of those of the test release. */
static const char content[]
    = "DELETE FROM search_text;"
      "UPDATE story SET title = 'Ёлка' WHERE id = 0;"
      "UPDATE story SET title = 'Город Искитим' WHERE id = 1;"
      "UPDATE story SET title = 'Рельсы' WHERE id = 2;"
      "UPDATE story SET title = 'Берег' WHERE id = 3;"
      "INSERT INTO search_text (story, level, title, body) VALUES"
      " (0, 'little', 'Ёлка', 'Зимой в лесу.'),"
      " (0, 'school', 'Ёлка', 'Зимой у реки стояла ель.'),"
      " (1, 'school', 'Город Искитим', 'Город вырос у завода. Реки здесь две.'),"
      " (2, 'school', 'Рельсы', 'Поезд едет за рекой мимо Искитима.'),"
      " (3, 'school', 'Берег', 'Ель, ель и ещё ель.');"
      "INSERT INTO search (search) VALUES ('rebuild');";

typedef struct
{
  RsTestRelease *museum;
  RsSearch *search;
} Fixture;

static void
set_up (Fixture *self, gconstpointer more_sql)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sql = g_strconcat (
      content, more_sql != NULL ? (const char *)more_sql : "", NULL);
  g_autofree char *folder = NULL;

  self->museum = rs_test_release_new_sized (1, 4, sql);
  folder = rs_test_release_get_folder (self->museum, 1);
  self->search = rs_search_new (folder, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->search);
  rs_test_release_free (self->museum);
}

static char *
join_titles (GPtrArray *hits)
{
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "",
                            ((RsSearchHit *)hits->pdata[i])->title);
  return g_string_free (titles, FALSE);
}

static void
assert_finds (Fixture *self, const char *words, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = rs_search_run (self->search, words, 10, &error);
  g_autofree char *titles = NULL;

  g_assert_no_error (error);
  titles = join_titles (hits);
  g_assert_cmpstr (titles, ==, expected);
}

static void
test_forms (Fixture *self, gconstpointer data)
{
  assert_finds (self, "елка", "Ёлка");
  assert_finds (self, "ЁЛОК", "Ёлка");
  assert_finds (self, "Искитиму", "Город Искитим, Рельсы");
  assert_finds (self, "заводской город", "Город Искитим");
  assert_finds (self, "лесной", "Ёлка");
  assert_finds (self, "самолёт", "");
  assert_finds (self, "завод самолёт", "");
}

static void
test_while_typing (Fixture *self, gconstpointer data)
{
  assert_finds (self, "", "");
  assert_finds (self, "е", "Ёлка");
  assert_finds (self, "ре", "Рельсы");
  assert_finds (self, "у ре", "Рельсы");
  assert_finds (self, "пое", "Рельсы");
  assert_finds (self, "поезд еде", "Рельсы");
  assert_finds (self, "\" OR ) *", "");
}

static void
test_titles_come_first (Fixture *self, gconstpointer data)
{
  assert_finds (self, "ель", "Берег, Ёлка");
  assert_finds (self, "искитим", "Город Искитим, Рельсы");
}

static void
test_each_story_once (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) hits = rs_search_run (self->search, "зимой реки", 10, NULL);
  g_autoptr (GPtrArray) both = rs_search_run (self->search, "зимой", 10, NULL);
  g_autofree char *uid = rs_test_release_make_uid ('3', 0);
  const RsSearchHit *hit = hits->pdata[0];

  g_assert_cmpuint (hits->len, ==, 1);
  g_assert_cmpstr (hit->uid, ==, uid);
  g_assert_cmpint (hit->level, ==, RS_LEVEL_SCHOOL);
  g_assert_cmpuint (both->len, ==, 1);
}

static void
test_limit (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) one = rs_search_run (self->search, "рекой", 1, NULL);
  g_autoptr (GPtrArray) none = rs_search_run (self->search, "рекой", 0, NULL);

  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_dates (Fixture *self, gconstpointer data)
{
  g_autoptr (RsClock) clock = rs_clock_new_fixed (JUNE_1);

  assert_finds (self, "рекой", "Рельсы, Ёлка, Город Искитим");
  rs_search_set_clock (self->search, clock);
  assert_finds (self, "рекой", "Ёлка, Город Искитим");
  rs_clock_witness_date (clock, "2027-01-01");
  assert_finds (self, "рекой", "Город Искитим");
}

/* What stands everywhere is not weighed; whoever has it in the title still comes first.
 */
static void
test_common (Fixture *self, gconstpointer data)
{
  assert_finds (self, "камыш", "Берег, Город Искитим, Рельсы");
  assert_finds (self, "камыш растёт", "Город Искитим, Рельсы");
}

/* «Берег» is locked: a visitor does not come upon it, staff at the terminal do. */
static void
test_locked (Fixture *self, gconstpointer data)
{
  assert_finds (self, "берег", "");
  rs_search_set_for_staff (self->search, TRUE);
  assert_finds (self, "берег", "Берег");
}

static void
on_ready (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static GPtrArray *
finish (Fixture *self, GAsyncResult **result, GError **error)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return rs_search_run_finish (self->search, *result, error);
}

static void
test_async (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *titles = NULL;

  rs_search_run_async (self->search, "рельсы", 10, NULL, on_ready, &result);
  hits = finish (self, &result, &error);
  g_assert_no_error (error);
  titles = join_titles (hits);
  g_assert_cmpstr (titles, ==, "Рельсы");
}

/* Each key stops the search for what was typed before; the last one is answered. */
static void
test_last_key_wins (Fixture *self, gconstpointer data)
{
  const char *const typed[] = { "р", "ре", "рел", "рель", "рельс" };
  GAsyncResult *results[G_N_ELEMENTS (typed)] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    rs_search_run_async (self->search, typed[i], 10, NULL, on_ready, &results[i]);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits = finish (self, &results[i], &error);

      if (i == G_N_ELEMENTS (typed) - 1)
        g_assert_cmpuint (hits->len, ==, 1);
      else if (hits == NULL)
        g_assert_error (error, RS_ERROR, RS_ERROR_CANCELLED);
      g_object_unref (results[i]);
    }
}

static void
test_cancelled (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  rs_search_run_async (self->search, "река", 10, cancellable, on_ready, &result);
  g_assert_null (finish (self, &result, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_CANCELLED);
}

/* Dropped while its thread works: nothing is left behind. */
static void
test_dropped (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) result = NULL;
  gpointer watched = self->search;

  rs_search_run_async (self->search, "река", 10, NULL, on_ready, &result);
  g_object_add_weak_pointer (G_OBJECT (self->search), &watched);
  g_object_unref (self->search);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_clear_object (&result);
  while (g_atomic_pointer_get (&watched) != NULL)
    g_usleep (1000);
  self->search = NULL;
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_search_new ("/nowhere", &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_NOT_FOUND);
}

#define ADD(path, data, function) \
  g_test_add ("/search/" path, Fixture, data, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("forms", NULL, test_forms);
  ADD ("while-typing", NULL, test_while_typing);
  ADD ("titles-first", NULL, test_titles_come_first);
  ADD ("each-story-once", NULL, test_each_story_once);
  ADD ("limit", NULL, test_limit);
  ADD ("common",
       "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4100)"
       " INSERT INTO search_text (story, level, title, body)"
       " SELECT 1 + (i > 2050), 'school', 'Здесь', 'Растёт камыш.' FROM n;"
       "INSERT INTO search_text (story, level, title, body)"
       " VALUES (3, 'school', 'Камыш', 'У самой воды.');"
       "INSERT INTO search (search) VALUES ('rebuild');",
       test_common);
  ADD ("locked", "UPDATE story SET is_locked = 1 WHERE id = 3;", test_locked);
  ADD ("dates",
       "UPDATE story SET shown_until = '2026-05-31' WHERE id = 2;"
       "UPDATE story SET shown_from = '2026-05-31' WHERE id = 0;",
       test_dates);
  ADD ("async", NULL, test_async);
  ADD ("last-key-wins", NULL, test_last_key_wins);
  ADD ("cancelled", NULL, test_cancelled);
  ADD ("dropped", NULL, test_dropped);
  g_test_add_func ("/search/missing", test_missing);

  return g_test_run ();
}
