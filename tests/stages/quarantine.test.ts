import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { folderWith, METADATA, shellWith, TEXT } from "../cli/sample.ts";

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

const GERMAN = "Die Zahl der Betten ist in den Niederlanden gesunken, sagt das Amt in seinem Bericht. ".repeat(8);

test.each<[string, string, string | Uint8Array]>([
  ["encoding-broken", "bureau/long.txt", Buffer.from("Beds \xff\xfe\x80 31", "latin1")],
  ["source-empty", "bureau/long.txt", ""],
  ["source-shrunk", "bureau/long.txt", "Page not found. Error 404."],
  ["source-figures-lost", "bureau/long.txt", "The bureau counted beds and clinics in the Netherlands. ".repeat(20)],
  ["metadata-invalid", "bureau/long.source.json", '{"title": 3}'],
  ["language-unknown", "bureau/long.source.json", METADATA.replace('"en"', '"xx"')],
])("%s: set aside, the last good figures stay, exit 3", async (code, path, content) => {
  const folder = folderWith(RAW);
  const first = await run(folder);
  expect(first.code).toBe(0);
  writeFileSync(join(folder, "raw", path), content);
  const second = await run(folder);
  expect(second.code).toBe(3);
  expect(second.codes).toEqual([code]);
  expect(second.summary.figures).toBe(first.summary.figures);
  expect(second.summary.quarantined[0]).toMatchObject({ source_id: "bureau/long" });
  // and it stays so, without anything being done again
  const third = await run(folder);
  expect(third).toMatchObject({ code: 3, codes: [code] });
  expect(third.summary.stages.every(({ executed }: { executed: number }) => executed === 0)).toBe(true);
  // back in order, it is let in again
  writeFileSync(join(folder, "raw", path), RAW[`raw/${path}` as keyof typeof RAW]);
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
  const folder = folderWith(RAW);
  await run(folder);
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
