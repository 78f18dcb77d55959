import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { folderWith, keptFolderWith, METADATA, shellWith, TEXT } from "../cli/sample.ts";

const LONG = Array.from(
  { length: 8 },
  (_, at) => `In 20${10 + at} the bureau counted ${300 + 17 * at} beds and ${40 + at} clinics in the Netherlands.`,
).join("\n\n");

const RAW = {
  "raw/bureau/beds.txt": TEXT,
  "raw/bureau/beds.source.json": METADATA,
  "raw/bureau/long.txt": LONG,
  "raw/bureau/long.source.json": METADATA,
};

async function run(folder: string, options = {}) {
  const shell = shellWith();
  const raw = join(folder, "raw");
  const code = await runAll({ raw, output: join(folder, "output"), json: true, ...options }, shell);
  const summary = JSON.parse(shell.written());
  return { code, summary, codes: summary.quarantined.map((q: { reason_code: string }) => q.reason_code) };
}

/** A folder that ran once, all in order; each test gets a copy. */
let ran = "";
beforeAll(async () => {
  ran = keptFolderWith(RAW);
  expect((await run(ran)).code).toBe(0);
});

function ranFolder(): string {
  const folder = folderWith({});
  cpSync(ran, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

const GERMAN = "Die Zahl der Betten ist in den Niederlanden gesunken, sagt das Amt in seinem Bericht. ".repeat(8);

test.each<[string, string, string | Uint8Array]>([
  ["encoding-broken", "bureau/long.txt", Buffer.from("Beds \xff\xfe\x80 31", "latin1")],
  ["source-empty", "bureau/long.txt", ""],
  ["source-shrunk", "bureau/long.txt", "Page not found. Error 404."],
  ["source-figures-lost", "bureau/long.txt", "The bureau counted beds and clinics in the Netherlands. ".repeat(20)],
  ["metadata-invalid", "bureau/long.source.json", '{"title": 3}'],
  ["language-unknown", "bureau/long.source.json", METADATA.replace('"en"', '"xx"')],
])("%s: set aside, the last good figures stay, exit 3", async (code, path, content) => {
  const folder = ranFolder();
  const figures = figuresIn(folder);
  writeFileSync(join(folder, "raw", path), content);
  const second = await run(folder);
  expect(second.code).toBe(3);
  expect(second.codes).toEqual([code]);
  expect(figuresIn(folder)).toBe(figures);
  expect(second.summary.quarantined[0]).toMatchObject({ source_id: "bureau/long" });
});

function figuresIn(folder: string): string {
  return readFileSync(join(folder, "output", "latest", "data", "figures.csv"), "utf8");
}

test("it stays so without anything being done again, and what is back in order is let in again", async () => {
  const folder = ranFolder();
  const path = join(folder, "raw", "bureau", "long.txt");
  writeFileSync(path, "");
  await run(folder);
  const third = await run(folder);
  expect(third).toMatchObject({ code: 3, codes: ["source-empty"] });
  expect(third.summary.stages.every(({ executed }: { executed: number }) => executed === 0)).toBe(true);
  writeFileSync(path, LONG);
  expect(await run(folder)).toMatchObject({ code: 0, codes: [] });
});

test("a text in another language is set aside", async () => {
  const metadata = METADATA.replace('"language":"en",', "");
  const folder = folderWith({ ...RAW, "raw/bureau/long.source.json": metadata });
  await run(folder);
  writeFileSync(join(folder, "raw", "bureau", "long.txt"), GERMAN);
  expect(await run(folder)).toMatchObject({ code: 3, codes: ["language-unknown"] });
});

test("whoever has looked at the text lets it in by name", async () => {
  const folder = ranFolder();
  writeFileSync(join(folder, "raw", "bureau", "long.txt"), "The bureau closed all of its 31 clinics.");
  expect(await run(folder)).toMatchObject({ code: 3 });
  const trusted = await run(folder, { trust: ["bureau/long"] });
  expect(trusted).toMatchObject({ code: 0, codes: [] });
  expect(await run(folder)).toMatchObject({ code: 0, codes: [] });
});

test("a source that was never good is refused and nothing else", async () => {
  const folder = folderWith({ ...RAW, "raw/bureau/new.txt": "", "raw/bureau/new.source.json": METADATA });
  const { code, summary } = await run(folder);
  expect(code).toBe(0);
  expect(summary.rejections).toHaveLength(1);
  rmSync(join(folder, "raw", "bureau", "new.txt"));
  expect(await run(folder)).toMatchObject({ code: 0, codes: [] });
});
