import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { beforeAll, describe, expect, test } from "vitest";
import { assembleFiles } from "../../pipeline/cli/assemble.ts";
import { runFile } from "../../pipeline/cli/extract-file.ts";
import { runAll } from "../../pipeline/cli/run.ts";
import { verify } from "../../pipeline/cli/verify.ts";
import { readJsonl } from "../../pipeline/io/jsonl.ts";
import { writeSources } from "../bench/sources.ts";
import { folderWith, keptFolderWith, shellWith } from "./sample.ts";

const OPTIONS = { license: "not stated", idColumn: "id", textColumn: "text" };

/** The documents that a plain run read, as lines of the filter. */
function linesOf(output: string): string {
  const documents = readJsonl(join(output, "stages", "documents.jsonl")) as Record<string, unknown>[];
  return documents
    .map(({ source_id, text, characters: _c, bytes: _b, sha256: _s, ...meta }) =>
      JSON.stringify({ id: source_id, text, meta }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

describe("openfigures assemble", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = keptFolderWith({});
    writeSources(folder, 24, 2);
    await runAll({ raw: at("raw"), output: at("plain") }, shellWith());
    writeFileSync(at("texts.ndjson"), linesOf(at("plain")));
    await runFile({ in: at("texts.ndjson"), out: at("answers.ndjson"), workers: 1 }, shellWith());
    const files = { texts: at("texts.ndjson"), answers: at("answers.ndjson"), output: at("large") };
    expect(await assembleFiles({ ...OPTIONS, ...files }, shellWith())).toBe(0);
  }, 300_000);

  test("gives the tables of a plain run, byte for byte", () => {
    const tables = readdirSync(at("large/latest/data"));
    expect(tables).toContain("comparisons.jsonl");
    expect(readJsonl(at("large/latest/data/comparisons.jsonl")).length).toBeGreaterThan(0);
    for (const name of tables.filter((each) => /\.(?:csv|jsonl)$/u.test(each))) {
      const [large, plain] = [`large/latest/data/${name}`, `plain/latest/data/${name}`];
      expect(readFileSync(at(large)).equals(readFileSync(at(plain))), name).toBe(true);
    }
  });

  test("passes verify", async () => {
    const shell = shellWith();
    const options = { raw: at("raw"), output: at("large"), rebuild: false };
    expect(await verify("latest", options, shell), shell.written()).toBe(0);
    const apart = { raw: at("none"), output: at("large"), texts: at("texts.ndjson") };
    expect(await verify("latest", apart, shell), shell.written()).toBe(0);
    const other = { ...apart, texts: at("others.ndjson") };
    writeFileSync(other.texts, readFileSync(apart.texts, "utf8").replaceAll("Between", "Amid"));
    expect(await verify("latest", other, shellWith())).toBe(1);
  });

  test("reads packed files and Parquet to the same bytes", async () => {
    const lines = readFileSync(at("texts.ndjson"), "utf8").trimEnd().split("\n");
    const rows = lines.map(
      (line) => JSON.parse(line) as { id: string; text: string; meta: Record<string, string | null> },
    );
    const names = ["title", "publisher", "published", "language", "license", "media_type"];
    const columnData = [
      { name: "key", data: rows.map(({ id }) => id), type: "STRING" as const },
      { name: "body", data: rows.map(({ text }) => text), type: "STRING" as const },
      ...names.map((name) => ({ name, data: rows.map(({ meta }) => meta[name] ?? null), type: "STRING" as const })),
    ];
    writeFileSync(at("texts.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })));
    const columns = { idColumn: "key", textColumn: "body", metaColumns: names.slice(0, 5) };
    const io = { in: at("texts.parquet"), out: at("answers.parquet"), workers: 1, ...columns };
    expect(await runFile(io, shellWith())).toBe(0);
    const files = { texts: at("texts.parquet"), answers: at("answers.parquet"), output: at("parquet") };
    await assembleFiles({ ...OPTIONS, ...files, ...columns }, shellWith());
    writeFileSync(at("texts.ndjson.gz"), gzipSync(readFileSync(at("texts.ndjson"))));
    await runFile({ in: at("texts.ndjson.gz"), out: at("answers.zst"), workers: 1 }, shellWith());
    const packed = { texts: at("texts.ndjson.gz"), answers: at("answers.zst"), output: at("packed") };
    await assembleFiles({ ...OPTIONS, ...packed }, shellWith());
    const sums = (output: string): string => readFileSync(at(`${output}/latest/SHA256SUMS`), "utf8");
    expect(sums("parquet")).toBe(sums("large"));
    expect(sums("packed")).toBe(sums("large"));
  }, 300_000);

  test.each([
    ["answers to other texts", (answers: string[]) => answers.toReversed(), "answers-unlike-texts"],
    ["an answer too few", (answers: string[]) => answers.slice(1, -1), "answers-unlike-texts"],
    ["an answer too many", (answers: string[]) => [...answers, answers[0] ?? ""], "answers-unlike-texts"],
    ["a broken answer", (answers: string[]) => ["{", ...answers.slice(1)], "answers-unlike-texts"],
  ])("%s: nothing is published, and the line is named", async (_name, spoil, code) => {
    const answers = readFileSync(at("answers.ndjson"), "utf8").trimEnd().split("\n");
    const own = folderWith({ "answers.ndjson": `${spoil(answers).join("\n")}\n` });
    const files = { texts: at("texts.ndjson"), answers: join(own, "answers.ndjson"), output: join(own, "output") };
    await expect(assembleFiles({ ...OPTIONS, ...files }, shellWith())).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/answers\.ndjson:\d+: .+, expected .+\. Give/u),
    });
    expect(readdirSync(own)).not.toContain("releases");
    expect(readdirSync(join(own, "output")).filter((name) => name !== ".lock")).toEqual([]);
  });

  test("a text with an error, a second one of the same id and one without a day are set aside", async () => {
    const texts = [
      { id: "a", text: "In 2012 there were 90 beds." },
      { id: "a", text: "In 2013 there were 91 beds." },
      { id: "b", text: "In 2014 there were 92 beds.", meta: { language: "xx" } },
      { id: "c", text: "In 2015 there were 93 beds.", meta: { published: "2015-13" } },
      { id: "d", text: "In 2016 there were 94 beds." },
    ];
    const own = folderWith({ "t.ndjson": texts.map((text) => `${JSON.stringify(text)}\n`).join("") });
    const [t, a, output] = [join(own, "t.ndjson"), join(own, "a.ndjson"), join(own, "output")];
    await runFile({ in: t, out: a, workers: 1 }, shellWith());
    const shell = shellWith();
    expect(await assembleFiles({ ...OPTIONS, texts: t, answers: a, output, strict: true, json: true }, shell)).toBe(1);
    expect(JSON.parse(shell.written()).rows).toMatchObject({ sources: 2, figures: 2, rejections: 3 });
    const rejections = readJsonl(join(output, "latest/data/rejections.jsonl")) as { reason_code: string }[];
    expect(rejections.map(({ reason_code }) => reason_code).sort()).toEqual([
      "id-twice",
      "language-unknown",
      "metadata-invalid",
    ]);
  });

  test.each(["missing.ndjson", "broken.parquet", "broken.gz"])("%s: said which file and what to do", async (name) => {
    const own = folderWith({ "broken.parquet": "no Parquet", "broken.gz": "no gzip", "answers.ndjson": "{}\n" });
    const files = { texts: join(own, name), answers: join(own, "answers.ndjson"), output: join(own, "output") };
    await expect(assembleFiles({ ...OPTIONS, ...files }, shellWith())).rejects.toMatchObject({
      code: "input-unreadable",
      message: expect.stringContaining(name),
    });
  });
});
