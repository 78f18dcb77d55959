import { describe, expect, test } from "vitest";
import { sha256 } from "../../pipeline/io/files.ts";
import type { Files } from "../../pipeline/release/index.ts";
import { type Published, verifyRelease } from "../../pipeline/release/verify/index.ts";
import { files, sample, textOf } from "./sample.ts";

const texts = new Map(sample.documents.map((document) => [document.source_id, document.text]));
const published = (from: Files): Published => ({
  paths: [...from.keys()],
  bytes: (path) => {
    const content = from.get(path);
    return content === undefined ? null : typeof content === "string" ? new TextEncoder().encode(content) : content;
  },
  text: (path) => {
    const content = from.get(path);
    return typeof content === "string" ? content : null;
  },
});
const verify = (from: Files, text: (id: string) => string | null = (id) => texts.get(id) ?? null) =>
  verifyRelease(published(from), text, sha256);
const codes = (from: Files) => [...new Set(verify(from).map(({ code }) => code))];

/** The release with a file changed and the checksums renewed, as a careful forger would. */
function forged(path: string, change: (text: string) => string): Files {
  const content = change(textOf(path));
  expect(content, `${path} did not change`).not.toBe(textOf(path));
  const sums = textOf("SHA256SUMS").replace(/^[0-9a-f]{64}(?= {2}(.+)$)/gmu, (sum, name: string) =>
    name === path ? sha256(content) : sum,
  );
  return new Map([...files, [path, content], ["SHA256SUMS", sums]]);
}
/** The same change in CSV, JSON and JSON lines. */
function forgedTable(table: string, from: string, csv: string, json: string): Files {
  const rest = forged(`data/${table}.csv`, (text) => text.replace(from, csv));
  const lines = (text: string) => text.replaceAll(from, json);
  const merged = new Map([...rest]);
  for (const path of [`data/${table}.json`, `data/${table}.jsonl`]) merged.set(path, lines(textOf(path)));
  const sums = [...merged.keys()]
    .filter((path) => path !== "SHA256SUMS")
    .sort()
    .map((path) => `${sha256(merged.get(path) ?? "")}  ${path}\n`);
  return new Map([...merged, ["SHA256SUMS", sums.join("")]]);
}

test("a sound release has no fault", () => expect(verify(files)).toEqual([]));

describe("each fault is found", () => {
  test("a byte changed", () => {
    const changed = new Map([...files, ["LICENSE", `${textOf("LICENSE")} `]]);
    expect(verify(changed)).toMatchObject([{ code: "hash-differs", where: "LICENSE" }]);
  });
  test("a file missing", () => {
    const without = new Map([...files].filter(([path]) => path !== "CITATION.cff"));
    expect(verify(without)).toMatchObject([{ code: "file-missing", where: "CITATION.cff" }]);
  });
  test("a file that came in beside", () => {
    expect(verify(new Map([...files, ["data/extra.csv", "a\n1\n"]]))).toMatchObject([{ code: "file-unknown" }]);
  });
  test("text in a number cell", () => {
    expect(codes(forged("data/figures.csv", (text) => text.replace(",80,,,", ",eighty,,,")))).toEqual(["cell-differs"]);
  });
  test("a column renamed in the CSV", () => {
    expect(codes(forged("data/figures.csv", (text) => text.replace("sentence", "clause")))).toEqual(["header-differs"]);
  });
  test("a row of the CSV gone", () => {
    expect(codes(forged("data/events.csv", (text) => text.split("\n")[0] ?? ""))).toEqual(["rows-differ"]);
  });
  test("an unknown code in every format", () => {
    const changed = forgedTable("figures", "projected", "guessed", "guessed");
    expect(codes(changed)).toEqual(["schema-violated"]);
  });
  test("a foreign key to nowhere in every format", () => {
    const changed = forgedTable("events", "harbour-watch/toll", "harbour-watch/gone", "harbour-watch/gone");
    expect(verify(changed).map(({ code }) => code)).toEqual(["key-unknown"]);
  });
  test("a primary key twice", () => {
    const changed = forgedTable(
      "figures",
      "harbour-watch-ferries-34",
      "harbour-watch-ferries-4",
      "harbour-watch-ferries-4",
    );
    expect(codes(changed)).toContain("key-twice");
  });
  test("a quote that is not in the text", () => {
    const changed = forgedTable("ledger", "−0.5", "0.5", "0.5");
    expect(verify(changed)).toMatchObject([{ code: "quote-differs", where: "data/ledger.csv:3 text" }]);
  });
  test("evidence outside the text", () => {
    const path = "data/figure_evidence.jsonl";
    const changed = forged(path, (text) => text.replace('"end":41', '"end":4100'));
    expect(codes(changed)).toContain("span-outside");
  });
  test("a text that is not to hand", () => {
    expect(verify(files, () => null).map(({ code }) => code)).toEqual(["text-missing", "text-missing"]);
  });
  test("no licence", () => {
    const changed = forged("datapackage.json", (text) => text.replace('"licenses"', '"licences"'));
    expect(codes(changed)).toEqual(["license-missing"]);
  });
  test("a description too short", () => {
    const changed = forged("datapackage.json", (text) =>
      text.replace(/"description": "[^"]+"/u, '"description": "Data."'),
    );
    expect(codes(changed)).toEqual(["description-length"]);
  });
  test("a column without description", () => {
    const changed = forged("datapackage.json", (text) =>
      text.replace("The characters printed, exactly as in the text.", ""),
    );
    expect(codes(changed)).toEqual(["column-undescribed"]);
  });
  test("a schema taken out", () => {
    const without = new Map([...files].filter(([path]) => path !== "schema/figure.schema.json"));
    expect(codes(without)).toContain("schema-broken");
  });
});
