#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_data.sh BUILD: are the menu entry, the description of the program, the pages of
# the manual and the units of the system well formed? Do the pages of the manual name
# every switch and setting that the programs know? Skips what no tool here can tell.
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

# page_names PAGE WORD...: a page writes its hyphens as \-
page_names () {
  page=$1 missing=''
  shift
  for word in "$@"; do
    sed 's/\\-/-/g' "$page" | grep -qwF -e "$word" || missing="$missing $word"
  done
  [ -z "$missing" ] || { echo "the page does not name:$missing"; return 1; }
}

# switches COMMAND...: the long ones that its help names.
switches () {
  env LANGUAGE=en "$@" --help | grep -oE '(^|[ ,])--[a-z-]+' | tr -d ' ,' \
    | grep -v '^--help-' | sort -u
}

# The settings are listed by the program, of a museum that does not exist.
check_pages () {
  rodnaya="$build/app/tool/rodnaya"
  kiosk="$build/app/kiosk/rodnaya-storona"
  for verb in $("$rodnaya" --help | sed -n 's/^  \([a-z]\{1,\}\) .*/\1/p'); do
    # Word splitting is meant: a switch is a word.
    # shellcheck disable=SC2046
    tell "rodnaya.ru.1: $verb" page_names data/man/rodnaya.ru.1 "$verb" \
      $(switches "$rodnaya" "$verb")
  done
  # shellcheck disable=SC2046
  tell 'rodnaya.ru.1: settings' page_names data/man/rodnaya.ru.1 \
    $("$rodnaya" settings --data "$build/none" | sed 's/=.*//')
  # shellcheck disable=SC2046
  tell 'rodnaya-storona.ru.1: switches' page_names data/man/rodnaya-storona.ru.1 \
    $(switches "$kiosk")
  # shellcheck disable=SC2046
  tell 'rodnaya-studio.ru.1: switches' page_names data/man/rodnaya-studio.ru.1 \
    $(switches "$build/app/studio/rodnaya-studio")
}

# The programs that a unit starts may not be on this machine; the manager's own checks
# of a unit need it there.
unit () {
  folder=$(mktemp -d) || return 1
  sed 's|^ExecStart=.*|ExecStart=/bin/true|' "$1" >"$folder/${1##*/}"
  said=$(systemd-analyze verify --man=no "$folder/${1##*/}" 2>&1)
  rm -rf "$folder"
  # What other units of this machine do is not ours.
  said=$(printf '%s\n' "$said" | grep -F "${1##*/}")
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
for file in "$build"/data/*.service; do
  command -v systemd-analyze >/dev/null \
    || { echo "$file: no systemd-analyze here, skipped"; continue; }
  tell "$file" unit "$file"
done
check_pages
for file in data/icons/*.svg; do
  tell "$file" xmllint --noout "$file"
done
[ "$faults" = 0 ]
