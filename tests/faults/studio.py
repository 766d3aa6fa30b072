# SPDX-License-Identifier: GPL-3.0-or-later
"""The real studio on a display of its own, and what a pupil does in it."""

import glob
import json
import os
import time

import museum
from program import Program

STUDIO = os.environ["RS_STUDIO"]
SERVER = os.environ.get("PULSE_SERVER")


COUNT = "Приготовься"
SAY = "Скажи: «Журавли летят над Бердью»."
ROOM = ("Тсс… Послушаем тишину.", SAY)


class Studio(Program):
    """The studio, from its start to an orderly end."""

    def __init__(self, data, env=None):
        sound = {"PULSE_SERVER": SERVER} if SERVER else {}
        super().__init__([STUDIO, "--diagonal", "23.8", "--data", data],
                         {**sound, **(env or {})})
        self.data = data

    def push(self, name, *, until, seconds=15):
        """Touches the button of that name until it has done what it is for."""
        limit = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < limit, f"«{name}» does nothing: {self.texts()}"
            self.tap_at(name)
            time.sleep(0.4)

    def push_to(self, name, *pages):
        """Touches the button of that name until one of the pages is seen."""
        self.push(name, until=lambda: self.page() in pages)

    def push_for(self, name, *texts):
        """Touches the button of that name until one of the texts is seen."""
        self.push(name, until=lambda: any(map(self.shows, texts)))


    def choose(self, title, speak, person="Маша"):
        """From the start to the first piece of a text; the microphone hears the words."""
        self.push_to("Новая запись", "StudioWho")
        self.push_to(person, "StudioWhat")
        self.push_to(title, "StudioMicrophone")
        self.pass_microphone(speak)

    def pass_microphone(self, speak):
        """The game of the microphone, if it is played; and past the rehearsal."""
        if self.page() == "StudioMicrophone":
            self.push_for("Начать", *ROOM)
            self.wait_for(SAY)
            speak()
            self.push("Дальше", until=lambda: self.page() != "StudioMicrophone")
        if self.page() == "StudioRehearsal":
            self.push_to("Записывать", "StudioRecording")

    def begin(self, name):
        """The button, and the count to its end: from then on it is recorded."""
        self.push_for(name, COUNT)
        museum.wait_until(lambda: not self.shows(COUNT), "the end of the count")

    def record(self, speak):
        """One piece: the button, the count, the words, «Готово»."""
        self.begin("Записать")
        speak()
        time.sleep(0.4)
        self.push_for("Готово", "Дальше")


def takes(data):
    """The manifests of the inbox, each with its folder."""
    found = []
    for path in glob.glob(os.path.join(data, "inbox", "*", "take.json")):
        with open(path, encoding="utf-8") as file:
            found.append((os.path.dirname(path), json.load(file)))
    return found


def admit(data, name="Маша", grade=3):
    """A pupil with all papers; her uid."""
    museum.tool("narrator", "add", "--name", name, "--kind", "child", "--grade", str(grade),
                folder=data)
    tasks = read_tasks(data)
    uid = next(person["uid"] for person in tasks["narrators"] if person["name"] == name)
    museum.tool("consent", "add", uid, "--processing", "12", "--processing-on", "2026-09-01",
                "--showing", "13", "--showing-on", "2026-09-01", "--performance",
                "--scopes", "museum", folder=data)
    return uid


def read_tasks(data):
    """What the studio is told."""
    with open(os.path.join(data, "tasks", "tasks.json"), encoding="utf-8") as file:
        return json.load(file)
