#!/usr/bin/env bash
# 20 000 damaged and random documents through every reader: none crashes it, none hangs. Then texts that nobody writes,
# each at two sizes: none costs more than its length.
set -eu
timeout 1800 npx tsx tests/ingest/fuzz-many.ts 20000 "${OPENFIGURES_SEED:-1}"
timeout 900 npx tsx tests/bench/growth.ts 240000
