#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh PROGRAM SEEDS SECONDS: runs a libFuzzer program that starts from the files in
# SEEDS and keeps what it finds beside itself.
set -eu

found=$1.found
mkdir -p "$found"
exec "$1" -max_total_time="$3" -max_len=2000 -artifact_prefix="$found/" "$found" "$2"
