#!/usr/bin/env bash
# Full disk, read-only output, damaged cache, two and ten runs at once, a source of 500 MB, a clock that was put back:
# the last release stays whole, the message is clear, the exit code right.
set -eu
work=$(mktemp -d)
mounted=
trap '[ -z "$mounted" ] || umount "$work/disk"; rm -rf "$work"' EXIT
[ -n "${OPENFIGURES_BUILT:-}" ] || npm run build --silent
mkdir -p "$work/raw" "$work/output"
cp -r raw/. "$work/raw/"
cp -r raw/. "$work/texts"
run() { node dist/main.js run --raw "$work/raw" --output "${1:-$work/output}" "${@:2}"; }
change() {
  printf 'In 2019 the bureau counted %d clinics in Malta.\n' "$1" >"$work/raw/hops/changing.txt"
  echo '{"title":"Clinics","publisher":"Bureau","language":"en","license":"CC0-1.0"}' >"$work/raw/hops/changing.source.json"
}
whole() { node dist/main.js verify latest --no-rebuild --raw "$work/texts" --output "${1:-$work/output}" >"$work/log" || { cat "$work/log"; exit 1; }; }
expect() { # code, words of the message, command
  local code=0
  "${@:3}" >"$work/out" 2>"$work/err" || code=$?
  [ $code -eq "$1" ] && grep -q -- "$2" "$work/out" "$work/err" || { echo "exit $code, expected $1 and $2:"; cat "$work/out" "$work/err"; exit 1; }
}

change 100
expect 0 "release:" run
echo "damaged cache and stage files"
find "$work/output/.cache" -type f | while read -r entry; do head -c 40 "$entry" >"$entry.x" && mv "$entry.x" "$entry"; done
for file in "$work"/output/stages/*.jsonl; do head -c 30 "$file" >"$file.x" && mv "$file.x" "$file"; done
rm "$work/output/stages/good.jsonl"
expect 0 "release:" run
whole

echo "two and ten runs at once"
for runs in 2 10; do
  change $((200 + runs))
  pids=()
  for ((i = 0; i < runs; i++)); do run "$work/output" >"$work/run.$i" 2>&1 & pids+=($!); done
  done=0; locked=0
  for i in "${!pids[@]}"; do
    code=0; wait "${pids[$i]}" || code=$?
    case $code in 0) done=$((done + 1)) ;; 4) locked=$((locked + 1)); grep -q run-locked "$work/run.$i" ;; *) cat "$work/run.$i"; exit 1 ;; esac
  done
  echo "  $done done, $locked left with code 4"
  [ $done -ge 1 ] && [ $((done + locked)) -eq "$runs" ]
  whole
done
change 300
pids=()
for _ in 1 2 3; do run "$work/output" --wait 300 >/dev/null 2>&1 & pids+=($!); done
for pid in "${pids[@]}"; do wait "$pid"; done
whole

echo "a source of 500 MB"
truncate -s 500M "$work/raw/hops/huge.txt"
cp "$work/raw/hops/changing.source.json" "$work/raw/hops/huge.source.json"
expect 0 "source-too-large" run
rm "$work/raw/hops"/huge.*
whole

echo "a clock that was put back"
sed -i 's/"last_success": "20/"last_success": "29/' "$work/output/status.json"
expect 1 "look at the clock" node dist/main.js status --output "$work/output"

echo "an output that cannot be written, and one that is full"
mkdir "$work/disk"
if mount -t tmpfs -o size=40m tmpfs "$work/disk" 2>/dev/null; then
  mounted=1
  change 400
  expect 0 "release:" run "$work/disk/output"
  before=$(sha256sum <"$work/disk/output/latest/SHA256SUMS")
  change 401
  dd if=/dev/zero of="$work/disk/ballast" bs=64k 2>/dev/null || true
  expect 2 "output-unwritable" run "$work/disk/output"
  [ "$before" = "$(sha256sum <"$work/disk/output/latest/SHA256SUMS")" ]
  whole "$work/disk/output"
  rm "$work/disk/ballast"
  expect 0 "release:" run "$work/disk/output"
  whole "$work/disk/output"
  change 402
  mount -o remount,ro "$work/disk"
  expect 2 "output-unwritable" run "$work/disk/output"
  whole "$work/disk/output"
else
  echo "  (no right to mount: a file in the place of the folder instead)"
  touch "$work/file"
  expect 2 "output-unwritable" run "$work/file/output"
fi
echo "all faults were survived"
