#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-display.sh [WxH] COMMAND...: runs a program on a display, a session bus and
# a home of its own, and takes everything away afterwards.
#
# The display is a headless weston with a touchscreen (TOUCH_SOCKET speaks to it,
# see weston-touch.c), or Xvfb with a mouse (xdotool) where weston-touch.so was
# not built. RS_TEST_DISPLAY=weston|xvfb insists on one (weston then without touch
# if need be). LIMIT is the time limit in seconds. GTK_A11Y=atspi turns
# accessibility on. Status 77: no display server.
set -u

size=1920x1080
case ${1:-} in
  [0-9]*x[0-9]*) size=$1; shift ;;
esac
[ $# -gt 0 ] || { echo "usage: with-display.sh [WxH] COMMAND..." >&2; exit 2; }

here=$(cd "$(dirname "$0")" && pwd)
module=${RS_TOUCH_MODULE:-$here/../../build/tests/util/weston-touch.so}
if [ -e "$module" ]; then module=$(readlink -f "$module"); else module=''; fi

kind=${RS_TEST_DISPLAY:-}
if [ -z "$kind" ]; then
  if [ -n "$module" ] && command -v weston >/dev/null; then kind=weston; else kind=xvfb; fi
fi

dir=$(mktemp -d "${TMPDIR:-/tmp}/rs-display-XXXXXX") || exit 1
servers='' command=''

# shellcheck disable=SC2317
clean_up () {
  trap - EXIT INT TERM HUP
  for pid in $command $servers; do
    kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
  done
  rm -rf "$dir"
}
trap clean_up EXIT
trap 'clean_up; exit 143' INT TERM HUP

mkdir -m 700 "$dir/run"
mkdir "$dir/home" "$dir/cache" "$dir/config" "$dir/data" "$dir/state"
export HOME="$dir/home" XDG_RUNTIME_DIR="$dir/run" XDG_CACHE_HOME="$dir/cache" \
  XDG_CONFIG_HOME="$dir/config" XDG_DATA_HOME="$dir/data" XDG_STATE_HOME="$dir/state"
export GSETTINGS_BACKEND=memory GSK_RENDERER="${GSK_RENDERER:-cairo}" \
  GTK_A11Y="${GTK_A11Y:-none}" NO_AT_BRIDGE=1
unset DISPLAY WAYLAND_DISPLAY

# Fonts are indexed once for all runs, not once a run.
if [ -n "${RS_TEST_CACHE:-}" ]; then
  mkdir -p "$RS_TEST_CACHE/fontconfig"
  ln -s "$RS_TEST_CACHE/fontconfig" "$dir/cache/fontconfig"
fi

# Dies with this script even if that is killed without a chance to clean up.
# The servers need none of the checks that the tested program is run with.
serve () {
  env -u LD_PRELOAD -u G_DEBUG setpriv --pdeathsig KILL "$@" >>"$dir/server.log" 2>&1 &
  server=$!
  servers="$servers $server"
}

# wait_for CONDITION...: until it holds; fails if the server dies or after 20 s.
wait_for () {
  for _ in $(seq 400); do
    "$@" && return 0
    kill -0 "$server" 2>/dev/null || break
    sleep 0.05
  done
  echo "with-display.sh: a server did not start:" >&2
  cat "$dir/server.log" >&2
  exit 1
}

case $kind in
  weston)
    export TOUCH_SOCKET="$dir/run/touch"
    # The kiosk's shell draws no window until somebody could touch it.
    shell=desktop-shell.so
    if [ -n "$module" ]; then shell=kiosk-shell.so; fi
    serve weston --no-config --backend=headless-backend.so "--shell=$shell" \
      --use-pixman --width="${size%x*}" --height="${size#*x}" --idle-time=0 --debug \
      --socket=display ${module:+"--modules=$module"}
    wait_for test -S "$dir/run/display"
    if [ -n "$module" ]; then wait_for test -S "$TOUCH_SOCKET"; else unset TOUCH_SOCKET; fi
    export WAYLAND_DISPLAY=display GDK_BACKEND=wayland XDG_SESSION_TYPE=wayland
    ;;
  *)
    command -v Xvfb >/dev/null || { echo "neither weston nor Xvfb here" >&2; exit 77; }
    unset TOUCH_SOCKET
    # shellcheck disable=SC2016
    serve sh -c 'exec Xvfb -displayfd 3 -screen 0 "$1x24" -noreset -nolisten tcp 3>"$2"' \
      sh "$size" "$dir/number"
    wait_for test -s "$dir/number"
    DISPLAY=:$(cat "$dir/number")
    export DISPLAY GDK_BACKEND=x11 XDG_SESSION_TYPE=x11
    ;;
esac

export DBUS_SESSION_BUS_ADDRESS="unix:path=$dir/run/bus"
serve dbus-daemon --session --nofork --nopidfile --address="$DBUS_SESSION_BUS_ADDRESS"
wait_for test -S "$dir/run/bus"

# In the background, so that a signal to this script is obeyed at once.
exec 3<&0
timeout --kill-after=5 "${LIMIT:-600}" "$@" <&3 3<&- &
command=$!
wait "$command"
status=$?
command=''
exit "$status"
