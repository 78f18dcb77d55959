#!/usr/bin/env bash
# Every fault that is planted in a release is noticed by a validator or by our own checks.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx tsx tests/release/write.ts "$work/sample" sample
(. .ci/tools/validators.sh)
python3 .ci/validators/mutants.py "$work/sample"
