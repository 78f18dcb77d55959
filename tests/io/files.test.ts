import { readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderHash } from "../../pipeline/io/code.ts";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { walk, writeFileAtomic } from "../../pipeline/io/files.ts";
import { readJsonl, writeJsonl } from "../../pipeline/io/jsonl.ts";
import { folderWith } from "../cli/sample.ts";

describe("walk", () => {
  test("sorts by code units, names links, leaves hidden files out", () => {
    const folder = folderWith({ "b/z.txt": "", "b/Z.txt": "", "b/é.txt": "", "a.txt": "", "b.txt": "", ".git/x": "" });
    symlinkSync("a.txt", join(folder, "link.txt"));
    expect(walk(folder).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "a.txt file",
      "b folder",
      "b.txt file",
      "b/Z.txt file",
      "b/z.txt file",
      "b/é.txt file",
      "link.txt link",
    ]);
  });
});

describe("writeFileAtomic", () => {
  test("makes folders, tells whether it changed something, leaves nothing behind", () => {
    const folder = folderWith();
    const path = join(folder, "deep", "down", "beds.txt");
    expect(writeFileAtomic(path, "31")).toBe(true);
    const before = statSync(path).mtimeMs;
    expect(writeFileAtomic(path, "31")).toBe(false);
    expect(statSync(path).mtimeMs).toBe(before);
    expect(writeFileAtomic(path, "32")).toBe(true);
    expect(readdirSync(join(folder, "deep", "down"))).toEqual(["beds.txt"]);
  });

  test("says where it could not write", () => {
    const folder = folderWith({ taken: "" });
    expect(() => writeFileAtomic(join(folder, "taken", "beds.txt"), "31")).toThrow(/taken.*\[output-unwritable\]$/u);
  });
});

describe("JSON lines", () => {
  test("come back as they were written, longer than a chunk or not", () => {
    const path = join(folderWith(), "beds.jsonl");
    const records = [{ text: "é𝑝\n" }, null, { text: "x".repeat(3_000_000) }, [1, 2]];
    writeJsonl(path, records);
    expect(readJsonl(path)).toEqual(records);
    writeJsonl(path, []);
    expect(readJsonl(path)).toEqual([]);
  });

  test("a broken line is named", () => {
    const path = join(folderWith({ "beds.jsonl": '{"a":1}\n{"a"\n' }), "beds.jsonl");
    expect(() => readJsonl(path)).toThrow(/beds\.jsonl:2: .*\[stage-file-broken\]$/u);
  });
});

describe("code lists", () => {
  test("are read by name, all columns as text", () => {
    const lists = readCodelists(folderWith({ "beds.csv": 'code,label,definition\n007,"Bed, single",\n' }));
    expect(lists).toEqual({ beds: [{ code: "007", label: "Bed, single", definition: "" }] });
  });

  test.each([
    ["beds.csv:3", "code,label\na,A\na,B\n"],
    ["beds.csv:2", "code,label\n,A\n"],
    ["beds.csv:3", "code,label\na,A\nb,B,C\n"],
    ["beds.csv:2", "code\na\n"],
  ])("%s is broken", (where, content) => {
    const folder = folderWith({ "beds.csv": content });
    expect(() => readCodelists(folder)).toThrow(new RegExp(`${where}: .*\\[codelist-broken\\]$`, "u"));
  });
});

test("code is the same whatever V8 made of it, and another when a file of it changes", () => {
  const built = folderHash(folderWith({ "engine.cjs": "1", "engine.cache": "a" }));
  expect(folderHash(folderWith({ "engine.cjs": "1", "engine.cache": "b" }))).toBe(built);
  expect(folderHash(folderWith({ "engine.cjs": "2", "engine.cache": "a" }))).not.toBe(built);
});
