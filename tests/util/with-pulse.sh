#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-pulse.sh [--off] COMMAND...: runs a program with a sound server of its own and
# takes everything away afterwards.
#
# The server has a loudspeaker `speaker` (hear it as speaker.monitor) and a microphone
# `mic` (speak into the sink micbus). With --off it is not started yet. LIMIT is the
# time limit in seconds. Status 77: no sound server here.
#
# The program may break the server: "$RS_PULSE" start|kill|freeze|thaw, where
# $RS_PULSE is this script.
# shellcheck disable=SC2174,SC2317
set -u

# A sink that nobody plays to runs two seconds late, so silence is played to both.
keep_awake () {
  pacat --raw --rate=48000 --channels=1 --format=s16le --latency-msec=20 \
    --device="$1" /dev/zero &
  echo $! >>"$RS_PULSE_DIR/pids"
}

is_awake () {
  [ "$(LC_ALL=C pactl list sinks 2>/dev/null | awk '
    /Latency:/ && $2 < 60000 && $5 < 60000 { n++ } END { print n + 0 }')" = 2 ]
}

# wait_for CONDITION...: ten seconds at most
wait_for () {
  for _ in $(seq 200); do
    "$@" && return 0
    sleep 0.05
  done
  echo "with-pulse.sh: the sound server does not get ready ($*)" >&2
  cat "$RS_PULSE_DIR/server.log" >&2
  return 1
}

answers () {
  pactl info >/dev/null 2>&1
}

start () {
  mkdir -p -m 700 "$RS_PULSE_DIR/run/pulse"
  rm -f "$RS_PULSE_DIR/run/pulse/native"
  pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --disallow-exit \
    --disable-shm=yes --realtime=no --high-priority=no \
    -L "module-native-protocol-unix socket=$RS_PULSE_DIR/run/pulse/native auth-anonymous=1" \
    -L 'module-null-sink sink_name=speaker rate=48000 channels=1' \
    -L 'module-null-sink sink_name=micbus rate=48000 channels=1' \
    -L 'module-remap-source source_name=mic master=micbus.monitor' &
  echo $! >"$RS_PULSE_DIR/pids"
  wait_for answers || return 1
  pactl set-default-sink speaker && pactl set-default-source mic || return 1
  keep_awake speaker
  keep_awake micbus
  wait_for is_awake
}

# signal SIGNAL: to the server and to those that keep it awake
signal () {
  while read -r pid; do kill "-$1" "$pid" 2>/dev/null; done <"$RS_PULSE_DIR/pids"
}

if [ -n "${RS_PULSE_DIR:-}" ]; then
  # No file of ours may stay open in what runs on, or whoever reads our output waits.
  exec >>"$RS_PULSE_DIR/server.log" 2>&1 </dev/null
  unset LD_PRELOAD G_DEBUG
  case $1 in
    start) start; exit ;;
    kill) signal KILL; : >"$RS_PULSE_DIR/pids"; exit 0 ;;
    freeze) signal STOP; exit 0 ;;
    thaw) signal CONT; exit 0 ;;
    *) exit 2 ;;
  esac
fi

off=''
if [ "${1:-}" = --off ]; then off=yes; shift; fi
[ $# -gt 0 ] || { echo "usage: with-pulse.sh [--off] COMMAND..." >&2; exit 2; }
for program in pulseaudio pactl pacat; do
  command -v "$program" >/dev/null || { echo "$program is not installed" >&2; exit 77; }
done

dir=$(mktemp -d "${TMPDIR:-/tmp}/rs-pulse-XXXXXX") || exit 1
here=$(cd "$(dirname "$0")" && pwd)
command=''

clean_up () {
  trap - EXIT INT TERM HUP
  if [ -n "$command" ]; then kill "$command" 2>/dev/null && wait "$command" 2>/dev/null; fi
  "$RS_PULSE" thaw
  "$RS_PULSE" kill
  rm -rf "$dir"
}
trap clean_up EXIT
trap 'clean_up; exit 143' INT TERM HUP

mkdir -m 700 "$dir/run"
mkdir "$dir/home" "$dir/config"
: >"$dir/pids"
export RS_PULSE="$here/with-pulse.sh" RS_PULSE_DIR="$dir" HOME="$dir/home" \
  XDG_RUNTIME_DIR="$dir/run" XDG_CONFIG_HOME="$dir/config" \
  PULSE_RUNTIME_PATH="$dir/run/pulse" PULSE_STATE_PATH="$dir/home/pulse" \
  PULSE_SERVER="unix:$dir/run/pulse/native"
unset DISPLAY DBUS_SESSION_BUS_ADDRESS

if [ -z "$off" ] && ! "$RS_PULSE" start; then
  cat "$dir/server.log" >&2
  exit 1
fi

# In the background, so that a signal to this script is obeyed at once.
exec 3<&0
timeout --kill-after=5 "${LIMIT:-300}" "$@" <&3 3<&- &
command=$!
wait "$command"
status=$?
command=''
exit "$status"
