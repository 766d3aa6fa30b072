# SPDX-License-Identifier: GPL-3.0-or-later
# setup.sh: what app/run and tests/run share: installing what is missing, building.
# Sourced by them with $root set to the project's folder.
# shellcheck shell=sh disable=SC2034,SC2154

# To build. No list of libraries that these bring along.
build_packages='
  gcc gettext meson ninja-build pkg-config
  libebur128-dev libflac-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libgstreamer1.0-dev
  libgtk-4-dev libjson-glib-dev libopusenc-dev libopusfile-dev librsvg2-dev
  libseccomp-dev libsodium-dev libsqlite3-dev libssl-dev libstemmer-dev libxml2-utils'

# To run: decoders of sound and pictures are found at run time, not linked.
run_packages='
  fonts-paratype fonts-vollkorn
  gstreamer1.0-alsa gstreamer1.0-plugins-base gstreamer1.0-plugins-good
  librsvg2-common webp-pixbuf-loader'

# To see the kiosk on a machine without a screen.
headless_packages='dbus-daemon weston'

# For a machine that shows nothing but the kiosk: its only window, the right to the
# screen and to a session, the driver of the graphics card, the loudness that lasts from
# day to day.
kiosk_packages='alsa-utils cage dbus-user-session libgl1-mesa-dri libpam-systemd'

say () {
  printf '%s\n' "$*" >&2
}

die () {
  say "$@"
  exit 1
}

# missing_packages NAME...: those that are not installed, on one line.
missing_packages () {
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] \
      || printf '%s ' "$name"
  done
}

# as_root COMMAND...
as_root () {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die 'Нет прав, чтобы установить недостающие пакеты: войдите как root или попросите' \
      "администратора выполнить: apt-get install $missing"
  fi
}

# install_packages NAME...: only what is missing, so that nothing is asked of the
# network or of the administrator when all is there.
install_packages () {
  if ! command -v apt-get >/dev/null; then
    command -v meson >/dev/null || die 'Это не Debian: установите сами то, что' \
      'перечислено в app/setup.sh, и запустите снова.'
    return 0
  fi
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  say "Устанавливаю недостающее: $missing"
  log=$(mktemp)
  # Word splitting is meant: $missing is a list of names.
  # shellcheck disable=SC2086
  if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update >"$log" 2>&1 \
    || ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
      --no-install-recommends install $missing >>"$log" 2>&1; then
    tail -n 12 "$log" >&2
    rm -f "$log"
    die 'Не удалось установить пакеты (выше — что ответил apt-get). Проверьте интернет' \
      'и место на диске и запустите снова.'
  fi
  rm -f "$log"
}

# set_up FOLDER OPTION...: makes the build folder, or changes the options of an old one.
set_up () {
  folder=$1
  shift
  if [ -e "$folder" ] && [ ! -w "$folder" ]; then
    die "В папку сборки $folder нельзя писать: её создал другой пользователь. Удалите её" \
      'и запустите снова.'
  fi
  if [ -e "$folder/build.ninja" ]; then
    [ $# -eq 0 ] || meson configure "$folder" "$@" >/dev/null
    # What was installed since then may be of use: the tests need more than the build.
    [ "$folder/build.ninja" -nt /var/lib/dpkg/status ] \
      || meson setup --reconfigure "$folder" >"$folder/setup.log" 2>&1
    return
  fi
  mkdir -p "$folder"
  meson setup "$folder" "$root" "$@" >"$folder/setup.log" 2>&1 || {
    tail -n 20 "$folder/setup.log" >&2
    die "Не удалось подготовить сборку: подробности в файле $folder/setup.log"
  }
}

# build FOLDER OPTION...: sets up and builds.
build () {
  set_up "$@"
  ninja -C "$1" >"$1/build.log" 2>&1 || {
    grep -A 20 -m 3 -E 'FAILED|error:|ERROR' "$1/build.log" >&2 || tail -n 20 "$1/build.log" >&2
    die "Не удалось собрать программу: подробности в файле $1/build.log"
  }
}
