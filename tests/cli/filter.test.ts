import { finished } from "node:stream/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runFilter } from "../../pipeline/cli/filter.ts";
import { type Line, linesOf, overlongLine } from "../../pipeline/cli/lines.ts";
import { BlockCutter, countLines, partedAt } from "../../pipeline/io/blocks.ts";
import { shellWith } from "./sample.ts";

async function answers(input: readonly (string | Uint8Array)[], options = {}) {
  const shell = shellWith(input);
  const code = await runFilter(options, shell);
  shell.stdout.end();
  await finished(shell.stdout);
  const lines = shell.written().split("\n");
  expect(lines.pop()).toBe("");
  return { code, lines: lines.map((line) => JSON.parse(line)) };
}

const good = JSON.stringify({ id: "a", text: "There were 31 beds, 12% more than in 2018.", meta: { language: "en" } });

describe("extract --jsonl", () => {
  test("answers each line, in order, with all there is", async () => {
    const { code, lines } = await answers([`${good}\n`, `${good.replace('"a"', '"b"')}\n`]);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["a", "b"]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(["id", "figures", "changes", "statements", "events", "ledger"]);
    }
  });

  test("says the same of a text wherever it stands", async () => {
    const { lines } = await answers([[good, good, good].join("\n")]);
    expect(lines[1]).toEqual(lines[0]);
    expect(lines[2]).toEqual(lines[0]);
  });

  test("very many records are written as few are", async () => {
    const text = "He saw 5 beds.\n".repeat(10_001);
    const { lines } = await answers([JSON.stringify({ id: "a", text })], { only: "figures" });
    const [few] = (await answers([JSON.stringify({ id: "a", text: "He saw 5 beds.\n" })], { only: "figures" })).lines;
    expect(Object.keys(lines[0])).toEqual(["id", "figures"]);
    expect(lines[0].figures).toHaveLength(10_001);
    expect(Object.keys(lines[0].figures[10_000])).toEqual(Object.keys(few.figures[0]));
  });

  test("--only figures leaves the rest out", async () => {
    const { lines } = await answers([good], { only: "figures" });
    expect(Object.keys(lines[0])).toEqual(["id", "figures"]);
  });

  test("--fields core gives the quantities alone", async () => {
    const core = (await answers([good], { fields: "core" })).lines[0];
    const full = (await answers([good])).lines[0];
    expect(Object.keys(core)).toEqual(["id", "figures"]);
    const fields = "quote start end value lower upper interval relation measure unit unit_code currency per precision";
    for (const figure of core.figures) expect(Object.keys(figure).sort()).toEqual(fields.split(" ").sort());
    expect(full.figures).toMatchObject(core.figures);
  });

  test.each<[string, string | Uint8Array, string | null]>([
    ["line-not-json", "{bad", null],
    ["line-not-json", "", null],
    ["line-not-object", "[1]", null],
    ["line-not-object", "null", null],
    ["id-missing", '{"text":"x"}', null],
    ["id-missing", '{"id":7,"text":"x"}', null],
    ["text-missing", '{"id":"a"}', "a"],
    ["text-missing", '{"id":"a","text":null}', "a"],
    ["meta-wrong", '{"id":"a","text":"x","meta":"en"}', "a"],
    ["meta-wrong", '{"id":"a","text":"x","meta":{"published":2014}}', "a"],
    ["language-unknown", '{"id":"a","text":"x","meta":{"language":"xx"}}', "a"],
    ["line-not-utf8", Buffer.from('{"id":"a","text":"\xff"}', "latin1"), null],
  ])("%s: %s", async (code, line, id) => {
    const { code: exit, lines } = await answers([`${good}\n`, line, `\n${good}`]);
    expect(lines.map((answer) => answer.id)).toEqual(["a", id, "a"]);
    expect(lines[1]).toEqual({ id, error: { code, message: expect.stringMatching(/, expected |known/u) } });
    expect(exit).toBe(0);
  });

  test("--strict exits with 1 when an answer is an error", async () => {
    expect((await answers([`${good}\n{`], { strict: true })).code).toBe(1);
    expect((await answers([good], { strict: true })).code).toBe(0);
  });

  test("nothing in, nothing out", async () => expect((await answers([])).lines).toEqual([]));

  test("null and missing metadata are the same", async () => {
    const bare = JSON.stringify({ id: "a", text: "31 beds", meta: { language: null, extra: 3 } });
    expect((await answers([bare])).lines[0]).not.toHaveProperty("error");
  });
});

describe("lines", () => {
  function cut(chunks: readonly Uint8Array[], longest = 1000): Line[] {
    const cutter = new BlockCutter(longest);
    const blocks = [...chunks.flatMap((chunk) => cutter.push(chunk)), ...cutter.end()];
    return blocks.flatMap((block) => (block === "overlong" ? [overlongLine(longest)] : linesOf(block)));
  }

  test("do not depend on how the bytes come", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "𝑝", "\n", "\r", " ") });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (content, cuts) => {
        const bytes = Buffer.from(content, "utf8");
        const at = [0, ...cuts.map((cutAt) => cutAt % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        const expected = content.split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(cut(chunks)).toEqual(expected);
      }),
    );
  });

  test("are counted, and a block is parted before any of them", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "\n") }), fc.nat(20), (content, at) => {
        const block = Buffer.from(content, "utf8");
        const lines = linesOf(block);
        expect(countLines(block)).toBe(lines.length);
        const [before, after] = partedAt(block, at);
        expect(linesOf(before)).toEqual(lines.slice(0, at));
        expect(linesOf(after)).toEqual(lines.slice(at));
      }),
    );
  });

  test("only the line with the broken bytes is unreadable", () => {
    const broken = { code: "line-not-utf8", message: expect.any(String) };
    expect(cut([Buffer.from("a\n\xff\nb\n", "latin1")])).toEqual(["a", broken, "b"]);
    expect(cut([Buffer.from("a\n\xff", "latin1"), Buffer.from("c\nb")])).toEqual(["a", broken, "b"]);
  });

  test("a line beyond all bounds is answered with an error, and held by nobody", () => {
    const chunk = Buffer.alloc(400, "x");
    const lines = cut([chunk, chunk, chunk, chunk, Buffer.from("\nb\n")]);
    expect(lines).toEqual([{ code: "line-too-long", message: expect.any(String) }, "b"]);
  });
});
