#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lint's own test: each rule finds what it is for, and leaves good code alone."""

import json
import tempfile
import unittest
import unittest.mock
from pathlib import Path

import check_build_walls
import check_code
import check_house
import check_walls
import check_words
import sources

GOOD = """/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A comment may say goto, strcpy (a, b) and system ("x"). */
#include <glib.h>

static const char *const names[] = { "goto", "sprintf (x)" };
static GParamSpec *properties[3];
static guint signals[2];

static gboolean
keep (RsThing *self, GError **error)
{
  static gsize once = 0;
  g_autoptr (GError) problem = NULL;

  if (!rs_thing_keep (self, &problem))
    g_set_error (error, RS_ERROR, RS_ERROR_FAILED, "%s", problem->message);
  return problem == NULL;
}
"""


def faults_of(body, name="app/ui/rs-thing.c"):
    """What the rules say of a function with this body."""
    text = (f"/* {check_code.SPDX} */\nstatic void\nthing (GError **error)\n"
            f"{{\n  {body}\n}}\n")
    return list(check_code.check_text(name, text))


class CodeTest(unittest.TestCase):
    """check_code.py"""

    def test_good_code_is_clean(self):
        self.assertEqual(list(check_code.check_text("app/ui/rs-thing.c", GOOD)), [])

    def test_each_forbidden_call_is_found(self):
        for line in ("sprintf (a, b);", "strcpy (a, b);", 'system ("ls");', 'g_error ("x");',
                     "n = atoi (s);", "p = malloc (3);", "goto out;", "c = tolower (c);",
                     "usleep (3);", "n = rand ();", "s = sqlite3_mprintf (q);",
                     "socket (AF_INET, 0, 0);", "c = g_socket_client_new ();",
                     "gtk_message_dialog_new (w);", "t = time (NULL);",
                     "t = g_get_real_time ();", 'g_spawn_command_line_sync ("x", 0, 0, 0, 0);'):
            with self.subTest(line=line):
                self.assertEqual(len(faults_of(line)), 1, faults_of(line))

    def test_base_may_ask_the_clock(self):
        self.assertEqual(faults_of("t = g_get_real_time ();", "app/base/rs-clock.c"), [])

    def test_a_test_may_use_a_socket(self):
        self.assertEqual(faults_of("c = g_socket_client_new ();", "tests/util/rs-touch.c"), [])

    def test_formatted_sql_is_found(self):
        self.assertTrue(faults_of('run ("DELETE FROM story WHERE uid = \'%s\'", uid);'))
        self.assertTrue(faults_of('run ("PRAGMA user_version = %d", 3);'))
        self.assertEqual(faults_of('run ("SELECT uid FROM story WHERE id = ?1");'), [])

    def test_state_outside_objects_is_found(self):
        for line in ("static int count;", "static char *last = NULL;", "static const char *at;",
                     "static RsThing *things[3];", "int count = 3;", "RsThing *thing;"):
            with self.subTest(line=line):
                text = f"/* {check_code.SPDX} */\n{line}\n"
                self.assertEqual(len(list(check_code.check_text("app/ui/rs-a.c", text))), 1)
        self.assertTrue(faults_of("static int count = 0;"))

    def test_looking_into_error_is_found(self):
        self.assertTrue(faults_of("use ((*error)->message);"))
        self.assertTrue(faults_of("if (*error) return;"))
        self.assertTrue(faults_of('g_set_error (error, G_IO_ERROR, 3, "x");'))

    def test_lengths(self):
        self.assertTrue(faults_of("a ();\n" * (check_code.MAX_FUNCTION_LINES + 1)))
        self.assertTrue(faults_of("x" * (check_code.MAX_COLUMNS + 1)))
        text = f"/* {check_code.SPDX} */\n" + "\n" * check_code.MAX_FILE_LINES
        self.assertTrue(list(check_code.check_text("app/ui/rs-a.c", text)))

    def test_licence_and_unfinished(self):
        self.assertTrue(list(check_code.check_text("app/ui/rs-a.c", "#include <glib.h>\n")))
        self.assertTrue(list(check_code.check_text("app/run", "#!/bin/sh\n")))
        self.assertTrue(faults_of("/* " + "TO" + "DO: later */"))


class WallsTest(unittest.TestCase):
    """check_walls.py"""

    HOMES = {"rs-release.h": {"catalog/read"}, "rs-text.h": {"base"},
             "rs-tile.h": {"ui", "intake"}}

    def faults(self, name, include):
        """What the walls say of one include."""
        return list(check_walls.check_text(name, f"#include {include}\n", self.HOMES))

    def test_doors(self):
        for name, include in (("app/base/rs-text.c", '"rs-text.h"'),
                              ("app/base/rs-text.c", "<string.h>"),
                              ("app/catalog/read/rs-release.c", "<sqlite3.h>"),
                              ("app/catalog/read/database/rs-a.c", "<sqlite3.h>"),
                              ("app/pages/rs-page.c", '"rs-release.h"'),
                              ("app/intake/rs-a.c", '"rs-tile.h"'),
                              ("app/ui/rs-tile.c", "<gtk/gtk.h>")):
            with self.subTest(include=include):
                self.assertEqual(self.faults(name, include), [])

    def test_walls(self):
        for name, include in (("app/base/rs-text.c", '"rs-release.h"'),
                              ("app/base/rs-text.c", "<gtk/gtk.h>"),
                              ("app/pages/rs-page.c", "<sqlite3.h>"),
                              ("app/pages/rs-page.c", "<gst/gst.h>"),
                              ("app/pages/rs-story-flow.c", "<gtk/gtk.h>"),
                              ("app/sound/rs-tile.c", '"rs-tile.h"'),
                              ("app/ui/rs-tile.c", '"rs-release.h"'),
                              ("app/pages/rs-tile.c", "<gdk-pixbuf/gdk-pixbuf.h>"),
                              ("app/tool/rs-a.c", "<gtk/gtk.h>"),
                              ("app/ui/rs-tile.c", "<curl/curl.h>")):
            with self.subTest(include=include):
                self.assertEqual(len(self.faults(name, include)), 1)


class BuildWallsTest(unittest.TestCase):
    """check_build_walls.py, on a build of one library that finds rs-door.h only."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.build = Path(folder.name)
        (self.build / "open").mkdir()
        (self.build / "open" / "rs-door.h").write_text("", encoding="utf-8")
        (self.build / "compile_commands.json").write_text(json.dumps([{
            "file": "rs-thing.c",
            "command": "cc -Iopen -MD -MQ a.o -MF a.o.d -o a.o -c rs-thing.c",
            "output": "app/pages/librs-flows.a.p/rs-thing.c.o",
        }]), encoding="utf-8")

    def faults(self, doors, walls):
        """What is said of the library with these doors and walls."""
        (name, (_, flags)), = check_build_walls.find_targets(self.build).items()
        with unittest.mock.patch.dict(check_build_walls.DOORS, {name: doors}):
            return list(check_build_walls.check_target(name, flags, self.build, walls))

    def test_targets(self):
        self.assertEqual(check_build_walls.find_targets(self.build),
                         {"librs-flows": ("pages", {("cc", "-Iopen")})})

    def test_whole_walls(self):
        self.assertEqual(self.faults({"rs-door.h"}, {"rs-other.h"}), [])

    def test_a_wall_with_a_hole(self):
        self.assertIn("reaches <rs-door.h>", *self.faults({"string.h"}, {"rs-door.h"}))

    def test_a_door_that_is_shut(self):
        self.assertIn("does not find <rs-other.h>", *self.faults({"rs-other.h"}, set()))

    def test_a_target_without_doors(self):
        self.assertIn("has no doors", *self.faults(set(), set()))

    def test_walls_of_the_house(self):
        homes = {"rs-release.h": {"catalog/read"}, "rs-workshop.h": {"catalog/work"},
                 "rs-both.h": {"catalog/work", "ui"}}
        walls = check_build_walls.find_walls("librs-flows", "pages", homes)
        self.assertEqual(walls, {"rs-workshop.h", "gst/gst.h", "gtk/gtk.h",
                                 "json-glib/json-glib.h", "librsvg/rsvg.h"})


class HouseTest(unittest.TestCase):
    """check_house.py and check_words.py"""

    def test_machine_paths(self):
        self.assertTrue(list(check_house.check_machine("a", "see /ho" + "me/anna/x")))
        self.assertEqual(list(check_house.check_machine("a", "~/.local/share")), [])
        self.assertEqual(list(check_house.check_machine("a", '"$dir/ho' + 'me/pulse"')), [])

    def test_names(self):
        self.assertEqual(list(check_house.check_name("app/ui/rs-tile.c")), [])
        self.assertEqual(list(check_house.check_name("tests/unit/test-text.c")), [])
        self.assertTrue(list(check_house.check_name("app/ui/tile.c")))
        self.assertTrue(list(check_house.check_name("app/ui/rs_tile.c")))

    def test_prototypes(self):
        header = ("typedef struct _RsA RsA;\nGType rs_a_get_type (void);\n"
                  "RsA *rs_a_new (void);\nvoid\nrs_a_set (RsA *self,\n          int b);\n")
        self.assertEqual(check_house.PROTOTYPE.findall(header),
                         ["rs_a_get_type", "rs_a_new", "rs_a_set"])

    def test_unexplained(self):
        header = ("RsA *rs_a_new (void);\nvoid rs_a_free (RsA *self);\n"
                  "void rs_a_forget (RsA *self);\nGType rs_a_get_type (void);\n"
                  "G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsA, rs_a_free)\n")
        self.assertEqual(list(check_house.find_unexplained(header, {"rs_a_new"})),
                         ["rs_a_forget"])

    def test_words(self):
        self.assertTrue(check_words.IN_C.search('say (C_ ("home", "Home"));'))
        self.assertTrue(check_words.IN_C.search('N_ ("Home")'))
        self.assertFalse(check_words.IN_C.search('g_print ("Home"); RS_ ("x")'))

    def test_functions(self):
        names = [name for name, *_ in sources.functions(sources.strip(GOOD))]
        self.assertEqual(names, ["keep"])


if __name__ == "__main__":
    unittest.main()
