#!/usr/bin/env bash
# Outside validators find no fault in the committed release, nor in one with everything that is awkward in a cell.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
.ci/validators/check.sh output/latest/
npx tsx tests/release/write.ts "$work/sample" sample
.ci/validators/check.sh "$work/sample"
