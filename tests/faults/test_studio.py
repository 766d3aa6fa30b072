#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What befalls a pupil in the studio: whatever breaks, what was said is kept and offered
back, and the microphone opens for nobody without papers. With a number as argument: only
so many kills in the middle of a recording."""

import array
import contextlib
import functools
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

import disks
import museum
import voice
from studio import ROOM, SAY, Studio, admit, takes

TITLE = "Ёлка"
RESCUED = "Мы сохранили твою запись"
UNHEARD = "Слов не слышно. Ещё раз?"
NOTHING = "Пока нечего читать"


def pactl(*words):
    return subprocess.run(["pactl", *words], check=True, timeout=20, capture_output=True,
                          text=True, env=dict(os.environ, LC_ALL="C")).stdout.strip()


def server(verb):
    subprocess.run([os.environ["RS_PULSE"], verb], check=True, timeout=60)


def is_microphone_open():
    """Whether anybody records from the virtual microphone."""
    return "Driver: protocol-native.c" in pactl("list", "source-outputs")


@contextlib.contextmanager
def school(pupil=True, root=None):
    """A museum with a story that nobody has read, and a pupil, with papers or without."""
    folder = tempfile.mkdtemp(prefix="rs-faults-", dir=root)
    try:
        museum.tool("init", folder=folder)
        museum.tool("build", museum.SOURCE, folder=folder)
        if pupil:
            admit(folder)
        else:
            museum.tool("narrator", "add", "--name", "Маша", "--kind", "child", "--grade",
                        "3", folder=folder)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@functools.lru_cache(1)
def sentences():
    return voice.read_sentences(number=4)


def speak(number=0):
    voice.say(sentences()[number])


def count_tries(folder):
    """How many tries there are, all of which are whole."""
    total = 0
    for path, take in takes(folder):
        for item in take["items"]:
            for one in item["tries"]:
                sound, _ = voice.hear(os.path.join(path, one["file"]))
                assert len(sound) == one["samples"], one
                total += 1
    return total


def device_is_pulled():
    """The same piece goes on with what was said kept."""
    with school() as folder, Studio(folder) as studio:
        studio.choose(TITLE, speak)
        studio.record(speak)
        studio.push_for("Дальше", "Записать")
        studio.begin("Записать")
        speak(1)
        modules = pactl("list", "short", "modules").splitlines()
        number = next(line.split("\t")[0] for line in modules if "remap-source" in line)
        pactl("unload-module", number)
        try:
            studio.wait_for("Микрофон отошёл")
            assert count_tries(folder) == 2, "what was said is lost"
        finally:
            pactl("load-module", "module-remap-source", "source_name=mic",
                  "master=micbus.monitor")
            pactl("set-default-source", "mic")
        go_on_after_trouble(studio, folder)


def go_on_after_trouble(studio, folder):
    """The piece that broke is recorded once more, and all is there."""
    studio.push("Продолжить", until=lambda: not studio.shows("Микрофон отошёл"))
    studio.begin("Ещё раз" if studio.shows("Ещё раз") else "Записать")
    speak(1)
    time.sleep(0.4)
    studio.push_for("Готово", "Дальше")
    assert count_tries(folder) == 3, count_tries(folder)


def server_is_killed():
    with school() as folder, Studio(folder) as studio:
        studio.choose(TITLE, speak)
        studio.record(speak)
        studio.push_for("Дальше", "Записать")
        studio.begin("Записать")
        speak(1)
        server("kill")
        try:
            studio.wait_for("Микрофон отошёл")
            assert count_tries(folder) == 2, "what was said is lost"
        finally:
            server("start")
        go_on_after_trouble(studio, folder)


def no_server():
    """«Микрофон спит», and what needs no microphone goes on."""
    server("kill")
    try:
        with school() as folder, Studio(folder) as studio:
            studio.push_to("Новая запись", "StudioWho")
            studio.push_to("Маша", "StudioWhat")
            studio.push_to(TITLE, "StudioMicrophone")
            studio.push_for("Начать", "Микрофон спит")
            studio.push_to("Закончу потом", "StudioStart")
            studio.check_alive()
    finally:
        server("start")


def no_papers():
    """From the name to the last sentence nobody ever opens the microphone."""
    with school(pupil=False) as folder:
        with subprocess.Popen(["pactl", "subscribe"], stdout=subprocess.PIPE, text=True,
                              env=dict(os.environ, LC_ALL="C")) as watch:
            with Studio(folder) as studio:
                studio.push_to("Новая запись", "StudioWho")
                studio.push_to("Маша", "StudioWhat")
                studio.push_to(TITLE, "StudioRehearsal")
                for _ in range(6):
                    studio.tap_at("Следующее предложение")
                    time.sleep(0.4)
                assert not studio.shows("Записать"), "it may not be recorded"
            watch.terminate()
            events = watch.communicate(timeout=10)[0]
        assert "source-output" not in events, events
        assert not takes(folder), "there is a take without papers"


def microphone_is_open_for_the_piece_only():
    with school() as folder, Studio(folder) as studio:
        assert not is_microphone_open()
        studio.choose(TITLE, speak)
        studio.begin("Записать")
        assert is_microphone_open()
        speak()
        studio.push_for("Готово", "Дальше")
        studio.push("Закончу потом", until=lambda: studio.page() == "StudioStart")
        museum.wait_until(lambda: not is_microphone_open(), "the microphone closed")


def killed(times=3):
    """However it ends, the next start offers what was said, and it is whole."""
    chance = random.Random(times)
    with school() as folder:
        for number in range(times):
            before = count_tries(folder)
            kill_in_the_middle(folder, chance.uniform(0.3, 2.0), is_first=number == 0)
            with Studio(folder) as studio:
                studio.wait_for(RESCUED)
                after = count_tries(folder)
                assert after >= min(before + 1, 3), f"{after} tries after {before}"
        (_, take), = takes(folder)
        assert take["state"] == "open", take["state"]


def kill_in_the_middle(folder, seconds, is_first):
    """Begins to record a piece, or records it anew, and does not end it."""
    studio = Studio(folder)
    with contextlib.suppress(Killed), studio:
        if is_first:
            studio.choose(TITLE, speak)
        else:
            studio.push("Ёлка, Маша", until=lambda: studio.page() != "StudioStart")
            studio.pass_microphone(speak)
        studio.begin("Записать" if studio.shows("Записать") else "Ещё раз")
        with subprocess.Popen([sys.executable, "-c", "import test_studio; test_studio.speak()"],
                              cwd=os.path.dirname(os.path.abspath(__file__))) as mouth:
            time.sleep(seconds)
            studio.process.kill()
            studio.process.wait()
            mouth.kill()
        raise Killed


class Killed(Exception):
    """By us."""


def disk_is_low():
    """Under 500 MB nothing begins, and the card says what to do."""
    with tempfile.TemporaryDirectory(prefix="rs-faults-") as root:
        with disks.disk(os.path.join(root, "disk"), 300 * 1024) as disk, \
                school(root=disk) as folder, Studio(folder) as studio:
            studio.choose(TITLE, speak)
            studio.push("Записать", until=lambda: studio.shows("На диске мало места"))
            assert count_tries(folder) == 0
            studio.check_alive()


def tasks_are_spoilt():
    """Bad tasks say so kindly, and are read as soon as they are good again."""
    with school() as folder:
        path = os.path.join(folder, "tasks", "tasks.json")
        with open(path, "rb") as file:
            good = file.read()
        museum.write(path, good[:len(good) // 2])
        with Studio(folder) as studio:
            studio.wait_for(NOTHING)
            studio.check_alive()
            museum.write(path, good)
            museum.wait_until(lambda: not studio.shows(NOTHING), "good tasks")


def nobody_speaks():
    """«Слов не слышно. Ещё раз?»: nothing hangs and nothing is lost."""
    with school() as folder, Studio(folder) as studio:
        studio.choose(TITLE, speak)
        studio.begin("Записать")
        time.sleep(1)
        studio.push_for("Готово", UNHEARD)
        assert count_tries(folder) == 1
        studio.begin("Ещё раз")
        speak()
        time.sleep(0.4)
        studio.push_for("Готово", "Записано")


def somebody_shouts():
    """The advice is to go farther, not that all is well."""
    def shout():
        voice.say(array.array("h", [max(-32768, min(32767, 12 * x)) for x in sentences()[3]]))

    with school() as folder, Studio(folder) as studio:
        studio.push_to("Новая запись", "StudioWho")
        studio.push_to("Маша", "StudioWhat")
        studio.push_to(TITLE, "StudioMicrophone")
        studio.push_for("Начать", *ROOM)
        studio.wait_for(SAY)
        shout()
        studio.wait_for("Отодвинься чуть дальше от микрофона.")


@contextlib.contextmanager
def device(rate, channels):
    """A microphone of another make, which is the one that the system chooses."""
    bus = pactl("load-module", "module-null-sink", "sink_name=otherbus", f"rate={rate}",
                f"channels={channels}")
    mic = pactl("load-module", "module-remap-source", "source_name=other",
                "master=otherbus.monitor")
    pactl("set-default-source", "other")
    try:
        yield
    finally:
        pactl("set-default-source", "mic")
        pactl("unload-module", mic)
        pactl("unload-module", bus)


def other_devices():
    """8 kHz and 96 kHz stereo: a master is 48 kHz all the same, and long enough."""
    for rate, channels in ((8000, 1), (96000, 2)):
        with device(rate, channels), school() as folder, Studio(folder) as studio:
            studio.choose(TITLE, functools.partial(voice.say, sentences()[0], "otherbus"))
            studio.record(functools.partial(voice.say, sentences()[3], "otherbus"))
            assert count_tries(folder) == 1
            (path, take), = takes(folder)
            sound, measured = voice.hear(os.path.join(path, take["items"][0]["tries"][0]["file"]))
            assert len(sound) > len(sentences()[3]), (rate, len(sound))
            assert measured["loudness"] > -30, (rate, measured)


CASES = [device_is_pulled, server_is_killed, no_server, no_papers,
         microphone_is_open_for_the_piece_only, killed, disk_is_low, tasks_are_spoilt,
         nobody_speaks, somebody_shouts, other_devices]


if __name__ == "__main__":
    disks.run_where_disks_are_allowed()
    if len(sys.argv) > 1:
        CASES = [functools.update_wrapper(functools.partial(killed, int(sys.argv[1])), killed)]
    sys.exit(museum.run(CASES))
