#!/usr/bin/env bash
# Outside validators on one release: check.sh RELEASE. Ends with 0 when none of them finds a fault.
# OPENFIGURES_LARGE leaves out what takes minutes for a large release. What needs vocabularies that may not be passed on is skipped, with a word, where ../shared/validators is not there.
set -u
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=.ci/tools/validators.sh
. "$here/../tools/validators.sh"
shared="$here/../../../shared/validators"
faults=0
cd "$1" || exit 1

check() {
  local name=$1 log began=$SECONDS
  shift
  log=$("$@" 2>&1)
  if [ $? -eq 0 ]; then echo "ok      $name ($((SECONDS - began)) s)"; else echo "FAULT   $name"; echo "$log" | tail -15; faults=$((faults + 1)); fi
}

shacl() {
  local report
  report=$("$tools/graphs/bin/pyshacl" -s "$shared/dcat-ap-3.0.1/$1" -df json-ld -f human dcat.jsonld)
  echo "$report" | grep -v "^$" | head -20
  echo "$report" | grep -q "Conforms: True"
}

check "SHA256SUMS" sha256sum -c --quiet SHA256SUMS
check "frictionless" "$tools/data/bin/frictionless" validate datapackage.json
if [ -z "${OPENFIGURES_LARGE:-}" ]; then
  check "csvw" "$tools/data/bin/csvwvalidate" csv-metadata.json
else
  echo "skipped csvw and RO-Crate: they take minutes for a release of this size"
fi
check "mlcroissant validate" "$tools/croissant/bin/mlcroissant" validate --jsonld croissant.json
check "mlcroissant load" "$tools/croissant/bin/python" "$here/croissant.py"
check "pysdmx" "$tools/sdmx/bin/python" "$here/sdmx.py"
check "cffconvert" "$tools/citation/bin/cffconvert" --validate
check "SQLite, and the same numbers in every format" "$tools/data/bin/python" "$here/readers.py"
if [ -d "$shared" ]; then
  check "Data Package profile" node "$here/profile.mjs" "$shared/datapackage-2.0/datapackage.json" datapackage.json
  [ -n "${OPENFIGURES_LARGE:-}" ] || check "RO-Crate" "$tools/graphs/bin/python" "$here/ro_crate.py" . "$shared/ro-crate-1.2/context.jsonld"
  check "DCAT-AP shapes" shacl shapes.ttl
  check "DCAT-AP ranges" shacl range.ttl
else
  echo "skipped Data Package profile, RO-Crate, DCAT-AP: their files are not at $shared"
fi
[ "$faults" -eq 0 ]
