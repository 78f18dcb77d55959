#!/usr/bin/env bash
# The site in Chromium, from a folder and from `openfigures serve`: errors, outside requests, one click, explorer, review,
# axe, hostile texts, and the recipes for charts.
set -eu
. .ci/tools/packages.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-audit --no-fund --no-save --ignore-scripts vega@6.4.0 vega-lite@6.4.3 >"$work/npm.log" 2>&1 || { tail -20 "$work/npm.log"; exit 1; }
npx tsx tests/browser/check.ts "$work"
NODE_OPTIONS=--expose-gc npx tsx tests/browser/load.ts
