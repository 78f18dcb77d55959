#!/usr/bin/env bash
# A run is killed at every named moment of publishing and at random ones. After each: `verify latest` holds, whoever
# reads `latest` every millisecond never saw a broken or mixed release, and the next run completes.
# OPENFIGURES_KILLS: another number of random kills.
set -eu
kills=${OPENFIGURES_KILLS:-60}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/raw" "$work/texts"
cp -r raw/. "$work/texts/"
cp -r raw/. "$work/raw/"
[ -n "${OPENFIGURES_BUILT:-}" ] || npm run build --silent
run=(node dist/main.js run --raw "$work/raw" --output "$work/output")

# every change gives another release, so that each run has something to publish
change() {
  printf '\nIn 20%02d the bureau counted %d clinics in Malta.\n' $(($1 % 30 + 10)) $((100 + $1)) >"$work/raw/hops/changing.txt"
  echo '{"title":"Clinics","publisher":"Bureau","language":"en","license":"CC0-1.0"}' >"$work/raw/hops/changing.source.json"
}
whole() {
  node dist/main.js verify latest --no-rebuild --raw "$work/texts" --output "$work/output" >"$work/verify.log" || { cat "$work/verify.log"; exit 1; }
}
completes() {
  "${run[@]}" >"$work/run.log" || { echo "the run after $1 failed:"; cat "$work/run.log"; exit 1; }
  [ "$(readlink "$work/output/latest")" = "releases/$(ls "$work/output/releases" | sort -V | tail -1)" ]
  grep -q "$2" "$work/output/latest/data/figures.csv" || { echo "the run after $1 did not publish"; exit 1; }
}

change 0
"${run[@]}" >/dev/null
exec 3> >(exec python3 tests/schedule/watcher.py "$work/output" >"$work/watcher.log" 2>&1; )
at=0
points=$(node -e 'const s=fs.readFileSync("pipeline/io/publish.ts","utf8");console.log([.../POINTS = \[([^\]]*)\]/.exec(s)[1].matchAll(/"([^"]+)"/g)].map((m)=>m[1]).join(" "))')
[ "$(wc -w <<<"$points")" -ge 10 ]
for point in $points; do
  for version in "" next; do
    # a release that is replaced in its place, then one of a new version
    case "$point/$version" in intended/ | latest-aside/next | copied/next | moved-away/next | moved-in/next) continue ;; esac
    at=$((at + 1))
    change $at
    as=()
    [ -z "$version" ] || as=("0.1.$at")
    code=0
    npx tsx tests/schedule/victim.ts "$work" "$point" "${as[@]}" >/dev/null 2>&1 || code=$?
    [ $code -ne 0 ] || { echo "was not killed at $point"; exit 1; }
    whole
    completes "$point" $((100 + at))
    whole
  done
done
echo "killed at each of: $points"

began=$(date +%s%N)
at=$((at + 1)); change $at; "${run[@]}" >/dev/null
span=$((($(date +%s%N) - began) / 1000000))
killed=0
for ((i = 0; killed < kills && i < 4 * kills; i++)); do
  at=$((at + 1))
  change $at
  "${run[@]}" >/dev/null 2>&1 &
  pid=$!
  sleep "$(awk -v span="$span" -v r="$RANDOM" 'BEGIN { printf "%.3f", (span / 1000) * (0.15 + 0.85 * r / 32768) }')"
  kill -KILL $pid 2>/dev/null && killed=$((killed + 1))
  wait $pid 2>/dev/null || true
  whole
  if ((i % 4 == 3)); then completes "a random moment" $((100 + at)); fi
done
[ "$killed" -ge "$kills" ] || { echo "only $killed of $kills were killed in time"; exit 1; }
at=$((at + 1))
change $at
completes "all of them" $((100 + at))
exec 3>&-
wait || true
cat "$work/watcher.log"
grep -q ' 0 faults$' "$work/watcher.log"
echo "killed at $killed random moments of runs of $span ms"
