#!/usr/bin/env bash
# A newcomer's clone of what is committed: it installs, rebuilds the committed release byte for byte, and says so.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q . "$work/clone"
cd "$work/clone"
npm ci --no-audit --no-fund >"$work/ci.log" 2>&1 || { tail -20 "$work/ci.log"; exit 1; }
npm start | tee "$work/start.log"
changes=$(git status --porcelain)
[ -z "$changes" ] || { echo "npm start changed what is committed:"; echo "$changes"; exit 1; }
for words in "+62.9 %" "23 654 (1998) -> 38 532 (2008)" "-70.6 %" "907 (2000) -> 267 (2008)"; do
  grep -qF -- "$words" "$work/start.log" || { echo "npm start did not say: $words"; exit 1; }
done
npx --no-install openfigures --version
npx --no-install openfigures extract --jsonl <<<'{"id":"a","text":"The bureau closed 12 of its 31 clinics."}' | grep -q '"quote":"12"'
