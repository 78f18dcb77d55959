import { readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAll, runOne } from "../../pipeline/cli/run.ts";
import { stages } from "../../pipeline/stages.ts";
import { folderWith, METADATA, shellWith, TEXT } from "./sample.ts";

const RAW = { "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA };

function options(folder: string) {
  return { raw: join(folder, "raw"), output: join(folder, "output") };
}

/** What is kept about runs, and no part of what they make. */
const RECORDS = /^(?:runs\/|status\.json|stages\/good\.jsonl)/u;

/** Every file below a folder with its bytes and the time it was last written. */
function state(folder: string): Record<string, [string, number]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => statSync(join(folder, path)).isFile() && !RECORDS.test(path),
  );
  return Object.fromEntries(
    files.sort().map((path) => {
      const full = join(folder, path);
      return [path, [readFileSync(full, "base64"), statSync(full).mtimeMs]];
    }),
  );
}

function bytes(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(state(folder)).map(([path, [content]]) => [path, content]));
}

test("a run publishes a release, says what came out, and a second one touches nothing", async () => {
  const folder = folderWith(RAW);
  const first = shellWith();
  expect(await runAll(options(folder), first)).toBe(0);
  expect(first.written()).toMatch(/^1 source, /u);
  expect(first.written()).toContain("-33.3 %  90 (2012) -> 60 (2018)");
  expect(first.written()).toContain(`release: ${join(folder, "output", "releases", "0.1.0")}\n`);
  expect(readlinkSync(join(folder, "output", "latest"))).toBe("releases/0.1.0");
  const before = state(join(folder, "output"));
  const second = shellWith();
  expect(await runAll(options(folder), second)).toBe(0);
  expect(second.written()).toContain("(unchanged)");
  expect(state(join(folder, "output"))).toEqual(before);
});

test("the stages one by one make what a run makes", async () => {
  const [whole, parts] = [folderWith(RAW), folderWith(RAW)];
  await runAll(options(whole), shellWith());
  for (const { name } of stages) expect(await runOne(name, options(parts), shellWith())).toBe(0);
  expect(bytes(join(parts, "output"))).toEqual(bytes(join(whole, "output")));
});

test("a stage without the files of the stage before says which to run", async () => {
  await expect(runOne("derive", options(folderWith(RAW)), shellWith())).rejects.toThrow(
    /no such file, .* \[stage-input-missing\]$/u,
  );
});

test("a release of the same version is replaced by a run, and by release only with --replace", async () => {
  const folder = folderWith(RAW);
  await runAll(options(folder), shellWith());
  writeFileSync(join(folder, "raw/bureau/beds.txt"), TEXT.replace("60 in", "45 in"));
  for (const name of ["ingest", "extract", "validate", "derive"] as const)
    await runOne(name, options(folder), shellWith());
  await expect(runOne("release", options(folder), shellWith())).rejects.toThrow(/\[release-exists\]$/u);
  expect(await runOne("release", { ...options(folder), replace: true }, shellWith())).toBe(0);
  const shell = shellWith();
  expect(await runAll(options(folder), shell)).toBe(0);
  expect(shell.written()).toContain("-50.0 %");
  expect(shell.written()).toContain("(unchanged)");
});

test("--json gives the summary as one object; --strict exits with 1 when something was rejected", async () => {
  const folder = folderWith({ ...RAW, "raw/bureau/empty.txt": "" });
  const shell = shellWith();
  expect(await runAll({ ...options(folder), json: true, strict: true }, shell)).toBe(1);
  const summary = JSON.parse(shell.written());
  expect(summary.sources).toBe(1);
  expect(summary.rejections.map((rejection: { reason_code: string }) => rejection.reason_code)).toEqual([
    "metadata-missing",
  ]);
});

test("a wrong date is an error of the option", async () => {
  await expect(runAll({ ...options(folderWith(RAW)), date: "2024-02-30" }, shellWith())).rejects.toThrow(
    /\[option-wrong\]$/u,
  );
});
