#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the studio reads follows what the museum says, verb by verb."""

import json
import shutil
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "util"))
import tap  # noqa: E402
from tool_museum import Museum, MuseumCase  # noqa: E402


def read(museum):
    """tasks.json, in which every file that is named is there and no other."""
    folder = museum.data / "tasks"
    text = (folder / "tasks.json").read_text(encoding="utf-8")
    tasks = json.loads(text)
    named = {part.split('"')[0] for part in text.split('"files/')[1:]}
    assert named == {path.name for path in (folder / "files").iterdir()}
    return tasks


class Tasks(MuseumCase):
    """Each verb that changes something writes them."""

    def test_empty_museum(self):
        museum = Museum(self.museum.root / "new")
        museum.run("init")
        tasks = read(museum)
        self.assertEqual((tasks["format"], tasks["tellings"], tasks["narrators"]), (1, [], []))
        self.assertNotEqual(tasks["labels"], [])

    def test_all_texts(self):
        tasks = read(self.museum)
        texts = self.museum.ask(
            "SELECT DISTINCT t.uid FROM telling t JOIN story s ON s.uid = t.story"
            " JOIN card c ON c.telling = t.uid JOIN sentence e ON e.card = c.uid"
            " WHERE t.is_removed = 0 AND s.is_removed = 0 AND s.is_stub = 0")
        self.assertEqual({telling["uid"] for telling in tasks["tellings"]},
                         {uid for (uid,) in texts})
        sentences = {sentence["uid"]: sentence["text"] for telling in tasks["tellings"]
                     for card in telling["cards"] for sentence in card}
        for uid, text in sentences.items():
            self.assertEqual(self.museum.ask("SELECT text FROM sentence WHERE uid = ?", uid),
                             [(text,)])
        self.assertEqual([telling["draft"] for telling in tasks["tellings"]],
                         [False] * len(texts))

    def test_model_is_lit(self):
        models = [telling["model"] for telling in read(self.museum)["tellings"]
                  if "model" in telling]
        self.assertNotEqual(models, [])
        for model in models:
            self.assertNotEqual(model["times"], {})
            for start, end in model["times"].values():
                self.assertLess(start, end)

    def test_files_are_names(self):
        for path in (self.museum.data / "tasks" / "files").iterdir():
            digest = path.stem
            self.assertEqual(path.read_bytes(), self.museum.media(digest).read_bytes())

    def test_on_another_disk(self):
        shutil.rmtree(self.museum.data / "tasks")
        other = Path("/dev/shm") / f"rs-tasks-{self.museum.root.parent.name}"
        other.mkdir()
        self.addCleanup(shutil.rmtree, other)
        (self.museum.data / "tasks").symlink_to(other)
        self.museum.run("init")
        self.assertNotEqual(read(self.museum)["tellings"], [])
        for path in (other / "files").iterdir():
            self.assertEqual(path.stat().st_nlink, 1)
            self.assertEqual(path.read_bytes(), self.museum.media(path.stem).read_bytes())

    def test_edit_and_build(self):
        before = read(self.museum)
        title = before["tellings"][0]["title"]
        self.museum.change(("UPDATE story SET title = ? WHERE title = ?", ("Другое имя", title)))
        self.museum.publish()
        self.assertIn("Другое имя", {telling["title"] for telling in read(self.museum)["tellings"]})

    def test_not_to_be_written(self):
        """The verb is done all the same, and says so."""
        shutil.rmtree(self.museum.data / "tasks")
        (self.museum.data / "tasks").write_text("файл на месте папки")
        done = self.museum.publish()
        self.assertIn("Студия", done.stderr)
        self.assertIn("2", done.stdout)


if __name__ == "__main__":
    tap.main()
