import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RawEntry } from "../../pipeline/model/raw.ts";
import { file, ingested, metadata, source } from "./sample.ts";

const TEXT = "The bureau opened 31 beds in May.\r\nTwo closed.";

async function outcome(entries: readonly RawEntry[]) {
  const { documents, rejections } = await ingested(entries);
  return {
    ids: documents.map(({ source_id }) => source_id),
    codes: rejections.map(({ record_id, reason_code }) => `${record_id}: ${reason_code}`),
    messages: rejections.map(({ message }) => message),
  };
}

test("a document holds the text as it is, and what the file and its metadata tell", async () => {
  const { documents, rejections } = await ingested(source(TEXT, ".txt", { published: "2019-05", author: "A. Bed" }));
  expect(rejections).toEqual([]);
  expect(documents).toEqual([
    {
      source_id: "bureau/beds",
      title: "Beds",
      publisher: "Bureau of Beds",
      author: "A. Bed",
      published: "2019-05",
      accessed: null,
      url: null,
      license: "CC0-1.0",
      language: "en",
      media_type: "text/plain",
      bytes: 46,
      sha256: "10fa3c11d983d08669e875b1188a03fe10f325f7938ced38688071edffbafb52",
      characters: 46,
      text: TEXT,
    },
  ]);
});

test("the founding text is the one received, byte for byte", async () => {
  const bytes = readFileSync("raw/hops/who-decriminalization-2014.txt");
  const { documents } = await ingested([
    file("hops/who-decriminalization-2014.txt", bytes),
    file(
      "hops/who-decriminalization-2014.source.json",
      readFileSync("raw/hops/who-decriminalization-2014.source.json"),
    ),
  ]);
  expect(documents[0]?.sha256).toBe("8740d949d9763728573762bc74e08b587b2b5a1930989b0d41e83387c0e155d2");
  expect(Buffer.from(documents[0]?.text ?? "", "utf8").equals(bytes)).toBe(true);
});

test("the order of the directory does not matter", async () => {
  const entries = ["a", "b", "c"].flatMap((name) => [
    file(`bureau/${name}.txt`, TEXT),
    metadata(`bureau/${name}.source.json`),
    file(`bureau/${name}.xyz`, ""),
  ]);
  expect(await ingested(entries.toReversed())).toEqual(await ingested(entries));
});

describe("language", () => {
  test("is detected where the metadata does not say it", async () => {
    const { documents } = await ingested(
      source("Le bureau a ouvert douze lits au mois de mai, et deux autres ont été fermés par la suite.", ".txt", {
        language: undefined,
      }),
    );
    expect(documents[0]?.language).toBe("fr");
  });

  test("may name a region", async () =>
    expect((await outcome(source(TEXT, ".txt", { language: "en-IE" }))).ids).toHaveLength(1));

  test("without rules is set aside", async () => {
    const { codes, messages } = await outcome(source(TEXT, ".txt", { language: "xx" }));
    expect(codes).toEqual(["bureau/beds.txt: language-unknown"]);
    expect(messages).toEqual([
      'bureau/beds.txt: no rules for language "xx"; known: en, fr. Correct "language" in the metadata, or add pipeline/extract/languages/xx/',
    ]);
  });
});

describe("what is set aside, while the rest goes on", () => {
  const good = [file("bureau/good.txt", TEXT), metadata("bureau/good.source.json")];
  test.each<[string, RawEntry[]]>([
    ["bureau/beds.txt: source-empty", source("")],
    ["bureau/beds.txt: source-empty", source("\ufeff \n\t")],
    ["bureau/beds.txt: encoding-broken", source(Buffer.from("Beds \xff\xfe\x80 rose to 31", "latin1"))],
    [
      "bureau/beds.txt: encoding-broken",
      source(Buffer.concat([Buffer.from("31 lits à Liège, é"), Buffer.from([0xc3])])),
    ],
    ["bureau/beds.txt: nul-character", source("31 beds\0")],
    ["bureau/beds.txt: word-too-long", source("x".repeat(100_001))],
    ["bureau/beds.source.json: metadata-missing", source(TEXT).slice(0, 1)],
    [
      "bureau/beds.source.json: metadata-unreadable",
      [file("bureau/beds.txt", TEXT), file("bureau/beds.source.json", "{")],
    ],
    ["bureau/beds.source.json: metadata-invalid", source(TEXT, ".txt", { title: undefined })],
    ["bureau/beds.source.json: metadata-invalid", source(TEXT, ".txt", { titel: "Beds" })],
    ["bureau/beds.source.json: metadata-invalid", source(TEXT, ".txt", { published: "May 2019" })],
    ["bureau/beds.source.json: metadata-invalid", source(TEXT, ".txt", { published: "2019-02-29" })],
    ["bureau/beds.source.json: metadata-invalid", source(TEXT, ".txt", { url: "javascript:alert(1)" })],
    ["bureau/beds.txt: source-not-a-file", [{ path: "bureau/beds.txt", kind: "folder" }]],
    ["bureau/beds.txt: source-not-a-file", [{ path: "bureau/beds.txt", kind: "link" }]],
    ["bureau/beds.txt: source-not-a-file", [{ path: "bureau/beds.txt", kind: "other" }]],
    [
      "bureau/beds.txt: source-unreadable",
      [{ path: "bureau/beds.txt", kind: "unreadable", reason: "permission denied" }],
    ],
    ["bureau/Beds 2.txt: source-name", [file("bureau/Beds 2.txt", TEXT)]],
    ["beds.txt: source-name", [file("beds.txt", TEXT)]],
    ["bureau/beds.docm: format-unknown", [file("bureau/beds.docm", TEXT)]],
    ["bureau/beds.source.json: source-missing", source(TEXT).slice(1)],
  ])("%s", async (code, entries) => {
    const { ids, codes, messages } = await outcome([...entries, ...good]);
    expect(codes).toContain(code);
    expect(ids).toEqual(["bureau/good"]);
    for (const message of messages) expect(message).toMatch(/^[^:]+: .+[,;].+(expected|known).*\. [A-Z]/su);
  });

  test("two sources with one id, both", async () => {
    const { ids, codes } = await outcome([...source(TEXT), file("bureau/beds.md", TEXT), ...good]);
    expect(codes).toEqual(["bureau/beds.md: source-id-twice", "bureau/beds.txt: source-id-twice"]);
    expect(ids).toEqual(["bureau/good"]);
  });

  test("metadata that is a folder counts as missing", async () => {
    const { codes } = await outcome([
      file("bureau/beds.txt", TEXT),
      { path: "bureau/beds.source.json", kind: "folder" },
    ]);
    expect(codes).toEqual(["bureau/beds.source.json: metadata-missing"]);
  });
});
