#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_kills.py [N]: publish and build are killed at N random moments each."""

import os
import random
import subprocess
import sys
import time

import museum
from kiosk import Kiosk

N_KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 12
STORIES = 200  # enough for a kill to meet every step
SEED = int(os.environ.get("RS_SEED", time.time_ns() % 1000000))


def killed(words, folder, after):
    """Whether the verb was still at work when it was killed."""
    process = subprocess.Popen([museum.TOOL, *words, "--data", folder], env=museum.STRICT,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def duration(words, folder):
    begin = time.monotonic()
    museum.tool(*words, folder=folder)
    return time.monotonic() - begin


def leftovers(folder):
    return [os.path.join(where, name) for where, folders, files in os.walk(folder)
            for name in folders + files if name.startswith(".")]


def publish_killed():
    """A kiosk that runs all the while, and each that starts, shows a whole release."""
    with museum.Data() as data:
        folder = data.path("large")
        subprocess.run([os.environ["RS_GENERATE"], "--stories", str(STORIES), folder],
                       check=True, env=museum.STRICT, timeout=120)
        museum.tool("publish", folder=folder)
        whole = duration(["publish"], folder)
        n_killed = 0
        with Kiosk(folder) as kiosk:
            for _ in range(N_KILLS):
                n_killed += killed(["publish"], folder, random.uniform(0.01, whole))
                museum.tool("check", "--release", folder=folder)
            assert n_killed > 0, "nothing was killed"
            kiosk.check_child()
            kiosk.check_lines(0)
        with Kiosk(folder) as kiosk:
            time.sleep(1)
            kiosk.check_child()
            kiosk.check_lines(0)
        museum.tool("publish", folder=folder)
        museum.tool("check", "--release", folder=folder)
        assert not leftovers(folder), leftovers(folder)


def build_killed():
    """What was not done is done the next time."""
    with museum.Data() as data:
        build = ["build", museum.SOURCE]
        museum.tool("init", folder=data.path("first"))
        whole = duration(build, data.path("first"))
        n_killed = 0
        for i in range(max(4, N_KILLS // 4)):
            folder = data.path(f"killed-{i}")
            museum.tool("init", folder=folder)
            n_killed += killed(build, folder, random.uniform(0.01, whole))
            museum.tool(*build, folder=folder)
            museum.tool("check", "--deep", folder=folder)
            museum.tool("publish", folder=folder)
            assert not leftovers(folder), leftovers(folder)
        assert n_killed > 0, "nothing was killed"


if __name__ == "__main__":
    print(f"# seed {SEED}: RS_SEED={SEED} repeats the moments")
    random.seed(SEED)
    sys.exit(museum.run([publish_killed, build_killed]))
