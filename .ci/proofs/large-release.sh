#!/usr/bin/env bash
# A release of 100 000 invented figures: written, and read by every validator that takes one of that size.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SECONDS=0
npx tsx tests/release/write.ts "$work/large" 100000
echo "written in $SECONDS s, $(du -sh "$work/large" | cut -f1), $(($(wc -l <"$work/large/data/figures.csv") - 1)) figures"
OPENFIGURES_LARGE=1 .ci/validators/check.sh "$work/large"
