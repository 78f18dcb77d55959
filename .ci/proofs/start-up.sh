#!/usr/bin/env bash
# `openfigures --version` takes less than 150 ms of CPU: the best of five, since a busy machine only adds.
set -eu
python3 - <<'PY'
import resource, subprocess, sys

def used():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime

times = []
for _ in range(5):
    before = used()
    subprocess.run(["node", "dist/main.js", "--version"], stdout=subprocess.DEVNULL, check=True)
    times.append(1000 * (used() - before))
print(f"openfigures --version: {min(times):.0f} ms of CPU")
sys.exit(min(times) >= 150)
PY
