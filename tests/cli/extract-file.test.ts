import { spawn } from "node:child_process";
import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evenBlocks } from "../../pipeline/cli/even-blocks.ts";
import { runFile } from "../../pipeline/cli/extract-file.ts";
import { progressText } from "../../pipeline/cli/progress.ts";
import { packerOf } from "../../pipeline/io/compression.ts";
import { linesIn } from "../../pipeline/io/text-lines.ts";
import { folderWith, HOST, shellWith } from "./sample.ts";

const PLAIN = "Nobody knew when the ferry would be mended, and all had gone home long ago.";
/** Some blocks of lines, most of which are read fast: what is tested is the file, not the reading. */
const LINES = Array.from({ length: 2000 }, (_, at) =>
  JSON.stringify({
    id: `d${at}`,
    text: at % 20 === 0 ? `In ${1990 + (at % 30)} there were ${at} beds, ${at % 90}% more than before.` : PLAIN,
  }),
);
LINES[700] = "{bad";
const INPUT = `${LINES.join("\n")}\n`;

/** A shell whose clock goes on by two seconds a look, so that every block is kept. */
function shell() {
  let at = 0;
  return { ...shellWith(), host: { ...HOST, now: () => new Date(Date.UTC(2026, 0, 1) + 2000 * at++) } };
}

describe("extract --jsonl --in --out", () => {
  test("gives the bytes of the filter, also from and to packed files", async () => {
    const folder = folderWith({ "in.ndjson": INPUT, "in.ndjson.gz": gzipSync(INPUT) });
    const at = (name: string) => join(folder, name);
    expect(await runFile({ in: at("in.ndjson"), out: at("a"), workers: 1, strict: true }, shell())).toBe(1);
    expect(await runFile({ in: at("in.ndjson.gz"), out: at("b.gz"), workers: 1 }, shell())).toBe(0);
    const answers = readFileSync(at("a"), "utf8");
    expect(answers.split("\n")).toHaveLength(2001);
    expect(gunzipSync(readFileSync(at("b.gz"))).toString("utf8")).toBe(answers);
    expect(existsSync(at("a.part.json"))).toBe(false);
  });

  test("Zstandard goes in and out, in pieces, on any Node; what is cut off is told", async () => {
    const folder = folderWith({ "in.ndjson": INPUT });
    const at = (name: string) => join(folder, name);
    await runFile({ in: at("in.ndjson"), out: at("plain"), workers: 1 }, shell());
    await runFile({ in: at("in.ndjson"), out: at("a.zst"), workers: 1 }, shell());
    const read: string[] = [];
    for await (const line of linesIn(at("a.zst"))) read.push(line);
    expect(`${read.join("\n")}\n`).toBe(readFileSync(at("plain"), "utf8"));
    const pack = await packerOf("x.zst");
    writeFileSync(at("in.zst"), Buffer.concat([await pack(Buffer.from(INPUT)), await pack(Buffer.from(""))]));
    await runFile({ in: at("in.zst"), out: at("b"), workers: 1 }, shell());
    expect(readFileSync(at("b"), "utf8")).toBe(readFileSync(at("plain"), "utf8"));
    truncateSync(at("in.zst"), 2000);
    await expect(runFile({ in: at("in.zst"), out: at("c"), workers: 1 }, shell())).rejects.toMatchObject({
      code: "input-unreadable",
    });
  });

  test.each(["out.ndjson", "out.ndjson.gz"])("a killed run is gone on with, to the same bytes: %s", async (name) => {
    const folder = folderWith({ "in.ndjson": INPUT });
    const input = join(folder, "in.ndjson");
    const whole = join(folder, `whole-${name}`);
    await runFile({ in: input, out: whole, workers: 1 }, shell());
    const out = join(folder, name);
    const args = ["dist/main.js", "extract", "--jsonl", "--workers", "1", "--in", input, "--out", out];
    // a slow reader of its progress cannot be had: the run is stopped as soon as something is there
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    while (!existsSync(`${out}.part`) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await ended;
    expect(existsSync(out)).toBe(false);
    await runFile({ in: input, out, workers: 1, resume: true }, shell());
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
  });

  test("what was written after the last memory is written again", async () => {
    const folder = folderWith({ "in.ndjson": INPUT });
    const [input, out] = [join(folder, "in.ndjson"), join(folder, "out")];
    await runFile({ in: input, out, workers: 1 }, shell());
    const whole = readFileSync(out);
    // breaks off at the third block: two of them are remembered
    let looks = 0;
    const dying = { ...shell(), host: { ...HOST, now: () => (++looks > 4 ? died() : new Date(looks * 2000)) } };
    await expect(runFile({ in: input, out: join(folder, "b"), workers: 1 }, dying)).rejects.toThrow("died");
    const memory = JSON.parse(readFileSync(join(folder, "b.part.json"), "utf8"));
    expect(memory.written).toBeGreaterThan(0);
    expect(memory.written).toBeLessThan(whole.length);
    writeFileSync(
      join(folder, "b.part"),
      Buffer.concat([readFileSync(join(folder, "b.part")), Buffer.from("half a li")]),
    );
    const went: number[] = [];
    await runFile(
      { in: input, out: join(folder, "b"), workers: 1, resume: true },
      { ...shell(), host: { ...HOST, now: () => new Date(went.push(0)) } },
    );
    expect(readFileSync(join(folder, "b")).equals(whole)).toBe(true);
    // two looks at the clock to begin with and one for the last block: the others were not read again
    expect(went).toHaveLength(3);
  });

  test("no going on with other options, another input or a broken memory", async () => {
    const folder = folderWith({ "in.ndjson": INPUT, "other.ndjson": `${INPUT}{}` });
    const out = join(folder, "out");
    let looks = 0;
    const dying = { ...shell(), host: { ...HOST, now: () => (++looks > 4 ? died() : new Date(looks * 2000)) } };
    await expect(runFile({ in: join(folder, "in.ndjson"), out, workers: 1 }, dying)).rejects.toThrow("died");
    const again = (name: string, options = {}) =>
      runFile({ in: join(folder, name), out, workers: 1, resume: true, ...options }, shell());
    await expect(again("other.ndjson")).rejects.toThrow(/\[resume-impossible\]/u);
    await expect(again("in.ndjson", { fields: "core" })).rejects.toThrow(/\[resume-impossible\]/u);
    truncateSync(`${out}.part.json`, 7);
    await expect(again("in.ndjson")).rejects.toThrow(/\[resume-impossible\]/u);
    await expect(again("none.ndjson")).rejects.toThrow(/no such file.*\[input-unreadable\]/u);
  });
});

describe("even blocks", () => {
  async function cut(chunks: readonly Uint8Array[], from: number) {
    const blocks: { text: string; end: number }[] = [];
    for await (const { block, end } of evenBlocks(chunksOf(chunks), 8, from, 20)) {
      blocks.push({ text: block === "overlong" ? block : Buffer.from(block).toString("utf8"), end });
    }
    return blocks;
  }

  test("depend on the bytes alone, and are the same from any of their ends on", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", "bcd", "efghijklmno", "\n"), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 12 }), async (content, step) => {
        const bytes = Buffer.from(content);
        const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
          bytes.subarray(at * step, at * step + step),
        );
        const whole = await cut(
          [bytes].filter(({ length }) => length > 0),
          0,
        );
        expect(await cut(chunks, 0)).toEqual(whole);
        for (const [at, { end }] of whole.entries()) expect(await cut(chunks, end)).toEqual(whole.slice(at + 1));
        expect(whole.at(-1)?.end ?? 0).toBe(bytes.length);
        const lines = content.split("\n").filter((line, at, all) => line !== "" || at < all.length - 1);
        const said = lines.map((line, at) =>
          line.length + (at < content.split("\n").length - 1 ? 1 : 0) > 20 ? "overlong" : line,
        );
        expect(whole.flatMap(({ text }) => text.replace(/\n$/u, "").split("\n"))).toEqual(said);
      }),
    );
  });
});

test("progress", () => {
  expect(progressText(12_345, 32e6, 10, 0.25)).toBe("12 345 documents, 3.2 MB/s, 25 %, 00:30 left");
  expect(progressText(3, 1e6, 0, null)).toBe("3 documents");
});

async function* chunksOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

function died(): never {
  throw new Error("died");
}
