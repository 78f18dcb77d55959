import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { setupOf } from "../../pipeline/cli/setup.ts";
import { siteHash } from "../../pipeline/stages/site.ts";
import { stages as allStages, runStages } from "../../pipeline/stages.ts";
import { textOf, writeSource, writeSources } from "../bench/sources.ts";
import { keptFolderWith } from "../cli/sample.ts";

const COUNT = 60;

/** Runs everything; counts of a stage as [executed, reused]. */
async function run(folder: string, options = {}) {
  const setup = setupOf({ raw: join(folder, "raw"), output: join(folder, "output"), replace: true, ...options });
  const result = await runStages(
    allStages.map(({ name }) => name),
    setup,
  );
  return { ...result, counts: Object.fromEntries(result.tallies.map((t) => [t.stage, [t.executed, t.reused]])) };
}

const NOTHING = { ingest: [0, COUNT], extract: [0, COUNT], validate: [0, 1], derive: [0, 1], release: [0, 1] };

describe(`${COUNT} sources`, () => {
  let folder = "";
  beforeAll(async () => {
    folder = keptFolderWith({});
    writeSources(folder, COUNT, 1);
    const { counts } = await run(folder);
    expect(counts).toMatchObject({ ingest: [COUNT, 0], extract: [COUNT, 0], validate: [1, 0], release: [1, 0] });
  });

  test("no change: no stage is executed", async () => {
    const { counts, published, tables } = await run(folder);
    expect(counts).toMatchObject(NOTHING);
    expect(published).toMatchObject({ changed: false, folder: join(folder, "output", "releases", "0.1.0") });
    expect(tables.documents).toHaveLength(COUNT);
  });

  test("one changed source: it and what follows from all", async () => {
    writeSource(folder, 7, `${textOf(7, 1)}\nIn 2019 there were 31 more clinics in Ghana.\n`);
    const { counts } = await run(folder);
    const once = { ingest: [1, COUNT - 1], extract: [1, COUNT - 1] };
    expect(counts).toMatchObject({ ...once, validate: [1, 0], derive: [1, 0], release: [1, 0] });
    expect((await run(folder)).counts).toMatchObject(NOTHING);
  });

  test("a change of what extract does not read is not read again", async () => {
    const path = join(folder, "raw", "bureau-8", "report-00008.source.json");
    writeFileSync(path, readFileSync(path, "utf8").replace("not stated", "CC-BY-4.0"));
    expect((await run(folder)).counts).toMatchObject({ ingest: [1, COUNT - 1], extract: [0, COUNT] });
  });

  test.each(["stages/figures.jsonl", "latest/data/figures.csv"])("a damaged %s is made again", async (path) => {
    const full = join(folder, "output", path);
    const before = readFileSync(full);
    writeFileSync(full, before.subarray(0, before.length / 2));
    const { counts } = await run(folder);
    expect(counts).toMatchObject({ ingest: [0, COUNT], extract: [0, COUNT] });
    expect(Buffer.compare(readFileSync(full), before)).toBe(0);
  });

  test("damaged entries of the cache are rebuilt, not believed", async () => {
    const cache = join(folder, "output", ".cache", "extract");
    const entries = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(entries).toHaveLength(COUNT);
    for (const [at, entry] of entries.slice(0, 5).entries()) {
      const full = join(entry.parentPath, entry.name);
      const text = readFileSync(full, "utf8");
      const altered = text.replace(/"value":(\d)/u, (_, digit) => `"value":${(Number(digit) + 1) % 10}`);
      const broken = [altered, text.slice(0, -9), "", "{}", `${"0".repeat(64)}\n[]`];
      writeFileSync(full, broken[at] ?? "");
    }
    const before = readFileSync(join(folder, "output", "stages", "figures.jsonl"), "utf8");
    rmSync(join(folder, "output", "stages"), { recursive: true });
    const { counts, damaged } = await run(folder);
    expect(damaged).toHaveLength(5);
    expect(counts).toMatchObject({ extract: [5, COUNT - 5] });
    expect(readFileSync(join(folder, "output", "stages", "figures.jsonl"), "utf8")).toBe(before);
  });

  test("the site that was made piece by piece is the one that is made from nothing", async () => {
    const hashOf = () => siteHash(join(folder, "output"));
    const before = hashOf();
    expect(before).not.toBeNull();
    for (const kept of ["site", ".cache/site"]) rmSync(join(folder, "output", kept), { recursive: true });
    await run(folder);
    expect(hashOf()).toBe(before);
  });

  test("--afresh looks at every stage again", async () => {
    expect((await run(folder, { afresh: true })).counts).toMatchObject({ validate: [1, 0], derive: [1, 0] });
  });

  test("a source that goes, goes with its figures", async () => {
    rmSync(join(folder, "raw", "bureau-9", "report-00009.txt"));
    rmSync(join(folder, "raw", "bureau-9", "report-00009.source.json"));
    const { tables, quarantined } = await run(folder);
    expect(quarantined).toEqual([]);
    expect(tables.figures.some(({ source_id }) => source_id === "bureau-9/report-00009")).toBe(false);
  });
});
