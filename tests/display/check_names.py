#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_names.py PID: what a screen reader would say of the window of a program. Prints
a line for each thing that has no name, or the name of its class, or one in English."""

import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # pylint: disable=wrong-import-position

CLASS_NAME = re.compile(r"^(Gtk|Rs|Gdk)[A-Z]")
LATIN = re.compile(r"[A-Za-z]{2,}")
# What a teacher types, letter by letter.
COMMAND = re.compile(r"rodnaya pin set( --data '[^']*')?")
CONTAINERS = ("filler", "panel", "tool bar")  # a reader passes them by
TOUCHED = ("button", "slider", "text", "entry", "check", "link")


def find_windows(pid):
    """The windows of a process."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is not None and application.get_process_id() == pid:
            yield from (application.get_child_at_index(j)
                        for j in range(application.get_child_count()))


def judge(role, name, description):
    """What is wrong with how a thing is called, or None."""
    if role in CONTAINERS:
        return None
    if CLASS_NAME.match(name):
        return "has the name of its class"
    if any(word in role for word in TOUCHED) and not name:
        return "has no name"
    if role in ("image", "icon") and not (name or description):
        return "says nothing of what it shows"
    if LATIN.search(COMMAND.sub("", name)):
        return "is not called in Russian"
    return None


def main(pid):
    """Walks the tree of what is visible."""
    nodes = list(find_windows(pid))
    if not nodes:
        print("no window on the accessibility bus")
    n_touched = 0
    while nodes:
        node = nodes.pop()
        if node is None or not node.get_state_set().contains(Atspi.StateType.VISIBLE):
            continue
        role, name = node.get_role_name(), node.get_name() or ""
        n_touched += "button" in role
        fault = judge(role, name, node.get_description() or "")
        if fault:
            print(f"{role} «{name}» {fault}")
        nodes += [node.get_child_at_index(i) for i in range(node.get_child_count())]
    if n_touched == 0:
        print("nothing that can be touched")


if __name__ == "__main__":
    main(int(sys.argv[1]))
