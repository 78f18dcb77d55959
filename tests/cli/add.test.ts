import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { add } from "../../pipeline/cli/add.ts";
import { runAll } from "../../pipeline/cli/run.ts";
import { htmlOf, page, serverWith } from "../schedule/server.ts";
import { folderWith, shellWith } from "./sample.ts";

test("a page: all that it tells is kept, and the next run reads it", async () => {
  const folder = folderWith({ "saved.html": htmlOf("In 2023 the bureau counted 31 clinics in Malta.") });
  const raw = join(folder, "raw");
  const shell = shellWith();
  expect(await add(join(folder, "saved.html"), { raw }, shell)).toBe(0);
  expect(shell.written()).toBe("bureau-of-clinics/clinics-in-malta: added\n");
  const record = readFileSync(join(raw, "bureau-of-clinics", "clinics-in-malta.source.json"), "utf8");
  expect(JSON.parse(record)).toEqual({
    title: "Clinics in Malta",
    publisher: "Bureau of Clinics",
    published: "2024-03-05",
    accessed: "2026-03-02",
    language: "en",
    license: "CC-BY-4.0",
  });
  const run = shellWith();
  expect(await runAll({ raw, output: join(folder, "output"), json: true }, run)).toBe(0);
  expect(JSON.parse(run.written())).toMatchObject({ sources: 1, figures: 1, rejections: [] });
});

test("added again it is the same; another text supersedes it, and its figures stay known", async () => {
  const folder = folderWith({
    "a.txt": "Clinics\n\nIn 2023 the bureau counted 31 clinics in Malta.",
    "b.txt": "Clinics\n\nIn 2023 the bureau counted 33 clinics in Malta.",
  });
  const options = { raw: join(folder, "raw"), publisher: "Bureau", language: "en", license: "CC0-1.0" };
  for (const [name, told] of [
    ["a.txt", "bureau/clinics: added\n"],
    ["a.txt", "bureau/clinics: the same text is there\n"],
    ["b.txt", "bureau/clinics.2026-03-02: added, supersedes bureau/clinics\n"],
  ] as const) {
    const shell = shellWith();
    await add(join(folder, name), options, shell);
    expect(shell.written()).toBe(told);
  }
  const output = join(folder, "output");
  expect(await runAll({ raw: options.raw, output, json: true }, shellWith())).toBe(0);
  const figures = readFileSync(join(output, "stages", "accepted.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l));
  expect(figures.map(({ source_id, value, superseded }) => [source_id, value, superseded])).toEqual([
    ["bureau/clinics", 31, true],
    ["bureau/clinics.2026-03-02", 33, undefined],
  ]);
});

test("an address", async () => {
  const server = await serverWith({ "/report": page("In 2023 the bureau counted 31 clinics in Malta.") });
  const raw = join(folderWith(), "raw");
  await add(`${server.origin}/report`, { raw, allowPrivate: true }, shellWith());
  expect(readdirSync(join(raw, "bureau-of-clinics")).sort()).toEqual([
    "clinics-in-malta.html",
    "clinics-in-malta.source.json",
  ]);
  await expect(add(`${server.origin}/report`, { raw }, shellWith())).rejects.toThrow(
    /\[address-private\].*\[fetch-failed\]$/u,
  );
});

test("a table of texts becomes a source a row", async () => {
  const folder = folderWith({ "t.csv": 'id,title,text\none,First,"31 clinics, in Malta"\ntwo,Second,12 beds\n' });
  const raw = join(folder, "raw");
  const shell = shellWith();
  await add(join(folder, "t.csv"), { raw, publisher: "Bureau", language: "en" }, shell);
  expect(shell.written()).toBe("bureau/one: added\nbureau/two: added\n2 sources added\n");
  expect(readFileSync(join(raw, "bureau", "one.txt"), "utf8")).toBe("31 clinics, in Malta");
});

test.each([
  ["metadata-missing", "a.txt", { id: "bureau/a" }],
  ["id-missing", "a.txt", {}],
  ["option-wrong", "a.txt", { id: "../../etc/passwd" }],
  ["option-wrong", "a.txt", { id: "Bureau/A" }],
  ["source-empty", "empty.txt", { publisher: "Bureau" }],
  ["format-unknown", "a.xyz", { publisher: "Bureau" }],
  ["file-unreadable", "none.txt", { publisher: "Bureau" }],
  ["table-wrong", "t.csv", { publisher: "Bureau" }],
])("%s: nothing is written", async (code, name, options) => {
  const folder = folderWith({ "a.txt": "Clinics", "empty.txt": " ", "a.xyz": "x", "t.csv": "a,b\n1,2\n" });
  const raw = join(folder, "raw");
  await expect(add(join(folder, name), { raw, ...options }, shellWith())).rejects.toMatchObject({ code });
  expect(readdirSync(folder).includes("raw")).toBe(false);
});
