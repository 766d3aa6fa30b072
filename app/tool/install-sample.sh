#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# install-sample.sh SAMPLE FOLDER: puts the built sample under the folder where the
# product's data go, in place of one that was there.
set -eu

target="${DESTDIR:-}$2"
[ -d "$1" ] || { echo "$1 is not built: run ninja first" >&2; exit 1; }
mkdir -p "$target"
rm -rf "$target/sample"
cp -RP --preserve=links "$1" "$target/sample"
chmod -R u=rwX,go=rX "$target/sample"
