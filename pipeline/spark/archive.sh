#!/usr/bin/env bash
# Packs all that a worker of a cluster needs into one archive: Node itself, the filter in one file, the code lists.
#   pipeline/spark/archive.sh [openfigures-node.tgz]
# The Node that runs this is the one that is packed: run it on the operating system and processor of the workers.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
target=$(realpath -m "${1:-openfigures-node.tgz}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bin" "$work/cli" "$work/schemas"
cp "$(readlink -f "$(command -v node)")" "$work/bin/node"
cp -r "$root/schemas/codelists" "$root"/schemas/*.schema.json "$work/schemas/"
cp "$root/package.json" "$root/LICENSE" "$work/"
# libraries of CommonJS ask for `require`, which modules do not have
banner='import { createRequire as openfiguresRequire } from "node:module"; const require = openfiguresRequire(import.meta.url);'
bundle() {
  "$root/node_modules/.bin/esbuild" "$root/$1" --bundle --platform=node --target=node20 --format=esm \
    "--banner:js=$banner" --external:canvas --minify-syntax --outfile="$work/$2" --log-level=error
}
bundle pipeline/main.ts openfigures.mjs
bundle pipeline/cli/worker.ts cli/worker.js
# the same input gives the same bytes
tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$work" -cf - . | gzip -n >"$target"
echo "$target: $(du -h "$target" | cut -f1), Node $("$work/bin/node" --version)"
