#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_data.sh BUILD: are the menu entry, the description of the program, the pages of
# the manual and the units of the system well formed? Skips what no tool here can tell.
set -u
build=$1
cd "$(dirname "$0")/../.." || exit 1
faults=0

# tell NAME COMMAND...
tell () {
  name=$1
  shift
  if ! command -v "$1" >/dev/null; then echo "$name: no $1 here, skipped"; return; fi
  if said=$("$@" 2>&1); then
    echo "$name: fine"
  else
    echo "$name: wrong"
    printf '%s\n' "$said"
    faults=$((faults + 1))
  fi
}

# groff says what it dislikes but calls it success.
manual () {
  said=$(groff -man -Tutf8 -K utf8 -ww "$1" 2>&1 >/dev/null)
  [ -z "$said" ] || { echo "$said"; return 1; }
}

for file in "$build"/data/*.desktop; do
  tell "$file" desktop-file-validate "$file"
done
for file in "$build"/data/*.metainfo.xml; do
  tell "$file" appstreamcli validate --no-net --explain "$file"
done
for file in data/man/*.1; do
  command -v groff >/dev/null || { echo "$file: no groff here, skipped"; continue; }
  tell "$file" manual "$file"
done
for file in data/systemd/*.sysusers; do
  tell "$file" systemd-sysusers --dry-run "$PWD/$file"
done
for file in data/icons/*.svg; do
  tell "$file" xmllint --noout "$file"
done
[ "$faults" = 0 ]
