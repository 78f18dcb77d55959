# shellcheck shell=bash
# Spark for Python, in a place of its own. Sourced: sets `venv` to the folder.
venv=${TMPDIR:-/tmp}/openfigures-spark-venv
(
  flock 9
  "$venv/bin/python" -c 'import pyspark, pyarrow, pandas' 2>/dev/null && exit
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check pyspark==4.3.0 pyarrow pandas
) 9>"$venv.lock"
