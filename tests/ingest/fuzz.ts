import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe } from "../../pipeline/ingest/describe.ts";
import { textOfFile } from "../../pipeline/ingest/read.ts";
import { entriesOf } from "../../pipeline/schedule/feed.ts";
import { allows } from "../../pipeline/schedule/robots.ts";
import { htmlOf } from "../schedule/server.ts";
import { docxOf, paragraph, pdfOf } from "./documents.ts";

const FOUNDING = readFileSync("raw/hops/who-decriminalization-2014.txt");
const LINES = ["The bureau counted 31 clinics.", "12% more than in 2019."].map((text, at) => ({
  x: 50,
  y: 700 - 12 * at,
  text,
}));

/** Whole documents of every format, to be damaged. */
const WHOLE: readonly (readonly [string, Uint8Array])[] = [
  ["a.txt", FOUNDING],
  ["a.md", Buffer.from("---\ntitle: Clinics\n---\n\n# Clinics\n\n* 31 clinics\n\n| a | b |\n| - | - |\n| 1 | 2 |\n")],
  [
    "a.html",
    Buffer.from(htmlOf("<ul><li>31 <b>clinics</b></li></ul><table><tr><td>12</td><td>%</td></tr></table>".repeat(3))),
  ],
  ["a.pdf", pdfOf([LINES, LINES])],
  ["a.docx", docxOf(paragraph("31 clinics") + paragraph("12%"))],
];

const FEED = "<rss><channel><item><title>a &amp; b</title><link>https://example.org/a</link></item></channel></rss>";
/** No input of this size takes longer, on a machine that has other things to do too. */
const LIMIT = 20_000;

const damage = fc.record({
  which: fc.nat(WHOLE.length - 1),
  cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ maxLength: 12 }), fc.nat(40)), {
    maxLength: 6,
  }),
  keep: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

const input: fc.Arbitrary<readonly [string, Uint8Array]> = fc.oneof(
  {
    weight: 4,
    arbitrary: damage.map(({ which, cuts, keep }) => damaged(WHOLE[which] ?? ["a.txt", FOUNDING], cuts, keep)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom("a.txt", "a.md", "a.html", "a.pdf", "a.docx"),
      fc.uint8Array({ maxLength: 300 }),
    ),
  },
);

function damaged(
  [name, whole]: readonly [string, Uint8Array],
  cuts: readonly (readonly [number, Uint8Array, number])[],
  keep: number,
): readonly [string, Uint8Array] {
  let bytes = Buffer.from(whole);
  for (const [at, put, away] of cuts) {
    const place = Math.floor(at * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + away)]);
  }
  return [name, bytes.subarray(0, Math.ceil(bytes.length * keep))];
}

/**
 * Gives every reader damaged and random documents: each answers with a text or a fault, in time, and never throws.
 * @returns how many inputs were read
 */
export async function fuzz(inputs: number, seed: number): Promise<number> {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(input, async ([name, bytes]) => {
      const began = performance.now();
      const text = await textOfFile(name, bytes);
      await describe(name, bytes);
      const words = Buffer.from(bytes).toString("latin1");
      entriesOf(FEED.slice(0, bytes.length % FEED.length) + words, "https://example.org/");
      allows(words, "openfigures", `/${words.slice(0, 50)}`);
      if (typeof text !== "string" && text.fault === "") throw new Error("a fault without a code");
      if (performance.now() - began > LIMIT) throw new Error(`${name}: ${performance.now() - began} ms`);
      read++;
    }),
    { numRuns: inputs, seed, endOnFailure: true },
  );
  return read;
}
