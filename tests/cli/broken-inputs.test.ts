import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { folderWith, METADATA, shellWith, TEXT } from "./sample.ts";

/** One source in order among every kind of broken one. */
function brokenFolder(): string {
  const folder = folderWith({
    "raw/bureau/beds.txt": TEXT,
    "raw/bureau/beds.source.json": METADATA,
    "raw/bureau/empty.txt": "",
    "raw/bureau/empty.source.json": METADATA,
    "raw/bureau/broken.txt": Buffer.from("Beds \xff\xfe\x80 31", "latin1"),
    "raw/bureau/broken.source.json": METADATA,
    "raw/bureau/bare.txt": TEXT,
    "raw/bureau/wrong.txt": TEXT,
    "raw/bureau/wrong.source.json": '{"title": 3}',
    "raw/bureau/twice.txt": TEXT,
    "raw/bureau/twice.md": TEXT,
    "raw/bureau/twice.source.json": METADATA,
    "raw/bureau/foreign.txt": TEXT,
    "raw/bureau/foreign.source.json": METADATA.replace('"en"', '"xx"'),
    "raw/bureau/long.txt": "9".repeat(5_000_000),
    "raw/bureau/long.source.json": METADATA,
    "raw/bureau/nul.txt": `${TEXT}\0`,
    "raw/bureau/nul.source.json": METADATA,
    "raw/bureau/folder.source.json": METADATA,
    "elsewhere.txt": TEXT,
    "raw/bureau/link.source.json": METADATA,
  });
  mkdirSync(join(folder, "raw/bureau/folder.txt"));
  symlinkSync(join(folder, "elsewhere.txt"), join(folder, "raw/bureau/link.txt"));
  return folder;
}

test("broken sources are told one by one, and the rest is released", async () => {
  const folder = brokenFolder();
  const shell = shellWith();
  const output = join(folder, "output");
  expect(await runAll({ raw: join(folder, "raw"), output, json: true }, shell)).toBe(0);
  const summary = JSON.parse(shell.written());
  const told = summary.rejections.map((one: { record_id: string; reason_code: string }) => [
    one.record_id,
    one.reason_code,
  ]);
  expect(told).toEqual([
    ["bureau/bare.source.json", "metadata-missing"],
    ["bureau/broken.txt", "encoding-broken"],
    ["bureau/empty.txt", "source-empty"],
    ["bureau/folder.txt", "source-not-a-file"],
    ["bureau/foreign.txt", "language-unknown"],
    ["bureau/link.txt", "source-not-a-file"],
    ["bureau/long.txt", "word-too-long"],
    ["bureau/nul.txt", "nul-character"],
    ["bureau/twice.md", "source-id-twice"],
    ["bureau/twice.txt", "source-id-twice"],
    ["bureau/wrong.source.json", "metadata-invalid"],
  ]);
  expect(summary.sources).toBe(1);
  const published = readFileSync(join(output, "latest", "data", "rejections.csv"), "utf8");
  for (const [record_id] of told) expect(published).toContain(record_id);
  expect(readFileSync(join(output, "latest", "data", "sources.csv"), "utf8")).toContain("bureau/beds");
});

test("an output folder that cannot be written stops the run before anything is written", async () => {
  const folder = folderWith({ "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA, taken: "a file" });
  const output = join(folder, "taken", "output");
  await expect(runAll({ raw: join(folder, "raw"), output }, shellWith())).rejects.toMatchObject({
    name: "PipelineError",
    code: "output-unwritable",
    message: expect.stringMatching(/^.+: .+, expected .+\. .+ \[output-unwritable\]$/u),
  });
  expect(readFileSync(join(folder, "taken"), "utf8")).toBe("a file");
});

test("a raw folder that is not there stops the run with nothing published", async () => {
  const folder = folderWith();
  const output = join(folder, "output");
  await expect(runAll({ raw: join(folder, "raw"), output }, shellWith())).rejects.toMatchObject({
    code: "folder-unreadable",
  });
  expect(existsSync(join(output, "latest"))).toBe(false);
});
