#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged and missing releases: the best that is whole is shown, and one line says why."""

import os
import shutil
import sys

import museum
from kiosk import Kiosk

OURS = "Музей для проверки"
SAMPLE = "День рождения города"


def visit(folder, shown):
    """What is called with, and where the first touch leads."""
    with Kiosk(folder) as kiosk:
        kiosk.wait_for(shown)
        kiosk.check_child()
        kiosk.begin()
        kiosk.check_child()
        kiosk.check_lines()


def broken(damage, shown=OURS):
    """Damages a data folder and visits it."""
    with museum.Data() as data:
        damage(data)
        visit(data.folder, shown)


def each_catalog(damage):
    return lambda data: [damage(data.release(n, "catalog.db")) for n in (1, 2)]


def link_to(target):
    def damage(data):
        os.unlink(data.path("releases", "current"))
        if target is not None:
            os.symlink(target, data.path("releases", "current"))
    return damage


def truncated_catalog():
    broken(lambda data: museum.cut(data.release(2, "catalog.db")))


def flipped_bits():
    broken(lambda data: museum.flip(data.release(2, "catalog.db")))


def catalog_is_missing():
    broken(lambda data: os.unlink(data.release(2, "catalog.db")))


def manifest_is_damaged():
    broken(lambda data: museum.cut(data.release(2, "release.json")))


def manifest_is_missing():
    broken(lambda data: os.unlink(data.release(2, "release.json")))


def current_is_missing():
    broken(link_to(None))


def current_leads_nowhere():
    broken(link_to("77"))


def current_is_nonsense():
    broken(link_to("../../etc"))


def all_are_damaged():
    broken(each_catalog(museum.flip), SAMPLE)


def all_are_empty():
    broken(each_catalog(museum.empty), SAMPLE)


def nothing_is_whole():
    """Not even the sample: the landscape stays, and a touch leads nowhere."""
    with museum.Data() as data:
        each_catalog(museum.flip)(data)
        share = data.path("share")
        shutil.copytree(os.environ["RODNAYA_SHARE"], share, symlinks=True,
                        ignore=lambda *_: ["sample"])
        os.mkdir(os.path.join(share, "sample"))
        with Kiosk(data.folder, env={"RODNAYA_SHARE": share}) as kiosk:
            kiosk.check_lines()
            kiosk.check_child()
            kiosk.tap()
            kiosk.check_child()
            assert kiosk.page() == "Attract", kiosk.page()


def damaged_under_the_kiosk():
    """Overwritten while it is shown: another release is found, in one line."""
    with museum.Data() as data:
        with Kiosk(data.folder) as kiosk:
            kiosk.wait_for(OURS)
            museum.spoil(data.release(2, "catalog.db"))
            kiosk.tap()
            kiosk.check_lines()
            kiosk.wait_page("Home", "Attract")
            kiosk.check_child()
            kiosk.check_lines()


def published_again():
    """A kiosk that shows the release before takes up the mended one by itself."""
    with museum.Data() as data:
        museum.flip(data.release(2, "catalog.db"))
        with Kiosk(data.folder) as kiosk:
            kiosk.check_lines()
            museum.tool("settings", "museum-name", "Починили", folder=data.folder)
            museum.tool("publish", folder=data.folder)
            kiosk.wait_for("Починили")
            kiosk.check_lines()


def empty_museum():
    with museum.Data() as data:
        folder = data.path("empty")
        museum.tool("init", folder=folder)
        museum.tool("publish", folder=folder)
        with Kiosk(folder) as kiosk:
            kiosk.check_lines()
            kiosk.check_child()
            kiosk.begin("Home")
            kiosk.wait_for("Здесь скоро появятся рассказы")
            kiosk.check_child()


def empty_folder():
    with museum.Data() as data:
        os.mkdir(data.path("empty"))
        visit(data.path("empty"), SAMPLE)


def no_folder():
    with museum.Data() as data:
        visit(data.path("nowhere"), SAMPLE)


if __name__ == "__main__":
    sys.exit(museum.run([
        truncated_catalog, flipped_bits, catalog_is_missing, manifest_is_damaged,
        manifest_is_missing, current_is_missing, current_leads_nowhere,
        current_is_nonsense, all_are_damaged, all_are_empty, nothing_is_whole,
        damaged_under_the_kiosk, published_again, empty_museum, empty_folder, no_folder]))
