#!/usr/bin/env bash
# Every derived cell of the committed release follows from its figures: by our own code, and the percent changes by a
# script in another language that shares nothing with it. The script itself must see a cell that was touched.
set -eu
node dist/main.js verify --derived latest
python3 docs/verify_changes.py output/latest

touched=$(mktemp -d)
trap 'rm -rf "$touched"' EXIT
cp -RL output/latest/data "$touched/data"
python3 - "$touched/data/changes.csv" <<'PY'
import csv, sys
rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline="")))
at = rows[0].index("percent_change")
rows[1][at] = str(float(rows[1][at]) + 1)
csv.writer(open(sys.argv[1], "w", encoding="utf-8", newline="")).writerows(rows)
PY
if python3 docs/verify_changes.py "$touched"; then
  echo "docs/verify_changes.py did not see a percent change that was touched"
  exit 1
fi
