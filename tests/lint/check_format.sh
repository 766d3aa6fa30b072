#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Is all C formatted as .clang-format says? Only version 14 formats as it does.
cd "$(dirname "$0")/../.." || exit 1
format=$(command -v clang-format-14 || command -v clang-format) || exit 77
case $("$format" --version) in
  *' 14.'*) ;;
  *) echo "needs clang-format 14"; exit 77 ;;
esac
find app tests \( -name '*.c' -o -name '*.h' \) -print0 \
  | xargs -0 "$format" --dry-run --Werror
