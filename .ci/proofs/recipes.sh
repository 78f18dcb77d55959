#!/usr/bin/env bash
# Every recipe of docs/use.md runs on the committed release.
set -eu
. .ci/tools/validators.sh
"$tools/data/bin/python" .ci/validators/recipes.py docs/use.md output/latest/
