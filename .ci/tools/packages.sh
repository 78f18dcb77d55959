# shellcheck shell=bash
# Programs from the packages of the system, where they are missing: a browser, Java for Spark, a reader of shell scripts. Sourced.
(
  # one package manager at a time
  flock 9
  missing=()
  [ -x /usr/bin/chromium ] || missing+=(chromium)
  java -version >/dev/null 2>&1 || missing+=(openjdk-17-jre-headless)
  command -v shellcheck >/dev/null || missing+=(shellcheck)
  [ ${#missing[@]} -gt 0 ] || exit 0
  { apt-get update && apt-get install -y "${missing[@]}"; } >/dev/null 2>&1 || echo "cannot install: ${missing[*]}"
) 9>"${TMPDIR:-/tmp}/openfigures-packages.lock"
