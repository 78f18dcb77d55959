#!/usr/bin/env bash
# 2 000 sources; then nothing changed: no stage executed; then one: only what follows from it, in a third of the time.
set -eu
npm run --silent build
npx tsx tests/bench/incremental.ts 2000
