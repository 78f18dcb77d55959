#!/usr/bin/env bash
# The committed release and site again, under another time zone, language, umask and order of the directory.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# copied from the last name to the first: file systems that list by age list the other way round
mkdir "$work/raw"
(cd raw && find . -type f | sort -r | while read -r path; do mkdir -p "$work/raw/$(dirname "$path")" && cp "$path" "$work/raw/$path"; done)
umask 077
TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 npx tsx pipeline/main.ts run --raw "$work/raw" --output "$work/output" >/dev/null
diff -r output/releases "$work/output/releases"
diff -r output/site "$work/output/site"
[ "$(readlink output/latest)" = "$(readlink "$work/output/latest")" ]
