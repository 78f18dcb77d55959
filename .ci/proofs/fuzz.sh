#!/usr/bin/env bash
# 20 000 damaged and random documents through every reader: none crashes it, none hangs.
set -eu
timeout 1800 npx tsx tests/ingest/fuzz-many.ts 20000 "${OPENFIGURES_SEED:-1}"
